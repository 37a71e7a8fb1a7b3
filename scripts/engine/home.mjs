// Where the engine of the tests lives: one private folder, so that it never meets a user's own engine.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

// A unix socket's path has at most 107 bytes, and containerd adds to ours.
const LONGEST_HOME = 64

/** The engine's folder (ENGINE_HOME) and what stands in it. `id` tells this engine's bridge from another's. */
export function engineHome(environment = process.env) {
  const home = path.resolve(environment.ENGINE_HOME || path.join(os.tmpdir(), 'python-dockerfile-review-engine'))
  if (Buffer.byteLength(home) > LONGEST_HOME)
    throw new Error(`ENGINE_HOME is ${home}: at most ${LONGEST_HOME} bytes are allowed, for the sockets in it`)
  const below = (...names) => path.join(home, ...names)
  return {
    home,
    id: createHash('sha256').update(home).digest('hex').slice(0, 8),
    description: below('engine.json'),
    lock: below('lock'),
    binaries: below('binaries'),
    rootfs: below('rootfs'),
    wheels: below('wheels'),
    data: below('data'),
    run: below('run'),
    logs: below('logs'),
    clientConfiguration: below('client'),
    dockerSocket: below('run', 'docker.sock'),
    containerdSocket: below('run', 'containerd.sock'),
  }
}

/** Makes the folders; only root may look into them, as whoever reaches the socket is root. */
export function makeHome(paths) {
  mkdirSync(paths.home, { recursive: true, mode: 0o700 })
  for (const folder of ['binaries', 'rootfs', 'wheels', 'data', 'run', 'logs', 'clientConfiguration'])
    mkdirSync(paths[folder], { recursive: true })
}

/** What a client needs of an engine that was started, or null. */
export function readDescription(paths) {
  return readJson(paths.description)
}

/** Writes JSON so that a reader sees all of it or nothing. */
export function writeJson(file, value) {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
