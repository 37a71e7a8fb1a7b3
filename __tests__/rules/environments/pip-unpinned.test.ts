import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'pip-unpinned'
const from = 'FROM python:3.13\n'
const inProject =
  'FROM python:3.13 AS b\nWORKDIR /app\nENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN poetry install --compile\n'

staysSilent(rule, {
  "a version among the system's, seen by the user's": {
    Dockerfile: `${from}COPY requirements.txt /\nRUN pip install -r /requirements.txt\nRUN pip install --user gunicorn\n`,
    'requirements.txt': 'gunicorn==23.0.0\n',
  },
  "a builder's own, as uv's environment has no pip":
    'FROM python:3.13-slim AS b\nENV PATH=/v/bin:$PATH VIRTUAL_ENV=/v\nRUN uv venv /v\nRUN pip install tomli\n' +
    'FROM python:3.13-slim\nCOPY --from=b /v /v\n',
  'a copied environment that has a version': {
    Dockerfile:
      'FROM python:3.13 AS b\nCOPY requirements.txt /\nRUN pip install --prefix=/i -r /requirements.txt\n' +
      'FROM python:3.13\nCOPY --from=b /i /usr/local\nRUN pip install gunicorn\n',
    'requirements.txt': 'gunicorn==23.0.0\n',
  },
  'a version': `${from}RUN pip install flask==3.1.2 'uvicorn[standard]==0.38.0' django===5.2\n`,
  'a range': `${from}RUN pip install 'flask<4' "django~=5.2" 'requests>=2'\n`,
  'pip itself': `${from}RUN pip install --upgrade pip setuptools wheel\n`,
  'requirements files': `${from}RUN pip install -r requirements.txt --requirement more.txt\n`,
  'a constraints file': `${from}RUN pip install -c constraints.txt flask\n`,
  'a constraints file, later': `${from}RUN pip install flask --constraint=constraints.txt\n`,
  PIP_CONSTRAINT: `${from}ENV PIP_CONSTRAINT=/c.txt\nRUN pip install flask\n`,
  'PIP_CONSTRAINT for one command': `${from}RUN PIP_CONSTRAINT=/c.txt pip install flask\n`,
  UV_EXCLUDE_NEWER: `${from}ENV UV_EXCLUDE_NEWER=2026-01-01\nRUN uv pip install --system flask\n`,
  'a date': `${from}RUN uv pip install --system --exclude-newer 2026-01-01 flask\n`,
  paths: `${from}COPY . /app\nRUN pip install /app . ./lib .[web] /wheels/*.whl dist/a-1.whl -e .\n`,
  'an archive': `${from}RUN pip install https://example.com/a.zip 'a @ https://example.com/a-1-py3-none-any.whl'\n`,
  'a repository at a tag': `${from}RUN pip install git+https://github.com/acme/shop.git@v2.4.1\n`,
  'a repository at a commit, by name': `${from}RUN pip install "shop @ git+ssh://git@github.com/acme/shop@4f2a"\n`,
  'no index': `${from}RUN pip install --no-index --find-links /wheels flask\n`,
  'wheels of a builder':
    'FROM python:3.13\nCOPY --from=x/wheels /wheels /wheels\nRUN pip install --find-links=/wheels flask\n',
  'a version that nobody knows': `${from}ARG VERSION\nRUN pip install flask==$VERSION "$PACKAGES" $EXTRA\n`,
  'it stays in a builder': 'FROM python:3.13\nRUN pip install poetry\nFROM python:3.13\nCOPY --from=0 /src /src\n',
  'wheels that nobody installs':
    'FROM python:3.13\nRUN pip wheel -w /wheels flask\nFROM python:3.13\nCOPY --from=0 /src /src\n',
  "by Poetry into its project's environment, which stays in a builder": `${inProject}RUN poetry run pip install flask\nFROM python:3.13\nCOPY --from=b /usr/local /usr/local\n`,
  'download alone': `${from}RUN pip download -d /x flask\n`,
  'the requirements name it': {
    Dockerfile: `${from}COPY requirements.txt /\nRUN pip install -r /requirements.txt\nRUN pip install gunicorn\n`,
    'requirements.txt': 'flask==3.1.2\ngunicorn==23.0.0\n',
  },
  'an earlier call named its version': `${from}RUN pip install torch==2.9.1\nRUN pip install torch\n`,
  'uv tool': `${from}RUN uv tool install ruff@0.14.5 && uv tool install black==25.1.0\n`,
  'an uninstall': `${from}RUN pip uninstall -y flask\n`,
  'uv sync': `${from}RUN uv sync\n`,
  conda: 'FROM continuumio/miniconda3\nRUN conda install flask\n',
})

