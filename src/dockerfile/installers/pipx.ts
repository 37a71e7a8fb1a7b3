import { merge, starting, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pypa/pipx, src/pipx/main.py. */
const GLOBALS: OptionSyntax = {
  valued: ['--python', '--index-url', '--pip-args', '--suffix', '--preinstall', '--spec', '--backend'],
  flags: [
    ...['--help', '--quiet', '--verbose', '--global', '--force', '--include-deps', '--system-site-packages'],
    ...['--editable', '--fetch-missing-python', '--no-cache', '--pypackages'],
  ],
  aliases: {
    '-h': '--help',
    '-q': '--quiet',
    '-v': '--verbose',
    '-f': '--force',
    '-i': '--index-url',
    '-e': '--editable',
  },
  abbreviates: true,
}

export const PIPX: Installer = {
  tool: 'pipx',
  match({ program, arguments: args }) {
    if (program === 'pipx') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'pipx' ? module.rest : null
  },
  globals: GLOBALS,
  actions: {
    install: GLOBALS,
    inject: merge(GLOBALS, {
      valued: ['--requirement'],
      flags: ['--include-apps', '--with-suffix'],
      aliases: { '-r': '--requirement' },
      abbreviates: true,
    }),
    upgrade: GLOBALS,
    uninstall: GLOBALS,
    run: starting(GLOBALS),
  },
  installs: ['install', 'inject'],
}
