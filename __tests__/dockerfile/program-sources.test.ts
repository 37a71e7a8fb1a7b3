import { expect, test } from '@jest/globals'
import { programSources } from '../../src/dockerfile/program-sources.js'
import { contextOf, factsIn } from './context.js'

const files = {
  'rag/__init__.py': '',
  'rag/api.py': 'from backend import db\n',
  'rag/__main__.py': '',
  'backend/db.py': '',
  'main.py': 'import os\nfrom src.app import run\nimport helper\n',
  'shop/__init__.py': '',
}

function sourcesOf(command: string, lines = 'COPY . .'): readonly string[] | null {
  const facts = factsIn(`FROM python:3.13-slim\nWORKDIR /app\n${lines}\nCMD ${command}\n`, files)
  return programSources(facts.entry!.program!, facts.copies, contextOf(files))
}

const main = ['/app/main.py', ...['os', 'helper', 'src'].map((name) => `/app/${name}`)]
const beside = [...main, ...['os', 'helper', 'src'].map((name) => `/app/${name}.py`)]
test.each<[string, readonly string[] | null]>([
  ['["python", "-m", "rag.api"]', ['/app/rag']],
  ['["uvicorn", "--host", "0.0.0.0", "rag.api:app"]', ['/app/rag']],
  ['["gunicorn", "shop:create_app()"]', ['/app/shop']],
  ['["python", "-m", "gunicorn", "rag.api:app"]', ['/app/rag']],
  ['["python", "main.py"]', beside],
  ['["uvicorn", "main:app"]', beside],
  ['["uvicorn", "--app-dir", "src", "main:app"]', null],
  ['["python", "-m", "elsewhere.api"]', null],
  ['["python", "other.py"]', null],
  ['["python", "manage.py", "runserver"]', null],
  ['["celery", "-A", "rag.api", "worker"]', null],
  ['["./start.sh"]', null],
])('%s', (command, sources) => {
  expect(sourcesOf(command)).toEqual(sources)
})

test('only what copies bring is known', () => {
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY rag rag')).toEqual(['/app/rag'])
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY backend backend')).toBeNull()
  expect(sourcesOf('["python", "-m", "rag.api"]', 'COPY --from=acme/src:1 . .')).toBeNull()
})
