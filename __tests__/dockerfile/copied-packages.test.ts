import { describe, expect, test } from '@jest/globals'
import { copiedPackages } from '../../src/dockerfile/copied-packages.js'
import { factsIn } from './context.js'

type Files = Readonly<Record<string, string>>

/** What the last stage takes from one before it: kind, folder, minor version, and where the interpreter is. */
function packagesOf(builder: string, copies: string, files: Files = {}): string[] {
  const last = copies
    .split(' + ')
    .map((copy) => `COPY --from=b ${copy}\n`)
    .join('')
  const facts = factsIn(`${builder}\nFROM python:3.13-slim\n${last}`, files)
  return copiedPackages(facts).map(({ kind, path, minor, interpreter }) =>
    [kind, path, minor ?? '-', interpreter ?? '-'].join(' '),
  )
}

const python = (lines: string): string => `FROM python:3.12 AS b\nWORKDIR /app\n${lines}`
const debian = (lines: string): string => `FROM debian:12 AS b\nWORKDIR /app\n${lines}`
const site = '/usr/local/lib/python3.12/site-packages'

test.each<[string, string, string[]]>([
  ['RUN pip install flask', `${site} /packages`, ['packages /usr/local 3.12 /usr/local/bin']],
  ['RUN pip install flask', '/usr/local/lib /usr/local/lib', ['packages /usr/local 3.12 /usr/local/bin']],
  // The interpreter and the standard library come along.
  ['RUN pip install flask', '/usr/local /usr/local', ['packages /usr/local - /usr/local/bin']],
  [
    'RUN pip install flask',
    '/usr/local/lib /usr/local/lib + /usr/local/bin /usr/local/bin',
    ['packages /usr/local - /usr/local/bin'],
  ],
  ['RUN pip install flask', '/usr/local/bin/gunicorn /bin/', []],
  ['RUN pip install --user flask', '/root/.local /root/.local', ['packages /root/.local 3.12 /usr/local/bin']],
  ['RUN pip install --prefix=/install flask', '/install /usr/local', ['packages /install 3.12 /usr/local/bin']],
  ['RUN pip install --target=/target flask', '/target /target', []],
  ['RUN python3.11 -m pip install --prefix=/install flask', '/install /usr/local', ['packages /install - -']],
  ['RUN conda install flask\nRUN pip install flask', `${site} /packages`, ['packages /usr/local - -']],
  ['RUN mamba install flask\nRUN pip install flask', `${site} /packages`, ['packages /usr/local - -']],
  ['RUN pyenv install 3.11\nRUN pip install flask', `${site} /packages`, ['packages /usr/local - -']],
  ['RUN make', '/opt/lib/python3.11/site-packages /packages', ['packages /opt/lib/python3.11/site-packages 3.11 -']],
  ['RUN make', '/usr/lib/python3.11 /usr/lib/python3.11', ['packages /usr/lib/python3.11 3.11 -']],
  [
    'RUN make',
    '/usr/lib/python3.11 /usr/lib/python3.11 + /usr/bin/python3.11 /usr/bin/',
    ['packages /usr/lib/python3.11 - -'],
  ],
  ['RUN make', '/usr/lib/python3 /usr/lib/python3', []],
])('%s, and --from=b %s', (run, copies, expected) => {
  expect(packagesOf(python(run), copies)).toEqual(expected)
})

describe('virtual environments', () => {
  test.each<[string, string]>([
    ['RUN python -m venv /venv', '3.12 /usr/local/bin'],
    ['RUN virtualenv /venv && /venv/bin/pip install flask', '3.12 /usr/local/bin'],
    ['RUN /usr/local/bin/python -m venv /venv', '3.12 /usr/local/bin'],
    ['RUN /opt/python/bin/python -m venv /venv', '- -'],
    ['RUN python3.12 -m venv /venv', '3.12 /usr/local/bin'],
    ['RUN python3.11 -m venv /venv', '- -'],
    ['RUN virtualenv -p python3.9 /venv', '- -'],
    ['RUN uv venv /venv', '3.12 /usr/local/bin'],
    ['RUN uv venv --python=3.13 /venv', '- -'],
    // Who made it isn't seen; what is installed into it says nothing of whose it is.
    ['ENV VIRTUAL_ENV=/venv PATH=/venv/bin:$PATH\nRUN pip install flask', '- -'],
    ['RUN uv pip install --python /venv/bin/python flask', '- -'],
  ])('%s', (lines, expected) => {
    expect(packagesOf(python(lines), '/venv /venv')).toEqual([`venv /venv ${expected}`])
  })

  test.each([
    ['/venv/lib/python3.12/site-packages /packages', 1],
    ['/venv/lib64 /venv/lib64', 1],
    ['/ /', 1],
    ['/venv/bin /venv/bin', 0],
    ['/venvs /venvs', 0],
  ])('of one, --from=b %s brings %d', (copies, count) => {
    expect(packagesOf(python('RUN python -m venv /venv'), copies)).toHaveLength(count)
  })

  test.each<[string, string]>([
    ['RUN apt-get install -y python3 python3-venv\nRUN python3 -m venv /venv', 'venv /venv 3.11 /usr/bin'],
    ['RUN python3 -m venv /venv', 'venv /venv - -'],
  ])("with the distribution's: %s", (lines, expected) => {
    expect(packagesOf(debian(lines), '/venv /venv')).toEqual([expected])
  })
})

