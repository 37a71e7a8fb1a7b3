import type { Span } from '../source/text.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import type { BuildStage } from './stages.js'

/*
 * Optimisation levels: '' is none, '1' and '2' are -O and -OO. Each has .pyc files of its own (PEP 488).
 */

/** The level that containers run at, and what says so. */
export interface RunningLevel {
  readonly level: '1' | '2'
  /** `python -O`, or the variable. */
  readonly what: string
  readonly span: Span
  readonly by: 'option' | 'variable'
}

/** CPython's reading of PYTHONOPTIMIZE: empty and 0 are none, any other text that is no number is 1, above 2 counts as 2. */
export function levelOf(value: string): '' | '1' | '2' {
  if (value === '' || !isKnown(value)) return ''
  const number = /^\d+$/.test(value) ? Number(value) : 1
  return number === 0 ? '' : number === 1 ? '1' : '2'
}

/** The level that the container's program runs at; null for none. */
export const runningLevel = memoize((facts: Facts): RunningLevel | null => {
  const option = facts.program?.interpreterOptions.find(({ text }) => /^-[a-zA-Z]*O/.test(text))
  if (option) {
    const level = option.text.includes('OO') ? '2' : '1'
    return { level, what: `\`python ${option.text}\``, span: option.span, by: 'option' }
  }
  const variable = facts.env('PYTHONOPTIMIZE')
  const level = levelOf(variable?.value ?? '')
  return variable?.span && level !== '' ? { level, what: 'PYTHONOPTIMIZE', span: variable.span, by: 'variable' } : null
})

/**
 * The option by which a step compiles at the level that containers run at: empty where it does so anyway.
 * @param index of the instruction that the step stands behind
 */
export function compilingOption(facts: Facts, stage: BuildStage, index: number): '' | '-O ' | '-OO ' {
  const level = runningLevel(facts)?.level ?? ''
  if (level === '' || levelOf(stage.environment.value('PYTHONOPTIMIZE', index + 1) ?? '') === level) return ''
  return level === '1' ? '-O ' : '-OO '
}
