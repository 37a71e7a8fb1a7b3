import { describe, expect, test } from '@jest/globals'
import { presenceOf, type Presence } from '../../src/dockerfile/programs.js'
import { factsIn } from './context.js'
import { factsOf } from './reading.js'

const files = {
  'with-curl.sh': '#!/bin/sh\napt-get update\napt-get install -y curl\n',
  'with-wget.sh': '#!/bin/sh\napt-get update\napt-get install -y wget\n',
  'root/usr/bin/curl': '',
  'other/etc/shop.conf': '',
  'a.txt': '',
  'tools.tar.gz': '',
}

function presence(lines: string, base = 'python:3.13-slim', tool = 'curl'): Presence {
  return presenceOf(factsIn(`FROM ${base}\nARG UNKNOWN\n${lines}\n`, files), tool)
}

test.each<[string, string, Presence]>([
  ['python:3.13-slim', 'curl', 'missing'],
  ['python:3.13', 'curl', 'there'],
  ['acme/base', 'curl', 'unknown'],
  ['python:3.13-slim', 'nc', 'unknown'],
])('%s and %s: %s', (base, tool, expected) => {
  expect(presence('', base, tool)).toBe(expected)
})

describe('packages', () => {
  test.each<[string, Presence]>([
    ['apt-get install -y curl', 'there'],
    ['apt-get upgrade -y curl', 'there'],
    ['apt-get install -y wget', 'missing'],
    ['apt-get download curl', 'missing'],
    ['apt-get install -y curl && apt-get purge -y curl', 'removed'],
    ['apt-get install -y curl && apt-get purge -y wget', 'there'],
    ['apt-get purge -y curl', 'missing'],
    ['apt-get purge -y curl && apt-get install -y curl', 'there'],
    ['apk add --virtual .build curl && apk del .build', 'removed'],
    ['apk add --virtual .build gcc && apk add curl && apk del .build', 'there'],
    ['apt-get install -y google-chrome-stable', 'unknown'],
    ['apt-get install -y "lib*"', 'unknown'],
    ['apt-get install -y ./shop.deb', 'unknown'],
    ['apt-get install -y $UNKNOWN', 'unknown'],
    ['dnf install -y @development-tools', 'unknown'],
    ['apt-get install -y curl && apt-get install -y ./shop.deb', 'there'],
    ['pip install flask', 'missing'],
    ['pip install curl', 'there'],
  ])('%s: %s', (run, expected) => {
    expect(presence(`RUN ${run}`)).toBe(expected)
  })

  test.each<[string, Presence]>([
    ['RUN apt-get install -y curl\nFROM python:3.13-slim', 'missing'],
    ['ONBUILD RUN apt-get install -y curl', 'missing'],
    ['RUN apt-get install -y curl\nRUN apt-get purge -y curl', 'removed'],
    // What can't be read may do anything.
    ['SHELL ["pwsh", "-c"]\nRUN Install-Package shop', 'unknown'],
    ['RUN apt-get install -y curl\nSHELL ["pwsh", "-c"]\nRUN Install-Package shop', 'there'],
  ])('%j: %s', (lines, expected) => {
    expect(presence(lines)).toBe(expected)
  })
})

describe('commands', () => {
  test.each<[string, Presence]>([
    ['curl -fsSO https://example.org/a', 'there'],
    ['which curl', 'there'],
    ['ln -s /opt/bin/curl /usr/bin/curl', 'there'],
    ['rm /usr/bin/curl', 'missing'],
    ['echo a', 'missing'],
    ['./install.sh', 'unknown'],
    ['/opt/setup', 'unknown'],
    ['/usr/bin/env', 'missing'],
    ['/opt/venv/bin/shop', 'missing'],
    ['./venv/bin/pip install flask', 'missing'],
    ['bash', 'unknown'],
    ["sh -c 'echo a'", 'missing'],
    ['make', 'unknown'],
    ['ansible-playbook site.yml', 'unknown'],
    ['nix-env -i hello', 'unknown'],
    ['brew install hello', 'unknown'],
    ['npm ci', 'missing'],
    ['$UNKNOWN', 'unknown'],
    ['curl --version && make', 'there'],
  ])('%s: %s', (run, expected) => {
    expect(presence(`RUN ${run}`)).toBe(expected)
  })

  test.each<[string, Presence]>([
    ['COPY with-curl.sh /\nRUN /with-curl.sh', 'there'],
    ['COPY with-wget.sh /\nRUN sh /with-wget.sh', 'missing'],
    ['COPY missing.sh /\nRUN sh /missing.sh', 'unknown'],
  ])('of a script: %j: %s', (lines, expected) => {
    expect(presence(lines)).toBe(expected)
  })
})

describe('copies', () => {
  test.each<[string, Presence]>([
    ['COPY --from=acme/tools /usr/bin/curl /usr/bin/', 'there'],
    ['COPY --from=acme/tools /curl-static /bin/curl', 'there'],
    ['COPY --from=acme/tools / /', 'unknown'],
    ['COPY --from=acme/tools /usr/bin /usr/bin', 'unknown'],
    ['COPY --from=acme/tools /opt/bin /bin/', 'unknown'],
    ['COPY --from=acme/tools /opt/bin /opt/bin', 'missing'],
    ['COPY --from=acme/tools /app.py /usr/bin/', 'missing'],
    ['COPY --from=python:3.13 /usr/local/bin /usr/local/bin', 'missing'],
    ['COPY --from=python:3.13 /usr/local /usr', 'missing'],
    // Wherever it lies: a PATH may name the folder.
    ['COPY . /', 'there'],
    ['COPY root/ /', 'there'],
    ['COPY root/usr /usr', 'there'],
    ['COPY other /', 'missing'],
    ['COPY nowhere /', 'unknown'],
    ['COPY nowhere /usr/local', 'unknown'],
    ['COPY a.txt /', 'missing'],
    ['ADD tools.tar.gz /', 'unknown'],
    ['COPY tools.tar.gz /', 'missing'],
    ['ADD https://example.org/tools a.txt /usr/bin/', 'unknown'],
    ['COPY <<EOF /usr/bin/curl\n#!/bin/sh\nexec wget "$@"\nEOF', 'there'],
    ['COPY . /app', 'missing'],
    ['COPY scripts/* /usr/local/bin/', 'unknown'],
    ['COPY start.sh /usr/local/bin/', 'missing'],
    ['COPY start /usr/local/bin/', 'missing'],
    ['COPY <<EOF /usr/local/bin/start\necho a\nEOF', 'missing'],
    ['RUN apt-get install -y curl\nCOPY other /', 'there'],
    ['RUN apt-get install -y curl\nCOPY nowhere /', 'unknown'],
  ])('%s: %s', (lines, expected) => {
    expect(presence(lines)).toBe(expected)
  })

  test.each<[string, Presence]>([
    ['COPY . /', 'unknown'],
    ['COPY rootfs/ /', 'unknown'],
    ['COPY rootfs/usr /usr', 'unknown'],
    ['COPY rootfs /app', 'missing'],
    ['COPY start /usr/local/bin/', 'missing'],
    ['COPY start.sh /', 'missing'],
  ])('without a context: %s: %s', (lines, expected) => {
    expect(presenceOf(factsOf(`FROM python:3.13-slim\n${lines}\n`), 'curl')).toBe(expected)
  })
})
