import { Refusal, type Answer, type Exchange, type JsonObject } from '../exchange.js'
import { execute } from '../graphql/execute.js'
import { parse, type Document } from '../graphql/parse.js'
import { mutationRoot, queryRoot } from '../graphql/schema.js'

/** `POST /graphql`; `missing` names fields that this server doesn't have. */
export function graphql(exchange: Exchange, missing: ReadonlySet<string>): Answer {
  if (!exchange.token) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query, variables } = exchange.body
  if (typeof query !== 'string') throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  let document: Document
  try {
    document = parse(query, (variables ?? {}) as JsonObject)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { status: 200, body: { errors: [{ message: error.message, locations: [{ line: 1, column: 1 }] }] } }
  }
  const root = document.kind === 'mutation' ? mutationRoot(exchange) : queryRoot(exchange)
  const fields = Object.fromEntries(Object.entries(root.fields).filter(([name]) => !missing.has(name)))
  return { status: 200, body: execute(document, { ...root, fields }) }
}
