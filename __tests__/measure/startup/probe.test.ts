import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest } from '@jest/globals'
import type { MeasuredStart, StartSide } from '../../../src/measure/startup/side.js'
import type { Sample } from '../../../src/measure/startup/answers.js'
import { folderOf, local, openFolder, python } from './local-python.js'

// A machine that is busy with other tests starts interpreters slowly.
jest.setTimeout(90_000)

const open: StartSide[] = []
afterEach(async () => {
  for (const side of open.splice(0)) await side.close()
})

async function opened(...args: Parameters<typeof openFolder>): Promise<StartSide> {
  const side = await openFolder(...args)
  if ('notMeasurable' in side) throw new Error(side.notMeasurable)
  open.push(side)
  return side
}

async function sampled(side: StartSide): Promise<Sample> {
  const sample = await side.sample(0)
  if ('notMeasurable' in sample) throw new Error(sample.notMeasurable)
  return sample
}

async function finished(side: StartSide): Promise<MeasuredStart> {
  const measured = await side.finish([await sampled(side), await sampled(side)])
  if ('notMeasurable' in measured) throw new Error(measured.notMeasurable)
  return measured
}

/** Bytecode below a folder. */
function bytecodeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('pyc'))
}

const SHOP = {
  'shop/__init__.py': 'import colorsys\n',
  'shop/models.py': 'price = 3\n',
  'shop/views.py': 'from shop import models\nimport shop.models\n',
  'app.py': 'import shop.views\nprint("x" * 3_000_000)\nif __name__ == "__main__":\n    raise SystemExit(9)\n',
}

