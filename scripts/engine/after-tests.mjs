// Jest's global tear-down: stops the engine that the set-up started and closes with the tests that were left out.
import { stopEngine } from './engine.mjs'
import { engineHome } from './home.mjs'

export default async function closeTests() {
  if (process.env.TEST_ENGINE_STARTED === '1') await stopEngine(engineHome())
  const leftOut = JSON.parse(process.env.TESTS_LEFT_OUT ?? '[]')
  if (leftOut.length === 0) return
  const { leftOut: reason = 'the tests themselves skip' } = JSON.parse(process.env.TEST_ENGINE ?? '{}')
  const count = leftOut.reduce((sum, { tests }) => sum + tests, 0)
  console.error(`\nleft out: ${count} tests that need a Docker engine: ${reason}`)
  for (const { file, tests } of leftOut) console.error(`left out: ${file}: ${tests}`)
}
