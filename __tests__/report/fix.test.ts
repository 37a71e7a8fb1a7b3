import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Edit } from '../../src/findings/finding.js'
import { applyChanges } from '../../src/source/edits.js'
import { SourceText } from '../../src/source/text.js'
import { blocksOf, diffLines, suggestionOf } from '../../src/report/fix.js'
import { changed, PATH, sourcesOf } from './samples.js'

const TEXT = 'one\ntwo\nthree\nfour\n'
const sources = sourcesOf({ [PATH]: TEXT })

function edit(from: readonly [number, number], to: readonly [number, number], text: string, path = PATH): Edit {
  return { path, line: from[0], column: from[1], endLine: to[0], endColumn: to[1], text }
}

describe('whole lines', () => {
  test.each([
    ['a replacement inside a line', [edit([2, 1], [2, 4], '2')], [{ line: 2, before: ['two'], after: ['2'] }]],
    ['a line that goes', [edit([2, 1], [3, 1], '')], [{ line: 2, before: ['two'], after: [] }]],
    ['a line that comes', [edit([2, 1], [2, 1], 'x\n')], [{ line: 2, before: [], after: ['x'] }]],
    ['a line at the end', [edit([5, 1], [5, 1], 'x\n')], [{ line: 5, before: [], after: ['x'] }]],
    ['a line behind one', [edit([2, 4], [2, 4], '\nx')], [{ line: 2, before: ['two'], after: ['two', 'x'] }]],
    ['two lines joined', [edit([2, 4], [3, 1], ' ')], [{ line: 2, before: ['two', 'three'], after: ['two three'] }]],
    [
      'two neighbours as one',
      [edit([2, 1], [2, 4], '2'), edit([1, 1], [1, 4], '1')],
      [{ line: 1, before: ['one', 'two'], after: ['1', '2'] }],
    ],
    [
      'two places',
      [edit([4, 1], [4, 5], '4'), edit([1, 1], [1, 4], '1')],
      [
        { line: 1, before: ['one'], after: ['1'] },
        { line: 4, before: ['four'], after: ['4'] },
      ],
    ],
    ['nothing', [edit([2, 1], [2, 4], 'two')], []],
  ])('%s', (_, edits, expected) => {
    expect(blocksOf(edits, sources)).toEqual(expected.map((block) => ({ path: PATH, ...block })))
  })

  test.each([
    ['overlap', [edit([2, 1], [2, 4], 'a'), edit([2, 2], [2, 4], 'b')]],
    ['belong to a file that is not at hand', [edit([1, 1], [1, 2], 'a', 'other')]],
  ])('none where edits %s', (_, edits) => {
    expect(blocksOf(edits, sources)).toBeNull()
  })
})

test('a diff shows what differs only', () => {
  const edits = [edit([1, 1], [4, 5], 'one\ntwo\nX\nY\nfour'), edit([5, 1], [5, 1], 'five\n')]
  expect(diffLines(blocksOf(edits, sources)!, sources, (path) => `<${path}>`)).toEqual([
    '@@ <shop/Dockerfile>:3 @@',
    ...['-three', '-four', '+X', '+Y', '+four', '+five'],
  ])
})

test('a suggestion gives the text that the edits give', () => {
  const source = fc
    .array(fc.constantFrom('', 'a', 'RUN b', '  c \\'), { minLength: 1, maxLength: 8 })
    .chain((lines) => fc.constantFrom(`${lines.join('\n')}\n`, lines.join('\n')))
    .filter((text) => text !== '')
  const rawEdits = fc.array(
    fc.record({ from: fc.nat(40), length: fc.nat(12), text: fc.constantFrom('', 'x', 'x\n', '\nx', 'x\ny\n', '\n') }),
    { minLength: 1, maxLength: 2 },
  )
  let suggested = 0
  fc.assert(
    fc.property(source, rawEdits, (text, raws) => {
      const file = new SourceText(PATH, text)
      const changes = raws.map(({ from, length, text: to }) => {
        const start = Math.min(from, text.length)
        return { span: { start, end: Math.min(start + length, text.length) }, text: to }
      })
      const edits = changes.map((change) => ({ path: PATH, text: change.text, ...file.exactRegionOf(change.span) }))
      const blocks = blocksOf(edits, () => file)
      const suggestion = blocks && suggestionOf(blocks, file, changed(1, 99).hunks, { line: 1, endLine: 1 })
      if (!suggestion) return
      suggested++
      const lines = linesOf(text)
      lines.splice(suggestion.startLine - 1, suggestion.line - suggestion.startLine + 1, ...suggestion.lines)
      expect(lines).toEqual(linesOf(applyChanges(text, changes)))
    }),
    { numRuns: 1_000 },
  )
  expect(suggested).toBeGreaterThan(100)
})

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
