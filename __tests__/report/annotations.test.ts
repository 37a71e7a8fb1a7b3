import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  annotations,
  batches,
  commandOf,
  escapeProperty,
  escapeWorkflowCommand,
  logLine,
  workflowCommand,
  workflowCommands,
} from '../../src/report/annotations.js'
import { github } from '../../src/report/github.js'
import { DELETE_LINE_2, evidence, finding, PATH, review, sourcesOf } from './samples.js'

const NONE = new Set<string>()

test('an annotation says what, where, why and how', () => {
  const related = [{ path: PATH, line: 4, message: 'copied here' }]
  const value = finding({ fix: DELETE_LINE_2, evidence: evidence({ startup: null }), related })
  expect(annotations([value], NONE, sourcesOf())).toEqual([
    {
      path: PATH,
      start_line: 2,
      end_line: 2,
      start_column: 1,
      end_column: 29,
      annotation_level: 'warning',
      title: 'bytecode-disabled',
      message: '`PYTHONDONTWRITEBYTECODE` makes every start compile the application again.',
      raw_details: [
        'Measured on this image, with the fix: modules compiled at each start 176 → 12; verified: it builds, with the same packages and imports.',
        'shop/Dockerfile:4: copied here',
        'Fix:\n@@ shop/Dockerfile:2 @@\n-ENV PYTHONDONTWRITEBYTECODE=1',
        'https://example.com/rules/bytecode-disabled',
      ].join('\n\n'),
    },
  ])
})

test('columns stand only where one line is meant', () => {
  const [annotation] = annotations([finding({ endLine: 4 })], NONE, sourcesOf())
  expect(annotation).toMatchObject({ start_line: 2, end_line: 4 })
  expect(annotation).not.toHaveProperty('start_column')
  expect(annotation).not.toHaveProperty('end_column')
  expect(workflowCommand(commandOf(finding({ endLine: 4, message: '' })))).toMatch(
    /^::warning file=shop\/Dockerfile,line=2,endLine=4,title=bytecode-disabled::/,
  )
})

test.each([
  ['of several characters', { column: 5, endColumn: 8 }, 5, 7],
  ['of one', { column: 5, endColumn: 6 }, 5, 5],
  ['of none', { column: 5, endColumn: 5 }, 5, 5],
])('a place %s: its columns are inclusive', (_, columns, first, last) => {
  const value = finding(columns)
  expect(annotations([value], NONE, sourcesOf())).toMatchObject([{ start_column: first, end_column: last }])
  expect(commandOf(value)).toMatchObject({ col: first, endColumn: last })
})

test('the place is the one to look at, not the whole instruction', () => {
  const value = finding({ line: 2, endLine: 9, focus: { line: 4, column: 3, endLine: 4, endColumn: 6 } })
  const [annotation] = annotations([value], NONE, sourcesOf())
  expect(annotation).toMatchObject({ start_line: 4, end_line: 4, start_column: 3, end_column: 5 })
  expect(commandOf(value)).toMatchObject({ line: 4, endLine: 4, col: 3, endColumn: 5 })
})

test('what is shown already is left out, and errors come first as failures', () => {
  const findings = [
    finding({ fingerprint: 'a', level: 'notice' }),
    finding({ fingerprint: 'b' }),
    finding({ fingerprint: 'c', level: 'error' }),
  ]
  const levels = annotations(findings, new Set(['b']), sourcesOf()).map((entry) => entry.annotation_level)
  expect(levels).toEqual(['failure', 'notice'])
})

test('a request takes 50', () => {
  expect(batches(Array.from({ length: 101 }, (_, index) => index)).map((batch) => batch.length)).toEqual([50, 50, 1])
  expect(batches([])).toEqual([])
})

describe('workflow commands', () => {
  test.each([
    ['a % b\r\nc', 'a %25 b%0D%0Ac'],
    ['::error::x', '::error::x'],
  ])('the message %j is written %j', (given, expected) => {
    expect(escapeWorkflowCommand(given)).toBe(expected)
  })

  test('a property has neither comma nor colon', () => {
    expect(escapeProperty('a,b:c%\n')).toBe('a%2Cb%3Ac%25%0A')
  })

  test('a finding is one command', () => {
    expect(workflowCommand(commandOf(finding({ path: 'a,b:c', message: 'one\ntwo' })))).toBe(
      '::warning file=a%2Cb%3Ac,line=2,endLine=2,col=1,endColumn=29,title=bytecode-disabled::one%0Atwo https://example.com/rules/bytecode-disabled',
    )
  })

  test('any text is one line, and its parts are read back', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(anything, anything, (path, message) => {
        const command = workflowCommand({ level: 'error', file: path, message })
        expect(command).not.toMatch(/[\r\n]/)
        expect(/^::error file=[^,:\r\n]*::/.test(command)).toBe(true)
      }),
    )
  })

  test('of a level there are ten, the worst first, and the rest is said', () => {
    const commands = [
      ...Array.from({ length: 12 }, () => commandOf(finding({ level: 'notice' }))),
      commandOf(finding({ level: 'error' })),
    ]
    const { lines, leftOut } = workflowCommands(commands)
    expect(lines[0]).toMatch(/^::error /)
    expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(10)
    expect(lines.at(-1)).toBe('2 more are not annotated: GitHub shows 10 of a level a step')
    expect(leftOut).toBe(2)
  })
})

test('a line of the log is no command', () => {
  expect(logLine('  ::add-mask::x')).toBe('  ⟨U+003A⟩:add-mask::x')
  expect(logLine('a ##[add-mask]x')).toBe('a ##⟨U+005B⟩add-mask]x')
  expect(logLine('a::b')).toBe('a::b')
})

test('the github format annotates problems too and ends with the total', () => {
  const problems = [
    { path: 'a', message: 'is not UTF-8 text', new: true },
    { path: '', message: 'no base', new: false },
  ]
  expect(github(review({ findings: [finding()], problems }))).toBe(
    [
      '::error file=a,title=not reviewed::is not UTF-8 text',
      '::warning title=not reviewed::no base',
      '::warning file=shop/Dockerfile,line=2,endLine=2,col=1,endColumn=29,title=bytecode-disabled::`PYTHONDONTWRITEBYTECODE` makes every start compile the application again. https://example.com/rules/bytecode-disabled',
      '1 warning new; 2 problems',
      '',
    ].join('\n'),
  )
})
