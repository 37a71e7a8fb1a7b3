import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toText } from '../../src/report/text.js'
import { DELETE_LINE_2, evidence, finding, PATH, review, sourcesOf } from './samples.js'

const OPTIONS = { sources: sourcesOf(), colours: false }

test('a whole review reads so', () => {
  const value = review({
    findings: [
      finding({
        line: 4,
        endLine: 5,
        column: 6,
        level: 'notice',
        rule: 'second',
        message: 'Two lines.',
        images: ['x'],
      }),
      finding({
        fix: { ...DELETE_LINE_2!, safety: 'review' },
        related: [{ path: PATH, line: 6, message: 'started here' }],
        evidence: evidence({
          startup: null,
          verified: { builds: true, samePackages: true, sameImports: false },
        }),
      }),
      finding({ new: false, rule: 'old', message: 'Old.' }),
    ],
    problems: [{ path: 'other', message: 'is not UTF-8 text', new: false }],
    suppressed: [{ rule: 'r', path: PATH, line: 1, reason: '' }],
  })
  expect(toText(value, { ...OPTIONS, display: (path) => `./${path}` }).split('\n')).toEqual([
    './shop/Dockerfile:2:1: warning bytecode-disabled: `PYTHONDONTWRITEBYTECODE` makes every start compile the application again.',
    '    2 | ENV PYTHONDONTWRITEBYTECODE=1',
    '      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '  ./shop/Dockerfile:6: started here',
    '  measured, with the fix: modules compiled at each start 176 → 12; builds, imports not compared',
    '  fix (look before you apply it):',
    '    @@ ./shop/Dockerfile:2 @@',
    '    -ENV PYTHONDONTWRITEBYTECODE=1',
    '  https://example.com/rules/bytecode-disabled',
    '',
    './shop/Dockerfile:4:6: notice second: Two lines.',
    '    4 | COPY . .',
    '      |      ^^^ to line 5',
    '  also in x',
    '  https://example.com/rules/bytecode-disabled',
    '',
    'Already there:',
    '  ./shop/Dockerfile:2:1: warning old: Old.',
    '',
    './other: not reviewed: is not UTF-8 text',
    '',
    '1 finding ignored by comments in the files',
    '',
    '1 warning, 1 notice new; 1 already there; 1 problem.',
    '',
  ])
})

test('the place is the one to look at, in its order, for what is there already too', () => {
  const focus = (line: number) => ({ focus: { line, column: 3, endLine: line, endColumn: 5 } })
  const findings = [
    finding({ rule: 'late', line: 1, endLine: 6, ...focus(5) }),
    finding({ rule: 'early', line: 1, endLine: 6, level: 'notice', ...focus(4) }),
    finding({ rule: 'old', line: 1, endLine: 6, new: false, ...focus(3) }),
  ]
  const lines = toText(review({ findings }), OPTIONS).split('\n')
  expect(lines.filter((line) => line.includes('Dockerfile:')).map((line) => line.split(': `')[0])).toEqual([
    'shop/Dockerfile:4:3: notice early',
    'shop/Dockerfile:5:3: warning late',
    '  shop/Dockerfile:3:3: warning old',
  ])
  expect(lines[1]).toBe('    4 | COPY . .')
})

test('nothing found is one line', () => {
  expect(toText(review(), OPTIONS)).toBe('Nothing found in 1 image.\n')
})

test('carets stand under the place behind tabs and hidden characters', () => {
  const sources = sourcesOf({ [PATH]: 'FROM x\n\tENV A\u202EB=1\n' })
  const out = toText(review({ findings: [finding({ column: 6, endColumn: 9 })] }), { ...OPTIONS, sources })
  expect(out).toContain('    2 |     ENV A⟨U+202E⟩B=1\n      |         ^^^^^^^^^^')
})

test('a long line is cut around the place', () => {
  const sources = sourcesOf({ [PATH]: `a\n${'x'.repeat(500)}HERE${'y'.repeat(500)}\n` })
  const out = toText(review({ findings: [finding({ column: 501, endColumn: 505 })] }), { ...OPTIONS, sources })
  const [line, carets] = out.split('\n').slice(1)
  expect(line!.length).toBeLessThan(180)
  expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('HERE')
})

test('colours are there when asked for', () => {
  const out = toText(review({ findings: [finding()] }), { ...OPTIONS, colours: true })
  expect(out).toContain('\u001b[33mwarning\u001b[0m')
})

test('nothing of strangers reaches the terminal or the runner as a command', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('::error::x', '##[group]', '\u001b[2J'),
  )
  fc.assert(
    fc.property(anything, anything, anything, (path, message, source) => {
      const sources = sourcesOf({ [path]: `${source}\n` })
      const place = { path, line: 1, endLine: 1, column: 1, endColumn: 99 }
      const fix = { safety: 'safe' as const, edits: [{ ...place, endColumn: 1, text: message }] }
      const related = [{ path, line: 1, message }]
      const findings = [finding({ ...place, message, rule: message, fix, related }), finding({ ...place, new: false })]
      const out = toText(review({ findings, problems: [{ path, message, new: false }] }), { sources, colours: false })
      expect(out).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u)
      expect(out).not.toMatch(/^\s*::/m)
      expect(out).not.toContain('##[')
    }),
  )
})
