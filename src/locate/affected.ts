import type { ChangedFile } from '../source/diff.js'
import type { LocatedImage } from './images.js'

/** What was changed: every path that a change touches, those that it moved or removed files from included. */
export function touchedPaths(changes: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])))
}

/**
 * Why a change affects an image, in the report's words; null where it doesn't. The files that count beside the
 * Dockerfile are the ignore files, the Dockerfile's own or else the context's, and what says how it is built and run.
 */
export function affectedBy(
  image: LocatedImage,
  touched: ReadonlySet<string>,
  exists: (path: string) => boolean,
): string | null {
  if (touched.has(image.dockerfile)) return 'changed'
  const own = `${image.dockerfile}.dockerignore`
  if (touched.has(own)) return `affected by ${own.slice(own.lastIndexOf('/') + 1)}`
  const ofContext = image.context === '.' ? '.dockerignore' : `${image.context}/.dockerignore`
  if (touched.has(ofContext) && !exists(own)) return 'affected by .dockerignore'
  const deployment = image.deployments?.find(({ path }) => touched.has(path))
  return deployment ? `affected by ${deployment.path.slice(deployment.path.lastIndexOf('/') + 1)}` : null
}
