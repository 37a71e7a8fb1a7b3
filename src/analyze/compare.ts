import type { Finding } from '../findings/finding.js'
import type { Draft } from './draft.js'
import { inOrder } from './select.js'
import { helpUrl } from './settings.js'

/** What the base has; null where there is no base to compare with. */
export type Base = readonly Pick<Draft, 'fingerprint'>[] | null

/**
 * The findings of the head, each once: one that several images share names the others. New is what the base has not,
 * as often as it has not; without a base, what `otherwise` says.
 */
export function compare(head: readonly Draft[], base: Base, otherwise: boolean, pages = ''): Finding[] {
  const left = new Map<string, number>()
  for (const { fingerprint } of base ?? []) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1)
  const merged = new Map<string, { draft: Draft; isNew: boolean; images: Set<string> }>()
  for (const draft of head) {
    const there = left.get(draft.fingerprint) ?? 0
    if (there > 0) left.set(draft.fingerprint, there - 1)
    const isNew = base === null ? otherwise : there === 0
    const { line, column, endLine, endColumn } = draft.focus
    const key = `${draft.path}\0${draft.rule}\0${line}:${column}-${endLine}:${endColumn}\0${draft.message}`
    const same = merged.get(key)
    if (!same) merged.set(key, { draft, isNew, images: new Set([draft.image]) })
    else {
      same.images.add(draft.image)
      // An image that is new brings nothing new where another one had the same finding before.
      same.isNew &&= isNew
    }
  }
  return [...merged.values()]
    .map(({ draft, isNew, images }) => findingOf(draft, isNew, pages, [...images].slice(1)))
    .sort(inOrder)
}

export function findingOf(draft: Draft, isNew: boolean, pages: string, images: readonly string[] = []): Finding {
  return {
    rule: draft.rule,
    level: draft.level,
    image: draft.image,
    path: draft.path,
    line: draft.line,
    column: draft.column,
    endLine: draft.endLine,
    endColumn: draft.endColumn,
    message: draft.message,
    help: helpUrl(pages, draft.rule),
    fingerprint: draft.fingerprint,
    new: isNew,
    images,
    related: draft.related,
    evidence: null,
    fix: draft.fix,
    focus: draft.focus,
  }
}
