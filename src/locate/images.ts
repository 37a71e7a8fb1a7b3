import type { Deployment } from '../dockerfile/deployment.js'
import type { Image } from '../findings/review.js'

/** An image before it is known whether it runs Python. */
export type LocatedImage = Omit<Image, 'python'> & {
  /** What else says how it is built and run; absent: nothing does. */
  readonly deployments?: readonly Deployment[]
  /** Values for ARG that all who build it agree on. */
  readonly buildArguments?: ReadonlyMap<string, string>
  /** Names, without tags, of images that are built beside this one; absent: none are known. */
  readonly builtNames?: ReadonlySet<string>
}

/** How a Dockerfile is built, as far as it is known; absent values are the builder's defaults. */
export interface BuildSettings {
  readonly target?: string | null
  readonly context?: string
  readonly platform?: string | null
  readonly deployments?: readonly Deployment[]
  readonly buildArguments?: ReadonlyMap<string, string>
}

/** The images that a Dockerfile is built as: one for each way it is built, one where nothing is known of that. */
export function imagesOf(dockerfile: string, reason: string, builds: readonly BuildSettings[] = [{}]): LocatedImage[] {
  return builds.map(({ target = null, context = folderOf(dockerfile), platform = null, ...known }) => ({
    id: imageId(dockerfile, target),
    dockerfile,
    target,
    context,
    platform,
    reason,
    ...known,
  }))
}

export function imageId(dockerfile: string, target: string | null): string {
  return target === null ? dockerfile : `${dockerfile}#${target}`
}

/** The folder of a path; `.` is the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : path.slice(0, slash)
}
