import type { Finding } from '../findings/finding.js'
import type { Review } from '../findings/review.js'
import { writeJson } from './json-text.js'

/** The report, version 1, as docs/report.schema.json describes it; field by field, so that nothing slips in. */
export function toReport(review: Review, toolVersion: string) {
  return {
    version: 1,
    tool: { name: 'python-dockerfile-review', version: toolVersion },
    conclusion: review.conclusion,
    images: review.images.map(({ id, dockerfile, target, context, platform, python, reason }) => ({
      id,
      dockerfile,
      target,
      context,
      platform,
      python,
      reason,
    })),
    findings: review.findings.map(finding),
    suppressed: review.suppressed.map(({ rule, path, line, reason }) => ({ rule, path, line, reason })),
    measurements: review.measurements,
    problems: review.problems.map(({ message, path }) => ({ message, path })),
  } as const
}

export type Report = ReturnType<typeof toReport>

/** The report as the file holds it. */
export function json(review: Review, toolVersion: string): string {
  const parts: string[] = []
  writeReportJson(review, toolVersion, (part) => parts.push(part))
  return parts.join('')
}

/** Writes the same part by part. A runner that logs it takes `##[` for a command: spelt otherwise. */
export function writeReportJson(review: Review, toolVersion: string, take: (part: string) => void): void {
  writeJson(toReport(review, toolVersion), (part) => {
    take(part.replace(/##\[/g, '#\\u0023['))
  })
  take('\n')
}

function finding(value: Finding) {
  const { rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint, images } = value
  return {
    ...{ rule, level, image, path, line, endLine, column, endColumn, message, help, fingerprint },
    new: value.new,
    images,
    related: value.related.map((place) => ({ path: place.path, line: place.line, message: place.message })),
    evidence: value.evidence,
    fix: value.fix && {
      safety: value.fix.safety,
      edits: value.fix.edits.map((edit) => ({
        path: edit.path,
        line: edit.line,
        column: edit.column,
        endLine: edit.endLine,
        endColumn: edit.endColumn,
        text: edit.text,
      })),
    },
  }
}
