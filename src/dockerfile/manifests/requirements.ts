import type { Span } from '../../source/text.js'
import { normalizeName, parseRequirement, type Requirement } from './requirement.js'
import { memoizeText } from '../memo.js'

/*
 * pip's requirements files. Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/ and pip's
 * _internal/req/req_file.py.
 */

/** One line of a requirements file that asks for something, lines joined by `\` being one. */
export interface RequirementLine {
  readonly span: Span
  /** 1-based, of its first line. */
  readonly line: number
  /** As written, without options, comment and surrounding white space. */
  readonly text: string
  /** Null for a path, an archive or a URL without a name. */
  readonly requirement: Requirement | null
  readonly editable: boolean
  /** A path of this machine: `.`, `./lib`, `file:///x`, `../x.whl`; as written, without extras and marker. */
  readonly localPath: string | null
  /** `--hash=sha256:…` */
  readonly hashes: readonly string[]
}

/** `-r other.txt` or `-c limits.txt`. */
export interface NestedFile {
  readonly kind: 'requirements' | 'constraints'
  /** As written: from the folder of the file that names it. */
  readonly path: string
  readonly span: Span
  readonly line: number
}

export interface RequirementsOption {
  /** The long form: `--index-url`. */
  readonly name: string
  readonly value: string | null
  readonly span: Span
  readonly line: number
}

export interface RequirementsFile {
  readonly requirements: readonly RequirementLine[]
  readonly nested: readonly NestedFile[]
  /** Options of the whole file: indexes, trusted hosts, --require-hashes, … */
  readonly options: readonly RequirementsOption[]
}

const SHORT: Readonly<Record<string, string>> = {
  '-r': '--requirement',
  '-c': '--constraint',
  '-e': '--editable',
  '-i': '--index-url',
  '-f': '--find-links',
}

/** Options of the whole file that take no value. */
const FLAGS = new Set(['--no-index', '--require-hashes', '--pre', '--prefer-binary'])

export const parseRequirements: (text: string) => RequirementsFile = memoizeText(readFile)

function readFile(text: string): RequirementsFile {
  const requirements: RequirementLine[] = []
  const nested: NestedFile[] = []
  const options: RequirementsOption[] = []
  for (const { text: content, span, line } of logicalLines(text)) {
    if (!content.startsWith('-')) {
      requirements.push(readRequirement(content, span, line, false))
      continue
    }
    for (const { name, value } of readOptions(content)) {
      if (name === '--editable' && value !== null) requirements.push(readRequirement(value, span, line, true))
      else if ((name === '--requirement' || name === '--constraint') && value !== null) {
        nested.push({ kind: name === '--requirement' ? 'requirements' : 'constraints', path: value, span, line })
      } else options.push({ name, value, span, line })
    }
  }
  return { requirements, nested, options }
}

/** Whether a file installs the project itself or other local paths: then it needs more than itself. */
export function needsLocalFiles({ requirements }: RequirementsFile): boolean {
  return requirements.some(({ localPath }) => localPath !== null)
}

interface LogicalLine {
  readonly text: string
  readonly span: Span
  readonly line: number
}

/** Joins continued lines and takes comments off; blank ones are left out. */
function* logicalLines(text: string): Iterable<LogicalLine> {
  let offset = text.startsWith('\uFEFF') ? 1 : 0
  let parts: string[] = []
  let start = 0
  let first = 1
  const lines = text.slice(offset).split('\n')
  for (const [index, written] of lines.entries()) {
    const line = written.replace(/\r$/, '')
    const comment = line.trimStart().startsWith('#')
    if (parts.length === 0) {
      start = offset
      first = index + 1
    }
    offset += written.length + 1
    // A comment line ends a continuation; pip joins it and then cuts it off.
    if (line.endsWith('\\') && !comment && index < lines.length - 1) {
      parts.push(line.slice(0, -1))
      continue
    }
    parts.push(comment ? ` ${line}` : line)
    const content = withoutComment(parts.join(''))
    parts = []
    if (content === '') continue
    const end = offset - 1 - (written.length - line.length)
    yield { text: content, span: { start, end }, line: first }
  }
}

function withoutComment(line: string): string {
  const comment = /(?:^|\s)#/.exec(line)
  return (comment ? line.slice(0, comment.index) : line).trim()
}

function readOptions(line: string): { name: string; value: string | null }[] {
  const words = splitWords(line)
  const found: { name: string; value: string | null }[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const equals = word.startsWith('--') ? word.indexOf('=') : -1
    const short = /^-[rceif]/.exec(word)?.[0]
    const name = equals > 0 ? word.slice(0, equals) : short ? SHORT[short]! : word
    if (equals > 0) found.push({ name, value: word.slice(equals + 1) })
    else if (short && word.length > 2) found.push({ name, value: word.slice(2).replace(/^=/, '') })
    else if (FLAGS.has(name) || !word.startsWith('-')) found.push({ name, value: null })
    // What `-e` installs may hold spaces around its marker.
    else if (name === '--editable') return [...found, { name, value: words.slice(at + 1).join(' ') || null }]
    else found.push({ name, value: words[++at] ?? null })
  }
  return found
}

/** As a shell would: quotes hold a word together. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*'|["'])+/g)].map(([word]) => word.replace(/["']/g, ''))
}

function readRequirement(written: string, span: Span, line: number, editable: boolean): RequirementLine {
  // Options of one requirement stand behind it.
  const [text = '', ...rest] = written.split(/\s(?=--[a-z])/).map((part) => part.trim())
  const hashes = rest.flatMap((option) => /^--hash[= ]\s*(\S+)/.exec(option)?.[1] ?? [])
  const location = text.replace(/\s;[^]*$/, '').trim()
  const requirement = /^[.~/]|^[A-Za-z]:[\\/]|^[a-z+]+:\/\/|^file:/.test(location) ? null : parseRequirement(text)
  return {
    span,
    line,
    text,
    requirement: requirement && !isArchive(location) ? requirement : eggOf(location),
    editable,
    localPath: localPathOf(requirement?.url ?? location, requirement !== null && !isArchive(location)),
    hashes,
  }
}

// Extras hold no bracket: where each could begin them, reading to the end from each would take time by the square.
const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)(?:\[[^[\]]*\])?$/i

function isArchive(location: string): boolean {
  return ARCHIVE.test(location) && !location.includes('@')
}

/** `git+https://…#egg=name` has a name after all. */
function eggOf(location: string): Requirement | null {
  const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(location)?.[1]
  if (egg === undefined) return null
  return { name: normalizeName(egg), writtenName: egg, extras: [], specifier: '', url: location, marker: null }
}

function localPathOf(location: string, named: boolean): string | null {
  const path = location.replace(/\[[^[\]/]*\]$/, '')
  if (path.startsWith('file:')) return path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '')
  if (/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path) || path === '') return null
  if (/^(?:\.{1,2}(?:\/|$)|\/|~\/)/.test(path)) return path
  // A name alone is one of the index; with a slash, or as an archive, it is a path.
  return !named && (path.includes('/') || ARCHIVE.test(path)) ? path : null
}
