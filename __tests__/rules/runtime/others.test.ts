import { describe, expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

function scripted(text: string, lines = 'CMD ["/start.sh"]'): ExampleFiles {
  return { Dockerfile: `FROM python:3.13-slim\nCOPY start.sh /\n${lines}\n`, 'start.sh': text }
}

describe('development-server', () => {
  const rule = 'development-server'
  staysSilent(rule, {
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
  firesOn(rule, {
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
})
