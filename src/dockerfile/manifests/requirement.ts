import { memoizeText } from '../memo.js'

/*
 * One requirement, as PEP 508 and pip write it, and versions as PEP 440 compares them.
 * Sources: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ and …/version-specifiers/
 */

export interface Requirement {
  /** Normalized (PEP 503): lower case, `-` for `_` and `.`. */
  readonly name: string
  /** As written. */
  readonly writtenName: string
  readonly extras: readonly string[]
  /** `>=1,<2`, without white space; empty where there is none. */
  readonly specifier: string
  /** The URL or path behind `@`. */
  readonly url: string | null
  /** The environment marker, as written. */
  readonly marker: string | null
}

const NAME = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*([^]*)$/

/** Reads a requirement; null where the text is none. */
export const parseRequirement: (text: string) => Requirement | null = memoizeText(readName)

function readName(text: string): Requirement | null {
  const match = NAME.exec(text.trim())
  if (!match) return null
  const rest = match[3]!
  const base = {
    name: normalizeName(match[1]!),
    writtenName: match[1]!,
    extras: (match[2] ?? '').split(',').flatMap((extra) => normalizeName(extra.trim()) || []),
  }
  if (rest.startsWith('@')) {
    // A URL may hold a semicolon: only one with a space before it starts the marker.
    const url = /^@\s*(\S+)\s*(?:;\s*([^]*))?$/.exec(rest)
    return url && { ...base, specifier: '', url: url[1]!, marker: url[2]?.trim() ?? null }
  }
  const semicolon = rest.indexOf(';')
  const written = semicolon < 0 ? rest : rest.slice(0, semicolon)
  const specifier = written.replace(/\s+/g, '').replace(/^\((.*)\)$/, '$1')
  if (!isSpecifier(specifier)) return null
  return { ...base, specifier, url: null, marker: semicolon < 0 ? null : rest.slice(semicolon + 1).trim() }
}

/** PEP 503: the name that indexes know a package by. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

export type Pin = 'exact' | 'compatible' | 'none'

/** How far a specifier pins a version: `==1.2`, `===x` exactly, `~=1.2` and `==1.*` within a range. */
export function pinOf(specifier: string): Pin {
  const clauses = specifier.split(',')
  if (clauses.some((clause) => /^===|^==[^=]/.test(clause) && !clause.endsWith('.*'))) return 'exact'
  return clauses.some((clause) => clause.startsWith('~=') || /^==[^=].*\.\*$/.test(clause)) ? 'compatible' : 'none'
}

const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)([A-Za-z0-9.!+*_-]+)$/

function isSpecifier(text: string): boolean {
  return text === '' || text.split(',').every((clause) => clause === '' || CLAUSE.test(clause))
}

/**
 * Whether a version, as far as it is given, meets a specifier: `3.11` stands for any 3.11.x. Null where it depends on
 * what isn't given, or the specifier can't be read.
 */
export function versionMeets(version: string, specifier: string): boolean | null {
  const given = releaseOf(version)
  if (!given) return null
  let verdict: boolean | null = true
  for (const clause of specifier.replace(/\s+/g, '').split(',')) {
    if (clause === '') continue
    const met = clauseMet(given, clause)
    if (met === false) return false
    if (met === null) verdict = null
  }
  return verdict
}

function clauseMet(given: readonly number[], clause: string): boolean | null {
  const match = CLAUSE.exec(clause)
  const bound = match && releaseOf(match[2]!.replace(/\.\*$/, ''))
  if (!bound) return null
  const operator = match[1]!
  const order = compare(given, bound)
  // The bound is longer and begins with what is given: the missing part decides.
  const open = given.length < bound.length && order === 0
  const beyond = order === 0 && given.slice(bound.length).some((part) => part > 0)
  const begins = compare(given, bound, bound.length) === 0
  switch (operator) {
    case '==':
    case '===':
    case '!=': {
      const equal = match[2]!.endsWith('.*') ? begins : trimmed(given, bound)
      const known = open ? null : equal
      return operator === '!=' ? (known === null ? null : !known) : known
    }
    case '~=':
      if (bound.length < 2) return null
      if (compare(given, bound, bound.length - 1) !== 0) return open ? null : false
      return open && bound.at(-1) !== 0 ? null : order >= 0
    case '>=':
      return open && bound.slice(given.length).some((part) => part > 0) ? null : order >= 0
    case '<':
      return open && bound.slice(given.length).some((part) => part > 0) ? null : order < 0
    // `3.11` is any 3.11.x: above and at most are open at the bound itself.
    case '>':
      return order === 0 ? (beyond ? true : given.length < 3 ? null : false) : order > 0
    default:
      return order === 0 ? (beyond ? false : given.length < 3 ? null : true) : order < 0
  }
}

/** Equality; a given `3.11` may be 3.11.2, which isn't `==3.11`. */
function trimmed(given: readonly number[], bound: readonly number[]): boolean | null {
  if (compare(given, bound, Math.max(given.length, bound.length)) !== 0) return false
  return given.length < 3 ? null : true
}

/** Compares the parts that both have, or as many as asked for, missing ones as zero. */
function compare(a: readonly number[], b: readonly number[], length = Math.min(a.length, b.length)): number {
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

function releaseOf(version: string): readonly number[] | null {
  const match = /^v?(\d+(?:\.\d+)*)(?:[^\d.].*)?$/.exec(version)
  return match?.[1]?.split('.').map(Number) ?? null
}
