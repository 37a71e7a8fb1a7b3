import type { Json } from '../exchange.js'

/** A field that a document asks for. */
export interface Field {
  readonly name: string
  readonly alias: string
  readonly args: Readonly<Record<string, Json>>
  readonly fields: readonly Field[]
  /** The type that an inline fragment around it names. */
  readonly on: string | null
}

export interface Document {
  readonly kind: 'query' | 'mutation'
  readonly fields: readonly Field[]
}

const token = /[\s,]*(?:#[^\n]*\s*)*("(?:\\.|[^"\\])*"|\.\.\.|[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:$!=])/y

/** Reads what clients write: one operation with fields, aliases, arguments, variables and inline fragments. */
export function parse(source: string, variables: Readonly<Record<string, Json>>): Document {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let found = token.exec(source); found; found = token.exec(source)) tokens.push(found[1]!)
  let at = 0
  const peek = (): string => tokens[at] ?? ''
  const next = (): string => tokens[at++] ?? ''
  const take = (expected: string): void => {
    if (next() !== expected) throw new SyntaxError(`Expected ${expected}, actual: ${tokens[at - 1] ?? 'end of file'}`)
  }

  function value(): Json {
    const text = next()
    if (text === '$') return variables[next()] ?? null
    if (text.startsWith('"')) return JSON.parse(text) as string
    if (/^-?\d/.test(text)) return Number(text)
    if (text === 'true' || text === 'false') return text === 'true'
    if (text === 'null') return null
    if (text === '[') {
      const items: Json[] = []
      while (peek() !== ']') items.push(value())
      take(']')
      return items
    }
    if (text === '{') return pairs('}')
    return text
  }

  function pairs(end: string): Record<string, Json> {
    const found: Record<string, Json> = {}
    while (peek() !== end) {
      const name = next()
      take(':')
      found[name] = value()
    }
    take(end)
    return found
  }

  function selection(on: string | null): Field[] {
    const fields: Field[] = []
    take('{')
    while (peek() !== '}') {
      if (at >= tokens.length) throw new SyntaxError('Expected }, actual: end of file')
      if (peek() === '...') {
        next()
        take('on')
        fields.push(...selection(next()))
        continue
      }
      const alias = next()
      let name = alias
      if (peek() === ':') {
        next()
        name = next()
      }
      let args: Record<string, Json> = {}
      if (peek() === '(') {
        next()
        args = pairs(')')
      }
      fields.push({ name, alias, args, fields: peek() === '{' ? selection(null) : [], on })
    }
    take('}')
    return fields
  }

  if (peek() === '{') return { kind: 'query', fields: selection(null) }
  const kind = next()
  if (kind !== 'query' && kind !== 'mutation') throw new SyntaxError(`Expected query or mutation, actual: ${kind}`)
  // The name and the variables' declarations say nothing that the fields don't.
  while (peek() !== '{' && at < tokens.length) next()
  return { kind, fields: selection(null) }
}
