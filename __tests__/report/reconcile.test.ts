import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { WantedComment } from '../../src/report/comment.js'
import { readMarker, writeMarker } from '../../src/report/marker.js'
import { reconcile, type Changes, type ExistingComment, type ReconcileOptions } from '../../src/report/reconcile.js'
import { LEVELS } from '../../src/findings/finding.js'

const OPTIONS: ReconcileOptions = { author: 'bot', key: 'leg', maximum: 20, unreviewed: new Set() }

function bodyFor(fingerprints: readonly string[], words = 'text', key = 'leg', done = false): string {
  const findings = fingerprints.map((fingerprint) => ({ rule: 'r', fingerprint }))
  return `${words}\n\n${writeMarker({ kind: 'inline', key, findings, done })}`
}

function wanted(fingerprint: string, changes: Partial<WantedComment> = {}): WantedComment {
  const fingerprints = [fingerprint]
  return { path: 'p', startLine: 3, line: 3, level: 'warning', body: bodyFor(fingerprints), fingerprints, ...changes }
}

function existing(id: number, fingerprint: string, changes: Partial<ExistingComment> = {}): ExistingComment {
  const body = bodyFor([fingerprint])
  return {
    id,
    nodeId: `n${id}`,
    path: 'p',
    startLine: null,
    line: 3,
    body,
    author: 'bot',
    hasReplies: false,
    ...changes,
  }
}

function said(changes: Changes): Record<string, unknown> {
  return {
    create: changes.create.map((comment) => comment.fingerprints.join()),
    update: changes.update.map(({ comment }) => comment.id),
    remove: changes.remove.map((comment) => comment.id),
    minimize: changes.minimize.map(({ comment }) => comment.id),
    keep: changes.keep.map((comment) => comment.id),
    left: changes.left.map((comment) => comment.fingerprints.join()),
  }
}

const NOTHING = { create: [], update: [], remove: [], minimize: [], keep: [], left: [] }

describe('one comment', () => {
  test.each([
    ['is made where none is', [], [wanted('a')], { create: ['a'] }],
    ['stays as it is', [existing(1, 'a')], [wanted('a')], { keep: [1] }],
    [
      'stays with other line breaks',
      [existing(1, 'a', { body: `${bodyFor(['a']).replace(/\n/g, '\r\n')}\r\n` })],
      [wanted('a')],
      { keep: [1] },
    ],
    ['is brought up to date', [existing(1, 'a', { body: bodyFor(['a'], 'old') })], [wanted('a')], { update: [1] }],
    ['goes when its finding is gone', [existing(1, 'a')], [], { remove: [1] }],
    [
      'is folded when it was answered and its finding is gone',
      [existing(1, 'a', { hasReplies: true })],
      [],
      { minimize: [1] },
    ],
    [
      'is one of two for the same: the oldest',
      [existing(2, 'a'), existing(1, 'a')],
      [wanted('a')],
      { keep: [1], remove: [2] },
    ],
    [
      'is one of two: the answered one',
      [existing(1, 'a'), existing(2, 'a', { hasReplies: true })],
      [wanted('a')],
      { keep: [2], remove: [1] },
    ],
    [
      'is not said again where it was resolved',
      [existing(1, 'a', { resolved: true, body: bodyFor(['a'], 'old') })],
      [wanted('a')],
      { keep: [1] },
    ],
    ['is replaced when outdated', [existing(1, 'a', { line: null })], [wanted('a')], { create: ['a'], remove: [1] }],
    [
      'is replaced when on another line',
      [existing(1, 'a', { line: 9 })],
      [wanted('a')],
      { create: ['a'], remove: [1] },
    ],
    [
      'is replaced when over other lines',
      [existing(1, 'a', { startLine: 2 })],
      [wanted('a')],
      { create: ['a'], remove: [1] },
    ],
    [
      'is not repeated when outdated and answered',
      [existing(1, 'a', { line: null, hasReplies: true })],
      [wanted('a')],
      { keep: [1] },
    ],
    [
      'is not repeated when outdated and resolved',
      [existing(1, 'a', { line: null, resolved: true })],
      [wanted('a')],
      { keep: [1] },
    ],
    ['of another leg is not touched', [existing(1, 'a', { body: bodyFor(['a'], 'x', 'other') })], [], {}],
    ['of another author is not touched', [existing(1, 'a', { author: 'you' })], [], {}],
    ['of a person is not touched', [existing(1, 'a', { body: 'I say' })], [], {}],
    [
      'marked done is history, and the finding is said anew',
      [existing(1, 'a', { body: bodyFor(['a'], 'x', 'leg', true) })],
      [wanted('a')],
      { create: ['a'] },
    ],
    [
      'for one of the findings of a group follows it',
      [existing(1, 'b')],
      [wanted('a', { fingerprints: ['a', 'b'] })],
      { update: [1] },
    ],
    ['that a finding has already isn’t made twice', [], [wanted('a'), wanted('a')], { create: ['a'], left: ['a'] }],
  ])('%s', (_, comments, wishes, expected) => {
    const adjusted = wishes.map((wish) =>
      wish.fingerprints.length > 1 ? { ...wish, body: bodyFor(wish.fingerprints) } : wish,
    )
    expect(said(reconcile(comments, adjusted, OPTIONS))).toEqual({ ...NOTHING, ...expected })
  })
})

