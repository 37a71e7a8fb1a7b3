import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { GitHubDouble, readOnly, usual } from '../../contract/github-double.js'
import { person } from '../../contract/people.js'
import { patch, setUp, sha } from '../../contract/testing.js'
import { publication, publish, wanted } from './setting.js'

let double: GitHubDouble

beforeEach(async () => {
  double = await new GitHubDouble().start()
  setUp(double)
})

afterEach(async () => {
  expect(double.unknownRequests).toEqual([])
  await double.stop()
})

const bodies = (): string[] => double.reviewComments(1).map(({ body }) => body.split('\n')[0]!)
const writes = (): string[] =>
  double.requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`)

describe('a first review', () => {
  it('is one request, without a body, at the head commit', async () => {
    const { shown } = await publish(double, [wanted('a', 2), wanted('b', 4, { startLine: 3 })])
    expect(shown).toEqual(['a', 'b'])
    expect(double.reviews(1)).toHaveLength(1)
    expect(double.reviews(1)[0]).toMatchObject({ body: '', state: 'COMMENTED', commitId: sha('b') })
    expect(double.reviewComments(1)).toMatchObject([
      { line: 2, startLine: null, side: 'RIGHT' },
      { line: 4, startLine: 3, side: 'RIGHT' },
    ])
    // Nothing was of this tool: nobody has to be asked who it is, for the review's answer tells. The third looks whether
    // another run said the same at the same time.
    expect(double.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET'])
  })

  it('is no request at all when there is nothing to say', async () => {
    expect((await publish(double, [])).shown).toEqual([])
    expect(writes()).toEqual([])
  })

  it('keeps to the maximum and says how many it left out', async () => {
    const { shown, leftOut } = await publish(double, [wanted('a', 2), wanted('b', 4, { level: 'error' })], {
      maximum: 1,
    })
    expect([shown, leftOut]).toEqual([['b'], 1])
  })
})

describe('a second review', () => {
  it('changes nothing when nothing changed', async () => {
    await publish(double, [wanted('a', 2)])
    const before = writes()
    expect((await publish(double, [wanted('a', 2)])).shown).toEqual(['a'])
    expect(writes()).toEqual(before)
  })

  it('updates what reads otherwise now and deletes what is fixed', async () => {
    await publish(double, [wanted('a', 2), wanted('b', 4)])
    const { shown } = await publish(double, [wanted('a', 2, { text: 'measured' }), wanted('c', 22)])
    expect(shown).toEqual(['a', 'c'])
    expect(bodies()).toEqual(['measured', 'finding c'])
  })

  it('looks at all pages', async () => {
    for (let index = 0; index < 130; index++) {
      double.addReviewComment(1, { path: 'Dockerfile', line: 2, body: 'chat', author: 'ada' })
    }
    await publish(double, [wanted('a', 2)])
    await publish(double, [wanted('a', 2)])
    expect(bodies().filter((body) => body === 'finding a')).toHaveLength(1)
  })

  it('leaves comments of others alone, with a copied marker too', async () => {
    double.addReviewComment(1, { path: 'Dockerfile', line: 2, body: wanted('a', 2).body, author: 'mallory' })
    double.addReviewComment(1, {
      path: 'Dockerfile',
      line: 4,
      body: wanted('b', 4).body,
      author: person('other[bot]', 'Bot'),
    })
    expect((await publish(double, [wanted('a', 2)])).shown).toEqual(['a'])
    expect(double.reviewComments(1).map(({ author }) => author.login)).toEqual([
      'mallory',
      'other[bot]',
      'github-actions[bot]',
    ])
  })

  it('works as a person with a token of their own', async () => {
    double.addToken('pat', usual, { person: person('ada') })
    await publish(double, [wanted('a', 2), wanted('b', 4)], { token: 'pat' })
    await publish(double, [wanted('a', 2)], { token: 'pat' })
    expect(double.reviewComments(1).map(({ author }) => author.login)).toEqual(['ada'])
  })

  it('keeps what was said about files that could not be reviewed this time', async () => {
    await publish(double, [wanted('a', 2)])
    const problems = [{ path: 'Dockerfile', message: 'is not UTF-8 text', new: false }]
    await publish(double, [], { publication: { ...publication, review: { ...publication.review, problems } } })
    expect(bodies()).toEqual(['finding a'])
  })

  it('folds a fixed one that somebody answered, and leaves a resolved one', async () => {
    await publish(double, [wanted('a', 2), wanted('b', 4)])
    const [a, b] = double.reviewComments(1)
    double.addReply(1, a!.id, { body: 'why?', author: 'ada' })
    double.resolveThread(1, b!.id)
    const { shown } = await publish(double, [wanted('b', 4, { text: 'reads otherwise' })])
    expect(shown).toEqual(['b'])
    expect(double.reviewComments(1)[0]).toMatchObject({ minimized: 'resolved' })
    expect(bodies()).toEqual(['_No longer found._', 'finding b', 'why?'])
    const before = writes()
    await publish(double, [wanted('b', 4, { text: 'reads otherwise' })])
    expect(writes()).toEqual(before)
  })

  it('replaces an outdated comment after its new one stands', async () => {
    await publish(double, [wanted('a', 2)])
    double.outdate(1, double.reviewComments(1)[0]!.id)
    await publish(double, [wanted('a', 4)])
    expect(double.reviewComments(1)).toMatchObject([{ line: 4 }])
    expect(writes().map((write) => write.split(' ')[0])).toEqual(['POST', 'POST', 'DELETE'])
  })

  it('goes on when one of its comments can not be changed', async () => {
    await publish(double, [wanted('a', 2), wanted('b', 4)])
    double.fail({ method: 'DELETE', status: 422 })
    const { shown, log } = await publish(double, [wanted('a', 2, { text: 'measured' })])
    expect(shown).toEqual(['a'])
    expect(bodies()).toEqual(['measured', 'finding b'])
    expect(log.warnings).toHaveLength(1)
  })
})

describe('what GitHub can not place', () => {
  it('is left out after looking at what the pull request shows by now', async () => {
    const { shown, leftOut } = await publish(double, [
      wanted('a', 2),
      wanted('b', 12),
      wanted('c', 22),
      wanted('d', 1, { path: 'gone' }),
    ])
    expect([shown, leftOut]).toEqual([['a', 'c'], 2])
    expect(double.reviews(1)).toHaveLength(1)
  })

  it('is found by halves where nothing tells', async () => {
    const comments = ['a', 'b', 'c', 'd', 'e'].map((name) => wanted(name, 2))
    const { shown } = await publish(double, [...comments, wanted('blank', 4, { body: ' ' })])
    expect(shown).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(bodies()).toHaveLength(5)
  })

  it('is everything when somebody replaced the head', async () => {
    double.pushTo(1, { headSha: sha('c'), files: [{ filename: 'other', status: 'modified', patch }], force: true })
    const { shown } = await publish(double, [wanted('a', 2)], { headSha: sha('d') })
    expect(shown).toMatch(/422/)
    expect(bodies()).toEqual([])
  })
})

describe('what goes wrong', () => {
  it('declines with the permission that is missing', async () => {
    double.addToken('fork', readOnly)
    const { shown } = await publish(double, [wanted('a', 2)], { token: 'fork' })
    expect(shown).toBe(
      "the token may not write review comments: that needs pull-requests: write (a fork's token can only read)",
    )
    expect((await publish(double, [], { token: 'fork' })).shown).toEqual([])
    expect((await publish(double, [wanted('a', 2)], { token: 'nobody' })).shown).toMatch(/token is not valid/)
  })

  it('looks again before it repeats a review whose answer was lost', async () => {
    double.fail({ method: 'POST', path: '/reviews', status: 502 })
    expect((await publish(double, [wanted('a', 2)])).shown).toEqual(['a'])
    expect(bodies()).toEqual(['finding a'])
    double.fail({ method: 'POST', path: '/reviews', status: 'reset', times: 2 })
    expect((await publish(double, [wanted('b', 4)])).shown).toMatch(/GitHub refused to write review comments: 500/)
  })

  it('writes its comments when GraphQL is not there', async () => {
    await double.stop()
    double = await new GitHubDouble({ missing: ['graphql'] }).start()
    setUp(double)
    await publish(double, [wanted('a', 2), wanted('b', 4)])
    double.addReply(1, double.reviewComments(1)[1]!.id, { body: 'why?', author: 'ada' })
    await publish(double, [wanted('a', 2)])
    expect(bodies()).toEqual(['finding a', '_No longer found._', 'why?'])
    double.unknownRequests.length = 0
  })
})
