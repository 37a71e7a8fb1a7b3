import { filesOf, type CopiedFile } from './context-copies.js'
import type { Copy } from './copies.js'
import { startsDevelopment, type Bind, type Deployment } from './deployment.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { mountsOf } from './mounts.js'
import { isInside, normalizePath } from './paths.js'
import { programSources } from './program-sources.js'
import { isBareShell } from './python-image.js'
import { contextPathAt } from './script-files.js'
import { serves } from './server.js'
import { programsOf, startedPrograms } from './started.js'
import { baseName } from './wrappers.js'

/*
 * Whether containers run the working tree, mounted over what an image was built with: then it is one to develop in.
 */

/** Parts of a file's name that say that it is for production. */
const PRODUCTION = /(?:^|[^a-z])(?:prod|production|deploy|release|live|staging)(?:[^a-z]|$)/i

/** Parts of a compose file's name that say that it is laid over another one to develop. */
const ON_TOP = /(?:^|[^a-z])(?:override|dev|development|local|test|tests|ci)(?:[^a-z]|$)/i

/** Python files that are no part of the program: they change the database, check the program, or build it. */
const ASIDE = /(?:^|\/)(?:(?:migrations|alembic|tests?)\/.*|conftest\.py|setup\.py)$/

/**
 * Whether what runs is mounted over what was built: a compose file or a devcontainer does so, and nothing else says that
 * the image is also run as it was built, another service of that file included.
 */
export const isMountedOver = memoize((facts: Facts): boolean => {
  const { deployments } = facts
  const covered = new Set(deployments.filter((one) => one.binds.length > 0 && isCovered(facts, one)))
  const mounting = new Set([...covered].map(({ path }) => path))
  if (mounting.size === 0) return false
  // An override that mounts leaves the file below it to run what was built; so does who develops in a container.
  const onlyOnTop = [...covered].every(({ kind, path }) => kind === 'devcontainer' || ON_TOP.test(baseName(path)))
  return !deployments.some((one) => {
    const { kind, path, pushes, dockerfile } = one
    if (PRODUCTION.test(baseName(dockerfile))) return true
    // Beside a service with the sources over it, a worker may run the image as it is.
    if (mounting.has(path)) {
      return kind === 'compose' && !covered.has(one) && !ON_TOP.test(baseName(path)) && !startsDevelopment(one)
    }
    const asBuilt = PRODUCTION.test(baseName(path)) || (onlyOnTop && !ON_TOP.test(baseName(path)))
    return kind === 'kubernetes' || pushes || (kind === 'compose' && asBuilt)
  })
})

function isCovered(facts: Facts, deployment: Deployment): boolean {
  const mounts = mountedBy(facts, deployment)
  if (deployment.kind === 'devcontainer') {
    // An image with a program of its own is there to run it, whoever works in it as well.
    return (
      waits(facts) && mounts.some(({ whole }) => whole) && (isBare(facts) || coversWhole(facts, deployment, mounts))
    )
  }
  return (
    coversWhole(facts, deployment, mounts) ||
    coversPart(facts, deployment, mounts) ||
    (isBare(facts) && bringsProgram(facts, deployment, mounts))
  )
}

/** What a deployment mounts of an image's context. */
interface Mount {
  /** In the container, normalized. */
  readonly over: string
  /** From the context's root; `.` where it is all of it. */
  readonly inside: string
  readonly whole: boolean
}

function mountedBy({ surroundings }: Facts, { context, binds }: Deployment): readonly Mount[] {
  const folder = context ?? surroundings.context.root ?? '.'
  return binds.flatMap(({ source, target }: Bind): readonly Mount[] => {
    const over = normalizePath(target)
    if (over === '/') return []
    if (source === '.' || isInside(folder, source)) return [{ over, inside: '.', whole: true }]
    if (folder === '.') return [{ over, inside: source, whole: false }]
    return source.startsWith(`${folder}/`) ? [{ over, inside: source.slice(folder.length + 1), whole: false }] : []
  })
}

/** Where a deployment's containers start. */
function workdirOf({ final }: Facts, { workdir }: Deployment): string {
  return workdir === null ? final.end.workdir : normalizePath(workdir, final.end.workdir)
}

/** Whether the whole context lies over where the container starts, or over what copies brought. */
function coversWhole(facts: Facts, deployment: Deployment, mounts: readonly Mount[]): boolean {
  const works = workdirOf(facts, deployment)
  const targets = facts.copies.flatMap(({ step, from, image, target }) => {
    return facts.inLineage(step) && !from && image === null ? [normalizePath(target)] : []
  })
  return mounts.some(
    ({ over, whole }) => whole && (isInside(works, over) || targets.some((one) => isInside(one, over))),
  )
}

/**
 * Whether parts of the context lie over what runs; where that isn't known, over where the container starts, or over half
 * of what it may be. Data and configuration are mounted just so, and sources of another program.
 */
