import { LEVELS, type Finding, type Level } from '../findings/finding.js'
import type { Review } from '../findings/review.js'

/** `1 error`, `2 errors`. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** `2 errors, 1 warning`, the worst first; empty where there is none. */
export function counts(findings: readonly Pick<Finding, 'level'>[]): string {
  return LEVELS.map((level) => ({ level, count: findings.filter((finding) => finding.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => plural(count, level))
    .join(', ')
}

/** A level at the start of a sentence. */
export function levelName(level: Level): string {
  return level.charAt(0).toUpperCase() + level.slice(1)
}

/** The worst first; equal ones keep their order. */
export function byLevel<T extends { readonly level: Level }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}

/** One line for the whole review, plain text: a check's title, the last line on a terminal. */
export function headline(review: Review): string {
  const fresh = review.findings.filter((finding) => finding.new)
  const existing = review.findings.filter((finding) => !finding.new)
  const problems = review.problems.length > 0 ? plural(review.problems.length, 'problem') : ''
  const images = review.images.filter((image) => image.python).length
  if (review.findings.length === 0 && problems === '')
    return images === 0 ? 'No Python Dockerfile to review' : `Nothing found in ${plural(images, 'image')}`
  const found = [
    fresh.length > 0 ? `${counts(fresh)} new` : existing.length > 0 ? 'Nothing new' : '',
    existing.length > 0
      ? fresh.length > 0
        ? `${existing.length} already there`
        : `${counts(existing)} already there`
      : '',
    problems,
  ]
  return found.filter((part) => part !== '').join('; ')
}
