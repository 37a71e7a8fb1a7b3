import { describe, expect, test } from '@jest/globals'
import { lacksDependencies, projectsPacked } from '../../src/dockerfile/packed-projects.js'
import { factsIn } from './context.js'

const before = 'FROM python:3.13\nARG UNKNOWN\nWORKDIR /app\n'

/** Whether what the last RUN installs was packed before without what it needs. */
function lacks(lines: string): boolean {
  const facts = factsIn(`${before}${lines}\n`, {})
  return lacksDependencies(facts, facts.installs.at(-1)!)
}

describe('packages without what they need are in', () => {
  test.each([
    ['python -m build', '/app/dist'],
    ['python -m build --wheel', '/app/dist'],
    ['python -m build -o /out', '/out'],
    ['python -m build --outdir=out', '/app/out'],
    ['python -m build --outdir out web', '/app/out'],
    ['python -m build web', '/app/web/dist'],
    ['python -m build --wheel web --outdir out', '/app/out'],
    ['python -m build -o out --wheel', '/app/out'],
    ['pyproject-build', '/app/dist'],
    ['cd web && pyproject-build', '/app/web/dist'],
    ['uv build', '/app/dist'],
    ['uv build web', '/app/web/dist'],
    ['uv build --out-dir /out web', '/out'],
    ['uv build web -o /out', '/out'],
    ['poetry build', '/app/dist'],
    ['poetry build --output out', '/app/out'],
    ['hatch build', '/app/dist'],
    ['flit build', '/app/dist'],
    ['pdm build --dest out', '/app/out'],
    ['maturin build --out out', '/app/out'],
    ['python setup.py bdist_wheel', '/app/dist'],
    ['python setup.py sdist', '/app/dist'],
    ['python setup.py bdist_wheel -d out', '/app/out'],
    ['python setup.py bdist_wheel --dist-dir=/out', '/out'],
    ['python setup.py build bdist_wheel', '/app/dist'],
    ['pip wheel --no-deps .', '/app'],
    ['pip wheel --no-deps -w /out .', '/out'],
  ])('behind %s: %s', (run, folder) => {
    expect(lacks(`RUN ${run}\nRUN pip install ${folder}/*.whl`)).toBe(true)
    expect(lacks(`RUN ${run}\nRUN pip install /other/*.whl`)).toBe(false)
    // Beside it: what the folders of sources are called is no part of it.
    expect(lacks(`RUN ${run}\nRUN pip install ${folder}x/*.whl`)).toBe(false)
  })

  test.each([
    'build',
    'python build.py',
    'python setup.py install',
    'python setup.py build',
    'uv sync',
    'poetry install',
    'hatch version',
    'make build',
    'uv build -o $UNKNOWN',
    // With what the project needs.
    'pip wheel -w dist .',
    'uv build && pip wheel -w dist -r requirements.txt',
  ])('not behind %s', (run) => {
    expect(lacks(`RUN ${run}\nRUN pip install dist/*.whl`)).toBe(false)
  })
})

test.each<[string, boolean]>([
  ['RUN uv build && pip install dist/*.whl', true],
  ['RUN pip install dist/*.whl && uv build', false],
  ['RUN uv build\nFROM python:3.13\nCOPY --from=0 /app/dist /dist\nRUN pip install /dist/*.whl', true],
  ['RUN uv build\nFROM python:3.13\nCOPY --from=0 /app/dist /dist\nRUN pip install --find-links /dist shop', true],
  ['RUN uv build\nFROM python:3.13\nWORKDIR /app\nRUN pip install dist/*.whl', false],
  ['RUN uv build\nFROM python:3.13\nRUN --mount=from=0,source=/app/dist,target=/d pip install /d/*.whl', true],
])('%j: %s', (lines, expected) => {
  expect(lacks(lines)).toBe(expected)
})

describe('the folders of the projects', () => {
  const files = {
    'pyproject.toml': '[project]\nname = "shop"\n[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    'packages/money/pyproject.toml': '[project]\nname = "money"\n',
    'web/pyproject.toml': '[project]\nname = "web"\n',
    'docs/pyproject.toml': '[project]\nname = "docs"\n',
  }
  test.each<[string, string[]]>([
    ['COPY . .', []],
    ['COPY . .\nRUN cd web && uv build', ['web']],
    ['COPY . .\nRUN cd web && uv sync', ['web']],
    ['COPY . .\nRUN cd web && pip install flask', []],
    ['COPY . .\nRUN uv sync --project web', ['web']],
    ['COPY . .\nRUN pip install ./web', ['web']],
    ['COPY web web\nRUN pip install -e ./web[dev]', ['web']],
    ['COPY . .\nRUN pip install web/', ['web']],
    ['COPY . .\nRUN pip install ../app/web[dev]', ['web']],
    ['COPY . .\nRUN pip install -e web', ['web']],
    ['COPY . .\nRUN pip install --editable=web[dev]', ['web']],
    ['COPY . .\nRUN uv pip install -e web', ['web']],
    ['COPY . .\nRUN pip install web', []],
    ['COPY . .\nRUN pip install -e git+https://example.org/web', []],
    ['COPY web /src\nWORKDIR /src\nRUN python -m build', ['web']],
    ['COPY web /src\nWORKDIR /docs\nRUN python -m build', []],
  ])('of %j, besides the root and its members: %j', (lines, expected) => {
    const folders = projectsPacked(factsIn(`${before}${lines}\n`, files))
    expect([...folders].sort()).toEqual(['.', 'packages/money', ...expected].sort())
  })
})
