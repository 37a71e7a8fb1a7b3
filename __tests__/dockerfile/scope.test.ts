import { describe, expect, test } from '@jest/globals'
import { callsOf, factsOf, withBase } from './reading.js'

describe('what a shell does by itself', () => {
  test.each([
    ':',
    'true',
    'set',
    'shopt',
    'umask',
    'ulimit',
    'trap',
    'export',
    'readonly',
    'local',
    'declare',
    'unset',
  ])('%s succeeds, and is no program', (name) => {
    expect(callsOf(`RUN ${name} X && a; ${name} X || b`)).toEqual(['a'])
  })

  test.each([
    ['false && a; false || b', ['b']],
    ['[ x = x ] && a', ['a']],
    ['test x = y && a', []],
    ['[ -f /etc/x ] && a', ['a ?']],
    ['read X && a $X', ['a ␀ ?']],
    ['read -r X Y; a "$Y"', ['a ␀']],
    ['cd /x && a', ['a']],
    ['. /x/y && a', ['a']],
    ['source /x/y || a', ['a ?']],
    ['pushd /x || a', ['a ?']],
    ['printf x', ['printf x']],
  ])('%s', (script, calls) => {
    expect(callsOf(`RUN ${script}`)).toEqual(calls)
  })
})

const callsIn = (lines: string): ReturnType<typeof factsOf>['calls'][number]['call'][] =>
  factsOf(withBase(lines)).calls.map(({ call }) => call)

test.each([
  ['cd /x && a', '/x'],
  ['cd -P /x && a', '/x'],
  ['cd x/y && a', '/w/x/y'],
  ['cd .. && a', '/'],
  ['cd && a', '\0'],
  ['pushd x && a', '/w/x'],
  ['(cd x) && a', '/w'],
  ['{ cd x; } && a', '/w/x'],
  ['cd x | b; a', '/w'],
])('%s runs in %j', (script, workdir) => {
  expect(callsIn(`WORKDIR /w\nRUN ${script}`).at(-1)!.workdir).toBe(workdir)
})

test.each([
  ['export X=1 && a', '1'],
  ['X=1 && export X && a', '1'],
  ['X=1 && a', undefined],
  ['X=1 a', '1'],
  ['readonly X=1; a', '1'],
  ['declare X=1; a', '1'],
  ['local X=1; a', '1'],
  ['export X=1; unset X; a', undefined],
  ['export X=1; X=2; a', '2'],
  ['export X=1; X+=2; a', '12'],
  ['export Y; a', undefined],
  ['export E && a', undefined],
  ['export X=1 Y=2; a', '1'],
  ['(export X=1); a', undefined],
  ['export "X=1 2"; a', '1 2'],
  ['export 1X=1; a', undefined],
])('%s has X=%s', (script, value) => {
  expect(callsIn(`RUN ${script}`).at(-1)!.environment.get('X')).toBe(value)
})

test('what ENV says is exported again, and is hidden by unset', () => {
  const [first, second] = callsIn('ENV X=1\nRUN export X && a; unset X; b "$X"')
  expect(first!.environment.get('X')).toBe('1')
  expect(second!.arguments.map(({ value }) => value)).toEqual([''])
})

test.each([
  ['. /v/bin/activate && a', '/v'],
  ['source v/bin/activate && a', '/w/v'],
  ['. /v/bin/other && a', null],
  ['. && a', null],
  ['bash -c ". /v/bin/activate && a"', '/v'],
  ['(. /v/bin/activate); a', null],
])('%s has activated %s', (script, path) => {
  expect(callsIn(`WORKDIR /w\nRUN ${script}`).at(-1)!.activated).toBe(path)
})

test.each([
  ['X=(a b); X+=(c); x ${X[@]}', ['x a b c']],
  ['X=(); X+=(c); x ${X[@]}', ['x c']],
  ['X="a b"; x $X "$X"', ['x a b a b']],
])('%s', (script, calls) => {
  expect(callsOf(`RUN ${script}`)).toEqual(calls)
})

test.each([
  ['conda activate x && a', 'x'],
  ['eval "$(conda shell.bash hook)" && mamba activate x && a', 'x'],
  ['micromamba activate && a', 'base'],
  ['conda activate --stack x && a', 'x'],
  ['conda activate x && conda deactivate && a', null],
  ['conda install x && a', null],
  ['source activate x && a', 'x'],
  ['. activate && a', 'base'],
  ['. /c/bin/activate x && a', '/c/envs/x'],
  ['. /c/bin/activate base && a', '/c'],
  ['. /c/bin/activate /e && a', '/e'],
  ['conda activate x && . /v/bin/activate && a', null],
  ['(conda activate x); a', null],
])("%s has activated conda's %s", (script, name) => {
  const call = callsIn(`RUN ${script}`).at(-1)!
  expect(call.condaActivated).toBe(name)
  expect(call.activated).toBe(script.includes('/v/') ? '/v' : null)
})
