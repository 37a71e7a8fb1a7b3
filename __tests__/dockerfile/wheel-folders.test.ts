import { expect, test } from '@jest/globals'
import { readInstaller } from '../../src/dockerfile/installers/index.js'
import { localPaths, placesOf, wheelCalls, wheelFolder } from '../../src/dockerfile/wheel-folders.js'
import { factsOf } from './reading.js'

const before = 'FROM python:3.13\nARG UNKNOWN\nWORKDIR /app\n'

test.each<[string, string | null]>([
  ['pip wheel -r requirements.txt', '/app'],
  ['pip wheel -w /wheels flask', '/wheels'],
  ['pip wheel --wheel-dir=wheels flask', '/app/wheels'],
  ['pip download -d wheels flask', '/app/wheels'],
  ['pip download --dest /wheels flask', '/wheels'],
  ['pip wheel -w $UNKNOWN flask', null],
  ['pip install flask', null],
  ['pip uninstall -y flask', null],
  ['uv pip install flask', null],
])('%s fills %s', (run, expected) => {
  const { call } = factsOf(`${before}RUN ${run}\n`).calls[0]!
  expect(wheelFolder(readInstaller(call)!)).toBe(expected)
})

test.each<[string, string[]]>([
  ['pip install flask', []],
  ['pip install /wheels/*.whl', ['/wheels']],
  ['pip install shop.whl ./dist', ['/app/shop.whl', '/app/dist']],
  ['pip install *.whl', ['/app']],
  ['pip install /*.whl', ['/']],
  ['pip install /wheels*/*.whl', ['/']],
  ['pip install file:///wheels/shop.whl', ['/wheels/shop.whl']],
  ['pip install https://example.org/shop.whl git+https://example.org/a', []],
  ['pip install --find-links /wheels flask', ['/wheels']],
  ['pip install --find-links https://example.org/ flask', []],
  ['PIP_FIND_LINKS="/wheels ./more" pip install flask', ['/wheels', '/app/more']],
  ['pip install $UNKNOWN/a.whl', []],
])('%s names %j', (run, expected) => {
  const [install] = factsOf(`${before}RUN ${run}\n`).installs
  expect(localPaths(install!)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['RUN pip install a', ['/srv/wheels']],
  ['FROM b\nRUN pip install a', ['/srv/wheels']],
  ['FROM python:3.13\nRUN pip install a', []],
  ['FROM python:3.13\nCOPY --from=b /srv/wheels /w/\nRUN pip install a', ['/w']],
  ['FROM python:3.13\nCOPY --from=b /srv/wheels/*.whl /w/\nRUN pip install a', ['/w']],
  ['FROM python:3.13\nCOPY --from=b /srv/* /w/\nRUN pip install a', ['/w']],
  ['FROM python:3.13\nCOPY --from=b /opt /w/\nRUN pip install a', []],
  ['FROM python:3.13\nRUN --mount=from=b,source=/srv/wheels,target=/w pip install a', ['/w']],
  ['FROM python:3.13\nRUN --mount=from=b,source=/srv/wheels/new,target=/w pip install a', ['/w']],
  ['FROM python:3.13\nRUN --mount=from=b,source=/srv,target=/w pip install a', ['/w/wheels']],
  ['FROM python:3.13\nRUN --mount=from=b,source=/,target=/w pip install a', ['/w/srv/wheels']],
  ['FROM python:3.13\nRUN --mount=from=b,source=/opt,target=/w pip install a', []],
  ['FROM python:3.13\nRUN --mount=source=/srv/wheels,target=/w pip install a', []],
  ['FROM python:3.13 AS c\nFROM python:3.13\nRUN --mount=from=c,source=/srv/wheels,target=/w pip install a', []],
])('/srv/wheels of stage b for the install of %j: %j', (rest, expected) => {
  const facts = factsOf(`FROM python:3.13 AS b\nRUN pip wheel -w /srv/wheels a\n${rest}\n`)
  expect(placesOf(facts, facts.installs.at(-1)!, facts.stages[0]!.steps[0]!, '/srv/wheels')).toEqual(expected)
})

test.each<[string, number]>([
  ['RUN pip install /wheels/*', 1],
  ['RUN pip install --no-index --find-links=/wheels flask', 1],
  ['RUN pip install flask', 0],
  ['FROM python:3.13-slim\nCOPY --from=b /wheels /w\nRUN pip install /w/*', 1],
  ['FROM python:3.13-slim\nCOPY --from=b /wheels/*.whl /w/\nRUN pip install /w/*', 1],
  ['FROM python:3.13-slim\nCOPY --from=b /wheels /w\nRUN pip install /wheels/*', 0],
  ['FROM python:3.13-slim\nCOPY --from=b /other /w\nRUN pip install /w/*', 0],
  ['FROM python:3.13-slim\nRUN --mount=from=b,source=/wheels,target=/w pip install /w/*', 1],
  ['FROM python:3.13-slim\nRUN --mount=from=b,source=/,target=/b pip install /b/wheels/*', 1],
  ['FROM python:3.13-slim\nRUN --mount=from=b,source=/other,target=/w pip install /w/*', 0],
  ['FROM python:3.13-slim\nRUN --mount=from=acme/b,source=/wheels,target=/w pip install /w/*', 0],
  ['FROM b\nRUN pip install /wheels/*', 1],
  ['FROM python:3.13-slim\nCOPY wheels /w\nRUN pip install /w/*', 0],
  ['FROM python:3.13 AS c\nRUN true\nFROM python:3.13-slim\nCOPY --from=c /wheels /w\nRUN pip install /w/*', 0],
  [
    'FROM python:3.13 AS c\nCOPY --from=b /wheels /w\nFROM python:3.13-slim\nCOPY --from=c /x /x\nRUN pip install /w/*',
    0,
  ],
  ['FROM b AS c\nRUN pip install /wheels/*\nFROM python:3.13-slim\nCOPY --from=c /etc/x /etc/x', 0],
  // In a stage that nothing of reaches the image.
  ['FROM b AS c\nRUN pip install /wheels/*\nFROM python:3.13-slim', 0],
])('wheels are made for the image: %j', (rest, count) => {
  const facts = factsOf(`FROM python:3.13 AS b\nRUN pip wheel -w /wheels flask\n${rest}\n`)
  expect(wheelCalls(facts)).toHaveLength(count)
})

test('not for an install that comes first', () => {
  const lines = ['RUN pip install /wheels/*', 'RUN pip wheel -w /wheels flask']
  const count = (all: readonly string[]): number => wheelCalls(factsOf(`FROM python:3.13\n${all.join('\n')}\n`)).length
  expect([count(lines), count(lines.toReversed())]).toEqual([0, 1])
})
