import type { CommandCall } from '../commands.js'
import { merge, starting, type Installer, type InstallerCall } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: conda/conda, conda/cli; mamba-org/mamba, micromamba. */
const GLOBALS: OptionSyntax = {
  valued: ['--name', '--prefix', '--root-prefix', '--rc-file', '--log-level'],
  flags: [
    '--help',
    '--version',
    '--verbose',
    '--quiet',
    '--yes',
    '--json',
    '--debug',
    '--no-plugins',
    '--no-rc',
    '--no-env',
  ],
  aliases: {
    '-h': '--help',
    '-V': '--version',
    '-v': '--verbose',
    '-q': '--quiet',
    '-y': '--yes',
    '-n': '--name',
    '-p': '--prefix',
    '-r': '--root-prefix',
  },
  abbreviates: true,
}

const INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: [
    '--channel',
    '--file',
    '--solver',
    '--experimental-solver',
    '--clone',
    '--repodata-fn',
    '--platform',
    '--subdir',
  ],
  flags: [
    ...['--override-channels', '--no-deps', '--only-deps', '--no-pin', '--copy', '--offline', '--download-only'],
    ...['--force-reinstall', '--freeze-installed', '--update-deps', '--update-all', '--all', '--dev', '--no-py-pin'],
    ...['--no-update-deps', '--strict-channel-priority', '--no-channel-priority', '--dry-run', '--insecure', '--force'],
    ...['--use-local', '--use-index-cache', '--prune', '--no-default-packages', '--mkdir', '--satisfied-skip-solve'],
  ],
  aliases: { '-c': '--channel', '-f': '--file', '-d': '--dry-run', '-k': '--insecure', '-C': '--use-index-cache' },
  abbreviates: true,
})

const CLEAN: OptionSyntax = merge(GLOBALS, {
  valued: [],
  flags: [
    ...['--all', '--index-cache', '--packages', '--tarballs', '--force-pkgs-dirs', '--tempfiles', '--logfiles'],
    ...['--source-cache', '--lock', '--trash', '--force', '--dry-run'],
  ],
  aliases: {
    '-a': '--all',
    '-i': '--index-cache',
    '-p': '--packages',
    '-t': '--tarballs',
    '-f': '--force-pkgs-dirs',
    '-c': '--tempfiles',
    '-l': '--logfiles',
    '-s': '--source-cache',
    '-d': '--dry-run',
  },
  abbreviates: true,
})

const CONFIG: OptionSyntax = merge(GLOBALS, {
  valued: ['--file', '--get', '--describe'],
  flags: ['--system', '--env', '--set', '--add', '--append', '--prepend', '--remove', '--show'],
  aliases: {},
  abbreviates: true,
})

const PROGRAMS = new Set(['conda', 'mamba', 'micromamba'])

export const CONDA: Installer = {
  tool: 'conda',
  match: ({ program, arguments: args }: CommandCall) => (PROGRAMS.has(program) ? args : null),
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    create: INSTALL,
    update: INSTALL,
    upgrade: INSTALL,
    remove: INSTALL,
    'env create': INSTALL,
    'env update': INSTALL,
    'env remove': INSTALL,
    clean: CLEAN,
    config: CONFIG,
    run: starting(
      merge(GLOBALS, {
        valued: ['--cwd'],
        flags: ['--no-capture-output', '--live-stream'],
        aliases: { '-s': '--live-stream' },
        abbreviates: true,
      }),
    ),
  },
  actionAliases: { uninstall: 'remove' },
  installs: ['install', 'create', 'update', 'upgrade', 'env create', 'env update'],
}

/** Whether a conda call may bring a Python: conda installs anything, and micromamba comes without one. */
export function mayBringPython({ tool, options, operands }: InstallerCall): boolean {
  if (tool !== 'conda' || options.has('--file', '--clone')) return true
  return operands.some(({ value }) => /^(?:[\w-]+::)?(?:python|anaconda|pip)(?:$|[^\w-])/.test(value))
}
