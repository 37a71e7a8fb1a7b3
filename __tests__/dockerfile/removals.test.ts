import { describe, expect, test } from '@jest/globals'
import { ownerChangesIn, removalsIn, takes } from '../../src/dockerfile/removals.js'
import { factsOf, slice, withBase } from './reading.js'

function removals(text: string): string[] {
  return removalsIn(factsOf(withBase(text))).map(({ kind, paths, packages, partial }) =>
    [kind, ...paths.map(({ path }) => path.replaceAll('\0', '␀')), ...packages, ...(partial ? ['?'] : [])].join(' '),
  )
}

describe('what commands take away', () => {
  test.each<[string, string[]]>([
    ['RUN rm -rf /a b ~/c', ['deleted /a /app/b /root/c']],
    ['RUN cd /tmp && rm -r x/ ../y', ['deleted /tmp/x /y']],
    ['RUN rm -rf /usr/lib/{dracut,systemd}/* /x', ['deleted /usr/lib/dracut/* /usr/lib/systemd/* /x']],
    ['RUN rm -rf -- /a', ['deleted /a']],
    ['RUN rm -f', []],
    [
      'RUN unlink /a; shred -u /b; shred /c; truncate -s 0 /d',
      ['deleted /a', 'deleted /b', 'emptied /c', 'emptied /d'],
    ],
    ['RUN mv a.tar.gz /opt/ && mv -t /x b c', ['moved /app/a.tar.gz', 'moved /app/b /app/c']],
    ['RUN find /opt -delete', ['deleted /opt']],
    [
      'RUN find -L /a /b -type d -name tests -o -name test -prune -exec rm -rf {} +',
      ['deleted /a/**/tests /a/**/test /b/**/tests /b/**/test ?'],
    ],
    ['RUN find . -name "*.pyc" | xargs rm -f', ['deleted /app/**/*.pyc', 'deleted ␀']],
    ['RUN find /a -name x -print', []],
    ['RUN git clean -fdx && git status', ['deleted /app ?']],
    ['RUN git clean --force -d', ['deleted /app ?']],
    ['RUN git clean -n && git checkout -f main && git push --force', []],
    ['RUN apt-get purge -y --auto-remove gcc g++ && apt-get autoremove -y', ['packages gcc g++', 'packages']],
    ['RUN apt-get purge -y --auto-remove -o APT::AutoRemove::RecommendsImportant=false', ['packages']],
    ['RUN apk --purge del .build-deps gcc', ['packages .build-deps gcc']],
    ['RUN yum erase -y git; dpkg -P a; rpm -e b', ['packages git', 'packages a', 'packages b']],
    ['RUN pip uninstall -y setuptools wheel', ['packages setuptools wheel']],
    ['ARG X\nRUN rm -rf $X /y/$X', ['deleted ␀ /y/␀']],
    ['RUN docker rm a; npm rm b; echo rm -rf /', []],
  ])('%s', (text, expected) => {
    expect(removals(`WORKDIR /app\n${text}`)).toEqual(expected)
  })

  test.each<[string, string, boolean | null]>([
    ['rm -rf /a', '/a/b/c', true],
    ['rm -rf /a/*', '/a/b/c', true],
    ['rm -rf /a/*', '/a/.git', false],
    ['rm -rf /a/.git*', '/a/.git', true],
    ['rm -rf /a/b', '/a', false],
    ['rm /a/x.tar.gz', '/a/x.tar.gz', true],
    ['rm /a', '/a/b', false],
    ['rm -rf /usr/local/lib/python*/site-packages', '/usr/local/lib/python3.12/site-packages/x', true],
    ['find /a -name "*.whl" -delete', '/a/b/c.whl', true],
    ['rm -rf /a/$X', '/a/b', null],
    ['rm -rf /a/$X', '/b', false],
    ['rm -rf /$X/wheels', '/b/c', false],
  ])('%s takes %s: %s', (command, path, expected) => {
    const [removal] = removalsIn(factsOf(withBase(`ARG X\nRUN ${command}`)))
    expect(removal && takes(removal, path)).toBe(expected)
  })

  test('each path has its place', () => {
    const text = 'FROM python\nRUN a && rm -rf /a \\\n  "/b c"'
    const [removal] = removalsIn(factsOf(text))
    expect(removal?.paths.map(({ argument }) => slice(text, argument.span))).toEqual(['/a', '"/b c"'])
  })
})

describe('changes of owner and mode', () => {
  test.each<[string, string[]]>([
    ['RUN chown -R app:app /app', ['chown R app:app /app']],
    ['RUN chown app /app -R', ['chown R app /app']],
    ['RUN chown -hR 1000:1000 /a b', ['chown R 1000:1000 /a /w/b']],
    ['RUN chown --recursive --from=root app /a', ['chown R app /a']],
    ['RUN chown --reference=/x /a', ['chown . null /a']],
    ['RUN chgrp -R 0 /a && chmod -R g=u /a', ['chgrp R 0 /a', 'chmod R g=u /a']],
    ['RUN chmod -R -w /a; chmod +x /a/b.sh; chmod -x c', ['chmod R -w /a', 'chmod . +x /a/b.sh', 'chmod . -x /w/c']],
    ['RUN chmod 755 a/{b,c}', ['chmod . 755 /w/a/b /w/a/c']],
    ['RUN find /a -type d -exec chmod 755 {} +', ['chmod R 755 /a']],
    ['RUN find /a /b -print0 | xargs -0 chown app', ['chown . app /a /b']],
    ['RUN chown app; chmod 1', []],
  ])('%s', (text, expected) => {
    const changes = ownerChangesIn(factsOf(withBase(`WORKDIR /w\n${text}`)))
    expect(
      changes.map(({ program, recursive, value, paths }) =>
        [program, recursive ? 'R' : '.', String(value), ...paths.map(({ path }) => path)].join(' '),
      ),
    ).toEqual(expected)
  })
})
