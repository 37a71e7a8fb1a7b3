import { describe } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'

describe('poetry-not-precompiled', () => {
  const rule = 'poetry-not-precompiled'
  const system = 'ENV POETRY_VIRTUALENVS_CREATE=false\n'
  staysSilent(rule, {
    'the option': `FROM python:3.13\n${system}RUN poetry install --compile\n`,
    'before 1.4 pip installed': `FROM python:3.9\n${system}RUN pip install poetry==1.3.2\nRUN poetry install\n`,
    'the same by its variable': `FROM python:3.9\n${system}ENV POETRY_VERSION=1.1.15\nRUN pip install "poetry==$POETRY_VERSION"\nRUN poetry install\n`,
    'compiled later': `FROM python:3.13\n${system}RUN poetry install\nRUN python -m compileall -q /usr/local/lib/python3.13\n`,
    'exported to pip': 'FROM python:3.13\nRUN poetry export -o r.txt && pip install -r r.txt\n',
    'stays in a builder': `FROM python:3.13 AS b\nRUN poetry install && poetry build\nFROM python:3.13\nCOPY --from=b /dist /dist\n`,
  })
  firesOn(rule, {
    'a current one': [`FROM python:3.13\n${system}RUN poetry install --only main\n`, 'poetry install --only main'],
    'python -m poetry': [`FROM python:3.13\nRUN python -m poetry install\n`, 'python -m poetry install'],
    'in .venv, copied': [
      'FROM python:3.13 AS b\nENV POETRY_VIRTUALENVS_IN_PROJECT=1\nWORKDIR /app\nRUN poetry install\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n',
      'poetry install',
    ],
  })
})

describe('bytecode-deleted', () => {
  const rule = 'bytecode-deleted'
  staysSilent(rule, {
    'nothing was compiled by then': 'FROM python:3.13\nCOPY . /app\nRUN find /app -name "*.pyc" -delete\n',
    'before the install': 'FROM python:3.13\nRUN find / -name "*.pyc" -delete && pip install x\n',
    'compiled again':
      'FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -delete\nRUN python -m compileall /usr/local/lib/python3.13\n',
    'find that only lists': 'FROM python:3.13\nRUN pip install x && find / -name "*.pyc"\n',
    'other files': 'FROM python:3.13\nRUN pip install x && find / -name "*.py.orig" -delete && rm -rf /root/.cache\n',
    'elsewhere than the packages':
      'FROM python:3.13\nRUN pip install x && find /app -name __pycache__ -exec rm -r {} +\n',
    'the bytecode was put where the sources were': `FROM python:3.13\nRUN pip install x\nWORKDIR /usr/local/lib\nRUN find . -name '*.pyc' | while read f; do n=$(echo $f | sed 's/__pycache__\\///' | sed 's/.cpython-[0-9]*//'); cp $f $n; done; find . -type d -a -name '__pycache__' -print0 | xargs -0 rm -rf; find . -name '*.py' -print0 | xargs -0 rm -f\n`,
    'the sources go in a later step':
      'FROM python:3.13\nRUN pip install x && python -m compileall -b /usr/local/lib\nRUN find / -name __pycache__ -exec rm -rf {} +\nRUN find / -name "*.py" -delete\n',
    'the bytecode was copied by a loop':
      "FROM python:3.13\nRUN pip install x && cd /usr/local && find . -name '*.pyc' | while read f; do cp $f ${f#__pycache__/}; done; find . -name __pycache__ -exec rm -rf {} +\n",
    'the bytecode was copied':
      'FROM python:3.13\nRUN pip install x && cp -r /usr/local/lib/python3.13/site-packages/x/__pycache__/*.pyc /srv && rm -rf /usr/local/lib/python3.13/site-packages/x/__pycache__\n',
    'in a builder whose packages stay there':
      'FROM python:3.13 AS b\nRUN pip install x && find / -name "*.pyc" -delete\nFROM python:3.13\nCOPY --from=b /dist /dist\n',
  })
  firesOn(rule, {
    'find -delete': [
      'FROM python:3.13\nRUN pip install x\nRUN find / -type f -name "*.py[co]" -delete\n',
      'find / -type f -name "*.py[co]" -delete',
    ],
    'find -exec rm': [
      "FROM python:3.13\nRUN pip install x && find /usr/local \\( -name test -o -name __pycache__ \\) -exec rm -rf '{}' +\n",
      "find /usr/local \\( -name test -o -name __pycache__ \\) -exec rm -rf '{}' +",
    ],
    'find into xargs': [
      "FROM python:3.13\nRUN pip install x && find / -name '*.pyc' | xargs rm -f\n",
      "find / -name '*.pyc'",
    ],
    'other sources go': [
      'FROM python:3.13\nRUN pip install x && find /usr/local -name "*.pyc" -delete && find /app -name "*.py" -delete\n',
      'find /usr/local -name "*.pyc" -delete',
    ],
    'one source goes': [
      'FROM python:3.13\nRUN pip install x && find / -name "*.pyc" -delete && rm /usr/local/setup.py\n',
      'find / -name "*.pyc" -delete',
    ],
    'in the environment that is copied': [
      'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install x && find /v -name "*.pyc" -delete\nFROM python:3.13\nCOPY --from=b /v /v\n',
      'find /v -name "*.pyc" -delete',
    ],
  })
})

