import { describe, expect, test } from '@jest/globals'
import { linterHelp, oursFirst, type OtherLinters } from '../../src/analyze/linters.js'
import type { Dockerfile } from '../../src/dockerfile/model.js'
import type { Level } from '../../src/findings/finding.js'
import type { Linter, LinterAnswer } from '../../src/ports.js'
import { review, type ReviewRequest } from '../../src/review.js'
import type { ChangedFile } from '../../src/source/diff.js'
import { draft, finds, settingsOf, tree } from './samples.js'

type Files = Readonly<Record<string, string>>
interface Asked {
  readonly text: string
  readonly pragmas: boolean
}

/** A linter in memory that finds words: `word → rule`, at their place. */
function linterOf(
  name: Linter['name'],
  words: Readonly<Record<string, string>>,
  more: { level?: Level; answer?: LinterAnswer; missing?: string; throws?: boolean } = {},
): Linter & { readonly asked: Asked[] } {
  const asked: Asked[] = []
  const look = ({ source: { text } }: Dockerfile): LinterAnswer => ({
    findings: Object.entries(words).flatMap(([word, rule]) => {
      const start = text.indexOf(word)
      const span = { start, end: start + word.length }
      return start < 0 ? [] : [{ rule, level: more.level ?? 'warning', message: `${name} says ${word}`, span }]
    }),
  })
  return {
    name,
    asked,
    missing: () => Promise.resolve(more.missing ?? null),
    lint: (files, pragmas) => {
      asked.push(...files.map(({ source: { text } }) => ({ text, pragmas })))
      if (more.throws) throw new Error('a bug')
      return Promise.resolve(files.map((file) => more.answer ?? look(file)))
    },
  }
}

const changed = (path: string, previousPath: string | null = null): ChangedFile => ({
  path,
  previousPath,
  status: previousPath === null ? 'modified' : 'renamed',
  hunks: [{ start: 1, end: 9, added: new Set([2]), removedAt: new Set() }],
})

async function run(
  linters: readonly Linter[],
  head: Files,
  options: { base?: Files; changes?: readonly ChangedFile[]; named?: boolean; more?: Partial<ReviewRequest> } = {},
) {
  const { base = null, changes = base ? [changed('Dockerfile')] : null, named = true, more = {} } = options
  const others: OtherLinters = { list: linters, named }
  const { review: result, notes } = await review(
    {
      search: { named: [], folders: [''], selection: { dockerfiles: [], ignore: [] }, scope: base ? 'changed' : 'all' },
      settings: settingsOf([finds('curl')]),
      thresholds: { failOn: 'error', failOnExisting: 'never' },
      configuration: [],
      ignoresFrom: 'head',
      newWithoutBase: true,
      ...more,
    },
    { head: tree(head), base: base && tree(base), changes, linters: others },
  )
  const findings = result.findings.map(
    ({ rule, path, line, new: fresh }) => `${path}:${line} ${rule}${fresh ? '' : ' (there)'}`,
  )
  return { ...result, found: findings, notes }
}

const hadolint = (more = {}) =>
  linterOf('hadolint', { wget: 'hadolint/DL4001', 'pip install': 'hadolint/DL3042' }, more)
const FILE = 'FROM python:3.13\nRUN curl x\nRUN \\\n  wget y\n'

describe('findings of other linters', () => {
  test('join ours, at their places and with their pages', async () => {
    const { found, findings, problems, notes } = await run([hadolint()], { Dockerfile: FILE })
    expect(found).toEqual(['Dockerfile:2 no-curl', 'Dockerfile:3 hadolint/DL4001'])
    expect(findings[1]).toMatchObject({
      message: 'hadolint says wget',
      level: 'warning',
      help: 'https://github.com/hadolint/hadolint/wiki/DL4001',
      endLine: 4,
      focus: { line: 4, column: 3, endColumn: 7 },
    })
    expect([problems, notes]).toEqual([[], []])
  })

  test('have their levels, or those that the configuration gives them', async () => {
    const levels = new Map([['hadolint/DL4001', 'notice' as const]])
    const setting = (rule: string) => ({ level: levels.get(rule) ?? null, options: {} })
    const linter = hadolint({ level: 'error' })
    expect((await run([linter], { Dockerfile: FILE })).conclusion).toBe('failure')
    const changed = await run([linter], { Dockerfile: FILE }, { more: { settings: settingsOf([], { setting }) } })
    expect(changed.findings).toMatchObject([{ rule: 'hadolint/DL4001', level: 'notice' }])
    levels.set('hadolint/DL4001', 'off' as never)
    const off = await run([linter], { Dockerfile: FILE }, { more: { settings: settingsOf([], { setting }) } })
    expect(off.findings).toEqual([])
  })

  test('are not asked of images without Python, nor where nothing is to review', async () => {
    const linter = hadolint()
    const { found } = await run([linter], { Dockerfile: 'FROM alpine\nRUN wget x\nCMD ["nginx"]\n' })
    expect([found, linter.asked]).toEqual([[], []])
    const none = await run([hadolint({ missing: 'is gone' })], { README: '' })
    expect(none.problems).toEqual([])
  })

  test('are asked once of equal texts', async () => {
    const linter = hadolint()
    expect((await run([linter], { Dockerfile: FILE, 'a/Dockerfile': FILE })).found).toHaveLength(4)
    expect(linter.asked).toHaveLength(1)
  })
})

