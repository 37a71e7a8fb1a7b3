import { expect, test } from '@jest/globals'
import { decode, MAXIMUM_FILE_SIZE } from '../../src/source/decode.js'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test.each([
  ['text', new TextEncoder().encode('FROM é😀\r\n'), { text: 'FROM é😀\r\n' }],
  ['nothing', bytes(), { text: '' }],
  ['a byte order mark stays', bytes(0xef, 0xbb, 0xbf, 0x41), { text: '\uFEFFA' }],
  ['Latin-1', bytes(0xe9), { problem: 'is not UTF-8 text' }],
  ['a replacement character of its own', bytes(0x41, 0xef, 0xbf, 0xbd), { text: 'A\uFFFD' }],
  ['one beside what is not UTF-8', bytes(0xef, 0xbf, 0xbd, 0xe9), { problem: 'is not UTF-8 text' }],
  ['a half of a surrogate pair', bytes(0xed, 0xa0, 0x80), { problem: 'is not UTF-8 text' }],
  ['UTF-16', bytes(0xff, 0xfe, 0x41, 0x00), { problem: 'is not UTF-8 text' }],
  ['the largest', new Uint8Array(MAXIMUM_FILE_SIZE).fill(0x41), { text: 'A'.repeat(MAXIMUM_FILE_SIZE) }],
  [
    'one byte more',
    new Uint8Array(MAXIMUM_FILE_SIZE + 1),
    { problem: 'has 1000001 bytes; at most 1000000 are reviewed' },
  ],
])('%s', (_, content, expected) => {
  expect(decode(content)).toEqual(expected)
})
