import { hasTool, type BaseImage } from './base-image.js'
import type { Copy } from './copies.js'
import type { Facts } from './facts.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/*
 * Stages without a shell: there a RUN works in its exec form alone. Source:
 * https://docs.docker.com/reference/dockerfile/#shell-and-exec-form
 */

/** Whether a RUN in shell form right behind a step would find no shell. */
export function lacksShell(facts: Facts, { stage, shell, instruction }: Step): boolean {
  const lineage = lineageOf(stage)
  const root = lineage[0]
  // Whoever names a shell by SHELL, or calls one in a RUN, has it.
  if (!root || hasTool(root.base, 'sh') !== false || shell !== null) return false
  const before = (step: Step): boolean => lineage.includes(step.stage) && step.instruction.index <= instruction.index
  const runs = facts.steps.some(
    (step) => step.instruction.keyword === 'RUN' && step.instruction.exec === null && before(step),
  )
  return !runs && !facts.copies.some((copy) => before(copy.step) && mayBringShell(copy))
}

/** A context holds an application; what other images and archives hold may be a system's. */
function mayBringShell({ from, image, step, target }: Copy): boolean {
  const own = from === null && image === null && step.instruction.keyword === 'COPY'
  return !own && mayHoldPrograms(normalizePath(target))
}

/** Whether programs of the system are kept at or below a folder. */
function mayHoldPrograms(path: string): boolean {
  return ['/bin', '/usr/bin', '/busybox'].some((folder) => isInside(path, folder) || isInside(folder, path))
}

/** The Python that an image starts, by its path; null where it starts none. */
export function startedInterpreter({ entrypoint, python }: BaseImage): string | null {
  const path = entrypoint?.[0]
  return python && path !== undefined && /^\/.*\/python[\d.]*$/.test(path) ? path : null
}
