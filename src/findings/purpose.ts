import type { Delta, Evidence } from './measurement.js'

/** In the order in which they promise most: what the field argues about, what weighs, the rest. */
export const PURPOSES = ['startup', 'size', 'stop', 'rebuild'] as const
export type Purpose = (typeof PURPOSES)[number]

/** Which rules' fixes are for what. */
const RULES: readonly (readonly [RegExp, Purpose])[] = [
  [/^(?:bytecode-|pip-no-compile|app-not|stdlib-not|uv-not|poetry-not|compileall-)/, 'startup'],
  [/(?:-kept|late-delete|chown-duplicates-layer|apt-recommends|context-not-ignored)$/, 'size'],
  [/^(?:shell-form-command|sigterm-ignored|entrypoint-without-exec|launcher-at-start)$/, 'stop'],
  [/^(?:copy-before-install|cache-mount-defeated)$/, 'rebuild'],
]

/** What a rule's fix is for, where that is something to be measured; null: for something else. */
export function purposeOf(rule: string): Purpose | null {
  return RULES.find(([pattern]) => pattern.test(rule))?.[1] ?? null
}

/** Whether a fix changes how a container stops: also one that is for another thing, and changes what is started. */
export function changesStop(rule: string): boolean {
  return purposeOf(rule) === 'stop' || rule === 'exec-argument-spaces'
}

/** Less than this nobody would trade anything for. */
const NOTICED = { bytes: 500_000, ms: 20 } as const

/**
 * Whether a fix was measured to do the opposite of what it is for, or nothing of it at a price. A fix that isn't for
 * size or speed is never judged by them.
 */
export function measuresWorse(rule: string, evidence: Evidence): boolean {
  const quantity = purposeOf(rule)
  const own = quantity && evidence[quantity]
  if (!own || own.verdict === 'not measurable' || own.verdict === 'better') return false
  if (quantity === 'startup' && evidence.modulesCompiled) {
    // Exact, where the time is not: fewer are what it is for.
    if (evidence.modulesCompiled.after < evidence.modulesCompiled.before && own.verdict !== 'worse') return false
  }
  const deltas = [evidence.size, evidence.startup, evidence.stop, evidence.rebuild]
  return own.verdict === 'worse'
    ? isNoticed(own)
    : deltas.some((delta) => delta?.verdict === 'worse' && isNoticed(delta))
}

function isNoticed({ delta, unit }: Delta): boolean {
  return Math.abs(delta) >= NOTICED[unit]
}
