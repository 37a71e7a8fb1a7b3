import { optionOf } from '../../dockerfile/server.js'
import { parseGunicornConfig } from '../../dockerfile/gunicorn-config.js'
import { normalizePath } from '../../dockerfile/paths.js'
import { moduleOfApplication, operandsOf } from './operands.js'
import { ADVICE_IMPORT, cannot, look, type Step } from './plan.js'
import type { Loading, ProgramContext } from './programs.js'

/*
 * What servers import before they serve, in their order. Factories (`module:create_app()`, --factory) are imported and
 * not called. Sources: the servers' own code, read in the versions named.
 */

const GUNICORN_FLAGS = new Set(
  '--reload --spew --check-config --print-config --preload -D --daemon --initgroups -R --enable-stdio-inheritance --capture-output --log-syslog --disable-redirect-access-to-syslog --proxy-protocol --do-handshake-on-connect --suppress-ragged-eofs --permit-obsolete-folding --strip-header-spaces'.split(
    ' ',
  ),
)

/** gunicorn 23, app/base.py and app/wsgiapp.py: arguments go before GUNICORN_CMD_ARGS, and both before the file. */
export function gunicorn({ program, variable, folder, known }: ProgramContext): Loading {
  const added = (variable('GUNICORN_CMD_ARGS') ?? '').split(/\s+/).filter((word) => word !== '')
  const span = { start: 0, end: 0 }
  const whole = { ...program, arguments: [...program.arguments, ...added.map((value) => ({ value, span }))] }
  const named = optionOf(whole, '--config', '-c')
  const plain = named?.replace(/^file:/, '') ?? 'gunicorn.conf.py'
  const file = plain.startsWith('python:') ? null : look(known, { kind: 'file', name: plain, folder })
  const config = file ? normalizePath(plain, folder) : named === null ? null : plain
  const settings = file?.text == null ? null : parseGunicornConfig(file.text).settings
  const [operand] = operandsOf(
    program.arguments.map(({ value }) => value),
    GUNICORN_FLAGS,
  )
  const written = operand ?? /^["']([^"']+)["']/.exec(settings?.get('wsgi_app')?.value ?? '')?.[1] ?? null
  if (written === null && !settings?.has('wsgi_app') && !plain.startsWith('python:')) {
    throw cannot('the command gives gunicorn no application', ADVICE_IMPORT)
  }
  const worker = optionOf(whole, '--worker-class', '-k')
  const threads = Number(optionOf(whole, '--threads') ?? NaN)
  const chdir = optionOf(whole, '--chdir')
  const step: Step = [
    'gunicorn',
    config,
    worker,
    Number.isInteger(threads) ? threads : null,
    operand ?? null,
    chdir === null ? null : normalizePath(chdir, folder),
    optionOf(whole, '--pythonpath'),
  ]
  const names = worker?.includes('.') === true ? [worker.slice(0, worker.lastIndexOf('.'))] : []
  const application = written === null ? [] : [moduleOfApplication(written)]
  return {
    what: ['gunicorn.app.wsgiapp', ...names, ...application],
    steps: [['import', ['gunicorn.app.wsgiapp'], false], step],
  }
}

const UVICORN_FLAGS = new Set(
  '--reload --factory --access-log --proxy-headers --server-header --date-header --use-colors --version'.split(' '),
)

/** uvicorn 0.30 to 0.38, main.py and config.py: loop, protocols and lifespan are imported before the application. */
export function uvicorn({ program, variable, folder }: ProgramContext): Loading {
  const [operand] = operandsOf(
    program.arguments.map(({ value }) => value),
    UVICORN_FLAGS,
  )
  const application = operand ?? variable('UVICORN_APP')
  if (application === undefined) throw cannot('the command gives uvicorn no application', ADVICE_IMPORT)
  const choice = (option: string, kind: string): Step[] => {
    const value = optionOf(program, option) ?? 'auto'
    if (value === 'none') return []
    const name = value === 'auto' || kind === 'loops' ? value : `${value.replaceAll('-', '_')}_impl`
    return [['import', [value.includes(':') ? moduleOfApplication(value) : `uvicorn.${kind}.${name}`], true]]
  }
  const module = moduleOfApplication(application)
  return {
    what: ['uvicorn.main', module],
    steps: [
      ['import', ['uvicorn.main'], false],
      ['path', normalizePath(optionOf(program, '--app-dir') ?? '.', folder)],
      ...choice('--loop', 'loops'),
      ...choice('--http', 'protocols.http'),
      ...choice('--ws', 'protocols.websockets'),
      ...(optionOf(program, '--lifespan') === 'off' ? [] : [['import', ['uvicorn.lifespan.on'], true] satisfies Step]),
      ['import', [module], false],
    ],
  }
}

const HYPERCORN_FLAGS = new Set(['--debug', '--reload', '-D', '--daemon'])

