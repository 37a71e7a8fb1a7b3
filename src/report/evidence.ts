import type { Delta, Evidence } from '../findings/measurement.js'
import { measuresWorse } from '../findings/purpose.js'
import { amount, difference } from './units.js'

/** What was measured about a rule's fix, as phrases of plain text, the most telling first. */
export function evidencePhrases({ rule, evidence }: { readonly rule: string; readonly evidence: Evidence }): string[] {
  const { startup, size, stop, rebuild, modulesCompiled, stopStatus, verified } = evidence
  // Numbers of what doesn't build are none of the fix.
  if (!verified.builds) return [verifiedPhrase(evidence)]
  const deltas = { start: startup, size, stop, rebuild }
  const untold = Object.entries(deltas).flatMap(([name, delta]) => (delta?.verdict === UNTOLD ? [name] : []))
  const said = (name: keyof typeof deltas): string[] => {
    const delta = deltas[name]
    return delta && !(untold.length > 1 && delta.verdict === UNTOLD) ? [deltaPhrase(name, delta)] : []
  }
  const changed = modulesCompiled !== null && modulesCompiled.before !== modulesCompiled.after
  return [
    ...said('start'),
    ...(changed ? [`modules compiled at each start ${modulesCompiled.before} → ${modulesCompiled.after}`] : []),
    ...said('size'),
    ...said('stop'),
    ...(stopStatus ? [`exit status of a stop ${stopStatus.before} → ${stopStatus.after}`] : []),
    ...said('rebuild'),
    ...(untold.length > 1 ? [`${untold.join(', ').replace(/, ([^,]*)$/, ' and $1')}: ${UNTOLD}`] : []),
    verifiedPhrase(evidence),
    ...(measuresWorse(rule, evidence) ? ['so the fix is not offered here'] : []),
  ]
}

const UNTOLD = 'no difference that can be told'

/** `start 1.16 s → 810 ms: −350 ms (95%: −380 … −320)`. */
export function deltaPhrase(name: string, delta: Delta): string {
  if (delta.verdict === 'not measurable') return `${name} ${difference(delta)}`
  if (delta.verdict === UNTOLD) return `${name}: ${difference(delta)}`
  const { before, after, unit } = delta
  return `${name} ${amount(before, unit)} → ${amount(after, unit)}: ${difference(delta)}`
}

function verifiedPhrase({ verified, size, startup }: Evidence): string {
  const { builds, samePackages, sameImports } = verified
  if (!builds) return 'the fix does not build'
  if (samePackages && sameImports) return 'verified: it builds, with the same packages and imports'
  // What wasn't measured was not compared, which is no fault of the fix.
  const said = (same: boolean, compared: boolean, what: string): string =>
    same ? '' : compared ? `but with other ${what}` : `${what} not compared`
  const faults = [said(samePackages, size !== null, 'packages'), said(sameImports, startup !== null, 'imports')]
  return ['builds', ...faults.filter((fault) => fault !== '')].join(', ')
}
