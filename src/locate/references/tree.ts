import { SourceText } from '../../source/text.js'

/*
 * What YAML, JSON with comments and HCL have in common: values with the lines that they stand on.
 */

export type Value = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly line: number
  /** YAML's `!reset` and the like. */
  readonly tag?: string
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Value[]
  readonly line: number
  readonly tag?: string
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Value>
  /** The lines of the keys. */
  readonly lines: ReadonlyMap<string, number>
  readonly line: number
  readonly tag?: string
}

/** What stands behind a path of keys; null where nothing does. */
export function get(value: Value | null | undefined, ...path: readonly string[]): Value | null {
  let at = value ?? null
  for (const key of path) at = at?.kind === 'mapping' ? (at.entries.get(key) ?? null) : null
  return at
}

/** A scalar as text; null where there is none. */
export function text(value: Value | null | undefined): string | null {
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : null
}

export function flag(value: Value | null | undefined): boolean | null {
  const said = text(value)?.toLowerCase()
  return said === 'true' || said === 'yes' || said === 'on' ? true : said === undefined ? null : false
}

/** Scalars of a list, or the only one. */
export function texts(value: Value | null | undefined): string[] {
  const items = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) => text(item) ?? [])
}

export function items(value: Value | null | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : []
}

export interface Pair {
  readonly key: string
  readonly value: Value
  readonly line: number
}

export function pairs(value: Value | null | undefined): Pair[] {
  if (value?.kind !== 'mapping') return []
  return [...value.entries].map(([key, one]) => ({ key, value: one, line: value.lines.get(key) ?? one.line }))
}

/** `{A: b}`, or a list of `A=b`; names without a value have null. */
export function assignments(value: Value | null | undefined): Map<string, string | null> {
  if (value?.kind === 'mapping') return new Map(pairs(value).map(({ key, value: one }) => [key, text(one)]))
  return new Map(texts(value).map(assignment))
}

export function assignment(written: string): [string, string | null] {
  const equals = written.indexOf('=')
  return equals < 0 ? [written.trim(), null] : [written.slice(0, equals).trim(), written.slice(equals + 1)]
}

export function mapping(entries: Iterable<Pair>, line: number): Mapping {
  const all = [...entries]
  return {
    kind: 'mapping',
    entries: new Map(all.map(({ key, value }) => [key, value])),
    lines: new Map(all.map(({ key, line: at }) => [key, at])),
    line,
  }
}

/** The lines that a text's offsets are on, from 1. */
export function lineCounter(source: string): (offset: number) => number {
  const text = new SourceText('', source)
  return (offset) => text.positionAt(offset).line
}
