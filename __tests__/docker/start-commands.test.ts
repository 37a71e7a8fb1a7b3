import { afterAll, describe, expect, jest } from '@jest/globals'
import { openSide, type MeasuredStart } from '../../src/measure/startup/side.js'
import { sampleStarts } from '../../src/measure/startup/sampling.js'
import { removeFolders, temporaryFolder } from '../adapters/folder.js'
import { adaptersFor } from './adapter.js'
import { docker, engineForTests, testOn } from './engine.js'

jest.setTimeout(600_000)

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = 'leftOut' in engine ? null : adaptersFor(engine, temporaryFolder())
const IMAGE = 'start-commands-test/app'

const DOCKERFILE = `FROM python:3.11-slim
RUN pip install fastapi uvicorn gunicorn django
WORKDIR /app
COPY <<EOF web.py
import json.tool
from fastapi import FastAPI
app = FastAPI()
EOF
COPY <<EOF manage.py
import os, sys
if __name__ == '__main__':
    os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
EOF
COPY <<EOF shop/settings.py
SECRET_KEY, DEBUG, ROOT_URLCONF, ALLOWED_HOSTS = 'test', False, 'shop.urls', ['*']
INSTALLED_APPS = ['django.contrib.contenttypes', 'django.contrib.auth']
EOF
RUN touch shop/__init__.py && echo 'urlpatterns = []' > shop/urls.py
COPY <<EOF shop/__main__.py
import sqlite3, wave
def main(): print('main ran')
if __name__ == '__main__': main()
EOF
COPY <<EOF script.py
#!/usr/bin/env python3
import shop.__main__, csv
if __name__ == '__main__': shop.__main__.main()
EOF
RUN chmod +x script.py
`

afterAll(async () => {
  await adapters?.builder.discard()
  if (!('leftOut' in engine)) await docker(engine, ['image', 'rm', '--force', IMAGE])
  removeFolders()
})

let built: Promise<void> | null = null

async function build(): Promise<void> {
  const { status, stderr } = await docker(engine, ['build', '--quiet', '--tag', IMAGE, '-'], DOCKERFILE)
  if (status !== 0) throw new Error(stderr)
}

async function measured(command: readonly string[]): Promise<MeasuredStart> {
  await (built ??= build())
  const configuration = { ...(await adapters!.engine.inspect(IMAGE))!, entrypoint: [], command }
  const side = await openSide(adapters!.engine, { name: 'app', image: IMAGE, configuration })
  if ('notMeasurable' in side) throw new Error(side.notMeasurable)
  try {
    const [start] = await sampleStarts([side], { budget: 0, rounds: 1, seed: 1, now: () => performance.now() })
    if (!start || 'notMeasurable' in start) throw new Error(JSON.stringify(start))
    return start
  } finally {
    await side.close()
  }
}

/** Tells what is in sys.modules when it is asked, or in the end: `-X importtime` is silent about `importlib.import_module`. */
const TELL = `import atexit, signal, sys
def tell(*_):
    with open('/tmp/all', 'w') as stream: stream.write('\\n'.join(sys.modules))
atexit.register(tell)
signal.signal(signal.SIGUSR1, tell)
`

/** Modules that the command imports by itself until it says that it serves, or to its end. */
async function importedReally(words: readonly string[], sign: string): Promise<Set<string>> {
  const script = `mkdir /tmp/site; looks=0; cat > /tmp/site/sitecustomize.py <<'PY'
${TELL}PY
PYTHONPATH=/tmp/site python "$@" > /tmp/out 2>&1 &
while [ ! -s /tmp/all ] && [ $looks -lt 400 ]; do
  grep -qE '${sign}' /tmp/out && kill -USR1 $! 2> /dev/null
  looks=$((looks + 1)); sleep 0.2
done; sleep 1; cat /tmp/all || cat /tmp/out`
  // Unbuffered, so that the sign is seen when it is printed.
  const run = ['run', '--rm', '--network', 'none', '--env', 'PYTHONUNBUFFERED=1', '--entrypoint', 'bash']
  const { status, stdout, stderr } = await docker(engine, [...run, IMAGE, '-c', script, 'bash', ...words])
  if (status !== 0) throw new Error(stdout + stderr)
  return new Set(stdout.split('\n'))
}

/** Nothing that the real start doesn't import, and all but so many of what it does. */
async function agrees(start: MeasuredStart, words: readonly string[], sign: string, missing: number): Promise<void> {
  const really = await importedReally(words, sign)
  const ours = new Set(start.imported)
  expect([...ours].filter((name) => !really.has(name))).toEqual([])
  const left = [...really].filter((name) => !ours.has(name))
  expect({ few: left.length <= missing, left }).toMatchObject({ few: true })
}

describe('a start imports what the command imports', () => {
  onEngine('uvicorn, until it serves', async () => {
    const start = await measured(['uvicorn', 'web:app', '--port', '8000'])
    expect(start.startup.what).toMatch(/^import uvicorn\S*(?:, \S+)*, web$/)
    expect(start.imported).toContain('json.tool')
    await agrees(start, ['-m', 'uvicorn', 'web:app', '--port', '8000'], 'startup complete', 40)
  })

  onEngine('gunicorn with a worker of uvicorn’s', async () => {
    const start = await measured(['gunicorn', '-k', 'uvicorn.workers.UvicornWorker', 'web:app'])
    expect(start.imported).toEqual(expect.arrayContaining(['gunicorn.app.wsgiapp', 'uvicorn.workers', 'web']))
  })

  onEngine('manage.py, without running the server', async () => {
    const command = ['manage.py', 'runserver', '--noreload', '8000']
    const start = await measured(['python', ...command])
    expect(start.imported).toEqual(expect.arrayContaining(['django.contrib.auth.models', 'shop.settings']))
    await agrees(start, command, 'Starting development server|Quit the server', 120)
  })

  onEngine('a module by `-m` and a script, without their main', async () => {
    const module = await measured(['python', '-m', 'shop'])
    expect(module.imported).toEqual(expect.arrayContaining(['sqlite3', 'wave']))
    await agrees(module, ['-m', 'shop'], 'main ran', 12)
    const script = await measured(['./script.py'])
    expect(script.imported).toEqual(expect.arrayContaining(['csv', 'shop.__main__']))
    await agrees(script, ['script.py'], 'main ran', 12)
  })
})
