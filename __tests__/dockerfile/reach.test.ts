import { describe, expect, test } from '@jest/globals'
import { factsOf, withBase } from './reading.js'

/** Where each install puts its packages. */
function locationsOf(text: string): (string | null)[] {
  return factsOf(withBase(text)).installs.map(({ location }) => location && `${location.kind} ${location.path}`)
}

/** Where they are in the final image; `?` for somewhere. */
function landingsOf(text: string): string[][] {
  return factsOf(text).installs.map(({ landings }) => landings.map(({ path }) => path ?? '?'))
}

describe('where packages go', () => {
  test.each<[string, string | null]>([
    ['RUN pip install a', 'prefix /usr/local'],
    ['RUN /opt/venv/bin/pip install a', 'venv /opt/venv'],
    ['RUN /opt/venv/bin/python -m pip install a', 'venv /opt/venv'],
    ['WORKDIR /app\nRUN .venv/bin/pip install a', 'venv /app/.venv'],
    ['WORKDIR /app\nRUN cd x && venv/bin/pip install a', 'venv /app/x/venv'],
    ['RUN /usr/local/bin/pip install a', 'prefix /usr/local'],
    ['RUN /usr/bin/python3 -m pip install a', 'prefix /usr/local'],
    ['RUN python -m venv /v && . /v/bin/activate && pip install a', 'venv /v'],
    ['RUN python -m venv /v && PATH=/v/bin:$PATH pip install a', 'venv /v'],
    ['RUN python -m venv --prompt x /v && export PATH="/v/bin:$PATH" && pip install a', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH="/v/bin:$PATH"\nRUN pip install a', 'venv /v'],
    ['RUN virtualenv -p python3 /v\nENV PATH="/v/bin:$PATH"\nRUN pip install a', 'venv /v'],
    ['ENV VIRTUAL_ENV=/v\nENV PATH="$VIRTUAL_ENV/bin:$PATH"\nRUN pip install a', 'venv /v'],
    ['ENV PATH="/opt/venv/bin:$PATH"\nRUN pip install a', 'venv /opt/venv'],
    ['ENV PATH="$PATH:/opt/venv/bin"\nRUN pip install a', 'prefix /usr/local'],
    ['RUN python -m venv /v\nRUN pip install a', 'prefix /usr/local'],
    ['RUN pip install --target=/t a', 'target /t'],
    ['WORKDIR /app\nRUN pip install -t lib a', 'target /app/lib'],
    ['RUN pip install --prefix=/p a', 'prefix /p'],
    ['RUN pip install --user a', 'user /root/.local'],
    ['USER app\nRUN pip install --user a', 'user /home/app/.local'],
    ['ARG T\nRUN pip install -t $T a', null],
    ['FROM ubuntu:24.04\nRUN pip install a', 'prefix /usr'],
    ['FROM x/y\nRUN pip install a', null],
    ['RUN uv pip install --system a', 'prefix /usr/local'],
    ['ENV UV_SYSTEM_PYTHON=1\nRUN uv pip install a', 'prefix /usr/local'],
    ['RUN UV_SYSTEM_PYTHON=true uv pip install a', 'prefix /usr/local'],
    ['RUN /root/.local/bin/uv pip install --system a', 'prefix /usr/local'],
    ['ENV VIRTUAL_ENV=/v\nRUN uv pip install a', 'venv /v'],
    ['RUN uv venv /v && VIRTUAL_ENV=/v uv pip install a', 'venv /v'],
    ['WORKDIR /app\nRUN uv venv && uv pip install a', 'venv /app/.venv'],
    ['RUN uv pip install a', null],
    ['RUN uv pip install --python /v/bin/python a', 'venv /v'],
    ['RUN uv pip install --target /t a', 'target /t'],
    ['WORKDIR /app\nRUN uv sync', 'venv /app/.venv'],
    ['RUN uv sync --project /app', 'venv /app/.venv'],
    ['ENV UV_PROJECT_ENVIRONMENT=/v\nRUN uv sync', 'venv /v'],
    ['WORKDIR /app\nENV UV_PROJECT_ENVIRONMENT=env\nRUN uv sync', 'venv /app/env'],
    ['RUN UV_PROJECT_ENVIRONMENT=/v uv sync', 'venv /v'],
    ['RUN uv tool install a', 'venv /root/.local/share/uv/tools/a'],
  ])('%j', (text, location) => {
    expect(locationsOf(text)).toEqual([location])
  })
})

describe('what reaches the final image', () => {
  const venv = 'RUN python -m venv /opt/venv && /opt/venv/bin/pip install a\n'
  const copied = 'FROM python:3\nCOPY --from=b /opt/venv /opt/venv\n'
  test.each<[string, string, string[]]>([
    ['in the final stage', 'FROM python:3\nRUN pip install a', ['/usr/local']],
    ['in a parent', 'FROM python:3 AS b\nRUN pip install a\nFROM b', ['/usr/local']],
    ['the whole venv', `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt/venv /opt/venv`, ['/opt/venv']],
    ['with a slash', `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt/venv/ /opt/venv/`, ['/opt/venv']],
    ['by the stage number', `FROM python:3\n${venv}FROM python:3\nCOPY --from=0 /opt/venv /v`, ['/v']],
    ['by a folder above', `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt /srv`, ['/srv/venv']],
    ['the whole root', `FROM python:3 AS b\n${venv}FROM scratch\nCOPY --from=b / /`, ['/opt/venv']],
    [
      'site-packages alone',
      'FROM python:3.12 AS b\nRUN pip install a\nFROM python:3.12\nCOPY --from=b /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages',
      ['/usr/local'],
    ],
    [
      'lib alone',
      'FROM python:3 AS b\nRUN pip install a\nFROM python:3\nCOPY --from=b /usr/local/lib /usr/local/lib',
      ['/usr/local'],
    ],
    [
      'bin brings no packages',
      'FROM python:3 AS b\nRUN pip install a\nFROM python:3\nCOPY --from=b /usr/local/bin /usr/local/bin',
      [],
    ],
    ['one script brings none', `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt/venv/bin/x /x`, []],
    ['another folder', `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt/venv2 /opt/venv2`, []],
    [
      'a project with its .venv',
      'FROM python:3 AS b\nWORKDIR /app\nRUN uv sync\nFROM python:3\nCOPY --from=b /app /srv',
      ['/srv/.venv'],
    ],
    [
      'a prefix',
      'FROM python:3 AS b\nRUN pip install --prefix=/i a\nFROM python:3\nCOPY --from=b /i /usr/local',
      ['/usr/local'],
    ],
    [
      'a user folder',
      'FROM python:3 AS b\nRUN pip install --user a\nFROM python:3\nCOPY --from=b /root/.local /home/x/.local',
      ['/home/x/.local'],
    ],
    ['a target', 'FROM python:3 AS b\nRUN pip install -t /d a\nFROM python:3\nCOPY --from=b /d /app/d', ['/app/d']],
    [
      'two hops',
      `FROM python:3 AS b\n${venv}FROM alpine AS c\nCOPY --from=b /opt/venv /stash\nFROM python:3\nCOPY --from=c /stash /opt/venv`,
      ['/opt/venv'],
    ],
    [
      'by a stage that is FROM the builder',
      `FROM python:3 AS b\n${venv}FROM b AS c\nRUN x\nFROM python:3\nCOPY --from=c /opt/venv /v`,
      ['/v'],
    ],
    [
      'into a parent of the final stage',
      `FROM python:3 AS b\n${venv}FROM python:3 AS c\nCOPY --from=b /opt/venv /v\nFROM c`,
      ['/v'],
    ],
    [
      'to two places',
      `FROM python:3 AS b\n${venv}FROM python:3\nCOPY --from=b /opt/venv /v\nCOPY --from=b /opt/venv /w`,
      ['/v', '/w'],
    ],
    ['an unknown place in the final stage', 'FROM x/y\nRUN pip install a', ['?']],
    ['an unknown place in a builder', 'FROM x/y AS b\nRUN pip install a\nFROM python:3\nCOPY --from=b /a /a', []],
    [
      'a trigger copies nothing',
      `FROM python:3 AS b\n${venv}FROM b AS c\nFROM python:3\nCOPY --from=c /x /x\nONBUILD COPY --from=b /opt/venv /v`,
      [],
    ],
    ['removed later in its stage', `FROM python:3 AS b\n${venv}RUN rm -rf /opt/venv\n${copied}`, []],
    ['a folder above goes', `FROM python:3 AS b\n${venv}RUN cd /opt && rm -r ../opt/*\n${copied}`, []],
    ['removed by the same RUN', `FROM python:3 AS b\nRUN pip install -t /opt/venv a; rm -rf /opt/venv\n${copied}`, []],
    ['removed before', `FROM python:3 AS b\nRUN rm -rf /opt/venv\n${venv}${copied}`, ['/opt/venv']],
    [
      'removed before, by the same RUN',
      `FROM python:3 AS b\nRUN rm -rf /v && uv pip install --target /v a\n${copied.replace('/opt/venv', '/v')}`,
      ['/opt/venv'],
    ],
    ['a part goes', `FROM python:3 AS b\n${venv}RUN rm -rf /opt/venv/share\n${copied}`, ['/opt/venv']],
    [
      'a star leaves dots',
      `FROM python:3 AS b\nRUN pip install -t /opt/.v a\nRUN rm -rf /opt/*\nFROM python:3\nCOPY --from=b /opt/.v /v`,
      ['/v'],
    ],
    ['a file by this name', `FROM python:3 AS b\n${venv}RUN rm -f /opt/venv\n${copied}`, ['/opt/venv']],
    [
      'a branch removes it',
      `FROM python:3 AS b\n${venv}ARG X\nRUN if [ -n "$X" ]; then rm -rf /opt/venv; fi\n${copied}`,
      ['/opt/venv'],
    ],
    [
      'removed in a stage that is FROM the builder',
      `FROM python:3 AS a\n${venv}FROM a AS b\nRUN rm -rf /opt\n${copied}`,
      [],
    ],
    [
      'removed in another one',
      `FROM python:3 AS b\n${venv}FROM b AS c\nRUN rm -rf /opt\n${copied}COPY --from=c /x /x`,
      ['/opt/venv'],
    ],
    [
      'removed after a hop',
      `FROM python:3 AS a\n${venv}FROM alpine AS b\nCOPY --from=a /opt/venv /opt/venv\nRUN rm -rf /opt/venv\n${copied}`,
      [],
    ],
    [
      'copied once more after that',
      `FROM python:3 AS a\n${venv}FROM alpine AS b\nCOPY --from=a /opt /opt\nRUN rm -rf /opt/venv\nCOPY --from=a /opt /opt\n${copied}`,
      ['/opt/venv'],
    ],
    ['removed in the final stage', `FROM python:3\n${venv}RUN rm -rf /opt/venv`, []],
    ['removed where it was copied to', `FROM python:3 AS b\n${venv}${copied}RUN rm -rf /opt/venv`, []],
    [
      'removed in the final stage, copied back from a parent',
      `FROM python:3 AS b\n${venv}FROM b\nRUN rm -rf /opt/venv\nCOPY --from=b /opt/venv /v`,
      ['/v'],
    ],
  ])('%s', (_, text, paths) => {
    expect(landingsOf(text)).toEqual([paths])
  })

  test('of two installs, the one whose environment is thrown away gets nowhere', () => {
    const text = `FROM python:3.13-slim AS base
WORKDIR /app
RUN uv venv && uv sync --frozen --no-install-project
FROM base AS deps
COPY . .
RUN rm -rf .venv && uv venv && uv sync --frozen --no-dev --no-install-project
FROM python:3.13-slim
COPY --from=deps /app/.venv /app/.venv
`
    expect(landingsOf(text)).toEqual([[], ['/app/.venv']])
    expect(landingsOf(text.replace('rm -rf .venv', 'rm -rf .cache'))).toEqual([['/app/.venv'], ['/app/.venv']])
  })

  test('stages that nothing uses are not read', () => {
    expect(landingsOf('FROM python:3 AS b\nRUN pip install a\nFROM python:3\nRUN pip install b')).toEqual([
      ['/usr/local'],
    ])
  })

  test('copies that double at each hop come to an end', () => {
    const hops = Array.from({ length: 100 }, (_, at) => {
      const from = `COPY --from=s${at} /opt`
      return `FROM python:3 AS s${at + 1}\n${from} /opt\n${from}/venv /opt/venv`
    })
    const text = `FROM python:3 AS s0\n${venv}${hops.join('\n')}`
    expect(landingsOf(text)[0]).toContain('/opt/venv')
  })
})

describe('copies', () => {
  const copiesOf = (text: string): unknown[] =>
    factsOf(withBase(text)).copies.map(({ sources, target, intoFolder, image, inline }) => ({
      sources,
      target,
      intoFolder,
      image,
      inline,
    }))
  const plain = { intoFolder: false, image: null, inline: false }

  test.each([
    ['WORKDIR /app\nCOPY . .', { ...plain, sources: ['.'], target: '/app/', intoFolder: true }],
    ['WORKDIR /app\nCOPY a b', { ...plain, sources: ['a'], target: '/app/b' }],
    ['COPY ./a/../b /c/', { ...plain, sources: ['b'], target: '/c/', intoFolder: true }],
    ['COPY /a /b', { ...plain, sources: ['a'], target: '/b' }],
    ['COPY a b /c', { ...plain, sources: ['a', 'b'], target: '/c', intoFolder: true }],
    ['COPY ["a b", "/c"]', { ...plain, sources: ['a b'], target: '/c' }],
    ['ENV D=/d\nCOPY $D/x ${D}', { ...plain, sources: ['d/x'], target: '/d' }],
    ['ADD https://x/y.tar.gz /d', { ...plain, sources: ['https://x/y.tar.gz'], target: '/d' }],
    ['COPY --from=nginx:1 a /b', { ...plain, sources: ['/a'], target: '/b', image: 'nginx:1' }],
    ['COPY <<E /etc/x\ntext\nE', { ...plain, sources: [], target: '/etc/x', inline: true }],
  ])('%j', (text, copy) => {
    const [read] = copiesOf(text)
    expect(read).toEqual(copy)
  })

  test.each(['COPY', 'COPY a', 'ONBUILD COPY a b', 'RUN cp a b'])('%j is none', (text) => {
    expect(copiesOf(text)).toEqual([])
  })
})
