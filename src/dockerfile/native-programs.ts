import type { CommandCall } from './commands.js'
import { madeBy, type Made } from './downloads.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import { bringsPython } from './python-image.js'
import { contextPathAt, fileAt } from './script-files.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { baseName } from './wrappers.js'

/*
 * Programs that a container starts and that are machine code: compiled by a stage in another language, or fetched for one
 * platform.
 */

/** What builds programs of other languages; `make` and the like may do anything, but in a stage without Python not that. */
const COMPILERS =
  /^(?:cargo|rustc|go|gcc|g\+\+|clang|clang\+\+|make|cmake|ninja|zig|stack|cabal|ghc|swift|dotnet|nim|crystal|bazel)$/

/** Programs that are there to start others. */
const STARTERS =
  /^(?:supercronic|overmind|hivemind|goreman|forego|process-compose|dockerize|envconsul|chamber|runsvdir)$/

/** Whether a program is copied by its name from a stage that compiles another language and has no Python. */
export function isBuiltElsewhere(facts: Facts, call: CommandCall): boolean {
  const paths = STARTERS.test(call.program) ? [] : pathsOf(facts, call)
  if (paths.some((path) => fileAt(facts, { stage: facts.final, step: null }, path) !== null)) return false
  return facts.copies.some(({ from, step, sources, target, intoFolder }) => {
    if (!from || !facts.inLineage(step) || !isKnown(target)) return false
    const whole = normalizePath(target)
    const landings = sources.map((source) => normalizePath(baseName(source), whole))
    const brings = paths.some((path) => landings.includes(path) || (path === whole && !intoFolder))
    return brings && compilesOther(facts, from)
  })
}

function compilesOther(facts: Facts, stage: BuildStage): boolean {
  const lineage = new Set(lineageOf(stage))
  const calls = facts.calls.flatMap(({ step, call }) => (lineage.has(step.stage) ? call : []))
  const known = stage.base.known || stage.base.distribution !== null
  return known && calls.some(({ program }) => COMPILERS.test(program)) && !bringsPython(stage.base, calls)
}

/** Whether the lineage downloads or unpacks a program of a name that says for which platform it is, and nothing else brings it. */
export function isFetched(facts: Facts, call: CommandCall): boolean {
  return pathsOf(facts, call).some((path) => {
    if (contextPathAt(facts, { stage: facts.final, step: null }, path) !== null) return false
    return fetched(facts).some((one) => isInside(path, one))
  })
}

const PLATFORM = /linux|amd64|x86[_-]?64|arm64|aarch64/i

/** What is made of archives and downloads with a platform in their name: files, or folders that hold them. */
const fetched = memoize((facts: Facts): readonly string[] => {
  const found = new Set<string>()
  const isNative = (step: Step, call: CommandCall, { source }: Made): boolean => {
    if (source === null) return call.pipedFrom?.arguments.some(({ value }) => PLATFORM.test(value)) === true
    return PLATFORM.test(source) || (isKnown(source) && found.has(facts.users.pathOf(source, step, call)))
  }
  for (const { step, call } of facts.calls) {
    if (!facts.inLineage(step) || call.conditional) continue
    for (const made of madeBy(facts, step, call)) {
      if (made.kind !== 'folder' && made.kind !== 'clone' && isNative(step, call, made)) found.add(made.path)
    }
  }
  // What is unpacked at the root may be anywhere.
  found.delete('/')
  return [...found]
})

/** Where a program may stand, as a command names it. */
function pathsOf(facts: Facts, { path, workdir }: CommandCall): readonly string[] {
  if (path === '' || !isKnown(path) || !isKnown(workdir)) return []
  if (path.includes('/')) return [normalizePath(path, workdir)]
  const folders = (facts.env('PATH')?.value ?? '').split(':').filter((one) => one.startsWith('/') && isKnown(one))
  return folders.map((folder) => normalizePath(path, folder))
}
