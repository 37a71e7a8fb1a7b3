import { describe, expect, test } from '@jest/globals'
import { around, differing, judged, script } from './claims.js'

/*
 * What numbers about sizes, builds and interpreters mean, by tables.
 */

const { VERDICTS } = await script<{ VERDICTS: string[] }>('words.mjs')

describe('sizes', () => {
  const names = [
    'full base',
    'slim base',
    'slim base, compiler kept',
    'multi-stage, a venv copied',
    'wheels copied, then deleted',
    'wheels mounted',
  ]
  const numbers = (unpacked: readonly number[], compiled: number): object => ({
    images: Object.fromEntries(
      names.map((name, at) => [name, { packed: 5e7, error: [4.9e7, 5.1e7], unpacked: unpacked[at] }]),
    ),
    missing: { distroless: 'gcr.io/distroless/python3-debian12' },
    starts: { 'multi-stage, a venv copied': { before: 38, after: compiled, startup: differing(200, 'worse') } },
  })
  test.each([
    [numbers([500e6, 160e6, 330e6, 163e6, 172e6, 160e6], 210), ['partly', 'partly', 'true', 'partly']],
    [numbers([500e6, 160e6, 330e6, 150e6, 160e6, 160e6], 38), ['true', 'true', 'true', 'true']],
    [numbers([160e6, 160e6, 160e6, 163e6, 160e6, 160e6], 38), ['false', 'true', 'false', 'true']],
  ])('case %#', (given, expected) => {
    expect(judged('sizes', given)).toEqual(expected)
  })
})

describe('rebuild', () => {
  const numbers = (codeFirst: number, manifestsFirst: number, mounted: number, downloads: number): object => {
    const of = (taken: number, fetched: number): object => {
      const samples = [taken, taken * 1.02, taken * 0.98, taken * 1.01, taken * 0.99]
      return { seconds: around(taken, 0.02 * taken), downloads: fetched, ran: 3, samples }
    }
    const ways = { 'code first': of(codeFirst, 9), 'manifests first': of(manifestsFirst, 0) }
    const changes = {
      'a source file': {
        ...ways,
        'code first, cache mount': of(codeFirst, 0),
        'manifests first, cache mount': of(manifestsFirst, 0),
      },
      'the requirements': {
        ...{ 'code first': of(9, 9), 'manifests first': of(9, 9), 'code first, cache mount': of(mounted, downloads) },
        'manifests first, cache mount': of(mounted, downloads),
      },
    }
    return { changes }
  }
  test.each([
    [numbers(12, 2, 6, 0), ['true', 'true']],
    [numbers(12, 11.9, 9.1, 0), ['partly', 'partly']],
    // With as many downloads as without, the cache was never tried.
    [numbers(2, 12, 3, 9), ['false', 'not measurable here']],
  ])('case %#', (given, expected) => {
    expect(judged('rebuild', given)).toEqual(expected)
  })
})

test.each([
  [60e6, 40e3, 220e6, 160e6, 'true'],
  [60e6, 40e3, 160e6, 160e6, 'partly'],
  [40e3, 40e3, 160e6, 160e6, 'false'],
])('context: %d against %d sent, images of %d and %d: %s', (sent, less, unpacked, smaller, verdict) => {
  const of = (bytes: number, all: number): object => {
    return { sent: bytes, packed: all / 3, error: [all / 3, all / 3], unpacked: all, ran: 2 }
  }
  const ways = { 'no .dockerignore': of(sent, unpacked), '.dockerignore': of(less, smaller) }
  expect(judged('context', { ways })).toEqual([verdict, verdict])
})

test.each([
  [false, true, true, ['true', 'true']],
  [true, true, true, ['partly', 'true']],
  [false, false, true, ['false', 'false']],
])('output: stdout %s without, %s with the variable, %s with -u', (plain, set, option, expected) => {
  const of = (stdout: boolean): object => ({ stdout, stderr: true })
  const ways = {
    neither: of(plain),
    'PYTHONUNBUFFERED=1': of(set),
    'PYTHONUNBUFFERED=0': of(plain),
    'python -u': of(option),
  }
  expect(judged('output', { ways })).toEqual(expected)
})

test.each([
  [-300, 'better', 'true'],
  [-50, 'better', 'partly'],
  [-5, 'no difference that can be told', 'false'],
  // The interval reaches ten to both sides of the difference.
  [-95, 'no difference that can be told', 'not measurable here'],
])('interpreter: %d of 1000 ms, %s: %s', (delta, verdict, expected) => {
  const workloads = [{ name: 'calls', before: 10, after: 8 }]
  expect(judged('interpreter', { interpreter: differing(delta, verdict), workloads, images: ['a', 'b'] })).toEqual([
    expected,
  ])
})

test('what can’t be had here is never judged', () => {
  const verdicts = new Set(judged('elsewhere', {}))
  expect([...verdicts]).toEqual(['not measurable here'])
  expect(VERDICTS).toContain('not measurable here')
})
