import { compileGoPattern } from './go-match.js'
import { compileGoRegExp } from './go-regexp.js'
import { memoizeText } from './memo.js'
import { posix } from 'node:path'

/*
 * Ignore files as BuildKit reads and applies them. Own implementation after github.com/moby/patternmatcher
 * (patternmatcher.go, ignorefile.go) and the walk in github.com/tonistiigi/fsutil (filter.go), oddities included.
 */

export interface IgnorePattern {
  /** The line, 1-based. */
  readonly line: number
  /** As written, without white space around it. */
  readonly text: string
  /** Cleaned, without the `!`. */
  readonly pattern: string
  /** It takes back what patterns before it excluded. */
  readonly exception: boolean
}

export interface IgnoreProblem {
  readonly line: number
  /** A sentence's end: the pattern fails the build. */
  readonly message: string
}

/** What an ignore file keeps out of the build. Paths are from the context's root. */
export interface Ignore {
  readonly patterns: readonly IgnorePattern[]
  readonly problems: readonly IgnoreProblem[]
  excludes(path: string): boolean
  /** The last pattern that has a say on a path; null where none has. */
  decidedBy(path: string): IgnorePattern | null
}

/** Reads an ignore file's text. A pattern that the builder refuses is a problem, and matches nothing. */
export function parseIgnore(text: string): Ignore {
  const patterns: IgnorePattern[] = []
  const problems: IgnoreProblem[] = []
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((written, index) => {
      const line = index + 1
      const read = readLine(written)
      if (read === null) return
      if ('problem' in read) problems.push({ line, message: read.problem })
      else patterns.push({ line, text: written.trim(), ...read })
    })
  const matcher = new PathMatcher(patterns)
  for (const index of matcher.broken) problems.push({ line: patterns[index]!.line, message: MALFORMED })
  const decision = (path: string): number | null => matcher.decision(path)
  return {
    patterns,
    problems: problems.sort((a, b) => a.line - b.line),
    excludes: (path) => isExclusion(patterns, decision(path)),
    decidedBy: (path) => patterns[decision(path) ?? -1] ?? null,
  }
}

/** Compiles the patterns of `COPY --exclude` and `--parents`; a malformed one matches nothing. */
export function matchPatterns(written: readonly string[]): (path: string) => boolean {
  const patterns = written.flatMap((text) => {
    const read = readPattern(text)
    return read && !('problem' in read) ? [read] : []
  })
  const matcher = new PathMatcher(patterns)
  return (path) => isExclusion(patterns, matcher.decision(path))
}

type Pattern = Pick<IgnorePattern, 'pattern' | 'exception'>
type Read = Pattern | { readonly problem: string } | null

const MALFORMED = 'is a malformed pattern'

function isExclusion(patterns: readonly Pattern[], index: number | null): boolean {
  return index !== null && !patterns[index]!.exception
}

/** A piece that is empty, `.` or `..`. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/

function clean(path: string): string {
  if (!UNCLEAN.test(path)) return path
  // Unlike Go's, this one keeps a trailing slash.
  return posix.normalize(path).replace(/(?<=.)\/$/, '')
}

/** One line of an ignore file; the same ones are in many. Comments start at the very first column. */
const readLine = memoizeText((line: string): Read => {
  if (line.startsWith('#')) return null
  let text = line.trim()
  const inverted = text.startsWith('!')
  if (inverted) text = text.slice(1).trim()
  if (text !== '') {
    text = clean(text)
    if (text.length > 1 && text.startsWith('/')) text = text.slice(1)
  } else if (!inverted) return null
  return readPattern(inverted ? `!${text}` : text)
})

