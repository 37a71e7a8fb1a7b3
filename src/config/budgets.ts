import { mapped, mapping } from './mappings.js'
import { notAllowed, type ValueType } from './values.js'

/** How much more a change may cost. */
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

/** `none` switches a budget off that would count otherwise. */
export type BudgetSetting = Budget | 'none'

/** What can be kept within a budget. */
export const BUDGETED = ['size', 'unpacked-size', 'size-above-base', 'startup'] as const
export type Budgeted = (typeof BUDGETED)[number]
export type BudgetSettings = ReadonlyMap<Budgeted, BudgetSetting>

/** The budgets of all images, or of one. */
export function budgets(): ValueType<BudgetSettings> {
  const fields = {
    size: budget('size'),
    'unpacked-size': budget('size'),
    'size-above-base': budget('size'),
    startup: budget('startup'),
  }
  return mapped(mapping(fields), (given) => {
    return new Map(
      BUDGETED.flatMap((name): [Budgeted, BudgetSetting][] => {
        const value = given[name]
        return value === undefined ? [] : [[name, value]]
      }),
    )
  })
}

/** Where budgets are said; null: nothing is. */
export interface GivenBudgets {
  readonly maxSizeIncrease: BudgetSetting | null
  readonly maxStartupIncrease: BudgetSetting | null
  readonly budgets: BudgetSettings
}

/** The budgets that count for an image: inputs win over what is said of it, and that over what is said of all. */
export function budgetsOf(given: GivenBudgets, own: BudgetSettings): ReadonlyMap<Budgeted, Budget> {
  const inputs = { size: given.maxSizeIncrease, startup: given.maxStartupIncrease }
  return new Map(
    BUDGETED.flatMap((name): [Budgeted, Budget][] => {
      const input = name === 'size' || name === 'startup' ? inputs[name] : null
      const setting = input ?? own.get(name) ?? given.budgets.get(name) ?? 'none'
      return setting === 'none' ? [] : [[name, setting]]
    }),
  )
}

/** A budget as it is written: `10 MB` or `5%` of a size, `200 ms`, `1.5 s` or `10%` of a start, `none`. */
export function budget(kind: keyof typeof UNITS): ValueType<BudgetSetting> {
  const units: Readonly<Record<string, number>> = UNITS[kind]
  const pattern = `^([0-9]{1,9}(?:[.][0-9]{1,3})?) ?(${Object.keys(units).join('|')}|%)$`
  const allowed = `${EXAMPLES[kind]}, a share of the base like 5%, or none`
  return {
    allowed,
    read(value) {
      if (value === 'none') return { value }
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
