import { isPython, moduleOf } from './pip.js'
import { merge, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: python-poetry.org/docs/cli. */
const GLOBALS: OptionSyntax = {
  valued: ['--directory', '--project'],
  flags: [
    '--help',
    '--quiet',
    '--version',
    '--ansi',
    '--no-ansi',
    '--no-interaction',
    '--no-plugins',
    '--no-cache',
    '--verbose',
  ],
  aliases: {
    '-h': '--help',
    '-q': '--quiet',
    '-V': '--version',
    '-n': '--no-interaction',
    '-v': '--verbose',
    '-C': '--directory',
    '-P': '--project',
  },
  abbreviates: true,
}

const INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: ['--without', '--with', '--only', '--extras'],
  flags: [
    '--only-root',
    '--sync',
    '--no-root',
    '--no-directory',
    '--dry-run',
    '--all-extras',
    '--all-groups',
    '--compile',
    '--no-dev',
    '--dev',
    '--remove-untracked',
  ],
  aliases: { '-E': '--extras' },
  abbreviates: true,
})

export const POETRY: Installer = {
  tool: 'poetry',
  match({ program, arguments: args }) {
    if (program === 'poetry') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'poetry' ? module.rest : null
  },
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    sync: INSTALL,
    add: INSTALL,
    update: INSTALL,
    config: GLOBALS,
    run: GLOBALS,
    export: INSTALL,
    build: INSTALL,
    lock: GLOBALS,
  },
}
