import { expect, test } from '@jest/globals'
import { compare } from '../../src/analyze/compare.js'
import { draft } from './samples.js'

const fresh = (...args: Parameters<typeof compare>): string[] =>
  compare(...args).map((finding) => `${finding.rule}: ${finding.new ? 'new' : 'there'}`)

test('new is what the base has not', () => {
  const head = [draft('a', 1), draft('b', 2)]
  expect(fresh(head, [draft('a', 1)], true)).toEqual(['a: there', 'b: new'])
  expect(fresh(head, [], true)).toEqual(['a: new', 'b: new'])
  expect(fresh(head, null, true)).toEqual(['a: new', 'b: new'])
  expect(fresh(head, null, false)).toEqual(['a: there', 'b: there'])
})

test('as often as the base has it', () => {
  const twice = [draft('a', 1, { fingerprint: 'f' }), draft('a', 5, { fingerprint: 'f' })]
  expect(fresh(twice, [{ fingerprint: 'f' }], true)).toEqual(['a: there', 'a: new'])
})

test('images that share a finding show it once; it is new only where it is for all of them', () => {
  const web = draft('a', 1, { image: 'Dockerfile#web', target: 'web', fingerprint: 'web' })
  const worker = { ...web, image: 'Dockerfile#worker', target: 'worker', fingerprint: 'worker' }
  const [finding, ...more] = compare([web, worker], [], true)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ image: 'Dockerfile#web', images: ['Dockerfile#worker'], new: true })
  expect(fresh([web, worker], [{ fingerprint: 'web' }], true)).toEqual(['a: there'])
  expect(compare([web, { ...worker, message: 'otherwise' }], [], true)).toHaveLength(2)
})

test('a finding names its rule’s page', () => {
  expect(compare([draft('pip-no-compile')], [], true, 'https://example.com/x')[0]!.help).toBe(
    'https://example.com/x/docs/rules/pip-no-compile.md',
  )
})
