import type { Argument, CommandCall } from '../commands.js'
import { moduleOf, isPython } from './pip.js'
import type { Installer } from './installer.js'
import { extend, starting, syntax } from './options.js'

/** Source: crates/uv-cli, which the command line reference is made from. Most subcommands take the index and resolver options. */
const GLOBALS = syntax({
  valued: [
    '--allow-insecure-host --trusted-host',
    '--cache-dir',
    '--color',
    '--config-file',
    '--config-setting -C --config-settings',
    '--config-settings-package',
    '--default-index',
    '--directory',
    '--exclude-newer',
    '--exclude-newer-package',
    '--extra-index-url',
    '--find-links -f',
    '--fork-strategy',
    '--index',
    '--index-strategy',
    '--index-url -i',
    '--keyring-provider',
    '--link-mode',
    '--no-binary-package',
    '--no-build-isolation-package',
    '--no-build-package',
    '--no-sources-package',
    '--prerelease',
    '--prerelease-package',
    '--preview-features --preview-feature',
    '--project',
    '--python -p',
    '--python-fetch',
    '--python-preference',
    '--refresh-package',
    '--resolution',
    '--upgrade-group',
    '--upgrade-package -P',
  ],
  flags: [
    '--compile-bytecode --compile',
    '--help -h',
    '--no-cache -n --no-cache-dir',
    '--no-compile-bytecode --no-compile',
    '--quiet -q',
    '--reinstall --force-reinstall',
    '--upgrade -U',
    '--verbose -v',
    '--version -V',
  ],
})

const PIP_INSTALL = extend(GLOBALS, {
  valued: [
    '--build-constraints -b --build-constraint',
    '--constraints -c --constraint',
    '--editable -e',
    '--excludes --exclude',
    '--extra',
    '--group',
    '--no-binary',
    '--no-editable-package',
    '--only-binary',
    '--overrides --override',
    '--prefix',
    '--python-platform',
    '--python-version',
    '--reinstall-package',
    '--requirements -r --requirement',
    '--target -t',
    '--torch-backend',
  ],
  flags: ['--inexact --no-exact', '--yes -y'],
})

const PIP_SYNC = extend(PIP_INSTALL, {
  valued: ['--cert', '--client-cert', '--config', '--pip-args', '--python-executable'],
  flags: ['--ask -a'],
})

const PIP_COMPILE = extend(PIP_INSTALL, {
  valued: [
    '--annotation-style',
    '--cert',
    '--client-cert',
    '--config',
    '--custom-compile-command',
    '--format',
    '--max-rounds',
    '--no-emit-package --unsafe-package',
    '--output-file -o',
    '--pip-args',
    '--resolver',
  ],
})

/** What the commands of a project have in common. */
const PROJECT = extend(GLOBALS, {
  valued: ['--extra', '--group', '--no-editable-package', '--package', '--reinstall-package'],
})

const SYNC = extend(PROJECT, {
  valued: [
    '--no-extra',
    '--no-group',
    '--no-install-package',
    '--only-group',
    '--only-install-package',
    '--output-format',
    '--python-platform',
    '--script',
  ],
  flags: ['--inexact --no-exact'],
})

const LOCK = extend(SYNC, { flags: ['--check --locked', '--frozen --check-exists'] })

const ADD = extend(SYNC, {
  valued: [
    '--bounds',
    '--branch',
    '--constraints -c --constraint',
    '--marker -m',
    '--optional',
    '--requirements -r --requirement',
    '--rev',
    '--tag',
  ],
  flags: ['--raw --raw-sources'],
})

const EXPORT = extend(SYNC, {
  valued: [
    '--format',
    '--no-emit-package --no-install-package',
    '--only-install-package --only-emit-package',
    '--output-file -o',
    '--prune',
  ],
  flags: [
    '--no-install-local --no-emit-local',
    '--no-install-project --no-emit-project',
    '--no-install-workspace --no-emit-workspace',
    '--only-install-local --only-emit-local',
    '--only-install-project --only-emit-project',
    '--only-install-workspace --only-emit-workspace',
  ],
})

const RUN = starting(
  extend(PROJECT, {
    valued: [
      '--env-file',
      '--max-recursion-depth',
      '--no-extra',
      '--no-group',
      '--only-group',
      '--python-platform',
      '--with -w',
      '--with-editable',
      '--with-requirements',
    ],
    flags: ['--inexact --no-exact', '--module -m', '--script -s'],
  }),
)

const BUILD = extend(GLOBALS, {
  valued: ['--build-constraints -b --build-constraint', '--out-dir -o', '--package'],
  flags: ['--all-packages --all'],
})

const VENV = extend(GLOBALS, { valued: ['--prompt'], flags: ['--clear -c', '--no-project --no-workspace'] })

const TOOL = extend(GLOBALS, {
  valued: [
    '--build-constraints -b --build-constraint',
    '--constraints -c --constraint',
    '--from',
    '--overrides --override',
    '--python-platform',
    '--reinstall-package',
    '--torch-backend',
    '--with -w',
    '--with-editable',
    '--with-requirements',
  ],
})

const TOOL_INSTALL = extend(TOOL, {
  valued: ['--excludes --exclude', '--with-executables-from'],
  flags: ['--editable -e'],
})

/** `uvx …` and `uv tool run …`. */
const TOOL_RUN = starting(extend(TOOL, { valued: ['--env-file', '--generate-shell-completion'] }))

const PYTHON_INSTALL = extend(GLOBALS, {
  valued: ['--install-dir -i', '--mirror', '--pypy-mirror', '--python-downloads-json-url'],
  flags: ['--force -f', '--reinstall -r'],
})

function matchUv({ program, arguments: args }: CommandCall): readonly Argument[] | null {
  if (program === 'uv') return args
  const module = isPython(program) ? moduleOf(args) : null
  return module?.name === 'uv' ? module.rest : null
}

/** `uv sync`, `uv add`, `uv tool install`, `uv python install` …: two words are one action. */
export const UV: Installer = {
  tool: 'uv',
  match: matchUv,
  globals: GLOBALS,
  actions: {
    'pip install': PIP_INSTALL,
    'pip sync': PIP_SYNC,
    'pip compile': PIP_COMPILE,
    'pip uninstall': PIP_INSTALL,
    sync: SYNC,
    add: ADD,
    remove: ADD,
    run: RUN,
    export: EXPORT,
    lock: LOCK,
    build: BUILD,
    venv: VENV,
    'tool install': TOOL_INSTALL,
    'tool run': TOOL_RUN,
    'python install': PYTHON_INSTALL,
    'python uninstall': PYTHON_INSTALL,
    'cache clean': GLOBALS,
    'cache prune': GLOBALS,
  },
  // A hidden `uv clean` has stayed since before there was `uv cache`.
  actionAliases: { clean: 'cache clean', 'cache clear': 'cache clean' },
  installs: ['sync', 'add', 'tool install'],
}

export const UVX: Installer = {
  tool: 'uvx',
  match: ({ program, arguments: args }) => (program === 'uvx' ? args : null),
  globals: GLOBALS,
  actions: { run: TOOL_RUN },
  implied: 'run',
  installs: [],
}
