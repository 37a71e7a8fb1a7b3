// Starts the engine that the tests use and prints where its description stands; reuses the one that runs.
// Usage: node scripts/engine/start.mjs; ENGINE_HOME names another folder than the default one.
import { say } from './command.mjs'
import { startEngine } from './engine.mjs'
import { engineHome } from './home.mjs'

try {
  const paths = engineHome()
  const { started, environment, bases, wheels } = await startEngine(paths)
  say(`${started ? 'started' : 'runs already'}: ${bases.length} stand-in bases, ${wheels.length} wheels`)
  console.log(paths.description)
  console.error(
    `export DOCKER_HOST=${environment.DOCKER_HOST} DOCKER_CONFIG=${environment.DOCKER_CONFIG} PATH=${environment.PATH.split(':').slice(0, 2).join(':')}:$PATH`,
  )
} catch (error) {
  console.error(`the engine can't be started: ${error.message}`)
  process.exitCode = 1
}
