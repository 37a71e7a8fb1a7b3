// An engine as a whole: started from nothing, or from what an earlier start left in its folder; stopped.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBases } from './bases.mjs'
import { engineBinaries } from './binaries.mjs'
import { run, say } from './command.mjs'
import { clientEnvironment, engineAnswers, startDaemon, stopDaemon } from './daemon.mjs'
import { makeHome, readDescription, readJson, writeJson } from './home.mjs'
import { assertPossible, installHostPackages } from './host-packages.mjs'
import { locked } from './lock.mjs'
import { closeNetwork, openNetwork } from './network.mjs'
import { pidOf, startDetached, stopProcess, waitFor } from './process.mjs'
import { exampleRequirements, fetchWheels } from './wheels.mjs'

const scripts = path.dirname(fileURLToPath(import.meta.url))
const INDEX = path.join(scripts, 'package-index.mjs')

/**
 * Starts the engine unless it runs, and brings its images up to their recipes; answers its description: {environment
 * and path (for clients), standIn, bases, wheels, missing, indexUrl, versions, recipe, started}, `started` telling
 * whether this call started it.
 */
export async function startEngine(paths) {
  assertPossible()
  makeHome(paths)
  return locked(paths.lock, async () => {
    const running = readDescription(paths)
    const answers = running !== null && (await engineAnswers(running.environment))
    const recipe = recipeOfAll()
    if (answers && running.recipe === recipe && pidOf(paths, 'package-index') !== null)
      return { ...running, environment: clientEnvironment(paths, running), started: false }
    await installHostPackages()
    const wheels = fetchWheels(paths)
    wheels.catch(() => undefined)
    const binaries = await engineBinaries(paths)
    const network = await openNetwork(paths)
    await startDaemon(paths, binaries, network)
    if (!answers) say('the engine answers')
    const port = await indexPort(paths, network.address)
    const indexUrl = `http://${network.address}:${port}/simple/`
    const environment = clientEnvironment(paths, binaries)
    const docker = (args, options) =>
      run('docker', args, { env: { ...process.env, ...environment }, timeout: 600, ...options })
    const bases = await makeBases(paths, docker, indexUrl)
    const { wheels: names, missing } = await wheels
    await startIndex(paths, network.address, port, indexUrl)
    const description = {
      environment,
      path: binaries.path,
      standIn: true,
      bases,
      indexUrl,
      recipe,
      wheels: names,
      missing,
      versions: binaries.versions,
    }
    writeJson(paths.description, description)
    return { ...description, started: !answers }
  })
}

/** A hash of all that an engine is made by: while it stays, an engine that runs needs nothing. */
function recipeOfAll() {
  const files = readdirSync(scripts, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = files.map(({ parentPath, path: folder, name }) =>
    readFileSync(path.join(parentPath ?? folder, name), 'utf8'),
  )
  return createHash('sha256')
    .update(JSON.stringify([texts.sort(), exampleRequirements()]))
    .digest('hex')
    .slice(0, 16)
}

/** Stops what runs and unmounts; what was fetched and built stays in the folder, so that the next start is fast. */
export async function stopEngine(paths) {
  if (!existsSync(paths.home)) return
  await locked(paths.lock, async () => {
    rmSync(paths.description, { force: true })
    await stopProcess(paths, 'package-index', 5)
    await stopDaemon(paths)
    await closeNetwork(paths)
  })
}

async function startIndex(paths, address, port, indexUrl) {
  if (pidOf(paths, 'package-index') !== null) return
  startDetached(paths, 'package-index', process.execPath, [INDEX, paths.wheels, address, String(port)], {})
  await waitFor(
    paths,
    'package-index',
    () =>
      fetch(indexUrl).then(
        ({ ok }) => ok,
        () => false,
      ),
    30,
  )
}

/** The port of the last start, as it stands in the images' pip.conf; another one if somebody else has it now. */
async function indexPort(paths, address) {
  const file = path.join(paths.home, 'index.json')
  const last = readJson(file)
  if (last !== null && (pidOf(paths, 'package-index') !== null || (await freePort(address, last.port))))
    return last.port
  const port = await freePort(address, 0)
  writeJson(file, { port })
  return port
}

/** The port if it is free (any, for 0), else null. */
function freePort(address, port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(null))
    server.listen(port, address, () => {
      const { port: found } = server.address()
      server.close(() => resolve(found))
    })
  })
}
