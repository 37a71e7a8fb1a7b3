import { addTo } from '../source/groups.js'
import type { CommandCall } from './commands.js'
import type { Copy } from './copies.js'
import { madeBy, type Made } from './downloads.js'
import { isKnown } from './expand.js'
import type { Facts, Install } from './facts.js'
import { memoize } from './memo.js'
import { mountOver, mountsOf } from './mounts.js'
import { orderOf } from './order.js'
import { normalizePath } from './paths.js'
import { covers, coversContent, fixedPart, hasWildcard, meets } from './path-patterns.js'
import { placeIn } from './relative-places.js'
import { removalsOf, takes } from './removals.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import type { SystemCall } from './system.js'

/** Something that an instruction adds to its layer. */
export interface Added {
  readonly step: Step
  /** `copy`: by COPY or ADD; `python`: packages of an installer; `system`: packages of a distribution. */
  readonly kind: 'copy' | 'python' | 'system' | Made['kind']
  /** Absolute: the file, or the folder that it stands in; null for a distribution's packages. */
  readonly path: string | null
  /** The file or folder of the context or of another stage, an address, an archive; null where nothing is taken. */
  readonly source: string | null
  /** Whether the path is the thing itself, rather than a folder that its content is put into. */
  readonly exact: boolean
  /** It stands in a branch that may not run. */
  readonly conditional: boolean
  readonly call: CommandCall | null
  readonly copy: Copy | null
  readonly install: Install | null
  readonly system: SystemCall | null
}

/** What the instructions of used stages add to their layers: what goes again in the same RUN, or lies on a mount, is left out. */
const addedTable = memoize((facts: Facts) => {
  const table = new Map<Step, Added[]>()
  const add = (added: Added): void => {
    const { step, path } = added
    if (path !== null && mountOver(mountsOf(facts, step), path)) return
    addTo(table, step, added)
  }
  for (const copy of facts.copies) for (const added of copiedBy(facts, copy)) add(added)
  for (const { step, call } of facts.calls) for (const made of madeBy(facts, step, call)) add(byCall(step, call, made))
  for (const install of facts.installs) {
    const { call } = install.installer
    const path = install.location && isKnown(install.location.path) ? install.location.path : null
    add({ ...NOTHING, step: install.step, kind: 'python', path, call, conditional: call.conditional, install })
  }
  for (const system of facts.systemCalls) {
    const { call } = system.installer
    if (system.action !== 'install') continue
    add({ ...NOTHING, step: system.step, kind: 'system', path: null, call, conditional: call.conditional, system })
  }
  for (const [step, list] of table)
    table.set(
      step,
      list.filter((added) => !goesAgain(facts, added)),
    )
  return table
})

const NOTHING = { source: null, exact: false, conditional: false, call: null, copy: null, install: null, system: null }

function byCall(step: Step, call: CommandCall, { kind, path, source }: Made): Added {
  const exact = kind !== 'extracted'
  return { ...NOTHING, step, kind, path, source, exact, call, conditional: call.conditional }
}

