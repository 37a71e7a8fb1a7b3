import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { applyEdits, reportsOf } from '../harness.js'

const rule = 'app-not-precompiled'
const gunicorn = 'USER 1000\nCMD ["gunicorn", "shop:app"]\n'
const uv = 'FROM ghcr.io/astral-sh/uv:debian\nWORKDIR /app\n'
const started = 'USER 1000\nCMD ["/app/.venv/bin/gunicorn", "shop:app"]\n'
const manifest = { 'shop.py': 'app = 1\n', 'pyproject.toml': '[project]\nname = "shop"\nrequires-python = ">=3.12"\n' }

/** The instruction that the edit adds, with the one that it stands behind; null where there is none. */
function addedTo(files: ExampleFiles): readonly [string, string] | null {
  const reports = reportsOf(rule, files)
  expect(reports).toHaveLength(1)
  const before = files.Dockerfile!.split('\n')
  const after = applyEdits(files, reports).Dockerfile!.split('\n')
  const at = after.findIndex((line, index) => line !== before[index])
  return at < 0 ? null : [after[at - 1]!, after[at]!]
}

test.each<[string, string, readonly [string, string]]>([
  ['nothing deletes bytecode', '', ['COPY shop /app/shop', 'RUN python -m compileall -q /app/shop']],
  [
    'behind what deletes it below a parent',
    'RUN find . -name "*.pyc" -delete\nRUN touch log\n',
    ['RUN find . -name "*.pyc" -delete', 'RUN python -m compileall -q /app/shop'],
  ],
  [
    'behind the last of them',
    'RUN rm -rf /app/shop/__pycache__\nENV A=1\nRUN pyclean /app\n',
    ['RUN pyclean /app', 'RUN python -m compileall -q /app/shop'],
  ],
  [
    'deleted elsewhere',
    'RUN find /usr/local -name "*.pyc" -delete\n',
    ['COPY shop /app/shop', 'RUN python -m compileall -q /app/shop'],
  ],
  [
    'deleted in a stage that is FROM it',
    'FROM base\nRUN find / -name "*.pyc" -delete\n',
    ['RUN find / -name "*.pyc" -delete', 'RUN python -m compileall -q /app/shop'],
  ],
])('%s', (_, lines, expected) => {
  const Dockerfile = `FROM python:3.13 AS base\nWORKDIR /app\nCOPY shop /app/shop\n${lines}${gunicorn}`
  expect(addedTo({ Dockerfile, 'shop/__init__.py': '' })).toEqual(expected)
})

test('nobody but root can write behind what deletes it', () => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\nCOPY shop /app/shop\nUSER 1000\nRUN find . -name "*.pyc" -delete\n${gunicorn}`
  expect(addedTo({ Dockerfile, 'shop/__init__.py': '' })).toBeNull()
})

const own = `RUN /app/.venv/bin/python -m compileall -q -x '/app/\\.venv/' /app`

test.each<[string, string, readonly [string, string]]>([
  ["uv's own Python, behind the sync", `${uv}COPY . .\nRUN uv sync\n${started}`, ['RUN uv sync', own]],
  ['behind the copy', `${uv}RUN uv sync --no-install-project\nCOPY . .\n${started}`, ['COPY . .', own]],
  [
    'on PATH',
    `${uv}ENV PATH=/app/.venv/bin:$PATH\nCOPY . .\nRUN uv venv -p 3.12 && uv sync\n${gunicorn}`,
    ['RUN uv venv -p 3.12 && uv sync', own],
  ],
  ['by uv run', `${uv}COPY . .\nRUN uv sync\nCMD uv run gunicorn shop:app\n`, ['RUN uv sync', own]],
  [
    'an environment from a builder',
    `FROM ghcr.io/astral-sh/uv:debian AS b\nWORKDIR /app\nRUN uv sync --no-install-project\nFROM debian:12\nWORKDIR /app\nCOPY . .\nCOPY --from=b /app/.venv .venv\n${started}`,
    ['COPY --from=b /app/.venv .venv', own],
  ],
  [
    "a project that the image's Python doesn't meet",
    `FROM ghcr.io/astral-sh/uv:python3.11-bookworm\nWORKDIR /app\nCOPY . .\nRUN uv sync\n${started}`,
    ['RUN uv sync', own],
  ],
  [
    "the image's Python, which suits the project",
    `FROM ghcr.io/astral-sh/uv:python3.13-bookworm\nWORKDIR /app\nCOPY . .\nRUN uv sync\n${started}`,
    ['COPY . .', `RUN python -m compileall -q -x '/app/\\.venv/' /app`],
  ],
  [
    'an environment of a tool',
    `FROM python:3.13\nWORKDIR /app\nRUN uv venv --python 3.11 /opt/tool && uv pip install --python /opt/tool/bin/python csvkit\nCOPY . .\nRUN pip install gunicorn\n${gunicorn}`,
    ['COPY . .', 'RUN python -m compileall -q /app'],
  ],
  [
    "the distribution's Python",
    `FROM debian:12\nRUN apt-get install -y python3 gunicorn\nWORKDIR /app\nCOPY . .\n${gunicorn}`,
    ['COPY . .', 'RUN python3 -m compileall -q /app'],
  ],
  [
    "the distribution's Python, installed behind the copy",
    `FROM debian:12 AS runtime\nWORKDIR /app\nADD . .\nRUN apt-get update && apt-get install -y curl\nRUN apt-get install -y python3 gunicorn\n${gunicorn}`,
    ['RUN apt-get install -y python3 gunicorn', 'RUN python3 -m compileall -q /app'],
  ],
  [
    'a Python that is copied in behind',
    `FROM python:3.13 AS b\nFROM debian:12\nWORKDIR /app\nCOPY . .\nCOPY --from=b /usr/local /usr/local\n${gunicorn}`,
    ['COPY --from=b /usr/local /usr/local', 'RUN python3 -m compileall -q /app'],
  ],
  [
    'a base of which nothing is known',
    `FROM registry.example.com/base:1\nUSER root\nWORKDIR /app\nCOPY . .\n${gunicorn}`,
    ['COPY . .', 'RUN python3 -m compileall -q /app'],
  ],
])('%s', (_, Dockerfile, expected) => {
  expect(addedTo({ Dockerfile, ...manifest })).toEqual(expected)
})

test('nobody can say which of two Pythons runs it', () => {
  const Dockerfile = `${uv}ENV PATH=/app/.venv/bin:/opt/web/bin:$PATH\nCOPY . .\nRUN uv sync && uv venv /opt/web\n${gunicorn}`
  expect(addedTo({ Dockerfile, ...manifest })).toBeNull()
})

test.each([
  [
    'an environment whose interpreter stays behind',
    `FROM ghcr.io/astral-sh/uv:bookworm-slim AS b\nWORKDIR /app\nRUN uv sync --no-install-project\nFROM gcr.io/distroless/base-debian12\nWORKDIR /app\nCOPY . .\nCOPY --from=b /app/.venv .venv\n${started}`,
  ],
  ['nothing is known to bring a Python', `FROM debian:12-slim\nWORKDIR /app\nCOPY . .\nRUN ./install.sh\n${gunicorn}`],
])('no edit: %s', (_, Dockerfile) => {
  expect(addedTo({ Dockerfile, ...manifest })).toBeNull()
})
