import type { Budget } from '../../config/budgets.js'
import type { Delta } from '../../findings/measurement.js'
import { bytes, milliseconds, percent } from '../statistics/words.js'

/** A budget against what was measured. */
export interface BudgetCheck {
  readonly rule: 'size-budget' | 'startup-budget'
  /** `undecided`: above the budget, but the interval reaches below it. Only `exceeded` fails. */
  readonly state: 'kept' | 'exceeded' | 'undecided' | 'not measurable'
  /** A sentence of plain text. */
  readonly message: string
}

/** What is measured against a budget: which quantity, and how a message calls it. */
export type Budgeted = 'packed size' | 'unpacked size' | 'size above its base' | 'start'

/**
 * Checks one budget.
 *
 * It fails only where the whole interval is beyond it and the difference is one at all: noise must not fail anybody's
 * pull request. A share is one of the base's value as it was measured.
 * @param delta head against base; null: there is no base to compare with
 */
export function checkBudget(budgeted: Budgeted, budget: Budget, delta: Delta | null): BudgetCheck {
  const rule = budgeted === 'start' ? 'startup-budget' : 'size-budget'
  if (delta === null) {
    const message = `There is no base to compare the ${budgeted} with, so the budget of ${budget.text} was not checked.`
    return { rule, state: 'not measurable', message }
  }
  if (delta.verdict === 'not measurable') {
    const message = `The budget of ${budget.text} was not checked: the ${budgeted} is not measurable (${delta.why}).`
    return { rule, state: 'not measurable', message }
  }
  const limit = 'amount' in budget ? budget.amount : (budget.percent / 100) * delta.before
  const lowest = delta.interval?.[0] ?? delta.delta
  const said = growth(budgeted, delta)
  const allowed = 'amount' in budget ? budget.text : `${budget.text}, which is ${amount(limit, delta.unit)}`
  if (delta.delta <= limit) return { rule, state: 'kept', message: `${said}; the budget is ${allowed}.` }
  if (lowest > limit && delta.verdict === 'worse')
    return { rule, state: 'exceeded', message: `${said}; the budget is ${allowed}.` }
  const doubt = 'the interval reaches below that, so nothing is failed'
  return { rule, state: 'undecided', message: `${said}; the budget is ${allowed}, and ${doubt}.` }
}

function growth(budgeted: Budgeted, { before, after, delta, interval, unit }: Delta): string {
  const from = `from ${amount(before, unit)} to ${amount(after, unit)}`
  const size = delta === 0 ? '' : ` by ${amount(delta, unit)}${before > 0 ? ` (${percent(delta / before)})` : ''}`
  const between = interval ? `, 95% between ${signed(interval[0], unit)} and ${signed(interval[1], unit)}` : ''
  if (delta === 0) return `The ${budgeted} stays at ${amount(before, unit)}`
  const verb = budgeted === 'start' ? (delta > 0 ? 'slows down' : 'speeds up') : delta > 0 ? 'grows' : 'shrinks'
  return `The ${budgeted} ${verb}${size}, ${from}${between}`
}

function amount(value: number, unit: Delta['unit']): string {
  return unit === 'ms' ? milliseconds(value) : bytes(value)
}

function signed(value: number, unit: Delta['unit']): string {
  const size = amount(value, unit)
  return value < 0 ? `−${size}` : `+${size}`
}