function coversPart(facts: Facts, deployment: Deployment, mounts: readonly Mount[]): boolean {
  const parts = mounts.filter((one) => !one.whole && holdsPython(facts, one))
  if (parts.length === 0) return false
  const isOver = (path: string): boolean => parts.some(({ over }) => isInside(path, over))
  const runs = runningSources(facts, deployment)
  return runs ? runs.some(isOver) : isOver(workdirOf(facts, deployment)) || hidesHalf(facts, parts)
}

function holdsPython({ surroundings }: Facts, { inside }: Mount): boolean {
  const isIn = (path: string): boolean => inside === '.' || isInside(path, inside)
  return surroundings.context.list().some((path) => path.endsWith('.py') && isIn(path))
}

/** Where what a deployment's containers run in the end stands in the image; null where that isn't known. */
function runningSources(facts: Facts, deployment: Deployment): readonly string[] | null {
  const { command, entrypoint, workdir } = deployment
  if (workdir !== null && command === null && entrypoint === null) return null
  const programs = programsOf(facts, deployment)
  const lasting = programs.filter(({ call }) => serves(call))
  // What ends by itself is what the container is there for where nothing comes behind it.
  const sources = (lasting.length > 0 ? lasting : programs.slice(-1)).map((one) => programSources(facts, one))
  const known = sources.flatMap((one) => one ?? [])
  return known.length === 0 || sources.includes(null) ? null : known
}

/** Whether mounts hide half of the Python files that the image was built with, or more. */
function hidesHalf(facts: Facts, parts: readonly Mount[]): boolean {
  const end = { stage: facts.final, step: null }
  const all = new Set<string>()
  const hidden = new Set<string>()
  for (const copy of facts.copies) {
    const isFinal = facts.inLineage(copy.step)
    for (const { path, target } of pythonOf(facts, copy)) {
      all.add(path)
      const isHidden = isFinal
        ? parts.some(({ over }) => isInside(target, over))
        : // What comes by other stages is where the mount puts it, or elsewhere.
          parts.some(({ over, inside }) => {
            const place = `${over}${path.slice(inside.length)}`
            return isInside(path, inside) && contextPathAt(facts, end, place) === path
          })
      if (isHidden) hidden.add(path)
    }
  }
  return hidden.size > 0 && hidden.size * 2 >= all.size
}

function pythonOf({ surroundings }: Facts, copy: Copy): readonly CopiedFile[] {
  return (filesOf(copy, surroundings.context) ?? []).filter(({ path }) => isOwnPython(path))
}

function isOwnPython(path: string): boolean {
  return path.endsWith('.py') && !ASIDE.test(path)
}

/** Whether nothing of an application comes from the context: no Python is copied, or shown to a step that installs it. */
function isBare(facts: Facts): boolean {
  const { context } = facts.surroundings
  const isCopied = (copy: Copy): boolean => {
    if (copy.from || copy.image !== null) return false
    if (copy.inline) return copy.target.endsWith('.py')
    return filesOf(copy, context)?.some(({ path }) => isOwnPython(path) || path.endsWith('.whl')) ?? true
  }
  const shown = facts.steps
    .flatMap((step) => mountsOf(facts, step))
    .filter(({ type, from }) => type === 'bind' && from === null)
    .map(({ source }) => normalizePath(source))
  const isShown = (path: string): boolean => shown.some((source) => isInside(`/${path}`, source))
  return (
    context.known && !facts.copies.some(isCopied) && !context.list().some((path) => isOwnPython(path) && isShown(path))
  )
}

/**
 * Whether mounts bring Python to where the container starts, or below it, and what it runs: by its words that is among
 * it, or the image runs nothing.
 */
function bringsProgram(facts: Facts, deployment: Deployment, mounts: readonly Mount[]): boolean {
  const works = workdirOf(facts, deployment)
  if (!isKnown(works)) return false
  const below = mounts.filter((one) => isInside(one.over, works) && holdsPython(facts, one))
  if (below.length === 0) return false
  const programs = programsOf(facts, deployment)
  const named = programs.some(({ call }) => {
    const words = [call.path, ...call.arguments.map(({ value }) => value)].filter(isKnown)
    const paths = words.flatMap((word) => [word, word.replace(/:.*$/, '').replaceAll('.', '/')])
    return paths.some((path) => below.some(({ over }) => isInside(normalizePath(path, call.workdir), over)))
  })
  return named || (works !== '/' && programs.every(({ program }) => program === null) && waits(facts))
}

/** What keeps a container up and does nothing. */
const IDLE = new Set(['sleep', 'tail'])

/** Whether the image starts nothing by itself but a shell, for whoever comes to work in it. */
function waits(facts: Facts): boolean {
  const { entry, final } = facts
  if (!entry) return final.base.known && final.base.entrypoint?.length === 0
  const last = entry.calls.at(-1)
  const isIdle = last !== undefined && (isBareShell(last) || IDLE.has(last.program))
  return isIdle && startedPrograms(facts).every(({ program }) => program === null)
}
