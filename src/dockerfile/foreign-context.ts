import { sentFiles } from './context-index.js'
import { filesOf, missingSources } from './context-copies.js'
import { isSecretFile } from './context-secrets.js'
import { usesOfContext } from './context-uses.js'
import type { ContextFiles } from './context.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { mountsOf } from './mounts.js'
import { isKnown } from './expand.js'
import { isNowhere } from './nowhere.js'

/*
 * Where nothing names an image's build context, it is taken to be a folder: the Dockerfile's own, as a rule. What the
 * Dockerfile wants of it tells whether that can be so.
 */

/** What says nothing of the folder that it lies in: it may be handed to a build of any other one. */
const OF_BUILD = /(?:dockerfile|containerfile|dockerignore)[^/]*$/i

/** Whether a context holds nothing that an image is made of: somebody reviews a Dockerfile alone. */
export function holdsBuildFilesOnly(files: ContextFiles): boolean {
  return files.list().every((path) => OF_BUILD.test(path))
}

/** Whether a context has no ignore file. */
export function isWithoutIgnoreFile(files: ContextFiles): boolean {
  return files.ignoreFile === undefined ? files.read('.dockerignore') === null : files.ignoreFile === null
}

/**
 * Whether a guessed context evidently isn't the one that the image is built from: it holds nothing but build files, or
 * no modules and none of what the Dockerfile wants. Nothing of it counts then, nor what it doesn't hold.
 */
export function isForeignContext(facts: Facts): boolean {
  const { context } = facts.surroundings
  if (!context.known || isContextNamed(facts) || !isWithoutIgnoreFile(context)) return false
  if (holdsBuildFilesOnly(context)) return true
  // A folder with modules is a project's own, whatever is missing.
  return !context.list().some((path) => path.endsWith('.py')) && !hasSomeNeeded(facts) && lacksNeeded(facts)
}

/**
 * Whether a guessed context lacks something that the Dockerfile wants of it: then nobody can tell what else the real one
 * has, or keeps out.
 */
export const lacksNeeded = memoize((facts: Facts): boolean => {
  const { context } = facts.surroundings
  if (!context.known || isContextNamed(facts)) return false
  // What is secret isn't committed: that it is missing says nothing.
  const isTelling = (path: string): boolean => !isSecretFile(path)
  if (facts.copies.some((copy) => missingSources(copy, context).some(isTelling))) return true
  // Who keeps an ignore file in a folder builds from it; a step of the workflow may make the rest.
  if (!isWithoutIgnoreFile(context)) return false
  return (
    mountedSources(facts).some((path) => isTelling(path) && !isSent(context, path)) ||
    usesOfContext(facts).some((use) => use.files.every(({ origin }) => isTelling(origin)) && isNowhere(facts, use))
  )
})

/** Whether a compose file, a workflow or the like names the context. */
export function isContextNamed({ deployments }: Facts): boolean {
  return deployments.some(({ builds }) => builds)
}

function hasSomeNeeded(facts: Facts): boolean {
  const { context } = facts.surroundings
  return (
    facts.copies.some((copy) => !copy.sources.includes('.') && (filesOf(copy, context)?.length ?? 0) > 0) ||
    mountedSources(facts).some((path) => isSent(context, path)) ||
    usesOfContext(facts).some(({ files }) => files.some(({ origin }) => isSent(context, origin)))
  )
}

/** What `RUN --mount=type=bind` takes of the context by name. */
function mountedSources(facts: Facts): readonly string[] {
  return facts.steps.flatMap((step) =>
    mountsOf(facts, step).flatMap(({ type, from, source }) =>
      type === 'bind' && from === null && source !== '/' && isKnown(source) ? [source.slice(1)] : [],
    ),
  )
}

/** Whether a file, or a folder that holds some, is sent. */
function isSent(files: ContextFiles, path: string): boolean {
  const sent = sentFiles(files)
  return sent.hasFile(path) || sent.below(path).length > 0
}
