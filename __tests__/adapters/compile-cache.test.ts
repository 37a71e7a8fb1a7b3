import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { cacheFolder, keepIn } from '../../src/adapters/compile-cache.js'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'compile-cache-'))
})

describe('the folder', () => {
  test('is one of its own among the caches', () => {
    const folder = cacheFolder({ HOME: home })
    expect(folder).toBe(join(home, '.cache', 'python-dockerfile-review'))
    expect(statSync(folder!).mode & 0o777).toBe(0o700)
    expect(cacheFolder({ HOME: '/nowhere', XDG_CACHE_HOME: join(home, 'x') })).toBe(
      join(home, 'x', 'python-dockerfile-review'),
    )
  })

  test.each([
    ['no home', {}],
    ['a relative one', { HOME: 'here', XDG_CACHE_HOME: '.' }],
    ['continuous integration', { CI: 'true' }],
    ['no wish for it', { NODE_DISABLE_COMPILE_CACHE: '1' }],
  ])('is none with %s', (_, environment) => {
    const given = Object.keys(environment).some((name) => name.startsWith('C') || name.startsWith('N'))
    expect(cacheFolder({ ...(given && { HOME: home }), ...environment })).toBeNull()
    expect(readdirSync(home)).toEqual([])
  })

  test('is none where others may write to it, or a file stands there', () => {
    const folder = cacheFolder({ HOME: home })!
    chmodSync(folder, 0o777)
    expect(cacheFolder({ HOME: home })).toBeNull()
    writeFileSync(join(home, 'python-dockerfile-review'), '')
    expect(cacheFolder({ XDG_CACHE_HOME: home })).toBeNull()
  })
})

describe('what is compiled', () => {
  /** Loads a file as node's loader would; answers with its exports and whether it was compiled anew. */
  function load(file: string, own = home): { exports: unknown; written: number; plain: number } {
    const folder = join(home, 'cache')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const tasks: (() => void)[] = []
    let plain = 0
    const extensions: NodeJS.Dict<(module: NodeJS.Module, filename: string) => unknown> = { '.js': () => plain++ }
    keepIn(folder, own, extensions, (task) => tasks.push(task))
    const module = { exports: {} } as NodeJS.Module
    extensions['.js']!(module, file)
    for (const task of tasks) task()
    return { exports: module.exports, written: tasks.length, plain }
  }
  const cached = (): string[] => readdirSync(join(home, 'cache'))

  test('is kept, and used by the next', () => {
    const file = join(home, 'part.js')
    writeFileSync(
      file,
      'const inner = () => "…"; exports.value = [inner(), __filename, typeof require, this === exports]',
    )
    const expected = { value: ['…', file, 'function', true] }
    expect(load(file)).toEqual({ exports: expected, written: 1, plain: 0 })
    expect(cached()).toEqual([`part.js-${process.version}-${process.arch}.v8`])
    const place = join(home, 'cache', cached()[0]!)
    expect(statSync(place).mode & 0o777).toBe(0o600)
    const before = readFileSync(place)
    expect(load(file)).toEqual({ exports: expected, written: 0, plain: 0 })
    expect(readFileSync(place).equals(before)).toBe(true)
  })

  test('is thrown away with the file that it was made from, and where others may have written it', () => {
    const file = join(home, 'part.js')
    writeFileSync(file, 'exports.value = 1')
    load(file)
    // The same size and time of modification: what a package manager may well do.
    const { mtime } = statSync(file)
    writeFileSync(file, 'exports.value = 2')
    utimesSync(file, mtime, mtime)
    expect(load(file)).toMatchObject({ exports: { value: 2 }, written: 1 })
    expect(load(file)).toMatchObject({ exports: { value: 2 }, written: 0 })
    chmodSync(join(home, 'cache', cached()[0]!), 0o666)
    expect(load(file)).toMatchObject({ exports: { value: 2 }, written: 1 })
    writeFileSync(join(home, 'cache', cached()[0]!), 'not a cache')
    expect(load(file)).toMatchObject({ exports: { value: 2 }, written: 1 })
  })

  test('is of the program only, and old ones go', () => {
    const file = join(home, 'part.js')
    writeFileSync(file, 'exports.value = 1')
    expect(load(file, join(home, 'elsewhere'))).toMatchObject({ written: 0, plain: 1 })
    const old = join(home, 'cache', 'gone.js-v1-x64.v8')
    writeFileSync(old, '')
    utimesSync(old, 0, 0)
    load(file)
    expect(cached()).toEqual([`part.js-${process.version}-${process.arch}.v8`])
  })
})