describe('new or there', () => {
  test('the base is linted in the same way', async () => {
    const base = { Dockerfile: 'FROM python:3.13\nRUN wget y\n' }
    const head = { Dockerfile: 'FROM python:3.13\n\nRUN wget y\nRUN pip install x\n' }
    const linter = hadolint()
    expect((await run([linter], head, { base })).found).toEqual([
      'Dockerfile:3 hadolint/DL4001 (there)',
      'Dockerfile:4 hadolint/DL3042',
    ])
    expect(linter.asked.map(({ text }) => text)).toEqual([head.Dockerfile, base.Dockerfile])
  })

  test('through a rename, and not at all where the head has nothing', async () => {
    const text = 'FROM python:3.13\nRUN wget y\n'
    const changes = [changed('web/Dockerfile', 'Dockerfile')]
    const renamed = await run(
      [hadolint()],
      { 'web/Dockerfile': `${text}USER me\n` },
      { base: { Dockerfile: text }, changes },
    )
    expect(renamed.found).toEqual(['web/Dockerfile:2 hadolint/DL4001 (there)'])
    const linter = hadolint()
    await run([linter], { Dockerfile: 'FROM python:3.13\n' }, { base: { Dockerfile: text } })
    expect(linter.asked).toHaveLength(1)
  })
})

test('what the base may have had is not new where the linter did not say all there', async () => {
  const base = { Dockerfile: 'FROM python:3.13\nRUN curl y\n' }
  const head = { Dockerfile: 'FROM python:3.13\nRUN wget curl\n' }
  const linter = hadolint()
  const partly: Linter = {
    ...linter,
    lint: async (files, pragmas) => {
      const answers = await linter.lint(files, pragmas)
      return answers.map((answer, index) => (files[index]!.source.text === base.Dockerfile ? { failed: 'x' } : answer))
    },
  }
  expect((await run([partly], head, { base })).found).toContain('Dockerfile:2 hadolint/DL4001 (there)')
  expect((await run([linter], head, { base })).found).toContain('Dockerfile:2 hadolint/DL4001')
})

describe('inline ignores', () => {
  const ignored = (rules: string) => `FROM python:3.13\n# python-dockerfile-review ignore=${rules}\nRUN wget y\n`

  test('count for theirs', async () => {
    const { found, suppressed } = await run([hadolint()], { Dockerfile: ignored('hadolint/DL4001') })
    expect([found, suppressed]).toMatchObject([[], [{ rule: 'hadolint/DL4001', line: 3 }]])
  })

  test('that match nothing are reported where the linter answered', async () => {
    const text = ignored('hadolint/DL4001,hadolint/DL3000')
    expect((await run([hadolint()], { Dockerfile: text })).found).toEqual(['Dockerfile:2 unused-ignore'])
  })

  test('are no mistake where it was not asked, is not there or failed', async () => {
    const files = { Dockerfile: ignored('hadolint/DL3000') }
    expect((await run([], files)).found).toEqual([])
    expect((await run([linterOf('shellcheck', {})], files)).found).toEqual([])
    expect((await run([hadolint({ missing: 'is gone' })], files)).found).toEqual([])
    expect((await run([hadolint({ answer: { failed: 'crashed' } })], files)).found).toEqual([])
    expect((await run([], { Dockerfile: ignored('hadolint/nonsense') })).found).toEqual(['Dockerfile:2 unused-ignore'])
  })

  test('of their own count where ours count', async () => {
    const linter = hadolint()
    await run([linter], { Dockerfile: FILE })
    await run([linter], { Dockerfile: FILE }, { more: { settings: settingsOf([], { allowIgnores: false }) } })
    await run([linter], { Dockerfile: FILE }, { more: { ignoresFrom: 'base' } })
    expect(linter.asked.map(({ pragmas }) => pragmas)).toEqual([true, false, false])
  })
})

