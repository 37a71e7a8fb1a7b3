import { UserError } from '../findings/errors.js'
import type { Position, SourceText } from '../source/text.js'
import type { Key } from './key.js'
import { KEYS, keysIn, type KeyName } from './keys.js'
import { isMap, show, unknownKey, type Path, type Plain, type ValueProblem } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import type { Given } from './settings.js'
import { readYaml, type YamlProblem } from './yaml.js'

/** Larger files are refused before they are parsed: no configuration is, and the parser is slow with nonsense. */
const LARGEST = 100_000

/** 1-based, with the file's path. */
export interface Place extends Position {
  readonly path: string
}

/** One file, read and checked. */
export interface ParsedConfiguration {
  readonly given: Given
  /** Where a value stands, for what is only known to be wrong later. */
  readonly placeOf: (path: Path) => Place
}

/**
 * Reads one configuration file, without those that it extends.
 * @throws UserError with one line for every problem: `path:line:column: what is wrong; allowed: what is`.
 */
export async function parseConfiguration(
  source: SourceText,
  rules: readonly RuleSummary[],
): Promise<ParsedConfiguration> {
  if (source.text.length > LARGEST) {
    throw new UserError(`${source.path}: has ${source.text.length} characters; allowed: at most ${LARGEST}`)
  }
  const yaml = await readYaml(source.text)
  if ('length' in yaml) {
    // No document and no problem: a file that is empty, or nothing but comments.
    if (yaml.length === 0) return { given: {}, placeOf: () => placeAt(source, 0) }
    throw failure(source, yaml)
  }
  const { given, problems } = readRoot(yaml.value, rules)
  if (problems.length === 0) return { given, placeOf: (path) => placeAt(source, yaml.offsetOf(path, false)) }
  throw failure(
    source,
    problems.map(({ path, onKey, message }) => ({
      offset: yaml.offsetOf(path, onKey),
      message: onKey || path.length === 0 ? message : `${label(path)}: ${message}`,
    })),
  )
}

function readRoot(root: Plain, rules: readonly RuleSummary[]): { given: Given; problems: readonly ValueProblem[] } {
  const known = keysIn('file')
  if (root === null) return { given: {}, problems: [] }
  if (!isMap(root)) {
    const message = `${show(root)} is not a configuration; allowed: a mapping with ${known.join(', ')}`
    return { given: {}, problems: [{ path: [], onKey: false, message }] }
  }
  const given: Record<string, unknown> = {}
  const problems: ValueProblem[] = []
  for (const [name, value] of root) {
    if (!isFileKey(name)) {
      problems.push({ path: [name], onKey: true, message: unknownKey(name, known) })
      continue
    }
    const result = (KEYS[name] as Key<unknown>).type.read(value, rules)
    if ('value' in result) given[name] = result.value
    else problems.push(...result.problems.map((problem) => ({ ...problem, path: [name, ...problem.path] })))
  }
  return { given, problems }
}

function isFileKey(name: string): name is KeyName {
  return (keysIn('file') as readonly string[]).includes(name)
}

/** `rules.alpine-base.level`; items of a list go by the place alone. */
function label(path: ValueProblem['path']): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

function failure(source: SourceText, problems: readonly YamlProblem[]): UserError {
  const sorted = [...problems].sort((a, b) => a.offset - b.offset)
  return new UserError(sorted.map(({ offset, message }) => `${shown(placeAt(source, offset))}: ${message}`).join('\n'))
}

function placeAt(source: SourceText, offset: number): Place {
  return { path: source.path, ...source.positionAt(offset) }
}

/** A place as messages begin with it. */
export function shown({ path, line, column }: Place): string {
  return `${path}:${line}:${column}`
}
