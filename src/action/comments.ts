import type { Publication } from '../ports.js'
import { focused, type Finding } from '../findings/finding.js'
import { inlineComment, type CommentOptions, type WantedComment } from '../report/comment.js'

/** The comments that should stand: new findings on lines of the diff, those of one place together. */
export function wantedComments(
  { review, changes }: Publication,
  options: Omit<CommentOptions, 'changes'>,
): readonly WantedComment[] {
  const places = new Map<string, Finding[]>()
  for (const finding of review.findings) {
    if (!finding.new) continue
    const { path, line, endLine } = focused(finding)
    const place = JSON.stringify([path, line, endLine])
    const together = places.get(place)
    if (together) together.push(finding)
    else places.set(place, [finding])
  }
  return [...places.values()].flatMap((findings) => inlineComment(findings, { ...options, changes }) ?? [])
}
