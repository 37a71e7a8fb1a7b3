import { afterAll, beforeAll, expect } from '@jest/globals'
import { Workflow, type StepResult } from '../e2e/workflow.js'
import { engineForTests, testOn } from './engine.js'

/* The action's own way to a real engine: in one job, and split over jobs. What is measured is tested elsewhere. */

const engine = await engineForTests()
const onEngine = testOn(engine)
// A process of its own gets nothing of this one's environment but what it is given.
const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('DOCKER_')))
const environment = { ...(own as Record<string, string>), ...('leftOut' in engine ? {} : engine.environment) }
const TIMEOUT = 600_000

const WRITTEN = `FROM python:3.11-slim-bookworm
COPY app.py /app/
CMD ["python", "/app/app.py"]
`
const HEAVIER = WRITTEN.replace('CMD', 'RUN head -c 3000000 /dev/urandom > /app/data\nCMD')

const QUIET = 'rules: {stdlib-not-precompiled: off, output-buffered: off, runs-as-root: off}\n'

let workflow: Workflow
let head: string
beforeAll(async () => {
  workflow = await Workflow.begin()
  const { checkout } = workflow
  const base = checkout.commit({
    // Fixes would be built and measured too.
    '.github/python-dockerfile-review.yml': QUIET,
    Dockerfile: WRITTEN,
    'app.py': 'print(1)\n',
    'job/Dockerfile': WRITTEN.replace('app.py /app/', '. /app/'),
  })
  head = checkout.commit({
    Dockerfile: HEAVIER,
    'job/Dockerfile': 'FROM python:3.11-slim-bookworm\nRUN exit 3\nCMD ["python"]\n',
  })
  workflow.open(base, head)
})
afterAll(() => workflow.end())

const step = (inputs: Readonly<Record<string, string>>): Promise<StepResult> => {
  return workflow.review(head, { inputs: { measure: 'size', ...inputs }, environment })
}
/** What the gate would say, whichever way it was measured. */
const verdict = (ended: StepResult) => ({
  status: ended.status,
  megabytes: Math.round(Number(ended.outputs['size-delta']) / 1e5) / 10,
  measured: workflow.findings().filter((finding) => /budget|build-failed/.test(finding)),
})

onEngine(
  'measured in one job, and by plan, measure and publish: the verdict is the same',
  async () => {
    const budget = { 'max-size-increase': '2 MB' }
    const whole = verdict(await step(budget))
    expect(whole).toEqual({
      status: 1,
      megabytes: 3,
      measured: ['Dockerfile:1 size-budget', 'job/Dockerfile:2 build-failed'],
    })
    // A run that may not write leaves its numbers to one that may.
    expect(workflow.checkout.read('.python-dockerfile-review/measurements-1.json')).toContain(`"head":"${head}"`)
    const { matrix } = (await step({ mode: 'plan' })).outputs
    const { include } = JSON.parse(matrix!) as { include: { shard: string; number: number }[] }
    expect(include).toHaveLength(2)
    for (const { shard } of include)
      expect(await step({ mode: 'measure', shard })).toMatchObject({ status: 0, stderr: '' })
    const split = verdict(await step({ mode: 'publish', ...budget }))
    // Where the build failed is the measuring job's to say.
    expect(split).toEqual({ ...whole, measured: ['Dockerfile:1 size-budget', 'job/Dockerfile:1 build-failed'] })
    expect(workflow.github.issueComments(1)).toHaveLength(1)
  },
  TIMEOUT,
)