test('what could not be reviewed keeps its comments', () => {
  const options = { ...OPTIONS, unreviewed: new Set(['p']) }
  expect(said(reconcile([existing(1, 'a')], [], options))).toEqual({ ...NOTHING, keep: [1] })
})

test('a folded comment says so, keeps its words, and is marked done', () => {
  const changes = reconcile([existing(1, 'a', { hasReplies: true })], [], OPTIONS)
  expect(changes.minimize[0]!.body).toMatch(/^_No longer found\._\n\ntext\n\n<!--/)
  expect(readMarker(changes.minimize[0]!.body)).toMatchObject({ done: true })
})

test('the maximum counts what stands, and the worst come first', () => {
  const wishes = [wanted('n', { level: 'notice' }), wanted('w'), wanted('e', { level: 'error' }), wanted('k')]
  const changes = reconcile([existing(1, 'k')], wishes, { ...OPTIONS, maximum: 2 })
  expect(said(changes)).toEqual({ ...NOTHING, keep: [1], create: ['e'], left: ['w', 'n'] })
  expect([...changes.shown].sort()).toEqual(['e', 'k'])
})

const fingerprint = fc.constantFrom('a', 'b', 'c', 'd')
const line = fc.constantFrom(3, 4)
const anyExisting = fc
  .array(
    fc.record({
      fingerprints: fc.uniqueArray(fingerprint, { minLength: 1, maxLength: 2 }),
      words: fc.constantFrom('text', 'old'),
      key: fc.constantFrom('leg', 'leg', 'other'),
      done: fc.boolean(),
      author: fc.constantFrom('bot', 'bot', 'you'),
      line: fc.option(line),
      hasReplies: fc.boolean(),
      resolved: fc.boolean(),
      path: fc.constantFrom('p', 'q'),
    }),
    { maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ fingerprints, words, key, done, ...row }, id) =>
      existing(id, '', { ...row, body: bodyFor(fingerprints, words, key, done) }),
    ),
  )
const anyWanted = fc.array(
  fc
    .record({
      fingerprints: fc.uniqueArray(fingerprint, { minLength: 1, maxLength: 2 }),
      line,
      level: fc.constantFrom(...LEVELS),
      path: fc.constantFrom('p', 'q'),
    })
    .map((row) => wanted('', { ...row, startLine: row.line, body: bodyFor(row.fingerprints) })),
  { maxLength: 6 },
)

function applied(comments: readonly ExistingComment[], changes: Changes): ExistingComment[] {
  const removed = new Set(changes.remove.map((comment) => comment.id))
  const edits = new Map([...changes.update, ...changes.minimize].map(({ comment, body }) => [comment.id, body]))
  const created = changes.create.map((comment, index) =>
    existing(100 + index, '', { path: comment.path, line: comment.line, startLine: null, body: comment.body }),
  )
  const left = comments.filter((comment) => !removed.has(comment.id))
  return [...left.map((comment) => ({ ...comment, body: edits.get(comment.id) ?? comment.body })), ...created]
}

test('from any state one run reaches what is wanted, and a second changes nothing', () => {
  fc.assert(
    fc.property(anyExisting, anyWanted, fc.nat(6), (comments, wishes, maximum) => {
      const options = { ...OPTIONS, maximum }
      const first = reconcile(comments, wishes, options)
      const after = applied(comments, first)
      const second = reconcile(after, wishes, options)
      expect(said(second)).toMatchObject({ create: [], update: [], remove: [], minimize: [] })
      expect(second.shown).toEqual(first.shown)

      const touched = [...first.remove, ...[...first.update, ...first.minimize].map(({ comment }) => comment)]
      for (const comment of touched) {
        expect(comment.author).toBe('bot')
        expect(readMarker(comment.body)).toMatchObject({ key: 'leg', done: false })
      }
      // A person's word is never taken away.
      expect(first.remove.filter((comment) => comment.hasReplies)).toEqual([])
      expect(first.create.length).toBeLessThanOrEqual(Math.max(0, maximum - first.keep.length - first.update.length))

      const standing = after.flatMap((comment) => {
        const marker = comment.author === 'bot' ? readMarker(comment.body) : null
        return marker?.kind === 'inline' && marker.key === 'leg' && !marker.done ? [marker] : []
      })
      expect(standing).toHaveLength(first.keep.length + first.update.length + first.create.length)
      for (const wish of wishes) {
        const shown = wish.fingerprints.every((value) => first.shown.has(value))
        expect(shown || first.left.includes(wish)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
