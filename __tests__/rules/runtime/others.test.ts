import { describe, expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
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

describe('development-server', () => {
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
    'a script': [
      scripted('#!/bin/sh\npython manage.py migrate\nexec python manage.py runserver\n'),
      'CMD ["/start.sh"]',
    ],
  })
  test('what runs it brings another command', () => {
    const file = 'FROM python:3.13-slim\nCMD ["flask", "run"]\n'
    const count = (...deployments: object[]): number => reportsOf(rule, file, { deployments }).length
    expect(count({ command: ['gunicorn', 'x:y'] })).toBe(0)
    expect(count({ kind: 'kubernetes', entrypoint: ['gunicorn'] })).toBe(0)
    expect(count({ command: ['flask', 'run', '--reload'] })).toBe(1)
    expect(count({})).toBe(1)
  })
})

describe('malformed-exec-form', () => {
  const rule = 'malformed-exec-form'
  staysSilent(rule, {
    json: 'FROM python:3.13-slim\nCMD [ "gunicorn", "x:y" ]\n',
    'over lines': 'FROM python:3.13-slim\nCMD ["gunicorn", \\\n  "x:y"]\n',
    'a test of the shell':
      'FROM python:3.13-slim\nARG X=1\nRUN [ -z "$X" ] || pip install x\nRUN [ "$X" = 1 ] && true\n',
    'a test of a word alone': 'FROM python:3.13-slim\nARG X\nRUN [ "$X" ] && pip install x\n',
    'a test of two words': 'FROM python:3.13-slim\nRUN [[ "$X" == y* ]] && true\n',
    'replaced later': 'FROM python:3.13-slim\nCMD [\'a\']\nCMD ["gunicorn", "x:y"]\n',
    'a stage that nobody uses': 'FROM python:3.13 AS x\nCMD [\'a\']\nFROM python:3.13-slim\nCMD ["gunicorn", "x:y"]\n',
  })
  firesOn(rule, {
    'single quotes': ["FROM python:3.13-slim\nCMD ['python', 'x.py']\n", "CMD ['python', 'x.py']"],
    'a comma too many': ['FROM python:3.13-slim\nCMD ["python", "x.py",]\n', 'CMD ["python", "x.py",]'],
    'a comma too few': ['FROM python:3.13-slim\nENTRYPOINT ["python" "x.py"]\n', 'ENTRYPOINT ["python" "x.py"]'],
    'a number': ['FROM python:3.13-slim\nCMD ["gunicorn", "-w", 4]\n', 'CMD ["gunicorn", "-w", 4]'],
    'no bracket at the end': ['FROM python:3.13-slim\nCMD ["python", "x.py"\n', 'CMD ["python", "x.py"'],
    'text behind it': ['FROM python:3.13-slim\nCMD ["python", "x.py"] && true\n', 'CMD ["python", "x.py"] && true'],
    RUN: ['FROM python:3.13-slim\nRUN ["pip", "install" "x"]\n', 'RUN ["pip", "install" "x"]'],
  })
  turnsInto(rule, {
    'single quotes': [
      "FROM python:3.13-slim\nCMD ['python', 'x.py']\n",
      'FROM python:3.13-slim\nCMD ["python", "x.py"]\n',
    ],
    'typographic ones': [
      'FROM python:3.13-slim\nCMD [“python”, “x.py”]\n',
      'FROM python:3.13-slim\nCMD ["python", "x.py"]\n',
    ],
  })
})

