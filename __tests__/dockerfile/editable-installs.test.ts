import { describe, expect, test } from '@jest/globals'
import { editableInstalls, isSourceThere, startedFolders } from '../../src/dockerfile/editable-installs.js'
import type { Facts } from '../../src/dockerfile/facts.js'
import { factsIn } from './context.js'
import { slice } from './reading.js'

type Files = Readonly<Record<string, string>>

const uv =
  '[project]\nname = "shop"\n[project.scripts]\nshop-web = "shop:main"\n[build-system]\nrequires = ["hatchling"]\n'
const poetry = '[tool.poetry]\nname = "shop"\n'
const before = 'FROM python:3.13\nARG UNKNOWN\nENV POETRY_VIRTUALENVS_CREATE=false\nWORKDIR /app\nCOPY . .\n'

function read(lines: string, files: Files = {}): Facts {
  return factsIn(`${before}${lines}\n`, files)
}

/** The folders of the projects, with the option that says so. */
function folders(lines: string, files: Files = {}): string[] {
  const text = `${before}${lines}\n`
  return editableInstalls(read(lines, files)).map(({ folder, option }) =>
    option ? `${folder} by ${slice(text, option)}` : folder,
  )
}

test.each<[string, string[]]>([
  ['RUN pip install -e .', ['/app by -e .']],
  ['RUN pip install --editable=/app/libs/money', ['/app/libs/money by --editable=/app/libs/money']],
  ['RUN uv pip install --system -e ./web[dev]', ['/app/web by -e ./web[dev]']],
  ['RUN pip install -e . -e libs/money', ['/app by -e .', '/app/libs/money by -e libs/money']],
  ['RUN pip install -e git+https://example.org/a#egg=a', []],
  ['RUN pip install -e $UNKNOWN', []],
  ['RUN pip install .', []],
  // What comes behind decides.
  ['RUN pip install -e .\nRUN pip install .', []],
  ['RUN pip install -e . && pip install .', []],
  ['RUN pip install .\nRUN pip install -e .', ['/app by -e .']],
  ['RUN pip install -e .\nRUN pip install flask', ['/app by -e .']],
  ['RUN pip install -e .\nRUN pip uninstall -y shop', ['/app by -e .']],
  ['RUN python -m venv /venv && /venv/bin/pip install -e .\nRUN pip install .', ['/app by -e .']],
  ['RUN pip install -e .\nFROM python:3.13', []],
])('%j', (lines, expected) => {
  expect(folders(lines)).toEqual(expected)
})

