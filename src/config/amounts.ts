import { notAllowed, type ValueType } from './values.js'

const UNITS = { kB: 1e3, MB: 1e6, GB: 1e9, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 } as const
const BYTES = '^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(kB|MB|GB|KiB|MiB|GiB)$'

/** An amount of memory in bytes. The units are those that mean one thing only: Docker's `m` is Kubernetes' `Mi`. */
export function memory(): ValueType<number> {
  const allowed = 'an amount like 512 MB or 1 GiB (kB, MB, GB, KiB, MiB, GiB), at least 16 MB'
  return {
    allowed,
    read(value) {
      const [, count, unit] = (typeof value === 'string' ? new RegExp(BYTES).exec(value) : null) ?? []
      const bytes = Math.round(Number(count) * UNITS[unit as keyof typeof UNITS])
      return bytes >= 16e6 ? { value: bytes } : notAllowed(value, allowed)
    },
    fromText: (text) => text,
    schema: () => ({ type: 'string', pattern: BYTES }),
  }
}

/** Processors, in parts of one too. */
export function processors(): ValueType<number> {
  const [minimum, maximum] = [0.01, 1024]
  const allowed = `a number from ${minimum} to ${maximum}`
  return {
    allowed,
    read: (value) =>
      typeof value === 'number' && value >= minimum && value <= maximum ? { value } : notAllowed(value, allowed),
    fromText: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : text),
    schema: () => ({ type: 'number', minimum, maximum }),
  }
}
