import { UNKNOWN } from './expand.js'
import { isInside, MAXIMUM_LENGTH } from './paths.js'
import { patternMatches } from './patterns.js'

/*
 * Paths as commands name them: with wildcards and brace lists. A double star stands for any folders, as `find -name`
 * goes through them.
 */

/** More alternatives than this aren't followed: `{a,b}{a,b}…` doubles with each. */
const MAXIMUM_ALTERNATIVES = 100

/** Expands brace lists: `/var/{cache,log}/*` is two paths. Braces without a comma stay, as in shells. */
export function expandBraces(path: string): string[] {
  if (path.length > MAXIMUM_LENGTH) return [path]
  let open = [path]
  for (let again = true; again && open.length <= MAXIMUM_ALTERNATIVES;) {
    again = false
    open = open.flatMap((one) => {
      const match = /^([^]*?)\{([^{}]*,[^{}]*)\}([^]*)$/.exec(one)
      if (!match) return [one]
      again = true
      return match[2]!.split(',').map((choice) => `${match[1]!}${choice}${match[3]!}`)
    })
  }
  return open
}

export function hasWildcard(path: string): boolean {
  return /[*?[]/.test(path)
}

const OPEN = new RegExp(`[*?[${UNKNOWN}]`)

/** The folder that a pattern's matches lie in or below: what stands before its first wildcard or unknown piece. */
export function fixedPart(pattern: string): string {
  const at = pattern.search(OPEN)
  if (at < 0) return pattern
  return pattern.slice(0, at).replace(/\/[^/]*$/, '') || '/'
}

/**
 * Whether all that a pattern names, taken with what is below, holds `path`: the folder itself, a parent, or a wildcard that
 * matches one of them. Names with a leading dot are matched by patterns that have one.
 */
export function covers(pattern: string, path: string): boolean {
  if (isPlain(pattern) && isPlain(path)) return isInside(path, pattern)
  return matchSegments(segmentsOf(pattern), segmentsOf(path), 'prefix')
}

/** Whether a pattern names what a folder holds: `lists/*`, `lists/*_*`, or what covers the folder anyway. */
export function coversContent(pattern: string, folder: string): boolean {
  if (covers(pattern, folder)) return true
  const segments = segmentsOf(pattern)
  const last = segments.at(-1) ?? ''
  if (last === '**') return matchSegments(segments.slice(0, -1), segmentsOf(folder), 'prefix')
  // `lists/*`, `lists/**/*`, `lists/*_*`, `http*`.
  if (!hasWildcard(last)) return false
  const parents = segments.slice(0, -1)
  return matchSegments(parents.at(-1) === '**' ? parents.slice(0, -1) : parents, segmentsOf(folder), 'whole')
}

/** Whether a pattern names `path` itself, something below it, or a folder that holds it. */
export function meets(pattern: string, path: string): boolean {
  if (isPlain(pattern) && isPlain(path)) return isInside(path, pattern) || isInside(pattern, path)
  if (covers(pattern, path)) return true
  const fixed = fixedPart(pattern)
  if (fixed === path || fixed.startsWith(path === '/' ? '/' : `${path}/`)) return true
  const folder = segmentsOf(path)
  const segments = segmentsOf(pattern)
  return segments.length > folder.length && matchSegments(segments.slice(0, folder.length), folder, 'whole')
}

/** Whether a path is compared as it stands, which nearly all are: absolute, normal, without anything open, not too deep. */
function isPlain(path: string): boolean {
  const short = path.length > 1 && path.length < 2 * MAXIMUM_DEPTH
  return short && path.startsWith('/') && !path.endsWith('/') && !path.includes('//') && !OPEN.test(path)
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Deeper patterns aren't compared: stars over folders are followed by recursion. */
const MAXIMUM_DEPTH = 64
const MAXIMUM_DOUBLE_STARS = 3

function matchSegments(pattern: readonly string[], path: readonly string[], how: 'prefix' | 'whole'): boolean {
  if (pattern.length > MAXIMUM_DEPTH || path.length > MAXIMUM_DEPTH) return false
  if (pattern.filter((segment) => segment === '**').length > MAXIMUM_DOUBLE_STARS) return false
  const [first, ...rest] = pattern
  if (first === undefined) return how === 'prefix' || path.length === 0
  if (first === '**') {
    for (let at = 0; at <= path.length; at++) if (matchSegments(rest, path.slice(at), how)) return rest.length > 0
    return rest.length === 0
  }
  const [name] = path
  return name !== undefined && segmentMatches(first, name) && matchSegments(rest, path.slice(1), how)
}

function segmentMatches(pattern: string, name: string): boolean {
  if (pattern === name) return true
  // An unknown piece of the path may be anything, one of the pattern too little to go by.
  if (name.includes(UNKNOWN) || pattern.includes(UNKNOWN)) return false
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  return hasWildcard(pattern) && patternMatches(pattern, name)
}
