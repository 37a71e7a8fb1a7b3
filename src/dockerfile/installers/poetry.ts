import { isPython, moduleOf } from './pip.js'
import { merge, starting, type Installer } from './installer.js'
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
    '--dev-only',
    '--remove-untracked',
  ],
  aliases: { '-E': '--extras' },
  abbreviates: true,
})

const ADD: OptionSyntax = merge(INSTALL, {
  valued: ['--group', '--python', '--platform', '--source', '--markers'],
  flags: ['--editable', '--optional', '--allow-prereleases', '--lock'],
  aliases: { '-G': '--group', '-D': '--dev', '-e': '--editable' },
  abbreviates: true,
})

const EXPORT: OptionSyntax = merge(INSTALL, {
  valued: ['--format', '--output'],
  flags: ['--without-hashes', '--without-urls', '--with-credentials', '--clean', '--local-version'],
  aliases: { '-f': '--format', '-o': '--output' },
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
    add: ADD,
    update: merge(INSTALL, { valued: [], flags: ['--lock'], aliases: {}, abbreviates: true }),
    remove: ADD,
    config: merge(GLOBALS, {
      valued: [],
      flags: ['--list', '--unset', '--local', '--migrate'],
      aliases: {},
      abbreviates: true,
    }),
    cache: merge(GLOBALS, { valued: [], flags: ['--all'], aliases: {}, abbreviates: true }),
    run: starting(GLOBALS),
    export: EXPORT,
    build: EXPORT,
    'self add': ADD,
    'self update': GLOBALS,
    lock: merge(GLOBALS, {
      valued: [],
      flags: ['--no-update', '--regenerate', '--check'],
      aliases: {},
      abbreviates: true,
    }),
  },
  installs: ['install', 'sync', 'add', 'update'],
}
