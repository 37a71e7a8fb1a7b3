// Imported by every mutated source: which mutant is on, and, while that is recorded, which of them tests reach.
import { appendFileSync } from 'node:fs'

const { MUTANT, MUTANT_RECORD } = process.env
const on = Number(MUTANT ?? -1)
const reached = new Set()

export function mutated(id) {
  if (MUTANT_RECORD !== undefined && MUTANT_RECORD !== '' && !reached.has(id)) {
    reached.add(id)
    appendFileSync(MUTANT_RECORD, `${id}\n`)
  }
  return id === on
}
