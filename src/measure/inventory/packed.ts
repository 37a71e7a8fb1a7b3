import type { Bytes } from '../../findings/inventory.js'

/** A size with what is needed to add it to others: errors of sampling add up in squares, those of the method don't. */
export interface PackedSize {
  readonly bytes: number
  /** Of the estimate, in square bytes; 0: exact. */
  readonly variance: number
  /** Bytes by which the way of estimating may be off, in one direction for all layers. */
  readonly bias: number
}

/** 97.5% quantile of the normal distribution, a little widened for the fewest samples that are taken. */
const QUANTILE = 2

export function exactly(bytes: number): PackedSize {
  return { bytes, variance: 0, bias: 0 }
}

export function sumOf(sizes: readonly PackedSize[]): PackedSize {
  const sum = { bytes: 0, variance: 0, bias: 0 }
  for (const { bytes, variance, bias } of sizes) {
    sum.bytes += bytes
    sum.variance += variance
    sum.bias += bias
  }
  return sum
}

/** Bytes with the 95% interval. */
export function asBytes({ bytes, variance, bias }: PackedSize): Bytes {
  const half = QUANTILE * Math.sqrt(variance) + bias
  const rounded = Math.round(bytes)
  return { bytes: rounded, interval: [Math.max(0, Math.floor(rounded - half)), Math.ceil(rounded + half)] }
}
