import type { Delta, Evidence } from '../findings/measurement.js'
import { amount, difference } from './units.js'

/** What was measured about a fix, as phrases of plain text, the most telling first. */
export function evidencePhrases(evidence: Evidence): string[] {
  const phrases: string[] = []
  const { startup, size, stop, rebuild, modulesCompiled, stopStatus, verified } = evidence
  if (startup) phrases.push(deltaPhrase('start', startup))
  if (modulesCompiled)
    phrases.push(`modules compiled at each start ${modulesCompiled.before} → ${modulesCompiled.after}`)
  if (size) phrases.push(deltaPhrase('size', size))
  if (stop) phrases.push(deltaPhrase('stop', stop))
  if (stopStatus) phrases.push(`exit status of a stop ${stopStatus.before} → ${stopStatus.after}`)
  if (rebuild) phrases.push(deltaPhrase('rebuild', rebuild))
  phrases.push(verifiedPhrase(verified))
  return phrases
}

/** `start 1.16 s → 810 ms: −350 ms (95%: −380 … −320)`. */
export function deltaPhrase(name: string, delta: Delta): string {
  if (delta.verdict === 'not measurable') return `${name} ${difference(delta)}`
  if (delta.verdict === 'no difference that can be told') return `${name}: ${difference(delta)}`
  const { before, after, unit } = delta
  return `${name} ${amount(before, unit)} → ${amount(after, unit)}: ${difference(delta)}`
}

function verifiedPhrase({ builds, samePackages, sameImports }: Evidence['verified']): string {
  if (!builds) return 'the fix does not build'
  if (samePackages && sameImports) return 'builds, with the same packages and imports'
  return `builds, but with other ${[samePackages ? '' : 'packages', sameImports ? '' : 'imports'].filter((what) => what !== '').join(' and ')}`
}
