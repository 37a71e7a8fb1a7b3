import { describe, expect, test } from '@jest/globals'
import { bringsRecommends } from '../../../src/dockerfile/system.js'
import { factsOf, slice, withBase } from '../reading.js'

describe('packages of distributions', () => {
  test.each<[string, string[]]>([
    [
      'apt-get install -y gcc=4:12* g++ libc6:arm64 a/bookworm-backports ./b.deb',
      ['apt install gcc{=4:12*} g++ libc6 a{/bookworm-backports} ./b.deb!'],
    ],
    ['apt-get install -y $DEPS', ['apt install x y']],
    ['apk add --virtual .build py3-pip~=24 a@edge "b>1"', ['apk install (.build) py3-pip{~=24} a{@edge} b{>1}']],
    ['apk del .build', ['apk remove .build']],
    [
      'dnf install -y @development-tools python3.12-devel https://x.org/y.rpm',
      ['dnf install @development-tools python3.12-devel https://x.org/y.rpm!'],
    ],
    ['yum groupinstall -y "Development Tools"', ['dnf install @Development Tools']],
    ['yum makecache && yum update', ['dnf update', 'dnf upgrade']],
    ['zypper ref && zypper up', ['zypper update', 'zypper upgrade']],
    ['apt-get autoremove -y && apt-get build-dep a', ['apt autoremove', 'apt install a']],
    ['pip install a', []],
  ])('%s', (command, expected) => {
    const { systemCalls } = factsOf(withBase(`ENV DEPS="x y"\nRUN ${command}`))
    const lines = systemCalls.map(({ tool, action, packages, virtual }) =>
      [
        `${tool} ${action}`,
        ...(virtual === null ? [] : [`(${virtual})`]),
        ...packages.map(({ name, version, local }) => name + (version && `{${version}}`) + (local ? '!' : '')),
      ].join(' '),
    )
    expect(lines).toEqual(expected)
  })

  test.each<[string, string]>([
    ['apt-get update', 'update'],
    ['dnf makecache', 'update'],
    ['dnf check-update', 'update'],
    ['zypper refresh', 'update'],
    ['apt-get install -y a', 'install'],
    ['apk add a', 'install'],
    ['dnf reinstall -y a', 'install'],
    ['apt-get build-dep -y a', 'install'],
    ['dnf builddep -y a', 'install'],
    ['dnf group install -y a', 'install'],
    ['dnf module install -y a', 'install'],
    ['dnf swap -y a b', 'install'],
    ['apt-get upgrade -y', 'upgrade'],
    ['apk fix', 'upgrade'],
    ['apt-get remove -y a', 'remove'],
    ['apt-get purge -y a', 'remove'],
    ['apk del a', 'remove'],
    ['dnf group remove -y a', 'remove'],
    ['apt-get autoremove -y', 'autoremove'],
    ['apt-get autopurge -y', 'autoremove'],
    ['apt-get clean', 'clean'],
    ['apt-get distclean', 'distclean'],
    ['apt-get download a', 'other'],
    ['apt-get dist-upgrade -y', 'upgrade'],
  ])('%s: %s', (command, action) => {
    expect(factsOf(withBase(`RUN ${command}`)).systemCalls.map((call) => call.action)).toEqual([action])
  })

  test('each has its place', () => {
    const text = 'FROM debian\nRUN apt-get install -y \\\n    gcc=1 \\\n    # why\n    make'
    const [call] = factsOf(text).systemCalls
    expect(call?.packages.map(({ span }) => slice(text, span))).toEqual(['gcc=1', 'make'])
  })
})

describe('recommended packages', () => {
  const file = (text: string): string => `RUN echo '${text}' > /etc/apt/apt.conf.d/99x\n`
  test.each<[string, boolean | null]>([
    ['RUN apt-get install -y a', true],
    ['RUN apt-get install -y --no-install-suggests a', true],
    ['RUN apt-get install -y a --no-install-recommends', false],
    ['RUN apt-get -o APT::Install-Recommends=false install a', false],
    ['RUN apt-get -o apt::install-recommends=0 install a', false],
    ['RUN apt-get -o APT::Install-Recommends=true install a', true],
    [`${file('APT::Install-Recommends "false";')}RUN apt-get install a`, false],
    [`${file('APT::Install-Recommends "0";\\nAPT::Install-Suggests "0";')}RUN apt-get install a`, false],
    [`${file('APT::Get::Assume-Yes "true";')}RUN apt-get install a`, true],
    [`${file('APT::Install-Suggests "false";')}RUN apt-get install a`, true],
    [`${file('APT::Install-Recommends "false";')}RUN apt-get install --install-recommends a`, true],
    [`RUN apt-get install a\n${file('APT::Install-Recommends "false";')}`, true],
    ['COPY apt.conf /etc/apt/apt.conf.d/\nRUN apt-get install a', null],
    ['COPY <<EOF /etc/apt/apt.conf.d/x\nAPT::Install-Recommends "no";\nEOF\nRUN apt-get install a', false],
    ['RUN apk add a', false],
    ['RUN dnf install a', true],
    ['RUN dnf install --setopt=install_weak_deps=False a', false],
    ['RUN echo install_weak_deps=0 >> /etc/dnf/dnf.conf && dnf install a', false],
    ['RUN zypper in --no-recommends a', false],
  ])('%j: %s', (text, expected) => {
    const facts = factsOf(withBase(text))
    expect(
      bringsRecommends(
        facts,
        facts.systemCalls.find(({ action }) => action === 'install')!,
      ),
    ).toBe(expected)
  })
})
