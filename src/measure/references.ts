import { parseDockerfile } from '../dockerfile/parse.js'
import { findTarget, usedStages } from '../dockerfile/facts.js'
import { buildStages } from '../dockerfile/stages.js'
import { isKnown } from '../dockerfile/expand.js'
import { SourceText } from '../source/text.js'

/** The images that a build takes something from, as far as their names are known. */
export interface References {
  /** The one that the built stage starts from; null where it is `scratch` or not known. */
  readonly base: string | null
  /** All of them, the base too, each once. */
  readonly all: readonly string[]
}

/** Reads a Dockerfile's images: FROM, COPY --from and RUN --mount=from= of the stages that the target needs. */
export function referencesOf(
  dockerfile: string,
  text: string,
  target: string | null,
  buildArguments: ReadonlyMap<string, string>,
): References {
  const stages = buildStages(parseDockerfile(new SourceText(dockerfile, text)), buildArguments)
  const final = findTarget(stages, target)
  if (!final) return { base: null, all: [] }
  const used = [...usedStages(final)]
  const named = used.flatMap(({ base, steps }) => [
    base.reference?.text ?? '',
    ...steps.flatMap(({ sources }) => sources.flatMap(({ stage, name }) => (stage ? [] : [name]))),
  ])
  const known = new Set(named.filter((name) => name !== '' && name !== 'scratch' && isKnown(name)))
  const base = final.base.reference?.text ?? ''
  return { base: known.has(base) ? base : null, all: [...known].sort() }
}
