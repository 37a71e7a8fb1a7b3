import type { Argument, CommandCall } from '../commands.js'
import { moduleOf, isPython } from './pip.js'
import { merge, starting, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: docs.astral.sh/uv/reference/cli. */
const GLOBALS: OptionSyntax = {
  valued: [
    '--cache-dir',
    '--color',
    '--directory',
    '--project',
    '--config-file',
    '--allow-insecure-host',
    '--python-preference',
    '--python-fetch',
    '--config-setting',
    '--link-mode',
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--index',
    '--default-index',
    '--index-strategy',
    '--keyring-provider',
    '--upgrade-package',
    '--reinstall-package',
    '--resolution',
    '--prerelease',
    '--fork-strategy',
    '--exclude-newer',
    '--exclude-newer-package',
    '--no-binary-package',
    '--no-build-package',
    '--no-build-isolation-package',
    '--python',
    '--refresh-package',
    '--config-settings-package',
    '--no-sources-package',
    '--preview-features',
    '--env-file',
  ],
  flags: [
    '--help',
    '--quiet',
    '--verbose',
    '--version',
    '--offline',
    '--no-cache',
    '--no-config',
    '--no-progress',
    '--native-tls',
    '--system-certs',
    '--managed-python',
    '--no-managed-python',
    '--no-python-downloads',
    '--no-index',
    '--upgrade',
    '--reinstall',
    '--no-build',
    '--no-binary',
    '--no-build-isolation',
    '--compile-bytecode',
    '--no-compile-bytecode',
    '--no-sources',
    '--refresh',
    '--allow-python-downloads',
    '--preview',
    '--no-preview',
    '--no-color',
    '--isolated',
    '--pre',
    '--no-env-file',
    '--no-refresh',
    '--no-upgrade',
    '--no-reinstall',
    '--no-installer-metadata',
  ],
  aliases: {
    '--trusted-host': '--allow-insecure-host',
    '--no-python-download': '--no-python-downloads',
    '-h': '--help',
    '-q': '--quiet',
    '-v': '--verbose',
    '-n': '--no-cache',
    '--no-cache-dir': '--no-cache',
    '-i': '--index-url',
    '-f': '--find-links',
    '-U': '--upgrade',
    '-P': '--upgrade-package',
    '-C': '--config-setting',
    '-p': '--python',
    '--compile': '--compile-bytecode',
    '--no-compile': '--no-compile-bytecode',
    '--force-reinstall': '--reinstall',
    '--config-settings': '--config-setting',
  },
  abbreviates: false,
}

const PIP_INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: [
    '--requirements',
    '--constraints',
    '--overrides',
    '--build-constraints',
    '--excludes',
    '--editable',
    '--extra',
    '--group',
    '--target',
    '--prefix',
    '--python-version',
    '--python-platform',
    '--no-binary',
    '--only-binary',
    '--torch-backend',
  ],
  flags: [
    ...['--system', '--break-system-packages', '--no-deps', '--all-extras', '--require-hashes'],
    ...['--no-verify-hashes', '--dry-run', '--user', '--strict', '--exact', '--inexact'],
    ...['--no-system', '--no-editable', '--verify-hashes', '--no-require-hashes'],
    ...['--allow-empty-requirements', '--check', '--no-break-system-packages'],
  ],
  aliases: {
    '-r': '--requirements',
    '--requirement': '--requirements',
    '--constraint': '--constraints',
    '--override': '--overrides',
    '--build-constraint': '--build-constraints',
    '--no-dependencies': '--no-deps',
    '-c': '--constraints',
    '-e': '--editable',
    '-t': '--target',
  },
  abbreviates: false,
})

