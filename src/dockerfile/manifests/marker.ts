import { versionMeets } from './requirement.js'

/*
 * Environment markers, as far as what is known of an image decides them. Source:
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */

/** What is known of where packages are installed, by the names that markers use; what isn't in it is unknown. */
export type MarkerEnvironment = Readonly<Partial<Record<string, string>>>

const TOKEN = /\s*([()]|'[^']*'|"[^"]*"|[<>=!~]+|[\w.]+)/y
const VERSIONS: ReadonlySet<string> = new Set(['python_version', 'python_full_version'])
/** Nobody writes longer ones, and each bracket is a call. */
const LONGEST = 2000

/** Whether a marker holds; null where that depends on what isn't known, or it can't be read. */
export function markerHolds(marker: string, environment: MarkerEnvironment): boolean | null {
  const tokens = marker.length > LONGEST ? null : tokensOf(marker)
  if (!tokens) return null
  let at = 0
  const isNext = (word: string): boolean => tokens[at] === word && at++ >= 0

  const alternatives = (): boolean | null => {
    let verdict = conjunction()
    while (isNext('or')) verdict = either(verdict, conjunction())
    return verdict
  }
  const conjunction = (): boolean | null => {
    let verdict = term()
    while (isNext('and')) verdict = both(verdict, term())
    return verdict
  }
  const term = (): boolean | null => {
    if (!isNext('(')) return comparison(tokens[at++], tokens[at++], tokens[at++], environment)
    const inner = alternatives()
    return isNext(')') ? inner : null
  }

  const verdict = alternatives()
  return at === tokens.length ? verdict : null
}

function tokensOf(marker: string): readonly string[] | null {
  const tokens: string[] = []
  const text = marker.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match) return null
    tokens.push(match[1]!)
  }
  return tokens
}

function either(a: boolean | null, b: boolean | null): boolean | null {
  return a === true || b === true ? true : a === null || b === null ? null : false
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  return a === false || b === false ? false : a === null || b === null ? null : true
}

/** `python_full_version >= '3.13'`, `sys_platform == 'win32'`: the variable first, as lock files have it. */
function comparison(name = '', operator = '', value = '', environment: MarkerEnvironment): boolean | null {
  const known = environment[name]
  const text = /^(['"])(.*)\1$/.exec(value)?.[2]
  if (known === undefined || text === undefined) return null
  if (VERSIONS.has(name)) return versionMeets(known, operator + text)
  return operator === '==' ? known === text : operator === '!=' ? known !== text : null
}
