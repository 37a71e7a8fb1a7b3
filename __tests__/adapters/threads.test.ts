import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { COLLECT_SOONER, COMPILE_LATER, threadsOf } from '../../src/adapters/threads/pool.js'
import { flagsFor } from '../../src/adapters/threads/v8-flags.js'
import type { Batch } from '../../src/analyze/batches.js'
import { imagesOf } from '../../src/locate/images.js'
import { SourceText } from '../../src/source/text.js'
import { removeFolders, temporaryFolder, writeFiles } from './folder.js'

afterEach(removeFolders)

const batches: readonly Batch[] = Array.from({ length: 8 }, (_, batch) =>
  Array.from({ length: 50 }, (_, index) => {
    const path = `service-${batch}-${index}/Dockerfile`
    return [path, imagesOf(path, 'all')] as const
  }),
)
const options = { permitted: new Set(['mark']), named: new Set<string>() }

/** A program for threads that takes batches as ours do, and answers with what it was told. */
const WORKS = `
const { parentPort, workerData } = require('node:worker_threads')
const { about, batches, options, next } = workerData
const take = () => { const index = Atomics.add(next, 0, 1); return index < batches.length ? index : null }
for (let index = take(); index !== null; index = take()) {
  const [path] = batches[index][0]
  const source = { path, text: about.text }
  parentPort.postMessage([index, {
    files: new Map([[path, { source, drafts: [], permitted: options.permitted.has('mark') }]]),
    problems: [],
    sources: new Map([['other', { path: 'other', text: 'x' }]]),
  }])
  FAILS
}
`

function program(text: string): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'thread.cjs': text })
  return join(folder, 'thread.cjs')
}

describe('threadsOf', () => {
  test('one processor, or few Dockerfiles, have no other threads', async () => {
    const started = program('throw new Error("it must not start")')
    expect(await threadsOf(started, {}, 1)(batches, options)).toBeNull()
    expect(await threadsOf(started, {}, 8)(batches.slice(0, 1), options)).toBeNull()
    expect(await threadsOf(started, {}, 8)([batches[0]!.slice(0, 20), batches[1]!.slice(0, 20)], options)).toBeNull()
  })

  test('the batches are shared: each is answered by one thread, with what it was told', async () => {
    const crew = (await threadsOf(
      program(WORKS.replace('FAILS', '')),
      { text: 'FROM a\nRUN b\n' },
      4,
    )(batches, options))!
    const mine = [crew.take(), crew.take()]
    const others = await crew.others()
    expect(crew.take()).toBeNull()
    expect([...mine, ...others.keys()].sort((a, b) => a! - b!)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    for (const [index, { files, sources }] of others) {
      const [path] = batches[index]![0]!
      const { source } = files.get(path)!
      expect(source).toBeInstanceOf(SourceText)
      // Its methods are there again: what crosses to another thread is data alone.
      expect(source.positionAt(8)).toEqual({ line: 2, column: 2 })
      expect(files.get(path)).toMatchObject({ permitted: true })
      expect(sources.get('other')!.line(1)).toBe('x')
    }
  })

  test('a thread that fails leaves its batch undone, and keeps what it did before', async () => {
    const fails = WORKS.replace('FAILS', "if (index > 0) throw new Error('out of memory')")
    const crew = (await threadsOf(program(fails), { text: '' }, 2)(batches, options))!
    const others = await crew.others()
    expect([...others.keys()]).toEqual([0, 1])
  })

  test('a program that is not there does nothing', async () => {
    const crew = (await threadsOf(join(temporaryFolder(), 'gone.cjs'), {}, 2)(batches, options))!
    expect(crew.take()).toBe(0)
    expect((await crew.others()).size).toBe(0)
  })
})

describe("V8's flags", () => {
  const all = [...COLLECT_SOONER, ...COMPILE_LATER]

  test('the V8 that runs knows those that are set', () => {
    const { stdout } = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 16_000_000 })
    const known = new Set([...stdout.matchAll(/^ +--([a-z0-9-]+)/gm)].map(([, name]) => name))
    const set = flagsFor(process.versions.v8, all).map((flag) => flag.replace(/^--|=.*$/g, ''))
    expect(set.filter((name) => !known.has(name))).toEqual([])
  })

  test.each([
    ['11.3.244.8-node.38', 3],
    ['12.4.254.21-node.57', 5],
    ['13.6.233.17-node.53', 5],
    ['14.0.1', 0],
  ])('%s: %i', (version, count) => {
    expect(flagsFor(version, all)).toHaveLength(count)
  })
})
