import { expect, test } from '@jest/globals'
import { toText } from '../../../src/report/text.js'
import { measurement, unmeasurable } from '../measurement-samples.js'
import { review, sourcesOf } from '../samples.js'

const OPTIONS = { sources: sourcesOf(), colours: false }

test('a measurement reads so on a terminal', () => {
  const lines = toText(review({ measurements: [measurement()] }), OPTIONS).split('\n')
  expect(lines.slice(0, 13)).toEqual([
    'measured: shop/Dockerfile',
    '                  size, packed         above the base  start                modules compiled',
    '  base 1a2b3c4     98.1 MB ██████████  53.1 MB           812 ms ███████░░░  12 of 627',
    '  head             94.9 MB █████████░  49.9 MB           1.16 s ██████████  176 of 627',
    '  with every fix    102 MB ██████████  57.3 MB           751 ms ██████░░░░  0 of 627',
    '  head against base 1a2b3c4:',
    '    size −3.2 MB (95%: −3.4 … −3.0), −3.3%',
    '    start +348 ms (95%: +331 … +366), +43%',
    '    modules compiled at each start 12 → 176',
    '  with every fix against head:',
    '    size +7.4 MB (95%: +7.2 … +7.6), +7.8%',
    '    start −409 ms (95%: −428 … −391), −35%',
    '    modules compiled at each start 176 → 0',
  ])
  expect(lines.slice(-3)).toEqual(['', 'Nothing found in 1 image.', ''])
})

test('worse is red, better green, and neither is said by colour alone', () => {
  const out = toText(review({ measurements: [measurement()] }), { ...OPTIONS, colours: true })
  expect(out).toContain('\u001b[31m+348 ms')
  expect(out).toContain('\u001b[32m−409 ms')
})

test('strangers can not write to the terminal through it', () => {
  const value = unmeasurable('\u001b[2J::error::x\n::error::y \u202E ##[group]')
  const out = toText(review({ measurements: [{ ...value, image: '\u001b]8;;x' }] }), OPTIONS)
  expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u)
  expect(out).not.toMatch(/^\s*::/m)
  expect(out).not.toContain('##[')
})
