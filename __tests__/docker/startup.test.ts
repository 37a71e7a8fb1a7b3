import { afterAll, describe, expect, jest } from '@jest/globals'
import type { MeasuredStart, SideRequest, StartSide } from '../../src/measure/startup/side.js'
import { DEFAULT_LIMITS, openSide } from '../../src/measure/startup/side.js'
import { NO_SETTING } from '../../src/measure/startup/plan.js'
import { openInterpreter, runWorkloads } from '../../src/measure/startup/interpreter.js'
import { sampleStarts } from '../../src/measure/startup/sampling.js'
import { measureStop } from '../../src/measure/startup/stop.js'
import { removeFolders, temporaryFolder } from '../adapters/folder.js'
import { adaptersFor } from './adapter.js'
import { docker, engineForTests, testOn } from './engine.js'

jest.setTimeout(600_000)

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = 'leftOut' in engine ? null : adaptersFor(engine, temporaryFolder())
const images = new Set<string>()

afterAll(async () => {
  await adapters?.builder.discard()
  if (images.size > 0) await docker(engine, ['image', 'rm', '--force', ...images])
  removeFolders()
})

const WEB = `FROM python:3.11-slim
WORKDIR /app
RUN pip install flask gunicorn
COPY <<EOF web.py
import os
from flask import Flask
app = Flask(os.environ.get('NAME') or __name__)
EOF
CMD ["gunicorn", "web:app"]
`
/** What gunicorn imports for that command, as anyone would type it. */
const IMPORTS =
  'import re, sys; from gunicorn.app.wsgiapp import run; import gunicorn.glogging, gunicorn.workers.sync, web'

async function built(name: string, dockerfile: string): Promise<string> {
  const image = `startup-test/${name}`
  const { status, stderr } = await docker(engine, ['build', '--quiet', '--tag', image, '-'], dockerfile)
  if (status !== 0) throw new Error(stderr)
  images.add(image)
  return image
}

async function requestFor(image: string, changes: Partial<SideRequest> = {}): Promise<SideRequest> {
  const configuration = await adapters!.engine.inspect(image)
  return { name: image, image, configuration: configuration!, ...changes }
}

async function opened(image: string, changes: Partial<SideRequest> = {}): Promise<StartSide> {
  const side = await openSide(adapters!.engine, await requestFor(image, changes))
  if ('notMeasurable' in side) throw new Error(side.notMeasurable)
  return side
}

/** A few starts of an image. */
async function measured(image: string, changes: Partial<SideRequest> = {}): Promise<MeasuredStart> {
  const side = await opened(image, changes)
  try {
    const [start] = await sampleStarts([side], { budget: 0, rounds: 3, seed: 1, now: () => performance.now() })
    if (!start || 'notMeasurable' in start) throw new Error(JSON.stringify(start))
    return start
  } finally {
    await side.close()
  }
}

/** What Python prints in a fresh container of an image. */
async function ran(image: string, options: readonly string[], code: string, more: readonly string[] = []) {
  const args = ['run', '--rm', '--network', 'none', ...more, '--entrypoint', 'python3', image, ...options, '-c', code]
  const { status, stdout, stderr } = await docker(engine, args)
  if (status !== 0) throw new Error(stderr)
  return { stdout, stderr }
}

