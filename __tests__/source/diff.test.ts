import { describe, expect, test } from '@jest/globals'
import { hunkOf, parseHunks } from '../../src/source/diff.js'

/** Hunks as plain lists. */
function read(patch: string): unknown {
  return parseHunks(patch).map(({ start, end, added, removedAt }) => [start, end, [...added], [...removedAt]])
}

describe('hunks of a unified diff', () => {
  test.each<[string, string, unknown]>([
    ['a changed line', '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c', [[1, 3, [2], [2]]]],
    ['an added file', '@@ -0,0 +1,2 @@\n+a\n+b', [[1, 2, [1, 2], []]]],
    ['a single line without a count', '@@ -1 +1 @@\n-a\n+b', [[1, 1, [1], [1]]]],
    ['text behind the header', '@@ -5,2 +7,3 @@ RUN x\n a\n+b\n c', [[7, 9, [8], []]]],
    ['only removed lines', '@@ -3,1 +2,0 @@\n-a', [[2, 1, [], [2]]]],
    [
      'several',
      '@@ -1 +1 @@\n-a\n+b\n@@ -9 +9,2 @@\n c\n+d',
      [
        [1, 1, [1], [1]],
        [9, 10, [10], []],
      ],
    ],
    [
      'no newline at the end',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      [[1, 1, [1], [1]]],
    ],
    ['file headers', '--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1 +1 @@\n-a\n+b', [[1, 1, [1], [1]]]],
    ['an added line that looks like a header', '@@ -1 +1,2 @@\n a\n+++ b', [[1, 2, [2], []]]],
    ['nothing', '', []],
  ])('%s', (_, patch, hunks) => {
    expect(read(patch)).toEqual(hunks)
  })

  test('a place lies in a hunk only as a whole', () => {
    const hunks = parseHunks('@@ -1,3 +1,3 @@\n a\n+b\n c\n@@ -9,2 +9,2 @@\n x\n+y')
    expect(hunkOf(hunks, 1, 3)).toBe(hunks[0])
    expect(hunkOf(hunks, 10, 10)).toBe(hunks[1])
    expect(hunkOf(hunks, 3, 9)).toBeNull()
    expect(hunkOf(hunks, 5, 5)).toBeNull()
    expect(hunkOf(null, 1, 1)).toBeNull()
  })
})
