import { parseRequirement, type Requirement } from './requirement.js'
import { isTable, isList, tomlStrings, type TomlValue } from './toml.js'

/*
 * Poetry's own way to write dependencies. Source: https://python-poetry.org/docs/dependency-specification/
 */

/** The dependencies of one of Poetry's tables; `python` is none. */
export function poetryRequirements(table: TomlValue | undefined): Requirement[] {
  if (!isTable(table)) return []
  return [...table].flatMap(([name, value]) => {
    // Several versions under one name differ by their markers.
    const variants = isList(value) ? value : [value]
    return name.toLowerCase() === 'python' ? [] : variants.flatMap((one) => requirementOf(name, one) ?? [])
  })
}

function requirementOf(name: string, value: TomlValue): Requirement | null {
  const base = parseRequirement(name)
  if (!base) return null
  if (typeof value === 'string') return { ...base, specifier: versionSpecifier(value) ?? '' }
  if (!isTable(value)) return null
  const read = (key: string): string | null => {
    const found = value.get(key)
    return typeof found === 'string' ? found : null
  }
  const version = read('version')
  return {
    ...base,
    specifier: version === null ? '' : (versionSpecifier(version) ?? ''),
    extras: tomlStrings(value.get('extras')),
    url: read('url') ?? read('git') ?? read('path'),
    marker: read('markers'),
  }
}

/** `^3.11` as `>=3.11,<4`; null where it can't be said in one specifier (`||`). */
export function pythonSpecifier(constraint: string): string | null {
  return versionSpecifier(constraint)
}

function versionSpecifier(constraint: string): string | null {
  if (constraint.includes('|')) return null
  const clauses = constraint
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?, ?|(?<=[\d*]) (?=[<>=!^~\d])/)
  const parts = clauses.map(clauseSpecifier)
  return parts.every((part) => part !== null) ? parts.filter((part) => part !== '').join(',') : null
}

function clauseSpecifier(written: string): string | null {
  const clause = written.replace(/\s+/g, '')
  if (clause === '*' || clause === '') return ''
  const match = /^(\^|~=|~|===|==|!=|<=|>=|<|>|=)?v?(\d[\w.*+!-]*)$/.exec(clause)
  if (!match) return null
  const [, operator = '==', version] = match
  const release = version!.split('.').map(Number)
  const below = (at: number): string => {
    const upper = release.slice(0, at + 1)
    return [...upper.slice(0, at), (upper[at] ?? 0) + 1].join('.')
  }
  switch (operator) {
    case '^': {
      // The leftmost part that isn't zero may not change.
      const first = release.findIndex((part) => part > 0)
      return `>=${version!},<${below(first < 0 ? release.length - 1 : first)}`
    }
    case '~':
      return `>=${version!},<${below(release.length === 1 ? 0 : 1)}`
    case '=':
      return `==${version!}`
    default:
      return operator + version!
  }
}
