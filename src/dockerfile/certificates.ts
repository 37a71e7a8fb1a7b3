import type { Facts } from './facts.js'
import { isBefore } from './order.js'
import { lineageOf } from './stages.js'
import { bringsRecommends, type SystemCall, type SystemPackage } from './system.js'

/*
 * Debian's and Ubuntu's own images hold no certificates of authorities. What loads over https there works because apt
 * installs `ca-certificates` as a recommended package. Sources: the packages of their minbase variants; Debian's control
 * files of wget and git (Recommends: ca-certificates) and of libcurl4, which curl depends on (the same).
 */

const RECOMMENDING: ReadonlySet<string> = new Set(['curl', 'git', 'wget'])

/** Depend on them, which no option changes. */
const DEPENDING: ReadonlySet<string> = new Set([
  ...['ca-certificates', 'ca-certificates-java', 'python3-pip', 'software-properties-common'],
])

/** The package of an install that alone brings the certificates, as a recommended one; null where it is none. */
export function bringsCertificates(facts: Facts, system: SystemCall): SystemPackage | null {
  const { step, installer, packages } = system
  if (!BARE.test(step.stage.base.reference?.repository ?? '')) return null
  const found = packages.find(isRecommending) ?? null
  const stages = new Set(lineageOf(step.stage))
  const there = facts.systemCalls.some((other) => {
    if (other !== system && !isBefore({ step: other.step, call: other.installer.call }, { step, call: installer.call }))
      return false
    if (other.action !== 'install' || !stages.has(other.step.stage)) return false
    if (other.packages.some(({ name }) => DEPENDING.has(name))) return true
    return other !== system && bringsRecommends(facts, other) !== false && other.packages.some(isRecommending)
  })
  return there ? null : found
}

function isRecommending({ name }: SystemPackage): boolean {
  return RECOMMENDING.has(name)
}

/** By whatever mirror. */
const BARE = /(?:^|\/)(?:debian|ubuntu)$/
