import type { ImageEntry } from '../../config/images.js'
import type { Deployment } from '../../dockerfile/deployment.js'
import { reference, userOf } from './reference.js'

/**
 * Adds what the configuration says of images to what the files around say of them. An entry without a target means the
 * image that is built anyway, not another one.
 */
export function withConfigured(
  deployments: ReadonlyMap<string, readonly Deployment[]>,
  entries: readonly ImageEntry[],
  dockerfiles: readonly string[],
): ReadonlyMap<string, readonly Deployment[]> {
  const all = new Map(deployments)
  for (const entry of entries) {
    if (entry.dockerfile === null || !dockerfiles.includes(entry.dockerfile)) continue
    const others = all.get(entry.dockerfile) ?? []
    all.set(entry.dockerfile, [deploymentOf(entry, entry.dockerfile, others), ...others])
  }
  return all
}

function deploymentOf(entry: ImageEntry, dockerfile: string, others: readonly Deployment[]): Deployment {
  const { context, target, buildArguments, platform, readOnly, cpus, memory, user } = entry
  const place = { kind: 'configuration', path: entry.path, line: entry.line, name: 'images' } as const
  // The entry has no words for what can be written all the same: that is as the others have it.
  const [tmpfs, volumes] = [others.flatMap((one) => one.tmpfs), others.flatMap((one) => one.volumes)]
  return {
    ...reference(place, { context, target, buildArguments, platform, readOnly, cpus, memory, tmpfs, volumes }),
    user: userOf(user),
    dockerfile,
  }
}
