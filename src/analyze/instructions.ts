import type { Dockerfile, Instruction } from '../dockerfile/model.js'
import type { Report } from '../rules/rule.js'

/** The instruction that an offset lies in; null between instructions. */
export function instructionAt({ instructions }: Dockerfile, offset: number): Instruction | null {
  let low = 0
  let high = instructions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (instructions[middle]!.span.start <= offset) low = middle + 1
    else high = middle
  }
  const found = instructions[low - 1]
  return found && offset <= found.span.end ? found : null
}

/**
 * One report for one cause: what a rule says of several commands of one instruction in the same words becomes one, with
 * the other places as related ones and all edits together.
 */
export function joinReports(dockerfile: Dockerfile, reports: Iterable<Report>): Report[] {
  const all = [...reports]
  // Most rules find nothing, or one thing.
  if (all.length < 2) return all
  const joined = new Map<string, Report>()
  for (const report of all) {
    const instruction = instructionAt(dockerfile, report.span.start)
    const place = report.at ? `${report.at.path}:${report.at.line}` : (instruction?.index ?? `at ${report.span.start}`)
    const key = `${place} ${report.level ?? ''} ${report.message}`
    const first = joined.get(key)
    joined.set(key, first ? join(first, report) : report)
  }
  return [...joined.values()]
}

function join(first: Report, other: Report): Report {
  const { edit, ...rest } = first
  const same = other.span.start === first.span.start
  const related = [...(first.related ?? []), ...(same ? [] : [{ span: other.span, message: 'and here' }])]
  if (!edit || !other.edit) return { ...rest, related }
  const safety = edit.safety === 'safe' ? other.edit.safety : 'review'
  const once = other.edit.changes.filter(
    (change) => !edit.changes.some((one) => JSON.stringify(one) === JSON.stringify(change)),
  )
  return { ...rest, related, edit: { safety, changes: [...edit.changes, ...once] } }
}