describe('exec-argument-spaces', () => {
  const rule = 'exec-argument-spaces'
  staysSilent(rule, {
    'each by itself': 'FROM python:3.13-slim\nCMD ["gunicorn", "-w", "4", "x:y"]\n',
    'with an equals sign': 'FROM python:3.13-slim\nCMD ["gunicorn", "--access-logformat=%(h)s %(l)s", "x:y"]\n',
    "an option's value": 'FROM python:3.13-slim\nCMD ["gunicorn", "--access-logformat", "%(h)s -w 4", "x:y"]\n',
    'code for Python': 'FROM python:3.13-slim\nCMD ["python", "-c", "-x if y else z"]\n',
    'a script for a shell': 'FROM python:3.13-slim\nCMD ["sh", "-c", "-w 4"]\n',
    'the shell form': 'FROM python:3.13-slim\nCMD gunicorn -w 4 x:y\n',
    'words without an option': 'FROM python:3.13-slim\nCMD ["echo", "hello world"]\n',
  })
  firesOn(rule, {
    short: ['FROM python:3.13-slim\nCMD ["gunicorn", "-w 4", "x:y"]\n', '"-w 4"'],
    long: ['FROM python:3.13-slim\nENTRYPOINT ["gunicorn", "--bind 0.0.0.0:80", "x:y"]\n', '"--bind 0.0.0.0:80"'],
    'a health check': ['FROM python:3.13\nHEALTHCHECK CMD ["curl", "-m 3", "http://x"]\n', '"-m 3"'],
  })
  turnsInto(rule, {
    one: [
      'FROM python:3.13-slim\nCMD ["gunicorn", "-w 4", "x:y"]\n',
      'FROM python:3.13-slim\nCMD ["gunicorn", "-w", "4", "x:y"]\n',
    ],
    several: [
      'FROM python:3.13-slim\nCMD ["jupyter", "--allow-root --ip 0.0.0.0"]\n',
      'FROM python:3.13-slim\nCMD ["jupyter", "--allow-root", "--ip", "0.0.0.0"]\n',
    ],
  })
})

