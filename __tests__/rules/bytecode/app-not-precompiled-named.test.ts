import { describe } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'

const rule = 'app-not-precompiled'
const start = 'FROM python:3.13\nWORKDIR /app\n'
const uvicorn = 'CMD ["uvicorn", "shop.main:app"]\n'

describe('of several copies the one with what is named', () => {
  firesOn(rule, {
    'the folder that a launcher goes to': [
      `${start}COPY intake /app/intake\nCOPY common /app/common\nCMD ["uv", "run", "--directory", "/app/intake", "-m", "src.ui"]\n`,
      'COPY intake /app/intake',
    ],
    'that folder before the module path': [
      `${start}COPY common /app/common\nCOPY intake /app/intake\nENV PYTHONPATH=/app:/app/common\nCMD ["uv", "run", "--directory", "/app/intake", "uvicorn", "src.main:app"]\n`,
      'COPY intake /app/intake',
    ],
    "by Django's settings": [
      `${start}ENV DJANGO_SETTINGS_MODULE=till.settings.live\nCOPY till ./till\nCOPY till_ai ./till_ai\nCMD ["python", "manage.py", "qcluster"]\n`,
      'COPY till ./till',
    ],
    'behind another one': [
      `${start}COPY helpers ./helpers\nCOPY shop ./shop\nCOPY tools ./tools\n${uvicorn}`,
      'COPY shop ./shop',
    ],
    "a folder's content, which may be it": [
      `${start}COPY web/ ./\nCOPY database/ ./database/\n${uvicorn}`,
      'COPY web/ ./',
    ],
    'where the files say that a smaller one is it': [
      {
        Dockerfile: `${start}COPY shop shop\nCOPY lib lib\n${uvicorn}`,
        'shop/main.py': '',
        'lib/__init__.py': '',
        'lib/one.py': '',
        'lib/two.py': '',
      },
      'COPY shop shop',
    ],
    'the first where nothing tells': [
      `${start}COPY one ./one\nCOPY two ./two\nCMD ["celery", "--config", "x", "worker"]\n`,
      'COPY one ./one',
    ],
    'the largest where nothing tells': [
      {
        Dockerfile: `${start}COPY one ./one\nCOPY two ./two\nCMD ["celery", "worker"]\n`,
        'one/a.py': '',
        'two/a.py': '',
        'two/b.py': '',
      },
      'COPY two ./two',
    ],
    'the whole folder all the same': [`${start}COPY shop ./shop\nCOPY . .\n${uvicorn}`, 'COPY . .'],
  })
})

describe('a program that is told a module', () => {
  const image = (command: string, lines = ''): ExampleFiles => ({
    Dockerfile: `${start}COPY pkg pkg\n${lines}CMD ${command}\n`,
    'pkg/__init__.py': '',
    'pkg/jobs.py': '',
    'pkg/conf.py': '',
    'start.sh': '#!/bin/sh\ncat pkg.conf\nexec tide\n',
  })
  const editable = (command: string): ExampleFiles => ({
    Dockerfile: `${start}COPY pyproject.toml ./\nCOPY src /app/src\nRUN uv sync\nWORKDIR /run\n${command}`,
    'pyproject.toml': '[project]\nname = "flows"\n[build-system]\nrequires = ["hatchling"]\n',
    'src/my_flows/__init__.py': '',
  })
  const copied = 'COPY src /app/src'

  firesOn(rule, {
    'by -m': [image('["dagster", "api", "grpc", "-m", "pkg"]'), 'COPY pkg pkg'],
    'by another option': [image('["tide", "--module=pkg.jobs"]'), 'COPY pkg pkg'],
    'with what is in it': [image('["tide", "worker", "pkg.jobs:broker"]'), 'COPY pkg pkg'],
    'by its whole name': [image('["tide", "pkg.jobs"]'), 'COPY pkg pkg'],
    'from the module path': [image('["tide", "-A", "jobs"]', 'ENV PYTHONPATH=/app/pkg\nWORKDIR /\n'), 'COPY pkg pkg'],
    'of an editable project': [
      editable('ENTRYPOINT ["uv", "run"]\nCMD ["dagster", "dev", "-m", "my_flows"]\n'),
      copied,
    ],
  })

  staysSilent(rule, {
    'a word that is a folder as well': image('["tide", "pkg"]'),
    'a module that is none of the context': image('["tide", "-m", "elsewhere"]'),
    'one of a package that is': image('["tide", "pkg.other:app"]'),
    'without the files': `${start}COPY pkg pkg\nCMD ["tide", "-m", "pkg"]\n`,
    'a test runner': image('["pytest", "-m", "pkg"]'),
    'a type checker': image('["mypy", "-m", "pkg.jobs"]'),
    'a file that a script reads': image('["/app/start.sh"]', 'COPY start.sh .\n'),
    'another module, of an editable project': editable('CMD ["tide", "-m", "other_flows"]\n'),
  })
})
