import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

function scripted(text: string, lines = 'CMD ["/start.sh"]'): ExampleFiles {
  return { Dockerfile: `FROM python:3.13-slim\nCOPY start.sh /\n${lines}\n`, 'start.sh': text }
}

/** An image that starts a Python file of its own. */
function python(text: string, others: ExampleFiles = {}): ExampleFiles {
  return {
    Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "main.py"]\n',
    'main.py': text,
    ...others,
  }
}

const rule = 'development-server'
const guard = 'if __name__ == "__main__":\n    '
const flask = 'from flask import Flask\napp = Flask(__name__)\n'
staysSilent(rule, {
  'a file that starts a server': python(`import uvicorn\n${guard}uvicorn.run("main:app", reload=False)\n`),
  'a setting decides': python(`import uvicorn\n${guard}uvicorn.run("main:app", reload=settings.DEBUG)\n`),
  'a part of another expression': python(`import uvicorn\n${guard}uvicorn.run("main:app", reload=True and DEV)\n`),
  'a branch decides': python(`import uvicorn\n${guard}if DEV:\n        uvicorn.run("main:app", reload=True)\n`),
  'a function that nothing calls': python(
    'import uvicorn\ndef dev():\n    uvicorn.run("main:app", reload=True)\nserve()\n',
  ),
  'only a comment': python(`import uvicorn\n${guard}# uvicorn.run("main:app", reload=True)\n    serve()\n`),
  'only a text': python(`import uvicorn\n${guard}print('''\nuvicorn.run("main:app", reload=True)\n''')\n`),
  'asyncio debugs something else': python(`${flask}import asyncio\n${guard}asyncio.run(main(), debug=True)\n`),
  'a program that is no web framework': python(`from bot import client\n${guard}client.run(debug=True)\n`),
  'gunicorn starts it': {
    ...python(`${flask}${guard}app.run(debug=True)\n`),
    Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "main:app"]\n',
  },
  'a production server': 'FROM python:3.13-slim\nCMD ["uvicorn", "shop:app"]\n',
  'fastapi run': 'FROM python:3.13-slim\nCMD ["fastapi", "run", "shop.py"]\n',
  'another command of flask': 'FROM python:3.13-slim\nCMD ["flask", "--app", "run", "db", "upgrade"]\n',
  'another command of manage.py': 'FROM python:3.13-slim\nCMD ["python", "manage.py", "process_tasks"]\n',
  'a development image': 'FROM python:3.13-slim AS dev\nCMD ["flask", "run"]\n',
  'a command that is replaced': 'FROM python:3.13-slim\nCMD ["flask", "run"]\nCMD ["gunicorn", "x:y"]\n',
  'another command of a project': 'FROM python:3.13-slim\nCMD ["shop-manage", "process_tasks", "runserver"]\n',
  'another program with that command': 'FROM python:3.13-slim\nCMD ["shop", "runserver"]\n',
  'a build step': 'FROM python:3.13-slim\nRUN flask run & sleep 1\nCMD ["gunicorn", "x:y"]\n',
  'a branch of a script': scripted('#!/bin/sh\nif [ "$DEBUG" = 1 ]; then\n  exec flask run\nfi\nexec gunicorn x:y\n'),
  'the branch comes last': scripted(
    '#!/bin/sh\nif [ "$DEBUG" = 0 ]; then\n  exec gunicorn x:y\nelse\n  exec flask run\nfi\n',
  ),
})
const started = 'CMD ["python", "main.py"]'
firesOn(rule, {
  'a file that has uvicorn watch it': [
    python(
      `import uvicorn\n${guard}uvicorn.run(\n        "main:app",\n        port=int(os.getenv("PORT", "80")),\n        reload=True,\n    )\n`,
    ),
    started,
  ],
  'in a function that is called': [
    python(`import uvicorn\n\ndef main() -> None:\n    uvicorn.run("main:app", reload=True)\n\n${guard}main()\n`),
    started,
  ],
  "Flask's debugger": [python(`${flask}${guard}app.run(host="0.0.0.0", debug=True)\n`), started],
  'of an application beside it': [
    python('from shop import create_app\napp = create_app()\napp.run(debug=True)\n', {
      'shop/__init__.py': 'from flask import Flask\n',
    }),
    started,
  ],
  "Dash's": [python(`import dash\n${guard}app.run_server(debug=True)\n`), started],
  'flask run': ['FROM python:3.13-slim\nCMD flask run\n', 'CMD flask run'],
  'python -m flask': [
    'FROM python:3.13-slim\nCMD ["python", "-m", "flask", "run"]\n',
    'CMD ["python", "-m", "flask", "run"]',
  ],
  runserver: ['FROM python:3.13-slim\nCMD python manage.py runserver 0:80\n', 'CMD python manage.py runserver 0:80'],
  "a project's own manage.py": [
    'FROM python:3.13-slim\nCMD ["aap-eda-manage","runserver","0.0.0.0:8000"]\n',
    'CMD ["aap-eda-manage","runserver","0.0.0.0:8000"]',
  ],
  'that behind an entrypoint': [
    'FROM python:3.13-slim\nENTRYPOINT ["/init"]\nCMD ["shop_manage", "runserver"]\n',
    'CMD ["shop_manage", "runserver"]',
  ],
  'behind a launcher': [
    'FROM python:3.13-slim\nCMD ["uv", "run", "fastapi", "dev"]\n',
    'CMD ["uv", "run", "fastapi", "dev"]',
  ],
  '--reload': ['FROM python:3.13-slim\nCMD ["uvicorn", "x:y", "--reload"]\n', 'CMD ["uvicorn", "x:y", "--reload"]'],
  'split over both': ['FROM python:3.13-slim\nENTRYPOINT ["flask"]\nCMD ["run"]\n', 'ENTRYPOINT ["flask"]'],
  'behind migrations': [
    'FROM python:3.13-slim\nCMD python manage.py migrate && python manage.py runserver\n',
    'CMD python manage.py migrate && python manage.py runserver',
  ],
  'a script': [scripted('#!/bin/sh\npython manage.py migrate\nexec python manage.py runserver\n'), 'CMD ["/start.sh"]'],
})
test('what runs it brings another command', () => {
  const file = 'FROM python:3.13-slim\nCMD ["flask", "run"]\n'
  const count = (...deployments: object[]): number => reportsOf(rule, file, { deployments }).length
  expect(count({ command: ['gunicorn', 'x:y'] })).toBe(0)
  expect(count({ kind: 'kubernetes', entrypoint: ['gunicorn'] })).toBe(0)
  expect(count({ command: ['flask', 'run', '--reload'] })).toBe(1)
  expect(count({})).toBe(1)
})

