import { describe, expect, test } from '@jest/globals'
import { callsOf, factsOf, withBase } from './reading.js'

const last = (lines: string): ReturnType<typeof factsOf>['calls'][number]['call'] =>
  factsOf(withBase(lines)).calls.at(-1)!.call

describe('whether a command runs', () => {
  test.each<[string, string[]]>([
    ['a && b', ['a', 'b']],
    ['a || b', ['a', 'b ?']],
    ['a || b && c', ['a', 'b ?', 'c']],
    ['a || b || c', ['a', 'b ?', 'c ?']],
    ['which a || b; c', ['which a', 'b ?', 'c']],
    ['which a && b || c', ['which a', 'b ?', 'c ?']],
    ['! which a && b', ['which a', 'b ?']],
    ['! false && b', ['b']],
    ['! true && b', []],
    ['true || a; b', ['b']],
    ['false || a', ['a']],
    ['false && a || b', ['b']],
    ['if false; then a; elif true; then b; else c; fi', ['b']],
    ['if which x; then a; elif true; then b; else c; fi', ['which x', 'a ?', 'b ?']],
    ['if which x; then a; elif false; then b; else c; fi', ['which x', 'a ?', 'c ?']],
    ['if true; then a; fi && b', ['a', 'b']],
    ['if which x; then a; fi && b', ['which x', 'a ?', 'b']],
    ['while true; do a; done && b', ['a ?', 'b']],
    ['for x in; do a; done; b', ['b']],
    ['{ a; false; } && b', ['a']],
    ['(a; true) && b', ['a', 'b']],
    ['X=1 && a', ['a']],
    ['$EMPTY && a', ['a ?']],
    ['f() { false; }; f && a', []],
    ['f() { true; }; f || a', []],
    ['eval false && a', []],
    ['eval $(x) && a', ['x', 'a']],
    ['sh -c false && a', []],
    ['sh -c "$(x)" && a', ['x', 'a']],
    ['command -v a && b', ['b ?']],
    ['command -V a || b', ['b ?']],
    ['command a && b', ['a', 'b']],
    ['case x in x) a;; esac && b', ['a', 'b']],
    ['case x in y) a;; esac && b', ['b']],
    ['case x in y) a;; x|z) b;; *) c;; esac', ['b']],
    ['case $ANY in y) a;; esac', ['a ?']],
    ['case x in $ANY) a;; x) b;; esac', ['a ?', 'b ?']],
    ['[[ a == a ]] && b', ['b']],
    ['[[ -n "" ]] && b', []],
    ['[[ ( a == b ) ]] && b', []],
    ['[[ a == a && b == b ]] && b', ['b ?']],
    ['(( 1 + 1 )) && b', ['b ?']],
  ])('%s', (script, calls) => {
    expect(callsOf(`ARG ANY\nRUN ${script}`)).toEqual(calls)
  })
})

describe('limits', () => {
  const complete = (script: string): boolean => {
    const facts = factsOf(withBase(`RUN ${script}`))
    return facts.commandsOf(facts.steps.at(-1)!).complete
  }

  test('loops over loops end', () => {
    const loop = (depth: number): string =>
      Array.from({ length: depth }).reduce<string>(
        (body, _, at) => `for x${at} in ${'a '.repeat(19)}; do ${body}; done`,
        'b',
      )
    expect([complete(loop(2)), complete(loop(3))]).toEqual([true, false])
  })

  test('of many values of a loop none is followed', () => {
    expect(callsOf(`RUN for x in ${'a '.repeat(20)}; do b $x; done`)).toHaveLength(20)
    expect(callsOf(`RUN for x in ${'a '.repeat(21)}; do b $x; done`)).toEqual(['b ␀'])
  })

  test('wrappers and scripts in scripts are followed so far', () => {
    expect(callsOf(`RUN ${'nice '.repeat(20)}a`)).toEqual(['a'])
    expect(callsOf(`RUN ${'nice '.repeat(21)}a`)).toEqual(['nice a'])
    expect(callsOf('RUN f() { f; a; }; f && b')).toEqual(['a', 'a', 'a', 'a', 'a', 'b'])
    expect(callsOf('RUN f() { f; }; f && b')).toEqual(['b ?'])
  })

  test('long subjects of case are as good as unknown', () => {
    const word = (length: number): string => 'a'.repeat(length)
    expect(callsOf(`RUN case ${word(1000)} in a*) b;; esac`)).toEqual(['b'])
    expect(callsOf(`RUN case ${word(1001)} in a*) b;; esac`)).toEqual(['b ?'])
    expect(callsOf(`RUN case a in ${word(1001)}) b;; a) c;; esac`)).toEqual(['b ?', 'c ?'])
  })
})

describe('what a call knows', () => {
  test.each<[string, boolean]>([
    ['exec a', true],
    ['a', false],
    ['exec nice a', true],
    ['(exec a)', false],
    ['eval "exec a"', true],
    ['sh -c "exec a"', false],
    ['exec sh -c "a"', false],
    ['exec sh -c "exec a"', true],
    ['exec a | b', false],
  ])('%s replaces the shell: %s', (script, expected) => {
    expect(last(`RUN ${script}`).replaces).toBe(expected)
  })

  test('pipes', () => {
    const calls = factsOf(withBase('RUN a | { b; c; } | d && e')).calls.map(({ call }) => call)
    expect(calls.map(({ program, pipedFrom, pipedInto }) => [pipedFrom?.program, program, pipedInto?.program])).toEqual(
      [
        [undefined, 'a', 'b'],
        ['a', 'b', undefined],
        ['a', 'c', 'd'],
        ['c', 'd', undefined],
        [undefined, 'e', undefined],
      ],
    )
  })

  test.each<[string, string | null]>([
    ['sudo -u app a', 'app'],
    ['su app -c a', 'app'],
    ['su app -c "nice a"', 'app'],
    ['a', null],
  ])('%s is run by %s', (script, user) => {
    expect(last(`RUN ${script}`).user).toBe(user)
  })

  test.each<[string, string | undefined]>([
    ['X=1 sh -c a', '1'],
    ['env X=1 a', '1'],
    ['sudo X=1 nice a', '1'],
    ['export X=1; sh -c a', '1'],
    ['X=$(b) a', '\0'],
  ])('%s: X is %j', (script, value) => {
    expect(last(`RUN ${script}`).environment.get('X')).toBe(value)
  })
})

describe('what a substitution prints', () => {
  test.each<[string, string]>([
    ['a $(echo b c)', 'a b c'],
    ['a $(which b)', 'a b'],
    ['a $(which b c)', 'a ␀'],
    ['a $(echo b; echo c)', 'a ␀'],
    ['a $(cat b)', 'a ␀'],
    ['a $()', 'a ␀'],
    ['a $PWD', 'a /w'],
    ['PWD=/x; a $PWD', 'a /x'],
    ['f() { a "$@" "$*" $1 $2; }; f b c', 'a b c b c b c'],
  ])('%s', (script, expected) => {
    expect(callsOf(`WORKDIR /w\nRUN ${script}`).at(-1)).toBe(expected)
  })
})

test.each<[string, string[]]>([
  ['RUN bash <<E\na\nE', ['a']],
  ['RUN bash -s -x <<E\na\nE', ['a']],
  ['RUN bash x <<E\na\nE', ['bash x']],
  ['RUN cat <<E\na\nE', ['cat']],
  ['RUN $(x) a', ['x', '␀ a']],
])('%j', (text, calls) => {
  expect(callsOf(text)).toEqual(calls)
})
