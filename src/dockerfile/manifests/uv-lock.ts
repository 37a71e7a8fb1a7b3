import { groupedBy } from '../../source/groups.js'
import { markerHolds, type MarkerEnvironment } from './marker.js'

/*
 * The packages of a uv.lock, and which of them an install brings. Lock files are long and uv writes one dependency a line,
 * so they aren't parsed.
 */

/** A package of the lock file, as its own text. */
export interface LockedPackage {
  readonly block: string
  readonly name: string
  readonly version: string | null
  /** `registry`, `virtual`, `editable`, `git` …; null where it isn't said. */
  readonly source: string | null
}

/** What of a lock file is asked for. */
export interface Selection {
  readonly environment: MarkerEnvironment
  /** Whether an extra of the project, or one of its groups, may be installed. */
  readonly asked: (kind: PartKind, name: string) => boolean
}

export type PartKind = 'extra' | 'group'

/** All packages of a lock file. */
export function lockedPackages(text: string): readonly LockedPackage[] {
  return text
    .split(/^\[\[package\]\]/m)
    .slice(1)
    .map(readPackage)
}

function readPackage(block: string): LockedPackage {
  return {
    block,
    name: /^name[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1] ?? '',
    version: /^version[ \t]*=[ \t]*"([^"\n]*)"/m.exec(block)?.[1] ?? null,
    source: /^source[ \t]*=[ \t]*\{[ \t]*(\w+)/m.exec(block)?.[1] ?? null,
  }
}

/** A dependency, with the part of its package that has it: '', `extra x` or `group x`. */
interface Edge {
  readonly part: string
  readonly name: string
  readonly version: string | null
  readonly extras: readonly string[]
  readonly marker: string | null
}

/** The packages that an install may bring: those that no marker, group or extra keeps out on every way to them. */
export function reachedPackages(text: string, selection: Selection): ReadonlySet<LockedPackage> {
  const packages = lockedPackages(text)
  const named = groupedBy(packages, ({ name }) => name)
  // A workspace without a project of its own has its groups in front of all packages.
  const front = readEdges(text.slice(0, Math.max(0, text.search(/^\[\[package\]\]/m))), true)
  const lists = packages.map(({ block }) => readEdges(block))
  const required = new Set([front, ...lists].flatMap((list) => list.map(({ name }) => name)))
  const edges = new Map(packages.map((one, at) => [one, groupedBy(lists[at]!, ({ part }) => part)] as const))
  const reached = new Map<LockedPackage, Set<string>>()
  const open: { readonly one: LockedPackage; readonly part: string }[] = []
  const reach = (one: LockedPackage, part: string): void => {
    const parts = reached.get(one) ?? new Set()
    if (parts.has(part)) return
    reached.set(one, parts.add(part))
    open.push({ one, part })
  }
  const follow = ({ name, version, extras, marker }: Edge): void => {
    if (marker !== null && markerHolds(marker, selection.environment) === false) return
    for (const one of named.get(name) ?? []) {
      if (version !== null && one.version !== null && version !== one.version) continue
      for (const part of ['', ...extras.map((extra) => `extra ${extra}`)]) reach(one, part)
    }
  }
  front.forEach(follow)
  for (const one of packages) {
    const fetched = one.source === 'registry' || one.source === 'url'
    // Why one is there that nothing requires can't be told.
    if (!fetched || !required.has(one.name)) reach(one, '')
    if (fetched) continue
    for (const part of edges.get(one)!.keys()) {
      const [, kind, name] = /^(extra|group) (.*)$/.exec(part) ?? []
      if (kind !== undefined && selection.asked(kind as PartKind, name!)) reach(one, part)
    }
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const { one, part } = next
    edges.get(one)!.get(part)?.forEach(follow)
  }
  return new Set(reached.keys())
}

const TABLES = new Map([
  ['optional-dependencies', 'extra'],
  ['dev-dependencies', 'group'],
])

/** @param all whatever the list is called that a dependency stands in */
function readEdges(block: string, all = false): readonly Edge[] {
  const edges: Edge[] = []
  let table = ''
  let part: string | null = null
  for (const line of block.split('\n')) {
    const head = /^\[package\.([\w.-]+)\]/.exec(line)
    if (head) [table, part] = [head[1]!, null]
    const key = /^"?([\w.-]+)"?[ \t]*=/.exec(line)?.[1]
    if (key !== undefined) part = partOf(table, key)
    if (part === null && !all) continue
    for (const piece of line.split(/\{[ \t]*name[ \t]*=/).slice(1)) {
      edges.push({
        part: part ?? '',
        name: /^[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? '',
        version: /[ ,]version[ \t]*=[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? null,
        extras: [...(/[ ,]extra[ \t]*=[ \t]*\[([^\]]*)\]/.exec(piece)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
          ([, extra]) => extra!,
        ),
        marker: /[ ,]marker[ \t]*=[ \t]*"([^"]*)"/.exec(piece)?.[1] ?? null,
      })
    }
  }
  return edges
}

function partOf(table: string, key: string): string | null {
  if (table === '') return key === 'dependencies' ? '' : null
  const kind = TABLES.get(table)
  return kind === undefined ? null : `${kind} ${key}`
}
