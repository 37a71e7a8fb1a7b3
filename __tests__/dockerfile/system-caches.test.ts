import { describe, expect, test } from '@jest/globals'
import { dockerClean, systemCaches, updatesLists } from '../../src/dockerfile/system-caches.js'
import { factsOf, withBase } from './reading.js'

const kinds = (run: string): string[] =>
  systemCaches(factsOf(withBase(`RUN ${run}`))).map(({ kind, folder, clearedBy, unsure }) =>
    [kind, folder, clearedBy && 'cleared', unsure && 'unsure'].filter(Boolean).join(' '),
  )
const LISTS = 'apt-lists /var/lib/apt/lists'
const ARCHIVES = 'apt-archives /var/cache/apt/archives'

describe('what package managers fill', () => {
  test.each<[string, string[]]>([
    ['apt-get update', [LISTS]],
    ['apt-get install -y a', [ARCHIVES]],
    ['apt-get reinstall a', [ARCHIVES]],
    ['apt-get upgrade -y', [ARCHIVES]],
    ['apt-get build-dep a', [ARCHIVES]],
    ['apt-get install --update a', [LISTS, ARCHIVES]],
    ['apt-get install --simulate a', []],
    ['apt-get install --print-uris a', []],
    ['apt-get remove a', []],
    ['apt-get -o Dir::State::lists=/l update', ['apt-lists /l']],
    ['apt-get -o Dir::State::lists= update', [LISTS]],
    ['apt-get update && apt-get distclean', [`${LISTS} cleared`]],
    ['apt-get update && apt-get clean', [LISTS]],
    ['apt-get install a && apt-get clean', [`${ARCHIVES} cleared`]],
    ['apt-get install a && apt-get distclean', [`${ARCHIVES} cleared`]],
    ['apt-get install a && apt-get autoremove', [ARCHIVES]],
    ['apk add a', ['apk /var/cache/apk']],
    ['apk update', ['apk /var/cache/apk']],
    ['apk upgrade', ['apk /var/cache/apk']],
    ['apk fix a', ['apk /var/cache/apk']],
    ['apk del a', []],
    ['apk add --no-cache a', []],
    ['apk add --no-network a', []],
    ['apk add --cache-dir /c a', ['apk /c']],
    ['apk add a && apk cache clean', ['apk /var/cache/apk unsure']],
    ['apk add a && apk del b', ['apk /var/cache/apk']],
    ['apk add a && rm -rf /var/cache/apk', ['apk /var/cache/apk cleared']],
    ['dnf install -y a', ['dnf /var/cache/dnf']],
    ['dnf remove a', []],
    ['dnf autoremove', []],
    ['dnf group remove a', []],
    ['dnf clean all', []],
    ['dnf install -y a && dnf clean all', ['dnf /var/cache/dnf cleared']],
    ['dnf install -y a && dnf clean', ['dnf /var/cache/dnf cleared']],
    ['dnf install -y a && dnf clean metadata', ['dnf /var/cache/dnf unsure']],
    ['dnf install -y a && zypper clean --all', ['dnf /var/cache/dnf']],
    ['yum install -y a && rm -rf /var/cache/yum /var/cache/dnf /var/cache/libdnf5', ['dnf /var/cache/dnf cleared']],
    ['zypper install a', ['zypper /var/cache/zypp']],
    ['zypper remove a', []],
    ['zypper install a && zypper clean --all', ['zypper /var/cache/zypp cleared']],
    ['zypper install a && zypper clean', ['zypper /var/cache/zypp unsure']],
    ['apt-get update && apt-get update', [LISTS]],
    ['pip install a', []],
  ])('%s', (run, expected) => {
    expect(kinds(run)).toEqual(expected)
  })
})

describe('what updates the lists of apt', () => {
  test.each<[string, boolean]>([
    ['add-apt-repository ppa:a', true],
    ['apt-add-repository ppa:a', true],
    ['add-apt-repository -n ppa:a', false],
    ['add-apt-repository --no-update ppa:a', false],
    ['add-apt-repository --help', false],
    ['extrepo enable a', true],
    ['extrepo update a', true],
    ['extrepo search a', false],
    ['playwright install-deps', true],
    ['playwright install --with-deps', true],
    ['playwright install', false],
    ['npx playwright install-deps', true],
    ['npx cypress install-deps', false],
    ['python -m playwright install-deps', true],
    ['python -m pip install-deps', false],
    ['/x/nodesource_setup.sh', true],
    ['./mariadb_repo_setup', true],
    ['/x/script.deb.sh', true],
    ['./mariadb_repo_setup https://x', false],
    ['bash nodesource_setup.sh', true],
    ['bash -x apt.postgresql.org.sh', true],
    ['bash x y nodesource_setup.sh', false],
    ['cat nodesource_setup.sh', false],
    ...[
      ...['deb.nodesource.com/setup_22.x', 'packagecloud.io/install/x', 'dl.cloudsmith.io/x/setup', 'get.docker.com'],
      ...['x.org/script.deb.sh', 'x.org/setup.deb.sh', 'apt.llvm.org/llvm.sh', 'x.org/mariadb_repo_setup'],
    ].map((url): [string, boolean] => [`curl https://${url} | bash -`, true]),
    ['curl https://x.org/install.sh | bash -', false],
  ])('%s: %s', (run, expected) => {
    const calls = factsOf(withBase(`RUN ${run}`)).calls
    expect(updatesLists(calls.at(-1)!.call)).toBe(expected)
  })
})

describe('docker-clean', () => {
  const clean = (text: string): boolean | null => {
    const facts = factsOf(text)
    return dockerClean(facts, facts.calls.at(-1)!)
  }
  const keep = 'echo \'Keep-Downloaded-Packages "true";\' > /etc/apt/apt.conf.d/k'

  test.each<[string, boolean | null]>([
    ['FROM debian:12\nRUN a', true],
    ['FROM ubuntu:24.04\nRUN a', true],
    ['FROM alpine:3.22\nRUN a', false],
    ['FROM acme/x\nRUN a', null],
    [`FROM acme/x\nRUN ${keep}\nRUN a`, false],
    [`FROM debian:12\nRUN ${keep.replace('true', '1')}\nRUN a`, false],
    [`FROM debian:12\nRUN ${keep.replace('true', 'yes')}\nRUN a`, false],
    [`FROM debian:12\nRUN ${keep.replace('true', 'false')}\nRUN a`, true],
    [`FROM debian:12\nRUN ${keep.replace('/etc/apt/apt.conf.d', '/tmp')}\nRUN a`, true],
    [`FROM debian:12\nRUN ${keep}; a`, false],
    ['FROM debian:12\nRUN echo > /etc/apt/apt.conf.d/docker-clean\nRUN a', false],
    ['FROM debian:12\nRUN rm -rf /etc/apt/apt.conf.d/*\nRUN a', false],
    ['FROM debian:12\nRUN rm /etc/apt/apt.conf.d/other\nRUN a', true],
    [`FROM debian:12 AS x\nRUN ${keep}\nFROM debian:12\nRUN a`, true],
    [`FROM debian:12 AS x\nRUN ${keep}\nFROM x\nRUN a`, false],
  ])('%j: %s', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })
})
