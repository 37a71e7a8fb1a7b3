import { describe, expect, test } from '@jest/globals'
import { contextPathAt } from '../../src/dockerfile/script-files.js'
import { MAXIMUM_FILE_SIZE } from '../../src/source/decode.js'
import { cpuSeconds } from '../cpu-time.js'
import { factsOf, factsOrNull } from './reading.js'

/*
 * Large files, made of what parsers fear: a quarter of the largest that are reviewed, so that the whole of this stays
 * short. Each takes a fraction of a second; what grows by the square takes minutes, and the timeout ends it.
 */

const TIMEOUT = 10_000
const SIZE = MAXIMUM_FILE_SIZE / 4

/** Repeats a piece to the size. */
function fill(piece: string): string {
  return piece.repeat(Math.floor(SIZE / piece.length))
}

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n')
}

const BASE = 'FROM python:3.12\n'
const BUILDER = 'FROM python:3.12 AS s0\nRUN python -m venv /opt/venv && /opt/venv/bin/pip install a\n'

describe('one long instruction', () => {
  const pieces = [
    ...[
      '$(',
      '(',
      '( ',
      '{',
      '{ ',
      '((',
      '$((',
      '[',
      '[ ',
      '[[ ',
      '`',
      '` ',
      '"',
      '" ',
      "'",
      '\\',
      '\\ ',
      '${',
      '${A:-',
      '${A%%*',
    ],
    ...[
      '<<A ',
      '<(',
      '*(',
      '?[*',
      '{a,',
      '{a,b}',
      ' ',
      '\0',
      '\uFFFF',
      '😀',
      'a ',
      'a=b ',
      'a;',
      'a | ',
      'a && ',
      '! ',
      '# ',
    ],
    ...[
      'if a; then ',
      'for a in 1 2; do ',
      'while a; do ',
      'case a in a) ',
      'f() { ',
      'sudo ',
      'eval ',
      'sh -c ',
      'xargs -n ',
    ],
    ...['cd a; ', 'A=$A$A; ', 'export A=1; ', 'pip install a; ', '$(echo a) ', '-v ', '\\\n', 'a \\\n', '\\\n# c\n\n'],
  ]
  test.each(pieces)(
    'RUN of %j',
    (piece) => {
      expect(factsOrNull(`${BASE}RUN ${fill(piece)}`)).not.toBeNull()
    },
    TIMEOUT,
  )

  test.each(['"', "'", '\\', '${', '${A:-', '$A', 'A=$A$A ', 'A=b ', '" ', '\\\n', 'A=b \\\n'])(
    'ENV of %j',
    (piece) => {
      expect(factsOrNull(`${BASE}ENV A=${fill(piece)}`)).not.toBeNull()
    },
    TIMEOUT,
  )

  test.each([
    ['COPY', '--from=x '],
    ['COPY', 'a '],
    ['RUN', '--mount=type=cache '],
    ['RUN --mount=', 'a=b,'],
    ['CMD [', '"a",'],
    ['CMD [', ' '],
    ['WORKDIR', '../a/'],
    ['FROM', 'a/'],
    ['FROM', 'a:1/'],
    ['ONBUILD', 'ONBUILD '],
    ['RUN pip', '--no- '],
    ['RUN pip install -', 'v'],
    ['RUN [', 'a -o '],
    ['RUN [', '! '],
    ['RUN uv run', 'uv run '],
    ['RUN python -m compileall', '-x a '],
  ])(
    '%s of %j',
    (start, piece) => {
      expect(factsOrNull(`${BASE}${start} ${fill(piece)}`)).not.toBeNull()
    },
    TIMEOUT,
  )

  test(
    '20,000 commands',
    () => {
      const { calls } = factsOf(
        `${BASE}RUN ${Array.from({ length: 20_000 }, (_, at) => `pip install a${at}`).join(' && \\\n  ')}`,
      )
      expect(calls.length).toBeGreaterThan(1000)
    },
    TIMEOUT,
  )

  test(
    'loops inside loops',
    () => {
      const loops = `${'for a in 1 2 3 4 5 6 7 8 9; do '.repeat(20)}pip install a; ${'done; '.repeat(20)}`
      expect(factsOf(`${BASE}RUN ${loops}`).calls.length).toBeLessThan(10_000)
    },
    TIMEOUT,
  )

  test(
    'a function that calls itself many times',
    () => {
      expect(factsOf(`${BASE}RUN f() { ${'f; '.repeat(20)}a; }; f`).calls.length).toBeLessThan(10_000)
    },
    TIMEOUT,
  )

  test(
    'patterns with many stars',
    () => {
      const text = `ENV A=${'a'.repeat(250)}\n${'RUN case $A in *a*a*a*a*a*a*a*a*b) x;; esac; echo ${A%%*a*a*a*a*a*b}\n'.repeat(500)}`
      expect(factsOf(BASE + text).calls).toHaveLength(500)
    },
    TIMEOUT,
  )
})

