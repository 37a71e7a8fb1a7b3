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
  'behind install': [
    'FROM python:3.13\nRUN apt-get -y install \\\n    git\n',
    'FROM python:3.13\nRUN apt-get -y install --no-install-recommends \\\n    git\n',
  ],
})

test('a recommended package may be needed', () => {
  const [report] = reportsOf(rule, 'FROM python:3.13\nRUN apt-get install -y git\n')
  expect(report?.edit?.safety).toBe('review')
})
