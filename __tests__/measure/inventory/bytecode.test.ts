import { describe, expect, test } from '@jest/globals'
import type { BytecodePart } from '../../../src/findings/inventory.js'
import { file, symlink, tar, type Member } from './archive.js'
import { inventoryOf } from './inventory.js'
import { magicOf, MTIME, pyc, python } from './python.js'

type Counts = Partial<Pick<BytecodePart, 'sources' | 'present' | 'missing' | 'stale' | 'unreachable'>>

/** The bytecode of one part, without its bytes, of an image with CPython 3.11 and these files. */
async function counts(
  files: readonly Member[],
  {
    environment = [],
    command = [],
    part = 'application',
  }: { environment?: string[]; command?: string[]; part?: string } = {},
): Promise<Counts> {
  const { bytecode } = await inventoryOf({ layers: [tar(...python(), ...files)], environment, command })
  return only(bytecode.find((one) => one.part === part))
}

function only(part: BytecodePart | undefined): Counts {
  const { sources, present, missing, stale, unreachable } = part!
  return { sources, present, missing, stale, unreachable }
}

const none = { sources: 1, present: 0, missing: 0, stale: 0, unreachable: 0 }
const source = file('app/x.py', 'abc', MTIME)
const beside = (name: string, content: Buffer): Member => file(`app/__pycache__/x${name}`, content)
const good = pyc({ size: 3 })
const OTHER = magicOf('3.12')

describe('a source', () => {
  test.each<[string, Member[], Counts]>([
    ['with nothing', [], { missing: 1 }],
    ['with its own', [beside('.cpython-311.pyc', good)], { present: 1 }],
    ['changed since', [beside('.cpython-311.pyc', pyc({ size: 3, mtime: MTIME - 1 }))], { stale: 1 }],
    ['of another size', [beside('.cpython-311.pyc', pyc({ size: 4 }))], { stale: 1 }],
    ['checked by hash', [beside('.cpython-311.pyc', pyc({ flags: 3, mtime: 1, size: 2 }))], { present: 1 }],
    ['never checked', [beside('.cpython-311.pyc', pyc({ flags: 1, mtime: 1, size: 2 }))], { present: 1 }],
    ['with unknown flags', [beside('.cpython-311.pyc', pyc({ flags: 4, size: 3 }))], { stale: 1 }],
    ['with a broken head', [beside('.cpython-311.pyc', good.subarray(0, 12))], { stale: 1 }],
    ['with an empty file', [beside('.cpython-311.pyc', Buffer.alloc(0))], { stale: 1 }],
    ['with another magic', [beside('.cpython-311.pyc', pyc({ size: 3, magic: OTHER }))], { stale: 1 }],
    [
      'with another version’s',
      [beside('.cpython-312.pyc', pyc({ size: 3, magic: OTHER }))],
      { missing: 1, unreachable: 1 },
    ],
    ['optimized', [beside('.cpython-311.opt-1.pyc', good)], { missing: 1, unreachable: 1 }],
    ['of another implementation', [beside('.pypy310.pyc', good)], { missing: 1, unreachable: 1 }],
    ['with one beside it', [file('app/x.pyc', good)], { missing: 1, unreachable: 1 }],
    ['and an orphan', [file('app/__pycache__/y.cpython-311.pyc', good)], { missing: 1, unreachable: 1 }],
    [
      'and a linked one',
      [symlink('app/y.py', 'x.py'), file('app/__pycache__/y.cpython-311.pyc', good)],
      { missing: 1 },
    ],
    ['and one without source', [file('app/y.pyc', good)], { missing: 1 }],
    ['and one without source, of another', [file('app/y.pyc', pyc({ magic: OTHER }))], { missing: 1, unreachable: 1 }],
  ])('%s', async (_, files, expected) => {
    expect(await counts([source, ...files])).toEqual({ ...none, ...expected })
  })

  test('in the year 2200, and of more than 4 GB by its head', async () => {
    const late = 7_258_118_400
    const files = [file('app/x.py', 'abc', late), beside('.cpython-311.pyc', pyc({ size: 3 + 2 ** 32, mtime: late }))]
    expect(await counts(files)).toEqual({ ...none, present: 1 })
  })
})

