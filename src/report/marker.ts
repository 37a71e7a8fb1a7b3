/** What a comment of ours says about itself, hidden in its last line. */
export type Marker = InlineMarker | SummaryMarker

export interface InlineMarker {
  readonly kind: 'inline'
  /** The leg that wrote it: two jobs of one matrix must not take each other's comments for their own. */
  readonly key: string
  readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[]
  /** Its findings are gone: kept for the sake of the answers below it, and never looked at again. */
  readonly done: boolean
}

export interface SummaryMarker {
  readonly kind: 'summary'
  readonly key: string
}

const LINE = /(?:^|\n)(<!-- python-dockerfile-review:v1 (\{[^\n]*\}) -->)$/

export function writeMarker(marker: Marker): string {
  const plain =
    marker.kind === 'summary'
      ? { kind: marker.kind, key: marker.key }
      : {
          kind: marker.kind,
          key: marker.key,
          findings: marker.findings.map(({ rule, fingerprint }) => ({ rule, fingerprint })),
          done: marker.done,
        }
  // Nothing that could end the comment or mean something to GitHub is left unescaped.
  const json = JSON.stringify(plain).replace(
    /[^\w "':,.{}[\]\\/]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<!-- python-dockerfile-review:v1 ${json} -->`
}

/** The marker of a body, read strictly: its last line, exactly as `writeMarker` writes it; null otherwise. */
export function readMarker(body: string): Marker | null {
  const [, line, json] = LINE.exec(body.replace(/\r\n/g, '\n').trimEnd()) ?? []
  if (line === undefined || json === undefined) return null
  try {
    const value: unknown = JSON.parse(json)
    return isMarker(value) && writeMarker(value) === line ? value : null
  } catch {
    return null
  }
}

function isMarker(value: unknown): value is Marker {
  if (!isRecord(value) || typeof value.key !== 'string') return false
  if (value.kind === 'summary') return true
  return (
    value.kind === 'inline' &&
    typeof value.done === 'boolean' &&
    Array.isArray(value.findings) &&
    value.findings.length > 0 &&
    value.findings.every(
      (entry) => isRecord(entry) && typeof entry.rule === 'string' && typeof entry.fingerprint === 'string',
    )
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
