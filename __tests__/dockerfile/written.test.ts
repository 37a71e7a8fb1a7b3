import { expect, test } from '@jest/globals'
import { filesWritten } from '../../src/dockerfile/written.js'
import { factsIn } from './context.js'

const files = { 'a.conf': 'A\n', 'conf/b.conf': 'B\n' }

/** `path: text`, with `+` where it is appended; ? for what nobody knows. */
function written(lines: string): string[] {
  const facts = factsIn(`FROM python:3.13\nARG UNKNOWN\nENV CONF=/etc/shop\nWORKDIR /app\n${lines}\n`, files)
  return filesWritten(facts).map(
    ({ path, text, appends }) => `${path}: ${appends ? '+' : ''}${text.replaceAll('\0', '?')}`,
  )
}

test.each<[string, string[]]>([
  ['COPY a.conf /etc/shop.conf', ['/etc/shop.conf: A\n']],
  ['COPY a.conf conf/b.conf /etc/shop/', ['/etc/shop/a.conf: A\n', '/etc/shop/b.conf: B\n']],
  ['COPY conf/b.conf .', ['/app/b.conf: B\n']],
  ['COPY a.conf /', ['/a.conf: A\n']],
  ['WORKDIR /\nCOPY a.conf .', ['/a.conf: A\n']],
  ['COPY missing.conf /etc/', ['/etc/missing.conf: ?']],
  ['COPY --from=acme/shop a.conf /etc/a.conf', ['/etc/a.conf: ?']],
  ['FROM python:3.13 AS b\nFROM python:3.13\nCOPY --from=b a.conf /etc/a.conf', ['/etc/a.conf: ?']],
  ['COPY <<EOF /etc/shop.conf\nC\nD\nEOF', ['/etc/shop.conf: C\nD']],
])('%j', (lines, expected) => {
  expect(written(lines)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['echo a > b', ['/app/b: a']],
  ['echo -e "a\\nb" >> $CONF/c', ['/etc/shop/c: +a\nb']],
  ['echo a >| b', ['/app/b: a']],
  ['echo a &> b', ['/app/b: a']],
  ['echo a > $UNKNOWN$(date)', []],
  ['echo a < b', []],
  ['make 2> log', ['/app/log: ?']],
  ["printf '%s\\n' a b > c", ['/app/c: a\nb\n']],
  ["printf '%s=%d\\tx\\n' a 1 > c", ['/app/c: a=1\tx\n']],
  ["printf -- 'a\\n' > c", ['/app/c: a\n']],
  ["printf '%s%s' a > c", ['/app/c: a']],
  ['cat > c <<EOF\na\nEOF', ['/app/c: a\n']],
  ['cat a > c', ['/app/c: ?']],
  ['cat > c', ['/app/c: ?']],
  ['echo a | tee b /etc/c', ['/app/b: a', '/etc/c: a']],
  ['echo a | tee -a b', ['/app/b: +a']],
  ['echo a | tee --append b', ['/app/b: +a']],
  ['tee b <<EOF\na\nEOF', ['/app/b: a\n']],
  ['make | tee $(date)', []],
])('RUN %s', (run, expected) => {
  expect(written(`RUN ${run}`)).toEqual(expected)
})

test('in the order of the file', () => {
  expect(written('RUN echo a > x\nCOPY a.conf x\nRUN echo b >> x')).toEqual(['/app/x: a', '/app/x: A\n', '/app/x: +b'])
})
