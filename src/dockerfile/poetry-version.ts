import type { Facts } from './facts.js'
import { memoize } from './memo.js'

/** Poetry's version by its pin (`poetry==1.8.3`, `poetry~=1.8`) or POETRY_VERSION; null where nothing says. */
const poetryVersion = memoize((facts: Facts): readonly number[] | null => {
  for (const { step, call } of facts.calls) {
    for (const { value } of call.arguments) {
      const pinned = /^poetry(?:\[[^\]]*\])?\s*(?=[=~@<>])(.*)/.exec(value)
      const version = pinned ? newestOf(pinned[1]!) : null
      if (version) return version
    }
    const variable =
      call.environment.get('POETRY_VERSION') ?? step.stage.environment.value('POETRY_VERSION', step.instruction.index)
    if (variable !== undefined && /^\d+(?:\.\d+)+/.test(variable)) return parts(variable)
  }
  return null
})

/**
 * The newest version that specifiers allow, which is the one that pip takes; Infinity stands for a part that they leave
 * open. `~=1.2` means `>=1.2, ==1.*`. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
function newestOf(specifiers: string): readonly number[] | null {
  const upper = specifiers.split(/[,;]/).flatMap((one) => {
    const [, operator = '', written, star] = /^\s*(===?|~=|@|<=?)\s*=*(\d+(?:\.\d+)*)(\.\*)?/.exec(one) ?? []
    if (written === undefined) return []
    const version = parts(written)
    if (star !== undefined) return [[...version, Infinity]]
    if (operator === '~=') return [[...version.slice(0, -1), Infinity]]
    return operator === '<' ? [below(version)] : [version]
  })
  return upper.reduce<readonly number[] | null>((least, one) => (least && !isLess(one, least) ? least : one), null)
}

/** What comes before a version: `1.8` before `1.9`, `1.…` before `2`. */
function below(version: readonly number[]): readonly number[] {
  const last = version.findLastIndex((part) => part > 0)
  return [...version.slice(0, last), (version[last] ?? 0) - 1, Infinity]
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0]
    if (a !== b) return a < b
  }
  return false
}

/** Whether Poetry is known to be older than a version; where nothing says, it is taken for a current one. */
export function isPoetryOlder(facts: Facts, major: number, minor: number): boolean {
  const version = poetryVersion(facts)
  return version !== null && isLess(version, [major, minor])
}

function parts(version: string): number[] {
  return version.split('.').map((part) => parseInt(part, 10))
}
