import { byLevel } from './labels.js'
import { MOST_RESULTS, sarifLog, type Detail, type SarifOptions } from './sarif/log.js'
import type { Review } from '../findings/review.js'

export type { SarifOptions, SarifRule } from './sarif/log.js'

/** Bytes of a file, gzipped, that it takes. */
export const MOST_BYTES = 10_000_000

/** What is left out first when the file is too large. */
const DETAILS: readonly Detail[] = ['full', 'short']

/**
 * The review as SARIF 2.1.0 for code scanning. What is more than its limits is left out from the end, errors last and
 * new ones before old ones, and the file says how much that is.
 */
export function sarif(review: Review, options: SarifOptions): string {
  const ordered = byLevel(review.findings.toSorted((a, b) => Number(b.new) - Number(a.new)))
  const packed = options.packed ?? utf8
  const render = (count: number, detail: Detail): string => text(sarifLog(review, ordered, count, detail, options))
  const most = Math.min(ordered.length, MOST_RESULTS)
  for (const detail of DETAILS) {
    const whole = render(most, detail)
    if (fits(whole)) return whole
  }
  let [fitting, tooMany] = [0, most]
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1
    if (fits(render(middle, 'short'))) fitting = middle
    else tooMany = middle
  }
  return render(fitting, 'short')

  function fits(value: string): boolean {
    // Packing never makes text much larger, so what is small as it is needs no packing.
    return value.length * 3 <= MOST_BYTES || packed(value) <= MOST_BYTES
  }
}

/** A runner that logs it takes `##[` for a command: spelt otherwise. */
function text(log: object): string {
  return `${JSON.stringify(log, null, 1).replace(/##\[/g, '#\\u0023[')}\n`
}

function utf8(value: string): number {
  return new TextEncoder().encode(value).length
}
