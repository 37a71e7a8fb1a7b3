import { LEVELS } from '../findings/finding.js'
import type { Draft } from './draft.js'

/** Where two findings have to be for the one to say the other already. */
type Where =
  | 'image'
  /** They begin on the same line. */
  | 'line'
  /** All places that the one points to are those of the others. */
  | 'linked'

interface Implication {
  readonly rule: string
  readonly says: string
  readonly where: Where
  /** Whether the dropped finding's place and message stay as a related place: they share one comment. */
  readonly shared?: boolean
}

/** Where rules meet: one cause, one finding (docs: the catalogue's last paragraph). */
const IMPLICATIONS: readonly Implication[] = [
  { rule: 'bytecode-disabled', says: 'app-not-precompiled', where: 'image', shared: true },
  { rule: 'wheels-kept', says: 'late-delete', where: 'linked' },
  { rule: 'malformed-exec-form', says: 'shell-form-command', where: 'line' },
  { rule: 'entrypoint-without-exec', says: 'sigterm-ignored', where: 'image' },
]

/**
 * One image's findings without those that are suppressed and those that another one says already, in the order of the
 * report. A suppressed one still speaks for those that it implies: who excused the cause excused its effects.
 */
export function select(drafts: readonly Draft[], suppressed: ReadonlySet<Draft> = new Set()): Draft[] {
  const said = new Map<Draft, Implication & { readonly by: Draft }>()
  for (const draft of drafts) {
    for (const implication of IMPLICATIONS) {
      if (implication.says !== draft.rule) continue
      const by = sayerOf(draft, drafts, implication)
      if (by) said.set(draft, { ...implication, by })
    }
  }
  return drafts
    .filter((draft) => !suppressed.has(draft) && !said.has(draft) && !isTwin(draft, drafts))
    .map((draft) => {
      const shared = [...said].filter(([other, { by, shared }]) => by === draft && shared && !suppressed.has(other))
      if (shared.length === 0) return draft
      const related = shared.map(([{ path, line, message }]) => ({ path, line, message }))
      return { ...draft, related: [...draft.related, ...related] }
    })
    .sort(inOrder)
}

/** By path, line, level, then column and rule, so that equal input gives equal output. */
export function inOrder(
  a: Pick<Draft, 'path' | 'line' | 'level' | 'column' | 'rule'>,
  b: Pick<Draft, 'path' | 'line' | 'level' | 'column' | 'rule'>,
): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    a.column - b.column ||
    compare(a.rule, b.rule)
  )
}

/** A line with an error doesn't also get its notice twin. */
function isTwin(draft: Draft, drafts: readonly Draft[]): boolean {
  return (
    draft.level === 'notice' &&
    drafts.some(({ level, rule, focus }) => level === 'error' && rule === draft.rule && focus.line === draft.focus.line)
  )
}

/** The finding that says another one already. */
function sayerOf(draft: Draft, drafts: readonly Draft[], { rule, where }: Implication): Draft | undefined {
  const others = drafts.filter((other) => other.rule === rule)
  if (where === 'image') return others[0]
  if (where === 'line') return others.find(({ line }) => line === draft.line)
  const sayers = draft.related.map(({ path, line }) =>
    others.find((other) => path === other.path && other.line <= line && line <= other.endLine),
  )
  return sayers.every((one) => one !== undefined) ? sayers[0] : undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
