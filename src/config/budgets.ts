import { notAllowed, type ValueType } from './values.js'

/** How much more a change may cost; null in place of one: nothing is checked. */
export type Budget =
  /** Bytes of a size, milliseconds of a start. */
  | { readonly amount: number; readonly text: string }
  /** Of the base: 5 is 5%. */
  | { readonly percent: number; readonly text: string }

/** Amounts of sizes are in decimal units, as every size that is reported. */
const UNITS = {
  size: { kB: 1e3, MB: 1e6, GB: 1e9 },
  startup: { ms: 1, s: 1000 },
} as const

const EXAMPLES = {
  size: 'a size like 10 MB (kB, MB, GB)',
  startup: 'a time like 200 ms or 1.5 s',
} as const

/** A budget as it is written: `10 MB` or `5%` of a size, `200 ms`, `1.5 s` or `10%` of a start, `none`. */
export function budget(kind: keyof typeof UNITS): ValueType<Budget | null> {
  const units: Readonly<Record<string, number>> = UNITS[kind]
  const pattern = `^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(${Object.keys(units).join('|')}|%)$`
  const allowed = `${EXAMPLES[kind]}, a share of the base like 5%, or none`
  return {
    allowed,
    read(value) {
      if (value === 'none') return { value: null }
      const [, number, unit] = (typeof value === 'string' ? new RegExp(pattern).exec(value) : null) ?? []
      if (number === undefined || unit === undefined)
        return notAllowed(value, allowed, meant(value, Object.keys(units)))
      const text = unit === '%' ? `${number}%` : `${number} ${unit}`
      return {
        value: unit === '%' ? { percent: Number(number), text } : { amount: Number(number) * units[unit]!, text },
      }
    },
    fromText: (text) => text,
    schema: () => ({
      anyOf: [
        { type: 'string', enum: ['none'] },
        { type: 'string', pattern },
      ],
    }),
  }
}

/** What a number with a unit in other letters, or with none, may have meant. */
function meant(value: unknown, units: readonly string[]): readonly string[] {
  const [, number, letters] = /^\s*([0-9.]{1,13})\s*([a-z]*)\s*$/i.exec(String(value)) ?? []
  if (number === undefined || letters === undefined) return ['none']
  const unit = units.find((candidate) => candidate.toLowerCase() === letters.toLowerCase())
  return (unit === undefined ? units : [unit]).map((candidate) => `${number} ${candidate}`)
}
