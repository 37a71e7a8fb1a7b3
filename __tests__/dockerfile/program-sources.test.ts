import { expect, test } from '@jest/globals'
import { programSources } from '../../src/dockerfile/program-sources.js'
import { startedPrograms } from '../../src/dockerfile/started.js'
import { factsIn } from './context.js'

const files = {
  'rag/__init__.py': '',
  'rag/api.py': 'from backend import db\n',
  'rag/__main__.py': '',
  'backend/db.py': '',
  'main.py': 'import os\nfrom src.app import run\nimport helper\n',
  'shop/__init__.py': '',
  'news/main.py': 'import os\nfrom backend import db\n',
  'serve.sh': '#!/bin/sh\nexec python -m rag.api\n',
}

function sourcesOf(command: string, lines = 'COPY . .'): readonly string[] | null {
  const facts = factsIn(`FROM python:3.13-slim AS base\nWORKDIR /app\n${lines}\nCMD ${command}\n`, files)
  return programSources(facts, startedPrograms(facts).at(-1)!)
}

const main = ['/app/main.py', ...['os', 'helper', 'src'].map((name) => `/app/${name}`)]
const beside = [...main, ...['os', 'helper', 'src'].map((name) => `/app/${name}.py`)]
test.each<[string, readonly string[] | null]>([
  ['["python", "-m", "rag.api"]', ['/app/rag', '/app/rag/api.py']],
  ['["uvicorn", "--host", "0.0.0.0", "rag.api:app"]', ['/app/rag', '/app/rag/api.py']],
  ['["gunicorn", "shop:create_app()"]', ['/app/shop']],
  ['["python", "-m", "gunicorn", "rag.api:app"]', ['/app/rag', '/app/rag/api.py']],
  ['["python", "main.py"]', beside],
  ['["uvicorn", "main:app"]', beside],
  ['["sh", "serve.sh"]', ['/app/rag', '/app/rag/api.py']],
  ['["uvicorn", "--app-dir", "rag", "api:app"]', ['/app/rag/api.py', '/app/rag/backend', '/app/rag/backend.py']],
  ['["gunicorn", "--chdir=rag", "api:app"]', ['/app/rag/api.py', '/app/rag/backend', '/app/rag/backend.py']],
  ['["uv", "run", "--directory", "/app/rag", "uvicorn", "api:app"]', ['backend', 'backend.py', 'api.py'].map(inRag)],
  ['["uvicorn", "--app-dir", "src", "main:app"]', null],
  ['uvicorn --app-dir $(cat folder) main:app', null],
  ['["python", "-m", "elsewhere.api"]', null],
  ['["python", "other.py"]', null],
  ['["python", "manage.py", "runserver"]', null],
  ['["celery", "-A", "rag.api", "worker"]', null],
  ['["./start.sh"]', null],
])('%s', (command, sources) => {
  expect(sourcesOf(command)?.toSorted() ?? null).toEqual(sources?.toSorted() ?? null)
})

function inRag(path: string): string {
  return `/app/rag/${path}`
}

test('only what copies bring is known', () => {
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY rag rag')).toEqual(['/app/rag', '/app/rag/api.py'])
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY backend backend')).toBeNull()
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY --from=acme/src:1 . .')).toBeNull()
  const staged = 'COPY . .\nFROM python:3.13-slim\nWORKDIR /srv\nCOPY --from=base /app/rag rag'
  expect(sourcesOf('["python", "-m", "rag.api"]', staged)).toEqual(['/srv/rag', '/srv/rag/api.py'])
})

test.each([
  ['ENV PYTHONPATH=/app\nCOPY . .', '["python", "news/main.py"]'],
  ['COPY . .', 'PYTHONPATH=. python news/main.py'],
])('a script imports from where PYTHONPATH says: %s', (lines, command) => {
  const beside = ['/app/news/main.py', ...['os', 'backend'].flatMap((one) => [one, `${one}.py`].map(inNews))]
  expect(sourcesOf(command, lines)?.toSorted()).toEqual([...beside, '/app/backend'].toSorted())
})

function inNews(path: string): string {
  return `/app/news/${path}`
}
