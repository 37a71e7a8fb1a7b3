import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BatchAnalysis } from '../../src/analyze/analysis.js'
import { analyzeAll, batchesOf, type Batch, type Crew } from '../../src/analyze/batches.js'
import { imagesOf } from '../../src/locate/images.js'

const files = (paths: readonly string[]): Batch => paths.map((path) => [path, imagesOf(path, 'all')] as const)
const named = (name: string): BatchAnalysis => ({
  files: new Map(),
  problems: [{ path: name, message: 'm', unreadable: true }],
  sources: new Map(),
})
const namesOf = (made: readonly BatchAnalysis[]): string[] => made.map(({ problems }) => problems[0]!.path)

describe('batchesOf', () => {
  test('few Dockerfiles are one batch, many are several', () => {
    expect(batchesOf(files(['Dockerfile']))).toHaveLength(1)
    const many = files(Array.from({ length: 170 }, (_, index) => `service-${index}/Dockerfile`))
    expect(batchesOf(many).map(({ length }) => length)).toEqual([50, 50, 50, 20])
  })

  test('what shares a context is never cut apart, and nothing is lost', () => {
    const folder = fc.constantFrom('a', 'a/b', 'a/b/c', 'd', 'd/e', 'f')
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(folder, fc.nat(400)), { maxLength: 300, selector: String }), (places) => {
        const paths = places.map(([at, number]) => `${at}/Dockerfile.${number}`)
        const batches = batchesOf(files(paths))
        expect(batches.flat().map(([path]) => path)).toEqual(paths)
        const top = batches.map((batch) => new Set(batch.map(([path]) => path.split('/')[0]!)))
        const met = top.flatMap((folders) => [...folders])
        expect(new Set(met).size).toBe(met.length)
      }),
    )
  })
})

describe('analyzeAll', () => {
  const batches = ['a', 'b', 'c', 'd'].map((name) => files([name]))
  const own: string[] = []
  const analyze = (batch: Batch): Promise<BatchAnalysis> => {
    own.push(batch[0]![0])
    return Promise.resolve(named(batch[0]![0]))
  }
  /** A crew in which this thread gets some batches, and others answer with some. */
  const crew = (mine: number[], others: readonly number[]): Crew => ({
    take: () => mine.shift() ?? null,
    heard: () => Promise.resolve(),
    others: () => Promise.resolve(new Map(others.map((index) => [index, named(batches[index]![0]![0])]))),
  })

  test.each([
    ['alone', null, ['a', 'b', 'c', 'd']],
    ['with others', crew([1, 3], [2, 0]), ['b', 'd']],
    ['with others that failed on the way', crew([1], [3]), ['b', 'a', 'c']],
    ['where others did all', crew([], [3, 2, 1, 0]), []],
  ])('%s: each batch is answered once, in order', async (_, gathered, done) => {
    own.splice(0)
    expect(namesOf(await analyzeAll(batches, gathered, analyze))).toEqual(['a', 'b', 'c', 'd'])
    expect(own).toEqual(done)
  })
})
