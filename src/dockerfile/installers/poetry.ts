import { isPython, moduleOf } from './pip.js'
import type { Installer } from './installer.js'
import { extend, starting, syntax } from './options.js'

/** Source: python-poetry/poetry, src/poetry/console/commands; poetry-plugin-export. */
const GLOBALS = syntax({
  valued: ['--directory -C', '--project -P'],
  flags: ['--help -h', '--no-interaction -n', '--quiet -q', '--verbose -v', '--version -V'],
})

const INSTALL = extend(GLOBALS, { valued: ['--extras -E', '--only', '--with', '--without'] })

const ADD = extend(GLOBALS, {
  valued: ['--extras -E', '--group -G', '--markers', '--platform', '--python', '--source'],
  flags: ['--dev -D', '--editable -e'],
})

const UPDATE = extend(GLOBALS, { valued: ['--only', '--with', '--without'] })

const REMOVE = extend(GLOBALS, { valued: ['--group -G'], flags: ['--dev -D'] })

const EXPORT = extend(GLOBALS, {
  valued: ['--extras -E', '--format -f', '--only', '--output -o', '--with', '--without'],
})

const BUILD = extend(GLOBALS, { valued: ['--config-settings -c', '--format -f', '--local-version -l', '--output -o'] })

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
    update: UPDATE,
    remove: REMOVE,
    config: GLOBALS,
    cache: GLOBALS,
    run: starting(GLOBALS),
    export: EXPORT,
    build: BUILD,
    'self add': ADD,
    'self update': GLOBALS,
    lock: GLOBALS,
  },
  installs: ['install', 'sync', 'add', 'update'],
}
