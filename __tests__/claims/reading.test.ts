import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { script } from './claims.js'

/*
 * What the claims read out of logs and samples, and the Dockerfiles that they build.
 */

interface Estimate {
  readonly median: number
  readonly interval: readonly [number, number]
}
const { estimate, ratio, difference } = await script<
  Record<'estimate', (values: number[]) => Estimate> &
    Record<'ratio' | 'difference', (a: number[], b: number[]) => Estimate>
>('statistics.mjs')
const { ranIn, downloadsIn } =
  await script<Record<'ranIn' | 'downloadsIn', (log: string) => number>>('claims/rebuild.mjs')
const { sentIn } = await script<{ sentIn: (log: string) => number }>('claims/context.mjs')
const { compared } = await script<{ compared: (a: object, b: object) => object }>('claims/reproducible.mjs')
const { dockerfile, byHand, contextOf, APPLICATIONS, BYTECODE, PYTHON } = await script<{
  dockerfile: (application: string, options?: object) => string
  byHand: (application: string, row: string) => string
  contextOf: (application: string) => string
  APPLICATIONS: Record<string, { command: string[] }>
  BYTECODE: Record<string, object>
  PYTHON: string
}>('applications.mjs')

describe('statistics', () => {
  const samples = [10, 12, 11, 13, 10.5, 11.5, 30]

  test('an interval holds its median, and an outlier moves neither far', () => {
    const { median, interval } = estimate(samples)
    expect(median).toBe(11.5)
    expect(interval[0]).toBeGreaterThanOrEqual(10)
    expect(interval[0]).toBeLessThanOrEqual(median)
    expect(interval[1]).toBeGreaterThanOrEqual(median)
    expect(interval[1]).toBeLessThan(30)
  })

  test('the same samples give the same interval', () => {
    expect(estimate(samples)).toEqual(estimate([...samples]))
  })

  test('twice as long is a ratio of two, and a difference of one median', () => {
    const twice = samples.map((value) => 2 * value)
    expect(ratio(samples, twice).median).toBe(2)
    expect(ratio(samples, twice).interval[0]).toBeGreaterThan(1)
    expect(difference(samples, twice).median).toBe(11.5)
  })

  test('the same on both sides can’t be told apart', () => {
    const { interval } = ratio(samples, samples)
    expect(interval[0]).toBeLessThanOrEqual(1)
    expect(interval[1]).toBeGreaterThanOrEqual(1)
  })
})

describe('a build’s log', () => {
  const LOG = `#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 218B done
#3 [internal] load .dockerignore
#3 transferring context: 2B done
#4 [build 1/3] FROM docker.io/library/debian:bookworm-slim
#4 CACHED

#5 [internal] load build context
#5 transferring context: 5.01MB 1.2s
#5 transferring context: 61.23MB 4.1s done
#5 DONE 4.2s

#6 [stage-1 2/6] WORKDIR /app
#6 CACHED

#8 [stage-1 3/6] COPY requirements.txt .
#8 DONE 0.0s

#9 [build 3/3] RUN pip install flask
#9 0.911   Downloading http://index/flask.whl (103 kB)
#9 1.011      Downloading http://index/jinja2.whl (134 kB)
#9 1.200   Using cached http://index/click.whl (98 kB)
#9 DONE 1.3s

#12 [5/5] COPY . .
#12 DONE 0.1s
`
  test('says what ran, what pip fetched and what was sent', () => {
    expect(ranIn(LOG)).toBe(3)
    expect(downloadsIn(LOG)).toBe(2)
    expect(sentIn(LOG)).toBe(61.23e6)
  })

  test('without a line about the context is an error, not zero', () => {
    expect(() => sentIn('#1 DONE 0.0s\n')).toThrow('does not say how much context')
  })
})

test('files of two builds: same, other, missing', () => {
  const first = { '/a.py': '1', '/__pycache__/a.pyc': '2', '/only.txt': '3' }
  const second = { '/a.py': '1', '/__pycache__/a.pyc': '9', '/other.pyc': '4' }
  expect(compared(first, second)).toEqual({ files: 4, compiled: 2, bytecode: 2, others: 1 })
  expect(compared(first, first)).toEqual({ files: 3, compiled: 1, bytecode: 0, others: 0 })
})

describe('the Dockerfiles', () => {
  test('differ in what they do about bytecode only', () => {
    const [usual, both] = ['as usual', 'both'].map((way) => dockerfile('flask', BYTECODE[way]).split('\n'))
    expect(both!.filter((line) => !usual!.includes(line))).toEqual([
      'ENV PYTHONDONTWRITEBYTECODE=1',
      'RUN pip install --no-cache-dir --no-compile -r requirements.txt',
    ])
    const compiled = dockerfile('flask', BYTECODE['everything compiled'])
    expect(compiled).toContain('RUN ["python","-m","compileall","-q","/usr/local/lib/python3.11","/app"]\nUSER 1000\n')
  })

  const ROWS = ['nothing written', 'all precompiled', 'nothing compiled']
  test.each(Object.keys(APPLICATIONS).flatMap((name) => ROWS.map((row): [string, string] => [name, row])))(
    'of %s by hand: %s starts what the application’s own does, from the same base',
    (name, row) => {
      const lines = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n')
      const [own, hand] = [lines(path.join(contextOf(name), 'Dockerfile')), lines(byHand(name, row))]
      expect([own[0], own.at(-1)]).toEqual([`FROM ${PYTHON}`, hand.at(-1)])
      expect(hand).toContain(own[0])
      // Only the table's rows may differ from what is written.
      const kept = own.filter((line) => /^(?:WORKDIR|COPY|USER|EXPOSE)\b/.test(line))
      expect(hand.filter((line) => /^(?:WORKDIR|COPY|USER|EXPOSE)\b/.test(line))).toEqual(kept)
    },
  )

  test('each application has more than its Dockerfile', () => {
    for (const name of Object.keys(APPLICATIONS)) {
      const files = readdirSync(contextOf(name), { recursive: true, encoding: 'utf8' })
      expect(files.filter((file) => file.endsWith('.py')).length).toBeGreaterThan(4)
      expect(files).toContain('requirements.txt')
    }
  })
})
