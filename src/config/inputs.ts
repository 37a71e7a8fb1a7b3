import { UserError } from '../findings/errors.js'
import type { Key } from './key.js'
import { KEYS, keysIn } from './keys.js'
import { isList } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import type { Given } from './settings.js'

/**
 * Reads the action's inputs; `get` answers with '' for one that wasn't given.
 * @throws UserError that names every input with a wrong value.
 */
export function readInputs(get: (name: string) => string): Given {
  return read('input', (name) => [get(name)].filter((text) => text.trim() !== ''), [])
}

/**
 * Reads those options of the command that are keys of the table; others are passed over.
 * @throws UserError that names every option with a wrong value.
 */
export function readOptions(values: Readonly<Record<string, unknown>>, rules: readonly RuleSummary[]): Given {
  const get = (name: string): readonly string[] => {
    const value: unknown = Object.hasOwn(values, name) ? values[name] : []
    return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string')
  }
  return read('option', get, rules)
}

function read(
  place: 'input' | 'option',
  get: (name: string) => readonly string[],
  rules: readonly RuleSummary[],
): Given {
  const given: Record<string, unknown> = {}
  const problems: string[] = []
  for (const name of keysIn(place)) {
    const { type, option = name } = KEYS[name] as Key<unknown>
    const shown = place === 'input' ? name : option
    const plains = get(shown).map((text) => type.fromText(text.trim(), place))
    // An option may come several times: lists add up, of other values the last counts.
    const plain = plains.every(isList) ? plains.flat() : plains.at(-1)
    // An input that is a list of nothing but comments was not given.
    if (plains.length === 0 || plain === undefined || (place === 'input' && isList(plain) && plain.length === 0))
      continue
    const result = type.read(plain, rules)
    if ('value' in result) given[name] = result.value
    else problems.push(...result.problems.map(({ message }) => `${label(place, shown)}: ${message}`))
  }
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return given
}

function label(place: 'input' | 'option', name: string): string {
  return place === 'input' ? `input ${name}` : `option --${name}`
}
