import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Keep } from '../../../src/measure/inventory/sink.js'
import { TarReader } from '../../../src/measure/inventory/tar.js'
import { file, folder, hardlink, header, members, padded, summed, symlink, tar } from './archive.js'

interface Read {
  path: string
  type: string
  size: number
  mtime: number
  content: string
  link: string
}

/** What a reader hands out of a tar that comes in chunks of this size. */
function readTar(archive: Buffer, chunk = archive.length): Read[] {
  const read: Read[] = []
  const reader = new TarReader(({ path, type, size, realSize, mtime, link }) => {
    const entry = { path, type, size: realSize ?? size, mtime, content: '', link }
    read.push(entry)
    return new Keep(1000, (content) => (entry.content = content.toString()))
  })
  for (let at = 0; at < archive.length; at += chunk) reader.write(archive.subarray(at, at + chunk))
  reader.end()
  return read
}

const paths = (archive: Buffer): string[] => readTar(archive).map(({ path }) => path)
/** A GNU member that gives the next one its name (L) or its link (K). */
const gnu = (type: string, text: string): Buffer => members({ path: '././@LongLink', type, content: `${text}\0` })
const pax = (records: string): Buffer => members({ path: 'PaxHeaders/x', type: 'x', content: records })

describe('names', () => {
  const long = `a/${'long-'.repeat(40)}name`
  const prefixed = header({ path: 'name' })
  prefixed.write('some/folder', 345)
  const old = header({ path: 'name' })
  old.write('ustar  \0', 257)
  old.write('12345670123', 345)

  test.each<[string, Buffer, string[]]>([
    ['plain', tar(file('a'), folder('b'), file('b/c')), ['a', 'b/', 'b/c']],
    ['of pax', Buffer.concat([pax('15 path=other\n\n'), members(file('x'))]), ['other\n']],
    // As Go writes it: without what isn't ASCII, the header's own name ends as a folder's does.
    ['of pax, not ASCII', Buffer.concat([pax('17 path=été/ç\n'), members(file('t/'))]), ['été/ç']],
    ['of pax, long', tar(file(long)), [long]],
    ['of GNU', Buffer.concat([gnu('L', long), members(file('x'), file('y'))]), [long, 'y']],
    ['with a prefix', summed(prefixed), ['some/folder/name']],
    ['without one, where GNU keeps times', summed(old), ['name']],
    ['of UTF-8', tar(file('käse/日本')), ['käse/日本']],
    ['of other bytes', summed(Buffer.from(header({ path: 'x\u00ff' }).toString('latin1'), 'latin1')), ['xÿ']],
    ['of a sparse file', Buffer.concat([pax('25 GNU.sparse.name=whole\n'), members(file('part'))]), ['whole']],
  ])('%s', (_, archive, expected) => {
    expect(paths(archive)).toEqual(expected)
  })

  test('a file is no folder because of what is left of its name in the header', () => {
    const archive = Buffer.concat([pax('17 path=été/ç\n'), members(file('t/', 'x')), tar(file('old/'))])
    expect(readTar(archive).map(({ type, content }) => [type, content])).toEqual([
      ['0', 'x'],
      ['5', ''],
    ])
  })

  test('links, short and long', () => {
    const archive = Buffer.concat([gnu('K', long), tar(symlink('a', 'short'), hardlink('b', 'a'))])
    expect(readTar(archive).map(({ type, link }) => [type, link])).toEqual([
      ['2', long],
      ['1', 'a'],
    ])
  })
})

describe('sizes and times', () => {
  test('of pax override the header', () => {
    const archive = Buffer.concat([
      pax('10 size=3\n20 mtime=1700000.99\n'),
      header(file('a')),
      padded(Buffer.from('abc')),
    ])
    expect(readTar(archive)).toMatchObject([{ size: 3, mtime: 1_700_000, content: 'abc' }])
  })

  test('of base 256, also before 1970', () => {
    const block = header({ path: 'a' })
    block.fill(0xff, 136, 148)
    expect(readTar(summed(block))).toMatchObject([{ mtime: -1 }])
    block.fill(0, 124, 136)
    block[124] = 0x80
    block[135] = 3
    expect(readTar(Buffer.concat([summed(block), padded(Buffer.from('abc'))]))).toMatchObject([{ content: 'abc' }])
  })

  test('of links and folders are nothing, whatever they claim', () => {
    expect(paths(tar({ ...symlink('a', 'b'), size: 5000 }, { ...folder('c'), size: 512 }, file('d')))).toEqual([
      'a',
      'c/',
      'd',
    ])
  })

  test('a sparse file of GNU is as large as it is when unpacked, and its map is stepped over', () => {
    const block = header({ path: 'a', type: 'S', size: 512 })
    block.write('00000100000\0', 483)
    block[482] = 1
    const more = Buffer.alloc(512)
    more[504] = 1
    const archive = Buffer.concat([summed(block), more, Buffer.alloc(512), Buffer.alloc(512, 'x'), tar(file('b'))])
    expect(readTar(archive).map(({ path, size }) => [path, size])).toEqual([
      ['a', 32_768],
      ['b', 0],
    ])
  })
})

test('chunks of any size give the same', () => {
  const member = fc.record({ path: fc.stringMatching(/^[a-z/]{1,150}[a-z]$/), content: fc.string({ maxLength: 1500 }) })
  fc.assert(
    fc.property(fc.array(member, { maxLength: 8 }), fc.integer({ min: 1, max: 3000 }), (list, chunk) => {
      const read = readTar(tar(...list), chunk)
      expect(read).toEqual(readTar(tar(...list)))
      expect(read.map(({ path }) => path)).toEqual(list.map(({ path }) => path))
      expect(read.map(({ size }) => size)).toEqual(list.map(({ content }) => Buffer.byteLength(content)))
    }),
    { numRuns: 60 },
  )
})

test('what follows the closing zeros is not read, and they may be missing', () => {
  expect(paths(Buffer.concat([tar(file('a')), Buffer.from('rubbish')]))).toEqual(['a'])
  expect(paths(members(file('a')))).toEqual(['a'])
})

test.each<[string, Buffer, string]>([
  ['breaks off in a header', tar(file('a', 'x')).subarray(0, 100), 'breaks off after 100 bytes'],
  ['breaks off in a file', tar(file('a', 'x'.repeat(900))).subarray(0, 700), 'breaks off after 700 bytes'],
  ['is no tar', Buffer.alloc(2048, 'rubbish'), 'byte 0 is no tar header'],
  ['is damaged', Buffer.concat([members(file('a')), Buffer.alloc(512, 7)]), 'byte 512 is no tar header'],
  ['claims what no disk holds', header({ path: 'a', size: 2 ** 62 }), 'byte 0 claims a size of'],
  ['claims a negative size', Buffer.concat([pax('11 size=-3\n'), members(file('a'))]), 'claims a size of -3 bytes'],
  ['has a name of megabytes', header({ path: 'x', type: 'L', size: 50_000_000 }), 'take 50000000 bytes'],
  ['has pax records without end', pax('999999 path=x\n'), 'pax records at byte 0 are malformed'],
  ['has pax records of no length', pax('0 path=x\n'), 'pax records at byte 0 are malformed'],
  ['has pax records of no value', pax('7 path\n'), 'has no value'],
])('one that %s is a fault that says where', (_, archive, expected) => {
  expect(() => readTar(archive)).toThrow(expected)
})
