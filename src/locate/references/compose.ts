import { folderOf } from '../images.js'
import { interpolate, type Variables } from './interpolate.js'
import { assignments, get, mapping, pairs, text, type Mapping, type Pair, type Value } from './tree.js'
import { serviceReference } from './compose-service.js'
import { join, type Reference } from './reference.js'
import { readYaml } from './yaml.js'

/** A service of a compose file, whatever it extends or overrides merged in. */
export type Services = ReadonlyMap<string, Mapping>

/**
 * Reads a compose file's services, without what they extend; null where it isn't one.
 * @param variables what the `.env` file beside it says; those alone count that name what is built: others may be secrets
 */
export async function readServices(source: string, variables: Variables = new Map()): Promise<Services | null> {
  const naming = new Map([...variables].filter(([name]) => namesBuild(source, name)))
  const [document] = (await readYaml(source, (value) => interpolate(value, naming))) ?? []
  if (get(document, 'services')?.kind !== 'mapping') return null
  const own = new Map<string, Mapping>()
  for (const { key, value, line } of pairs(get(document, 'services'))) {
    if (value.kind === 'mapping') own.set(key, { ...value, line })
  }
  return own
}

/** Whether a variable is a part of a path or a stage's name that a build is told. */
function namesBuild(source: string, variable: string): boolean {
  const key = `(?:^|[\\s{,"'])(?:dockerfile|context|build|target)["']?[ \\t]*:`
  return new RegExp(`${key}[^\\n#,]*\\$\\{?${variable}\\b`, 'm').test(source)
}

/** The compose files of the same folder that services extend others of. What stands in another folder means other paths. */
export function extendedFiles(path: string, services: Services): string[] {
  return [...services.values()].flatMap((service) => extendedFrom(path, service)?.path ?? [])
}

/** The services of a file with what they extend: services of it, or of other files of its folder. */
export function withExtended(path: string, files: ReadonlyMap<string, Services>): Services {
  const own = files.get(path) ?? new Map<string, Mapping>()
  return new Map([...own].map(([name, service]) => [name, extended({ path, name }, service, files, [])]))
}

interface Place {
  readonly path: string
  readonly name: string
}

/** The service that another one extends. */
function extendedFrom(path: string, service: Mapping): Place | null {
  const link = get(service, 'extends')
  const name = text(link) ?? text(get(link, 'service'))
  const file = text(get(link, 'file'))
  if (name === null) return null
  const folder = folderOf(path)
  const other = file === null ? path : join(folder, file)
  return other !== null && folderOf(other) === folder ? { path: other, name } : null
}

/**
 * The references of a compose file.
 * @param base the services that it overrides where it isn't a file of its own: the folder's first compose file
 */
export function composeReferences(path: string, services: Services, base: Services | null): Reference[] {
  const folder = folderOf(path)
  const beneath = base && overrides(path, services) ? base : null
  return [...services].flatMap(([name, service]) => {
    const under = beneath?.get(name)
    const whole = under ? { ...merge(under, service), line: service.line } : service
    return serviceReference({ kind: 'compose', path, line: service.line, name }, folder, whole) ?? []
  })
}

/** Whether a file only makes sense on top of another one: by its name, or by a service that says of no image. */
function overrides(path: string, services: Services): boolean {
  if (/\boverride\b/.test(path.slice(path.lastIndexOf('/') + 1))) return true
  return [...services.values()].some(
    (service) => get(service, 'build') === null && get(service, 'image') === null && get(service, 'extends') === null,
  )
}

function extended(
  { path, name }: Place,
  service: Mapping,
  files: ReadonlyMap<string, Services>,
  seen: readonly string[],
): Mapping {
  const place = extendedFrom(path, service)
  const other = place && files.get(place.path)?.get(place.name)
  const key = `${path}\0${name}`
  if (!other || seen.includes(key) || seen.length > 20) return service
  return { ...merge(extended(place, other, files, [...seen, key]), service), line: service.line }
}

/** Written as maps or as lists of `A=b`. */
const ASSIGNED = new Set(['environment', 'args', 'labels'])
/** Lists that say one thing as a whole. */
const REPLACED = new Set(['command', 'entrypoint', 'test', 'extends'])

/** One mapping over another, as compose merges files. */
function merge(under: Mapping, over: Mapping): Mapping {
  const entries = new Map<string, Pair>(pairs(under).map((pair) => [pair.key, pair]))
  for (const { key, value, line } of pairs(over)) {
    const below = entries.get(key)?.value
    if (value.tag === '!reset') entries.delete(key)
    else
      entries.set(key, { key, line, value: below && value.tag !== '!override' ? mergeValue(key, below, value) : value })
  }
  return mapping(entries.values(), over.line)
}

function mergeValue(key: string, below: Value, value: Value): Value {
  if (REPLACED.has(key)) return value
  const [under, over] = [structured(key, below), structured(key, value)]
  if (under.kind === 'mapping' && over.kind === 'mapping') return merge(under, over)
  if (under.kind === 'list' && over.kind === 'list') return { ...over, items: [...under.items, ...over.items] }
  return over
}

/** The long form of what has a short one. */
function structured(key: string, value: Value): Value {
  const { line } = value
  if (key === 'build' && value.kind === 'scalar') return mapping([{ key: 'context', value, line }], line)
  if (!ASSIGNED.has(key) || value.kind === 'mapping') return value
  const all = [...assignments(value)].map(([name, one]) => {
    return { key: name, value: { kind: 'scalar', value: one, line } as const, line }
  })
  return mapping(all, line)
}
