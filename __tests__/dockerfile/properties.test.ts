import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinLines, Places, FILLER } from '../../src/dockerfile/lines.js'
import type { Dockerfile, Instruction } from '../../src/dockerfile/model.js'
import type { Span } from '../../src/source/text.js'
import { callsOf, factsOrNull, lineOf, parseText, withBase } from './reading.js'

const SEED = 20_261
const RUNS = 400

/** What Dockerfiles are made of, and what breaks them. */
const TOKENS = [
  ...[
    'FROM ',
    'RUN ',
    'COPY ',
    'ENV ',
    'ARG ',
    'CMD ',
    'ENTRYPOINT ',
    'SHELL ',
    'WORKDIR ',
    'USER ',
    'ONBUILD ',
    'ADD ',
  ],
  ...['python:3.12', 'scratch', 'debian', ' AS ', 'b', '--from=b ', '--mount=type=cache,target=/c ', '--', '/opt/venv'],
  ...[
    '\n',
    '\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\\\n',
    '\\\r\n',
    '\\ \n',
    '\\',
    '`',
    '# c\n',
    '# escape=`\n',
    '\uFEFF',
    '\n\n',
  ],
  ...['pip install a', 'uv sync', 'uv run ', 'apt-get update', 'sh -c ', 'sudo -u x ', 'xargs ', 'cd /x', 'export A=1'],
  ...['"', "'", '$', '$A', '${A}', '${A:-', '${A%%*', '}', '$(', ')', '(', '{ ', '; }', '`', '&&', '||', '|', ';', '&'],
  ...[
    'if ',
    'then ',
    'else ',
    'fi',
    'for x in ',
    'do ',
    'done',
    'case $A in ',
    'esac',
    '[ -n "$A" ]',
    '[[ ',
    ' ]]',
    'f() { ',
  ],
  ...[
    '<<EOF',
    '<<-E',
    "<<'E'",
    'EOF\n',
    'E\n',
    '\tE\n',
    '<<<',
    '["',
    '", "',
    '"]',
    '=',
    'A=',
    ',',
    '>',
    '#',
    '!',
    '*',
    '?',
  ],
  ...['\0', FILLER, 'é', '😀', '\uD800', '\u2028', '\v'],
]

const keyword = fc.constantFrom(
  'RUN ',
  'RUN ',
  'RUN ',
  'RUN pip install ',
  'RUN sh -c "',
  'ENV A=',
  'COPY ',
  'CMD ',
  'FROM b',
  '',
)
const instruction = fc
  .tuple(keyword, fc.array(fc.constantFrom(...TOKENS), { maxLength: 12 }))
  .map(([start, tokens]) => `${start}${tokens.join('')}\n`)
const dockerfileLike = fc
  .array(instruction, { maxLength: 8 })
  .map((instructions) => `FROM python:3.12 AS b\n${instructions.join('')}`)
const anyText = fc.oneof(
  dockerfileLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)

/** All spans of an instruction but its own. */
function spansOf({ keywordSpan, flags, body, words, exec, heredocs, assignments }: Instruction): Span[] {
  return [
    keywordSpan,
    body,
    ...[...flags, ...words, ...(exec ?? []), ...assignments].map(({ span }) => span),
    ...assignments.flatMap(({ value }) => (value ? [value.span] : [])),
    ...heredocs.flatMap(({ opening, body: text }) => [opening, text]),
  ]
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end
}

function check(text: string, { instructions, comments, directives }: Dockerfile): void {
  const whole = { start: 0, end: text.length }
  let last = 0
  for (const instruction of instructions) {
    expect(isInside(instruction.span, whole)).toBe(true)
    expect(instruction.span.start).toBeGreaterThanOrEqual(last)
    last = instruction.span.end
    for (const span of spansOf(instruction)) expect(isInside(span, instruction.span)).toBe(true)
    for (const { text: word } of instruction.words) expect(word).toMatch(/^\S+$/)
  }
  for (const { span } of [...comments, ...directives.values()]) expect(isInside(span, whole)).toBe(true)
}

describe('any text', () => {
  test('is parsed, with all places inside and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        check(text, parseText(text))
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  test('gives facts, with all places inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length }
        const facts = factsOrNull(text)
        for (const { call, step } of facts?.calls ?? []) {
          expect(isInside(call.span, step.instruction.span)).toBe(true)
          expect(isInside(call.whole, step.instruction.span)).toBe(true)
          for (const { span } of call.arguments) expect(isInside(span, whole)).toBe(true)
        }
        for (const call of facts?.entry?.calls ?? []) {
          expect(isInside(call.span, whole)).toBe(true)
        }
        for (const { installer } of facts?.installs ?? []) expect(isInside(installer.actionSpan, whole)).toBe(true)
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  test('gives the same facts twice', () => {
    fc.assert(
      fc.property(dockerfileLike, (text) => {
        const lines = (): unknown => factsOrNull(text)?.calls.map(({ call }) => lineOf(call))
        expect(lines()).toEqual(lines())
      }),
      { seed: SEED, numRuns: 100 },
    )
  })
})

describe('line endings', () => {
  const words = fc.constantFrom(
    'a',
    'pip install b',
    '"c d"',
    '&&',
    '\\\n',
    '# e\n',
    '\n',
    ';',
    '$A',
    '\\\n  f',
    'g\\\nh',
  )

  test('do not change what is called', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = withBase(`RUN ${parts.join(' ')}`)
        expect(callsOf(text.replaceAll('\n', '\r\n'))).toEqual(callsOf(text))
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })
})

describe('joined lines', () => {
  test('are as long as the text, and keep what is left in its place', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('\\', '`'), (text, escape) => {
        const joined = joinLines(text, { start: 0, end: text.length }, escape)
        expect(joined).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++) {
          if (joined[at] !== FILLER) expect(joined[at]).toBe(text[at])
        }
      }),
      { seed: SEED, numRuns: RUNS },
    )
  })

  test('places lead back to the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 50 }), (text, offset) => {
        const joined = joinLines(text, { start: 0, end: text.length }, '\\')
        const places = new Places(joined, offset)
        for (let at = 0; at < places.text.length; at++) {
          const { start, end } = places.span(at, at + 1)
          expect([joined[start - offset], end]).toEqual([places.text[at], start + 1])
        }
      }),
      { seed: SEED, numRuns: 100 },
    )
  })
})
