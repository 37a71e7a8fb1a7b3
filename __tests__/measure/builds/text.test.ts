import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import { endOfLog, oneLine, plainLine } from '../../../src/measure/builds/text.js'

describe('a stranger’s line', () => {
  test.each([
    ['\u001B[1;31mred\u001B[0m text', 'red text'],
    ['\u001B]0;title\u0007shown', 'shown'],
    ['\u001B]8;;https://example.com\u001B\\link', 'link'],
    ['\u009B31mold\u0000 way\u0008', '31mold way'],
    ['10%\r 50%\r100%', '100%'],
    ['windows\r', 'windows'],
    ['a\tb   ', 'a b'],
    ['\u202Egnp.exe \u200Bx', 'gnp.exe x'],
  ])('%j is shown as %j', (line, shown) => {
    expect(plainLine(line)).toBe(shown)
  })

  test.each([
    ['Looking in https://ada:hunter2@example.com/simple', 'Looking in https://***@example.com/simple'],
    ['git+ssh://token@example.com/x', 'git+ssh://***@example.com/x'],
    ['key is s3cr3t-value!', 'key is ***!'],
    [`ghp_${'a1B2'.repeat(9)} was sent`, '*** was sent'],
    ['TOKEN="glpat-abcdefghij0123456789"', 'TOKEN="***"'],
    ['nothing here: https://example.com/a@b', 'nothing here: https://example.com/a@b'],
    ['no secret is as short as abc', 'no secret is as short as abc'],
  ])('%j is shown as %j', (line, shown) => {
    expect(oneLine(line, ['s3cr3t-value', 'abc'])).toBe(shown)
  })

  test('is cut, and never holds a secret or a control character, whatever it is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u001B[', '\u001B]', '\u0007', '\r', 'pa55w0rd-1', '://', '@', 'x'.repeat(200)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const shown = oneLine(pieces.join(''), ['pa55w0rd-1'])
        expect(shown.length).toBeLessThanOrEqual(300)
        expect(shown).not.toContain('pa55w0rd-1')
        // eslint-disable-next-line no-control-regex
        expect(shown).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/)
      }),
    )
  })
})

describe('the end of a log', () => {
  test('is its last 30 lines that say something', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}\n`)
    expect(endOfLog(`${lines.join('\n')}\n\n`, [])).toEqual(
      Array.from({ length: 30 }, (_, index) => `line ${index + 20}`),
    )
    expect(endOfLog('', [])).toEqual([])
  })

  test('of a long one half a line is no line: half a secret may stand there', () => {
    const text = `${'x'.repeat(50)}s3cr3t-value\n${'y'.repeat(99_993)}\n`
    expect(endOfLog(text, ['s3cr3t-value']).join('\n')).not.toContain('value')
  })

  test('of a long line takes no long time', async () => {
    const seconds = await cpuSeconds(() => {
      endOfLog('a.'.repeat(1_000_000), ['a'.repeat(10)])
      endOfLog(`${'\u001B]'.repeat(500_000)}\n${'ab:/'.repeat(500_000)}`, [])
    })
    expect(seconds).toBeLessThan(30)
  })
})