/** The paths that a COPY or ADD puts its sources at; relative-places.ts says what those below an unknown WORKDIR are. */
function copiedBy(facts: Facts, copy: Copy): Added[] {
  const target = placeIn(copy.step, copy.target)
  const base = { ...NOTHING, step: copy.step, kind: 'copy', copy } as const
  if (!isKnown(target)) return []
  if (copy.inline) return [{ ...base, path: target, exact: !copy.target.endsWith('/') }]
  return copy.sources.map((source) => {
    const name = source
      .replace(/\/$/, '')
      .replace(/[?#].*$/, '')
      .replace(/^.*\//, '')
    const file = isFile(facts, copy, source, name)
    if (!copy.intoFolder) return { ...base, path: target, source, exact: file && !hasWildcard(source) }
    const named = file && isKnown(name) && !hasWildcard(name)
    return { ...base, path: named ? normalizePath(name, target) : target, source, exact: named }
  })
}

/** Whether a source is a file: by the context where it is at hand, else by a dot in its name. */
function isFile({ surroundings: { context } }: Facts, copy: Copy, source: string, name: string): boolean {
  if (/^[a-z]+:\/\//.test(source)) return !source.endsWith('.git')
  if (context.known && copy.from === null && copy.image === null) {
    if (context.list().includes(source)) return true
    if (context.has(source)) return false
  }
  return /[^.]\.[^.]/.test(name)
}

/** Whether a later command of the same RUN takes it away, so that no layer holds it. */
function goesAgain(facts: Facts, { step, call, path, system, kind }: Added): boolean {
  const removals = call ? removalsOf(facts, step) : []
  if (!call || removals.length === 0) return false
  const order = orderOf(facts.commandsOf(step))
  const at = order.get(call) ?? 0
  return removals.some((removal) => {
    if ((order.get(removal.call) ?? 0) <= at) return false
    if (system) {
      const names = [...system.packages.map(({ name }) => name), ...(system.virtual === null ? [] : [system.virtual])]
      // All of them must go; a virtual name takes all.
      return removal.kind === 'packages' && system.packages.length > 0 && removal.packages.length > 0
        ? system.virtual !== null
          ? removal.packages.includes(system.virtual)
          : names.every((name) => removal.packages.includes(name))
        : false
    }
    return kind !== 'python' && path !== null && takes(removal, path) === true
  })
}

/** What an instruction adds to its layer. */
export function addedBy(facts: Facts, step: Step): readonly Added[] {
  return addedTable(facts).get(step) ?? []
}

/** What each stage adds, by the first folder of its path: most questions are about one. */
const byFolder = memoize((facts: Facts) => {
  const table = new Map<BuildStage, Map<string, Added[]>>()
  for (const [step, list] of addedTable(facts)) {
    const folders = table.get(step.stage) ?? new Map<string, Added[]>()
    table.set(step.stage, folders)
    for (const added of list) addTo(folders, added.path?.split('/')[1] ?? '', added)
  }
  return table
})

/** What earlier steps of the lineage added, in order; below one folder of the root, or in the root itself, where one is given. */
export function addedEarlier(facts: Facts, step: Step, folder: string | null): Added[] {
  const at = step.instruction.index
  const found = lineageOf(step.stage).flatMap((stage) => {
    const folders = byFolder(facts).get(stage)
    if (!folders) return []
    if (folder === null) return [...folders.values()].flat()
    return [...(folders.get('') ?? []), ...(folders.get(folder) ?? [])]
  })
  return found
    .filter((added) => added.step.instruction.index < at)
    .sort((a, b) => a.step.instruction.index - b.step.instruction.index)
}

/** Something that was added, and whether it surely holds what is asked for. */
export interface Holding extends Added {
  readonly sure: boolean
}

/**
 * What earlier layers of the lineage added at or below a path, and folders above it that were filled: `/app` for `/app/.git`,
 * where the context says whether it is there. The path may hold wildcards, as a command names it (path-patterns.ts). Made
 * folders, empty by themselves, are left out.
 */
export function addedBefore(facts: Facts, step: Step, path: string): Holding[] {
  if (!isKnown(path)) return []
  const folder = path.split('/')[1] ?? ''
  return addedEarlier(facts, step, folder === '' || hasWildcard(folder) ? null : folder).flatMap((added) => {
    const sure = holds(facts, added, path)
    return sure === false ? [] : [{ ...added, sure: sure ?? false }]
  })
}

/** Whether what was added holds, or may hold, something at a path. */
export function mayHold(facts: Facts, added: Added, path: string): boolean {
  return holds(facts, added, path) !== false
}

/** Whether what was added holds something at a path; null where that can't be known. */
function holds(facts: Facts, added: Added, path: string): boolean | null {
  if (added.path === null || added.kind === 'folder') return false
  // `find -name .git` gets there through any folders.
  if (added.kind === 'clone' && covers(path, `${added.path}/.git`)) return true
  if (!meets(path, added.path)) return false
  // It goes whole, or one of the things that the pattern names is it.
  const content = /\/\*+$/.test(path) && !added.exact && coversContent(path, added.path)
  if (content || covers(path, added.path)) return true
  const below = fixedPart(path)
  switch (added.kind) {
    case 'python':
      return /\/(?:lib(?:64)?|bin|share|include)(?:\/|$)/.test(below.slice(added.path.length)) ? null : false
    case 'extracted':
      return sharesName(added.source ?? '', below) ? null : false
    case 'copy':
      if (added.exact) return false
      return inContext(facts, added, path)
    default:
      // A clone or a copied folder; a file holds nothing.
      return /\.[A-Za-z0-9]+$/.test(added.path) ? false : null
  }
}

/** Whether the context has what a copied folder would bring to a path. */
function inContext({ surroundings: { context } }: Facts, { copy, source, path }: Added, asked: string): boolean | null {
  if (copy?.from !== null || copy.image !== null || source === null || !context.known) return null
  if (hasWildcard(asked) || hasWildcard(source) || !isKnown(source)) return null
  const rest = asked.slice(path === '/' ? 1 : path!.length + 1)
  // No list of files names it, and every checkout has one.
  if (rest === '.git' && !context.has(rest)) return null
  return context.has(source === '.' ? rest : `${source}/${rest}`)
}

/** `hadoop-2.7.1.tar.gz` and `/opt/hadoop-2.7.1`: archives hold a folder of their name. */
function sharesName(archive: string, path: string): boolean {
  const name = archive.replace(/^.*\//, '').replace(/\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|zip)$/, '')
  return name.length > 2 && path.split('/').some((segment) => segment === name || segment === name.split('-')[0])
}

/** The installs of earlier layers that brought a distribution's package, by its name or its virtual one. */
export function packagesBefore(facts: Facts, step: Step, name: string): Added[] {
  return addedEarlier(facts, step, null).filter((added) => {
    const { system } = added
    if (system === null || goesByName(facts, added, name)) return false
    return system.virtual === name || system.packages.some((one) => one.name === name)
  })
}

/** Whether a later command of the same RUN takes that one of several packages away again. */
function goesByName(facts: Facts, { step, call }: Added, name: string): boolean {
  const order = orderOf(facts.commandsOf(step))
  const at = (call && order.get(call)) ?? 0
  return removalsOf(facts, step).some(
    (removal) => removal.kind === 'packages' && removal.packages.includes(name) && (order.get(removal.call) ?? 0) > at,
  )
}

/** The installs of Python packages in earlier layers that named a distribution: for `pip uninstall`. */
export function requirementsBefore(facts: Facts, step: Step, name: string): Added[] {
  const plain = (text: string): string => (/^[\w.-]+/.exec(text)?.[0] ?? '').toLowerCase().replace(/[-_.]+/g, '-')
  return addedEarlier(facts, step, null).filter(({ install }) =>
    install?.installer.operands.some(({ value }) => plain(value) === plain(name)),
  )
}
