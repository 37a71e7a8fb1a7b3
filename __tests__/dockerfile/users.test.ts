import { describe, expect, test } from '@jest/globals'
import { factsOf, withBase } from './reading.js'

describe('users that a Dockerfile makes', () => {
  test.each<[string, string[]]>([
    ['useradd app', ['app null /home/app']],
    ['useradd -ms /bin/bash app', ['app null /home/app made']],
    ['useradd -d /app -r -g web web', ['web null /app system']],
    ['useradd --uid 1000 --home-dir=/usr/src/p --no-log-init --create-home p', ['p 1000 /usr/src/p made']],
    ['useradd docker -u 1000 -s /bin/bash -m', ['docker 1000 /home/docker made']],
    ['useradd -b /srv app', ['app null /srv/app']],
    ['useradd -p $(openssl passwd x) -m io', ['io null /home/io made']],
    ['useradd -D -b /srv', []],
    ['adduser --disabled-password --gecos "" --uid 1001 app', ['app 1001 /home/app made']],
    ['adduser app --system --ingroup app --home /a --no-create-home', ['app null /a system']],
    ['adduser -D -S -G web web', ['web null /home/web made system']],
    ["adduser -D -g '' -s /sbin/nologin -u 1000 -h /d d", ['d 1000 /d made']],
    ['addgroup -S app && adduser app -S -G app', ['app null /home/app made system']],
    ['adduser www-data root', []],
    ['groupadd -g 10 x && groupmod -n y x', []],
    ['useradd app && usermod -u 7 -d /x app', ['app null /home/app', 'app 7 /x']],
    ['usermod -aG docker app', []],
    ["echo 'x:x:1000:1000::/home/y:/bin/sh' >> /etc/passwd", ['x 1000 /home/y']],
    ['printf "%s\\n" a:x:1:1::/a:/b c:x:2:2::/c:/d | tee -a /etc/passwd', ['a 1 /a', 'c 2 /c']],
    ['grep x /etc/passwd', []],
    ['./manage.py adduser x', []],
  ])('%s', (command, expected) => {
    const users = factsOf(withBase(`RUN ${command}`)).users.all()
    const lines = users.map(({ name, id, home, makesHome, system }) =>
      [name, String(id), home, ...(makesHome ? ['made'] : []), ...(system ? ['system'] : [])].join(' '),
    )
    expect(lines).toEqual(expected)
  })

  const facts = factsOf(`FROM python:3.12
RUN useradd -u 1000 -d /srv app && useradd other
USER app
RUN a
ENV HOME=/elsewhere
RUN sudo -u other b && HOME=/own c && d
USER 1000
`)
  const last = facts.steps.at(-1)!

  test.each<[string, string, boolean | null]>([
    ['app', '1000', true],
    ['1000', 'app', true],
    ['0', 'root', true],
    ['', 'root', true],
    ['app', 'other', false],
    ['app', '1001', false],
    ['other', '1001', null],
    ['root', '1001', false],
    ['nobody', '1001', null],
    ['\0', 'app', null],
  ])('%j and %j are the same: %s', (a, b, expected) => {
    expect(facts.users.same(a, b, last)).toBe(expected)
  })

  test.each([
    ['root', '/root'],
    ['app', '/srv'],
    ['1000', '/srv'],
    ['other', '/home/other'],
    ['4711', '/'],
    ['www-data', '/var/www'],
    ['\0', '\0'],
  ])('the home of %j is %j', (user, home) => {
    expect(facts.users.homeOf(user, last)).toBe(home)
  })

  test('a command’s home is its own HOME, its user’s, or the one of ENV', () => {
    const homes = facts.calls.map(({ step, call }) => `${call.program} ${facts.users.homeAt(step, call)}`)
    expect(homes.slice(2)).toEqual(['a /srv', 'b /home/other', 'c /own', 'd /elsewhere'])
  })

  test.each([
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER app\nWORKDIR /tmp', '/home/app/bin', '/srv/app/bin'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER app\nWORKDIR /tmp', '/home/app', '/srv/app'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER app\nWORKDIR /tmp', '/home/apple', '/home/apple'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER app\nWORKDIR /tmp', 'bin', '/tmp/bin'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER app\nWORKDIR /tmp', '~/bin', '/srv/app/bin'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nWORKDIR /tmp', '~app', '/srv/app'],
    ['FROM python:3.13\nRUN useradd -m app\nUSER app\nWORKDIR /tmp', '/home/app/bin', '/home/app/bin'],
    ['FROM python:3.13\nRUN useradd -d /srv/app app\nUSER root\nWORKDIR /tmp', '/home/app/bin', '/home/app/bin'],
    [
      'FROM python:3.13\nRUN if [ -f /etc/x ]; then useradd -d /a a; else useradd -d /b a; fi\nUSER a\nWORKDIR /tmp',
      '/home/a/bin',
      '/home/a/bin',
    ],
  ])('%s: a path written as %s is %s', (before, written, path) => {
    const { users, calls } = factsOf(`${before}\nRUN last`)
    const { step, call } = calls.at(-1)!
    expect(users.pathOf(written, step, call)).toBe(path)
  })

  const made = 'if id -u 1000 >/dev/null; then echo taken; else useradd -m -u 1000 -d /srv/fish fish; fi'
  test.each<[string, string, string]>([
    ['FROM ubuntu:24.04', '1000', '/home/ubuntu'],
    ['FROM ubuntu:noble-20250404', '1000', '/home/ubuntu'],
    ['FROM nvidia/cuda:12.9.0-cudnn-runtime-ubuntu24.04', '1000', '/home/ubuntu'],
    ['FROM ubuntu:24.04 AS base\nFROM base', '1000', '/home/ubuntu'],
    ['FROM ubuntu:24.04', '1001', '/'],
    ['FROM ubuntu:22.04', '1000', '/'],
    ['FROM debian:13', '1000', '/'],
    ['FROM ubuntu:latest', '1000', '\0'],
    ['FROM eclipse-temurin:21-noble', '1000', '\0'],
    ['FROM ubuntu:24.04\nRUN userdel -r ubuntu', '1000', '/'],
    ['FROM ubuntu:24.04\nRUN userdel -r ubuntu && useradd -m app', '1000', '\0'],
    ['FROM ubuntu:24.04\nRUN if id ubuntu; then userdel -r ubuntu; fi', '1000', '\0'],
    ['FROM ubuntu:24.04\nRUN userdel -r $(id -nu 1000)', '1000', '\0'],
    ['FROM ubuntu:24.04\nRUN deluser ubuntu sudo', '1000', '/home/ubuntu'],
    ['FROM ubuntu:24.04\nRUN userdel ubuntu && useradd -u 1000 -d /app app', '1000', '/app'],
    ['FROM ubuntu:24.04\nRUN usermod -l app -d /app -m ubuntu', '1000', '/app'],
    [`FROM ubuntu:24.04\nRUN ${made}`, '1000', '\0'],
    [`FROM python:3.13\nRUN ${made}`, '1000', '\0'],
    [`FROM python:3.13\nRUN ${made}`, 'fish', '/srv/fish'],
    [`FROM python:3.13\nRUN ${made}\nRUN useradd -d /b -u 1000 -o b`, '1000', '/b'],
    ['FROM python:3.13\nRUN useradd -m first', '1000', '\0'],
    ['FROM python:3.13\nRUN if [ -f /etc/x ]; then useradd -d /a a; else useradd -d /b a; fi', 'a', '\0'],
  ])('%s: the home of %s is %j', (before, user, home) => {
    const { users, steps } = factsOf(`${before}\nRUN last`)
    expect(users.homeOf(user, steps.at(-1)!)).toBe(home)
  })

  test.each<[string, boolean | null]>([
    ['FROM ubuntu:24.04', true],
    ['FROM ubuntu:22.04', null],
    [`FROM python:3.13\nRUN ${made.replace('fish;', 'ubuntu;')}`, null],
  ])('%s: 1000 is ubuntu: %s', (before, expected) => {
    const { users, steps } = factsOf(`${before}\nRUN last`)
    expect(users.same('1000', 'ubuntu', steps.at(-1)!)).toBe(expected)
  })

  test('users of another stage aren’t there', () => {
    const two = factsOf('FROM python AS a\nRUN useradd -d /x u\nFROM python\nCOPY --from=a /x /x\nRUN b')
    expect(two.users.find('u', two.steps.at(-1)!)).toBeNull()
  })
})