/** Modules compiled from source, as `python -v` tells. */
async function compiledByPython(image: string, code: string, more: readonly string[] = []): Promise<number> {
  const { stderr } = await ran(image, ['-v'], code, more)
  return new Set([...stderr.matchAll(/^# code object from ([^'].*)$/gm)].map(([, path]) => path)).size
}

/** The web image as it is, measured once. */
let asRoot: Promise<MeasuredStart> | null = null

describe('a start in a container', () => {
  onEngine('counts, imports, memory and bytecode agree with what Python itself says', async () => {
    const image = await built('web', WEB)
    const { startup, imported, notes } = await (asRoot ??= measured(image))
    expect(startup.what).toBe('import gunicorn.app.wsgiapp, web')
    expect(startup.modulesCompiled).toBe(await compiledByPython(image, IMPORTS))
    const { stdout } = await ran(image, [], `${IMPORTS}\nprint(len(sys.modules) - 1)`)
    expect(startup.modulesImported).toBe(Number(stdout))
    expect(imported).toHaveLength(Number(stdout))
    const { stderr } = await ran(image, ['-X', 'importtime'], IMPORTS)
    const lines = [...stderr.matchAll(/^import time: +\d+ \| +\d+ \| +(\S+)$/gm)].map(([, name]) => name)
    expect(startup.modules.map(({ name }) => name).sort()).toEqual([...lines].sort())
    const usage = await ran(image, [], `${IMPORTS}\nimport resource; print(resource.getrusage(0).ru_maxrss * 1024)`)
    expect(startup.peakMemory! / Number(usage.stdout)).toBeGreaterThan(0.9)
    expect(startup.peakMemory! / Number(usage.stdout)).toBeLessThan(1.1)
    // Counted by a process of its own: what it imports to do so must not count.
    const list = `import os
for folder, folders, names in os.walk('/'):
    if folder == '/': folders[:] = [name for name in folders if name not in ('dev', 'proc', 'sys')]
    for name in names:
        if name.endswith('.pyc'): print(os.path.join(folder, name))`
    const script = `import os, subprocess, sys
there = lambda: set(subprocess.check_output([sys.executable, '-B', '-c', ${JSON.stringify(list)}]).split())
before = there()
subprocess.check_call([sys.executable, '-c', ${JSON.stringify(IMPORTS)}])
print(sum(os.path.getsize(path) for path in there() - before))`
    const written = await ran(image, ['-B'], script)
    expect(startup.bytecodeWritten).toBe(Number(written.stdout))
    expect(notes).toEqual([])
  })

  onEngine(
    'wall and processor times agree with what a shell’s `time` says of the same in fresh containers',
    async () => {
      const image = await built('web', WEB)
      const { startup } = await (asRoot ??= measured(image))
      const timed: (readonly [number, number])[] = []
      for (let start = 0; start < 5; start++) {
        const script = `TIMEFORMAT='%R %U %S'; time python3 -c '${IMPORTS}'`
        const how = ['--network', 'none', '--cpus', String(DEFAULT_LIMITS.cpus), '--entrypoint', 'bash']
        const { status, stderr } = await docker(engine, ['run', '--rm', ...how, image, '-c', script])
        if (status !== 0) throw new Error(stderr)
        const [wall = NaN, user = NaN, system = NaN] = stderr.trim().split(' ').map(Number)
        timed.push([wall * 1000, (user + system) * 1000])
      }
      const middle = (at: 0 | 1): number => timed.map((one) => one[at]).sort((a, b) => a - b)[2]!
      // Taken one after the other, on a machine that may have other work: not by shares of a percent.
      for (const ratio of [startup.wall.median / middle(0), startup.cpu!.median / middle(1)]) {
        expect(ratio).toBeGreaterThan(0.6)
        expect(ratio).toBeLessThan(1.6)
      }
    },
  )

  onEngine('a user and a read-only root are the image’s and the deployment’s', async () => {
    const image = await built('web', WEB)
    const { modulesCompiled } = (await (asRoot ??= measured(image))).startup
    const user = await measured(image, { limits: { ...DEFAULT_LIMITS, user: '65534' } })
    expect(user.startup).toMatchObject({ bytecodeWritten: 0, modulesCompiled })
    const fixed = await measured(image, { limits: { ...DEFAULT_LIMITS, readOnly: true, tmpfs: ['/tmp'] } })
    expect(fixed.startup).toMatchObject({ bytecodeWritten: 0, modulesCompiled })
  })

  onEngine('an optimization leaves the bytecode of pip unread', async () => {
    const image = await built('web', WEB)
    const { modulesCompiled } = (await (asRoot ??= measured(image))).startup
    const setting = { ...NO_SETTING, environment: new Map([['PYTHONOPTIMIZE', '1']]) }
    const optimized = (await measured(image, { setting })).startup.modulesCompiled!
    expect(optimized).toBe(await compiledByPython(image, IMPORTS, ['--env', 'PYTHONOPTIMIZE=1']))
    expect(optimized).toBeGreaterThan(modulesCompiled! + 50)
  })

  onEngine('a limit on processors holds a start back, and it is said', async () => {
    // So low that the limit is met even where other programs leave a start little of a processor.
    const limits = { ...DEFAULT_LIMITS, cpus: 0.05 }
    const { startup, notes } = await measured('python:3.11-slim', {
      limits,
      setting: { ...NO_SETTING, import: ['ssl'] },
    })
    // Against its own processor time: what another container takes at another moment is up to the machine.
    expect(startup.wall.median).toBeGreaterThan(2 * startup.cpu!.median)
    expect(notes).toEqual([expect.stringMatching(/^the limit on processors held a start back for \d+ ms$/)])
  })

  onEngine('without a shell, and without Python', async () => {
    const distroless = 'gcr.io/distroless/python3-debian12'
    const { startup } = await measured(distroless, { setting: { ...NO_SETTING, import: ['json', 'http.server'] } })
    expect(startup.modulesCompiled).toBe(await compiledByPython(distroless, 'import json, http.server'))
    const image = 'python-dockerfile-review/static'
    expect(await openSide(adapters!.engine, await requestFor(image))).toMatchObject({
      notMeasurable: 'no Python 3.6 or later is in the image',
    })
    const outside = await measured(image, { setting: { ...NO_SETTING, command: ['/bin/true'] } })
    expect(outside.startup).toMatchObject({ quantity: 'command', what: 'run /bin/true', modulesImported: null })
    expect(outside.notes[0]).toMatch(/^timed from outside/)
  })

  onEngine('an entrypoint script of the image is read there, and who it becomes starts the program', async () => {
    const script = `RUN useradd app
COPY --chmod=755 <<'EOF' /start.sh
#!/bin/sh
set -e
export NAME=shop
exec setpriv --reuid=app --regid=app --clear-groups "$@"
EOF
ENTRYPOINT ["/start.sh"]
CMD ["gunicorn", "web:app"]
`
    const { startup, notes } = await measured(await built('script', `${WEB}${script}`))
    expect(startup).toMatchObject({ what: 'import gunicorn.app.wsgiapp, web', bytecodeWritten: 0 })
    expect(notes).toEqual(['what /start.sh does before it starts the program is not measured'])
  })

  onEngine('what fails is told, with what would help', async () => {
    const failing = async (code: string, memory: number | null = null) => {
      const file = `COPY <<'EOF' app.py\n${code}\nif __name__ == '__main__': pass\nEOF\n`
      const image = await built('fails', `FROM python:3.11-slim\n${file}CMD ["python", "app.py"]\n`)
      const limits = { ...DEFAULT_LIMITS, memory }
      const side = await openSide(adapters!.engine, await requestFor(image, { limits, timeout: 20_000 }))
      if (!('notMeasurable' in side)) await side.close()
      return side
    }
    expect(await failing('import os\nos.environ["DATABASE_URL"]')).toEqual({
      notMeasurable: "KeyError: 'DATABASE_URL' (/app.py:2)",
      advice: 'set DATABASE_URL in `startup.env`',
    })
    expect(await failing('import socket\nsocket.create_connection(("10.0.0.1", 5432), 3)')).toMatchObject({
      notMeasurable: expect.stringMatching(/^OSError: .*Network is unreachable/),
    })
    expect(await failing('x = "x" * 400_000_000', 64_000_000)).toMatchObject({
      notMeasurable: expect.stringMatching(/ran out of memory/),
    })
    const killer = 'import os\nwhile True:\n  try: os.kill(1, 9); os.kill(-1, 9)\n  except OSError: pass'
    expect(await failing(killer)).toMatchObject({ notMeasurable: expect.stringMatching(/^not done after 20 s/) })
  })

  onEngine('a forger of the probe’s answers changes nothing that hangs or breaks', async () => {
    const code = `import os
for name in os.listdir('/proc/1/fd'):
    try:
        with open('/proc/1/fd/' + name, 'w') as stream: stream.write('{"id": 5, "wall": 1}\\n' * 9999)
    except OSError: pass
if __name__ == '__main__': pass`
    const image = await built(
      'forges',
      `FROM python:3.11-slim\nCOPY <<'EOF' app.py\n${code}\nEOF\nCMD ["python", "app.py"]\n`,
    )
    const side = await openSide(adapters!.engine, await requestFor(image, { timeout: 20_000 }))
    if ('notMeasurable' in side) expect(side.notMeasurable).not.toBe('')
    else expect((await side.sample(0)) as object).not.toMatchObject({ wall: 1 })
    if (!('notMeasurable' in side)) await side.close()
  })

  onEngine('an unknown user is named', async () => {
    const limits = { ...DEFAULT_LIMITS, user: 'nobody-of-that-name' }
    expect(await openSide(adapters!.engine, await requestFor('python:3.11-slim', { limits }))).toMatchObject({
      notMeasurable: expect.stringMatching(/unable to find user nobody-of-that-name/),
    })
  })
})

describe('ready, stop and interpreter', () => {
  const SERVER = 'CMD ["python", "-u", "-m", "http.server", "8000"]\n'

  onEngine('ready, by port, by log and by its health check', async () => {
    const image = await built('server', `FROM python:3.11-slim\n${SERVER}`)
    const port = await measured(image, { setting: { ...NO_SETTING, ready: { by: 'port', port: 8000, path: '/' } } })
    expect(port.startup).toMatchObject({ quantity: 'ready', modulesCompiled: null })
    const log = await measured(image, { setting: { ...NO_SETTING, ready: { by: 'log', pattern: '^Serving HTTP' } } })
    expect(log.startup.what).toBe('python -u -m http.server 8000, until a log line matches ^Serving HTTP')
    const check = `HEALTHCHECK CMD python -c "import urllib.request as r; r.urlopen('http://localhost:8000')"\n`
    const healthy = await built('healthy', `FROM python:3.11-slim\n${check}${SERVER}`)
    const checked = await measured(healthy, { setting: { ...NO_SETTING, ready: { by: 'health' } } })
    expect(checked.startup).toMatchObject({ quantity: 'ready', modulesCompiled: null })
    expect(checked.startup.what).toMatch(/until its HEALTHCHECK succeeds$/)
  })

  onEngine('stop: killed after ten seconds, or ended at once', async () => {
    const deaf = await built('deaf', `FROM python:3.11-slim\n${SERVER}`)
    const killed = await measureStop(adapters!.engine, await requestFor(deaf))
    expect(killed).toMatchObject({ status: 137 })
    expect('milliseconds' in killed && killed.milliseconds).toBeGreaterThan(9_900)
    const hearing = await built('hearing', `FROM python:3.11-slim\nSTOPSIGNAL SIGINT\n${SERVER}`)
    const ended = await measureStop(adapters!.engine, { ...(await requestFor(hearing)), up: /^Serving/ })
    // 130 where the signal comes between its log line and its handler; 137 would be a kill.
    expect([0, 130]).toContain('status' in ended && ended.status)
    const short = await built('short', 'FROM python:3.11-slim\nCMD ["python", "-c", "print(1)"]\n')
    expect(await measureStop(adapters!.engine, await requestFor(short))).toMatchObject({
      notMeasurable: 'it ended with status 0: 1, before it was stopped',
    })
  })

  onEngine('interpreter: all workloads in both images', async () => {
    const open = []
    for (const image of ['python:3.11-slim', 'python:3.13-slim']) {
      const side = await openInterpreter(adapters!.engine, await requestFor(image))
      if ('notMeasurable' in side) throw new Error(side.notMeasurable)
      open.push(side)
    }
    const answers = await runWorkloads(open, { budget: 0, seed: 3, now: () => performance.now() })
    for (const side of open) await side.close()
    for (const answer of answers) {
      if ('notMeasurable' in answer) throw new Error(answer.notMeasurable)
      expect(answer.map(({ name }) => name)).toEqual(['floats', 'words', 'documents', 'patterns', 'objects', 'calls'])
      // As many of each: at least the warm-up's successor, however slow the machine is.
      expect(answer[0]!.samples.length).toBeGreaterThanOrEqual(1)
      for (const { samples } of answer) expect(samples).toHaveLength(answer[0]!.samples.length)
    }
  })
})
