import { didYouMean } from '../config/nearest.js'
import type { Suppressed } from '../findings/review.js'
import type { Span } from '../source/text.js'
import type { Draft } from './draft.js'
import type { Ignore } from './ignores.js'

/** Which inline ignores may count. */
export interface IgnorePolicy {
  readonly allow: boolean
  readonly requireReason: boolean
  /** The fingerprints that the base's ignores suppress, where only the base's policy counts; null: all may be. */
  readonly permitted: ReadonlySet<string> | null
}

export interface Suppression {
  readonly suppressed: ReadonlySet<Draft>
  readonly list: readonly Suppressed[]
}

const UNUSED = 'unused-ignore'

/** Applies the ignores of a file to the findings of all its images. */
export function suppress(drafts: readonly Draft[], ignores: readonly Ignore[], policy: IgnorePolicy): Suppression {
  const suppressed = new Set<Draft>()
  const list = new Map<string, Suppressed>()
  for (const draft of policy.allow ? drafts : []) {
    const ignore = ignores.find((candidate) => counts(candidate, policy) && matches(candidate, draft))
    if (!ignore || policy.permitted?.has(draft.fingerprint) === false) continue
    suppressed.add(draft)
    // Two images that share a finding share its ignore too.
    const { rule, path, line } = draft
    list.set(`${rule} ${draft.span.start}`, { rule, path, line, reason: ignore.reason })
  }
  return { suppressed, list: [...list.values()] }
}

/** What an ignore that is of no use reports: its place, and why. */
export interface Unused {
  readonly span: Span
  readonly message: string
  /** Hushed by an ignore that names this very rule, with its reason; null: it is reported. */
  readonly hushed: string | null
}

/**
 * The ignores that match nothing.
 * @param known ids of all rules
 * @param ran whether a rule was asked: one that is off can't match, which is no fault of the ignore
 */
export function unusedIgnores(
  drafts: readonly Draft[],
  ignores: readonly Ignore[],
  policy: IgnorePolicy,
  known: readonly string[],
  ran: (rule: string) => boolean,
): Unused[] {
  if (!policy.allow) return []
  return ignores.flatMap((ignore): Unused[] => {
    const hush = ignores.find((other) => hushes(other, ignore))
    const report = (message: string): Unused => ({ span: ignore.span, message, hushed: hush?.reason ?? null })
    if (ignore.fault !== null) return [report(ignore.fault)]
    if (!counts(ignore, policy))
      return [report('This ignore does not count: it needs a reason (require-reason is set).')]
    return ignore.rules.flatMap((rule): Unused[] => {
      if (rule === UNUSED) return []
      if (!known.includes(rule)) return [report(`There is no rule "${rule}"${didYouMean(rule, known) || '.'}`)]
      if (!ran(rule) || drafts.some((draft) => draft.rule === rule && covers(ignore, draft.span))) return []
      const where = ignore.covers?.end === Infinity ? 'in this file' : 'in the instruction below'
      return [report(`Nothing to ignore: ${rule} finds nothing ${where}.`)]
    })
  })
}

function counts(ignore: Ignore, policy: IgnorePolicy): boolean {
  return ignore.fault === null && (!policy.requireReason || ignore.reason !== '')
}

function matches(ignore: Ignore, draft: Draft): boolean {
  return ignore.rules.includes(draft.rule) && covers(ignore, draft.span)
}

function covers({ covers }: Ignore, span: Span): boolean {
  return covers !== null && covers.start <= span.start && span.start < covers.end
}

/** An ignore of `unused-ignore` holds for its own comment, and for the whole file where it is one of the file. */
function hushes(other: Ignore, ignore: Ignore): boolean {
  if (!other.rules.includes(UNUSED)) return false
  return other === ignore || (other.fault === null && other.covers?.end === Infinity)
}