describe('a start', () => {
  local('counts exactly what is imported and compiled, as the interpreter itself says', async () => {
    const folder = folderOf(SHOP)
    const side = await opened(folder, ['app.py'])
    const { startup, imported, notes } = await finished(side)
    expect(startup).toMatchObject({ quantity: 'import', what: 'app.py', bytecodeWritten: expect.any(Number) })
    expect(imported).toEqual(expect.arrayContaining(['colorsys', 'shop', 'shop.models', 'shop.views']))
    const code = 'import sys\nbefore = set(sys.modules)\nimport shop.views\nprint(len(sys.modules) - 1)'
    const environment = { PATH: '/usr/bin:/bin', PYTHONDONTWRITEBYTECODE: '1' }
    const options = { cwd: folder, env: environment, encoding: 'utf8', stdio: 'pipe' } as const
    expect(startup.modulesImported).toBe(Number(execFileSync(python!, ['-S', '-c', code], options)))
    const { stderr } = await verbose(['-S', '-v', '-c', 'import shop.views'], folder, environment)
    expect(startup.modulesCompiled).toBe([...stderr.matchAll(/^# code object from [^']/gm)].length)
    expect(startup.modulesCompiled).toBeGreaterThanOrEqual(3)
    expect(notes).toEqual([])
  })

  local('has its import times, with what was compiled', async () => {
    const { startup } = await finished(await opened(folderOf(SHOP), ['app.py']))
    const shop = startup.modules.filter(({ name }) => name.startsWith('shop') || name === 'colorsys')
    expect(shop.map(({ name, depth, compiled }) => [name, depth, compiled])).toEqual([
      ['colorsys', 2, expect.any(Boolean)],
      ['shop', 1, true],
      ['shop.models', 1, true],
      ['shop.views', 0, true],
    ])
    expect(startup.modules.every(({ self, cumulative }) => self <= cumulative)).toBe(true)
  })

  local('leaves the folder as it was, and tells what it wrote', async () => {
    const folder = folderOf({ ...SHOP, 'shop/views.py': 'from shop import models\nopen("note.txt", "w").close()\n' })
    const side = await opened(folder, ['app.py'])
    const first = await sampled(side)
    expect(bytecodeIn(folder)).toEqual([])
    expect(existsSync(join(folder, 'note.txt'))).toBe(false)
    execFileSync(python!, ['-S', '-c', 'import shop.views'], { cwd: folder, env: { PATH: '/usr/bin' } })
    const sizes = bytecodeIn(folder)
      .filter((path) => path.endsWith('.pyc'))
      .map((path) => statSync(join(folder, path)).size)
    expect(sizes).toHaveLength(3)
    expect(first.written).toBe(sizes.reduce((sum, size) => sum + size, 0))
    expect(((await side.finish([first])) as MeasuredStart).notes).toEqual([
      `a start writes files, which were removed after it: ${join(folder, 'note.txt')}`,
    ])
  })

  local('puts stale bytecode back, so that each start compiles it again', async () => {
    const folder = folderOf(SHOP)
    execFileSync(python!, ['-S', '-c', 'import shop.views'], { cwd: folder, env: { PATH: '/usr/bin' } })
    const cached = join(
      folder,
      bytecodeIn(folder).find((path) => path.includes('models'))!,
    )
    writeFileSync(join(folder, 'shop/models.py'), 'price = 44\n')
    utimesSync(join(folder, 'shop/models.py'), 1, 1)
    const before = readFileSync(cached)
    const side = await opened(folder, ['app.py'])
    expect((await sampled(side)).written).toBe(before.length)
    expect((await sampled(side)).written).toBe(before.length)
    expect(readFileSync(cached)).toEqual(before)
    expect((await finished(side)).startup.modulesCompiled).toBe(1)
  })

  local('knows the settings of the image: nothing is written where nothing may be', async () => {
    const folder = folderOf(SHOP)
    const side = await opened(folder, ['app.py'], { environment: { PYTHONDONTWRITEBYTECODE: '1' } })
    expect((await sampled(side)).written).toBe(0)
    const elsewhere = join(folder, 'cache')
    mkdirSync(elsewhere)
    const prefixed = await opened(folder, ['app.py'], { environment: { PYTHONPYCACHEPREFIX: elsewhere } })
    expect((await sampled(prefixed)).written).toBeGreaterThan(0)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  local.each([
    [
      '-m of a package',
      { 'pkg/__init__.py': '', 'pkg/__main__.py': 'import json.tool\nif __name__ == "__main__":\n    1/0\n' },
      ['-m', 'pkg'],
      ['pkg', 'json.tool'],
      [],
    ],
    [
      'an unguarded main',
      { 'app.py': 'import json.tool\nfrom time import sleep\nsleep(99)\n' },
      ['app.py'],
      ['json.tool'],
      [expect.stringMatching(/nothing guards/)],
    ],
    ['-c', {}, ['-c', 'import json.tool; 1/0'], ['json.tool'], [expect.stringMatching(/nothing guards/)]],
    ['the interpreter alone', {}, [], ['sys'], []],
  ])('%s', async (_, files, args, names, notes) => {
    const measured = await finished(await opened(folderOf(files), args))
    expect(measured.imported).toEqual(expect.arrayContaining([...names]))
    expect(measured.notes).toEqual(notes)
  })

  local('-m of a package imports nothing besides, and no more than a real one', async () => {
    const main = 'import sys, colorsys\nif __name__ == "__main__": print(len(sys.modules) - 1)\n'
    const folder = folderOf({ 'pkg/__init__.py': '', 'pkg/__main__.py': main })
    const { imported } = await finished(await opened(folder, ['-m', 'pkg']))
    const options = { cwd: folder, env: { PATH: '/usr/bin:/bin' }, encoding: 'utf8', stdio: 'pipe' } as const
    // The real one has the program itself as __main__ alone.
    expect(imported).toHaveLength(Number(execFileSync(python!, ['-S', '-m', 'pkg'], options)))
  })

  local('takes modules that are configured, in their order', async () => {
    const side = await opened(folderOf(SHOP), ['app.py'], { setting: { import: ['shop.models', 'json'] } })
    const { startup } = await finished(side)
    expect(startup.what).toBe('import shop.models, json')
    expect(startup.modules.filter(({ depth }) => depth === 0).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['shop.models', 'json']),
    )
  })
})

describe('what fails', () => {
  const failing = async (code: string, timeout = 20_000) =>
    await openFolder(folderOf({ 'app.py': `${code}\nif __name__ == '__main__': pass\n` }), ['app.py'], { timeout })

  local.each([
    [
      'a missing variable',
      'import os\nos.environ["DATABASE_URL"]',
      /^KeyError: 'DATABASE_URL' \(.*app\.py:2\)$/,
      /set DATABASE_URL in/,
    ],
    ['a database', 'raise ConnectionRefusedError(111, "Connection refused")', /^ConnectionRefusedError/, /no network/],
    ['a missing module', 'import nowhere', /^ModuleNotFoundError: No module named 'nowhere'/, /PYTHONPATH/],
    ['an exit', 'import sys; sys.exit("no")', /^SystemExit: no/, /ends itself/],
    ['a quick end', 'import os; print("bye", flush=True); os._exit(3)', /^it ended with status 3: bye$/, /startup/],
    ['a daemon', 'import os\nif os.fork(): os._exit(0)', /^it ended with status 0$/, /startup/],
    ['a signal', 'import os; os.kill(os.getpid(), 11)', /^it was ended by SIGSEGV$/, /startup/],
    [
      'text that would garble',
      'raise ValueError("\\x1b[31m\\u202ered\\n" + "x" * 5000)',
      /^ValueError: red x+…/,
      /startup/,
    ],
    [
      'an exception that can’t be said',
      'class E(BaseException):\n  def __str__(self): 1/0\nraise E',
      /^E \(/,
      /startup/,
    ],
  ])('%s: %s', async (_, code, reason, advice) => {
    expect(await failing(code)).toEqual({
      notMeasurable: expect.stringMatching(reason),
      advice: expect.stringMatching(advice),
    })
  })

  local('a start without end is given up in time', async () => {
    const answer = await failing('print("waiting for db", flush=True)\nwhile True: pass', 1500)
    expect(answer).toMatchObject({ notMeasurable: 'not done after 1.5 s; it last printed: waiting for db' })
  })

  local('threads, children and closed descriptors hold nothing up', async () => {
    const code =
      'import threading, time, os, subprocess, sys\n' +
      'threading.Thread(target=time.sleep, args=(99,)).start()\n' +
      'subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(99)"])\n' +
      'os.fork() or time.sleep(99)'
    const side = await opened(folderOf({ 'app.py': `${code}\nif __name__ == '__main__': pass\n` }), ['app.py'])
    // What sleeps outlasts the time that a start may take: it would be told as not done.
    expect((await sampled(side)).wall).toBeGreaterThan(0)
  })

  local('what the application prints as the probe’s answer is no answer', async () => {
    const forged = JSON.stringify({ id: 5, wall: 1, cpu: 1, peak: 1, written: 0 })
    const code = `import os\nfor fd in (1, 2):\n  os.write(fd, b'${forged}\\n' * 2000)\nfor fd in range(3, 20):\n  try: os.write(fd, b'ok 1.0 1 \\n')\n  except OSError: pass`
    const answer = await failing(code)
    expect(answer).toMatchObject({ notMeasurable: expect.stringMatching(/^it ended with status 0/) })
  })

  local('an application that kills the probe ends the measurement, not us', async () => {
    expect(await failing('import os; os.kill(os.getppid(), 9)')).toEqual({
      notMeasurable: 'the container ended with status 137',
    })
  })
})

describe('a command', () => {
  const server =
    'import http.server, sys, time\nprint("starting", flush=True)\nclass H(http.server.BaseHTTPRequestHandler):\n' +
    '  def do_GET(self):\n    self.send_response(204 if self.path == "/up" else 503); self.end_headers()\n' +
    's = http.server.HTTPServer(("127.0.0.1", 0), H)\nprint("Listening on", s.server_port, flush=True)\n' +
    'open("port", "w").write(str(s.server_port))\ns.serve_forever()\n'

  local('until a line of its log, or its end', async () => {
    const folder = folderOf({ 'serve.py': server })
    const ready = await opened(folder, ['serve.py'], {
      setting: { ready: { by: 'log', pattern: 'Listening on \\d+' } },
    })
    expect((await finished(ready)).startup).toMatchObject({ quantity: 'ready', modulesImported: null, modules: [] })
    const setting = { command: [python!, '-S', '-c', 'import json'] }
    expect((await finished(await opened(folder, [], { setting }))).startup).toMatchObject({ quantity: 'command' })
  })

  local('until a port answers', async () => {
    const port = 20_000 + (process.pid % 20_000)
    const folder = folderOf({ 'serve.py': server.replace(', 0), H)', `, ${port}), H)`) })
    const up = await opened(folder, ['serve.py'], { setting: { ready: { by: 'port', port, path: '/up' } } })
    expect((await sampled(up)).wall).toBeGreaterThan(0)
    const setting = { ready: { by: 'port', port, path: '/down' } } as const
    expect(await openFolder(folder, ['serve.py'], { setting, timeout: 2000 })).toMatchObject({
      notMeasurable: expect.stringMatching(/^not done after 2 s; it last printed: /),
    })
  })

  local('that fails has no time', async () => {
    const setting = { command: [python!, '-S', '-c', 'raise SystemExit("out of cheese")'] }
    expect(await openFolder(folderOf({}), [], { setting })).toMatchObject({
      notMeasurable: 'it ended with status 1: out of cheese',
    })
    const missing = { command: ['/no/such/program'] }
    expect(await openFolder(folderOf({}), [], { setting: missing })).toMatchObject({
      notMeasurable: "/no/such/program can't be started: No such file or directory",
    })
  })
})

async function verbose(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly stderr: string }> {
  const { spawnSync } = await import('node:child_process')
  return spawnSync(python!, args, { cwd, env, encoding: 'utf8' })
}
