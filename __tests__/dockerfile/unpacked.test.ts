import { expect, test } from '@jest/globals'
import { removalsIn } from '../../src/dockerfile/removals.js'
import { unpackedBefore } from '../../src/dockerfile/unpacked.js'
import { factsOf } from './reading.js'

/** What the last removal takes of an archive that was unpacked before, and the instruction that did. */
function taken(lines: string): string | null {
  const facts = factsOf(`FROM python:3.13\nWORKDIR /tmp/x\n${lines}\n`)
  const removal = removalsIn(facts).at(-1)!
  const found = unpackedBefore(facts, removal, removal.paths[0]!.path)
  return found && `${found.path} ${found.step.instruction.index}`
}

test.each<[string, string]>([
  ['RUN tar xzf /go1.21.4.linux-amd64.tar.gz\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN tar xzf /x.tar.gz\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN tar -xzf /x.tar.gz go\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN tar xzf /x.tar.gz -C /opt\nRUN mv /opt/go /usr/local', '/opt/go 2'],
  ['RUN tar xzf /x.tar.gz -C /\nRUN mv /go /usr/local', '/go 2'],
  ['RUN tar xzf /x.tar.gz -C /usr/local/src\nRUN mv /usr/local/src/go /opt', '/usr/local/src/go 2'],
  ['RUN unzip /go.zip\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN unzip /x.zip go/bin -d /opt/y\nRUN mv /opt/y/go/bin /usr/local', '/opt/y/go/bin 2'],
  ['RUN wget https://example.org/go1.2.tgz?a=b && tar xzf go1.2.tgz\nRUN mv go /opt', '/tmp/x/go 2'],
  ['RUN tar xzf /x.tar.gz\nRUN ls && echo a && cd /opt && mv /tmp/x/go /usr/local', '/tmp/x/go 2'],
  // Of several the one that is called so.
  ['RUN tar xzf /x.tar.gz\nRUN tar xzf /go1.tar.gz\nRUN mv go /usr/local', '/tmp/x/go 3'],
  ['RUN tar xzf /go1.tar.gz\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local', '/tmp/x/go 2'],
  // What else ran there may have left files, though not of the archive's own name.
  ['RUN tar xzf /go1.tar.gz\nRUN make\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN tar xzf /go-1.tar.gz\nRUN make\nRUN mv go-* /usr/local', '/tmp/x/go-* 2'],
  ['RUN tar xzf /x.tar.gz\nRUN cd /opt && make\nRUN mv go /usr/local', '/tmp/x/go 2'],
  ['RUN tar xzf /x.tar.gz\nRUN pip install flask\nRUN mv go /usr/local', '/tmp/x/go 2'],
])('%j takes %s', (lines, expected) => {
  expect(taken(lines)).toBe(expected)
})

test.each([
  ['what is deleted', 'RUN tar xzf /x.tar.gz\nRUN rm -r go'],
  ['in the same RUN', 'RUN tar xzf /x.tar.gz && mv go /usr/local'],
  ['nothing was unpacked', 'RUN mv go /usr/local'],
  ['elsewhere', 'RUN tar xzf /x.tar.gz -C /opt\nRUN mv go /usr/local'],
  ['the folder itself', 'RUN tar xzf /x.tar.gz\nRUN mv /tmp/x /usr/local'],
  ['all that is there', 'RUN tar xzf /x.tar.gz\nRUN mv * /usr/local'],
  ['another member', 'RUN tar xzf /x.tar.gz bin\nRUN mv go /usr/local'],
  ['another member of a zip', 'RUN unzip /x.zip bin\nRUN mv go /usr/local'],
  ['a branch', 'RUN if [ -f /x ]; then tar xzf /x.tar.gz; fi\nRUN mv go /usr/local'],
  ['a mount', 'RUN tar xzf /go.tar.gz\nRUN --mount=type=cache,target=/tmp/x mv go /usr/local'],
  ['a path that nobody knows', 'ARG X\nRUN tar xzf /x.tar.gz\nRUN mv $X /usr/local'],
  ['a folder of the system', 'RUN tar xzf /x.tar.gz -C /\nRUN mv /etc /usr/local'],
  ['below a folder of the system', 'RUN tar xzf /x.tar.gz -C /usr\nRUN mv /usr/share /opt'],
  [
    'another archive in the folder of it',
    'RUN tar xzf /go.tar.gz\nRUN tar xzf /x.tar.gz go -C /tmp\nRUN tar xzf /y.tar.gz -C /tmp/x/go\nRUN mv go/a /opt',
  ],
  ['the folder was made', 'RUN mkdir go\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local'],
  ['the folder was copied', 'COPY go go\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local'],
  ['the context may hold it', 'COPY . .\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local'],
  ['it is made in the same RUN', 'RUN tar xzf /x.tar.gz\nRUN mkdir go && mv go /usr/local'],
  ['a command may have made it', 'RUN tar xzf /x.tar.gz\nRUN make\nRUN mv go /usr/local'],
  ['one before it may have', 'RUN make\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local'],
  ['another name that begins so', 'RUN tar xzf /gopher.tar.gz\nRUN make\nRUN mv go /usr/local'],
  ['a name of one letter', 'RUN tar xzf /g1.tar.gz\nRUN make\nRUN mv g /usr/local'],
  ['a base that nobody knows', 'FROM acme/base\nWORKDIR /tmp/x\nRUN tar xzf /x.tar.gz\nRUN mv go /usr/local'],
  ['another stage', 'RUN tar xzf /x.tar.gz\nFROM python:3.13\nWORKDIR /tmp/x\nRUN mv go /usr/local'],
])('nothing that is sure: %s', (_, lines) => {
  expect(taken(lines)).toBeNull()
})

test('nor of more than fifty archives', () => {
  const archives = (count: number): string => 'RUN tar xzf /x.tar.gz\n'.repeat(count)
  expect(taken(`${archives(50)}RUN mv go /usr/local`)).toBe('/tmp/x/go 2')
  expect(taken(`${archives(51)}RUN mv go /usr/local`)).toBeNull()
})
