import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Json, JsonObject } from './exchange.js'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: JsonObject
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: JsonObject } | undefined>>
}

export interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Media & { readonly required?: boolean }
  readonly responses: Partial<Record<string, Media | { readonly $ref: string }>>
}

interface Description {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: Record<string, Record<string, unknown>> & { readonly schemas: Record<string, JsonObject> }
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as Description

/** Lets a property be null: GitHub's answers go beyond its description in a few places. */
function relax(schema: string, ...path: string[]): void {
  let at = description.components.schemas[schema]!
  for (const name of path) at = (at.properties as Record<string, JsonObject>)[name]!
  if (typeof at.$ref === 'string') {
    at.allOf = [{ $ref: at.$ref }]
    delete at.$ref
  }
  at.nullable = true
}

// An outdated comment has no line.
for (const name of ['line', 'position']) relax('pull-request-review-comment', name)
// A fork may have been deleted since.
for (const schema of ['pull-request', 'pull-request-simple']) relax(schema, 'head', 'repo')

/** The operation of a method and a path template. */
export function operation(method: string, template: string): Operation {
  const found = description.paths[template]?.[method.toLowerCase()]
  if (!found) throw new Error(`the OpenAPI extract has no ${method} ${template}: add it to scripts/openapi-extract.mjs`)
  return found
}

function component<T>(value: T | { readonly $ref: string }): T {
  const reference = (value as { $ref?: string }).$ref
  if (reference === undefined) return value as T
  const [, , kind = '', name = ''] = reference.split('/')
  return description.components[kind]![name] as T
}

/** An OpenAPI 3.0 schema as JSON Schema: `nullable` said by types, discriminators left to `oneOf`, references made local. */
function jsonSchema(value: Json, closed: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => jsonSchema(item, closed))
  if (value === null || typeof value !== 'object') return value
  const { nullable, ...rest } = value
  delete rest.discriminator
  if (typeof rest.$ref === 'string') return { $ref: rest.$ref.replace('#/components/schemas/', 'github#/definitions/') }
  const schema: JsonObject = {}
  for (const [key, inner] of Object.entries(rest)) {
    if (key === 'enum' || key === 'default' || key === 'required') schema[key] = inner
    else if (key === 'properties') {
      const properties = Object.entries(inner as JsonObject)
      schema[key] = Object.fromEntries(properties.map(([name, property]) => [name, jsonSchema(property, closed)]))
    } else schema[key] = jsonSchema(inner, closed)
  }
  // A request with a key that GitHub doesn't know is a mistake of ours.
  if (closed && schema.type === 'object' && schema.properties) schema.additionalProperties ??= false
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

const ajv = new Ajv({ allErrors: true, strict: false, coerceTypes: false })
addFormats.default(ajv)
ajv.addFormat('timestamp', true)
ajv.addFormat('int64', { type: 'number', validate: (value: number) => Number.isSafeInteger(value) })
const definitions = Object.entries(description.components.schemas).map(([name, schema]) => [
  name,
  jsonSchema(schema, false),
])
ajv.addSchema({ $id: 'github', definitions: Object.fromEntries(definitions) as JsonObject })

const compiled = new Map<string, ValidateFunction>()

function faults(key: string, schema: Json, value: unknown, closed = false): string[] {
  let check = compiled.get(key)
  if (!check) compiled.set(key, (check = ajv.compile(jsonSchema(schema, closed) as JsonObject)))
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    if (keyword === 'additionalProperties') return `"${String(params.additionalProperty)}" is not a permitted key.`
    if (keyword === 'maxItems')
      return `No more than ${String(params.limit)} items are allowed; ${instancePath} has more.`
    if (keyword === 'maxLength') return `Only ${String(params.limit)} characters are allowed; ${instancePath} has more.`
    const allowed = keyword === 'enum' ? `: ${JSON.stringify(params.allowedValues)}` : ''
    return `${instancePath || 'the value'} ${message ?? keyword}${allowed}`
  })
}

/** What is wrong with the parameters of a request. */
export function parameterFaults(
  of: Operation,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string[] {
  const known = (of.parameters ?? []).map((parameter) => component<Parameter>(parameter as Parameter))
  const wrong: string[] = []
  for (const parameter of known) {
    const text = parameter.in === 'path' ? (params[parameter.name] ?? null) : query.get(parameter.name)
    if (text === null) {
      if (parameter.required) wrong.push(`${parameter.name} is missing`)
      continue
    }
    const value = parameter.schema.type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text
    const key = `${of.operationId} ${parameter.name}`
    wrong.push(...faults(key, parameter.schema, value).map((fault) => `${parameter.name}: ${fault}`))
  }
  const queries = new Set(known.filter((parameter) => parameter.in === 'query').map(({ name }) => name))
  for (const name of query.keys()) if (!queries.has(name)) wrong.push(`${name} isn't a parameter of ${of.operationId}`)
  return wrong
}

/** What is wrong with the body of a request; undefined: none was sent. */
export function bodyFaults(of: Operation, body: Json | undefined): string[] {
  const { requestBody } = of
  const schema = requestBody?.content?.['application/json']?.schema
  if (!schema) return body === undefined ? [] : [`${of.operationId} takes no body`]
  if (body === undefined) return requestBody.required ? ['a body is missing'] : []
  return faults(`${of.operationId} request`, schema, body, true)
}

/** What is wrong with an answer of the double itself. */
export function answerFaults(of: Operation, status: number, body: Json | undefined): string[] {
  const documented = of.responses[String(status)]
  if (!documented && status < 400) return [`${of.operationId} never answers ${status}`]
  const media = documented && component<Media>(documented)
  const schema = media?.content?.['application/json']?.schema
  if (documented && !schema) return body === undefined ? [] : [`${of.operationId} answers ${status} without a body`]
  return faults(`${of.operationId} ${status}`, schema ?? { $ref: '#/components/schemas/basic-error' }, body)
}
