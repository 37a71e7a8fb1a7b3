import { describe, expect, test } from '@jest/globals'
import { lineEndingOf, overlap, SourceText } from '../../src/source/text.js'

const TEXT = 'FROM a\r\nRUN b\n\nCMD c'

describe('lines and offsets', () => {
  const source = new SourceText('Dockerfile', TEXT)

  test('lines are given without their endings', () => {
    expect(source.lineCount).toBe(4)
    expect([0, 1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['', 'FROM a', 'RUN b', '', 'CMD c', ''])
  })

  test.each([
    [0, 1, 1],
    [6, 1, 7],
    [7, 1, 8],
    [8, 2, 1],
    [14, 3, 1],
    [15, 4, 1],
    [20, 4, 6],
  ])('offset %d is line %d, column %d, and back', (offset, line, column) => {
    expect(source.positionAt(offset)).toEqual({ line, column })
    expect(source.offsetAt({ line, column })).toBe(offset)
  })

  test('positions beyond the end are the end', () => {
    expect(source.offsetAt({ line: 9, column: 1 })).toBe(TEXT.length)
    expect(source.offsetAt({ line: 4, column: 99 })).toBe(TEXT.length)
  })

  test('a region leaves trailing line breaks out, an exact one keeps them', () => {
    const span = { start: 8, end: 15 }
    expect(source.slice(span)).toBe('RUN b\n\n')
    expect(source.regionOf(span)).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 6 })
    expect(source.exactRegionOf(span)).toEqual({ line: 2, column: 1, endLine: 4, endColumn: 1 })
    expect(source.spanOf(source.exactRegionOf(span))).toEqual(span)
  })

  test('an empty span is an empty region', () => {
    expect(source.regionOf({ start: 8, end: 8 })).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 1 })
  })

  test('an empty text has one line', () => {
    const empty = new SourceText('Dockerfile', '')
    expect(empty.lineCount).toBe(1)
    expect(empty.positionAt(0)).toEqual({ line: 1, column: 1 })
  })
})

test.each([
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['\na', '\n'],
  ['a', '\n'],
])('the line ending of %j', (text, ending) => {
  expect(lineEndingOf(text)).toBe(ending)
})

test.each([
  [0, 2, 1, 3, true],
  [0, 2, 2, 3, false],
  [0, 9, 3, 4, true],
  [5, 6, 0, 1, false],
])('%d–%d and %d–%d', (start, end, otherStart, otherEnd, shared) => {
  expect(overlap({ start, end }, { start: otherStart, end: otherEnd })).toBe(shared)
  expect(overlap({ start: otherStart, end: otherEnd }, { start, end })).toBe(shared)
})
