import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { asBytes, exactly, sumOf, type PackedSize } from '../../../src/measure/inventory/packed.js'
import { packedSize } from '../../../src/measure/inventory/sampler.js'
import { Gate } from '../../../src/measure/inventory/sink.js'
import { file, gzip, tar } from './archive.js'
import { inventoryOf } from './inventory.js'

async function packed(content: Buffer, chunk: number): Promise<PackedSize> {
  const gate = new Gate()
  let answer: PackedSize | null = null
  const sink = packedSize(content.length, gate, (size) => (answer = size))
  for (let at = 0; at < content.length; at += chunk) {
    sink.write(content.subarray(at, at + chunk))
    if (gate.busy) await gate.settle()
  }
  sink.end()
  await gate.settle()
  return answer!
}

// Looked up once: in a test's own global object each look takes longer than all the rest.
const { imul } = Math

/** Numbers that look random, the same each time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const WORDS = Array.from({ length: 4000 }, (_, index) => `${(index * 7919).toString(36)}_${index % 37} `)

/**
 * What layers are made of, in stretches from a file's size to megabytes: text, what can't be compressed, numbers in a
 * small range, zeros. `share` of them is what can't be compressed.
 */
function mixture(seed: number, bytes: number, share: number): Buffer {
  const next = random(seed)
  const parts: Buffer[] = []
  for (let length = 0; length < bytes;) {
    const size = Math.floor(10 ** (3 + 3.3 * next()))
    const part = next() < share ? noise(next, size, 256) : compressible(next, size)
    parts.push(part)
    length += size
  }
  return Buffer.concat(parts).subarray(0, bytes)
}

function compressible(next: () => number, size: number): Buffer {
  const kind = next()
  if (kind < 0.15) return Buffer.alloc(size)
  if (kind < 0.4) return noise(next, size, 20)
  const words: string[] = []
  for (let length = 0; length < size; length += words.at(-1)!.length) {
    words.push(WORDS[Math.floor(next() ** 3 * WORDS.length)]!)
  }
  return Buffer.from(words.join('')).subarray(0, size)
}

function noise(next: () => number, size: number, values: number): Buffer {
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; at++) bytes[at] = next() * values
  return bytes
}

describe('the interval holds the size that gzip gives', () => {
  test.each([
    ['whole, of text', 1, 2_000_000, 0],
    ['whole, mixed', 2, 3_000_000, 0.4],
    ['in samples, of text', 3, 9_000_000, 0],
    ['in samples, mixed', 4, 12_000_000, 0.4],
    ['in samples, hardly compressible', 5, 12_000_000, 0.95],
    ['in samples, with rare lumps', 6, 20_000_000, 0.04],
  ])('%s', async (_, seed, bytes, share) => {
    const content = mixture(seed, bytes, share)
    const real = gzipSync(content).length
    const { bytes: estimate, interval } = asBytes(await packed(content, 65_536))
    expect(interval[0]).toBeLessThanOrEqual(real)
    expect(interval[1]).toBeGreaterThanOrEqual(real)
    // Narrow enough to be of use.
    expect(interval[1] - interval[0]).toBeLessThan(0.2 * real)
    expect(estimate).toBeGreaterThan(interval[0])
  })

  test('of nothing that varies is narrow, and of all samples the same', async () => {
    const { bytes, interval } = asBytes(await packed(Buffer.alloc(10_000_000), 65_536))
    expect(bytes).toBeLessThan(60_000)
    expect(interval[1]).toBeLessThan(60_000)
  })

  test('in most of many layers', async () => {
    let held = 0
    for (let seed = 100; seed < 108; seed++) {
      const content = mixture(seed, 6_500_000, 0.3)
      const { interval } = asBytes(await packed(content, 65_536))
      const real = gzipSync(content).length
      if (interval[0] <= real && real <= interval[1]) held++
    }
    // At 95%, fewer than 7 of 8 turn up in one of seventeen runs of fresh seeds.
    expect(held).toBeGreaterThanOrEqual(7)
  })
})

test('the same layer gives the same number, in chunks of any size', async () => {
  const content = mixture(7, 6_500_000, 0.3)
  const whole = await packed(content, content.length)
  expect(await packed(content, 65_536)).toEqual(whole)
  expect(await packed(content, 7_777)).toEqual(whole)
})

test('a layer that ends in the chunk in which the compressor was full is read to its end', async () => {
  const content = mixture(10, 400_000, 0.5)
  const gate = new Gate()
  let answer: PackedSize | null = null
  const sink = packedSize(content.length, gate, (size) => (answer = size))
  sink.write(content)
  sink.end()
  await gate.settle()
  expect(answer!.bytes).toBeGreaterThan(100_000)
})

test('errors of sampling add up in squares, those of the method do not', () => {
  const estimated = { bytes: 1000, variance: 25, bias: 10 }
  expect(asBytes(exactly(5))).toEqual({ bytes: 5, interval: [5, 5] })
  expect(asBytes(estimated)).toEqual({ bytes: 1000, interval: [980, 1020] })
  expect(asBytes(sumOf([estimated, estimated, estimated, estimated, exactly(7)]))).toEqual({
    bytes: 4007,
    interval: [4007 - 60, 4007 + 60],
  })
  expect(asBytes({ bytes: 1, variance: 100, bias: 0 }).interval[0]).toBe(0)
})

test('compressed layers are exact, and layers of both kinds add up', async () => {
  const layers = [tar(file('a', mixture(8, 100_000, 0.2))), tar(file('b', mixture(9, 200_000, 0.2)))]
  const exact = await inventoryOf({ layers, pack: gzip })
  const sizes = layers.map((layer) => gzip(layer).length)
  expect(exact.layers.map((layer) => layer.packed)).toEqual(sizes.map((bytes) => ({ bytes, interval: [bytes, bytes] })))
  expect(exact.packed).toEqual({
    bytes: sizes[0]! + sizes[1]!,
    interval: [sizes[0]! + sizes[1]!, sizes[0]! + sizes[1]!],
  })
  const { packed: both, aboveBase } = await inventoryOf(
    { layers, pack: (layer) => (layer === layers[0] ? gzip(layer) : layer) },
    { base: 1 },
  )
  expect(both.interval[0]).toBeLessThanOrEqual(sizes[0]! + sizes[1]!)
  expect(both.interval[1]).toBeGreaterThanOrEqual(sizes[0]! + sizes[1]!)
  expect(both.bytes - aboveBase!.packed.bytes).toBe(sizes[0])
})
