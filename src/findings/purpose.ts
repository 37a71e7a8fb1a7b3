import type { Delta, Evidence } from './measurement.js'

/** What a rule's fix is for, where that is something to be measured. */
const PURPOSES: readonly (readonly [RegExp, 'startup' | 'size' | 'stop' | 'rebuild'])[] = [
  [/^(?:bytecode-|pip-no-compile|app-not|stdlib-not|uv-not|poetry-not|compileall-)/, 'startup'],
  [/(?:-kept|late-delete|chown-duplicates-layer|apt-recommends|context-not-ignored)$/, 'size'],
  [/^(?:shell-form-command|sigterm-ignored|entrypoint-without-exec|launcher-at-start)$/, 'stop'],
  [/^(?:copy-before-install|cache-mount-defeated)$/, 'rebuild'],
]

/** Less than this nobody would trade anything for. */
const NOTICED = { bytes: 500_000, ms: 20 } as const

/**
 * Whether a fix was measured to do the opposite of what it is for, or nothing of it at a price. A fix that isn't for
 * size or speed is never judged by them.
 */
export function measuresWorse(rule: string, evidence: Evidence): boolean {
  const quantity = PURPOSES.find(([pattern]) => pattern.test(rule))?.[1]
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
