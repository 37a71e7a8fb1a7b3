import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'dev-dependencies-kept'
const install = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install .[web,testing]\n'
const entry = `${install}ENTRYPOINT ["/bin/sh", "/app/checks.sh"]\n`

describe('an image that is there to run the tests', () => {
  staysSilent(rule, {
    'by its script': {
      Dockerfile: entry,
      'checks.sh':
        '#!/bin/sh\nset -e\ncd /app\nflake8 --count\ncoverage run --source shop -m pytest\ncoverage report\n',
    },
    "by Django's own runner": {
      Dockerfile: entry,
      'checks.sh': '#!/bin/sh\nsleep 5\npython manage.py test "$SUITE"\n',
    },
    'by a launcher in a script': {
      Dockerfile: entry,
      'checks.sh': '#!/bin/sh\npoetry run mypy . && poetry run pytest\n',
    },
    'by its command': `${install}CMD ["sh", "-c", "flake8 && coverage run manage.py test"]\n`,
    'by the name of a script that nobody can read': `${install}ENTRYPOINT ["/bin/sh", "/app/run_tests.sh"]\n`,
    'by the name of a script in Python': `${install}CMD ["python", "runtests.py"]\n`,
  })

  const installed = 'pip install .[web,testing]'
  firesOn(rule, {
    'a script that goes on to serve': [
      { Dockerfile: entry, 'checks.sh': '#!/bin/sh\npytest\nexec gunicorn shop:app\n' },
      installed,
    ],
    'a script that goes on to what nobody knows': [
      { Dockerfile: entry, 'checks.sh': '#!/bin/sh\npytest\nshop-worker\n' },
      installed,
    ],
    'a script that hands over': [
      { Dockerfile: `${entry}CMD ["shop"]\n`, 'checks.sh': '#!/bin/sh\nflake8\nexec "$@"\n' },
      installed,
    ],
    'a service under coverage': [
      { Dockerfile: entry, 'checks.sh': '#!/bin/sh\ncoverage run -m shop.worker\ncoverage report\n' },
      installed,
    ],
    'a script that only sets something up': [
      { Dockerfile: entry, 'checks.sh': '#!/bin/sh\nmkdir -p /data\n' },
      installed,
    ],
    'a readable script of that name': [
      {
        Dockerfile: `${install}ENTRYPOINT ["./test.sh"]\n`,
        'test.sh': '#!/bin/sh\nexec gunicorn shop:app\n',
      },
      installed,
    ],
    'a name that only holds it': [`${install}ENTRYPOINT ["/app/latest.sh"]\n`, installed],
  })
})

firesOn(
  rule,
  {
    'a service in the place of the tests': [
      { Dockerfile: entry, 'checks.sh': '#!/bin/sh\nflake8\n' },
      'pip install .[web,testing]',
    ],
  },
  { deployments: [{ entrypoint: ['gunicorn', 'shop:app'] }] },
)

describe('what the sources import is needed', () => {
  const files = (main: string, group: string, more: Record<string, string> = {}): Record<string, string> => ({
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN poetry install --no-root\nCMD ["python", "main.py"]\n',
    'pyproject.toml': `[tool.poetry.dependencies]\nhttpx = "*"\n[tool.poetry.group.dev.dependencies]\n${group}`,
    'main.py': main,
    ...more,
  })
  const dotenv = 'python-dotenv = "*"\n'
  const tools = `${dotenv}ruff = "*"\n`

  test.each<[string, Record<string, string>, boolean, boolean]>([
    ['one of two', files('from dotenv import load_dotenv\n', tools), true, false],
    ['a module of the same name', files('import os, python_box\n', 'python-box = "*"\nruff = "*"\n'), true, false],
    ['in a function', files('def load():\n    from dotenv import load_dotenv\n', tools), false, true],
    ['in a text', files('"""\nimport dotenv\n"""\n', tools), false, true],
    ['in a test', files('import os\n', tools, { 'tests/test_main.py': 'import dotenv\n' }), false, true],
    ["the context's own", files('import dotenv\n', tools, { 'dotenv.py': '' }), false, true],
    ['what the project needs as well', files('import httpx\n', 'httpx = "*"\nruff = "*"\n'), false, true],
  ])('%s', (_, tree, said, edited) => {
    const [report] = reportsOf(rule, tree)
    expect([report?.message.includes('The sources import'), report?.edit !== undefined]).toEqual([said, edited])
  })

  test('only the rest is called needless', () => {
    const [report] = reportsOf(rule, files('import dotenv\n', tools))
    expect(report?.message).toMatch(/group dev \(ruff\), which nothing needs.* The sources import python-dotenv: /)
  })

  staysSilent(rule, { 'all of them': files('import dotenv\n', dotenv) })

  const pip = (first: string): Record<string, string> => ({
    Dockerfile: `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN ${first}pip install -r requirements-dev.txt\nCMD ["python", "main.py"]\n`,
    'requirements.txt': 'python-dotenv\n',
    'requirements-dev.txt': 'python-dotenv\nruff\n',
    'main.py': 'import dotenv\n',
  })
  test.each([
    ['', true],
    ['pip install -r requirements.txt && ', false],
  ])('pip, behind %j', (first, said) => {
    expect(reportsOf(rule, pip(first))[0]?.message.includes('The sources import')).toBe(said)
  })
})

describe('a Dockerfile in a folder named for checks', () => {
  const python = 'FROM python:3.13\n'
  staysSilent(
    rule,
    {
      'a shell in a folder for tests': {
        'ci-test/Dockerfile': `${python}RUN pip install -r requirements-dev.txt\nCMD ["sh"]\n`,
      },
    },
    { path: 'ci-test/Dockerfile' },
  )
  firesOn(
    rule,
    {
      'a server in a folder of that name': [
        { 'ci/Dockerfile': `${python}RUN pip install -r requirements-dev.txt\nCMD ["gunicorn", "shop:app"]\n` },
        'pip install -r requirements-dev.txt',
      ],
    },
    { path: 'ci/Dockerfile' },
  )
  firesOn(
    rule,
    {
      'an image that is pushed': [
        { 'docs/Dockerfile': `${python}RUN pip install -r requirements-dev.txt\n` },
        'pip install -r requirements-dev.txt',
      ],
    },
    { path: 'docs/Dockerfile', deployments: [{ kind: 'workflow', pushes: true }] },
  )
})
