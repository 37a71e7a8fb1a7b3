import { isList, isMap, show, type Plain, type ValueProblem } from './plain.js'
import { listFromText, notAllowed, type ValueType } from './values.js'

/** Text of a form. `numbers`: a number counts as it is written, for an id is one in YAML. */
export function form(pattern: string, allowed: string, { numbers = false } = {}): ValueType<string> {
  return {
    allowed,
    read(value) {
      const text = numbers && typeof value === 'number' ? String(value) : value
      return typeof text === 'string' && new RegExp(pattern, 'u').test(text)
        ? { value: text }
        : notAllowed(value, allowed)
    },
    fromText: (text) => text,
    schema: () =>
      numbers
        ? {
            anyOf: [
              { type: 'string', pattern },
              { type: 'integer', minimum: 0 },
            ],
          }
        : { type: 'string', pattern },
  }
}

/** The name of one of buildx's builders. */
export const builderName = (): ValueType<string> =>
  form('^[A-Za-z][A-Za-z0-9._-]{0,99}$', 'a builder’s name: a letter, then letters, digits, dots, _ and -')

/** A stage's name or number. */
export const stage = (): ValueType<string> =>
  form('^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$', 'the name or the number of a stage', { numbers: true })

export const platform = (): ValueType<string> =>
  form('^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$', 'one platform, like linux/arm64')

/** A user's name or id, perhaps with a group, as `docker run --user` takes it. */
export const user = (): ValueType<string> =>
  form('^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$', 'a name or an id, perhaps with :group', {
    numbers: true,
  })

/** An image as `docker run` takes it: not an option, and no spaces. */
export const image = (): ValueType<string> => form('^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,499}$', 'an image’s reference')

/** Texts, each of which means something to buildx: in an input one a line, an option each. */
export function texts(pattern: string, item: string): ValueType<readonly string[]> {
  const allowed = `a list of ${item}`
  const fits = (value: Plain): value is string => typeof value === 'string' && new RegExp(pattern, 'u').test(value)
  return {
    allowed,
    read(value) {
      if (!isList(value)) return notAllowed(value, allowed)
      const problems = value.flatMap((one, index): ValueProblem[] =>
        // What doesn't fit may be a secret that was pasted here: it isn't shown.
        fits(one)
          ? []
          : [{ path: [index], onKey: false, message: `item ${index + 1} is not allowed; allowed: ${item}` }],
      )
      return problems.length > 0 ? { problems } : { value: value.filter(fits) }
    },
    // A comma is a part of the text.
    fromText: (text, place) => (place === 'option' ? [text] : listFromText(text, place)),
    schema: () => ({ type: 'array', items: { type: 'string', pattern } }),
  }
}

/** What `docker build --secret` takes. */
export const secrets = (): ValueType<readonly string[]> =>
  texts(
    '^(?=(?:.*,)?id=[^,=]+(?:,|$))(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env))(?:,(?:(?:id|src|source|env)=[^,\\p{Cc}]+|type=(?:file|env)))*$',
    'secrets as buildx takes them: id=NAME,src=FILE or id=NAME,env=VARIABLE',
  )

/** What `docker build --build-context` takes. */
export const buildContexts = (): ValueType<readonly string[]> =>
  texts('^[A-Za-z0-9][^=,\\s\\p{Cc}]*=[^\\p{Cc}]+$', 'contexts as buildx takes them: NAME=PATH, NAME=docker-image://…')

const NAME = '[A-Za-z_][A-Za-z0-9_]*'

/** Values by the names of variables: a mapping in the file, `NAME=value` elsewhere. */
export function variables(what: string): ValueType<ReadonlyMap<string, string>> {
  const allowed = `${what}: a mapping of names to texts, or a list of NAME=value`
  return {
    allowed,
    read(value) {
      const entries = isMap(value) ? [...value] : isList(value) ? value.map(split) : null
      if (entries === null) return notAllowed(value, allowed)
      const problems: ValueProblem[] = []
      const found = new Map<string, string>()
      for (const [index, [name, given]] of entries.entries()) {
        const path = isMap(value) ? [name] : [index]
        const fits = new RegExp(`^${NAME}$`).test(name)
        if (!fits)
          problems.push({ path, onKey: isMap(value), message: `${show(name)} is no name; allowed: ${allowed}` })
        else if (given === null || typeof given === 'object')
          problems.push({ path, onKey: false, message: `${show(given)} is not allowed; allowed: text` })
        else found.set(name, String(given))
      }
      return problems.length > 0 ? { problems } : { value: found }
    },
    fromText: (text, place) => (place === 'option' ? [text] : listFromText(text, place)),
    schema: () => ({
      anyOf: [
        {
          type: 'object',
          patternProperties: { [`^${NAME}$`]: { type: ['string', 'number', 'boolean'] } },
          additionalProperties: false,
        },
        { type: 'array', items: { type: 'string', pattern: `^${NAME}=` } },
      ],
    }),
  }
}

function split(item: Plain): [string, Plain] {
  const text = typeof item === 'string' ? item : ''
  const equals = text.indexOf('=')
  return equals < 0 ? [text, null] : [text.slice(0, equals), text.slice(equals + 1)]
}
