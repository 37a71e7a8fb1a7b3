import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { before, DISABLED, EXCELLENT, FLAWED, UNCOMPILED } from './dockerfiles.js'
import { Workflow } from './workflow.js'

/* What people do with the comments, and what a push does to them. */

const KEEP = '# python-dockerfile-review ignore=pip-no-compile reason=they are compiled elsewhere'

// Several processes each, on machines that build beside.
jest.setTimeout(300_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

/** Where comments stand, and what became of them. */
const standing = (): string[] =>
  workflow.github
    .reviewComments(1)
    .filter(({ inReplyTo }) => inReplyTo === null)
    .map(({ path, line, body, minimized }) => {
      const fate = minimized === null ? '' : ` (${minimized})`
      return `${path}:${line ?? 'outdated'} ${/ignore=([\w,-]+)/.exec(body)?.[1] ?? 'no rule'}${fate}`
    })
const ids = (): number[] => workflow.github.reviewComments(1).map(({ id }) => id)

/** A pull request with the flawed Dockerfile, reviewed. */
async function open(flawed: string, path = 'Dockerfile'): Promise<string> {
  const { checkout } = workflow
  const base = checkout.commit({ [path]: EXCELLENT })
  const head = checkout.commit({ [path]: flawed })
  workflow.open(base, head)
  await workflow.review(head)
  return base
}

async function push(base: string, files: Readonly<Record<string, string | null>>): Promise<void> {
  const head = workflow.checkout.commit(files)
  workflow.push(base, head)
  await workflow.review(head)
}

describe('a comment that somebody answered', () => {
  test('is folded once it is fixed, with its words and the answer; and never touched again', async () => {
    const base = await open(UNCOMPILED)
    const { github } = workflow
    const [comment] = github.reviewComments(1)
    github.addReply(1, comment!.id, { body: 'is that so?', author: 'ada' })
    await push(base, { Dockerfile: `# fixed\n${EXCELLENT}` })
    expect(standing()).toEqual(['Dockerfile:outdated pip-no-compile (resolved)'])
    expect(comment!.body).toMatch(/^_No longer found\._\n\n/)
    expect(comment!.body).toContain('--no-compile')
    const written = github.requests.length
    await push(base, { 'app.py': '' })
    const writes = github.requests.slice(written).filter(({ method, path }) => {
      return method !== 'GET' && !path.startsWith('/graphql') && !path.endsWith('/check-runs')
    })
    expect(writes).toEqual([])
    expect(github.reviewComments(1)).toHaveLength(2)
    // Back again, it is said again: what was folded is past.
    await push(base, { Dockerfile: UNCOMPILED })
    expect(standing()).toEqual(['Dockerfile:outdated pip-no-compile (resolved)', 'Dockerfile:2 pip-no-compile'])
  })

  test('by committing the ignore that the comment spells out is gone, and the reason is in the report', async () => {
    const base = await open(UNCOMPILED)
    const [comment] = workflow.github.reviewComments(1)
    expect(comment!.body).toContain('`# python-dockerfile-review ignore=pip-no-compile`')
    await push(base, { Dockerfile: before('RUN', KEEP, UNCOMPILED) })
    expect(standing()).toEqual(['Dockerfile:2 no rule'])
    expect(workflow.report()!.suppressed).toMatchObject([
      { rule: 'pip-no-compile', reason: 'they are compiled elsewhere' },
    ])
  })
})

test('a thread that somebody resolved stays resolved, whatever is pushed', async () => {
  const base = await open(UNCOMPILED)
  const { github } = workflow
  const [comment] = github.reviewComments(1)
  github.resolveThread(1, comment!.id)
  await push(base, { Dockerfile: before('RUN', '# one line more', UNCOMPILED) })
  expect(ids()).toEqual([comment!.id])
  expect(github.pullRequest(1).resolved.has(comment!.id)).toBe(true)
})

test('moved lines are no new comments, edited ones get the comment to where they are', async () => {
  const base = await open(UNCOMPILED)
  const [first] = ids()
  await push(base, { Dockerfile: before('RUN', '# moved\n# down', UNCOMPILED) })
  expect([standing(), ids()]).toEqual([['Dockerfile:4 pip-no-compile'], [first]])
  await push(base, { Dockerfile: UNCOMPILED.replace('shop==2.4.1', 'shop==2.4.2') })
  expect(standing()).toEqual(['Dockerfile:2 pip-no-compile'])
})

test('a forced push over the branch leaves one comment for each finding', async () => {
  const base = await open(FLAWED)
  const { checkout, github } = workflow
  checkout.git('reset', '--quiet', '--hard', base)
  const head = checkout.commit({ Dockerfile: before('ENV', '# begun anew', FLAWED) })
  github.pushTo(1, { headSha: head, files: checkout.listed(base, head), force: true })
  await workflow.review(head)
  expect(standing().sort()).toEqual(['Dockerfile:2 pip-no-compile', 'Dockerfile:4 bytecode-disabled'])
})

test('a Dockerfile that is renamed brings its comments to the new name', async () => {
  const base = await open(UNCOMPILED)
  await push(base, { Dockerfile: null, 'docker/Dockerfile': UNCOMPILED })
  expect(standing()).toEqual(['docker/Dockerfile:2 pip-no-compile'])
})

test('somebody else’s comment with a copied marker is theirs', async () => {
  const base = await open(UNCOMPILED)
  const { github } = workflow
  const [own] = github.reviewComments(1)
  github.addReviewComment(1, { path: 'Dockerfile', line: 2, body: own!.body, author: 'mallory' })
  await push(base, { Dockerfile: `# fixed\n${EXCELLENT}` })
  expect(github.reviewComments(1).map(({ author }) => author.login)).toEqual(['mallory'])
})

test('a token that may not fold: the body says all the same that it is past', async () => {
  await workflow.end()
  workflow = await Workflow.begin({ missing: ['minimizeComment'] })
  const base = await open(UNCOMPILED)
  const [comment] = workflow.github.reviewComments(1)
  workflow.github.addReply(1, comment!.id, { body: 'why?', author: 'ada' })
  await push(base, { Dockerfile: `# fixed\n${EXCELLENT}` })
  expect(comment!.body).toMatch(/^_No longer found\._/)
  expect(comment!.minimized).toBeNull()
})

test('a rerun of the same commit changes nothing', async () => {
  await open(FLAWED)
  const before = workflow.github.reviewComments(1).map(({ id, body }) => [id, body])
  await workflow.review(workflow.checkout.git('rev-parse', 'HEAD'))
  expect(workflow.github.reviewComments(1).map(({ id, body }) => [id, body])).toEqual(before)
  expect(workflow.github.reviews(1)).toHaveLength(1)
})

test('a draft is reviewed like any other', async () => {
  const { checkout, github } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: DISABLED })
  github.addPullRequest({
    number: 1,
    base: { sha: base },
    head: { sha: head },
    files: checkout.listed(base, head),
    draft: true,
  })
  await workflow.review(head)
  expect(standing()).toEqual(['Dockerfile:3 bytecode-disabled'])
})
