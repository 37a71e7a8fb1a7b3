import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'
import { imageName, knownArguments, onlyPlatform, place, reference, type Reference } from './reference.js'
import { readHcl } from './hcl.js'
import { readJson } from './jsonc.js'
import { assignments, get, items, pairs, text, texts, type Value } from './tree.js'

/** A target's attributes, those that it inherits included; the nearest first. */
type Chain = readonly Value[]

/** More combinations than anybody writes. */
const MOST_COMBINATIONS = 50

/** Longer values are no names, paths or lists of platforms. */
const LONGEST = 10_000

/** The references of a bake file; null where it can't be read. */
export function readBake(path: string, source: string): Reference[] | null {
  const file = path.endsWith('.json') ? readJson(source) : readHcl(source)
  if (!file) return null
  const targets = new Map(pairs(get(file, 'target')).map((pair) => [pair.key, pair]))
  const variables = readVariables(file)
  const inherited = new Set([...targets.values()].flatMap(({ value }) => texts(get(value, 'inherits'))))
  const grouped = new Set(pairs(get(file, 'group')).flatMap(({ value }) => texts(get(value, 'targets'))))
  return [...targets.values()].flatMap(({ key, value, line }) => {
    const chain = chainOf(value, (name) => targets.get(name)?.value ?? null)
    // What only hands its attributes on is built by nobody.
    if (inherited.has(key) && !grouped.has(key) && !names(chain, 'target', 'dockerfile')) return []
    return combinations(get(value, 'matrix'), variables).flatMap(
      (scope) => targetReference({ kind: 'bake', path, line, name: key }, chain, scope) ?? [],
    )
  })
}

/** The targets that a name means: groups are opened. */
export function bakeTargets(source: string, path: string, wanted: readonly string[]): ReadonlySet<string> | null {
  const file = path.endsWith('.json') ? readJson(source) : readHcl(source)
  if (!file) return null
  const groups = get(file, 'group')
  const found = new Set<string>()
  const seen = new Set<string>()
  const open = wanted.length > 0 ? [...wanted] : ['default']
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const group = get(groups, name)
    if (group) open.push(...texts(get(group, 'targets')))
    else found.add(name)
  }
  return found
}

function names(chain: Chain, ...keys: readonly string[]): boolean {
  return chain.some((value) => keys.some((key) => get(value, key) !== null))
}

function chainOf(target: Value, find: (name: string) => Value | null): Chain {
  const chain: Value[] = []
  const visit = (value: Value): void => {
    if (chain.includes(value) || chain.length > 50) return
    chain.push(value)
    // The last parent goes before the first.
    for (const parent of texts(get(value, 'inherits')).reverse()) {
      const found = find(parent)
      if (found) visit(found)
    }
  }
  visit(target)
  return chain
}

type Scope = ReadonlyMap<string, string>

function combinations(matrix: Value | null, variables: Scope): Scope[] {
  let all: Scope[] = [variables]
  for (const { key, value } of pairs(matrix)) {
    const values = items(value).map((item) => text(item) ?? UNKNOWN)
    all = all.flatMap((scope) => values.map((one) => new Map([...scope, [key, one]]))).slice(0, MOST_COMBINATIONS)
  }
  return all
}

function targetReference(
  at: { kind: 'bake'; path: string; line: number; name: string },
  chain: Chain,
  scope: Scope,
): Reference | null {
  const own = (key: string): Value | null => chain.find((value) => get(value, key) !== null) ?? null
  const one = (key: string): string | null => resolved(text(get(own(key), key)), scope)
  const list = (key: string): string[] => texts(get(own(key), key)).map((item) => resolved(item, scope)!)
  if (own('dockerfile-inline')) return null
  const folder = at.path.includes('/') ? at.path.slice(0, at.path.lastIndexOf('/')) : '.'
  const found = place(folder, one('context') ?? '.', one('dockerfile') ?? 'Dockerfile')
  const target = one('target')
  if (!found || (target !== null && !isKnown(target))) return null
  const given = new Map<string, string | null>()
  // The nearest last, for it decides.
  for (const value of [...chain].reverse()) {
    for (const [name, written] of assignments(get(value, 'args'))) given.set(name, resolved(written, scope))
  }
  return reference(at, {
    ...found,
    builds: true,
    target: target === '' ? null : target,
    buildArguments: knownArguments(given),
    platform: onlyPlatform(list('platforms')),
    pushes: list('output').some((output) => /type=registry|push=true/.test(output)),
    cache: { from: own('cache-from') !== null, to: own('cache-to') !== null },
    images: list('tags').map(imageName),
  })
}

/** Templates replaced: variables by their values, all else is unknown. */
function resolved(written: string | null, scope: Scope): string | null {
  const value = written === null ? null : replaced(written, scope)
  return value?.includes('${') === true ? UNKNOWN : value
}

function replaced(written: string, scope: Scope): string {
  if (!written.includes('${')) return written
  if (written.length > LONGEST) return UNKNOWN
  const value = written.replace(/\$\{([^{}]*)\}/g, (_, inner: string) => scope.get(inner.trim()) ?? UNKNOWN)
  return value.length > LONGEST ? UNKNOWN : value
}

/** The variables with their defaults, which may name other variables. */
function readVariables(file: Value): Scope {
  let scope: Scope = new Map(
    pairs(get(file, 'variable')).map(({ key, value }) => [key, text(get(value, 'default')) ?? UNKNOWN]),
  )
  for (let round = 0; round < 3; round++) {
    const before = scope
    scope = new Map([...before].map(([key, value]) => [key, replaced(value, before)]))
  }
  return scope
}
