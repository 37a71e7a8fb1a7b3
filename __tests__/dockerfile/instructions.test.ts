import { describe, expect, test } from '@jest/globals'
import { parseText, slice } from './reading.js'

/** The assignments of the first instruction. */
function assignmentsOf(text: string): [string, string | null][] {
  const [instruction] = parseText(text).instructions
  return (instruction?.assignments ?? []).map(({ name, value }) => [name, value?.text ?? null])
}

describe('the exec form', () => {
  test.each<[string, string[] | null]>([
    ['["a", "b c"]', ['a', 'b c']],
    ['[]', []],
    ['[ "a" ,\t"b" ]', ['a', 'b']],
    ['["a", \\\n  # c\n  "b"]', ['a', 'b']],
    ['["a\\"b", "\\u00e9\\n"]', ['a"b', 'é\n']],
    ['["a"] && b', null],
    ['["a"] # comment', null],
    ['["a",]', null],
    ['["a" "b"]', null],
    ['["a", 1]', null],
    ["['a']", null],
    ['["a"', null],
    ['[ -z "$A" ]', null],
    ['"a"', null],
    ['["a\tb"]', null],
  ])('%j', (body, expected) => {
    const [instruction] = parseText(`CMD ${body}`).instructions
    expect(instruction?.exec?.map(({ text }) => text) ?? null).toEqual(expected)
  })

  test('elements know their place, quotes included', () => {
    const text = 'CMD ["python", \\\n "app.py"]'
    expect(parseText(text).instructions[0]?.exec?.map(({ span }) => slice(text, span))).toEqual([
      '"python"',
      '"app.py"',
    ])
  })
})

describe('assignments', () => {
  test.each<[string, [string, string | null][]]>([
    ['ENV A=1', [['A', '1']]],
    [
      'ENV A=1 B=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'ENV A=1 \\\n# c\nB=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'ENV A=1\\\n  B=2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['ENV A=x\\\ny', [['A', 'xy']]],
    [
      'ENV A="a b" B=\'c d\' C=e\\ f',
      [
        ['A', '"a b"'],
        ['B', "'c d'"],
        ['C', 'e\\ f'],
      ],
    ],
    ['ENV A=a"b c"d', [['A', 'a"b c"d']]],
    ['ENV A=', [['A', '']]],
    ['ENV A=b=c', [['A', 'b=c']]],
    ['ENV A b c', [['A', 'b c']]],
    ['ENV A b=c', [['A', 'b=c']]],
    ['ENV A "b"  ', [['A', '"b"']]],
    ['ENV A', [['A', null]]],
    ['ENV', []],
    ['ARG A', [['A', null]]],
    [
      'ARG A=1 B C=3',
      [
        ['A', '1'],
        ['B', null],
        ['C', '3'],
      ],
    ],
    [
      'LABEL a=b "c d"=e',
      [
        ['a', 'b'],
        ['"c d"', 'e'],
      ],
    ],
    ['LABEL a b c', [['a', 'b c']]],
  ])('%j', (text, expected) => {
    expect(assignmentsOf(text)).toEqual(expected)
  })

  test('names and values know their place', () => {
    const text = 'ENV A=1 \\\n    B="2 3"'
    const [env] = parseText(text).instructions
    expect(env?.assignments.map(({ span }) => slice(text, span))).toEqual(['A=1', 'B="2 3"'])
    expect(env?.assignments.map(({ value }) => slice(text, value!.span))).toEqual(['1', '"2 3"'])
  })
})

describe('flags', () => {
  test.each<[string, [string, string | null][], string]>([
    [
      'RUN --mount=type=cache,target=/a --network=none b',
      [
        ['mount', 'type=cache,target=/a'],
        ['network', 'none'],
      ],
      'b',
    ],
    [
      'COPY --link --from=a b c',
      [
        ['link', null],
        ['from', 'a'],
      ],
      'b c',
    ],
    ['COPY --chown="a:b" c d', [['chown', 'a:b']], 'c d'],
    [
      'RUN --mount=type=cache \\\n  # c\n  --mount=type=bind \\\n  b',
      [
        ['mount', 'type=cache'],
        ['mount', 'type=bind'],
      ],
      'b',
    ],
    ['RUN \\\n  --mount=type=cache b', [['mount', 'type=cache']], 'b'],
    ['RUN -- --b', [], '--b'],
    ['RUN a --b', [], 'a --b'],
    ['RUN -x a', [], '-x a'],
    ['FROM --platform=$BUILDPLATFORM a', [['platform', '$BUILDPLATFORM']], 'a'],
  ])('%j', (text, flags, body) => {
    const [instruction] = parseText(text).instructions
    expect(instruction?.flags.map(({ name, value }) => [name, value])).toEqual(flags)
    expect(slice(text, instruction!.body)).toBe(body)
  })
})
