import { expect, test } from '@jest/globals'
import { factsOf } from './reading.js'

/** What the last RUN starts, with a question mark where it may not. */
function started(lines: string): string {
  const facts = factsOf(`${lines.startsWith('ARG G') ? '' : 'FROM python:3.13\n'}${lines}\n`)
  const last = facts.steps.findLast(({ instruction }) => instruction.keyword === 'RUN')!
  return facts
    .commandsOf(last)
    .calls.map(({ program, conditional }) => program + (conditional ? '?' : ''))
    .join(' ')
}

test.each<[string, string]>([
  ['RUN if [ "$X" ]; then a; fi', ''],
  ['RUN if [ $X ]; then a; fi; b', 'b'],
  ['RUN if [ -n "$X" ]; then a; fi', ''],
  ['RUN if [ -n "${X}" ]; then a; else b; fi', 'b'],
  ['RUN if test "$X" = true; then a; fi', ''],
  ['RUN if [[ "$X" == "1" ]]; then a; fi', ''],
  ['RUN if [ "$X" = "yes" ]; then a; elif c; then b; fi', 'c b?'],
  ['RUN if c; then b; elif [ "$X" ]; then a; fi', 'c b?'],
  ['RUN b && if [ "$X" ]; then a; fi && d', 'b d'],
  ['RUN (if [ "$X" ]; then a $X; fi)', ''],
  ['RUN for i in 1; do if [ "$X" ]; then a; fi; done', ''],
  ['RUN f() { if [ "$X" ]; then a; fi; }; f', ''],
  ['RUN if [ "$X" ]; then c; fi\nRUN if [ "$X" ]; then a; fi', ''],
])('off: %s', (run, calls) => {
  expect(started(`ARG X\n${run}`)).toBe(calls)
})

test.each<[string, string]>([
  // It asks whether the argument is missing, or for one value of several.
  ['RUN if [ -z "$X" ]; then b; else a; fi', 'b? a?'],
  ['RUN if [ -z "$X" ]; then exit 1; fi; if [ "$X" ]; then a; fi', 'exit? a?'],
  ['RUN if [ "$X" = prod ]; then a; else b; fi', 'a? b?'],
  ['RUN if [ "$X" != true ]; then b; fi', 'b?'],
  ['RUN [ -n "$X" ] && a', 'a?'],
  ['RUN if [ "x$X" = "x1" ]; then a; fi', 'a?'],
  ['RUN if [ "$X" ] || c; then a; fi', 'c? a?'],
  ['RUN if [ "$(c $X)" ]; then a; fi', 'c a?'],
  ['RUN if [ "$Y" ]; then a; fi', 'a?'],
  // It may be needed in every build.
  ['LABEL version=$X\nRUN if [ "$X" ]; then a; fi', 'a?'],
  ['ENV X=$X\nRUN if [ "$X" ]; then a; fi', 'a?'],
  ['COPY $X /app\nRUN if [ "$X" ]; then a; fi', 'a?'],
  ['RUN c "x==${X}"\nRUN if [ "$X" ]; then a; fi', 'a?'],
  ['RUN c ${X:?}; if [ "$X" ]; then a; fi', 'c a?'],
  ['RUN X=$(c); if [ "$X" ]; then a; fi', 'c a?'],
  ['RUN read X; if [ "$X" ]; then a; fi', 'a?'],
  ['RUN <<EOF\nif [ "$X" ]; then a; fi\nEOF', 'a?'],
  // Another declaration gives it a value.
  ['FROM base AS b\nARG X=1\nFROM b\nARG X\nRUN if [ "$X" ]; then a; fi', 'a?'],
])('not known: %s', (run, calls) => {
  expect(started(`ARG X\nARG Y\n${run.includes('$Y') ? 'ENV Y=$Y\n' : ''}${run}`)).toBe(calls)
})

test('what the build is handed, sets, or knows without a default', () => {
  expect(started('ARG X=1\nRUN if [ "$X" ]; then a; fi')).toBe('a')
  expect(started('ARG TARGETARCH\nRUN if [ "$TARGETARCH" ]; then a; fi')).toBe('a?')
  expect(started('ARG http_proxy\nRUN if [ "$http_proxy" ]; then a; fi')).toBe('a?')
  expect(started('ENV X=1\nARG X\nRUN if [ "$X" ]; then a; fi')).toBe('a')
})

test('a build that switches it on', () => {
  const facts = factsOf('FROM python:3.13\nARG X\nRUN if [ "$X" ]; then a; fi\n', { buildArguments: { X: '1' } })
  expect(facts.calls.map(({ call }) => [call.program, call.conditional])).toEqual([['a', false]])
})

test('an argument before the first FROM', () => {
  const run = 'ARG G\nRUN if [ "$G" ]; then a; fi'
  expect(started(`ARG G\nFROM python:3.13\n${run}`)).toBe('')
  expect(started(`ARG G\nFROM python:3.13$G\n${run}`)).toBe('a?')
  expect(started(`ARG G=1\nFROM python:3.13\n${run}`)).toBe('a')
})
