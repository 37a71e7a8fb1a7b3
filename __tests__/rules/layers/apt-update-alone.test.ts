import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'apt-update-alone'

staysSilent(rule, {
  together: 'FROM python:3.13\nRUN apt-get update && apt-get install -y x\n',
  'an update on condition': 'FROM python:3.13\nRUN (apt-get update || true) && apt-get install -y x\n',
  'in a function': 'FROM python:3.13\nRUN get() { apt-get update; apt-get install -y "$@"; }; get x\n',
  'with an upgrade': 'FROM python:3.13\nRUN apt-get update && apt-get upgrade -y\n',
  'with a download': 'FROM python:3.13\nRUN apt-get update && apt-get download x\n',
  'a tool that installs': 'FROM python:3.13\nRUN apt-get update && playwright install-deps chromium\n',
  'a script that may install': 'FROM python:3.13\nRUN apt-get update && bash ./install-packages.sh\n',
  'packages of a file': 'FROM python:3.13\nRUN apt-get update && xargs apt-get install -y < packages.txt\n',
  'a script that adds a repository counts as an update':
    'FROM python:3.13\nRUN curl -sL https://deb.nodesource.com/setup_22.x | bash - && apt-get install -y nodejs\n',
  'a repository added by a command':
    'FROM ubuntu:24.04\nRUN add-apt-repository -y ppa:x/y && apt-get install -y python3\n',
  'a mount holds the lists': `FROM python:3.13
RUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update
RUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get install -y x
`,
  'another RUN fills the cache of that name': `FROM python:3.13
RUN --mount=type=cache,id=lists,target=/var/lib/apt apt-get update && apt-get install -y x
RUN --mount=type=cache,id=lists,target=/var/lib/apt apt-get install -y y
`,
  'a stage fills it': `FROM python:3.13 AS a
RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update
FROM a
RUN --mount=type=cache,target=/var/lib/apt/lists apt-get install -y y
`,
  'a script may fill it': `FROM python:3.13
RUN --mount=type=cache,target=/var/lib/apt bash /prepare.sh
RUN --mount=type=cache,target=/var/lib/apt apt-get install -y y
`,
  'an update where the lists are too old': `FROM python:3.13
RUN --mount=type=cache,target=/var/lib/apt apt-get install -y y || (apt-get update && apt-get install -y y)
`,
  'the lists of another stage': `FROM python:3.13 AS a
RUN apt-get update && apt-get install -y x
FROM python:3.13
RUN --mount=type=cache,from=a,source=/var/lib/apt,target=/var/lib/apt apt-get install -y y
`,
  'a cache whose name nobody knows': `FROM python:3.13
ARG ID
RUN --mount=type=cache,id=$ID,target=/var/lib/apt apt-get install -y y
`,
  'a file needs no lists': 'FROM python:3.13\nRUN apt-get install -y ./x.deb /tmp/y.deb\n',
  'nothing is named': 'FROM python:3.13\nRUN dpkg -i x.deb; apt-get install -fy\n',
  'only where it is missing': 'FROM python:3.13\nRUN command -v curl || apt-get install -y curl\n',
  'an unused stage': 'FROM python:3.13 AS b\nRUN apt-get update\nFROM python:3.13\n',
  'apt-get update that is printed': 'FROM python:3.13\nRUN echo apt-get update\n',
})

const mounted = (id: string): string => `RUN --mount=type=cache,id=${id},target=/var/lib/apt,sharing=locked`

firesOn(rule, {
  'a cache that no RUN fills': [
    `FROM python:3.13 AS base\n${mounted('lib')} apt-get update && apt-get install -y x\nFROM base AS b\n${mounted('lib-b')} apt-get install -y y\nFROM base\nCOPY --from=b /v /v\n`,
    'apt-get install -y y',
  ],
  'a cache that is filled later': [
    `FROM python:3.13\n${mounted('lib')} apt-get install -y y\n${mounted('lib')} apt-get update && apt-get install -y x\n`,
    'apt-get install -y y',
  ],
  'two RUN': ['FROM python:3.13\nRUN apt-get update\nRUN apt-get install -y x\n', 'apt-get update'],
  'nothing installs': ['FROM python:3.13\nRUN apt-get -y update && pip install x\n', 'apt-get -y update'],
  'lists removed again': ['FROM python:3.13\nRUN apt update && rm -rf /var/lib/apt/lists/*\n', 'apt update'],
  'an install without': ['FROM python:3.13\nRUN apt-get install -y x\n', 'apt-get install -y x'],
  'after a complete RUN': [
    'FROM python:3.13\nRUN apt-get update && apt-get install -y a\nRUN sudo apt-get install -y b\n',
    'apt-get install -y b',
  ],
  'an update that comes too late': [
    'FROM python:3.13\nRUN apt-get install -y curl && apt-get update && apt-get install -y b\n',
    'apt-get install -y curl',
  ],
  'each its own cause': [
    'FROM python:3.13\nRUN apt-get update\nRUN apt-get install a\nRUN apt-get update && apt-get install b\nRUN apt-get install c\n',
    'apt-get update',
    'apt-get install c',
  ],
})

test('what installs from the lists of an update alone is named, and no finding of its own', () => {
  const text =
    'FROM python:3.13\nRUN apt-get update\nRUN apt-get install -y a\nRUN apt-get install -y b && apt-get install -y c\n'
  const [report, ...more] = reportsOf(rule, text)
  expect(more).toEqual([])
  expect(report?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'apt-get install -y a',
    'apt-get install -y b',
    'apt-get install -y c',
  ])
})