firesOn(rule, {
  "by Poetry into its project's environment, which is copied": [
    `${inProject}RUN poetry run python -m pip install flask\nFROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n`,
    'python -m pip install flask',
  ],
  "into uv's environment that has a pip": [
    'FROM python:3.13-slim AS b\nENV PATH=/v/bin:$PATH VIRTUAL_ENV=/v\nRUN uv venv --seed /v\nRUN pip install tomli\n' +
      'FROM python:3.13-slim\nCOPY --from=b /v /v\n',
    'pip install tomli',
  ],
  'a version that another stage has, and that arrives later': [
    {
      Dockerfile:
        'FROM python:3.13 AS b\nCOPY requirements.txt /\nRUN pip install --prefix=/i -r /requirements.txt\n' +
        'FROM python:3.13\nRUN pip install gunicorn\nCOPY --from=b /i /usr/local\n',
      'requirements.txt': 'gunicorn==23.0.0\n',
    },
    'pip install gunicorn',
  ],
  'a version in another environment': [
    {
      Dockerfile:
        'FROM python:3.13\nCOPY requirements.txt /\nRUN python -m venv /v && /v/bin/pip install -r /requirements.txt\n' +
        'RUN pip install gunicorn\n',
      'requirements.txt': 'gunicorn==23.0.0\n',
    },
    'pip install gunicorn',
  ],
  'a name': [`${from}RUN pip install flask\n`, 'pip install flask'],
  'an extra and a marker': [
    `${from}RUN pip install "uvicorn[standard]; python_version > '3'"\n`,
    `pip install "uvicorn[standard]; python_version > '3'"`,
  ],
  'beside requirements': [`${from}RUN pip install -r r.txt gunicorn\n`, 'pip install -r r.txt gunicorn'],
  'by a variable': [`${from}ENV PACKAGES="flask gunicorn"\nRUN pip install $PACKAGES\n`, 'pip install $PACKAGES'],
  'python -m pip with sudo': [`${from}RUN sudo python3 -m pip install flask\n`, 'python3 -m pip install flask'],
  'one report for one RUN': [`${from}RUN pip install flask && pip install gunicorn\n`, 'pip install flask'],
  'the second call of a RUN': [`${from}RUN pip install flask==3.1.2 && pip install gunicorn\n`, 'pip install gunicorn'],
  'an environment that is copied': [
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install flask\nFROM python:3.13\nCOPY --from=b /v /v\n',
    '/v/bin/pip install flask',
  ],
  'pip wheel, copied': [
    'FROM python:3.13 AS b\nRUN pip wheel --wheel-dir /wheels flask\nFROM python:3.13\nCOPY --from=b /wheels /w\nRUN pip install --no-index --find-links=/w flask\n',
    'pip wheel --wheel-dir /wheels flask',
  ],
  'pip wheel, mounted': [
    'FROM python:3.13 AS b\nRUN pip wheel -w /wheels flask\nFROM python:3.13\nRUN --mount=type=bind,from=b,source=/wheels,target=/w pip install /w/*.whl\n',
    'pip wheel -w /wheels flask',
  ],
  'pip wheel in the same stage': [
    `${from}WORKDIR /w\nRUN pip wheel flask\nRUN pip install *.whl ./*.whl\n`,
    'pip wheel flask',
  ],
  'uv pip': [`${from}RUN uv pip install --system flask\n`, 'uv pip install --system flask'],
  'uv tool': [`${from}RUN uv tool install ruff\n`, 'uv tool install ruff'],
  pipx: [`${from}RUN pipx install poetry\n`, 'pipx install poetry'],
  'an upgrade of what was pinned': [`${from}RUN pip install a==1\nRUN pip install -U a\n`, 'pip install -U a'],
  'a repository': [
    `${from}RUN pip install git+https://github.com/acme/shop.git\n`,
    'pip install git+https://github.com/acme/shop.git',
  ],
})

test('the shell takes an unquoted range for a redirection', () => {
  const [one] = reportsOf(rule, `${from}RUN pip install requests>=2\n`)
  expect(one?.message).toMatch(/^The shell takes `>=2` for a redirection.*: requests\. Quote/)
})

test('names are told, many of them in part', () => {
  const [one] = reportsOf(rule, `${from}RUN pip install flask 'uvicorn[standard]' pip==25.0\n`)
  expect(one?.message).toContain(': flask, uvicorn[standard]. ')
  const [many] = reportsOf(rule, `${from}RUN pip install a b c d e f g\n`)
  expect(many?.message).toContain(': a, b, c, d, e and 2 more. ')
})
