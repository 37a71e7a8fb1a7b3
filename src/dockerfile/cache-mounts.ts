import { groupedBy } from '../source/groups.js'
import { cachesOf, type Cache } from './caches.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { mountsOf, type Mount } from './mounts.js'
import { isRoot } from './ownership.js'
import { isInside } from './paths.js'
import type { Step } from './stages.js'

/** A cache mount that the tool which it is for doesn't fill, or empties again. */
export interface IdleMount {
  readonly step: Step
  readonly mount: Mount
  /** The caches that were to lie on it. */
  readonly caches: readonly [Cache, ...Cache[]]
  /**
   * `off`: the tool keeps no cache; `elsewhere`: its folder is another one; `emptied`: a command of the RUN takes the content
   * away; `unwritable`: the mount belongs to another user.
   */
  readonly because: 'off' | 'elsewhere' | 'emptied' | 'unwritable'
}

/** The idle cache mounts of all used stages, in order. */
export const idleMounts: (facts: Facts) => readonly IdleMount[] = memoize((facts) => {
  const byStep = groupedBy(cachesOf(facts), ({ step }) => step)
  return [...byStep].flatMap(([step, caches]) =>
    mountsOf(facts, step).flatMap((mount) => {
      const judged = mount.type === 'cache' && mount.from === null ? judge(facts, step, mount, caches) : null
      return judged ? [{ step, mount, ...judged }] : []
    }),
  )
})

/** Whether a mount of the RUN was meant for a cache, though it lies elsewhere or on a part of it. */
export function meansToMount(facts: Facts, cache: Cache): boolean {
  const partly = mountsOf(facts, cache.step).some(
    ({ type, target }) => type === 'cache' && target !== null && isInside(target, cache.folder),
  )
  return partly || missed(facts).has(cache)
}

/** The caches that a mount was meant for which lies elsewhere. */
const missed = memoize((facts: Facts) => {
  const idle = idleMounts(facts).filter(({ because }) => because === 'elsewhere')
  return new Set(idle.flatMap(({ caches }) => caches))
})

function judge(
  facts: Facts,
  step: Step,
  mount: Mount,
  all: readonly Cache[],
): Pick<IdleMount, 'caches' | 'because'> | null {
  if (!facts.commandsOf(step).complete || othersMayUse(facts, step, mount, all)) return null
  const [first, ...more] = all.filter((cache) => cache.mount === mount)
  if (!first) return elsewhere(facts, step, mount, all)
  const caches = [first, ...more] as const
  const fates = caches.map((cache) => fateOn(facts, mount, cache))
  const [because] = fates
  return because && fates.every((fate) => fate !== null) ? { caches, because } : null
}

function fateOn(facts: Facts, mount: Mount, cache: Cache): IdleMount['because'] | null {
  if (cache.disabledBy) return 'off'
  // What pruning leaves is what the next build needs.
  const pruned = cache.clearedBy?.arguments.some(({ value }) => value === 'prune') ?? false
  if (cache.clearedBy && !cache.clearedBy.conditional && !pruned) return 'emptied'
  if (cache.unsure || cache.kind !== 'pip') return null
  const { step, call } = cache
  const user = call.user ?? step.user
  const asRoot = !isKnown(user) || isRoot(user) || /\bsudo\b/.test(facts.dockerfile.source.slice(call.whole))
  return !asRoot && mount.uid === '0' && mount.gid === '0' && mount.mode === null ? 'unwritable' : null
}

/** The folders by whose name a mount is meant for a tool. */
const NAMES: ReadonlyMap<Cache['kind'], RegExp> = new Map([
  ['pip', /(?:^|[/._-])pip(?:[._-]?cache)?$/i],
  ['uv', /(?:^|[/._-])uv(?:[._-]?cache)?$/i],
  ['poetry', /(?:^|[/._-])(?:py)?poetry(?:[._-]?cache)?$/i],
  ['pipenv', /(?:^|[/._-])pipenv(?:[._-]?cache)?$/i],
  ['pdm', /(?:^|[/._-])pdm(?:[._-]?cache)?$/i],
])

function elsewhere(
  facts: Facts,
  step: Step,
  mount: Mount,
  all: readonly Cache[],
): Pick<IdleMount, 'caches' | 'because'> | null {
  const target = mount.target ?? UNKNOWN
  const meant = [...NAMES].find(([, name]) => name.test(target))?.[0]
  if ((meant === undefined && !target.endsWith('/.cache')) || !isKnown(target) || isNamed(facts, step, target))
    return null
  const python = all.filter(({ kind }) => NAMES.has(kind))
  // A mount for pip does nothing for uv, either; conda may start pip.
  const own = python.filter(({ kind }) => kind === meant)
  const asked = own.length > 0 ? own : all.some(({ kind }) => kind === 'conda') ? [] : python
  const sure = asked.every(
    ({ folder, mount: other, unsure, offline }) =>
      isKnown(folder) && other === null && !unsure && !offline && !isInside(target, folder),
  )
  const filled = asked.filter(({ disabledBy }) => disabledBy === null)
  const [first, ...more] = filled.length > 0 ? filled : asked
  if (!first || !sure) return null
  return { caches: [first, ...more], because: filled.length > 0 ? 'elsewhere' : 'off' }
}

/** Whether a command or a variable names the folder: then it is for that. */
function isNamed(facts: Facts, step: Step, folder: string): boolean {
  const { calls } = facts.commandsOf(step)
  const values = calls.flatMap((call) => [...call.arguments.map(({ value }) => value), ...call.environment.values()])
  if (values.some((value) => value.includes(folder))) return true
  return facts.steps.some(({ instruction }) =>
    instruction.assignments.some(({ value }) => value?.text.includes(folder)),
  )
}

/** What doesn't download anything to a cache of its own. */
const HARMLESS =
  /^(?:echo|printf|cd|mkdir|rm|rmdir|cp|mv|ln|ls|cat|touch|chown|chmod|find|sed|grep|tar|true|export|source|apt-mark|id|pwd|tee|test)$/

/** Whether a mount on all of a home's cache may be for another program of the RUN. */
function othersMayUse(facts: Facts, step: Step, mount: Mount, caches: readonly Cache[]): boolean {
  if (!/^\/$|^\/root$|^\/home(?:\/[^/]+)?$|\/\.cache$|^\/(?:var|tmp|var\/cache|cache)$/.test(mount.target ?? ''))
    return false
  const installers = new Set(caches.map(({ call }) => call))
  return facts.commandsOf(step).calls.some((call) => !installers.has(call) && !HARMLESS.test(call.program))
}
