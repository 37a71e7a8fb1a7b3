import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'apt-lists-kept'
const INSTALL = 'apt-get update && apt-get install -y x'
const CLEAN = 'rm -rf /var/lib/apt/lists/*'

staysSilent(rule, {
  'the content removed': `FROM python:3.13\nRUN ${INSTALL} && ${CLEAN}\n`,
  'the folder removed': `FROM python:3.13\nRUN ${INSTALL}; rm -r /var/lib/apt/lists\n`,
  'in a variable': `FROM python:3.13\nARG JUNK="/var/lib/apt/lists/* /tmp/*"\nRUN ${INSTALL} && rm -rf $JUNK\n`,
  'braces under a parent': `FROM python:3.13\nRUN ${INSTALL} && rm -rf /var/{cache/apt,lib/apt/lists}/*\n`,
  distclean: `FROM python:3.13\nRUN ${INSTALL} && apt-get distclean\n`,
  'find -delete': `FROM python:3.13\nRUN ${INSTALL} && find /var/lib/apt/lists -type f -delete\n`,
  'a mount': `FROM python:3.13\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked ${INSTALL}\n`,
  'a builder': `FROM python:3.13 AS b\nRUN ${INSTALL}\nFROM python:3.13\nCOPY --from=b /v /v\n`,
  'no update': 'FROM python:3.13\nRUN apt-get install -y x\n',
  'a script that cleans up, by its name': `FROM python:3.13\nCOPY clean.sh /\nRUN ${INSTALL} && sh /clean.sh\n`,
  'a removal that nobody can read': `FROM python:3.13\nARG JUNK\nRUN ${INSTALL} && rm -rf $JUNK\n`,
  'a repository added without an update': 'FROM python:3.13\nRUN add-apt-repository -n ppa:deadsnakes/ppa\n',
  'switched on by no default': `FROM python:3.13\nARG X\nRUN if [ "$X" ]; then ${INSTALL}; fi\n`,
  'switched off by a default': `FROM python:3.13\nARG X=0\nRUN if [ $X = 1 ]; then ${INSTALL}; fi\n`,
})

firesOn(rule, {
  'apt-get clean leaves them': [`FROM python:3.13\nRUN ${INSTALL} && apt-get clean\n`, 'apt-get update'],
  'another layer': [`FROM python:3.13\nRUN ${INSTALL}\nRUN ${CLEAN}\n`, 'apt-get update'],
  'an update after the removal': [
    `FROM python:3.13\nRUN apt-get update && ${CLEAN} && apt-get -qq update && apt-get install x\n`,
    'apt-get -qq update',
  ],
  'a script that adds a repository': [
    `FROM python:3.13\nRUN curl -sL https://deb.nodesource.com/setup_22.x | bash - && apt-get install -y nodejs\n`,
    'bash -',
  ],
  'each layer of the lineage': [
    `FROM python:3.13 AS a\nRUN ${INSTALL}\nFROM a\nRUN sudo apt update && apt install y\n`,
    'apt-get update',
    'apt update',
  ],
  'a mount on something else': [
    `FROM python:3.13\nRUN --mount=type=cache,target=/var/cache/apt ${INSTALL}\n`,
    'apt-get update',
  ],
  'here-document': ['FROM python:3.13\nRUN <<EOF\napt-get update\napt-get install -y x\nEOF\n', 'apt-get update'],
})

turnsInto(rule, {
  'one line': [
    `FROM python:3.13\nRUN ${INSTALL}\nCMD x\n`,
    `FROM python:3.13\nRUN ${INSTALL} && rm -rf /var/lib/apt/lists/*\nCMD x\n`,
  ],
  '&& at the beginning of lines': [
    'FROM python:3.13\nRUN apt-get update \\\n && apt-get install -y \\\n      a \\\n      b\n',
    'FROM python:3.13\nRUN apt-get update \\\n && apt-get install -y \\\n      a \\\n      b \\\n && rm -rf /var/lib/apt/lists/*\n',
  ],
  '&& at the end of lines': [
    'FROM python:3.13\r\nRUN apt-get update && \\\r\n    apt-get install -y a\r\n',
    'FROM python:3.13\r\nRUN apt-get update && \\\r\n    apt-get install -y a && \\\r\n    rm -rf /var/lib/apt/lists/*\r\n',
  ],
  sudo: [
    'FROM python:3.13\nUSER app\nRUN sudo apt-get update && sudo apt-get install -y a\n',
    'FROM python:3.13\nUSER app\nRUN sudo apt-get update && sudo apt-get install -y a && sudo rm -rf /var/lib/apt/lists/*\n',
  ],
  'a pipeline among them': [
    `FROM python:3.13\nRUN apt-get update | tee log && apt-get install -y a\n`,
    `FROM python:3.13\nRUN apt-get update | tee log && apt-get install -y a && rm -rf /var/lib/apt/lists/*\n`,
  ],
  'a group among them': [
    'FROM python:3.13\nRUN { apt-get update; } && apt-get install -y a\n',
    'FROM python:3.13\nRUN { apt-get update; } && apt-get install -y a && rm -rf /var/lib/apt/lists/*\n',
  ],
  'set -e before': [
    'FROM python:3.13\nRUN set -ex; apt-get update && apt-get install -y a',
    'FROM python:3.13\nRUN set -ex; apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*',
  ],
})

test.each([
  ['a later RUN installs from them', `FROM python:3.13\nRUN apt-get update\nRUN apt-get install -y x && ${CLEAN}\n`],
  ['a stage on top of it does', `FROM python:3.13 AS a\nRUN ${INSTALL}\nFROM a\nRUN apt-get upgrade -y\n`],
  ['something that may fail', `FROM python:3.13\nRUN ${INSTALL} || true\n`],
  ['a branch', `FROM python:3.13\nRUN if [ -f x ]; then ${INSTALL}; fi\n`],
  ['a semicolon at the end', `FROM python:3.13\nRUN ${INSTALL};\n`],
  ['a comment at the end', `FROM python:3.13\nRUN ${INSTALL} # x\n`],
  ['a here-document', `FROM python:3.13\nRUN <<EOF\n${INSTALL}\nEOF\n`],
  ['the exec form', 'FROM python:3.13\nRUN ["apt-get", "update"]\n'],
])('no edit: %s', (_, text) => {
  expect(reportsOf(rule, text).map(({ edit }) => edit)).toEqual([undefined])
})

test('a script that may install from the lists is for a person to see', () => {
  const safety = (rest: string): unknown =>
    reportsOf(rule, `FROM python:3.13\nRUN ${INSTALL}\n${rest}`).map(({ edit }) => edit?.safety)
  expect(safety('RUN bash install.sh\n')).toEqual(['review'])
  expect(safety('ONBUILD RUN apt-get install -y x\n')).toEqual(['review'])
  expect(safety(`RUN ${INSTALL} && ${CLEAN}\nRUN python setup.cfg\n`)).toEqual(['safe'])
})

test('no edit of an update that has a layer of its own: it goes into the RUN that installs', () => {
  const text = 'FROM python:3.13-slim\nRUN apt-get update\nRUN apt-get update && apt-get install -y git\n'
  const [alone, used] = reportsOf(rule, { Dockerfile: text })
  expect([alone?.edit, used?.edit?.safety]).toEqual([undefined, 'safe'])
})