firesOn(rule, {
  ...Object.fromEntries(
    ['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'daphne', 'litestar'].map((name) => [
      `${name} --reload`,
      [`FROM python:3.13-slim\nCMD ${name} --reload x:y\n`, `CMD ${name} --reload x:y`] as const,
    ]),
  ),
  ...Object.fromEntries(
    ['--app', '-A', '--env-file', '-e', '--settings', '--pythonpath'].map((option) => [
      `the value of ${option} is no subcommand`,
      [`FROM python:3.13-slim\nCMD flask ${option} x run\n`, `CMD flask ${option} x run`] as const,
    ]),
  ),
  "Quart's": ['FROM python:3.13-slim\nCMD ["python", "-m", "quart", "run"]\n', 'CMD ["python", "-m", "quart", "run"]'],
  'django-admin': ['FROM python:3.13-slim\nCMD django-admin runserver\n', 'CMD django-admin runserver'],
  'python -m django': ['FROM python:3.13-slim\nCMD python -m django runserver\n', 'CMD python -m django runserver'],
  'of django-extensions': [
    'FROM python:3.13-slim\nCMD python manage.py runserver_plus\n',
    'CMD python manage.py runserver_plus',
  ],
})

staysSilent(rule, {
  'another server with that option': 'FROM python:3.13-slim\nCMD celery --reload worker\n',
  'fastapi without a subcommand': 'FROM python:3.13-slim\nCMD fastapi --help\n',
})

test.each<[string, string]>([
  ['CMD flask run', '`flask run` is a server'],
  ['CMD fastapi dev', '`fastapi dev` is a server'],
  ['CMD python -m quart run', '`quart run` is a server'],
  ['CMD python manage.py runserver_plus', '`manage.py runserver_plus` is a server'],
  ['CMD shop-manage runserver', '`shop-manage runserver` is a server'],
  ['CMD uvicorn --reload x:y', 'With --reload, uvicorn watches'],
])('what it says: %s', (line, expected) => {
  expect(reportsOf(rule, `FROM python:3.13-slim\n${line}\n`)[0]?.message ?? '').toContain(expected)
})
