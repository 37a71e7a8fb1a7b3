import { expect, test } from '@jest/globals'
import { entryScript } from '../../src/dockerfile/scripts.js'
import { placeIn } from '../../src/dockerfile/started.js'
import { factsIn } from './context.js'
import { lineOf } from './reading.js'

const start = '\nCMD ["/start.sh"]\n'

function callsOf(lines: string, base = 'python:3.13'): readonly string[] | null {
  return (
    entryScript(factsIn(`FROM ${base}\n${lines}${start}`, { 'start.sh': '#!/bin/sh\nold\n' }))?.calls.map(lineOf) ??
    null
  )
}

test.each<[string, readonly string[]]>([
  ["RUN echo '#!/bin/sh\\npython a.py' > /start.sh && chmod +x /start.sh", ['python a.py']],
  ["RUN echo '#!/bin/sh\\n\\\nset -e\\n\\\npython a.py' > /start.sh", ['python a.py']],
  ["RUN printf '#!/bin/sh\\npython a.py\\n' > /start.sh", ['python a.py']],
  ["RUN printf '%s\\n' '#!/bin/sh' 'python a.py' > /start.sh", ['python a.py']],
  ["RUN echo '#!/bin/sh' > /start.sh && echo 'python a.py' >> /start.sh", ['python a.py']],
  ["RUN echo '#!/bin/sh' > /start.sh\nRUN echo 'python a.py' >> /start.sh", ['python a.py']],
  ["RUN echo '#!/bin/sh\\npython a.py' | tee /start.sh", ['python a.py']],
  ['RUN cat > /start.sh <<\'EOF\'\n#!/bin/sh\npython a.py "$1"\nEOF', ['python a.py ']],
  ['RUN cat > /start.sh <<EOF\n#!/bin/sh\npython a.py\nEOF', ['python a.py']],
  ['SHELL ["/bin/bash", "-c"]\nRUN echo -e \'#!/bin/sh\\npython a.py\' > /start.sh', ['python a.py']],
  ["RUN echo '#!/bin/sh\\npython a.py' > /tmp/s\nRUN mv /tmp/s /start.sh", ['python a.py']],
  ["COPY start.sh /\nRUN echo '#!/bin/sh\\npython a.py' > /start.sh", ['python a.py']],
  ["RUN echo '#!/bin/sh\\npython a.py' > /start.sh\nCOPY start.sh /", ['old']],
])('%j is read', (lines, calls) => {
  expect(callsOf(lines)).toEqual(calls)
})

test.each([
  ['a shell whose echo leaves escapes', 'SHELL ["/bin/bash", "-c"]\nRUN echo \'#!/bin/sh\\npython a.py\' > /start.sh'],
  ['an option that dash prints', "RUN echo -e '#!/bin/sh\\npython a.py' > /start.sh"],
  ['a here-document that is expanded', 'RUN cat > /start.sh <<EOF\n#!/bin/sh\npython a.py "$@"\nEOF'],
  ['another escape', "RUN echo '#!/bin/sh\\n\\tpython a.py\\c' > /start.sh"],
  ['a value that nobody knows', 'ARG MAIN\nRUN echo "#!/bin/sh\\npython $MAIN" > /start.sh'],
  ['a branch', "RUN if [ -f x ]; then echo '#!/bin/sh\\npython a.py' > /start.sh; fi"],
  ['a program whose output is unknown', 'RUN make start > /start.sh'],
  ['known no longer', "RUN echo '#!/bin/sh\\npython a.py' > /start.sh\nRUN make start > /start.sh"],
  ['appended to what is unknown', "RUN make start > /start.sh\nRUN echo 'python a.py' >> /start.sh"],
  ['written in a stage beside the way', 'RUN true\nFROM python:3.13\nRUN true'],
])('not read: %s', (_, lines) => {
  expect(callsOf(lines)).toBeNull()
})

test("Alpine's echo leaves escapes, too", () => {
  const run = "echo '#!/bin/sh\\npython a.py' > /start.sh"
  expect(callsOf(`RUN ${run}`, 'python:3.13-alpine')).toBeNull()
  expect(callsOf(`RUN ${run.replace('echo', 'echo -e')}`, 'python:3.13-alpine')).toEqual(['python a.py'])
})

test('its places are those of the command that writes it', () => {
  const run = "echo '#!/bin/sh\\npython a.py' > /start.sh"
  const facts = factsIn(`FROM python:3.13\nRUN ${run}${start}`, {})
  const script = entryScript(facts)!
  const { span, path } = placeIn(script, script.calls[0]!.span)
  expect([facts.dockerfile.source.slice(span), path]).toEqual([run, undefined])
})
