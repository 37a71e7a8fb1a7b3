import type { Region } from '../source/text.js'
import type { Evidence } from './measurement.js'

/** From the highest to the lowest. */
export const LEVELS = ['error', 'warning', 'notice'] as const
export type Level = (typeof LEVELS)[number]

/** A level, or `never`: what `fail-on` takes. */
export const THRESHOLDS = [...LEVELS, 'never'] as const
export type Threshold = (typeof THRESHOLDS)[number]

export function reaches(level: Level, threshold: Threshold): boolean {
  return threshold !== 'never' && LEVELS.indexOf(level) <= LEVELS.indexOf(threshold)
}

/** One change of one file, by lines and columns of the file as it was reviewed. */
export interface Edit extends Region {
  readonly path: string
  readonly text: string
}

/** `safe`: the image's behaviour can't change for the worse; `review`: somebody should look, or a build prove it. */
export type Safety = 'safe' | 'review'

export interface Fix {
  readonly safety: Safety
  readonly edits: readonly Edit[]
}

export interface Related {
  readonly path: string
  readonly line: number
  readonly message: string
}

/**
 * One finding, as the report shows it (docs: the report, version 1). Its region is the whole instruction, for that is
 * what a rule speaks of; `focus` is the part that a reader should look at.
 */
export interface Finding extends Region {
  readonly rule: string
  readonly level: Level
  /** Id of the image: `path` or `path#target`. */
  readonly image: string
  readonly path: string
  readonly message: string
  /** URL of the rule's page. */
  readonly help: string
  /** Equal for the same cause at base and head, wherever its lines moved to. */
  readonly fingerprint: string
  /** Absent when the merge base is analyzed in the same way. */
  readonly new: boolean
  /** Other images that share it. */
  readonly images: readonly string[]
  readonly related: readonly Related[]
  readonly evidence: Evidence | null
  readonly fix: Fix | null
  /** Absent where it is the region itself. */
  readonly focus?: Region
}

/** The finding at the place to look at: where comments, annotations and carets go. */
export function focused(finding: Finding): Finding {
  return finding.focus ? { ...finding, ...finding.focus } : finding
}
