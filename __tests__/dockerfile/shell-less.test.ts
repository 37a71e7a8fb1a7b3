import { expect, test } from '@jest/globals'
import { describeImage } from '../../src/dockerfile/base-image.js'
import { parseImageReference } from '../../src/dockerfile/image-reference.js'
import { lacksShell, startedInterpreter } from '../../src/dockerfile/shell-less.js'
import { factsOf } from './reading.js'

const bare = 'FROM gcr.io/distroless/python3-debian12\n'
const builder = 'FROM debian:12 AS b\n'

/** Whether a RUN behind the last COPY finds no shell. */
function lacks(text: string): boolean {
  const facts = factsOf(`${text}COPY x.py /app/\nCMD ["/app/x.py"]\n`)
  return lacksShell(facts, facts.copies.at(-1)!.step)
}

test.each<[string, string]>([
  ['distroless', bare],
  ['its debug variant, whose shell is elsewhere', 'FROM gcr.io/distroless/python3-debian12:debug\n'],
  ["Chainguard's", 'FROM cgr.dev/chainguard/python:3.13\n'],
  ['a stage that is FROM such a one', `${bare.replace('\n', ' AS base\n')}ENV A=1\nFROM base\n`],
  ['a RUN in exec form', `${bare}RUN ["/usr/bin/python3", "-V"]\n`],
  ['an environment of a builder', `${builder}RUN x\n${bare}COPY --from=b /venv /venv\n`],
  ['an application in the root', `${bare}COPY . /\n`],
])('no shell: %s', (_, text) => {
  expect(lacks(text)).toBe(true)
})

test.each<[string, string]>([
  ['the official image', 'FROM python:3.13-slim\n'],
  ['an unknown image', 'FROM registry.example/python:3\n'],
  ['a variant with tools', 'FROM cgr.dev/chainguard/python:3.13-dev\n'],
  ['a tag that can say anything', 'ARG T\nFROM gcr.io/distroless/python3-debian12:$T\n'],
  ['a shell that is named', 'FROM gcr.io/distroless/python3-debian12:debug\nSHELL ["/busybox/sh", "-c"]\n'],
  ['a RUN in shell form before', `${bare}RUN echo x\n`],
  ['a shell of another image', `${bare}COPY --from=busybox:1.37 /bin/sh /bin/sh\n`],
  ['a whole system', `${builder}RUN x\nFROM scratch\nCOPY --from=b / /\n`],
  ['a system as an archive', 'FROM scratch\nADD rootfs.tar.gz /\n'],
])('a shell: %s', (_, text) => {
  expect(lacks(text)).toBe(false)
})

test.each<[string, string | null]>([
  ['gcr.io/distroless/python3-debian12', '/usr/bin/python3.11'],
  ['gcr.io/distroless/python3', '/usr/bin/python3'],
  ['cgr.dev/chainguard/python:3.13', '/usr/bin/python'],
  ['gcr.io/distroless/cc-debian12', null],
  ['python:3.13-slim', null],
])('%s starts %s', (name, path) => {
  expect(startedInterpreter(describeImage(parseImageReference(name)))).toBe(path)
})
