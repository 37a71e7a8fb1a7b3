import { describe, expect, test } from '@jest/globals'
import type { ImageConfiguration } from '../../../src/ports/engine.js'
import { configurationOf } from './configuration.js'
import { planOf } from '../../../src/measure/startup/planning.js'
import {
  keyOf,
  NO_SETTING,
  type FoundFile,
  type ImportPlan,
  type Planned,
  type StartupSetting,
} from '../../../src/measure/startup/plan.js'

const SCRIPT = (imports: string): string =>
  `#!/usr/local/bin/python\nimport sys\n${imports}\nif __name__ == '__main__':\n    sys.exit(main())\n`

/** The image's files by path; programs lie in /usr/local/bin. */
const FILES: Readonly<Record<string, string | null>> = {
  '/usr/local/bin/python': null,
  '/usr/local/bin/python3': null,
  '/usr/local/bin/pg_isready': null,
  '/bin/sh': null,
  '/usr/local/bin/gunicorn': SCRIPT('from gunicorn.app.wsgiapp import run'),
  '/usr/local/bin/uvicorn': SCRIPT('from uvicorn.main import main'),
  '/usr/local/bin/hypercorn': SCRIPT('from hypercorn.__main__ import main'),
  '/usr/local/bin/daphne': SCRIPT('from daphne.cli import CommandLineInterface'),
  '/usr/local/bin/celery': SCRIPT('from celery.__main__ import main'),
  '/usr/local/bin/flask': SCRIPT('from flask.cli import main'),
  '/usr/local/bin/shop': SCRIPT('from shop.cli import main'),
  '/usr/local/bin/long': `#!/bin/sh\n'''exec' "/opt/a b/bin/python" "$0" "$@"\n' '''\nfrom shop.cli import main\n`,
  '/usr/local/bin/rustd': null,
  '/app/.venv/bin/gunicorn': SCRIPT('from gunicorn.app.wsgiapp import run').replace('/usr/local', '/app/.venv'),
  '/app/manage.py': `import os\ndef main():\n    os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\nif __name__ == '__main__':\n    main()\n`,
  '/app/gunicorn.conf.py': `workers = 2\nworker_class = 'gthread'\nwsgi_app = "shop.web:app"\n`,
  '/entrypoint.sh': `#!/bin/sh\nset -e\npython manage.py migrate\nexport MODE=web\nexec "$@"\n`,
  '/server.sh': `#!/bin/bash\ncd /srv\nexec gosu app gunicorn shop.wsgi "$@"\n`,
  '/either.sh': `#!/bin/sh\nif [ "$1" = web ]; then exec gunicorn shop.wsgi; fi\nexec celery -A shop worker\n`,
  '/empty.sh': `#!/bin/sh\necho hello\n`,
}

/** Plans as openSide does: files are handed in as they are asked for. */
function planned(
  changes: Partial<ImageConfiguration>,
  setting: Partial<StartupSetting> = {},
  files: Readonly<Record<string, string | null>> = FILES,
): Planned {
  const known = new Map<string, FoundFile | null>()
  for (let round = 0; round < 10; round++) {
    const answer = planOf(configurationOf(changes), { ...NO_SETTING, ...setting }, known)
    if (!('wanted' in answer)) return answer
    for (const one of answer.wanted) {
      const folder = one.folder ?? '/app'
      const places = one.kind === 'program' && !one.name.includes('/') ? ['/usr/local/bin', '/bin'] : ['']
      const paths = places.map((place) =>
        one.name.startsWith('/') ? one.name : `${place || folder}/${one.name}`.replace('/./', '/'),
      )
      const path = paths.find((candidate) => Object.hasOwn(files, candidate))
      known.set(keyOf(one), path === undefined ? null : { path, text: files[path]! })
    }
  }
  throw new Error('asks for files without end')
}

function importPlanOf(changes: Partial<ImageConfiguration>, setting: Partial<StartupSetting> = {}): ImportPlan {
  const plan = planned(changes, setting)
  if (!('kind' in plan) || plan.kind !== 'import') throw new Error(JSON.stringify(plan))
  return plan
}