describe('optimization', () => {
  const both = [source, beside('.cpython-311.pyc', good), beside('.cpython-311.opt-1.pyc', good)]
  const asIs = { ...none, present: 1, unreachable: 1 }
  const two = { ...none, missing: 1, unreachable: 2 }
  test.each<[string, string[], string[], Counts]>([
    ['none', [], ['python', 'x.py'], asIs],
    ['1', ['PYTHONOPTIMIZE=1'], [], asIs],
    ['a word', ['PYTHONOPTIMIZE=true'], [], asIs],
    ['2', ['PYTHONOPTIMIZE=2'], [], two],
    ['nothing', ['PYTHONOPTIMIZE='], [], asIs],
    ['-OO', [], ['python3', '-OO', 'x.py'], two],
    ['-u -O', [], ['/usr/local/bin/python', '-u', '-O', '-m', 'x'], asIs],
    ['an option of the program', [], ['python', 'x.py', '-OO'], asIs],
  ])('%s', async (_, environment, command, expected) => {
    expect(await counts(both, { environment, command })).toEqual(expected)
  })

  test('the level decides which of the two is read', async () => {
    const stale = [source, beside('.cpython-311.pyc', pyc()), beside('.cpython-311.opt-1.pyc', good)]
    expect(await counts(stale)).toMatchObject({ stale: 1, present: 0 })
    expect(await counts(stale, { environment: ['PYTHONOPTIMIZE=1'] })).toMatchObject({ stale: 0, present: 1 })
    expect(await counts(stale, { environment: ['PYTHONOPTIMIZE=0'] })).toMatchObject({ stale: 1, present: 0 })
  })
})

test('PYTHONPYCACHEPREFIX: what lies there is read, what lies beside the sources is not', async () => {
  const files = [
    source,
    beside('.cpython-311.pyc', good),
    file('var/pyc/app/x.cpython-311.pyc', good),
    file('var/pyc/app/y.cpython-311.pyc', good),
  ]
  expect(await counts(files, { environment: ['PYTHONPYCACHEPREFIX=/var/pyc'] })).toEqual({
    ...none,
    present: 1,
    unreachable: 2,
  })
})

test('a later layer that changes a source’s time makes its bytecode stale', async () => {
  const layers = [tar(...python(), source, beside('.cpython-311.pyc', good)), tar(file('app/x.py', 'abc', MTIME + 60))]
  const { bytecode } = await inventoryOf({ layers })
  expect(only(bytecode[2])).toEqual({ ...none, stale: 1 })
})

test('parts, with their bytes', async () => {
  const files = [
    file('usr/local/lib/python3.11/__pycache__/os.cpython-311.pyc', pyc({ size: 1 })),
    file('usr/local/lib/python3.11/site-packages/one/__init__.py', '', MTIME),
    file('usr/local/lib/python3.11/site-packages/one/__pycache__/__init__.cpython-311.pyc', pyc()),
    file('app/.venv/lib/python3.11/site-packages/two.py', '', MTIME),
    file('usr/share/gdb/other.py'),
    source,
  ]
  const { bytecode } = await inventoryOf({ layers: [tar(...python(), ...files)] })
  expect(bytecode).toEqual([
    { part: 'standard library', ...none, present: 1, bytes: 20 },
    { part: 'site-packages', ...none, sources: 2, present: 1, missing: 1, bytes: 20 },
    { part: 'application', ...none, missing: 1, bytes: 0 },
  ])
})

test('a second interpreter’s sources do not count, and its bytecode is never read', async () => {
  const other = python('3.9', 'usr').filter(({ path }) => path.includes('/lib/'))
  const files = [...other, file('usr/lib/python3.9/__pycache__/os.cpython-39.pyc', pyc({ magic: 3425 }))]
  expect(await counts(files, { part: 'standard library' })).toEqual({ ...none, missing: 1, unreachable: 1 })
})

test('a version that came later: what most of its bytecode begins with', async () => {
  const modules = ['a', 'b', 'c'].flatMap((name, index) => [
    file(`app/${name}.py`, '', MTIME),
    file(`app/__pycache__/${name}.cpython-319.pyc`, pyc({ magic: index === 0 ? 4001 : 4002 })),
  ])
  const { bytecode, python: version } = await inventoryOf({ layers: [tar(...python('3.19'), ...modules)] })
  expect(version).toBe('3.19')
  expect(only(bytecode[2])).toEqual({ ...none, sources: 3, present: 2, stale: 1 })
})
