import { MAXIMUM_BODY, type WantedComment } from './comment.js'
import { byLevel } from './labels.js'
import { readMarker, writeMarker, type InlineMarker } from './marker.js'

/** A review comment that stands on the pull request. */
export interface ExistingComment {
  readonly id: number
  readonly nodeId: string
  readonly path: string
  /** First line, where it spans several. */
  readonly startLine: number | null
  /** Its last line in the diff of today; null where it is outdated. */
  readonly line: number | null
  readonly body: string
  readonly author: string
  /** Whether somebody answered it. */
  readonly hasReplies: boolean
  /** Whether somebody resolved it, as far as that is known. */
  readonly resolved?: boolean
}

export interface ReconcileOptions {
  /** The login that this token writes as. */
  readonly author: string
  readonly key: string
  /** Inline comments at most, those that stand already included. */
  readonly maximum: number
  /** Paths that couldn't be reviewed this time: silence about them says nothing. */
  readonly unreviewed: ReadonlySet<string>
}

export interface Changes {
  readonly create: readonly WantedComment[]
  readonly update: readonly { readonly comment: ExistingComment; readonly body: string }[]
  readonly remove: readonly ExistingComment[]
  /** To fold as resolved, with the body that says so: what is marked done is never touched again. */
  readonly minimize: readonly { readonly comment: ExistingComment; readonly body: string }[]
  readonly keep: readonly ExistingComment[]
  /** Wanted, but more than the maximum: left to the summary. */
  readonly left: readonly WantedComment[]
  /** Fingerprints that stand inline once the changes are made. */
  readonly shown: ReadonlySet<string>
}

interface Own {
  readonly comment: ExistingComment
  readonly marker: InlineMarker
}

/**
 * What to do so that the wanted comments stand, each once. Comments of others, of other legs, and those marked done
 * are not looked at. A second run over the result changes nothing.
 *
 * An outdated comment means that its very lines were edited and the finding is still there. If nobody dealt with it,
 * it is replaced by one on the lines of today, for only there can its fix be applied and be seen; where somebody
 * answered or resolved it, it has been heard and is not said again.
 */
export function reconcile(
  existing: readonly ExistingComment[],
  wanted: readonly WantedComment[],
  options: ReconcileOptions,
): Changes {
  const own = ownComments(existing, options)
  const unclaimed = new Set(own)
  const update: { comment: ExistingComment; body: string }[] = []
  const keep: ExistingComment[] = []
  const missing: WantedComment[] = []
  const shown = new Set<string>()
  const asked = new Set<string>()
  const left: WantedComment[] = []

  for (const comment of byLevel(wanted)) {
    const again = comment.fingerprints.some((fingerprint) => asked.has(fingerprint))
    for (const fingerprint of comment.fingerprints) asked.add(fingerprint)
    if (again) {
      left.push(comment)
      continue
    }
    const standing = preferred([...unclaimed].filter((candidate) => shares(candidate.marker, comment)))
    if (!standing || (!stands(standing.comment, comment) && !dealtWith(standing.comment))) {
      missing.push(comment)
      continue
    }
    unclaimed.delete(standing)
    for (const fingerprint of comment.fingerprints) shown.add(fingerprint)
    // On other lines than before, a new suggestion would replace the wrong ones; what is resolved stays as it was read.
    const settled = standing.comment.resolved === true || !stands(standing.comment, comment)
    if (settled || sameBody(standing.comment.body, comment.body)) keep.push(standing.comment)
    else update.push({ comment: standing.comment, body: comment.body })
  }

  const gone = [...unclaimed]
  const unknown = gone.filter(({ comment, marker }) => options.unreviewed.has(comment.path) && !wantedBy(marker, asked))
  keep.push(...unknown.map(({ comment }) => comment))
  const over = gone.filter((candidate) => !unknown.includes(candidate))
  const room = Math.max(0, options.maximum - keep.length - update.length)
  const create = missing.slice(0, room)
  for (const fingerprint of create.flatMap((comment) => comment.fingerprints)) shown.add(fingerprint)
  return {
    create,
    update,
    remove: over.filter(({ comment }) => !comment.hasReplies).map(({ comment }) => comment),
    minimize: over
      .filter(({ comment }) => comment.hasReplies)
      .map(({ comment, marker }) => ({ comment, body: doneBody(comment.body, marker) })),
    keep,
    left: [...missing.slice(room), ...left],
    shown,
  }
}

function ownComments(existing: readonly ExistingComment[], options: ReconcileOptions): Own[] {
  return existing.flatMap((comment) => {
    if (comment.author !== options.author) return []
    const marker = readMarker(comment.body)
    return marker?.kind === 'inline' && marker.key === options.key && !marker.done ? [{ comment, marker }] : []
  })
}

/** Of several for one finding: the one that people dealt with, else the oldest. */
function preferred(candidates: readonly Own[]): Own | undefined {
  return [...candidates].sort(
    (a, b) => Number(dealtWith(b.comment)) - Number(dealtWith(a.comment)) || a.comment.id - b.comment.id,
  )[0]
}

function dealtWith(comment: ExistingComment): boolean {
  return comment.hasReplies || comment.resolved === true
}

function shares(marker: InlineMarker, comment: WantedComment): boolean {
  return marker.findings.some(({ fingerprint }) => comment.fingerprints.includes(fingerprint))
}

function wantedBy(marker: InlineMarker, asked: ReadonlySet<string>): boolean {
  return marker.findings.some(({ fingerprint }) => asked.has(fingerprint))
}

/** Whether a comment stands where it is wanted. */
function stands(comment: ExistingComment, wanted: WantedComment): boolean {
  return (
    comment.path === wanted.path &&
    comment.line === wanted.line &&
    (comment.startLine ?? comment.line) === wanted.startLine
  )
}

/** GitHub may hand back other line breaks than it was given. */
function sameBody(a: string, b: string): boolean {
  return a.replace(/\r\n/g, '\n').trimEnd() === b.replace(/\r\n/g, '\n').trimEnd()
}

function doneBody(body: string, marker: InlineMarker): string {
  const done = writeMarker({ ...marker, done: true })
  const before = body.replace(/\r\n/g, '\n').trimEnd().split('\n').slice(0, -1).join('\n').trimEnd()
  const whole = `_No longer found._\n\n${before}\n\n${done}`
  return whole.length <= MAXIMUM_BODY ? whole : `_No longer found._\n\n${done}`
}
