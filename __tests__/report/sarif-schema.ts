import { readFileSync } from 'node:fs'
import { Ajv, type SchemaObject } from 'ajv'
import addFormats from 'ajv-formats'

/** SARIF's own schema, 2.1.0, as the matchers of its SDK ship it. It is of draft 4, whose `id` is `$id` today. */
const FILE = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const original = JSON.parse(readFileSync(FILE, 'utf8')) as SchemaObject & { id: string }
const { id, ...schema } = { ...original, $schema: undefined }
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)

/** Whether a log is SARIF 2.1.0; its `errors` say what isn't. */
export const validateSarif = ajv.compile({ ...JSON.parse(JSON.stringify(schema)), $id: id } as SchemaObject)
