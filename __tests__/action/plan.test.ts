import { describe, expect, test } from '@jest/globals'
import { matrixOf, planOf } from '../../src/action/plan.js'
import { ofShard } from '../../src/config/shard.js'
import type { Image } from '../../src/findings/review.js'
import { inSharedOrder } from '../../src/review/image-settings.js'

const image = (id: string, python = true): Image => {
  return { id, dockerfile: id, target: null, context: '.', platform: null, python, reason: 'changed' }
}
const HEAD = 'b'.repeat(40)

describe('a plan', () => {
  test('gives each image that runs Python a job of its own', () => {
    const plan = planOf([image('b'), image('a'), image('go', false)], HEAD, null)
    expect(plan.shards).toEqual([
      { shard: '1/2', images: ['a'] },
      { shard: '2/2', images: ['b'] },
    ])
    expect(matrixOf(plan)).toBe('{"include":[{"shard":"1/2","number":1},{"shard":"2/2","number":2}]}')
  })

  test('of many images shares them out, as the jobs do by themselves', () => {
    const images = Array.from({ length: 45 }, (_, index) => image(`i${index}`))
    const { shards } = planOf(images, HEAD, null)
    expect(shards).toHaveLength(20)
    for (const { shard, images: planned } of shards) {
      const [part = 0, of = 0] = shard.split('/').map(Number)
      expect(ofShard(inSharedOrder(images.toReversed()), { part, of }).map(({ id }) => id)).toEqual(planned)
    }
  })

  test('of nothing is no matrix: an empty one is an error', () => {
    expect(matrixOf(planOf([image('go', false)], HEAD, null))).toBeNull()
  })
})
