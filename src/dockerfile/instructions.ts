import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import type { Step } from './stages.js'

/** The last instruction of a kind in the final stage's lineage, which is in force then; null where there is none. */
export function lastInstruction({ lineage }: Facts, keyword: string): Step | null {
  for (const { steps } of lineage.toReversed()) {
    const last = steps.findLast(({ instruction }) => instruction.keyword === keyword && !instruction.onbuild)
    if (last) return last
  }
  return null
}

/** The ENV and ARG of stages that are used, in the file's order: several rules read their assignments. */
export const variableSteps = memoize((facts: Facts): readonly Step[] =>
  facts.steps.filter(({ instruction: { keyword } }) => keyword === 'ENV' || keyword === 'ARG'),
)