describe('one cause, one finding', () => {
  const cached = finds('pip', 'pip-cache-kept')

  test('ours wins on the same instruction, suppressed or not', async () => {
    const text = 'FROM python:3.13\nRUN pip install x\nRUN wget y\n'
    const more = { settings: settingsOf([cached]) }
    expect((await run([hadolint()], { Dockerfile: text }, { more })).found).toEqual([
      'Dockerfile:2 pip-cache-kept',
      'Dockerfile:3 hadolint/DL4001',
    ])
    const hushed = text.replace('RUN pip', '# python-dockerfile-review ignore=pip-cache-kept\nRUN pip')
    expect((await run([hadolint()], { Dockerfile: hushed }, { more })).found).toEqual(['Dockerfile:4 hadolint/DL4001'])
  })

  test('theirs stays where ours is about another instruction', async () => {
    const { found } = await run(
      [linterOf('hadolint', { 'install y': 'hadolint/DL3042' })],
      { Dockerfile: 'FROM python:3.13\nRUN pip install x\nRUN python -m install y\n' },
      { more: { settings: settingsOf([cached]) } },
    )
    expect(found).toEqual(['Dockerfile:2 pip-cache-kept', 'Dockerfile:3 hadolint/DL3042'])
  })

  test('anywhere in the image, where it is about the image', async () => {
    const { found } = await run(
      [linterOf('hadolint', { USER: 'hadolint/DL3002' })],
      { Dockerfile: 'FROM python:3.13\nUSER root\nCMD ["python"]\n' },
      { more: { settings: settingsOf([finds('CMD', 'runs-as-root')]) } },
    )
    expect(found).toEqual(['Dockerfile:3 runs-as-root'])
  })

  test('among theirs: BuildKit before hadolint, ShellCheck itself before hadolint’s', async () => {
    const linters = [
      linterOf('buildkit', { WORKDIR: 'buildkit/WorkdirRelativePath' }),
      linterOf('shellcheck', { wget: 'shellcheck/SC2086' }),
      linterOf('hadolint', { WORKDIR: 'hadolint/DL3000', RUN: 'shellcheck/SC2086' }),
    ]
    const files = { Dockerfile: 'FROM python:3.13\nWORKDIR x\nRUN wget $x\n' }
    const { found, findings } = await run(linters, files)
    expect(found).toEqual(['Dockerfile:2 buildkit/WorkdirRelativePath', 'Dockerfile:3 shellcheck/SC2086'])
    expect(findings[1]!.message).toBe('shellcheck says wget')
    const alone = await run(linters.slice(2), files)
    expect(alone.found).toEqual(['Dockerfile:2 hadolint/DL3000', 'Dockerfile:3 shellcheck/SC2086'])
  })

  test('a tree without theirs stays as it is', () => {
    const file = { drafts: [draft('no-curl')], present: [], suppressed: [] }
    const whole = { files: new Map([['Dockerfile', file as never]]), problems: [], sources: new Map() }
    expect(oursFirst(whole).files.get('Dockerfile')).toBe(file)
  })
})

describe('a linter that does not answer', () => {
  const files = { Dockerfile: FILE, 'a/Dockerfile': `${FILE}USER me\n` }

  test('is one problem where it was named, and one note otherwise', async () => {
    const gone = hadolint({ missing: "isn't installed" })
    const named = await run([gone], files)
    expect(named).toMatchObject({
      conclusion: 'neutral',
      problems: [{ path: '', message: "hadolint isn't installed" }],
    })
    const auto = await run([gone], files, { named: false })
    expect(auto).toMatchObject({ conclusion: 'success', problems: [], notes: ["hadolint isn't installed."] })
    expect(auto.found).toHaveLength(2)
  })

  test.each([
    ['it failed', hadolint({ answer: { failed: 'took longer than 60 s' } }), 'took longer than 60 s'],
    ['it broke', hadolint({ throws: true }), 'failed: a bug'],
  ])('%s: one line for all files', async (_, linter, message) => {
    const line = `hadolint ${message} (Dockerfile and 1 more)`
    expect((await run([linter], files)).problems).toMatchObject([{ message: line }])
    const auto = await run([linter], files, { named: false })
    expect(auto).toMatchObject({ conclusion: 'success', notes: [`${line}.`] })
  })

  test('BuildKit that can not look an image up is a note in any case', async () => {
    const answer = { findings: [], partly: 'could not check it: not found.' }
    const linter = linterOf('buildkit', {}, { answer })
    const { notes, problems, conclusion } = await run([linter], { Dockerfile: FILE })
    expect([notes, problems, conclusion]).toEqual([
      ['BuildKit could not check it: not found (Dockerfile).'],
      [],
      'success',
    ])
  })
})

test.each([
  ['hadolint/DL3008', 'https://github.com/hadolint/hadolint/wiki/DL3008'],
  ['shellcheck/SC2086', 'https://www.shellcheck.net/wiki/SC2086'],
  ['buildkit/JSONArgsRecommended', 'https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  ['buildkit/SecretsUsedInArgOrEnv', 'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  ['runs-as-root', null],
])('the page of %s', (rule, url) => {
  expect(linterHelp(rule)).toBe(url)
})
