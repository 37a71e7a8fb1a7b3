// Stops the engine that start.mjs started and unmounts what it mounted. Usage: node scripts/engine/stop.mjs
import { say } from './command.mjs'
import { stopEngine } from './engine.mjs'
import { engineHome } from './home.mjs'

try {
  await stopEngine(engineHome())
  say('stopped')
} catch (error) {
  console.error(`the engine can't be stopped: ${error.message}`)
  process.exitCode = 1
}