describe('environments of tools', () => {
  const managed = '- /root/.local/share/uv/python'
  test.each<[string, string]>([
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=1\nRUN poetry install', '3.12 /usr/local/bin'],
    ['RUN uv sync', '3.12 /usr/local/bin'],
    ['RUN uv sync && .venv/bin/pip install flask', '3.12 /usr/local/bin'],
    ['ENV UV_PYTHON=3.13\nRUN uv sync', '- -'],
    ['RUN uv sync --python 3.13', '- -'],
    ['ENV UV_PYTHON_PREFERENCE=only-managed\nRUN uv sync', managed],
    ['ENV UV_PYTHON_PREFERENCE=only-managed UV_PYTHON_INSTALL_DIR=/python\nRUN uv sync', '- /python'],
    ['ENV UV_PYTHON_PREFERENCE=managed\nRUN uv sync', '- -'],
    ['ENV UV_MANAGED_PYTHON=1\nRUN uv sync --python 3.13', managed],
    ['ENV UV_MANAGED_PYTHON=1\nRUN uv sync', managed],
    ['ENV UV_MANAGED_PYTHON=true\nRUN uv sync', managed],
    ['ENV UV_MANAGED_PYTHON=0\nRUN uv sync', '3.12 /usr/local/bin'],
    ['ARG V\nENV UV_MANAGED_PYTHON=$V$(V)\nRUN uv sync', '- -'],
    ['RUN uv sync --managed-python', managed],
    ['RUN uv sync --python-preference only-managed', managed],
    ['RUN uv sync --python-preference=system', '- -'],
    ['ENV UV_NO_MANAGED_PYTHON=1\nRUN uv sync', '3.12 /usr/local/bin'],
    ['ENV UV_NO_MANAGED_PYTHON=1\nRUN uv python install 3.13 && uv sync', '- -'],
    ['ENV UV_MANAGED_PYTHON=1\nRUN uv sync --no-managed-python', '3.12 /usr/local/bin'],
    ['RUN uv python install 3.13 && uv sync', managed],
    ['ENV UV_MANAGED_PYTHON=0\nRUN uv sync --python 3.13', '- -'],
    ['RUN uv python install 3.13 && uv sync --python 3.13', managed],
    ['RUN uv python find 3.13 && uv sync --python 3.13', '- -'],
    ['ENV UV_PYTHON_PREFERENCE=system\nRUN uv python install 3.13 && uv sync --python 3.13', '- -'],
    ['ENV UV_SYSTEM_PYTHON=1\nRUN uv python install 3.13 && uv sync --python 3.13', '- -'],
    ['RUN uv python install 3.13 && uv sync --python /usr/bin/python3', '- -'],
    ['RUN uv python install 3.13 && uv sync --python=/usr/bin/python3', '- -'],
    ['ENV UV_PYTHON=python3.11\nRUN uv python install 3.13 && uv sync', '- -'],
    ['ARG V\nRUN uv python install 3.13 && uv sync --python $V', '- -'],
  ])('%s', (lines, expected) => {
    expect(packagesOf(python(lines), '/app/.venv /app/.venv')).toEqual([`venv /app/.venv ${expected}`])
  })

  test('uv finds no other Python on a bare distribution', () => {
    const found = (lines: string): string[] => packagesOf(debian(lines), '/app/.venv /app/.venv')
    expect(found('RUN uv sync')).toEqual([`venv /app/.venv ${managed}`])
    expect(found('RUN apt-get install -y python3\nRUN uv sync')).toEqual(['venv /app/.venv - -'])
  })

  test.each<[Files, string]>([
    [{ '.python-version': '3.12\n' }, '3.12 /usr/local/bin'],
    [{ '.python-version': '3.13\n' }, '- -'],
    [{ 'pyproject.toml': '[project]\nname = "shop"\nrequires-python = ">=3.12"\n' }, '3.12 /usr/local/bin'],
    [{ 'pyproject.toml': '[project]\nname = "shop"\nrequires-python = ">=3.13"\n' }, '- -'],
  ])('uv asks %j', (files, expected) => {
    expect(packagesOf(python('RUN uv sync'), '/app/.venv /app/.venv', files)).toEqual([`venv /app/.venv ${expected}`])
  })
})

test('what unused stages take, and what comes from images and the context, is left out', () => {
  const of = (rest: string): number =>
    copiedPackages(factsIn(`${python('RUN python -m venv /venv')}\nFROM python:3.13 AS c\n${rest}`, {})).length
  expect(of('COPY --from=b /venv /venv\n')).toBe(1)
  expect(of('COPY --from=b /venv /venv\nFROM python:3.13\n')).toBe(0)
  expect(of('COPY --from=acme/shop /venv /venv\n')).toBe(0)
  expect(of('COPY /venv /venv\n')).toBe(0)
})
