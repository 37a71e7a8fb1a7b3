import { UNKNOWN_CONTEXT } from '../dockerfile/context.js'
import { usesOfContext } from '../dockerfile/context-uses.js'
import { buildFacts } from '../dockerfile/facts.js'
import type { Dockerfile } from '../dockerfile/model.js'
import type { LocatedImage } from '../locate/images.js'

/**
 * What the commands of an image use of a copy of the whole context, as paths from the context's root: scripts that they
 * start, projects and requirements that they install, of each list one. Some of it may be made by other steps.
 */
export function usedOfContext(image: LocatedImage, dockerfile: Dockerfile): readonly (readonly string[])[] {
  const whole = ({ keyword, words }: Dockerfile['stages'][number]['instructions'][number]): boolean =>
    (keyword === 'COPY' || keyword === 'ADD') && words.slice(0, -1).some(({ text }) => /^\.?\/?$/.test(text))
  if (!dockerfile.stages.some(({ instructions }) => instructions.some(whole))) return []
  const { target, buildArguments = new Map<string, string>() } = image
  const facts = buildFacts(dockerfile, { target, context: UNKNOWN_CONTEXT, buildArguments })
  return facts ? usesOfContext(facts).map(({ files }) => files.map(({ origin }) => origin)) : []
}