/** hypercorn 0.17, __main__.py, run.py, utils.py. */
export function hypercorn({ program, folder }: ProgramContext): Loading {
  const [operand] = operandsOf(
    program.arguments.map(({ value }) => value),
    HYPERCORN_FLAGS,
  )
  if (operand === undefined) throw cannot('the command gives hypercorn no application', ADVICE_IMPORT)
  const module = moduleOfApplication(operand.replace(/^(?:asgi|wsgi):/, ''))
  const worker = optionOf(program, '--worker-class', '-k') === 'trio' ? 'trio' : 'asyncio'
  return {
    what: ['hypercorn.__main__', module],
    steps: [
      ['import', ['hypercorn.__main__'], false],
      ['import', [`hypercorn.${worker}`], true],
      ['path', folder],
      ['import', [module], false],
    ],
  }
}

/** A server that puts its folder in front and imports its first operand. */
function simple(modules: readonly string[], flags: readonly string[], option: string | null) {
  return ({ program, folder, name }: ProgramContext): Loading => {
    const operands = operandsOf(
      program.arguments.map(({ value }) => value),
      new Set(flags),
    )
    const application = (option === null ? null : optionOf(program, option)) ?? operands[0]
    if (application === undefined) throw cannot(`the command gives ${name} no application`, ADVICE_IMPORT)
    const module = moduleOfApplication(application)
    return {
      what: [...modules, module],
      steps: [...modules.map((one): Step => ['import', [one], false]), ['path', folder], ['import', [module], false]],
    }
  }
}

export const daphne = simple(['daphne.cli'], ['--proxy-headers', '--no-server-name'], null)
export const waitress = simple(
  ['waitress.runner'],
  ['--call', '--expose-tracebacks', '--log-untrusted-proxy-headers', '--asyncore-use-poll', '--ipv4', '--ipv6'],
  '--app',
)
export const granian = simple(
  ['granian.cli'],
  ['--reload', '--factory', '--access-log', '--process-name', '--respawn-failed-workers', '--websockets', '--ws'],
  null,
)

/** celery 5, bin/celery.py, app/utils.py find_app: `-A proj` may mean the module proj.celery. */
export function celery({ program, folder, variable }: ProgramContext): Loading {
  const words = program.arguments.map(({ value }) => value)
  const application = optionOf(program, '--app', '-A') ?? variable('CELERY_APP') ?? null
  const workdir = normalizePath(optionOf(program, '--workdir') ?? '.', folder)
  const role = words.includes('beat') ? 'beat' : words.includes('worker') ? 'worker' : null
  const steps: Step[] = [
    ['import', ['celery.bin.celery'], true],
    ['path', workdir],
  ]
  if (application === null) throw cannot('the command gives celery no application (`-A`)', ADVICE_IMPORT)
  const module = moduleOfApplication(application)
  steps.push(['import', [module], false])
  if (!application.includes(':')) steps.push(['import', [`${module}.celery`], true])
  if (role !== null) steps.push(['import', [`celery.apps.${role}`], true])
  if (role === 'worker')
    steps.push(['import', [`celery.concurrency.${optionOf(program, '--pool', '-P') ?? 'prefork'}`], true])
  return { what: ['celery.bin.celery', module], steps }
}

/** dramatiq 1, cli.py: every operand names a module, perhaps with its broker. */
export function dramatiq({ program, folder }: ProgramContext): Loading {
  const modules = operandsOf(
    program.arguments.map(({ value }) => value),
    new Set(['--use-gevent', '-v', '--verbose']),
  )
  if (modules.length === 0) throw cannot('the command gives dramatiq no module', ADVICE_IMPORT)
  return {
    what: ['dramatiq.cli', ...modules.map(moduleOfApplication)],
    steps: [
      ['import', ['dramatiq.cli'], false],
      ['path', normalizePath(optionOf(program, '--path', '-P') ?? '.', folder)],
      ...modules.map((one): Step => ['import', [moduleOfApplication(one)], false]),
    ],
  }
}

/** flask 2 and 3, cli.py: FLASK_APP is a path without its ending or a dotted name; without it wsgi.py or app.py. */
export function flask({ program, variable, name }: ProgramContext): Loading {
  const application = optionOf(program, '--app', '-A') ?? variable(`${name.toUpperCase()}_APP`)
  const module = application === undefined ? null : moduleOfApplication(application)
  return {
    what: [`${name}.cli`, module ?? 'wsgi or app'],
    steps: [
      ['import', [`${name}.cli`], false],
      ['file', module === null ? ['wsgi.py', 'app.py'] : [module, `${module}.py`]],
      ['import', [name === 'flask' ? 'werkzeug.serving' : 'hypercorn.asyncio'], true],
    ],
  }
}

/** fastapi-cli 0.0.x, discover.py. */
export function fastapi({ program, folder }: ProgramContext): Loading {
  const operands = operandsOf(
    program.arguments.map(({ value }) => value),
    new Set(['--reload', '--proxy-headers']),
  )
  const written = operands[1]
  const entry = optionOf(program, '--entrypoint', '-e')
  const defaults = ['main.py', 'app.py', 'api.py', 'app/main.py', 'app/app.py', 'app/api.py']
  const last: Step =
    entry === null
      ? ['file', written === undefined ? defaults : [written]]
      : ['import', [moduleOfApplication(entry)], false]
  return {
    what: ['fastapi_cli.cli', written ?? entry ?? 'the application'],
    steps: [
      ['import', ['fastapi_cli.cli', 'fastapi.cli'], false],
      ['path', folder],
      ['import', ['uvicorn.main'], true],
      last,
    ],
  }
}
