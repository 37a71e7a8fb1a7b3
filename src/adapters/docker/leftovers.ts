import { rm } from 'node:fs/promises'
import type { Docker } from './client.js'
import { LABEL } from './container-arguments.js'

export interface Made {
  readonly docker: Docker
  /** Id of the run. */
  readonly run: string
  /** Of the images. */
  readonly repository: string
  readonly folder: string
}

/**
 * Removes what a run made: containers by their label, images by their repository's name, the private folder. What can't
 * be removed is passed over: there may be no engine any more. The cache that builds left in the builder stays.
 */
export async function removeLeftovers({ docker, run, repository, folder }: Made): Promise<void> {
  const clearing = await docker.close()
  await removeListed(
    clearing,
    ['container', 'ls', '--all', '--quiet', '--no-trunc', '--filter', `label=${LABEL}=${run}`],
    ['container', 'rm', '--force', '--volumes'],
  )
  await removeListed(
    clearing,
    ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}', '--filter', `reference=${repository}`],
    // By name: one that somebody else has named, too, only loses ours.
    ['image', 'rm', '--force'],
  )
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

async function removeListed(docker: Docker, list: readonly string[], remove: readonly string[]): Promise<void> {
  try {
    const found = await docker.ask(list)
    if (found !== '') await docker.run([...remove, '--', ...found.split('\n')])
  } catch {
    // Without an engine nothing of it is left either.
  }
}
