import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { filesOf, missingSources, originOf, totalSize } from '../../src/dockerfile/context-copies.js'
import { UNKNOWN_CONTEXT } from '../../src/dockerfile/context.js'
import { compileGoPattern } from '../../src/dockerfile/go-match.js'
import { contextOf, factsIn } from './context.js'
import { factsOf } from './reading.js'

const FILES = {
  'app/main.py': 'x',
  'app/util/text.py': 'xx',
  'app/README.md': 'readme',
  'requirements.txt': 'flask',
  'setup.py': '',
  'vendor/a.tar.gz': 'archive',
  '.env': 'A=b',
}

/** What the last COPY or ADD of a body brings, as `path → target`. */
function brought(body: string, files: Readonly<Record<string, string>> = FILES): string[] | null {
  const facts = factsIn(`FROM python:3.12\n${body}`, files)
  const copied = filesOf(facts.copies.at(-1)!, facts.surroundings.context)
  return copied?.map(({ path, target, unpacked }) => `${path} → ${target}${unpacked ? ' (unpacked)' : ''}`) ?? null
}

describe('filesOf', () => {
  test.each<[string, string[]]>([
    ['COPY requirements.txt /app/', ['requirements.txt → /app/requirements.txt']],
    ['COPY requirements.txt /app', ['requirements.txt → /app']],
    ['WORKDIR /app\nCOPY requirements.txt /app', ['requirements.txt → /app/requirements.txt']],
    ['COPY requirements.txt /tmp', ['requirements.txt → /tmp/requirements.txt']],
    ['RUN mkdir -p /app && ls\nCOPY requirements.txt /app', ['requirements.txt → /app/requirements.txt']],
    ['RUN mkdir -p /data && ls /app\nCOPY requirements.txt /app', ['requirements.txt → /app']],
    ['COPY setup.py /app/\nCOPY requirements.txt /app', ['requirements.txt → /app/requirements.txt']],
    [
      'WORKDIR /srv\nCOPY requirements.txt setup.py ./',
      ['requirements.txt → /srv/requirements.txt', 'setup.py → /srv/setup.py'],
    ],
    [
      'WORKDIR /srv\nCOPY app .',
      ['app/README.md → /srv/README.md', 'app/main.py → /srv/main.py', 'app/util/text.py → /srv/util/text.py'],
    ],
    ['COPY app/*.py /x/', ['app/main.py → /x/main.py']],
    [
      'COPY ap? /x/',
      ['app/README.md → /x/README.md', 'app/main.py → /x/main.py', 'app/util/text.py → /x/util/text.py'],
    ],
    ['COPY ["setup.py", "/x/"]', ['setup.py → /x/setup.py']],
    ['ARG F=setup.py\nCOPY ${F} /x/', ['setup.py → /x/setup.py']],
    ['COPY ../setup.py /x/', ['setup.py → /x/setup.py']],
    ['COPY nothing.txt setup.py /x/', ['setup.py → /x/setup.py']],
    ['COPY setup.py /usr/local/bin', ['setup.py → /usr/local/bin/setup.py']],
    ['COPY --exclude=*.md --exclude=util app /x/', ['app/main.py → /x/main.py']],
    ['COPY --exclude=**/*.py app /x/', ['app/README.md → /x/README.md']],
    ['COPY --parents app/main.py setup.py /x/', ['app/main.py → /x/app/main.py', 'setup.py → /x/setup.py']],
    ['COPY --parents app/**/*.py /x/', ['app/main.py → /x/app/main.py', 'app/util/text.py → /x/app/util/text.py']],
    ['COPY --parents ./app/./util/*.py /x/', ['app/util/text.py → /x/util/text.py']],
    ['COPY --parents=false app/main.py /x/', ['app/main.py → /x/main.py']],
    ['ADD vendor/a.tar.gz /opt/', ['vendor/a.tar.gz → /opt (unpacked)']],
    ['ADD --unpack=false vendor/a.tar.gz /opt/', ['vendor/a.tar.gz → /opt/a.tar.gz']],
    ['ADD vendor /opt/', ['vendor/a.tar.gz → /opt/a.tar.gz']],
    ['COPY vendor/a.tar.gz /opt/', ['vendor/a.tar.gz → /opt/a.tar.gz']],
    ['ADD https://example.org/x.tgz setup.py /opt/', ['setup.py → /opt/setup.py']],
    ['COPY <<EOF /x/a.txt\nhello\nEOF', []],
    ['COPY [a /x/', []],
  ])('%s', (body, expected) => {
    expect(brought(body)).toEqual(expected)
  })

  test('what the ignore file excludes is not sent', () => {
    const files = { ...FILES, '.dockerignore': '**/*.md\n.env\n.dockerignore\nvendor' }
    expect(brought('COPY . /x/', files)).toEqual([
      'app/main.py → /x/main.py'.replace('/x/', '/x/app/'),
      'app/util/text.py → /x/app/util/text.py',
      'requirements.txt → /x/requirements.txt',
      'setup.py → /x/setup.py',
    ])
    expect(brought('COPY app/README.md /x/', files)).toEqual([])
  })

  test('what can not be known is not guessed', () => {
    expect(brought('ARG F\nCOPY ${F} /x/')).toBeNull()
    expect(brought('ARG D\nCOPY setup.py ${D}/x')).toBeNull()
    expect(brought('COPY --from=nginx /etc/x /x/')).toBeNull()
    const facts = factsOf('FROM python\nCOPY . .')
    expect(filesOf(facts.copies[0]!, UNKNOWN_CONTEXT)).toBeNull()
  })

  test('sizes and missing sources', () => {
    const facts = factsIn('FROM python:3.12\nCOPY app nothing setup.py *.none /x/', {
      ...FILES,
      '.dockerignore': 'setup.py',
    })
    const { context } = facts.surroundings
    expect(totalSize(filesOf(facts.copies[0]!, context)!, context)).toBe(9)
    expect(missingSources(facts.copies[0]!, context)).toEqual(['nothing', 'setup.py'])
    expect(totalSize([{ path: 'setup.py' }], UNKNOWN_CONTEXT)).toBeNull()
  })
})

