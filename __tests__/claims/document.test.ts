import { execFile } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { CLAIMS, script, type Claim, type Judgement } from './claims.js'

interface Outcome {
  claim: Pick<Claim, 'name' | 'title'>
  result: Judgement | null
  failure: string | null
  circumstances: { at: string; minutes: number; load: number; quick: boolean } | null
}

const { evidence, anchor } = await script<{
  evidence: (outcomes: Outcome[], run: object) => string
  anchor: (heading: string) => string
}>('document.mjs')

const OUTCOME: Outcome = {
  claim: { name: 'pip', title: 'What the variable keeps out' },
  result: { rows: [{ text: 1, says: 'It | keeps', measured: '17 → 17', verdict: 'false' }], details: 'The details.' },
  failure: null,
  circumstances: { at: '2026-11-21T17:00:00.000Z', minutes: 3.2, load: 0.9, quick: false },
}
const RUN = {
  machine: 'a processor, 2 processors',
  processors: 2,
  bases: [
    { name: 'python:3.11-slim', standIn: true },
    { name: 'python:3.13', standIn: false },
  ],
  versions: ['flask 3.1.3'],
}

describe('the page', () => {
  test('has a row for each claim, which leads to its details and their command', () => {
    const page = evidence([OUTCOME], RUN)
    expect(page).toContain('| 1 | It \\| keeps | 17 → 17 | [false](#what-the-variable-keeps-out) |')
    expect(page).toContain(
      '## What the variable keeps out\n\nThe details.\n\n`npm run claims -- --only pip`: a full run, 2026-11-21, 3 minutes, 0.9 processes',
    )
  })

  test('names stand-ins as such, and what is none', () => {
    const page = evidence([OUTCOME], RUN)
    expect(page).toMatch(/\*\*Stand-ins\*\*.*`python:3\.11-slim`\. Sizes/)
    expect(page).toContain('- No stand-ins: `python:3.13`.')
    expect(evidence([OUTCOME], { ...RUN, bases: [] })).not.toContain('tand-ins')
  })

  test('says where a run was quick, and where the machine was busy', () => {
    const quick = { ...OUTCOME, circumstances: { ...OUTCOME.circumstances!, quick: true, load: 7.5 } }
    expect(evidence([OUTCOME], RUN)).toMatch(/all in full(?![^]*was busy)/)
    expect(evidence([quick], RUN)).toMatch(/a quick run \(`--quick`\)[^]*\*\*The machine was busy\*\*: 7\.5 to 7\.5/)
    expect(evidence([OUTCOME, quick], RUN)).toContain('1 of 2 claims quickly')
  })

  test('says where claims were tried at the same time', () => {
    const later = (at: string): Outcome => ({ ...OUTCOME, circumstances: { ...OUTCOME.circumstances!, at } })
    expect(evidence([OUTCOME, later('2026-11-21T17:01:00.000Z')], RUN)).toContain('tried at the same time')
    expect(evidence([OUTCOME, later('2026-11-21T17:04:00.000Z')], RUN)).not.toContain('tried at the same time')
  })

  test('a claim that could not be measured has its reason and no verdict of ours', () => {
    const page = evidence([{ ...OUTCOME, result: null, failure: 'it needs x', circumstances: null }], RUN)
    expect(page).toContain(
      '| – | What the variable keeps out | it needs x | [not measurable here](#what-the-variable-keeps-out) |',
    )
    expect(page).toContain('Not measured in this run: it needs x')
  })

  test('leads to headings as GitHub names them', () => {
    expect(anchor('Rebuilds: layer order and cache mounts')).toBe('rebuilds-layer-order-and-cache-mounts')
  })
})

test('claims have names of their own', () => {
  expect(new Set(CLAIMS.map(({ name }) => name)).size).toBe(CLAIMS.length)
  expect(new Set(CLAIMS.map(({ title }) => anchor(title))).size).toBe(CLAIMS.length)
})

describe('the command', () => {
  function claims(
    args: readonly string[],
    environment: Record<string, string>,
  ): Promise<{ status: number; stderr: string }> {
    return new Promise((resolve) => {
      const options = { env: { ...process.env, ...environment } }
      execFile(process.execPath, ['scripts/claims/index.mjs', ...args], options, (error, _stdout, stderr) => {
        resolve({ status: error === null ? 0 : Number(error.code), stderr })
      })
    })
  }

  test('without an engine says so in one line and ends with 2', async () => {
    const nowhere = { DOCKER_HOST: 'unix:///nowhere/docker.sock', DOCKER_CONTEXT: '' }
    const { status, stderr } = await claims(['--command', 'package.json'], nowhere)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'claims: no Docker engine answers; node scripts/engine/start.mjs starts one on Debian as root\n',
    })
  })

  test.each([
    [['--only', 'pip,pop'], 'claims: --only: there is no claim "pop"; allowed: pip, reproducible, '],
    [['--command', 'nowhere.js'], 'claims: --command: nowhere.js is not there; '],
    [['--fast'], "claims: Unknown option '--fast'"],
  ])('%j is wrong', async (args, said) => {
    const { status, stderr } = await claims(args, {})
    expect(stderr).toMatch(/^[^\n]*\n$/)
    expect({ status, said: stderr.slice(0, said.length) }).toEqual({ status: 2, said })
  })
})
