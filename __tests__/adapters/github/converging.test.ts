import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readMarker } from '../../../src/report/marker.js'
import { GitHubDouble } from '../../contract/github-double.js'
import { setUp, sha } from '../../contract/testing.js'
import { clientOf, publish, publishConversation, wanted } from './setting.js'

/** Each run has a server of its own; machines that build beside are slow. */
const TIMEOUT = 240_000

const finding = fc.constantFrom('a', 'b', 'c')
const line = fc.constantFrom(2, 4, 22)
const standing = fc.record({
  finding,
  line,
  text: fc.constantFrom('finding', 'old words'),
  author: fc.constantFrom('github-actions[bot]', 'github-actions[bot]', 'mallory'),
  fate: fc.constantFrom('none', 'answered', 'resolved', 'outdated'),
})
type Standing = typeof standing extends fc.Arbitrary<infer T> ? T : never
const wishes = fc.uniqueArray(fc.record({ finding, line }), { selector: ({ finding: one }) => one, maxLength: 3 })
const delays = fc.array(fc.nat(12), { minLength: 1, maxLength: 30 })

async function prepared(comments: readonly Standing[]): Promise<GitHubDouble> {
  const double = await new GitHubDouble().start()
  setUp(double)
  for (const { finding: one, line: at, text, author, fate } of comments) {
    const { body } = wanted(one, at, { text })
    const { id } = double.addReviewComment(1, { path: 'Dockerfile', line: at, body, author })
    if (fate === 'answered') double.addReply(1, id, { body: 'on purpose', author: 'ada' })
    if (fate === 'resolved') double.resolveThread(1, id)
    if (fate === 'outdated') double.outdate(1, id)
  }
  return double
}

/** The findings of the comments that stand, those marked done left out. */
function said(double: GitHubDouble, author: string): string[] {
  return double
    .reviewComments(1)
    .filter((comment) => comment.author.login === author)
    .flatMap(({ body }) => {
      const marker = readMarker(body)
      return marker?.kind === 'inline' && !marker.done ? marker.findings.map(({ fingerprint }) => fingerprint) : []
    })
    .sort()
}

const writes = (double: GitHubDouble): string[] =>
  double.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').map(({ path }) => path)

describe('from any state of comments', () => {
  test(
    'one run reaches what is wanted, and a second does nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(standing, { maxLength: 4 }), wishes, async (comments, wished) => {
          const double = await prepared(comments)
          try {
            const others = said(double, 'mallory')
            const answers = double.reviewComments(1).filter(({ inReplyTo }) => inReplyTo !== null).length
            const wish = wished.map((one) => wanted(one.finding, one.line))
            await publish(double, wish)
            expect(said(double, 'github-actions[bot]')).toEqual(wished.map((one) => one.finding).sort())
            expect(said(double, 'mallory')).toEqual(others)
            expect(double.reviewComments(1).filter(({ inReplyTo }) => inReplyTo !== null)).toHaveLength(answers)
            const before = writes(double)
            await publish(double, wish)
            expect(writes(double)).toEqual(before)
          } finally {
            await double.stop()
          }
        }),
        { numRuns: 15 },
      )
    },
    TIMEOUT,
  )

  test(
    'two runs at once come to one of each, whatever their order',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(standing, { maxLength: 2 }), wishes, delays, async (comments, wished, waits) => {
          const double = await prepared(comments)
          try {
            let request = 0
            double.latency = () => waits[request++ % waits.length]!
            const wish = wished.map((one) => wanted(one.finding, one.line))
            await Promise.all([publish(double, wish), publish(double, wish)])
            expect(said(double, 'github-actions[bot]')).toEqual(wished.map((one) => one.finding).sort())
            const before = writes(double)
            await publish(double, wish)
            expect(writes(double)).toEqual(before)
          } finally {
            await double.stop()
          }
        }),
        { numRuns: 15 },
      )
    },
    TIMEOUT,
  )
})

test(
  'two runs at once come to one conversation comment',
  async () => {
    await fc.assert(
      fc.asyncProperty(delays, async (waits) => {
        const double = await prepared([])
        try {
          let request = 0
          double.latency = () => waits[request++ % waits.length]!
          const run = async () => publishConversation(await clientOf(double), 'check', 'summary')
          await Promise.all([run(), run()])
          expect(double.issueComments(1)).toHaveLength(1)
        } finally {
          await double.stop()
        }
      }),
      { numRuns: 8 },
    )
  },
  TIMEOUT,
)

test('the run of an older commit takes nothing back that the newer one says', async () => {
  const double = await prepared([])
  await publish(double, [wanted('a', 2)])
  double.pushTo(1, {
    headSha: sha('c'),
    files: [{ filename: 'Dockerfile', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }],
  })
  await publish(double, [wanted('b', 1)], { headSha: sha('c') })
  const { shown } = await publish(double, [wanted('a', 2)], { headSha: sha('b') })
  expect(shown).toBe('a newer commit was pushed meanwhile, and its own run comments on that')
  expect(said(double, 'github-actions[bot]')).toEqual(['b'])
  await double.stop()
})
