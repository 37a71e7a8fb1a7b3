import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { EXCELLENT, FLAWED } from './dockerfiles.js'
import { Workflow } from './workflow.js'

/*
 * What a review costs of GitHub's limits, which the stand-in counts as GitHub does: 1,000 requests an hour, 900 points
 * and 80 things created a minute. The requests are the issue's own bounds.
 */

// Several processes each, and a client that keeps a second between many writes.
jest.setTimeout(600_000)

let workflow: Workflow
beforeEach(async () => {
  workflow = await Workflow.begin()
})
afterEach(() => workflow.end())

/** How many requests a step made; none of them was refused. */
async function requestsOf(step: () => Promise<unknown>): Promise<number> {
  const before = workflow.github.requests.length
  await step()
  const made = workflow.github.requests.slice(before)
  expect(made.filter(({ status }) => status >= 400)).toEqual([])
  return made.length
}

test('one Dockerfile: at most 10 requests, when it is opened, pushed to, and fixed', async () => {
  const { checkout } = workflow
  const base = checkout.commit({ Dockerfile: EXCELLENT })
  const head = checkout.commit({ Dockerfile: FLAWED })
  workflow.open(base, head)
  const inputs = { comments: 'both' }
  expect(await requestsOf(() => workflow.review(head, { inputs }))).toBeLessThanOrEqual(10)
  expect(await requestsOf(() => workflow.review(head, { inputs }))).toBeLessThanOrEqual(10)
  const fixed = checkout.commit({ Dockerfile: `# fixed\n${EXCELLENT}` })
  workflow.push(base, fixed)
  expect(await requestsOf(() => workflow.review(fixed, { inputs }))).toBeLessThanOrEqual(10)
  expect(workflow.github.reviewComments(1)).toEqual([])
})

test('100 Dockerfiles with 400 findings: at most 60 requests, for each of the runs', async () => {
  const { checkout, github } = workflow
  const all = (text: string, name = 'Dockerfile'): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`service-${index}/${name}`, text]))
  const twice = FLAWED.replace(
    'USER',
    'RUN pip install --no-cache-dir --no-compile queue==1\nRUN pip install cart==1\nUSER',
  )
  const base = checkout.commit(all(EXCELLENT))
  const head = checkout.commit(all(twice))
  workflow.open(base, head)
  const inputs = { comments: 'both' }
  const requests = { opened: await requestsOf(() => workflow.review(head, { inputs })), again: 0, fixed: 0 }
  const findings = workflow.report()!.findings
  expect(findings).toHaveLength(400)
  // Each of them stands in one place, and in one only.
  const commented = github.reviewComments(1).length
  const annotated = github.checkRuns().at(-1)!.annotations.length
  expect([commented, commented + annotated]).toEqual([20, 400])
  requests.again = await requestsOf(() => workflow.review(head, { inputs }))
  const fixed = checkout.commit(all(`# fixed\n${EXCELLENT}`))
  workflow.push(base, fixed)
  requests.fixed = await requestsOf(() => workflow.review(fixed, { inputs }))
  expect(github.reviewComments(1)).toEqual([])
  expect(Object.values(requests).filter((count) => count > 60)).toEqual([])
})
