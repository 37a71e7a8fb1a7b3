import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LEVELS } from '../../src/findings/finding.js'
import { conversationBody, reconcileConversation } from '../../src/report/conversation.js'
import { headline } from '../../src/report/labels.js'
import { readMarker } from '../../src/report/marker.js'
import { MAXIMUM_SUMMARY, summary } from '../../src/report/summary.js'
import { finding, image, PATH, review } from './samples.js'

const OPTIONS = { limit: MAXIMUM_SUMMARY }

describe('the headline', () => {
  const [fresh, existing] = [finding(), finding({ new: false, level: 'error' })]
  const problem = { path: 'a', message: 'b', new: false }
  test.each([
    ['No Python Dockerfile to review', { images: [image({ python: false })] }],
    ['Nothing found in 1 image', {}],
    ['Nothing found in 2 images', { images: [image(), image()] }],
    ['2 errors, 1 warning new', { findings: [fresh, { ...existing, new: true }, { ...existing, new: true }] }],
    ['1 warning new; 1 already there', { findings: [fresh, existing] }],
    ['Nothing new; 1 error already there', { findings: [existing] }],
    ['1 problem', { problems: [problem] }],
    ['1 warning new; 2 problems', { findings: [fresh], problems: [problem, problem] }],
  ])('%s', (expected, changes) => {
    expect(headline(review(changes))).toBe(expected)
  })
})

test('nothing found is one line', () => {
  expect(summary(review(), OPTIONS)).toBe('**Nothing found in 1 image**\n')
})

test('a whole summary reads so', () => {
  const value = review({
    findings: [
      finding({ level: 'notice', message: 'Second | with a pipe.', endLine: 5, image: 'shop/Dockerfile#web' }),
      finding({ level: 'error', message: '`a|b` and @you', images: ['x', 'y'] }),
      finding({ new: false, message: 'Old.' }),
    ],
    suppressed: [{ rule: 'r', path: PATH, line: 1, reason: '' }],
    problems: [{ path: 'other', message: 'is not UTF-8 text', new: false }],
  })
  const link = (path: string, line: number, endLine: number): string =>
    `https://example.com/${path}#L${line}-L${endLine}`
  const declined = ['The token may not write review comments (403).']
  expect(summary(value, { ...OPTIONS, link, declined, leftOut: 2 }).split('\n')).toEqual([
    '**1 error, 1 notice new; 1 already there; 1 problem**',
    '',
    '### `shop/Dockerfile`',
    '',
    '| Level | Where | Finding | Rule |',
    '| --- | --- | --- | --- |',
    '| error | [`shop/Dockerfile:2`](https://example.com/shop/Dockerfile#L2-L2) | <code>a&#124;b</code> and @\u200Byou (also in 2 other images) | [`bytecode-disabled`](https://example.com/rules/bytecode-disabled) |',
    '',
    '### `shop/Dockerfile#web`',
    '',
    '| Level | Where | Finding | Rule |',
    '| --- | --- | --- | --- |',
    '| notice | [`shop/Dockerfile:2–5`](https://example.com/shop/Dockerfile#L2-L5) | Second &#124; with a pipe. | [`bytecode-disabled`](https://example.com/rules/bytecode-disabled) |',
    '',
    '### Not reviewed',
    '',
    '- `other`: is not UTF-8 text',
    '',
    '<details><summary>Already there: 1 warning</summary>',
    '',
    '| Level | Where | Finding | Rule |',
    '| --- | --- | --- | --- |',
    '| warning | [`shop/Dockerfile:2`](https://example.com/shop/Dockerfile#L2-L2) | Old. | [`bytecode-disabled`](https://example.com/rules/bytecode-disabled) |',
    '',
    '</details>',
    '',
    '2 comments above `max-comments` stand only here.',
    '',
    '1 finding is ignored by comments in the files.',
    '',
    'The token may not write review comments (403).',
    '',
  ])
})

