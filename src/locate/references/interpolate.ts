import { applyOperation, UNKNOWN } from '../../dockerfile/expand.js'

/** What compose expands itself. */
const KNOWN = new Map([['PWD', '.']])

const INNERMOST =
  /\$(?:\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?[-+?])(?<operand>[^${}]*))?\}|(?<plain>[A-Za-z_]\w*))/g

/** Defaults inside defaults. */
const MOST_ROUNDS = 5

/** Longer values are no names, paths or amounts. */
const LONGEST = 10_000

/** Expands `${NAME:-default}` as compose does; what only the environment can tell is marked as unknown. */
export function interpolate(text: string): string {
  if (!text.includes('$')) return text
  if (text.length > LONGEST) return UNKNOWN
  // `$$` is a dollar sign for the container's shell, and must not begin a variable.
  const parts = text.split('$$')
  return parts.map(expandVariables).join('$')
}

function expandVariables(text: string): string {
  let out = text
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = out
    out = out.replace(INNERMOST, (...match) => {
      const { braced, operator, operand, plain } = match.at(-1) as Record<string, string | undefined>
      const value = KNOWN.get(braced ?? plain ?? '')
      if (operator === undefined) return value ?? UNKNOWN
      return applyOperation(value, operator, () => operand ?? '')
    })
    if (out === before) break
  }
  return out.includes('${') ? UNKNOWN : out
}
