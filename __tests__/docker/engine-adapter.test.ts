import { expect } from '@jest/globals'
import { temporaryFolder } from '../adapters/folder.js'
import { adaptersOfSuite, containerOf, outputOf, TOKENS, type Adapters } from './adapter.js'
import { docker, engineForTests, testOn } from './engine.js'

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = adaptersOfSuite(engine)
const MINUTE = 60_000
const IMAGE = 'python:3.11-slim'

/** Adapters whose leftovers are removed in the end. */
function started(): Adapters {
  return adapters(temporaryFolder())
}

const python = (code: string): readonly string[] => ['python3', '-c', code]

onEngine(
  'it is there, and says what it is',
  async () => {
    const { engine: one, builder } = started()
    expect(await one.missing()).toBeNull()
    expect(await builder.missing()).toBeNull()
    expect(await one.describe()).toMatch(/^Docker \d+\.\S+, \d+ processors?, [\d.]+ GB of memory, linux\/\w+, \w+/)
  },
  MINUTE,
)

onEngine(
  'inspect agrees with docker; an image that is not there is null',
  async () => {
    const { engine: one } = started()
    const { stdout } = await docker(engine, ['image', 'inspect', '--format', '{{.Id}}', IMAGE])
    const image = await one.inspect(IMAGE)
    expect(image?.id).toBe(stdout.trim())
    expect(image).toMatchObject({ command: ['python3'], entrypoint: [], user: '', healthCheck: null })
    expect(image?.platform).toMatch(/^linux\//)
    expect(image?.layers.length).toBeGreaterThan(0)
    expect(await one.inspect('python-dockerfile-review/not-there:1')).toBeNull()
    await expect(one.inspect('--help')).rejects.toThrow('"--help" is not the name of an image')
  },
  MINUTE,
)

onEngine(
  'save is what docker save writes, and ends when nobody reads on',
  async () => {
    const { engine: one } = started()
    let bytes = 0
    for await (const chunk of one.save('busybox:1.35')) bytes += chunk.length
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes % 512).toBe(0)

    for await (const chunk of one.save(IMAGE)) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    const broken = async (): Promise<void> => {
      for await (const chunk of one.save('python-dockerfile-review/not-there:1')) expect(chunk).toBeNull()
    }
    await expect(broken()).rejects.toThrow(/not-there:1 could not be read: .*(?:No such image|not found|reference)/i)
  },
  MINUTE,
)

onEngine(
  'a container reads, writes and ends with its status',
  async () => {
    const { engine: one } = started()
    const code = 'import sys; print("got", sys.stdin.readline().strip()); print("oops", file=sys.stderr); sys.exit(7)'
    const container = await one.run(containerOf(IMAGE, { command: python(code), environment: new Map([['A', 'b c']]) }))
    await container.write('hello\n')
    expect(await outputOf(container)).toEqual({ stdout: ['got hello'], stderr: ['oops'] })
    expect(await container.end()).toEqual({ status: 7, timedOut: false, outOfMemory: false })
    expect((await docker(engine, ['container', 'inspect', container.id])).status).not.toBe(0)
    // What has ended takes nothing any more and doesn't mind.
    await container.write('more\n')
  },
  MINUTE,
)

onEngine(
  'it has the environment and the user that were asked for, and nothing of the runner',
  async () => {
    const { engine: one } = started()
    const environment = new Map([
      ['GREETING', 'hello # world '],
      ['LINES', 'one\ntwo'],
      ['PATH_INFO', '/x=y'],
    ])
    const code = 'import json, os; print(json.dumps([dict(os.environ), os.getuid(), os.getppid()]))'
    const container = await one.run(containerOf(IMAGE, { command: python(code), environment, user: '1234' }))
    const { stdout } = await outputOf(container)
    await container.end()
    const [variables, user, parent] = JSON.parse(stdout[0]!) as [Record<string, string>, number, number]
    expect(variables).toMatchObject(Object.fromEntries(environment))
    for (const name of Object.keys(TOKENS)) expect(variables).not.toHaveProperty(name)
    expect([user, parent]).toEqual([1234, 0])
  },
  MINUTE,
)

onEngine(
  'it is shut in: no network, no new privileges, limits, default capabilities, no init, no health check, no logs',
  async () => {
    const { engine: one } = started()
    const request = containerOf(IMAGE, {
      command: python('import time; time.sleep(60)'),
      cpus: 0.5,
      memory: 100_000_000,
      readOnly: true,
      tmpfs: ['/tmp'],
    })
    const container = await one.run(request)
    const { stdout } = await docker(engine, ['container', 'inspect', container.id])
    const [seen] = JSON.parse(stdout) as [{ HostConfig: Record<string, unknown>; Config: Record<string, unknown> }]
    expect(seen.HostConfig).toMatchObject({
      NetworkMode: 'none',
      SecurityOpt: ['no-new-privileges'],
      PidsLimit: 1024,
      NanoCpus: 500_000_000,
      Memory: 100_000_000,
      MemorySwap: 100_000_000,
      ReadonlyRootfs: true,
      Tmpfs: { '/tmp': '' },
      CapDrop: null,
      CapAdd: null,
      Privileged: false,
      Init: false,
      Binds: null,
      LogConfig: { Type: 'none' },
    })
    expect(seen.Config).toMatchObject({ Healthcheck: { Test: ['NONE'] }, Image: IMAGE })
    expect(await container.end()).toMatchObject({ status: 137, timedOut: false })
  },
  MINUTE,
)

