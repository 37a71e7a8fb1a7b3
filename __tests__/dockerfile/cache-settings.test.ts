import { describe, expect, test } from '@jest/globals'
import { cacheSettings } from '../../src/dockerfile/cache-settings.js'
import { factsOf, withBase } from './reading.js'

const settings = (lines: string): string[] =>
  cacheSettings(factsOf(withBase(lines))).map(({ cache, what, name, value }) => `${cache} ${what}: ${name}=${value}`)

describe('commands', () => {
  test.each<[string, string[]]>([
    ['pip config set global.no-cache-dir true', ['pip off: global.no-cache-dir=true']],
    ['pip config set install.no-cache-dir 1', ['pip off: install.no-cache-dir=1']],
    ['pip config set global.no_cache_dir off', ['pip off: global.no_cache_dir=off']],
    ['pip config set global.no-cache-dir maybe', []],
    ['pip config set global.cache-dir /c', ['pip folder: global.cache-dir=/c']],
    ['pip config set global.cache-dir ""', []],
    ['pip config set wheel.cache-dir /c', []],
    ['pip config set global.index-url x', []],
    ['pip config get global.cache-dir', []],
    ['pip config unset global.no-cache-dir true', []],
    ['poetry config cache-dir /c', ['poetry folder: cache-dir=/c']],
    ['poetry config cache-dir', []],
    ['poetry config virtualenvs.create false', []],
    ['pdm config cache_dir /c', ['pdm folder: cache_dir=/c']],
    ['pdm config cache_dir', []],
    ['pdm config cache-dir /c', []],
    ['poetry install', []],
  ])('%s', (call, expected) => {
    expect(settings(`RUN ${call}`)).toEqual(expected)
  })
})

describe('files', () => {
  const written = (path: string, ...lines: string[]): string[] =>
    settings(`COPY <<EOF ${path}\n${lines.join('\n')}\nEOF`)

  test.each(['/etc/uv/uv.toml', '/root/.config/uv/uv.toml'])('%s', (path) => {
    expect(written(path, 'no-cache = true', 'cache-dir = "/c"')).toEqual([
      'uv off: no-cache=true',
      'uv folder: cache-dir=/c',
    ])
    expect(written(path, "cache-dir='/c'")).toEqual(['uv folder: cache-dir=/c'])
    expect(written(path, 'no-cache = false', '# cache-dir = "/c"')).toEqual([])
  })

  test.each(['/etc/pip.conf', '/root/.pip/pip.conf', '/root/.config/pip/pip.conf', '/opt/venv/pip.conf'])(
    '%s',
    (path) => {
      expect(written(path, 'cache-dir: /c', '[install]', 'no-cache-dir = yes', '[wheel]', 'no-cache-dir = 1')).toEqual([
        'pip folder: global.cache-dir=/c',
        'pip off: install.no-cache-dir=yes',
      ])
      expect(written(path, '[global]', 'cache-dir =', '# no-cache-dir = 1', 'x')).toEqual([])
    },
  )

  test.each(['/etc/uv.toml', '/etc/pip.conf.d/x', '/etc/xpip.conf'])('%s is none', (path) => {
    expect(written(path, '[global]', 'no-cache-dir = 1', 'no-cache = true')).toEqual([])
  })
})

test('all in their order', () => {
  const lines = 'COPY <<EOF /etc/pip.conf\nno-cache-dir = 1\nEOF\nRUN pip config set global.cache-dir /c'
  expect(settings(lines)).toEqual(['pip off: global.no-cache-dir=1', 'pip folder: global.cache-dir=/c'])
  expect(settings(`RUN x\nRUN pip config set global.cache-dir /c\n${lines.split('\nRUN')[0]!}`)).toEqual([
    'pip folder: global.cache-dir=/c',
    'pip off: global.no-cache-dir=1',
  ])
})
