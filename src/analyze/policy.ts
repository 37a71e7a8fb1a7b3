import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import { SourceText } from '../source/text.js'
import { draftOf, type Draft } from './draft.js'
import { NO_CONTEXT } from './context-files.js'
import type { FileAnalysis } from './file.js'
import { complete } from './run.js'
import { OWN_RULES, type AnalyzeSettings } from './settings.js'

export interface PolicyInput {
  readonly changes: readonly ChangedFile[]
  /** Paths of the configuration file and of those that it extends. */
  readonly configuration: readonly string[]
  /** Whether the base's policy counts, so that the change alters nothing yet. */
  readonly fromBase: boolean
  /** The head. */
  readonly workspace: Workspace
}

/** A Dockerfile at the head, and what it was at the base. */
export interface Sides {
  readonly file: FileAnalysis
  readonly before: FileAnalysis | null
}

/** What of the change alters the policy: the configuration, and ignores that the base doesn't have. */
export async function policyChanges(
  input: PolicyInput,
  files: readonly Sides[],
  settings: AnalyzeSettings,
): Promise<Draft[]> {
  const rule = OWN_RULES.find(({ id }) => id === 'policy-changed')!
  const { level } = settings.setting(rule.id)
  if (level === 'off') return []
  const when = input.fromBase
    ? 'The policy of the base branch counts here: this will, once it is merged.'
    : 'It counts for this review already.'
  const drafts: Draft[] = []
  for (const change of input.changes) {
    const path = [change.path, change.previousPath].find((name) => name !== null && input.configuration.includes(name))
    if (path === undefined) continue
    const source = await sourceOf(input.workspace, change.path)
    const line = firstChangedLine(change)
    const start = source.offsetAt({ line, column: 1 })
    const span = { start, end: start + source.line(line).length }
    const message = `This change alters the configuration of this review. ${when}`
    const draft = draftOf(rule, { span, message }, level, source, { id: change.path, target: null }, NO_CONTEXT)
    drafts.push(...complete([draft], { source }, change.path))
  }
  for (const { file, before } of files) {
    const added = addedIgnores(file, before)
    const message = `This change adds or alters an inline ignore. ${when}`
    const image = { id: file.images[0]!.id, target: null }
    const found = added.map((span) => draftOf(rule, { span, message }, level, file.source, image, NO_CONTEXT))
    drafts.push(...complete(found, file, file.source.path))
  }
  return drafts
}

/** Ignores by their words, so that a moved line is no change. */
function addedIgnores(head: FileAnalysis, base: FileAnalysis | null) {
  const there = base?.ignores.map(({ span }) => base.source.slice(span)) ?? []
  return head.ignores
    .map(({ span }) => span)
    .filter((span) => {
      const at = there.indexOf(head.source.slice(span))
      if (at >= 0) there.splice(at, 1)
      return at < 0
    })
}

function firstChangedLine({ hunks }: ChangedFile): number {
  const lines = (hunks ?? []).flatMap(({ added, removedAt }) => [...added, ...removedAt])
  return Math.max(1, Math.min(...lines, Infinity) === Infinity ? 1 : Math.min(...lines))
}

async function sourceOf(workspace: Workspace, path: string): Promise<SourceText> {
  const content = (await workspace.read([path])).get(path)
  return new SourceText(path, content && 'text' in content ? content.text : '')
}