function readPattern(written: string): Read {
  const text = written.trim()
  if (text === '') return null
  const whole = clean(text)
  const exception = whole.startsWith('!')
  if (whole === '!') return { problem: 'is an exception ("!") of nothing' }
  const pattern = exception ? whole.slice(1) : whole
  // Only brackets and escapes can be malformed.
  const isFormed = !/[[\\]/.test(pattern) || compileGoPattern(pattern) !== null
  return isFormed ? { pattern, exception } : { problem: MALFORMED }
}

/** What is known of a folder: which patterns match it or a parent of it, and the one that decides. */
interface FolderState {
  readonly matched: readonly boolean[]
  readonly decision: number | null
  /** The builder doesn't look inside: no exception can match there. */
  readonly closed: boolean
}

/**
 * Matches paths as the builder does while it walks a context: what matched a folder matches all below it, except that
 * a pattern is only asked where its answer could change the verdict so far.
 */
class PathMatcher {
  private readonly tests: readonly ((path: string) => boolean)[]
  private readonly folders = new Map<string, FolderState>()
  private readonly hasExceptions: boolean
  /** The exceptions' plain beginnings, each with a slash; null where one holds a wildcard further ahead. */
  private readonly exceptionPrefixes: readonly string[] | null
  /** Indices of patterns that no path can be matched against. */
  readonly broken: readonly number[]

  constructor(private readonly patterns: readonly Pattern[]) {
    const compiled = patterns.map(({ pattern }) => compile(pattern))
    this.tests = compiled.map((test) => test ?? (() => false))
    this.broken = compiled.flatMap((test, index) => (test ? [] : [index]))
    const exceptions = patterns.filter(({ exception }) => exception)
    const prefixes = exceptions.map(({ pattern }) => pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, ''))
    this.hasExceptions = exceptions.length > 0
    this.exceptionPrefixes = prefixes.some((prefix) => /[*[\]?^\\]/.test(prefix))
      ? null
      : prefixes.map((prefix) => `${prefix}/`)
  }

  /** The index of the pattern that decides over a path; null where none does. */
  decision(written: string): number | null {
    if (this.patterns.length === 0) return null
    const path = clean(written).replace(/^\/(?=.)/, '')
    // Nothing excludes the context's root.
    if (path === '.') return null
    const slash = path.lastIndexOf('/')
    const parent = slash < 0 || path === '/' ? null : this.folder(path.slice(0, slash))
    return parent?.closed ? parent.decision : this.decide(path, parent, null)
  }

  private folder(path: string): FolderState {
    // Without recursion: a path may have thousands of parents.
    let start = path.length
    while (start > 0 && !this.folders.has(path.slice(0, start))) start = path.lastIndexOf('/', start - 1)
    let state = this.folders.get(path.slice(0, Math.max(start, 0))) ?? null
    for (let end = Math.max(start, 0); end < path.length;) {
      const next = path.indexOf('/', end + 1)
      end = next < 0 ? path.length : next
      state = this.judge(path.slice(0, end), state)
      this.folders.set(path.slice(0, end), state)
    }
    return state ?? this.judge(path, null)
  }

  private judge(path: string, parent: FolderState | null): FolderState {
    if (parent?.closed) return parent
    const matched: boolean[] = []
    const decision = this.decide(path, parent, matched)
    return { matched, decision, closed: isExclusion(this.patterns, decision) && this.isClosed(path) }
  }

  /** The index of the pattern that decides; `matched` takes which ones match, where somebody wants to know. */
  private decide(path: string, parent: FolderState | null, matched: boolean[] | null): number | null {
    let decision: number | null = null
    let excluded = false
    for (let index = 0; index < this.patterns.length; index++) {
      const { exception } = this.patterns[index]!
      const matches = parent?.matched[index] === true || (exception === excluded && this.tests[index]!(path))
      matched?.push(matches)
      if (!matches) continue
      decision = index
      excluded = !exception
    }
    return decision
  }

  private isClosed(folder: string): boolean {
    if (!this.hasExceptions) return true
    return this.exceptionPrefixes?.every((prefix) => !prefix.startsWith(`${folder}/`)) ?? false
  }
}

/** The characters that mean something in Go's expressions and nothing in its file patterns. */
const ESCAPED = new Set('.+()|{}$')

/** Compiles one cleaned pattern, the same ones once; null where it passes the check of its form and fails as an expression, `[z-a]`. */
const compile = memoizeText((pattern: string): ((path: string) => boolean) | null => {
  const chars = Array.from(pattern)
  let kind: 'exact' | 'prefix' | 'suffix' | 'expression' = 'exact'
  let expression = '^'
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at]!
    if (char === '*' && chars[at + 1] === '*') {
      const first = at === 0
      at += chars[at + 2] === '/' ? 2 : 1
      if (at + 1 < chars.length) {
        expression += '(.*/)?'
        kind = 'expression'
      } else if (kind === 'exact') kind = 'prefix'
      else {
        expression += '.*'
        kind = 'expression'
      }
      if (first) kind = 'suffix'
    } else if (char === '*' || char === '?') {
      expression += char === '*' ? '[^/]*' : '[^/]'
      kind = 'expression'
    } else if (ESCAPED.has(char)) expression += `\\${char}`
    else {
      expression += char
      if (char === '\\') expression += chars[++at] ?? '\\'
      if ('\\[]'.includes(char)) kind = 'expression'
    }
  }
  switch (kind) {
    case 'exact':
      return (path) => path === pattern
    case 'prefix': {
      const prefix = pattern.slice(0, -2)
      return (path) => path.startsWith(prefix)
    }
    case 'suffix':
      return suffixTest(pattern.slice(2))
    case 'expression': {
      const compiled = compileGoRegExp(`${expression}$`)
      return compiled && ((path) => compiled.test(path))
    }
  }
})

/** Two stars and a plain rest; where that starts with a slash, it is also the rest alone. */
function suffixTest(suffix: string): (path: string) => boolean {
  const alone = suffix.startsWith('/') ? suffix.slice(1) : null
  return (path) => path.endsWith(suffix) || path === alone
}

/** An ignore file that isn't there. */
export const NO_IGNORE: Ignore = parseIgnore('')
