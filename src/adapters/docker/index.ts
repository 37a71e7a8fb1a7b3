import { randomBytes } from 'node:crypto'
import { mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Builder } from '../../ports/builder.js'
import type { Engine } from '../../ports/engine.js'
import type { History, Log } from '../../ports.js'
import { DockerBuilder } from './builder.js'
import { Docker } from './client.js'
import { dockerEnvironment, forkEnvironment, type Environment } from './environment.js'
import { DockerEngine } from './engine.js'
import { removeLeftovers } from './leftovers.js'
import { Trees } from './trees.js'

export { discardOnSignals } from './signals.js'

export interface DockerOptions {
  /** The process's own: what docker gets of it is chosen here. */
  readonly environment: Environment
  /** The checkout's root; any folder where nothing is built. */
  readonly folder: string
  readonly log: Log
  /** Name of a builder of buildx; absent: the one that the user's configuration names. */
  readonly builder?: string | null
  /** Fetches commits that are missing; absent: none are fetched. */
  readonly history?: History | null
  /** What is reviewed as the head: a commit, or the working tree (null), whose new files are a part of the change. */
  readonly head?: string | null
  /** Whether what is built or looked up is a stranger's: docker gets no credentials at all. */
  readonly fork?: boolean
}

/** A Docker engine and a builder that share what is to be removed in the end: `builder.discard()` removes all of it. */
export function createDocker(options: DockerOptions): { readonly engine: Engine; readonly builder: Builder } {
  const { environment, log, builder = null, history = null, head = null, fork = false } = options
  const run = randomBytes(6).toString('hex')
  const repository = `python-dockerfile-review/${run}`
  // The runner empties a folder of its own when the job ends, however it ends.
  const temporary = environment.RUNNER_TEMP ?? tmpdir()
  const folder = realpathSync(mkdtempSync(join(temporary, 'python-dockerfile-review-')))
  const given = fork ? forkEnvironment(environment, join(folder, 'configuration')) : dockerEnvironment(environment)
  const docker = new Docker(given, folder)
  let discarded: Promise<void> | null = null
  const discard = (): Promise<void> => (discarded ??= removeLeftovers({ docker, run, repository, folder }))
  const checkout = realpathSync(options.folder)
  const trees = new Trees({ checkout, folder: join(folder, 'trees'), history, untrackedIsChange: head === null })
  return {
    engine: new DockerEngine(docker, run, folder),
    builder: new DockerBuilder({
      ...{ docker, trees, log, environment, given, folder, checkout, builder, repository, discard },
    }),
  }
}