describe('compileall-ineffective', () => {
  const rule = 'compileall-ineffective'
  staysSilent(rule, {
    'after the copy': 'FROM python:3.13\nCOPY . /app\nRUN python -m compileall /app\n',
    'what is there was made by a command':
      'FROM python:3.13\nRUN git clone x /app && python -m compileall /app\nCOPY extra.py /app/\n',
    'the packages':
      'FROM python:3.13\nRUN pip install x && python -m compileall /usr/local/lib/python3.13\nCOPY . /app\n',
    'compiled again after the copy':
      'FROM python:3.13\nRUN python -m compileall /app\nCOPY . /app\nRUN python -m compileall /app\n',
    'in a builder whose folder is copied':
      'FROM python:3.13 AS b\nCOPY . /app\nRUN python -m compileall /app\nFROM python:3.13\nCOPY --from=b /app /app\n',
    'a path that nobody knows': 'FROM python:3.13\nRUN python -m compileall $TARGET\nCOPY . /app\n',
    'an unknown base may hold it': 'FROM acme/python\nRUN python -m compileall /app\nCOPY . /app\n',
  })
  firesOn(rule, {
    'before the copy': [
      'FROM python:3.13\nWORKDIR /app\nRUN python -m compileall .\nCOPY . .\n',
      'python -m compileall .',
    ],
    'in a stage that nothing takes it from': [
      'FROM python:3.13 AS b\nCOPY . /app\nRUN python -m compileall /app && tar cf /x.tar /app\nFROM python:3.13\nCOPY --from=b /x.tar /\n',
      'python -m compileall /app',
    ],
    'for another minor': [
      'FROM python:3.12 AS b\nCOPY . /app\nRUN python -m compileall /app\nFROM python:3.13\nCOPY --from=b /app /app\n',
      'python -m compileall /app',
    ],
  })
})

describe('bytecode-level-mismatch', () => {
  const rule = 'bytecode-level-mismatch'
  staysSilent(rule, {
    'the same at build time': 'FROM python:3.13\nENV PYTHONOPTIMIZE=1\nRUN pip install x\n',
    'off by 0': 'FROM python:3.13\nRUN pip install x\nENV PYTHONOPTIMIZE=0\n',
    'compiled for that level':
      'FROM python:3.13\nRUN pip install x && python -O -m compileall /usr/local/lib\nENV PYTHONOPTIMIZE=1\n',
    'compiled for several':
      'FROM python:3.13\nRUN pip install x && python -m compileall -o 0 -o 2 /usr/local/lib\nENV PYTHONOPTIMIZE=2\n',
    'nothing is installed': 'FROM python:3.13\nENV PYTHONOPTIMIZE=1\nCMD ["python", "x.py"]\n',
    'the folder for bytecode from the start': 'FROM python:3.13\nENV PYTHONPYCACHEPREFIX=/pyc\nRUN pip install x\n',
  })
  firesOn(rule, {
    'the variable later': ['FROM python:3.13\nRUN pip install x\nENV PYTHONOPTIMIZE=2\n', 'PYTHONOPTIMIZE=2'],
    'the option': ['FROM python:3.13\nRUN pip install x\nCMD ["python", "-O", "x.py"]\n', '"-O"'],
    'the folder for bytecode later': [
      'FROM python:3.13\nRUN pip install x\nENV PYTHONPYCACHEPREFIX=/tmp/pyc\n',
      'PYTHONPYCACHEPREFIX=/tmp/pyc',
    ],
  })
  turnsInto(rule, {
    'it goes': [
      'FROM python:3.13\nRUN pip install x\nENV A=b PYTHONOPTIMIZE=2\n',
      'FROM python:3.13\nRUN pip install x\nENV A=b\n',
    ],
  })
})
