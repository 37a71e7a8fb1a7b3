import { describe, expect, test } from '@jest/globals'
import { uwsgiFiles, uwsgiFlag, uwsgiValues } from '../../src/dockerfile/uwsgi-config.js'
import { factsIn } from './context.js'

type Files = Readonly<Record<string, string>>

function read(options: string, files: Files, lines = ''): [(string | null)[], boolean | null] {
  const facts = factsIn(
    `FROM python:3.13-slim\nARG UNKNOWN\nWORKDIR /app\nCOPY . .\n${lines}CMD ["uwsgi"${options}]\n`,
    files,
  )
  const call = facts.entry!.calls[0]!
  return [uwsgiFiles(facts, call).map((file) => file?.imagePath ?? null), uwsgiFlag(facts, call, 'die-on-term')]
}

test.each<[string, string[]]>([
  [', "uwsgi.ini"', ['/app/uwsgi.ini']],
  [', "--ini", "uwsgi.ini"', ['/app/uwsgi.ini']],
  [', "--ini=/app/uwsgi.ini"', ['/app/uwsgi.ini']],
  [', "--yaml", "conf/uwsgi"', ['/app/conf/uwsgi']],
  [', "--yml=uwsgi.yml"', ['/app/uwsgi.yml']],
  [', "--xml", "uwsgi.xml"', ['/app/uwsgi.xml']],
  [', "uwsgi.json"', ['/app/uwsgi.json']],
  [', "--http", ":80", "--module", "shop.wsgi"', []],
  [', "--logfile.ini"', []],
  [', "uwsgi.ini", "--json", "uwsgi.json"', ['/app/uwsgi.ini', '/app/uwsgi.json']],
])('uwsgi %s reads %j', (options, expected) => {
  const paths = ['uwsgi.ini', 'uwsgi.yml', 'uwsgi.xml', 'uwsgi.json', 'conf/uwsgi']
  expect(read(options, Object.fromEntries(paths.map((path) => [path, '']))).at(0)).toEqual(expected)
})

test('a file that is not at hand', () => {
  expect(read(', "uwsgi.ini"', {})).toEqual([[null], null])
})

test.each(['WORKDIR $CONF\nCMD uwsgi uwsgi.ini', 'CMD uwsgi --ini $CONF', 'CMD uwsgi --ini=$CONF'])(
  'one that nobody knows: %j',
  (lines) => {
    const facts = factsIn(`FROM python:3.13-slim\nARG CONF\nENV CONF=$CONF\nCOPY . .\n${lines}\n`, {
      'uwsgi.ini': '[uwsgi]\n',
    })
    const call = facts.entry!.calls[0]!
    expect([uwsgiFiles(facts, call), uwsgiFlag(facts, call, 'die-on-term')]).toEqual([[null], null])
  },
)

describe('a flag', () => {
  test.each<[string, boolean | null]>([
    ['[uwsgi]\ndie-on-term = true\n', true],
    ['[uwsgi]\ndie-on-term=1\n', true],
    ['[uwsgi]\n  die-on-term = yes\n', true],
    ['[uwsgi]\ndie-on-term = false\n', false],
    ['[uwsgi]\ndie-on-term = 0\n', false],
    ['[uwsgi]\ndie-on-term = No\n', false],
    ['[uwsgi]\ndie-on-term = off\n', false],
    ['[uwsgi]\n; die-on-term = true\n', false],
    ['[uwsgi]\nno-die-on-term = true\n', false],
    ['[uwsgi]\ndie-on-terminal = true\n', false],
    ['[uwsgi]\nmodule = shop.wsgi\n', false],
    ['uwsgi:\n  die-on-term: true\n', true],
    ['{"uwsgi": {\n  "die-on-term": true\n}}\n', true],
    ['<uwsgi>\n  <die-on-term>true</die-on-term>\n</uwsgi>\n', true],
    // It may read others in.
    ['[uwsgi]\nini = other.ini\n', null],
    ['[uwsgi]\ninclude = other.ini\n', null],
    ['[uwsgi]\ninherit = other.ini\n', null],
    ['[uwsgi]\n; ini = other.ini\n', false],
    ['[uwsgi]\nini = other.ini\ndie-on-term = true\n', true],
  ])('of %j: %s', (text, expected) => {
    expect(read(', "--ini", "uwsgi.ini"', { 'uwsgi.ini': text })[1]).toBe(expected)
  })

  test.each<[string, string, boolean | null]>([
    ['', '', false],
    [', "--die-on-term"', '', true],
    [', "--die-on-terminal"', '', false],
    ['', 'ENV UWSGI_DIE_ON_TERM=1\n', true],
    ['', 'ENV UWSGI_DIE_ON_TERM=true\n', true],
    ['', 'ENV UWSGI_DIE_ON_TERM=0\n', false],
    [', "--die-on-term"', 'ENV UWSGI_DIE_ON_TERM=0\n', true],
    ['', 'ENV UWSGI_INI=/app/other.ini\n', null],
  ])('of uwsgi %s and %j: %s', (options, lines, expected) => {
    expect(read(options, {}, lines)[1]).toBe(expected)
  })

  test('of the first file that says something', () => {
    const files = {
      'a.ini': '[uwsgi]\n',
      'b.ini': '[uwsgi]\ndie-on-term = true\n',
      'c.ini': '[uwsgi]\ndie-on-term = 0\n',
    }
    expect(read(', "a.ini", "b.ini", "c.ini"', files)[1]).toBe(true)
    expect(read(', "missing.ini", "c.ini"', files)[1]).toBe(false)
    expect(read(', "missing.ini", "a.ini"', files)[1]).toBeNull()
  })
})

test.each<[string, string]>([
  ['uwsgi.ini', '[uwsgi]\n# chdir = /no\n chdir = /srv/web \r\nchdir2 = /no\n'],
  ['uwsgi.yaml', 'uwsgi:\n  chdir: /srv/web\n'],
  ['uwsgi.json', '{"uwsgi": {\n  "chdir": "/srv/web",\n  "master": true}}\n'],
  ['uwsgi.xml', '<uwsgi>\n  <chdir>/srv/web</chdir>\n</uwsgi>\n'],
])('a value in %s, and on the line', (name, text) => {
  const facts = factsIn(
    `FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["uwsgi", "${name}", "--chdir", "/a", "--chdir=/b"]\n`,
    { [name]: text },
  )
  const values = uwsgiValues(facts, facts.entry!.calls[0]!, 'chdir')
  expect(values.map(({ value }) => value)).toEqual(['/srv/web', '/a', '/b'])
  expect(values.map(({ file }) => file?.path ?? null)).toEqual([name, null, null])
  expect(text.slice(values[0]!.span.start, values[0]!.span.end)).toBe('/srv/web')
})