const SYNC: OptionSyntax = merge(GLOBALS, {
  valued: [
    '--extra',
    '--no-extra',
    '--group',
    '--no-group',
    '--only-group',
    '--package',
    '--no-install-package',
    '--only-install-package',
    '--no-editable-package',
    '--output-format',
    '--python-platform',
    '--script',
  ],
  flags: [
    ...['--all-extras', '--dev', '--no-dev', '--only-dev', '--no-default-groups', '--all-groups'],
    ...['--no-editable', '--inexact', '--exact', '--active', '--no-install-project'],
    ...['--no-install-workspace', '--no-install-local', '--only-install-project'],
    ...['--only-install-workspace', '--only-install-local', '--editable', '--no-active'],
    ...['--locked', '--frozen', '--dry-run', '--all-packages', '--check', '--no-sync'],
  ],
  aliases: {},
  abbreviates: false,
})

const ADD: OptionSyntax = merge(SYNC, {
  valued: ['--requirements', '--constraints', '--marker', '--optional', '--bounds', '--rev', '--tag', '--branch'],
  flags: ['--raw', '--raw-sources', '--workspace', '--no-workspace', '--lfs'],
  aliases: { '-r': '--requirements', '--requirement': '--requirements', '-c': '--constraints', '-m': '--marker' },
  abbreviates: false,
})

const WITH: OptionSyntax = {
  valued: [
    '--with',
    '--with-requirements',
    '--with-editable',
    '--with-executables-from',
    '--from',
    '--constraints',
    '--overrides',
  ],
  flags: [],
  aliases: { '-w': '--with', '-c': '--constraints' },
  abbreviates: false,
}

const RUN: OptionSyntax = starting(
  merge(
    { ...merge(SYNC, WITH), valued: [...SYNC.valued.filter((name) => name !== '--script'), ...WITH.valued] },
    {
      valued: ['--module'],
      flags: ['--script', '--gui-script', '--no-project'],
      aliases: { '-m': '--module', '-s': '--script' },
      abbreviates: false,
    },
  ),
)

const EXPORT: OptionSyntax = merge(SYNC, {
  valued: ['--format', '--output-file', '--no-emit-package', '--prune'],
  flags: [
    ...['--no-emit-project', '--no-emit-workspace', '--no-emit-local', '--no-hashes', '--hashes', '--no-header'],
    ...['--no-annotate', '--no-emit-index-url', '--emit-index-url'],
  ],
  aliases: { '-o': '--output-file' },
  abbreviates: false,
})

/** `uvx …` and `uv tool run …`. */
const TOOL_RUN: OptionSyntax = starting(merge(GLOBALS, WITH))

const PYTHON_INSTALL: OptionSyntax = merge(GLOBALS, {
  valued: ['--install-dir', '--mirror', '--pypy-mirror'],
  flags: ['--default', '--reinstall', '--force', '--no-bin', '--no-registry'],
  aliases: { '-i': '--install-dir', '-f': '--force', '-r': '--reinstall' },
  abbreviates: false,
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
    'pip sync': PIP_INSTALL,
    'pip compile': merge(PIP_INSTALL, EXPORT),
    'pip uninstall': PIP_INSTALL,
    sync: SYNC,
    add: ADD,
    remove: ADD,
    run: RUN,
    export: EXPORT,
    lock: SYNC,
    build: merge(GLOBALS, {
      valued: ['--out-dir', '--package', '--build-constraints'],
      flags: ['--sdist', '--wheel', '--all-packages', '--require-hashes'],
      aliases: { '-o': '--out-dir', '-b': '--build-constraints' },
      abbreviates: false,
    }),
    venv: merge(GLOBALS, {
      valued: ['--prompt'],
      flags: ['--seed', '--system-site-packages', '--clear', '--allow-existing', '--relocatable', '--no-project'],
      aliases: {},
      abbreviates: false,
    }),
    'tool install': merge(merge(GLOBALS, WITH), {
      valued: [],
      flags: ['--editable', '--force'],
      aliases: { '-e': '--editable' },
      abbreviates: false,
    }),
    'tool run': TOOL_RUN,
    'python install': PYTHON_INSTALL,
    'python uninstall': PYTHON_INSTALL,
    'cache clean': GLOBALS,
    'cache prune': merge(GLOBALS, { valued: [], flags: ['--ci', '--force'], aliases: {}, abbreviates: false }),
  },
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
