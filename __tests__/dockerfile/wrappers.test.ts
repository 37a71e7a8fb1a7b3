import { describe, expect, test } from '@jest/globals'
import { unwrap } from '../../src/dockerfile/wrappers.js'

/** What is left of a command line when the first program is taken off: assignments, user and script in front. */
function inner(line: string): string | null {
  const [program, ...rest] = line.split(' ').map((value) => ({ value, span: { start: 0, end: 0 } }))
  const found = unwrap(program!, rest)
  if (!found) return null
  return [
    ...found.assignments.map(({ name, value }) => `${name}=${value}`),
    ...(found.user === null ? [] : [`<${found.user}>`]),
    found.script === null
      ? [found.program, ...found.rest].map(({ value }) => value.replaceAll('\0', '␀')).join(' ')
      : `'${found.script.value}'`,
  ].join(' ')
}

describe('a program that starts what follows', () => {
  test.each(
    `env exec command builtin time nice ionice nohup stdbuf eatmydata fakeroot unbuffer chronic setsid tini dumb-init
    busybox catatonit docker-init xvfb-run ddtrace-run opentelemetry-instrument`.split(/\s+/),
  )('%s', (name) => {
    expect(inner(`${name} a -b c`)).toBe('a -b c')
    expect(inner(`/usr/bin/${name} -x -- a -b c`)).toBe('a -b c')
    expect(inner(name)).toBeNull()
  })

  test.each(['make', 'constructor', 'toString', 'sudoedit'])('%s is none', (name) => {
    expect(inner(`${name} a`)).toBeNull()
  })
})

describe('options that take the next argument, by the manuals', () => {
  test.each([
    ['sudo', '-u --user -g --group -h -p -C -r -t -D'],
    ['doas', '-u -C'],
    ['env', '-u --unset -C --chdir'],
    ['exec', '-a'],
    ['time', '-f -o'],
    ['nice', '-n --adjustment'],
    ['ionice', '-c -n -p'],
    ['stdbuf', '-i -o -e'],
    ['tini', '-p -e'],
    ['dumb-init', '-r --rewrite'],
    ['runuser', '-u -g -G'],
    ['setpriv', '--reuid --regid --groups --bounding-set --inh-caps'],
    ['xvfb-run', '-n --server-num -s --server-args -e -f -p -w'],
    [
      'opentelemetry-instrument',
      '--traces_exporter --metrics_exporter --logs_exporter --service_name --exporter_otlp_endpoint',
    ],
  ])('%s', (name, options) => {
    for (const option of options.split(' ')) expect(inner(`${name} ${option} value a b`)).toMatch(/(?:^|> )a b$/)
    expect(inner(`${name} -Z a b`)).toMatch(/(?:^|> )a b$/)
    expect(inner(`${name} - a`)).toMatch(/(?:^|> )- a$/)
  })

  test.each(['-s', '--signal', '-k', '--kill-after'])('timeout %s', (option) => {
    expect(inner(`timeout ${option} 9 10 a b`)).toBe('a b')
  })

  test.each(['-w', '--wait', '-E'])('flock %s', (option) => {
    expect(inner(`flock ${option} 9 /lock a b`)).toBe('a b')
  })

  test.each('-n -P -I -L -d -a -s -E --max-args --max-procs --delimiter --arg-file'.split(' '))(
    'xargs %s',
    (option) => {
      expect(inner(`xargs ${option} 9 a b`)).toBe('a b ␀')
    },
  )
})

describe('who runs it', () => {
  test.each<[string, string | null]>([
    ['sudo a', '<root> a'],
    ['sudo -u app a', '<app> a'],
    ['sudo --user app a', '<app> a'],
    ['sudo --user=app a', '<app> a'],
    ['sudo -E A=1 B= a', 'A=1 B= <root> a'],
    ['doas a', '<root> a'],
    ['doas -u app a', '<app> a'],
    ['doas A=1', '<root> A=1'],
    ['gosu app:web a', '<app> a'],
    ['su-exec app a', '<app> a'],
    ['s6-setuidgid app a', '<app> a'],
    ['gosu app', null],
    ['runuser -u app a', '<app> a'],
    ['setpriv --reuid app a', '<app> a'],
    ['setpriv --reuid=app --regid=web a', '<app> a'],
    ['env A=1 B=x=y a', 'A=1 B=x=y a'],
    ['env -i A=1 a B=2', 'A=1 a B=2'],
    ['nice A=1 a', 'A=1 a'],
    ['env A=1', null],
    ['sudo -u', null],
  ])('%s', (line, expected) => {
    expect(inner(line)).toBe(expected)
  })
})

describe('scripts in an argument', () => {
  test.each<[string, string | null]>([
    ...'sh bash dash ash zsh ksh'.split(' ').map((name): [string, string] => [`/bin/${name} -c a b`, "'a'"]),
    ['fish -c a', null],
    ['bash -ec a', "'a'"],
    ['bash -x -c a', "'a'"],
    ['bash +x -c a', "'a'"],
    ['bash -o pipefail -c a', "'a'"],
    ['bash -eo pipefail -c a', "'a'"],
    ['bash -euxo pipefail -c a', "'a'"],
    ['bash -O extglob -c a', "'a'"],
    ['bash +o posix -c a', "'a'"],
    ['bash -ceo pipefail a', "'a'"],
    ['bash -ce a', "'a'"],
    ['bash x.sh -c a', null],
    ['bash - -c a', null],
    ['bash -- -c a', null],
    ['bash -c', null],
    ['bash', null],
    ['bash --norc x', null],
    ['su app -c a', "<app> 'a'"],
    ['su - app -c a', "<app> 'a'"],
    ['su -s /bin/sh app -c a', "<app> 'a'"],
    ['su -s /bin/sh -g web app -c a', "<app> 'a'"],
    ['su --shell /bin/sh --group web app -c a', "<app> 'a'"],
    ['su -c a', "<root> 'a'"],
    ['su --command a app', "<app> 'a'"],
    ['su app', null],
    ['runuser app -c a', "<app> 'a'"],
  ])('%s', (line, expected) => {
    expect(inner(line)).toBe(expected)
  })
})
