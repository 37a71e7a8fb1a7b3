import { afterAll, expect } from '@jest/globals'
import { Checkout, COMMAND, start } from '../e2e/running.js'
import type { Measurement } from '../../src/findings/measurement.js'
import { engineForTests, testOn } from './engine.js'
import { MovingIndex } from './moving-index.js'

/* A fix that makes pip run again when the index has moved on: what is compared is the fix, and not another version. */

const engine = await engineForTests()
const onEngine = testOn(engine)
const environment = Object.fromEntries(
  Object.entries({ ...process.env, ...('leftOut' in engine ? {} : engine.environment) }).flatMap(([name, value]) =>
    value !== undefined && /^(?:DOCKER_|PATH$)/.test(name) ? [[name, value]] : [],
  ),
)
const checkout = new Checkout()
afterAll(() => {
  checkout.remove()
})

onEngine(
  'a fix is built with the versions that the head got, and that is said',
  async () => {
    const project = `moving${process.pid}`
    const index = await MovingIndex.begin(engine, project)
    try {
      checkout.commit({
        'app.py': `import ${project}\nprint(${project}.VERSION)\n`,
        Dockerfile: [
          'FROM python:3.11-slim-bookworm',
          'ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1',
          `RUN pip install --no-cache-dir ${index.options} ${project}`,
          'COPY app.py /app/',
          'USER 1000',
          'CMD ["python", "/app/app.py"]',
          '',
        ].join('\n'),
      })
      const args = [
        'review',
        '--measure',
        'size',
        '--format',
        'json',
        '--fail-on',
        'never',
        '--only',
        'bytecode-disabled',
      ]
      const ended = await start(COMMAND, args, { cwd: checkout.path, environment })
      expect({ status: ended.status, stderr: ended.stderr.replace(/^.*\d s$/gm, '').trim() }).toMatchObject({
        status: 0,
      })
      expect(index.versions).toEqual(['1.0', '1.1'])
      const { measurements } = JSON.parse(ended.stdout) as { measurements: readonly Measurement[] }
      const [variant] = measurements[0]!.variants
      expect(variant?.notes.join(' ')).toContain(`other versions (${project}`)
      expect(variant?.verified).toMatchObject({ builds: true, samePackages: true })
      expect(installed(variant?.side.size, project)).toEqual(['1.0'])
      expect(installed(measurements[0]!.head.size, project)).toEqual(['1.0'])
    } finally {
      await index.end()
    }
  },
  5 * 60_000,
)

function installed(size: unknown, project: string): string[] {
  const { distributions = [] } = size as { distributions?: readonly { name: string; version: string }[] }
  return distributions.flatMap(({ name, version }) => (name === project ? [version] : []))
}