test('a row leads to the place to look at, not to the whole instruction', () => {
  const value = finding({ line: 2, endLine: 9, focus: { line: 5, column: 3, endLine: 5, endColumn: 6 } })
  const link = (path: string, line: number, endLine: number): string =>
    `https://example.com/${path}#L${line}-L${endLine}`
  expect(summary(review({ findings: [value] }), { ...OPTIONS, link })).toContain(
    '[`shop/Dockerfile:5`](https://example.com/shop/Dockerfile#L5-L5)',
  )
})

describe('cut to a limit', () => {
  const rows = fc.array(
    fc.record({
      level: fc.constantFrom(...LEVELS),
      new: fc.boolean(),
      message: fc.string({ maxLength: 200 }),
      image: fc.constantFrom('a', 'b', 'c'),
    }),
    { maxLength: 40 },
  )

  test('it never exceeds it, never drops an error while others stay, and says how many it dropped', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 100, max: 5_000 }), (entries, limit) => {
        const findings = entries.map((entry, index) =>
          finding({ ...entry, help: '', rule: `rule-${entry.level}-${index}` }),
        )
        const out = summary(review({ findings }), { limit })
        expect(out.length).toBeLessThanOrEqual(limit)
        const shown = findings.filter((value) => out.includes(`\`${value.rule}\``))
        const dropped = findings.filter((value) => !shown.includes(value))
        const worst = Math.min(...dropped.map((value) => LEVELS.indexOf(value.level)))
        for (const value of shown) expect(LEVELS.indexOf(value.level)).toBeLessThanOrEqual(worst)
        if (dropped.length > 0 && limit > 300) expect(out).toContain('Too long to show here')
        if (dropped.length === 0) expect(out).not.toContain('Too long to show here')
      }),
      { numRuns: 300 },
    )
  })

  test('even problems, sections and reasons without end fit', () => {
    const problems = Array.from({ length: 500 }, () => ({
      path: 'p'.repeat(999),
      message: '@'.repeat(9_999),
      new: true,
    }))
    const options = { sections: ['s'.repeat(70_000)], declined: Array.from({ length: 99 }, () => '*'.repeat(9_999)) }
    expect(summary(review({ problems }), { ...OPTIONS, ...options }).length).toBeLessThanOrEqual(MAXIMUM_SUMMARY)
    expect(summary(review({ problems }), { ...options, limit: 50 })).toBe('**500 problems**'.slice(2, -2))
  })
})

test('what others measured stands first', () => {
  const out = summary(review({ findings: [finding()] }), { ...OPTIONS, sections: ['### Size'] })
  expect(out.indexOf('### Size')).toBeLessThan(out.indexOf('### `shop'))
})

describe('the conversation comment', () => {
  const options = { author: 'bot', key: 'leg', quiet: false }
  const body = conversationBody(review({ findings: [finding()] }), 'leg', {})
  const standing = { id: 1, author: 'bot', body }

  test('ends with its marker', () => {
    expect(readMarker(body)).toEqual({ kind: 'summary', key: 'leg' })
  })

  test.each([
    ['is begun', [], options, { create: body, update: null, remove: [] }],
    ['is not begun with nothing to say', [], { ...options, quiet: true }, { create: null, update: null, remove: [] }],
    ['stays', [standing], options, { create: null, update: null, remove: [] }],
    [
      'is brought up to date, even with nothing to say',
      [{ ...standing, body: body.replace('warning', 'error') }],
      { ...options, quiet: true },
      { create: null, update: { id: 1, body }, remove: [] },
    ],
    [
      'is one',
      [{ ...standing, id: 2 }, standing],
      options,
      { create: null, update: null, remove: [{ ...standing, id: 2 }] },
    ],
    [
      'of others is theirs',
      [
        { ...standing, author: 'you' },
        { ...standing, body: conversationBody(review(), 'other', {}) },
      ],
      options,
      { create: body, update: null, remove: [] },
    ],
  ])('%s', (_, comments, chosen, expected) => {
    expect(reconcileConversation(comments, body, chosen)).toEqual(expected)
  })
})
