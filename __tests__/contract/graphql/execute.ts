import type { Json, JsonObject } from '../exchange.js'
import type { Document, Field } from './parse.js'

/** An object of the schema: its type's name and a function per field. */
export interface Node {
  readonly type: string
  readonly fields: Readonly<Record<string, (args: Readonly<Record<string, Json>>) => Value>>
}

export type Value = null | boolean | number | string | Node | readonly Value[]

/** An error as GitHub's GraphQL says it: beside the data, with status 200. */
export class GraphqlError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message)
  }
}

/** Runs a document; a field that fails is null and its error stands in `errors`. */
export function execute(document: Document, root: Node): JsonObject {
  const errors: Json[] = []
  const unknown = unknownFields(document.fields, root)
  if (unknown.length > 0) return { errors: unknown }

  function complete(value: Value, field: Field, path: Json[]): Json {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value))
      return (value as readonly Value[]).map((item, index) => complete(item, field, [...path, index]))
    const node = value as Node
    const result: JsonObject = {}
    for (const inner of field.fields) {
      if (inner.on !== null && inner.on !== node.type) continue
      if (inner.name === '__typename') result[inner.alias] = node.type
      else result[inner.alias] = run(node, inner, [...path, inner.alias])
    }
    return result
  }

  function run(node: Node, field: Field, path: Json[]): Json {
    try {
      const resolver = node.fields[field.name]
      if (!resolver) throw undefinedField(field, node)
      return complete(resolver(field.args), field, path)
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      errors.push({ type: error.type, path, locations: [{ line: 1, column: 1 }], message: error.message })
      return null
    }
  }

  const data: JsonObject = {}
  for (const field of document.fields) data[field.alias] = run(root, field, [field.alias])
  return errors.length > 0 ? { data, errors } : { data }
}

const undefinedField = (field: Field, node: Node): GraphqlError =>
  new GraphqlError('undefinedField', `Field '${field.name}' doesn't exist on type '${node.type}'`)

/** What GitHub refuses before it runs anything. */
function unknownFields(fields: readonly Field[], root: Node): Json[] {
  return fields
    .filter((field) => !root.fields[field.name])
    .map((field) => ({
      path: [root.type.toLowerCase(), field.alias],
      extensions: { code: 'undefinedField', typeName: root.type, fieldName: field.name },
      locations: [{ line: 1, column: 1 }],
      message: undefinedField(field, root).message,
    }))
}