describe('of uv', () => {
  test.each<[string, Files, string[]]>([
    ['RUN uv sync', { 'pyproject.toml': uv }, ['/app']],
    ['RUN uv sync', { 'pyproject.toml': '[project]\nname = "shop"\n' }, []],
    ['RUN uv sync --project web', { 'web/pyproject.toml': uv }, ['/app/web']],
    ['RUN uv sync --no-editable', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --no-install-project', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --no-install-workspace', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --no-install-local', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --only-group web', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --only-dev', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --script shop.py', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --extra $UNKNOWN', { 'pyproject.toml': uv }, []],
    ['RUN uv add flask', { 'pyproject.toml': uv }, []],
    ['ENV UV_NO_EDITABLE=1\nRUN uv sync', { 'pyproject.toml': uv }, []],
    ['ENV UV_NO_EDITABLE=0\nRUN uv sync', { 'pyproject.toml': uv }, ['/app']],
    ['RUN uv sync\nRUN uv sync --no-editable', { 'pyproject.toml': uv }, []],
    ['RUN uv sync --no-editable\nRUN uv sync', { 'pyproject.toml': uv }, ['/app']],
    ['RUN uv sync', {}, []],
    // Left out of an earlier sync, and nothing else brings sources.
    ['RUN uv sync --no-install-project\nRUN uv sync', { '.dockerignore': '' }, ['/app']],
    ['RUN uv sync --no-install-project\nRUN uv sync', {}, []],
    ['RUN uv sync --no-install-project\nRUN uv sync', { 'shop.py': '' }, []],
  ])('%j, of %j', (lines, files, expected) => {
    expect(folders(lines, files)).toEqual(expected)
  })
})

describe('of Poetry', () => {
  test.each<[string, Files, string[]]>([
    ['RUN poetry install', { 'pyproject.toml': poetry }, ['/app']],
    ['RUN poetry sync', { 'pyproject.toml': poetry }, ['/app']],
    ['RUN poetry install', { 'pyproject.toml': `${poetry}package-mode = false\n` }, []],
    ['RUN poetry install', {}, []],
    ['RUN poetry install --no-root', { 'pyproject.toml': poetry }, []],
    ['RUN poetry install --only main', { 'pyproject.toml': poetry }, ['/app']],
    ['RUN poetry install --only main --no-root', { 'pyproject.toml': poetry }, []],
    ['RUN poetry install --no-directory', { 'pyproject.toml': poetry }, ['/app']],
    ['ENV POETRY_VIRTUALENVS_CREATE=true\nRUN poetry install', { 'pyproject.toml': poetry }, ['/app']],
    ['RUN poetry install -E $UNKNOWN', { 'pyproject.toml': poetry }, []],
    ['RUN poetry add flask', { 'pyproject.toml': poetry }, []],
    // Without the root a later call takes nothing back, and the same again counts once.
    ['RUN poetry install\nRUN poetry install', { 'pyproject.toml': poetry }, ['/app']],
  ])('%j, of %j', (lines, files, expected) => {
    expect(folders(lines, files)).toEqual(expected)
  })
})

describe('the sources in the final image', () => {
  const files = { 'pyproject.toml': uv, 'shop/__init__.py': '', 'shop/main.py': '' }
  const web = 'CMD ["gunicorn", "shop:app"]'
  test.each<[string, string, boolean]>([
    ['', web, false],
    ['COPY --from=0 /app /app', web, true],
    ['COPY --from=0 /app/shop /app/shop', web, true],
    ['COPY shop shop', web, true],
    ['ARG TARGET\nCOPY shop $TARGET', web, true],
    ['COPY pyproject.toml .', web, false],
    ['RUN git clone https://example.org/shop /app', web, true],
    ['RUN git clone https://example.org/shop', web, true],
    ['RUN git clone https://example.org/shop /other', 'WORKDIR /other\nCMD ["shop-web"]', true],
    ['RUN touch /app/shop', web, false],
    ['COPY shop /srv/shop', web, false],
    ['COPY shop /srv/shop\nENV PYTHONPATH=/srv', web, true],
    ['COPY shop /srv/shop\nENV PYTHONPATH=/opt', web, false],
    ['COPY shop /srv/shop', 'CMD ["python", "/srv/shop/main.py"]', true],
    ['COPY shop /srv/shop', 'CMD ["python", "/opt/main.py"]', false],
    ['COPY shop /srv/shop', 'CMD ["python", "-m", "shop"]', false],
    ['COPY shop /srv/shop', 'WORKDIR /srv\nCMD ["python", "-m", "shop"]', true],
    ['COPY shop /srv/shop', 'CMD ["/venv/bin/shop-web"]', false],
    ['COPY shop /srv/shop', 'CMD ["/venv/bin/shop-web"]\nENV PYTHONPATH=/srv', true],
    // What a script starts, nobody knows.
    ['COPY shop /srv/shop', 'CMD ["sh", "start.sh"]', true],
    ['', 'CMD ["sh", "start.sh"]', false],
  ])('%j with %j: %s', (copies, start, expected) => {
    const venv = 'RUN python -m venv /venv && /venv/bin/pip install -e .\n'
    const rest = `FROM python:3.13\nWORKDIR /app\nCOPY --from=0 /venv /venv\n${copies}\n${start}`
    const facts = read(`${venv}${rest}`, files)
    const [editable] = editableInstalls(facts)
    expect(isSourceThere(facts, editable!)).toBe(expected)
  })
})

test.each<[string, string[]]>([
  ['RUN pip install -e .\nCMD ["gunicorn", "shop:app"]', ['/app']],
  ['RUN pip install -e .\nCMD ["shop-web"]', ['/app']],
  ['RUN pip install -e .\nCMD ["/usr/local/bin/shop-web"]', ['/app']],
  ['RUN pip install -e .\nCMD ["other-web"]', []],
  ['RUN pip install .\nCMD ["shop-web"]', []],
])('is started from its folder: %j', (lines, expected) => {
  expect(startedFolders(read(lines, { 'pyproject.toml': uv, 'shop/__init__.py': '' }))).toEqual(expected)
})
