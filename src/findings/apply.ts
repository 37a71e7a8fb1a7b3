import type { Finding, Safety } from './finding.js'
import { applyChanges, ConflictingChanges, type TextChange } from '../source/edits.js'
import { SourceText } from '../source/text.js'

/** A file with the fixes that could be applied to it together. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

export interface Applied {
  readonly files: readonly FixedFile[]
  readonly fixed: readonly Finding[]
  /** Findings whose fix gets in the way of another one's. */
  readonly conflicting: readonly Finding[]
}

/**
 * Applies the fixes of findings, in their order; one whose edits overlap those before it is left out whole.
 * @param text a file's text; null where it isn't there, and a fix makes it
 */
export function applyFixes(
  findings: readonly Finding[],
  text: (path: string) => string | null,
  safety: Safety | 'all',
): Applied {
  const changes = new Map<string, TextChange[]>()
  const fixed: Finding[] = []
  const conflicting: Finding[] = []
  for (const finding of findings) {
    if (!finding.fix || (safety === 'safe' && finding.fix.safety !== 'safe')) continue
    const wanted = new Map([...changes].map(([path, list]) => [path, [...list]]))
    for (const edit of finding.fix.edits) {
      const source = new SourceText(edit.path, text(edit.path) ?? '')
      const list = wanted.get(edit.path) ?? []
      wanted.set(edit.path, [...list, { span: source.spanOf(edit), text: edit.text }])
    }
    if (!fits(wanted, text)) {
      conflicting.push(finding)
      continue
    }
    for (const [path, list] of wanted) changes.set(path, list)
    fixed.push(finding)
  }
  const files = [...changes].map(([path, list]) => {
    const before = text(path) ?? ''
    return { path, before, after: applyChanges(before, list) }
  })
  return { files: files.filter(({ before, after }) => before !== after), fixed, conflicting }
}

function fits(changes: ReadonlyMap<string, readonly TextChange[]>, text: (path: string) => string | null): boolean {
  try {
    for (const [path, list] of changes) applyChanges(text(path) ?? '', list)
    return true
  } catch (error) {
    if (error instanceof ConflictingChanges) return false
    throw error
  }
}
