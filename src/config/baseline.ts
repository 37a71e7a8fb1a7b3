import { UserError } from '../findings/errors.js'

const ALLOWED = 'a report.json that this tool saved (version 1)'

/**
 * The fingerprints of a saved report: what it lists isn't new.
 * @param place what names the file: `baseline`, `option --baseline`
 * @throws UserError where it is no report
 */
export function readBaseline(text: string, path: string, place: string): ReadonlySet<string> {
  const fail = (what: string): UserError => new UserError(`${place}: ${path} ${what}; allowed: ${ALLOWED}`)
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    throw fail('is not JSON')
  }
  if (!isRecord(report)) throw fail('is not a report')
  if (report.version !== 1) throw fail('is of another version')
  if (!Array.isArray(report.findings)) throw fail('has no findings')
  const fingerprints = report.findings.map((finding: unknown, index) => {
    if (isRecord(finding) && typeof finding.fingerprint === 'string' && finding.fingerprint !== '')
      return finding.fingerprint
    throw fail(`has no fingerprint in finding ${index + 1}`)
  })
  return new Set(fingerprints)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
