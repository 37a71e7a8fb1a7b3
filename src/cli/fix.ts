import { OverlayWorkspace } from '../adapters/workspace/overlay.js'
import { UserError } from '../findings/errors.js'
import type { Finding } from '../findings/finding.js'
import type { Workspace } from '../ports.js'
import { applyFixes } from '../findings/apply.js'
import type { Outcome } from '../review.js'
import { lineDiff } from '../source/line-diff.js'
import type { Terminal } from './terminal.js'

/** What fixing came to: the texts to write, and the review of the files with them. */
export interface Fixed {
  /** By path: the text before (empty for a new file) and after. */
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>
  readonly count: number
  /** Findings that are left because their fix got in another one's way, round after round. */
  readonly conflicting: readonly Finding[]
  readonly outcome: Outcome
}

/** Fixes make room for others (a conflict is gone, a new line is judged); after this many rounds it is settled. */
const MAXIMUM_ROUNDS = 10

/**
 * Applies fixes until none is left that can be applied, so that a second run has nothing to do. Nothing is written.
 * @param review reviews a workspace
 */
export async function fixAll(
  disk: Workspace,
  safety: 'safe' | 'all',
  review: (workspace: Workspace) => Promise<Outcome>,
): Promise<Fixed> {
  const files = new Map<string, { before: string; after: string }>()
  let count = 0
  let outcome = await review(disk)
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const texts = await textsOf(disk, files, outcome.review.findings)
    const applied = applyFixes(outcome.review.findings, (path) => texts.get(path) ?? null, safety)
    if (applied.files.length === 0) return { files, count, conflicting: applied.conflicting, outcome }
    for (const { path, before, after } of applied.files) {
      files.set(path, { before: files.get(path)?.before ?? before, after })
    }
    count += applied.fixed.length
    outcome = await review(new OverlayWorkspace(disk, new Map([...files].map(([path, { after }]) => [path, after]))))
  }
  throw new UserError('--fix: the fixes undo each other; apply them one by one (this is a bug worth reporting)')
}

/** The texts that fixes change: as they are on disk, or as earlier rounds left them. */
async function textsOf(
  disk: Workspace,
  files: ReadonlyMap<string, { readonly after: string }>,
  findings: readonly Finding[],
): Promise<Map<string, string>> {
  const paths = [...new Set(findings.flatMap(({ fix }) => fix?.edits.map(({ path }) => path) ?? []))]
  const contents = await disk.read(paths.filter((path) => !files.has(path)))
  const texts = new Map([...files].map(([path, { after }]) => [path, after]))
  for (const [path, content] of contents) if ('text' in content) texts.set(path, content.text)
  return texts
}

/** Writes the fixed files and says what was done on stderr. */
export async function writeFixes(fixed: Fixed, root: string, terminal: Terminal): Promise<void> {
  const { writeInside } = await import('../adapters/actions/report-files.js')
  for (const [path, { after }] of fixed.files) writeInside(root, path, after)
  const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
  terminal.error(`fixed ${many(fixed.count, 'finding')} in ${many(fixed.files.size, 'file')}\n`)
  for (const { path, line, rule } of fixed.conflicting) {
    terminal.error(`not fixed: ${path}:${line}: ${rule}: its fix gets in the way of another one at the same place\n`)
  }
}

/** `--diff`: a unified diff that `git apply` takes. Answers with the review of the files as they are. */
export async function showFixes(
  disk: Workspace,
  safety: 'safe' | 'all',
  review: (workspace: Workspace) => Promise<Outcome>,
  terminal: Terminal,
  display: (path: string) => string,
): Promise<Outcome> {
  const outcome = await review(disk)
  const { files } = await fixAll(disk, safety, review)
  for (const [path, { before, after }] of files) {
    const name = display(path)
    const [old, made] = [before === '' ? '/dev/null' : `a/${name}`, `b/${name}`]
    terminal.write([`--- ${old}`, `+++ ${made}`, ...lineDiff(before, after)].join('\n') + '\n')
  }
  return outcome
}
