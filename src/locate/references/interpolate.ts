import { applyOperation, UNKNOWN } from '../../dockerfile/expand.js'

/** What compose expands itself. */
const KNOWN = new Map([['PWD', '.']])

const INNERMOST =
  /\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?])(?<operand>[^${}]*))?\}|(?<plain>[A-Za-z_]\w*))/g

/** Defaults inside defaults. */
const MOST_ROUNDS = 5

/** Longer values are no names, paths or amounts. */
const LONGEST = 10_000

/** Values of variables by their names. */
export type Variables = ReadonlyMap<string, string>

/**
 * The values that a `.env` file gives, each as far as it is plain text. Source:
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file
 */
export function readVariables(text: string): Variables {
  const found = new Map<string, string>()
  for (const line of text.slice(0, 10 * LONGEST).split(/\r?\n/)) {
    const [, name, value = ''] = /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*[=:][ \t]*(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    const [, single, double, plain] =
      /^(?:'([^']*)'|"([^"\\]*)"|((?:[^\s#'"]|(?<=\S)#)*))[ \t]*(?:#.*)?$/.exec(value) ?? []
    const given = single ?? double ?? plain
    if (given === undefined || (single === undefined && given.includes('$'))) found.delete(name)
    else found.set(name, given)
  }
  return found
}

/**
 * Expands `${NAME:-default}` as compose does; what only the environment can tell is marked as unknown.
 * @param variables what is known of the environment
 */
export function interpolate(text: string, variables: Variables = new Map()): string {
  if (!text.includes('$')) return text
  if (text.length > LONGEST) return UNKNOWN
  // `$$` is a dollar sign for the container's shell, and must not begin a variable.
  const parts = text.split('$$')
  return parts.map((part) => expandVariables(part, variables)).join('$')
}

function expandVariables(text: string, variables: Variables): string {
  let out = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = out
    out = out.replace(INNERMOST, (...match) => {
      const { braced, operator, operand, plain } = match.at(-1) as Record<string, string | undefined>
      const name = braced ?? plain ?? ''
      const value = KNOWN.get(name) ?? variables.get(name)
      if (operator === undefined) return value ?? UNKNOWN
      return applyOperation(value, operator, () => operand ?? '')
    })
    if (out === before) break
  }
  return out.includes('${') ? UNKNOWN : out
}
