import type { CopiedPackages } from './copied-packages.js'
import type { Facts } from './facts.js'
import { isInside, normalizePath } from './paths.js'
import { broughtPythons, stagePythons } from './stage-python.js'
import { lineageOf } from './stages.js'

/*
 * Whether copied environments find a Python where they get to.
 */

/** Whether the target's Python or libc doesn't fit anyway: the copied packages are the wrong ones then. */
export function isOfOtherPython(facts: Facts, { copy, from, minor }: CopiedPackages): boolean {
  const { stage } = copy.step
  const python = stagePythons(facts).get(stage)?.minor ?? null
  return (minor !== null && python !== null && minor !== python) || from.base.libc !== stage.base.libc
}

/** Whether the interpreter's folder is, or may be, in the target. */
export function hasInterpreter(facts: Facts, { copy, from, path }: CopiedPackages, folder: string): boolean {
  const { stage } = copy.step
  const { python, distribution, known } = stage.base
  const brought = broughtPythons(facts, stage)
  if ((!known && !python) || brought.includes('other') || python?.interpreters.includes(folder)) return true
  if (folder === '/usr/bin' && (distribution?.python.installed !== false || brought.length > 0)) return true
  if (facts.reach.landings(from, folder, 0).some(({ path }) => path === folder)) return true
  const lineage = new Set(lineageOf(stage))
  const copied = facts.copies.some((other) => {
    if (other === copy || !lineage.has(other.step.stage) || (!other.from && other.image === null)) return false
    return isInside(folder, other.target) || isInside(other.target, folder)
  })
  // A link that somebody sets: here, or in the environment itself before it is copied.
  return (
    copied ||
    facts.steps.some((step) => {
      return (
        lineage.has(step.stage) && facts.dockerfile.source.slice(step.instruction.span).includes(`${folder}/python`)
      )
    }) ||
    facts.calls.some(({ call }) => {
      const target = call.arguments.at(-1)?.value ?? ''
      return call.program === 'ln' && isInside(normalizePath(target, call.workdir), `${path}/bin`)
    })
  )
}
