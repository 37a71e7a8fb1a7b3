import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'apt-recommends'

staysSilent(rule, {
  'the option before the subcommand': 'FROM python:3.13\nRUN apt-get --no-install-recommends install -y x\n',
  'behind the packages': 'FROM python:3.13\nRUN apt-get install -y x --no-install-recommends\n',
  'by -o': 'FROM python:3.13\nRUN apt-get -o APT::Install-Recommends=0 install -y x\n',
  'by a file': `FROM python:3.13
RUN echo 'APT::Install-Recommends "false";' > /etc/apt/apt.conf.d/99local
RUN apt-get install -y x
`,
  'a builder': 'FROM python:3.13 AS b\nRUN apt-get install -y gcc\nFROM python:3.13\nCOPY --from=b /v /v\n',
  'no install': 'FROM python:3.13\nRUN apt-get update && apt-get upgrade -y && apt-get install -f -y\n',
  'gone in the same RUN':
    'FROM python:3.13\nRUN apt-get install -y gcc && pip install x && apt-get purge -y --auto-remove gcc\n',
  'the option in a variable': 'FROM python:3.13\nARG OPTS="--no-install-recommends -y"\nRUN apt-get install $OPTS x\n',
  'options that nobody can know': 'FROM python:3.13\nARG APT_OPTS\nRUN apt-get install $APT_OPTS x\n',
  'apk has none': 'FROM python:3.13-alpine\nRUN apk add x\n',
})

firesOn(rule, {
  'one of two': [
    'FROM python:3.13\nRUN apt-get install --no-install-recommends -y a && apt-get install -y b\n',
    'apt-get install -y b',
  ],
  'apt, with sudo': ['FROM python:3.13\nRUN sudo apt install -y x\n', 'apt install -y x'],
  'asked for': [
    'FROM python:3.13\nRUN apt-get install -y --install-recommends x\n',
    'apt-get install -y --install-recommends x',
  ],
  'packages of a file': ['FROM python:3.13\nRUN xargs apt-get install -y < packages.txt\n', 'apt-get install -y'],
  'one of them stays': [
    'FROM python:3.13\nRUN apt-get install -y gcc git && apt-get purge -y gcc\n',
    'apt-get install -y gcc git',
  ],
})

turnsInto(rule, {
  'certificates that are only recommended': [
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y python3 wget\\\n  git\nCMD python3\n',
    'FROM ubuntu:24.04\nRUN apt-get update && apt-get install --no-install-recommends -y python3 wget ca-certificates\\\n  git\nCMD python3\n',
  ],
  'of two calls the first one brings them': [
    'FROM debian:12-slim\nRUN apt-get install -y curl=7.* && apt-get install -y git\nCMD python3\n',
    'FROM debian:12-slim\nRUN apt-get install --no-install-recommends -y curl=7.* ca-certificates && apt-get install --no-install-recommends -y git\nCMD python3\n',
  ],
  'they are named before': [
    'FROM debian:12\nRUN apt-get install -y --no-install-recommends ca-certificates\nRUN apt-get install -y git\nCMD python3\n',
    'FROM debian:12\nRUN apt-get install -y --no-install-recommends ca-certificates\nRUN apt-get install --no-install-recommends -y git\nCMD python3\n',
  ],
  'they are named beside': [
    'FROM debian:12\nRUN apt-get install -y git ca-certificates\nCMD python3\n',
    'FROM debian:12\nRUN apt-get install --no-install-recommends -y git ca-certificates\nCMD python3\n',
  ],
  'a package depends on them': [
    'FROM debian:12\nRUN apt-get install -y git python3-pip\nCMD python3\n',
    'FROM debian:12\nRUN apt-get install --no-install-recommends -y git python3-pip\nCMD python3\n',
  ],
  'the base has them': [
    'FROM python:3.13-slim\nRUN apt-get install -y git\n',
    'FROM python:3.13-slim\nRUN apt-get install --no-install-recommends -y git\n',
  ],
  'an earlier call that brings none': [
    'FROM debian:12\nRUN apt-get install -y --no-install-recommends git\nRUN apt-get install -y curl\nCMD python3\n',
    'FROM debian:12\nRUN apt-get install -y --no-install-recommends git\nRUN apt-get install --no-install-recommends -y curl ca-certificates\nCMD python3\n',
  ],
  'behind install': [
    'FROM python:3.13\nRUN apt-get -y install \\\n    git\n',
    'FROM python:3.13\nRUN apt-get -y install --no-install-recommends \\\n    git\n',
  ],
})

test('certificates that nobody can write there', () => {
  const [report] = reportsOf(
    rule,
    'FROM debian:12\nARG TOOLS="python3 git"\nRUN apt-get install -y $TOOLS\nCMD python3\n',
  )
  expect(report?.message).toMatch(/ca-certificates, without which git trusts no https address\.$/)
  expect(report?.edit).toBeUndefined()
})

test('a recommended package may be needed', () => {
  const [report] = reportsOf(rule, 'FROM python:3.13\nRUN apt-get install -y git\n')
  expect(report?.edit?.safety).toBe('review')
})
