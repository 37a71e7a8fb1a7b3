import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { readImage } from '../../../src/adapters/docker/inspect.js'
import { Lines, LONGEST_LINE, type Line } from '../../../src/adapters/docker/lines.js'

describe('an image', () => {
  test('as docker image inspect has it', () => {
    const config = {
      Env: ['PATH=/bin', 'A=b=c'],
      Entrypoint: ['/entry'],
      Cmd: null,
      WorkingDir: '',
      User: 'app:app',
      StopSignal: 'SIGINT',
      Healthcheck: { Test: ['CMD', 'true'] },
      ExposedPorts: { '8000/tcp': {} },
      Labels: { a: 'b', odd: 1 },
    }
    const image = { Id: 'sha256:1', Os: 'linux', Architecture: 'arm', Variant: 'v7', RootFS: { Layers: ['sha256:2'] } }
    expect(readImage(JSON.stringify({ ...image, Config: config }))).toEqual({
      id: 'sha256:1',
      platform: 'linux/arm/v7',
      environment: ['PATH=/bin', 'A=b=c'],
      entrypoint: ['/entry'],
      command: [],
      workdir: '/',
      user: 'app:app',
      stopSignal: 'SIGINT',
      healthCheck: ['CMD', 'true'],
      exposedPorts: ['8000/tcp'],
      labels: new Map([['a', 'b']]),
      layers: ['sha256:2'],
    })
    const none = { ...config, Healthcheck: { Test: ['NONE'] }, StopSignal: '', Cmd: 'true' }
    expect(readImage(JSON.stringify({ ...image, Config: none }))).toMatchObject({
      healthCheck: null,
      stopSignal: null,
      command: ['true'],
    })
  })

  test('without a configuration starts nothing; what is none is null', () => {
    expect(readImage('{"Id": "sha256:1"}')).toMatchObject({ entrypoint: [], command: [], user: '', layers: [] })
    for (const text of ['', 'null', '[]', '{}', '{"Id": 1}']) expect(readImage(text)).toBeNull()
  })
})

describe('lines', () => {
  function streams() {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const lines = new Lines([
      ['stdout', stdout],
      ['stderr', stderr],
    ])
    return { stdout, stderr, lines }
  }

  async function all(lines: Lines): Promise<Line[]> {
    const read: Line[] = []
    for await (const line of lines.read()) read.push(line)
    return read
  }

  test('of two streams, however they are cut', async () => {
    const { stdout, stderr, lines } = streams()
    const bytes = Buffer.from('käse\r\n\nlast')
    for (const byte of bytes) stdout.write(Buffer.from([byte]))
    stderr.end('oops\n')
    stdout.end()
    const read = await all(lines)
    const of = (stream: Line['stream']) => read.filter((line) => line.stream === stream).map(({ text }) => text)
    expect(of('stdout')).toEqual(['käse', '', 'last'])
    expect(of('stderr')).toEqual(['oops'])
    await expect(lines.read().next()).rejects.toThrow('read already')
  })

  test('a long line is cut, and the next one is whole', async () => {
    const { stdout, stderr, lines } = streams()
    stderr.end()
    const reading = all(lines)
    stdout.write('a'.repeat(LONGEST_LINE))
    stdout.write('b'.repeat(LONGEST_LINE))
    stdout.end('\nnext\n')
    expect((await reading).map(({ text }) => text.length)).toEqual([LONGEST_LINE, 4])
  })

  test('a stream waits for its reader', async () => {
    const { stdout, stderr, lines } = streams()
    stderr.end()
    const reader = lines.read()
    const first = reader.next()
    for (let index = 0; index < 30; index++) stdout.write(`${String(index)}${'x'.repeat(100_000)}\n`)
    stdout.end()
    expect((await first).value).toMatchObject({ stream: 'stdout' })
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(stdout.readableLength + stdout.writableLength).toBeGreaterThan(1_000_000)
    let rest = 1
    for await (const line of reader) rest += line.text.length > 100_000 ? 1 : 0
    expect(rest).toBe(30)
  })

  test('nobody reads: the first megabyte is kept, the rest goes by', async () => {
    const { stdout, stderr, lines } = streams()
    stderr.end()
    for (let index = 0; index < 30; index++) stdout.write(`${'x'.repeat(100_000)}\n`)
    stdout.end()
    for (let turn = 0; turn < 100; turn++) await setImmediate()
    expect(stdout.readableEnded).toBe(true)
    expect(await all(lines)).toHaveLength(10)
  })
})
