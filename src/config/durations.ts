import { notAllowed, type ValueType } from './values.js'

const SECONDS = { s: 1, m: 60, h: 3600 } as const
const DURATION = '^([0-9]{1,6})(s|m|h)$'

/** A length of time, in milliseconds; both ends are in seconds and included. */
export function duration(minimum: number, maximum: number): ValueType<number> {
  const allowed = `a whole number with s, m or h, like 90s, 15m or 1h, from ${minimum} to ${maximum} seconds`
  return {
    allowed,
    read(value) {
      const [, count, unit] = (typeof value === 'string' ? new RegExp(DURATION).exec(value) : null) ?? []
      const seconds = Number(count) * SECONDS[unit as keyof typeof SECONDS]
      return seconds >= minimum && seconds <= maximum ? { value: seconds * 1000 } : notAllowed(value, allowed)
    },
    fromText: (text) => text,
    schema: () => ({ type: 'string', pattern: DURATION }),
  }
}
