// The Docker engine that the claims are tried on: argument arrays only, and nothing of ours is left behind.
import { randomBytes } from 'node:crypto'
import { run } from '../engine/command.mjs'

/** Why nothing can be tried here, in one line; null where an engine answers that can build. */
export async function missingEngine() {
  const version = await docker(['version', '--format', '{{.Server.Os}}'], { mayFail: true, timeout: 30 })
  if (version.status !== 0)
    return 'no Docker engine answers; node scripts/engine/start.mjs starts one on Debian as root'
  if (version.stdout.trim() !== 'linux') return `the Docker engine runs ${version.stdout.trim()} containers, not linux`
  const buildx = await docker(['buildx', 'version'], { mayFail: true, timeout: 30 })
  return buildx.status === 0 ? null : 'docker has no buildx'
}

/** Runs docker to its end: {status, stdout, stderr}. `timeout` is in seconds. */
export function docker(args, options = {}) {
  return run('docker', args, { timeout: 600, ...options })
}

/** Images and containers of one run, by names that nobody else has. */
export class Belongings {
  #prefix = `claims-${randomBytes(4).toString('hex')}`
  #images = new Set()
  #containers = new Set()
  isClosed = false

  /** From now on nothing more is made: what is under way comes to its end, and is removed. */
  close() {
    this.isClosed = true
  }

  image(name) {
    this.#assertOpen()
    const tag = `${this.#prefix}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    this.#images.add(tag)
    return tag
  }

  container() {
    this.#assertOpen()
    const name = `${this.#prefix}-${this.#containers.size}`
    this.#containers.add(name)
    return name
  }

  async removeContainer(name) {
    await docker(['rm', '--force', '--volumes', name], { mayFail: true, timeout: 60 })
    this.#containers.delete(name)
  }

  #assertOpen() {
    if (this.isClosed) throw new Error('the run was stopped')
  }

  /** Removes all of it; the builder's cache stays, as after any build. */
  async removeAll() {
    const [containers, images] = [[...this.#containers], [...this.#images]]
    if (containers.length > 0)
      await docker(['rm', '--force', '--volumes', ...containers], { mayFail: true, timeout: 120 })
    if (images.length > 0) await docker(['image', 'rm', '--force', ...images], { mayFail: true, timeout: 120 })
  }
}