onEngine(
  'a read-only root can be written in memory only',
  async () => {
    const { engine: one } = started()
    const code = `
import sys
for path in ["/var/x", "/tmp/x"]:
    try:
        open(path, "w").write("a"); print(path, "written")
    except OSError as error:
        print(path, error.errno)
`
    const container = await one.run(containerOf(IMAGE, { command: python(code), readOnly: true, tmpfs: ['/tmp'] }))
    expect((await outputOf(container)).stdout).toEqual(['/var/x 30', '/tmp/x written'])
    expect(await container.end()).toMatchObject({ status: 0 })
  },
  MINUTE,
)

onEngine(
  'half a processor takes about twice the time',
  async () => {
    const { engine: one } = started()
    const code =
      'import time; s, c = time.perf_counter(), 0\nwhile time.process_time() < 0.6: c += 1\nprint(time.perf_counter() - s)'
    const wall = async (cpus: number): Promise<number> => {
      const container = await one.run(containerOf(IMAGE, { command: python(code), cpus }))
      const { stdout } = await outputOf(container)
      await container.end()
      return Number(stdout[0])
    }
    expect(await wall(0.5)).toBeGreaterThan(0.95)
  },
  MINUTE,
)

onEngine(
  'too much memory and too much time are told apart',
  async () => {
    const { engine: one } = started()
    const greedy = containerOf(IMAGE, {
      command: python('x = bytearray(400_000_000); print(len(x))'),
      memory: 60_000_000,
    })
    const eats = await one.run(greedy)
    expect(await outputOf(eats)).toEqual({ stdout: [], stderr: [] })
    expect(await eats.end()).toEqual({ status: 137, timedOut: false, outOfMemory: true })

    const slow = containerOf(IMAGE, {
      command: python('import time; print("in", flush=True); time.sleep(60)'),
      timeout: 2_500,
    })
    const sleeps = await one.run(slow)
    expect((await outputOf(sleeps)).stdout).toEqual(['in'])
    expect(await sleeps.end()).toEqual({ status: 137, timedOut: true, outOfMemory: false })
  },
  MINUTE,
)

onEngine(
  'lines are bounded, each and together',
  async () => {
    const { engine: one } = started()
    const code = 'import sys\nsys.stdout.write("a" * 3_000_000 + "\\nnext\\n")\nprint("last", end="")'
    const container = await one.run(containerOf(IMAGE, { command: python(code) }))
    const { stdout } = await outputOf(container)
    await container.end()
    expect(stdout.map((line) => line.length)).toEqual([1_000_000, 4, 4])

    // Nobody reads 50 MB: it ends all the same, and nothing piles up.
    const talks = await one.run(
      containerOf(IMAGE, { command: python('for i in range(500_000): print("x" * 100)'), timeout: 50_000 }),
    )
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    const before = process.memoryUsage().rss
    expect(await talks.end()).toMatchObject({ timedOut: false })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  },
  MINUTE,
)

onEngine(
  'stopping: 10 s and 137 where SIGTERM is ignored, at once and 0 where it is heard',
  async () => {
    const { engine: one } = started()
    const stopped = async (code: string) => {
      const container = await one.run(containerOf(IMAGE, { command: python(code) }))
      for await (const { text } of container.lines()) if (text === 'up') break
      return container.stop()
    }
    const heard =
      'import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: sys.exit(0)); print("up", flush=True); time.sleep(60)'
    const [deaf, hears] = await Promise.all([
      stopped('import time; print("up", flush=True); time.sleep(60)'),
      stopped(heard),
    ])
    expect(deaf.end).toEqual({ status: 137, timedOut: false, outOfMemory: false })
    expect(deaf.milliseconds).toBeGreaterThan(9_900)
    expect(deaf.milliseconds).toBeLessThan(13_000)
    expect(hears.end).toEqual({ status: 0, timedOut: false, outOfMemory: false })
    expect(hears.milliseconds).toBeLessThan(2_000)
  },
  MINUTE,
)

onEngine(
  'what can not be run says so and leaves nothing',
  async () => {
    const made = started()
    await expect(made.engine.run(containerOf('python-dockerfile-review/not-there:1'))).rejects.toThrow(
      /^no container of python-dockerfile-review\/not-there:1 can be made: .*(?:No such image|not found)/i,
    )
    const missing = await made.engine.run(containerOf(IMAGE, { command: ['/not/there'] }))
    expect((await outputOf(missing)).stderr.join('\n')).toMatch(/not\/there/)
    expect((await missing.end()).status).toBe(127)
    await made.engine.run(containerOf(IMAGE, { command: python('import time; time.sleep(60)') }))
    await made.builder.discard()
    await made.builder.discard()
    const { stdout } = await docker(engine, ['ps', '-aq', '--no-trunc', '--filter', `id=${missing.id}`])
    expect(stdout).toBe('')
    await expect(made.engine.inspect(IMAGE)).rejects.toThrow('the run was ended')
  },
  MINUTE,
)
