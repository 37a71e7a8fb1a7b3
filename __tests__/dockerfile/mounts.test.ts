import { describe, expect, test } from '@jest/globals'
import { mountOver, mountsOf, type Mount } from '../../src/dockerfile/mounts.js'
import { factsOf, slice, withBase } from './reading.js'

function mountsIn(text: string): readonly Mount[] {
  const facts = factsOf(withBase(text))
  return facts.steps.flatMap((step) => mountsOf(facts, step))
}

function oneIn(text: string): Mount {
  const [mount] = mountsIn(text)
  if (!mount) throw new Error('no mount')
  return mount
}

describe('mounts of RUN', () => {
  test.each<[string, Partial<Mount>]>([
    [
      'type=cache,target=/root/.cache',
      { type: 'cache', target: '/root/.cache', id: '/root/.cache', sharing: 'shared' },
    ],
    ['type=cache,dst=/c,sharing=locked,id=apt', { target: '/c', id: 'apt', sharing: 'locked', readOnly: false }],
    ['type=cache,destination=/c/,uid=1000,gid=5,mode=0755', { target: '/c', uid: '1000', gid: '5', mode: '0755' }],
    ['type=cache,target=/c,ro', { readOnly: true }],
    ['type=cache,target=/c,readonly=false', { readOnly: false }],
    ['type=bind,target=/src', { source: '/', from: null, readOnly: true, uid: '0', sharing: null }],
    ['target=.,src=wheels/,rw', { type: 'bind', target: '/app', written: '.', source: '/wheels', readOnly: false }],
    ['type=bind,from=ghcr.io/astral-sh/uv,source=/uv,target=/bin/uv', { from: 'ghcr.io/astral-sh/uv', stage: null }],
    ['type=tmpfs,target=/tmp', { type: 'tmpfs', target: '/tmp', readOnly: false }],
    ['type=secret,id=token', { target: '/run/secrets/token', id: 'token', variable: null }],
    ['type=secret,id=token,env=TOKEN', { target: null, variable: 'TOKEN' }],
    ['type=secret,target=/root/.netrc,required=true', { target: '/root/.netrc', id: '.netrc', required: true }],
    ['type=ssh', { type: 'ssh', target: null }],
    ['"type=cache","target=/c"', { target: '/c' }],
    ['type=cache,target=$CACHE/pip,id=$ID', { target: '/var/pip', id: 'x86' }],
    ['type=cache,target=${NOTHING:-/root}/.cache', { target: '/root/.cache' }],
    ['TYPE=cache,Target=/c', { type: 'cache', target: '/c' }],
  ])('%s', (options, expected) => {
    expect(oneIn(`ARG CACHE=/var ID=x86\nWORKDIR /app\nRUN --mount=${options} a`)).toMatchObject(expected)
  })

  test('each mount knows the stage that it is from', () => {
    const text = `FROM python AS wheels
FROM python
RUN --mount=type=cache,target=/c --mount=type=bind,from=wheels,target=/a --mount=from=0,target=/b a`
    expect(mountsIn(text).map(({ stage, target }) => [stage?.stage.name ?? null, target])).toEqual([
      [null, '/c'],
      ['wheels', '/a'],
      ['wheels', '/b'],
    ])
  })

  test('its place is the flag', () => {
    const text = 'FROM python\nRUN --mount=type=cache,target=/c \\\n  a'
    expect(slice(text, oneIn(text).flag.span)).toBe('--mount=type=cache,target=/c')
  })

  test.each<[string, string | null]>([
    ['type=cache,target=/root/.cache/pip', '/root/.cache/pip'],
    ['type=cache,target=/root/.cache', '/root/.cache'],
    ['type=tmpfs,target=/root', '/root'],
    ['type=bind,target=/root/.cache', '/root/.cache'],
    ['type=cache,target=/root/.cache/pip/http', null],
    ['type=cache,target=/root/.cach', null],
    ['type=secret,id=a,target=/root/.cache', null],
  ])('%s covers pip’s folder: %s', (options, target) => {
    expect(mountOver(mountsIn(`RUN --mount=${options} a`), '/root/.cache/pip')?.target ?? null).toBe(target)
  })

  test('the deepest mount is the one', () => {
    const mounts = mountsIn('RUN --mount=type=cache,target=/root/.cache/pip --mount=type=cache,target=/root a')
    expect(mountOver(mounts, '/root/.cache/pip')?.target).toBe('/root/.cache/pip')
  })

  test.each(['ONBUILD RUN --mount=type=cache,target=/c a', 'RUN a', 'COPY --from=x a b'])('none: %s', (text) => {
    expect(mountsIn(text)).toEqual([])
  })
})
