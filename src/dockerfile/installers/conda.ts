import type { CommandCall } from '../commands.js'
import { asksForPython, needsPython } from './conda-specs.js'
import type { Installer, InstallerCall } from './installer.js'
import { extend, starting, syntax } from './options.js'

/** Source: conda/conda, conda/cli; mamba-org/mamba, micromamba. */
const GLOBALS = syntax({
  valued: [
    '--cacert-path',
    '--channel-alias',
    '--console',
    '--lock-timeout',
    '--log-level',
    '--name -n',
    '--prefix -p',
    '--rc-file',
    '--relocate-prefix',
    '--repodata-ttl',
    '--root-prefix -r',
    '--safety-checks',
    '--ssl-verify',
  ],
  flags: [
    '--debug',
    '--help -h',
    '--json',
    '--no-env',
    '--no-plugins',
    '--no-rc',
    '--print-config-only',
    '--print-context-only',
    '--quiet -q',
    '--retry-clean-cache',
    '--ssl-no-revoke',
    '--trace',
    '--use-uv',
    '--verbose -v',
    '--version -V',
    '--yes -y',
  ],
  abbreviates: true,
})

const INSTALL = extend(GLOBALS, {
  valued: [
    '--category',
    '--channel -c',
    '--channel-priority',
    '--clone',
    '--env-spec --environment-specifier',
    '--experimental',
    '--experimental-solver',
    '--file -f',
    '--format',
    '--repodata-fn',
    '--revision',
    '--shortcuts-only',
    '--solver',
    '--subdir --platform',
    '--trusted-channels',
  ],
  flags: [
    '--all --update-all',
    '--allow-downgrade',
    '--allow-softlinks',
    '--allow-uninstall',
    '--always-copy',
    '--always-softlink',
    '--chan-pri --channel-pri',
    '--clobber',
    '--copy',
    '--dev',
    '--download-only',
    '--dry-run -d',
    '--exp-repodata-parsing',
    '--extra-safety-checks',
    '--features',
    '--force --force-remove',
    '--force-pscheck',
    '--force-reinstall',
    '--insecure -k',
    '--keep-env',
    '--mkdir -m',
    '--no-allow-downgrade',
    '--no-allow-softlinks',
    '--no-allow-uninstall',
    '--no-always-copy',
    '--no-always-softlink',
    '--no-channel-priority --no-chan-pri --no-channel-pri',
    '--no-default-packages',
    '--no-deps',
    '--no-exp-repodata-parsing',
    '--no-extra-safety-checks',
    '--no-lock',
    '--no-pin',
    '--no-prune',
    '--no-prune-deps',
    '--no-py-pin',
    '--no-pyc',
    '--no-repodata-use-shards',
    '--no-repodata-use-zst',
    '--no-shortcuts',
    '--no-show-channel-urls',
    '--no-update-deps --freeze-installed --no-update-dependencies',
    '--offline',
    '--only-deps',
    '--override-channels -O',
    '--override-frozen',
    '--pin',
    '--prune',
    '--prune-deps',
    '--py-pin',
    '--pyc',
    '--repodata-use-shards',
    '--repodata-use-zst',
    '--satisfied-skip-solve -S',
    '--shortcuts',
    '--show-channel-urls',
    '--strict-channel-priority',
    '--unknown',
    '--update-deps --update-dependencies',
    '--update-specs',
    '--use-index-cache -C',
    '--use-local',
    '--verify-artifacts',
  ],
})

const CLEAN = extend(GLOBALS, {
  flags: [
    '--all -a',
    '--dry-run -d',
    '--force-pkgs-dirs -f',
    '--index-cache -i',
    '--lock',
    '--locks',
    '--logfiles -l',
    '--packages -p',
    '--source-cache -s',
    '--tarballs -t',
    '--tempfiles -c',
    '--trash',
  ],
})

/** `--set key value` and the like leave what follows among the operands. */
const CONFIG = extend(GLOBALS, {
  valued: ['--file', '--remove-key'],
  flags: [
    '--add --prepend',
    '--append',
    '--describe',
    '--env',
    '--force -f',
    '--get',
    '--remove',
    '--set',
    '--show',
    '--show-sources',
    '--stdin',
    '--system',
    '--validate',
    '--write-default',
  ],
})

const RUN = starting(
  extend(GLOBALS, {
    valued: ['--attach -a', '--cwd', '--env -e', '--label'],
    flags: ['--clean-env', '--debug-wrapper-scripts', '--detach -d', '--dev', '--live-stream -s --no-capture-output'],
  }),
)

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
    run: RUN,
  },
  actionAliases: { uninstall: 'remove' },
  installs: ['install', 'create', 'update', 'upgrade', 'env create', 'env update'],
}

/**
 * Whether a conda call may bring a Python: conda installs anything, and micromamba comes without one.
 * @param read the text of a file that the call names; null where it isn't at hand, and then may ask for anything
 */
export function mayBringPython(
  { tool, action, options, operands }: InstallerCall,
  read: (path: string) => string | null = () => null,
): boolean {
  if (tool !== 'conda' || options.has('--clone')) return true
  const asks = (file: string | null): boolean => {
    const text = file === null ? null : read(file)
    return text === null || asksForPython(text)
  }
  const named = options.all('--file').map(({ value }) => value)
  const files = named.length === 0 && /^env (?:create|update)$/.test(action) ? ['environment.yml'] : named
  return operands.some(({ value }) => needsPython(value)) || files.some((file) => asks(file))
}
