import { describe, expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../src/rules/rule.js'
import { deploymentsOf, fires, reportsOf } from './harness.js'

/*
 * Five well-known texts about Python in containers contradict each other; each is right somewhere. These are Dockerfiles
 * in their manner, with what must be said of each and what must not.
 */

const COMPILED = 'RUN python -m compileall -q /usr/local/lib/python3.13 /code\n'

/** A web application as it should be, but for what each text does with it. */
function shop(lines: { env?: string; install?: string; after?: string }): string {
  const { env = 'ENV PYTHONUNBUFFERED=1\n', install = '', after = COMPILED } = lines
  return (
    `FROM python:3.13-slim\n${env}WORKDIR /code\nCOPY requirements.txt .\n` +
    `RUN pip install --no-cache-dir ${install}-r requirements.txt\nCOPY shop shop\n${after}USER 1000\n` +
    'CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "--workers", "4", "shop.wsgi:application"]\n'
  )
}

const compose = 'services:\n  shop:\n    build: .\n    read_only: true\n    tmpfs: [/tmp]\n'

describe('what the two variables mean: set both in every image', () => {
  const both = shop({ env: 'ENV PYTHONDONTWRITEBYTECODE=1 \\\n    PYTHONUNBUFFERED=1\n', after: '' })

  test('one of them is right, the other costs each start', () => {
    expect(fires(both)).toEqual(['app-not-precompiled', 'bytecode-disabled', 'stdlib-not-precompiled'])
    expect(reportsOf('bytecode-disabled', both)[0]!.message).toContain('in each of its 4 workers')
  })

  test('in an image to develop in nobody minds', () => {
    expect(fires(both, { path: 'Dockerfile.dev' })).not.toContain('bytecode-disabled')
  })

  test('written as "false" they are on all the same', () => {
    const off = shop({ env: 'ENV PYTHONDONTWRITEBYTECODE=false PYTHONUNBUFFERED=1\n' })
    expect(fires(off)).toContain('env-flag-ineffective')
  })
})

describe('stop putting this into your Dockerfiles: at most --no-compile, and mostly not even that', () => {
  test('without the variable there is nothing to say', () => {
    expect(fires(shop({}))).toEqual([])
  })

  test('--no-compile leaves all to be compiled at each start', () => {
    expect(fires(shop({ install: '--no-compile ', after: '' }))).toEqual(['app-not-precompiled', 'pip-no-compile'])
  })

  test('unless a later step compiles it', () => {
    expect(fires(shop({ install: '--no-compile ' }))).toEqual([])
  })
})

describe('read-only containers: compile at build', () => {
  const run = async (files: ExampleFiles) => fires(files, { deployments: await deploymentsOf(files) })

  test('the application compiled: silent', async () => {
    expect(await run({ Dockerfile: shop({}), 'compose.yaml': compose })).toEqual([])
  })

  test('nothing compiled: every process compiles it again, and the file that says so is named', async () => {
    const files = { Dockerfile: shop({ after: '' }).replace('USER 1000\n', ''), 'compose.yaml': compose }
    const [report] = reportsOf('app-not-precompiled', files, { deployments: await deploymentsOf(files) })
    expect(report?.level).toBe('warning')
    expect(report?.message).toContain('compose.yaml makes the root file system read-only')
  })

  test('compiled before the sources are there: in vain', async () => {
    const early = shop({ after: '' }).replace('COPY shop', 'RUN python -m compileall -q /code\nCOPY shop')
    expect(await run({ Dockerfile: early, 'compose.yaml': compose })).toEqual(
      expect.arrayContaining(['app-not-precompiled', 'compileall-ineffective']),
    )
  })
})

describe("a guide's page: Alpine, several stages, wheels, Nuitka", () => {
  test('an option of the past, and two arguments in one', () => {
    const text =
      'FROM python:3.12-alpine AS base\nFROM base AS builder\nWORKDIR /install\nCOPY requirements.txt /requirements.txt\n' +
      'RUN pip install --install-option="--prefix=/install" -r /requirements.txt\nFROM base\n' +
      'COPY --from=builder /install /usr/local\nCOPY src /app\nWORKDIR /app\nCMD ["gunicorn", "-w 4", "main:app"]\n'
    const found = fires(text)
    expect(found).toEqual(
      expect.arrayContaining(['removed-pip-option', 'exec-argument-spaces', 'alpine-base', 'runs-as-root']),
    )
    expect(found).not.toEqual(expect.arrayContaining(['pip-cache-kept']))
    expect(found).not.toContain('shell-form-command')
    // The last images of 3.9 have a pip that still takes it.
    expect(fires(text.replace('3.12', '3.9'))).not.toContain('removed-pip-option')
  })

  test("Alpine's own Python, with ensurepip", () => {
    const text =
      'FROM alpine:3.22\nENV PYTHONUNBUFFERED=1\nRUN apk add --no-cache python3 && ln -sf python3 /usr/bin/python\n' +
      'RUN python3 -m ensurepip\nRUN pip3 install --no-cache --upgrade pip setuptools\nCOPY app.py /srv/\nUSER 1000\n' +
      'CMD ["python3", "/srv/app.py"]\n'
    expect(fires(text)).toEqual(['externally-managed-pip', 'sigterm-ignored'])
    // Before 3.19 its Python took packages; the release itself is past its end.
    expect(fires(text.replace('3.22', '3.10'))).toEqual(['base-image-eol', 'sigterm-ignored'])
  })

  test('wheels made in one stage and installed in another', () => {
    const text =
      'FROM python:3.13-slim AS builder\nWORKDIR /app\nRUN apt-get update && apt-get install -y gcc\nCOPY requirements.txt .\n' +
      'RUN pip wheel --no-deps --wheel-dir /app/wheels -r requirements.txt\nFROM python:3.13-slim\nENV PYTHONUNBUFFERED=1\n' +
      'COPY --from=builder /app/wheels /wheels\nRUN pip install --no-cache-dir /wheels/*\nUSER 1000\n' +
      'CMD ["celery", "--app", "shop", "worker"]\n'
    // What the builder keeps never ships.
    expect(fires(text)).toEqual(['wheels-kept'])
    const mounted = text
      .replace('COPY --from=builder /app/wheels /wheels\n', '')
      .replace('RUN pip install', 'RUN --mount=type=bind,from=builder,source=/app/wheels,target=/wheels pip install')
    expect(fires(mounted)).toEqual([])
  })

  test('a binary of Nuitka in an empty image is no Python image', () => {
    const text =
      'FROM python:3.13-slim AS builder\nRUN apt-get update && apt-get install -y gcc patchelf\nWORKDIR /app\nCOPY . .\n' +
      'RUN pip install nuitka -r requirements.txt\nRUN python -m nuitka --onefile --output-dir=/out main.py\nFROM scratch\n' +
      'COPY --from=builder /out/main.bin /main\nENTRYPOINT ["/main"]\n'
    expect(fires(text)).toEqual([])
  })
})

describe("the perfect Dockerfile: Ubuntu's Python, a venv from stage to stage", () => {
  const text =
    'FROM ubuntu:24.04 AS builder-image\nRUN apt-get update && apt-get install --no-install-recommends -y python3.12 ' +
    'python3.12-dev python3.12-venv build-essential && apt-get clean && rm -rf /var/lib/apt/lists/*\n' +
    'RUN python3.12 -m venv /home/myuser/venv\nENV PATH="/home/myuser/venv/bin:$PATH"\nCOPY requirements.txt .\n' +
    'RUN pip3 install --no-cache-dir -r requirements.txt\nFROM ubuntu:24.04 AS runner-image\nRUN apt-get update && apt-get ' +
    'install --no-install-recommends -y python3.12 python3-venv && apt-get clean && rm -rf /var/lib/apt/lists/*\n' +
    'RUN useradd --create-home myuser\nCOPY --from=builder-image /home/myuser/venv /home/myuser/venv\nUSER myuser\n' +
    'WORKDIR /home/myuser/code\nCOPY shop shop\nENV PYTHONUNBUFFERED=1 VIRTUAL_ENV=/home/myuser/venv\n' +
    'ENV PATH="/home/myuser/venv/bin:$PATH"\n'
  const serve = 'CMD ["gunicorn", "-w", "4", "--worker-tmp-dir", "/dev/shm", "shop.wsgi"]\n'

  test('nearly all of it is right', () => {
    expect(fires(text + serve)).toEqual(['app-not-precompiled'])
  })

  test('a command that is no JSON', () => {
    expect(fires(`${text}CMD ["python]\n`)).toEqual(['malformed-exec-form'])
  })

  test('a venv that goes elsewhere, into another release', () => {
    const moved = text
      .replace('venv /home/myuser/venv\nUSER', 'venv /opt/venv\nUSER')
      .replaceAll('=/home/myuser/venv', '=/opt/venv')
    expect(fires(moved + serve)).toContain('venv-moved')
    const other = text.replace('FROM ubuntu:24.04 AS runner', 'FROM python:3.13-slim AS runner')
    expect(fires(other + serve)).toContain('stage-python-mismatch')
  })

  test('the heartbeat file without --worker-tmp-dir', () => {
    expect(fires(text + serve.replace(' "--worker-tmp-dir", "/dev/shm",', ''))).toContain('gunicorn-heartbeat-on-disk')
  })
})
