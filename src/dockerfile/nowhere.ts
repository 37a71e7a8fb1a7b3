import { pathsMadeBy } from './absent-files.js'
import type { CommandCall } from './commands.js'
import type { ContextUse } from './context-uses.js'
import type { Copy } from './copies.js'
import { madeBy } from './downloads.js'
import { madeEnvironment } from './environments.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { hasWildcard } from './go-match.js'
import { installsPackages, readInstaller } from './installers/index.js'
import { mountsOf } from './mounts.js'
import { isInside, normalizePath, touches } from './paths.js'
import { contextPathAt, fileAt, type Moment } from './script-files.js'
import { lineageOf, type Step } from './stages.js'

/**
 * Whether a build can't work by what is known, for nothing brings what a command uses: it isn't in the context, and no
 * other COPY and no command may have made it.
 */
export function isNowhere(facts: Facts, { call, step, files }: ContextUse): boolean {
  if (call.conditional || files.some(({ path }) => isInstalled(facts, path))) return false
  if (step === null && isProgramItself(call, files)) return false
  const moment = { stage: step?.stage ?? facts.final, step }
  const isThere = ({ path }: { readonly path: string }): boolean =>
    contextPathAt(facts, moment, path) !== null || fileAt(facts, moment, path) !== null
  const until = { ...moment, call }
  return !files.some(isThere) && !files.some(({ path }) => mayBeBrought(facts, until, path, MOST_STAGES))
}

/** Console scripts, which installers make. */
function isInstalled({ environments }: Facts, path: string): boolean {
  return /\/s?bin\/[^/.]+$/.test(path) || [...environments].some((folder) => isInside(path, folder))
}

/** What is started by its own path may be a program that was built, unless it is a script by its name. */
function isProgramItself({ path, workdir }: CommandCall, files: ContextUse['files']): boolean {
  return files.some((file) => file.path === normalizePath(path, workdir) && !/\.(?:py|sh|bash)$/.test(file.path))
}

/** So many stages a file is followed through. */
const MOST_STAGES = 5

/** A command of a stage, or its end. */
interface Until extends Moment {
  readonly call: CommandCall | null
}

/** Whether something else than the context's own files may be at a path of an image by then. */
function mayBeBrought(facts: Facts, until: Until, path: string, left: number): boolean {
  const { stage, step, call } = until
  const stages = lineageOf(stage)
  if (left === 0 || !stages[0]!.base.known || (step && isMounted(facts, step, path))) return true
  const isBefore = (one: Step): boolean => !step || one.instruction.index < step.instruction.index
  const copies = facts.copies.filter((copy) => stages.includes(copy.step.stage) && isBefore(copy.step))
  if (copies.some((copy) => mayBring(facts, copy, path, left))) return true
  if (step && call && mayMake(facts, step, path, call)) return true
  return stages.some((one) => one.steps.some((run) => isBefore(run) && mayMake(facts, run, path)))
}

function isMounted(facts: Facts, step: Step, path: string): boolean {
  return mountsOf(facts, step).some(
    ({ target, type, from }) => target !== null && touches(target, path) && (type !== 'bind' || from !== null),
  )
}

/** Whether a COPY may bring a file to a path; the context's own files were looked for. */
function mayBring(facts: Facts, copy: Copy, path: string, left: number): boolean {
  const target = normalizePath(copy.target)
  if (!isKnown(target)) return true
  if (!isInside(path, target)) return false
  if (copy.inline || copy.image !== null || copy.sources.some((source) => !isKnown(source))) return true
  if (!copy.from) return copy.sources.some((source) => /^[a-z]+:\/\/|^git@|\.(?:t?gz|tar|bz2|xz|zip)$/i.test(source))
  const { from } = copy
  const rest = path.slice(target === '/' ? 0 : target.length)
  return copy.sources.some(
    (source) =>
      hasWildcard(source) ||
      mayBeBrought(facts, { stage: from, step: null, call: null }, normalizePath(source + rest), left - 1),
  )
}

/** Whether a RUN may make a file at a path, before one of its commands: by one that isn't known to leave it alone. */
function mayMake(facts: Facts, step: Step, path: string, before: CommandCall | null = null): boolean {
  const { keyword, onbuild } = step.instruction
  if (keyword !== 'RUN' || onbuild) return false
  const { calls, complete } = facts.commandsOf(step)
  const earlier = before ? calls.slice(0, calls.indexOf(before)) : calls
  return !complete || earlier.some((call) => makes(facts, step, call, path))
}

/** Programs whose files the facts tell. */
const TOLD = new Set(['curl', 'wget', 'tar', 'unzip', 'cp', 'mv', 'install'])
/** Programs that change what is there. */
const CHANGING = new Set(['sed', 'dos2unix', 'test', '[', 'cd', 'set', 'true'])

function makes(facts: Facts, step: Step, call: CommandCall, path: string): boolean {
  const installer = readInstaller(call)
  if (call.redirects.length === 0) {
    if (CHANGING.has(call.program) || madeEnvironment(call) !== null) return false
    if (installer && installsPackages(installer)) return false
  }
  const clones = call.program === 'git' && call.arguments.some(({ value }) => value === 'clone')
  if (TOLD.has(call.program) || clones)
    return madeBy(facts, step, call).some((made) => !isKnown(made.path) || isInside(path, made.path))
  const paths = pathsMadeBy(step, call)
  return paths === null || paths.includes(path)
}
