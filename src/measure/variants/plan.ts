import { applyFixes } from '../../findings/apply.js'
import type { Finding } from '../../findings/finding.js'
import { changesStop, PURPOSES, purposeOf } from '../../findings/purpose.js'
import type { ImageRequest } from '../request.js'

/** The head's files with some findings' fixes. */
export interface PlannedVariant {
  readonly name: string
  readonly findings: readonly Finding[]
  /** The Dockerfile's text. */
  readonly text: string
  /** The ignore file's text; null: as it is. */
  readonly ignore: string | null
}

export interface VariantPlan {
  /** In the order in which they are worth their time. */
  readonly variants: readonly PlannedVariant[]
  /** What can't be tried, as sentences. */
  readonly notes: readonly string[]
}

/** What promises most is tried first. */
function promise({ rule }: Finding): number {
  const purpose = changesStop(rule) ? 'stop' : purposeOf(rule)
  return purpose === null ? PURPOSES.length : PURPOSES.indexOf(purpose)
}

/**
 * Which fixes to build: all together first, for that is what people want to know; then each alone.
 * @param fileText a file's text at the head; null where it isn't there
 */
export function planVariants(image: ImageRequest, fileText: (path: string) => string | null): VariantPlan {
  const notes: string[] = []
  const offered = image.findings.filter(({ fix }) => fix !== null)
  const tried = offered.filter(({ fix }) => fix!.edits.every(({ path }) => isBuildFile(path, image)))
  const elsewhere = offered.filter((finding) => !tried.includes(finding))
  if (elsewhere.length > 0) {
    const rules = [...new Set(elsewhere.map(({ rule }) => rule))].sort().join(', ')
    notes.push(`Not tried, because the fix changes files other than the Dockerfile and its ignore file: ${rules}.`)
  }
  const sorted = [...tried].sort((one, other) => promise(one) - promise(other))
  const text = (path: string): string | null => (path === image.dockerfile ? image.text : fileText(path))
  const variantOf = (name: string, findings: readonly Finding[]): PlannedVariant[] => {
    const { files, fixed, conflicting } = applyFixes(findings, text, 'all')
    if (conflicting.length > 0) {
      const rules = conflicting.map(({ rule, line }) => `${rule} (line ${line})`).join(', ')
      notes.push(`Left out of the fixes together, for they overlap others: ${rules}.`)
    }
    if (files.length === 0) return []
    const after = new Map(files.map((file) => [file.path, file.after]))
    const ignore = files.find(({ path }) => path !== image.dockerfile)?.after ?? null
    return [{ name, findings: fixed, text: after.get(image.dockerfile) ?? image.text, ignore }]
  }
  const alone = sorted.flatMap((finding) => variantOf(`${finding.rule}, line ${finding.line}`, [finding]))
  const together = sorted.length > 1 ? variantOf('every fix', sorted) : []
  return { variants: [...together, ...alone], notes }
}

function isBuildFile(path: string, { dockerfile, context }: ImageRequest): boolean {
  const root = context === '.' ? '' : `${context}/`
  return path === dockerfile || path === `${dockerfile}.dockerignore` || path === `${root}.dockerignore`
}
