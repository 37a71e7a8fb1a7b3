import { UserError } from '../findings/errors.js'
import type { SourceText } from '../source/text.js'
import { KEYS, keysIn, type Key, type KeyName } from './keys.js'
import { isMap, show, type Plain, type ValueProblem } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import { unknownKey } from './rule-values.js'
import type { Given } from './settings.js'
import { readYaml, type YamlProblem } from './yaml.js'

/** Larger files are refused before they are parsed: no configuration is, and the parser is slow with nonsense. */
const LARGEST = 100_000

/**
 * Reads the configuration file.
 * @throws UserError with one line for every problem: `path:line:column: what is wrong; allowed: what is`.
 */
export async function parseConfiguration(source: SourceText, rules: readonly RuleSummary[]): Promise<Given> {
  if (source.text.length > LARGEST) {
    throw new UserError(`${source.path}: has ${source.text.length} characters; allowed: at most ${LARGEST}`)
  }
  const yaml = await readYaml(source.text)
  if ('length' in yaml) {
    // No document and no problem: a file that is empty, or nothing but comments.
    if (yaml.length === 0) return {}
    throw failure(source, yaml)
  }
  const { given, problems } = readRoot(yaml.value, rules)
  if (problems.length === 0) return given
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
  const lines = sorted.map(({ offset, message }) => {
    const { line, column } = source.positionAt(offset)
    return `${source.path}:${line}:${column}: ${message}`
  })
  return new UserError(lines.join('\n'))
}
