import { describe, expect, test } from '@jest/globals'
import { factsOf, withBase } from './reading.js'

describe('what surrounds a call', () => {
  const only = (text: string): ReturnType<typeof factsOf>['calls'][number]['call'] =>
    factsOf(withBase(text)).calls.at(-1)!.call

  test.each([
    ['RUN a', '/'],
    ['WORKDIR /srv\nRUN a', '/srv'],
    ['WORKDIR /srv\nRUN cd x && a', '/srv/x'],
    ['RUN cd /x; cd ../y; a', '/y'],
    ['RUN (cd /x && b); a', '/'],
    ['RUN cd /x | b; a', '/'],
    ['RUN { cd /x; }; a', '/x'],
    ['RUN cd; a', '\0'],
    ['RUN sh -c "cd /x"; a', '/'],
    ['RUN sh -c "cd /x && a"', '/x'],
    ['RUN if [ -d /x ]; then cd /x; fi; a', '/x'],
  ])('the folder of %j', (text, workdir) => {
    expect(only(text).workdir).toBe(workdir)
  })

  test.each([
    ['${V}', 'abc'],
    ['${V:-x}', 'abc'],
    ['${V:+x}', 'x'],
    ['${V#a}', 'bc'],
    // How bash changes a value isn't followed.
    ...['${V:0:2}', '${V/a/b}', '${V//a}', '${V^^}', '${V,,}', '${V@Q}', '${#V}', '${!V}', '${V[1]}'].map(
      (word): [string, string] => [word, '\0'],
    ),
  ])('the word %s', (word, value) => {
    expect(only(`SHELL ["/bin/bash", "-c"]\nENV V=abc\nRUN a ${word}`).arguments.map((one) => one.value)).toEqual([
      value,
    ])
  })

  test.each([
    ['RUN a', null],
    ['RUN sudo a', 'root'],
    ['RUN sudo -u app a', 'app'],
    ['RUN sudo --user=app a', 'app'],
    ['RUN gosu app:staff a', 'app'],
    ['RUN su-exec app a', 'app'],
    ['RUN su app -c a', 'app'],
    ['RUN su - app -s /bin/sh -c "true && a"', 'app'],
    ['RUN su -c a', 'root'],
    ['RUN runuser -u app -- a', 'app'],
    ['RUN runuser -l app -c a', 'app'],
    ['RUN runuser -u app -- python -c a', 'app'],
    ['RUN su app -c b; a', null],
  ])('the user of %j', (text, user) => {
    expect(only(text).user).toBe(user)
  })

  test.each([
    ['RUN X=1 a', [['X', '1']]],
    [
      'RUN export X=1; Y=2 a',
      [
        ['X', '1'],
        ['Y', '2'],
      ],
    ],
    ['RUN X=1; a', []],
    ['RUN X=1; export X; a', [['X', '1']]],
    ['RUN export X=1; X=2; a', [['X', '2']]],
    ['RUN export X=1; unset X; a', []],
    ['RUN env X=1 a', [['X', '1']]],
    ['RUN sudo X=1 a', [['X', '1']]],
    ['RUN X=1 sh -c a', [['X', '1']]],
    ['RUN (export X=1); a', []],
    ['RUN X=1 b; a', []],
  ])('the variables of %j', (text, variables) => {
    expect([...only(text).environment]).toEqual(variables)
  })

  test.each([
    ['RUN . /v/bin/activate && a', '/v'],
    ['WORKDIR /srv\nRUN source .venv/bin/activate; a', '/srv/.venv'],
    ['RUN . /etc/profile && a', null],
    ['RUN (. /v/bin/activate); a', null],
  ])('the activated environment of %j', (text, activated) => {
    expect(only(text).activated).toBe(activated)
  })

  test('a pipe joins its ends', () => {
    const [curl, sh] = factsOf(withBase('RUN curl -sSL https://x | sh -s')).calls.map(({ call }) => call)
    expect(curl?.pipedInto).toBe(sh)
    expect(sh?.pipedFrom).toBe(curl)
    expect(curl?.pipedFrom).toBeNull()
    expect(sh?.pipedInto).toBeNull()
  })

  test('a pipe inside sh -c too', () => {
    const text = 'FROM python:3\nRUN sh -c "curl -sSL https://x | sh"'
    const [curl, sh] = factsOf(text).calls.map(({ call }) => call)
    expect(curl?.pipedInto).toBe(sh)
    expect(text.slice(curl!.pipedInto!.span.start, curl!.pipedInto!.span.end)).toBe('"curl -sSL https://x | sh"')
  })

  test('redirects are at hand, here-documents with their text', () => {
    const { redirects } = only('RUN a > /x 2>&1')
    expect(redirects.map(({ operator, target }) => [operator, target?.text])).toEqual([
      ['>', '/x'],
      ['>&', '1'],
    ])
    expect(only('RUN python3 - <<E\r\nimport a\r\nE').redirects[0]?.body?.text.trim()).toBe('import a')
  })
})
