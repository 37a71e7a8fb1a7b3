import type { Image } from '../findings/review.js'
import { inSharedOrder } from '../review/image-settings.js'

/** Jobs at most: each has its engine to start and its base images to pull. */
const MOST_JOBS = 20

/** What a plan says, for the jobs that measure and for people. */
export interface Plan {
  readonly version: 1
  readonly head: string
  readonly base: string | null
  readonly shards: readonly { readonly shard: string; readonly images: readonly string[] }[]
}

/** Spreads the images that run Python, and those that are finished, over jobs. */
export function planOf(images: readonly Pick<Image, 'id' | 'python'>[], head: string, base: string | null): Plan {
  const measured = inSharedOrder(images.filter(({ python }) => python))
  const parts = Math.min(measured.length, MOST_JOBS)
  const shards = Array.from({ length: parts }, (_, index) => ({
    shard: `${index + 1}/${parts}`,
    images: measured.filter((_image, at) => at % parts === index).map(({ id }) => id),
  }))
  return { version: 1, head, base, shards }
}

/**
 * A job's `strategy.matrix` as JSON; null where there is nothing to measure, for an empty matrix is an error. It holds
 * no path: those are strangers' texts, and a matrix ends up in scripts.
 */
export function matrixOf({ shards }: Plan): string | null {
  if (shards.length === 0) return null
  return JSON.stringify({ include: shards.map(({ shard }, index) => ({ shard, number: index + 1 })) })
}