describe('originOf', () => {
  const bodies = [
    ...[
      'COPY . /x/',
      'COPY app /',
      'COPY app/*.py /x',
      'COPY --parents app/util /x/',
      'COPY setup.py requirements.txt /tmp/',
    ],
    ...['COPY setup.py /tmp', 'COPY --exclude=util app /x', 'COPY app setup.py /srv/'],
  ]

  test.each(bodies)('%s: agrees with the list', (body) => {
    const facts = factsIn(`FROM python:3.12\n${body}`, { ...FILES, '.dockerignore': '**/README.md' })
    const [copy] = facts.copies
    const { context } = facts.surroundings
    for (const { path, target } of filesOf(copy!, context)!) expect(originOf(copy!, context, target)).toBe(path)
    expect(originOf(copy!, context, '/x/README.md')).toBeNull()
    expect(originOf(copy!, context, '/elsewhere')).toBeNull()
  })
})

describe("Go's file patterns", () => {
  test.each([
    ['*', 'a/b', false],
    ['a[^x]b', 'a/b', true],
    ['a\\*', 'a*', true],
    ['[a-c]?', 'b☺', true],
    ['[]', 'a', null],
    ['[a', 'a', null],
    ['a\\', 'a', null],
  ])('%s over %s', (pattern, path, expected) => {
    expect(compileGoPattern(pattern)?.matches(path) ?? null).toBe(expected)
  })

  test('any pattern over any path ends soon, without a throw', () => {
    const text = fc.string({ unit: fc.constantFrom('*', '?', '[', ']', '-', '^', '\\', 'a', '/', '.'), maxLength: 40 })
    fc.assert(
      fc.property(
        text,
        text,
        (pattern, path) => typeof (compileGoPattern(pattern)?.matches(path) ?? true) === 'boolean',
      ),
    )
    expect(compileGoPattern(`${'*a'.repeat(100)}b`)!.matches('a'.repeat(10_000))).toBe(false)
  })
})

test('contexts without sizes or an ignore file of their own are read as before', () => {
  const { size, root, ...plain } = contextOf({ 'a.py': 'x', '.dockerignore': 'a.py' })
  expect([size?.('a.py'), root]).toEqual([1, '.'])
  const facts = factsOf('FROM python\nCOPY . /x/')
  expect(filesOf(facts.copies[0]!, plain)?.map(({ path }) => path)).toEqual(['.dockerignore'])
})
