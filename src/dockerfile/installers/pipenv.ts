import { merge, starting, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pypa/pipenv, pipenv/cli/options.py. */
const GLOBALS: OptionSyntax = {
  valued: ['--python', '--pypi-mirror'],
  flags: ['--help', '--version', '--verbose', '--quiet', '--clear', '--site-packages', '--no-site-packages', '--bare'],
  aliases: { '-h': '--help', '-v': '--verbose', '-q': '--quiet', '--two': '--python2', '--three': '--python3' },
  abbreviates: false,
}

const INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: ['--requirements', '--editable', '--index', '--categories', '--extra-pip-args', '--code'],
  flags: [
    ...['--dev', '--deploy', '--system', '--ignore-pipfile', '--skip-lock', '--keep-outdated', '--selective-upgrade'],
    ...['--pre', '--sequential', '--user', '--lock-only', '--all', '--python2', '--python3'],
  ],
  aliases: { '-r': '--requirements', '-e': '--editable', '-i': '--index', '-d': '--dev', '-c': '--code' },
  abbreviates: false,
})

export const PIPENV: Installer = {
  tool: 'pipenv',
  match({ program, arguments: args }) {
    if (program === 'pipenv') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'pipenv' ? module.rest : null
  },
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    sync: INSTALL,
    update: INSTALL,
    upgrade: INSTALL,
    uninstall: INSTALL,
    // `-r` is a flag here: it prints requirements.
    lock: { ...INSTALL, aliases: { ...INSTALL.aliases, '-r': '--print' } },
    requirements: INSTALL,
    clean: GLOBALS,
    run: starting(GLOBALS),
  },
  installs: ['install', 'sync', 'update', 'upgrade'],
}
