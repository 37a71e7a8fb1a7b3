import type { Facts } from './facts.js'
import { memoize } from './memo.js'

/** Poetry's version by its pin (`poetry==1.8.3`, `poetry~=1.8`) or POETRY_VERSION; null where nothing says. */
const poetryVersion = memoize((facts: Facts): readonly number[] | null => {
  for (const { step, call } of facts.calls) {
    for (const { value } of call.arguments) {
      const pin = /^poetry(?:-core)?(?:\[[^\]]*\])?\s*(?:==|~=|@|<)\s*=?\s*(\d+(?:\.\d+)*)/.exec(value)
      if (pin && !value.startsWith('poetry-core')) return parts(pin[1]!)
    }
    const variable =
      call.environment.get('POETRY_VERSION') ?? step.stage.environment.value('POETRY_VERSION', step.instruction.index)
    if (variable !== undefined && /^\d+(?:\.\d+)+/.test(variable)) return parts(variable)
  }
  return null
})

/** Whether Poetry is known to be older than a version; where nothing says, it is taken for a current one. */
export function isPoetryOlder(facts: Facts, major: number, minor: number): boolean {
  const version = poetryVersion(facts)
  if (version === null) return false
  const [first = 0, second = 0] = version
  return first < major || (first === major && second < minor)
}

function parts(version: string): number[] {
  return version.split('.').map((part) => parseInt(part, 10))
}
