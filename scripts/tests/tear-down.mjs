// Jest's global tear-down: stops the engine that the set-up started and closes with the tests that were left out.
import { stopEngine } from '../engine/engine.mjs'
import { engineHome } from '../engine/home.mjs'
import { NEEDS } from './needs.mjs'

export default async function tearDown() {
  if (process.env.TEST_ENGINE_STARTED === '1') await stopEngine(engineHome())
  const leftOut = JSON.parse(process.env.TESTS_LEFT_OUT ?? '[]')
  for (const { name, variable } of NEEDS) {
    const files = leftOut.filter((entry) => entry.need === name)
    if (files.length === 0) continue
    const { leftOut: reason = 'the tests themselves skip' } = JSON.parse(process.env[variable] ?? '{}')
    const count = files.reduce((sum, { tests }) => sum + tests, 0)
    console.error(`\nleft out: ${count} tests that need a ${name}: ${reason}`)
    for (const { file, tests } of files) console.error(`left out: ${file}: ${tests}`)
  }
}
