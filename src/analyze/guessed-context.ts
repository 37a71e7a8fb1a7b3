import type { ContextFiles } from '../dockerfile/context.js'
import { flagOf, type Dockerfile } from '../dockerfile/model.js'
import { boundSource } from '../dockerfile/stages.js'
import { folderOf, type LocatedImage } from '../locate/images.js'
import type { Workspace } from '../ports.js'
import { loadContexts, type LoadedContext } from './context-files.js'
import { usedOfContext } from './used-paths.js'

/** Whether the build context is only taken to be the Dockerfile's folder, for nothing says what it is. */
function isGuessed({ dockerfile, context, deployments = [] }: LocatedImage): boolean {
  return context !== '.' && context === folderOf(dockerfile) && deployments.every((one) => one.context === null)
}

/**
 * Images whose context nothing names, with a better guess: where what they copy, or use of a copy of all, isn't in the
 * Dockerfile's folder and all of it is in a folder above, that is built from there, as with
 * `docker build -f docker/Dockerfile .`.
 * @returns the images that are to be replaced, with what replaces them
 */
export async function betterContexts(
  workspace: Workspace,
  images: readonly LocatedImage[],
  dockerfiles: ReadonlyMap<string, Dockerfile>,
  contextOf: (image: LocatedImage) => LoadedContext,
): Promise<ReadonlyMap<LocatedImage, LocatedImage>> {
  const better = new Map<LocatedImage, LocatedImage>()
  const open = images.flatMap((image) => {
    if (!isGuessed(image)) return []
    const dockerfile = dockerfiles.get(image.dockerfile)!
    const { files } = contextOf(image)
    // A folder with modules is a project's own, and what is used of it costs as much to find out as all facts.
    const used = files.list().some((path) => path.endsWith('.py')) ? [] : usedOfContext(image, dockerfile)
    const needs = [...namedSources(dockerfile).map((source) => [source]), ...used]
    if (needs.every((names) => holds(files, names))) return []
    return [{ image, needs, files, higher: above(image) }]
  })
  if (open.length === 0) return better
  // Only what is there is asked for, and no text is read for it but ignore files.
  const { contextOf: higherOf } = await loadContexts(
    workspace,
    open.flatMap(({ higher }) => higher),
  )
  for (const { image, needs, files, higher } of open) {
    const found = higher.find((one) => isBetter(needs, files, higherOf(one).files))
    if (found) better.set(image, found)
  }
  return better
}

/** The image in the folder above the Dockerfile's own, and in the root. */
function above(image: LocatedImage): readonly LocatedImage[] {
  return [...new Set([folderOf(image.context), '.'])].map((context) => ({ ...image, context }))
}

/** What is nowhere, for a step of the workflow makes it, says nothing. */
function isBetter(needs: readonly (readonly string[])[], files: ContextFiles, higher: ContextFiles): boolean {
  const gains = needs.some((names) => !holds(files, names) && holds(higher, names))
  return gains && needs.every((names) => !holds(files, names) || holds(higher, names))
}

/** Whether one of some names is there. */
function holds(files: ContextFiles, names: readonly string[]): boolean {
  return names.some((name) => files.has(name))
}

/** What COPY, ADD and the mounts of RUN take of the context by a plain name. */
function namedSources({ stages }: Dockerfile): readonly string[] {
  const names: string[] = []
  for (const { instructions } of stages) {
    for (const instruction of instructions) {
      const { keyword, onbuild, heredocs, exec, words, flags } = instruction
      if (keyword === 'RUN') for (const flag of flags) names.push(...plainName(boundSource(flag) ?? ''))
      if ((keyword !== 'COPY' && keyword !== 'ADD') || onbuild || heredocs.length > 0) continue
      if (flagOf(instruction, 'from')) continue
      for (const { text } of (exec ?? words).slice(0, -1)) names.push(...plainName(text))
    }
  }
  return names
}

/** A path without variables and wildcards; none for the whole context and for what lies elsewhere. */
function plainName(text: string): string[] {
  const name = text.replace(/^(?:\.?\/)+/, '')
  return /^[^$*?[\\"'<]+$/.test(name) && name !== '.' && !/^[a-z]+:\/\/|@/.test(name) ? [name] : []
}