describe('what starts', () => {
  test.each<[string, readonly string[], string]>([
    ['gunicorn', ['gunicorn', 'shop.wsgi:application'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    [
      'options first',
      ['gunicorn', '-w', '4', '--preload', '-b', ':80', 'shop.wsgi'],
      'import gunicorn.app.wsgiapp, shop.wsgi',
    ],
    [
      'a worker class',
      ['gunicorn', '-k', 'uvicorn.workers.UvicornWorker', 'shop:app'],
      'import gunicorn.app.wsgiapp, uvicorn.workers, shop',
    ],
    ['a factory', ['gunicorn', 'shop:create_app("x:y")'], 'import gunicorn.app.wsgiapp, shop'],
    ['by its configuration', ['gunicorn'], 'import gunicorn.app.wsgiapp, shop.web'],
    ['as a module', ['python', '-m', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['uvicorn', ['uvicorn', '--factory', 'shop.main:create', '--port', '80'], 'import uvicorn.main, shop.main'],
    ['hypercorn', ['hypercorn', '-b', ':80', 'asgi:shop:app'], 'import hypercorn.__main__, shop'],
    ['daphne', ['daphne', '-p', '80', 'shop.asgi:application'], 'import daphne.cli, shop.asgi'],
    ['celery', ['celery', '-A', 'shop', 'worker', '-l', 'info'], 'import celery.bin.celery, shop'],
    ['flask', ['flask', '--app', 'shop:create_app()', 'run'], 'import flask.cli, shop'],
    ['flask without a name', ['flask', 'run'], 'import flask.cli, wsgi or app'],
    [
      'manage.py',
      ['python', 'manage.py', 'runserver', '0:80'],
      'import django.core.management, shop.settings, django.setup()',
    ],
    [
      'manage.py with settings',
      ['python', './manage.py', 'x', '--settings=a.b'],
      'import django.core.management, a.b, django.setup()',
    ],
    ['a module', ['python', '-Om', 'shop'], 'import shop'],
    ['a script', ['python', 'app.py'], 'app.py'],
    ['a console script', ['shop', 'serve'], 'import shop.cli'],
    ['a long shebang', ['long'], 'import shop.cli'],
    ['code', ['python', '-c', 'import shop; shop.run()'], '-c'],
    ['the interpreter alone', ['python3'], 'the interpreter alone'],
    [
      'shell form',
      ['/bin/sh', '-c', 'exec gunicorn -b 0.0.0.0:$PORT shop.wsgi'],
      'import gunicorn.app.wsgiapp, shop.wsgi',
    ],
    [
      'what runs before',
      ['/bin/sh', '-c', 'python manage.py migrate && gunicorn shop.wsgi'],
      'import gunicorn.app.wsgiapp, shop.wsgi',
    ],
    ['an init', ['tini', '--', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['env', ['env', 'A=b', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['an entrypoint script', ['/entrypoint.sh', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['sh with a script', ['sh', '/entrypoint.sh', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['a script that chooses', ['/either.sh', 'web'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
    ['a script that chooses otherwise', ['/either.sh', 'x'], 'import celery.bin.celery, shop'],
    ['uv run', ['uv', 'run', 'gunicorn', 'shop.wsgi'], 'import gunicorn.app.wsgiapp, shop.wsgi'],
  ])('%s', (_, command, what) => {
    expect(importPlanOf({ command }).what).toBe(what)
  })

  test('a server: its console script, its modules, its folder and its application in their order', () => {
    expect(importPlanOf({ command: ['uvicorn', 'shop:app', '--http', 'h11', '--lifespan', 'off'] })).toEqual({
      kind: 'import',
      what: 'import uvicorn.main, shop',
      interpreter: '/usr/local/bin/python',
      options: [],
      argv: ['/usr/local/bin/uvicorn', 'shop:app', '--http', 'h11', '--lifespan', 'off'],
      file: '/usr/local/bin/uvicorn',
      first: null,
      folder: '/app',
      user: null,
      environment: new Map(),
      steps: [
        ['main', 'script', '/usr/local/bin/uvicorn'],
        ['import', ['uvicorn.main'], false],
        ['path', '/app'],
        ['import', ['uvicorn.loops.auto'], true],
        ['import', ['uvicorn.protocols.http.h11_impl'], true],
        ['import', ['uvicorn.protocols.websockets.auto'], true],
        ['import', ['shop'], false],
      ],
      notes: [],
    })
  })

  test('gunicorn: its configuration, options and variable', () => {
    const environment = ['GUNICORN_CMD_ARGS=--chdir=web --threads 4']
    const { steps } = importPlanOf({ environment, command: ['gunicorn', 'shop:app', '--pythonpath', 'a,b'] })
    expect(steps).toEqual([
      ['main', 'script', '/usr/local/bin/gunicorn'],
      ['import', ['gunicorn.app.wsgiapp'], false],
      ['gunicorn', '/app/gunicorn.conf.py', null, 4, 'shop:app', '/app/web', 'a,b'],
    ])
  })

  test('what a script sets, changes to and becomes goes along, and what it does before is said', () => {
    const server = importPlanOf({ entrypoint: ['/server.sh'], command: ['--workers', '2'] })
    expect(server).toMatchObject({
      folder: '/srv',
      user: 'app',
      argv: ['/usr/local/bin/gunicorn', 'shop.wsgi', '--workers', '2'],
    })
    const entry = importPlanOf({ entrypoint: ['/entrypoint.sh'], command: ['gunicorn', 'shop.wsgi'] })
    expect(entry.environment).toEqual(new Map([['MODE', 'web']]))
    expect(entry.notes).toEqual(['what /entrypoint.sh does before it starts the program is not measured'])
    const before = importPlanOf({ command: ['sh', '-c', 'python manage.py migrate && gunicorn shop.wsgi'] })
    expect(before.notes).toEqual(['without `python manage.py migrate`, which runs before it'])
  })

  test.each<[readonly string[], string, readonly string[]]>([
    [['python', '-O', '-X', 'dev', '-u', 'app.py'], '/usr/local/bin/python', ['-O', '-X', 'dev', '-u']],
    [['python', '-vm', 'shop'], '/usr/local/bin/python', []],
    [['long'], '/opt/a b/bin/python', []],
    [['uv', 'run', 'gunicorn', 'shop.wsgi'], '/app/.venv/bin/python', []],
  ])('%j is run by %s with %j', (command, interpreter, options) => {
    expect(importPlanOf({ command })).toMatchObject({ interpreter, options })
  })

  test.each<[string, Partial<ImageConfiguration>, RegExp]>([
    ['nothing', {}, /names nothing to start/],
    ['a supervisor', { command: ['supervisord', '-n'] }, /supervisord starts several programs/],
    ['uwsgi', { command: ['uwsgi', '--module', 'shop'] }, /inside itself/],
    ['a binary', { command: ['rustd'] }, /rustd is no Python program/],
    ['a missing program', { command: ['gunicorm', 'shop'] }, /gunicorm is not in the image/],
    ['no application', { command: ['uvicorn', '--port', '80'] }, /gives uvicorn no application/],
    ['a script without an end', { entrypoint: ['/empty.sh'] }, /empty\.sh/],
    ['a script without arguments', { entrypoint: ['/entrypoint.sh'] }, /depends on what isn’t known/],
    ['a variable program', { command: ['sh', '-c', 'exec $(cat server) shop'] }, /can’t be read/],
  ])('%s is not measurable', (_, changes, expected) => {
    expect(planned(changes)).toEqual(expect.objectContaining({ notMeasurable: expect.stringMatching(expected) }))
  })
})

describe('what is configured', () => {
  const image: Partial<ImageConfiguration> = {
    command: ['gunicorn', 'shop.wsgi'],
    healthCheck: ['CMD', 'curl', '-f', 'localhost'],
  }

  test('modules, by the interpreter that the command would have', () => {
    expect(planned(image, { import: ['shop.models', 'shop.views'] })).toMatchObject({
      kind: 'import',
      what: 'import shop.models, shop.views',
      interpreter: '/usr/local/bin/python',
      steps: [
        ['import', ['shop.models'], false],
        ['import', ['shop.views'], false],
      ],
    })
    expect(planned({ command: ['supervisord'] }, { import: ['shop'] })).toMatchObject({
      interpreter: 'python3',
      what: 'import shop',
    })
  })

  test('a command, and signs of being up, which are other quantities than import', () => {
    expect(planned(image, { command: ['true', 'x'] })).toMatchObject({
      kind: 'command',
      what: 'run true x',
      sign: null,
    })
    expect(planned(image, { ready: { by: 'log', pattern: 'Listening' } })).toMatchObject({
      kind: 'ready',
      what: 'gunicorn shop.wsgi, until a log line matches Listening',
      words: ['gunicorn', 'shop.wsgi'],
    })
    expect(planned(image, { ready: { by: 'port', port: 80, path: '/up' } })).toMatchObject({
      what: 'gunicorn shop.wsgi, until port 80 answers at /up',
    })
    expect(planned(image, { ready: { by: 'health' } })).toMatchObject({ kind: 'ready' })
    expect(planned({ ...image, healthCheck: null }, { ready: { by: 'health' } })).toMatchObject({
      notMeasurable: 'the image has no HEALTHCHECK',
    })
  })

  test('an environment decides what is imported', () => {
    const command = ['flask', 'run']
    expect(planned({ command }, { environment: new Map([['FLASK_APP', 'shop.web']]) })).toMatchObject({
      what: 'import flask.cli, shop.web',
    })
  })
})
