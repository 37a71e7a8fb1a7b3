import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lineDiff } from '../../src/source/line-diff.js'

describe('lineDiff', () => {
  test.each([
    ['nothing', 'a\n', 'a\n', []],
    ['a line more', 'a\nb\n', 'a\nx\nb\n', ['@@ -1,2 +1,3 @@', ' a', '+x', ' b']],
    ['a line less', 'a\nx\nb\n', 'a\nb\n', ['@@ -1,3 +1,2 @@', ' a', '-x', ' b']],
    ['a new file', '', 'a\n', ['@@ -0,0 +1,1 @@', '+a']],
    ['the last line break', 'a', 'a\n', ['@@ -1,1 +1,1 @@', '-a', '\\ No newline at end of file', '+a']],
  ])('%s', (_, before, after, expected) => {
    expect(lineDiff(before, after)).toEqual(expected)
  })

  test('changes far apart are hunks of their own', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index}\n`)
    const after = lines.map((line, index) => (index === 2 || index === 25 ? 'x\n' : line))
    expect(lineDiff(lines.join(''), after.join('')).filter((line) => line.startsWith('@@'))).toHaveLength(2)
  })

  test('git applies it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'line-diff-'))
    try {
      execFileSync('git', ['init', '-q'], { cwd: folder })
      const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 25 }).map((lines) => lines.join('\n'))
      fc.assert(
        fc.property(text, text, (before, after) => {
          fc.pre(before !== after && before !== '' && after !== '')
          writeFileSync(join(folder, 'f'), before)
          const patch = ['--- a/f', '+++ b/f', ...lineDiff(before, after), ''].join('\n')
          execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch })
          expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after)
        }),
        { numRuns: 60 },
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
