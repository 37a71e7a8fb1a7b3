import type { Installer } from './installer.js'
import { extend, starting, syntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pdm-project/pdm, src/pdm/cli/options.py and commands/. */
const GLOBALS = syntax({
  valued: ['--config -c', '--pep582', '--project -p'],
  flags: [
    '--global -g',
    '--help -h',
    '--ignore-python -I',
    '--no-cache',
    '--non-interactive -n',
    '--quiet -q',
    '--verbose -v',
    '--version -V',
  ],
  abbreviates: true,
})

/** What the commands of a project have in common. */
const PROJECT = extend(GLOBALS, {
  valued: [
    '--config-setting -C',
    '--group -G --with',
    '--lockfile -L',
    '--override',
    '--skip -k',
    '--strategy -S',
    '--venv',
    '--without',
  ],
  flags: [
    '--clean',
    '--clean-unselected --only-keep',
    '--dev -d',
    '--dry-run',
    '--fail-fast -x',
    '--frozen-lockfile --no-lock',
    '--no-cross-platform',
    '--no-default',
    '--no-editable',
    '--no-isolation',
    '--no-self',
    '--no-static-urls',
    '--no-sync',
    '--prerelease --pre',
    '--production --prod',
    '--save-compatible',
    '--save-exact',
    '--save-minimum',
    '--save-safe-compatible',
    '--save-wildcard',
    '--stable',
    '--static-urls',
    '--sync',
    '--unconstrained -u',
    '--update-all',
    '--update-eager',
    '--update-reuse',
    '--update-reuse-installed',
  ],
})

const INSTALL = extend(PROJECT, { flags: ['--check', '--plugins'] })

const SYNC = extend(PROJECT, { flags: ['--reinstall -r'] })

/** `-e` takes what it installs. */
const ADD = extend(PROJECT, { valued: ['--editable -e'] })

const UPDATE = extend(PROJECT, { flags: ['--dry-run --outdated', '--top -t'] })

const LOCK = extend(PROJECT, {
  valued: ['--exclude-newer', '--implementation', '--platform', '--python'],
  flags: ['--append', '--check', '--refresh'],
})

const EXPORT = extend(PROJECT, {
  valued: ['--format -f', '--output -o'],
  flags: [
    '--editable-self',
    '--expandvars',
    '--no-extras',
    '--no-hashes --without-hashes',
    '--no-markers',
    '--pyproject',
    '--self',
  ],
})

const BUILD = extend(PROJECT, { valued: ['--dest -d'], flags: ['--no-clean', '--no-sdist', '--no-wheel'] })

const CONFIG = extend(GLOBALS, { flags: ['--delete -d', '--edit -e', '--local -l'] })

const RUN = starting(
  extend(GLOBALS, {
    valued: ['--skip -k', '--venv'],
    flags: ['--json -j', '--list -l', '--recreate', '--site-packages -s'],
  }),
)

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
    sync: SYNC,
    add: ADD,
    update: UPDATE,
    remove: PROJECT,
    lock: LOCK,
    export: EXPORT,
    build: BUILD,
    config: CONFIG,
    cache: GLOBALS,
    run: RUN,
  },
  installs: ['install', 'sync', 'add', 'update'],
}