describe('many lines', () => {
  test.each([
    '\n',
    '# c\n',
    '# a=b\n',
    'FROM x\n',
    'RUN a\n',
    'RUN <<A\n',
    'RUN <<A\nx\nA\n',
    'RUN a \\\n  && b\n',
    'ENV A=1\n',
    'ENV A=x$A$A\n',
    'ENV PATH=/a:$PATH\n',
    'ARG A=$A$A\n',
    'WORKDIR a\n',
    'USER a\n',
    'CMD python x.py\n',
    'COPY a b\n',
    'ONBUILD RUN a\n',
    'RUN pip install a\n',
    'RUN uv sync\n',
    'RUN python -m venv /v\n',
  ])(
    '%j',
    (line) => {
      expect(factsOrNull(`${BASE}${fill(line)}`)).not.toBeNull()
    },
    TIMEOUT,
  )

  test(
    'a long variable used often',
    () => {
      const long = `ENV A=${'x'.repeat(60_000)}\n`
      expect(factsOrNull(BASE + long + fill('COPY $A $A\n'))).not.toBeNull()
      expect(factsOrNull(BASE + long + fill('RUN pip install $A\n'))).not.toBeNull()
    },
    TIMEOUT,
  )

  test(
    '100,000 variables',
    () => {
      expect(factsOf(BASE + lines(100_000, (at) => `ENV A${at}=1`)).env('A99999')?.value).toBe('1')
    },
    TIMEOUT,
  )
})

describe('many stages', () => {
  const COUNT = 10_000

  test(
    'each FROM the one before',
    () => {
      const facts = factsOf(`FROM python:3.12 AS s0\nENV A=1\n${lines(COUNT, (at) => `FROM s${at} AS s${at + 1}`)}`)
      expect(facts.lineage).toHaveLength(COUNT + 1)
      expect(facts.env('A')?.value).toBe('1')
    },
    TIMEOUT,
  )

  test(
    'with variables that are set below, above and nowhere',
    () => {
      const body = lines(COUNT, (at) => `FROM s${at} AS s${at + 1}\nENV V${at + 1}=\${V${at}}x$W${at}$A`)
      expect(factsOf(`FROM python:3.12 AS s0\nENV A=1 V0=\n${body}`).env('A')?.value).toBe('1')
    },
    TIMEOUT,
  )

  test.each([
    ['one copy', (at: number) => `COPY --from=s${at} /opt/venv /opt/venv`],
    ['two copies', (at: number) => `COPY --from=s${at} /opt/venv /opt/venv\nCOPY --from=s${at} /opt /opt`],
    [
      'an install and a copy',
      (at: number) => `RUN /opt/venv/bin/pip install b\nCOPY --from=s${at} /opt/venv /opt/venv`,
    ],
  ])(
    'each with %s from the one before',
    (_, line) => {
      const facts = factsOf(BUILDER + lines(COUNT, (at) => `FROM python:3.12 AS s${at + 1}\n${line(at)}`))
      expect(facts.used.size).toBe(COUNT + 1)
    },
    TIMEOUT,
  )

  test(
    'all copied into the last',
    () => {
      const builders = lines(COUNT, (at) => `FROM python:3.12 AS s${at}\nRUN /v/bin/pip install a`)
      const copies = lines(COUNT, (at) => `COPY --from=s${at} /v /v${at}`)
      const { installs } = factsOf(`${builders}\nFROM python:3.12\n${copies}`)
      expect(installs.at(-1)?.landings).toMatchObject([{ path: `/v${COUNT - 1}` }])
    },
    TIMEOUT,
  )

  test(
    'each FROM the one before, with an install',
    () => {
      const body = lines(COUNT, (at) => `FROM s${at} AS s${at + 1}\nRUN pip install a`)
      expect(factsOf(`FROM python:3.12 AS s0\n${body}`).installs).toHaveLength(COUNT)
    },
    TIMEOUT,
  )
})

test('a file is looked for before each of thousands of instructions', async () => {
  const facts = factsOf(BASE + lines(3000, (at) => `COPY r${at}.txt /tmp/\nRUN pip install -r /tmp/r${at}.txt`))
  const seconds = await cpuSeconds(() => {
    for (const { step } of facts.installs) contextPathAt(facts, { stage: step.stage, step }, '/tmp/r.txt')
  })
  expect(facts.installs).toHaveLength(3000)
  expect(seconds).toBeLessThan(30)
})
