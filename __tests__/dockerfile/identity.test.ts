import { expect, test } from '@jest/globals'
import { identityOf } from '../../src/dockerfile/identity.js'
import { entryScript } from '../../src/dockerfile/scripts.js'
import { factsIn } from './context.js'
import { callsOf, lineOf } from './reading.js'

test.each([
  ['root', { name: 'root', id: '0' }],
  ['', { name: 'root', id: '0' }],
  ['0', { name: 'root', id: '0' }],
  ['00', { name: 'root', id: '0' }],
  ['1000', { name: null, id: '1000' }],
  ['app', { name: 'app', id: null }],
  ['\0', null],
])('%j', (user, identity) => {
  expect(identityOf(user)).toEqual(identity)
})

const asks = (question: string): string => `if [ "$(${question})" = 0 ]; then a; else b; fi`
test.each<[string, string, string[]]>([
  ['USER 0', asks('id -u'), ['id -u', 'a']],
  ['USER 1000', asks('id -u'), ['id -u', 'b']],
  ['USER 1000', asks('id --user'), ['id --user', 'b']],
  ['USER app', asks('id -u'), ['id -u', 'a ?', 'b ?']],
  ['USER 1000', asks('id -u root'), ['id -u root', 'a ?', 'b ?']],
  ['USER 1000', asks('id -g'), ['id -g', 'a ?', 'b ?']],
  ['USER 0', 'if [ `whoami` != root ]; then a; fi', ['whoami']],
  ['USER app', 'if [ "$(id -un)" = app ]; then a; fi', ['id -un', 'a']],
  ['USER 0', "su app -c 'if [ $(id -u) = 0 ]; then a; fi'", ['id -u', 'a ?']],
])('%s: %s', (user, text, lines) => {
  expect(callsOf(`${user}\nRUN ${text}`)).toEqual(lines)
})

/** What an entrypoint script starts, as somebody. */
function started(user: string, script: string, from = 'python:3.13-slim'): string[] | undefined {
  const facts = factsIn(`FROM ${from}\nCOPY e.sh /\n${user}\nENTRYPOINT ["/e.sh"]\n`, { 'e.sh': script })
  return entryScript(facts)?.calls.map(lineOf)
}

test.each<[string, string, string[]]>([
  ['', `#!/bin/sh\n${asks('id -u')}\n`, ['id -u', 'a']],
  ['USER 1000', `#!/bin/sh\n${asks('id -u')}\n`, ['id -u', 'b']],
  ['RUN useradd -u 1001 app\nUSER app', `#!/bin/sh\n${asks('id -u')}\n`, ['id -u', 'b']],
  ['RUN useradd app\nUSER app', `#!/bin/sh\n${asks('id -u')}\n`, ['id -u', 'a ?', 'b ?']],
  ['', '#!/bin/bash\nif [ "$EUID" -eq 0 ]; then a; fi\n', ['a']],
  ['USER 1000', '#!/bin/bash\nif [ "$UID" -eq 0 ]; then a; fi\n', []],
  ['', '#!/bin/sh\nif [ "$UID" = 0 ]; then a; fi\n', ['a ?']],
])('a container as %j: %j', (user, script, lines) => {
  expect(started(user, script)).toEqual(lines)
})

test('of an unknown image nobody knows who runs it', () => {
  expect(started('WORKDIR /', `#!/bin/sh\n${asks('id -u')}\n`, 'acme/base:1')).toEqual(['id -u', 'a ?', 'b ?'])
})
