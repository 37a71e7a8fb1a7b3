import { merge, starting, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pdm-project/pdm, src/pdm/cli/options.py and commands/. */
const GLOBALS: OptionSyntax = {
  valued: ['--config', '--project', '--venv', '--lockfile', '--skip', '--python'],
  flags: [
    '--help',
    '--version',
    '--verbose',
    '--quiet',
    '--no-cache',
    '--non-interactive',
    '--global',
    '--ignore-python',
  ],
  aliases: {
    '-h': '--help',
    '-V': '--version',
    '-v': '--verbose',
    '-q': '--quiet',
    '-c': '--config',
    '-p': '--project',
    '-L': '--lockfile',
    '-k': '--skip',
    '-n': '--non-interactive',
    '-g': '--global',
    '-I': '--ignore-python',
  },
  abbreviates: true,
}

const INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: ['--group', '--without', '--config-setting', '--override'],
  flags: [
    ...[
      '--dev',
      '--production',
      '--no-default',
      '--no-editable',
      '--no-self',
      '--no-isolation',
      '--check',
      '--plugins',
    ],
    ...['--frozen-lockfile', '--dry-run', '--fail-fast', '--clean', '--clean-unselected', '--reinstall', '--no-sync'],
    ...['--unconstrained', '--update-all', '--update-reuse', '--update-eager', '--prerelease', '--editable'],
  ],
  aliases: {
    '-G': '--group',
    '--with': '--group',
    '-d': '--dev',
    '-C': '--config-setting',
    '-x': '--fail-fast',
    '-e': '--editable',
    '--prod': '--production',
    '--no-dev': '--production',
    '--no-lock': '--frozen-lockfile',
    '--only-keep': '--clean-unselected',
  },
  abbreviates: true,
})

export const PDM: Installer = {
  tool: 'pdm',
  match({ program, arguments: args }) {
    if (program === 'pdm') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'pdm' ? module.rest : null
  },
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    sync: INSTALL,
    // `-e` takes what it installs.
    add: {
      ...INSTALL,
      valued: [...INSTALL.valued, '--editable'],
      flags: INSTALL.flags.filter((n) => n !== '--editable'),
    },
    update: INSTALL,
    remove: INSTALL,
    lock: INSTALL,
    export: INSTALL,
    build: INSTALL,
    config: merge(GLOBALS, {
      valued: [],
      flags: ['--local', '--delete'],
      aliases: { '-l': '--local' },
      abbreviates: true,
    }),
    cache: GLOBALS,
    run: starting(GLOBALS),
  },
  installs: ['install', 'sync', 'add', 'update'],
}
