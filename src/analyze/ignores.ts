import type { Dockerfile } from '../dockerfile/model.js'
import type { Span } from '../source/text.js'

/** An inline ignore, as it stands in a Dockerfile. */
export interface Ignore {
  readonly span: Span
  readonly rules: readonly string[]
  readonly reason: string
  /** What it covers: findings that begin in this span; null where it stands at a place where it covers nothing. */
  readonly covers: Span | null
  /** Why it can't count, as a sentence; null where nothing is wrong with it. */
  readonly fault: string | null
}

const NAME = 'python-dockerfile-review'
const DIRECTIVE = /^python-dockerfile-review\s+(?<kind>ignore|ignore-file)=(?<rules>\S*)(?:\s+(?<rest>.*))?$/s
/** Text that means to be one and isn't: a note that only mentions the tool's name is left alone. */
const ATTEMPT = /^python-dockerfile-review\b[\s:,]*ignore\b/i

/** Reads the inline ignores of a Dockerfile, those with faults included. */
export function readIgnores(dockerfile: Dockerfile): Ignore[] {
  if (!dockerfile.source.text.includes(NAME)) return []
  return dockerfile.comments
    .filter(({ text }) => text.trim().startsWith(NAME))
    .flatMap(({ text, span }) => readIgnore(dockerfile, text.trim(), span) ?? [])
}

function readIgnore(dockerfile: Dockerfile, text: string, span: Span): Ignore | null {
  const { kind, rules = '', rest = '' } = DIRECTIVE.exec(text)?.groups ?? {}
  const none = { span, rules: [], reason: '', covers: null }
  if (kind === undefined) {
    if (!ATTEMPT.test(text)) return null
    return { ...none, fault: 'This is not read as an ignore: it is written "ignore=rule-id[,rule-id] reason=…".' }
  }
  const ids = rules.split(',').filter((id) => id !== '')
  const reason = /^reason=(.*)$/s.exec(rest.trim())?.[1]?.trim()
  const ignore = { span, rules: ids, reason: reason ?? '' }
  if (ids.length === 0) return { ...none, fault: `"${kind}=" names no rule.` }
  if (rest.trim() !== '' && reason === undefined) {
    return {
      ...none,
      fault: `This ignore does not count: what stands behind the rules (without spaces) must be "reason=…".`,
    }
  }
  if (kind === 'ignore-file') {
    const first = dockerfile.stages[0]?.from.span.start ?? Infinity
    if (span.start > first) {
      return {
        ...ignore,
        covers: null,
        fault: 'This ignore does not count: "ignore-file=" stands before the first FROM.',
      }
    }
    return { ...ignore, covers: { start: 0, end: Infinity }, fault: null }
  }
  const around = dockerfile.instructions.find((one) => one.span.start < span.start && span.start < one.span.end)
  if (around) {
    const { line } = dockerfile.source.positionAt(around.span.start)
    const fault = `This ignore does not count inside an instruction: it stands directly before line ${line}, where that begins.`
    return { ...ignore, covers: null, fault }
  }
  const covers = instructionBelow(dockerfile, span)
  const fault = covers
    ? null
    : 'This ignore does not count: "ignore=" stands on the line directly before an instruction.'
  return { ...ignore, covers, fault }
}

/** The instruction that a comment stands directly before; other comment lines may come between, blank ones may not. */
function instructionBelow({ source, instructions }: Dockerfile, comment: Span): Span | null {
  let line = source.positionAt(comment.start).line + 1
  while (/^\s*#/.test(source.line(line))) line++
  return instructions.find(({ span }) => source.positionAt(span.start).line === line)?.span ?? null
}
