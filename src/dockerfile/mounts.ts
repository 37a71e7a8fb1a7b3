import { expand, isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import type { Dockerfile, Flag } from './model.js'
import { isInside, normalizePath } from './paths.js'
import { mountOptions, type BuildStage, type Step } from './stages.js'

/** A `RUN --mount=…`, read with BuildKit's defaults. */
export interface Mount {
  readonly flag: Flag
  /** `bind`, `cache`, `tmpfs`, `secret` or `ssh`; others fail the build. */
  readonly type: string
  /** Absolute; null where nothing is mounted into the file system (a secret as a variable, ssh's socket). */
  readonly target: string | null
  /** The target as written; null without one. */
  readonly written: string | null
  /** Of bind and cache mounts: absolute in the stage or image, from the root in the context. */
  readonly source: string
  /** The stage, image or named context as named; null: the build context, or an empty cache. */
  readonly from: string | null
  readonly stage: BuildStage | null
  /** Caches of one id are one: the target by default. A secret's id. */
  readonly id: string | null
  readonly sharing: 'shared' | 'private' | 'locked' | null
  readonly readOnly: boolean
  /** Owner of a new cache or secret: root unless it says so. */
  readonly uid: string
  readonly gid: string
  readonly mode: string | null
  /** The variable that a secret is handed on in. */
  readonly variable: string | null
  readonly required: boolean
}

/** Mounts whose content is no part of the layer. */
const KEEPS_OUT = new Set(['bind', 'cache', 'tmpfs'])

/** The mounts of a RUN, in order. */
export function mountsOf(facts: Facts, step: Step): readonly Mount[] {
  return mountTable(facts).get(step) ?? NONE
}

const NONE: readonly Mount[] = []

/** The steps that have mounts, with them. */
const mountTable = memoize((facts: Facts): ReadonlyMap<Step, readonly Mount[]> => {
  const table = new Map<Step, readonly Mount[]>()
  for (const step of facts.steps) {
    const mounts = readMounts(facts.dockerfile, step)
    if (mounts.length > 0) table.set(step, mounts)
  }
  return table
})

/** Reads the mounts of a RUN. Source: moby/buildkit, frontend/dockerfile/instructions/commands_runmount.go. */
export function readMounts(dockerfile: Dockerfile, step: Step): readonly Mount[] {
  const { instruction } = step
  if (instruction.keyword !== 'RUN' || instruction.onbuild || instruction.flags.length === 0) return NONE
  const lookup = (name: string): string | undefined => step.stage.environment.value(name, instruction.index)
  let taken = 0
  return instruction.flags.flatMap((flag) => {
    if (flag.name !== 'mount') return []
    const written = mountOptions(flag.value ?? '')
    const option = (...names: readonly string[]): string | null => {
      const value = names.map((name) => written.get(name)).find((one) => one !== undefined)
      return value === undefined ? null : expand(value, lookup, dockerfile.escape)
    }
    // The sources of a step stand in the order of its mounts that have a `from`.
    const source = written.get('from') ? step.sources[taken++] : undefined
    return [readMount(flag, option, source ?? null, step)]
  })
}

function readMount(
  flag: Flag,
  option: (...names: readonly string[]) => string | null,
  source: Step['sources'][number] | null,
  step: Step,
): Mount {
  const type = (option('type') ?? 'bind').toLowerCase()
  const written = option('target', 'dst', 'destination')
  const path = option('source', 'src') ?? '/'
  const variable = type === 'secret' ? option('env') : null
  const ownId = option('id')
  const secret = ownId ?? written?.replace(/^.*\//, '') ?? null
  const fallback = type === 'secret' && variable === null && secret !== null ? `/run/secrets/${secret}` : null
  const target = written ?? fallback
  const sharing = option('sharing')?.toLowerCase() ?? 'shared'
  return {
    flag,
    type,
    target: target === null ? null : normalizePath(target, step.workdir),
    written,
    source: normalizePath(path),
    from: source?.name ?? null,
    stage: source?.stage ?? null,
    id: type === 'secret' ? secret : (ownId ?? (type === 'cache' ? written && normalizePath(written) : null)),
    sharing: type !== 'cache' ? null : sharing === 'private' || sharing === 'locked' ? sharing : 'shared',
    readOnly: isReadOnly(type, option),
    uid: option('uid') ?? '0',
    gid: option('gid') ?? '0',
    mode: option('mode'),
    variable,
    required: isTrue(option('required')),
  }
}

/** Binds are read-only unless `rw`, the others writable unless `ro`; both take a value. */
function isReadOnly(type: string, option: (...names: readonly string[]) => string | null): boolean {
  const readOnly = option('ro', 'readonly')
  if (readOnly !== null) return isTrue(readOnly)
  const writable = option('rw', 'readwrite')
  return writable !== null ? !isTrue(writable) : type === 'bind'
}

function isTrue(value: string | null): boolean {
  return value !== null && /^(?:1|t|true)$/i.test(value)
}

/** The mount that a path lies on: on the folder or a parent, the deepest one first. What is written there stays out of the layer. */
export function mountOver(mounts: readonly Mount[], path: string): Mount | null {
  let found: Mount | null = null
  for (const mount of mounts) {
    const { target, type } = mount
    if (target === null || !KEEPS_OUT.has(type) || !isKnown(target) || !isInside(path, target)) continue
    if (found?.target === undefined || found.target === null || target.length >= found.target.length) found = mount
  }
  return found
}