describe('launcher-at-start', () => {
  const rule = 'launcher-at-start'
  staysSilent(rule, {
    'the program itself': 'FROM python:3.13-slim\nENV PATH=/app/.venv/bin:$PATH\nCMD ["gunicorn", "x:y"]\n',
    '--no-sync': 'FROM python:3.13-slim\nCMD ["uv", "run", "--no-sync", "gunicorn", "x:y"]\n',
    'the variable of the same': 'FROM python:3.13-slim\nENV UV_NO_SYNC=1\nCMD ["uv", "run", "gunicorn", "x:y"]\n',
    'a build step': 'FROM python:3.13-slim\nRUN uv run python manage.py collectstatic\nCMD ["gunicorn", "x:y"]\n',
    'another command of the tool': 'FROM python:3.13-slim\nCMD ["poetry", "show"]\n',
    'a name that looks like it': 'FROM python:3.13-slim\nCMD ["python", "run.py", "uv", "run"]\n',
    'uvx in a build': 'FROM python:3.13-slim\nRUN uvx maturin build\nCMD ["gunicorn", "x:y"]\n',
    'uvx without a network': 'FROM python:3.13-slim\nCMD ["uvx", "--offline", "shop"]\n',
    'a step of a script that prepares': scripted('#!/bin/sh\nuv run alembic upgrade head\nexec gunicorn x:y\n'),
  })
  firesOn(rule, {
    uv: [
      'FROM python:3.13-slim\nCMD ["uv", "run", "--frozen", "gunicorn", "x:y"]\n',
      'CMD ["uv", "run", "--frozen", "gunicorn", "x:y"]',
    ],
    poetry: ['FROM python:3.13-slim\nCMD poetry run gunicorn x:y\n', 'CMD poetry run gunicorn x:y'],
    uvx: [
      'FROM python:3.13-slim\nCMD ["uvx", "--from", "shop[web]", "shop-web"]\n',
      'CMD ["uvx", "--from", "shop[web]", "shop-web"]',
    ],
    pipenv: [
      'FROM python:3.13-slim\nENTRYPOINT ["pipenv", "run"]\nCMD ["gunicorn", "x:y"]\n',
      'ENTRYPOINT ["pipenv", "run"]',
    ],
    conda: [
      'FROM continuumio/miniconda3:24.1.2-0\nCMD ["conda", "run", "--no-capture-output", "-n", "x", "python", "a.py"]\n',
      'CMD ["conda", "run", "--no-capture-output", "-n", "x", "python", "a.py"]',
    ],
    'behind sh -c': [
      'FROM python:3.13-slim\nCMD ["sh", "-c", "uv run gunicorn x:y"]\n',
      'CMD ["sh", "-c", "uv run gunicorn x:y"]',
    ],
    'a script': [scripted('#!/bin/sh\nexec poetry run gunicorn x:y\n'), 'CMD ["/start.sh"]'],
  })
  const venv = 'FROM python:3.13-slim\nWORKDIR /app\nRUN uv sync --locked\nENV PATH=/app/.venv/bin:$PATH\n'
  turnsInto(rule, {
    'the exec form, where the environment is on PATH': [
      `${venv}CMD ["uv", "run", "--frozen", "gunicorn", "x:y"]\n`,
      `${venv}CMD ["gunicorn", "x:y"]\n`,
    ],
    'the shell form': [`${venv}CMD exec uv run gunicorn :$PORT\n`, `${venv}CMD exec gunicorn :$PORT\n`],
    'not a script, which Python starts': [
      `${venv}CMD ["uv", "run", "--no-sync", "app.py"]\n`,
      `${venv}CMD ["uv", "run", "--no-sync", "app.py"]\n`,
    ],
  })
  test.each(['FROM python:3.13-slim\nCMD ["uv", "run", "gunicorn", "x:y"]\n', `${venv}CMD ["uv", "run", "app.py"]\n`])(
    'no edit: %j',
    (file) => {
      expect(reportsOf(rule, file).map(({ edit }) => edit)).toEqual([undefined])
    },
  )

  const project = (steps: string, groups = 'dev = ["pytest"]') => ({
    Dockerfile: `FROM python:3.13-slim\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\n${steps}`,
    'pyproject.toml': `[project]\nname = "a"\ndependencies = ["flask"]\n[dependency-groups]\n${groups}\n`,
    'uv.lock': '',
  })
  const start = 'CMD ["uv", "run", "gunicorn", "x:y"]\n'
  test.each<[string, Parameters<typeof reportsOf>[1], RegExp]>([
    ['the group that was left out', project(`RUN uv sync --no-dev\n${start}`), /the group dev\. Put/],
    ['by a variable of the build', project(`RUN UV_NO_DEV=1 uv sync\n${start}`), /the group dev\./],
    [
      'a script that starts',
      {
        ...project('RUN uv sync --no-dev\nCOPY start.sh /\nCMD ["/start.sh"]\n'),
        'start.sh': '#!/bin/sh\nexec uv run gunicorn x:y\n',
      },
      /the group dev\./,
    ],
    ['not left out', project(`RUN uv sync\n${start}`), /^`uv run` checks/],
    [
      'left out at the start as well',
      project('RUN uv sync --no-dev\nCMD ["uv", "run", "--no-dev", "gunicorn", "x:y"]\n'),
      /^`uv run` checks/,
    ],
    ['by a variable in force', project(`ENV UV_NO_DEV=1\nRUN uv sync\n${start}`), /^`uv run` checks/],
    ['no such group', project(`RUN uv sync --no-dev\n${start}`, 'docs = ["mkdocs"]'), /^`uv run` checks/],
    ['no manifest to sync by', project(`RUN uv sync --no-dev\nWORKDIR /srv\n${start}`), /^`uv run` checks/],
    [
      'all in the system',
      `FROM python:3.13-slim\nRUN pip install uv flask\n${start}`,
      /own Python\. Start the program itself, without `uv run`/,
    ],
    ['uv alone in the system', `FROM python:3.13-slim\nRUN pip install uv\n${start}`, /^`uv run` checks/],
    [
      'an environment beside it',
      `FROM python:3.13-slim\nRUN pip install uv flask && uv venv /v\n${start}`,
      /^`uv run` checks/,
    ],
  ])('what it says: %s', (_, files, expected) => {
    expect(reportsOf(rule, files)[0]?.message).toMatch(expected)
  })
  turnsInto(rule, {
    'all in the system': [
      `FROM python:3.13-slim\nRUN pip install uv flask\n${start}`,
      'FROM python:3.13-slim\nRUN pip install uv flask\nCMD ["gunicorn", "x:y"]\n',
    ],
  })
})
