import { below, isList, isMap, unknownKey, wrong, type Plain, type Result, type ValueProblem } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import { notAllowed, type ValueType } from './values.js'

export type Fields = Readonly<Record<string, ValueType<unknown>>>
type Value<Type> = Type extends ValueType<infer T> ? T : never
/** What was given, by the keys' own names. */
export type Mapped<F extends Fields> = { readonly [Name in keyof F]?: Value<F[Name]> }

/** Keys of a mapping of which one must be given, or no more than one. */
export interface Demands {
  readonly oneOf?: readonly string[]
  readonly atMostOneOf?: readonly (readonly string[])[]
  /** The second only beside the first. */
  readonly needs?: readonly (readonly [string, string])[]
}

/** A mapping whose keys are known, each with its type; what is wrong is found in all of them. */
export function mapping<F extends Fields>(fields: F, demands: Demands = {}): ValueType<Mapped<F>> {
  const known = Object.keys(fields)
  const allowed = `a mapping with ${known.join(', ')}`
  return {
    allowed,
    read(value, rules) {
      if (!isMap(value)) return notAllowed(value, allowed)
      const problems: ValueProblem[] = []
      const found: Record<string, unknown> = {}
      for (const [name, given] of value) {
        const type = known.includes(name) ? fields[name] : undefined
        const result = type ? type.read(given, rules) : wrong(unknownKey(name, known), [], true)
        if ('value' in result) found[name] = result.value
        else problems.push(...below([name], result.problems))
      }
      problems.push(...unmet(value, demands))
      return problems.length > 0 ? { problems } : { value: found as Mapped<F> }
    },
    fromText: (text) => text,
    schema: (rules) => ({
      type: 'object',
      properties: Object.fromEntries(known.map((name) => [name, fields[name]!.schema(rules)])),
      additionalProperties: false,
      ...demanded(demands),
    }),
  }
}

/** A list of which every item is of one type. */
export function listOf<T>(item: ValueType<T>, allowed: string): ValueType<readonly T[]> {
  return {
    allowed,
    read(value, rules) {
      if (!isList(value)) return notAllowed(value, allowed)
      const problems: ValueProblem[] = []
      const items: T[] = []
      for (const [index, one] of value.entries()) {
        const result: Result<T> = item.read(one, rules)
        if ('value' in result) items.push(result.value)
        else problems.push(...below([index], result.problems))
      }
      return problems.length > 0 ? { problems } : { value: items }
    },
    fromText: (text) => text,
    schema: (rules: readonly RuleSummary[]) => ({ type: 'array', items: item.schema(rules) }),
  }
}

/** One item needs no list. */
export function orOne<T>(type: ValueType<readonly T[]>): ValueType<readonly T[]> {
  const list = (value: Plain): Plain => (isList(value) ? value : [value])
  return {
    ...type,
    read: (value, rules) => type.read(list(value), rules),
    schema: (rules) => ({ anyOf: [type.schema(rules), (type.schema(rules) as { items: object }).items] }),
  }
}

/** A type whose value is another one's, seen differently. */
export function mapped<From, To>(type: ValueType<From>, change: (value: From) => To): ValueType<To> {
  return {
    ...type,
    read(value, rules) {
      const result = type.read(value, rules)
      return 'value' in result ? { value: change(result.value) } : result
    },
  }
}

function unmet(value: ReadonlyMap<string, Plain>, { oneOf = [], atMostOneOf = [], needs = [] }: Demands) {
  const problems: ValueProblem[] = []
  if (oneOf.length > 0 && !oneOf.some((name) => value.has(name)))
    problems.push(...wrong(`none of ${oneOf.join(', ')} is given; allowed: one of them at least`).problems)
  for (const names of atMostOneOf) {
    const given = names.filter((name) => value.has(name))
    if (given.length > 1)
      problems.push(...wrong(`${given.join(' and ')} are given; allowed: one of them`, [given[1]!], true).problems)
  }
  for (const [needed, name] of needs) {
    if (value.has(name) && !value.has(needed))
      problems.push(...wrong(`${name} needs ${needed} beside it`, [name], true).problems)
  }
  return problems
}

function demanded({ oneOf, atMostOneOf = [], needs = [] }: Demands) {
  const pairs = atMostOneOf.flatMap((names) =>
    names.flatMap((name, index) => names.slice(index + 1).map((other) => [name, other])),
  )
  return {
    ...(oneOf && { anyOf: oneOf.map((name) => ({ required: [name] })) }),
    ...(pairs.length > 0 && { not: { anyOf: pairs.map((required) => ({ required })) } }),
    ...(needs.length > 0 && { dependencies: Object.fromEntries(needs.map(([needed, name]) => [name, [needed]])) }),
  }
}
