import { normalShare } from './distributions.js'

/** Up to here the distribution is counted out; above, the normal approximation is exact to three digits. */
const COUNTED = 120

/**
 * How often differences as lopsided as these turn up, in either direction, where the sides are the same: the two-sided
 * p-value of Wilcoxon's signed-rank test.
 *
 * It takes for granted only that a difference and its opposite are as likely. Where chance decides which side of a round
 * is started first, that is true of the same image whatever the noise is like: drift, steps, spikes and autocorrelation
 * change how large differences are, not which sign they have.
 */
export function signedRank(differences: readonly number[]): number {
  const sizes = differences.filter((difference) => difference !== 0)
  const n = sizes.length
  if (n === 0) return 1
  const order = sizes.map((_, index) => index).sort((a, b) => Math.abs(sizes[a]!) - Math.abs(sizes[b]!))
  /** Twice the rank, so that the mean rank of equal sizes is a whole number. */
  const ranks: number[] = []
  for (let from = 0; from < n;) {
    let to = from
    while (to + 1 < n && Math.abs(sizes[order[to + 1]!]!) === Math.abs(sizes[order[from]!]!)) to++
    for (let place = from; place <= to; place++) ranks[order[place]!] = from + to + 2
    from = to + 1
  }
  const total = n * (n + 1)
  const positive = ranks.reduce((sum, rank, index) => (sizes[index]! > 0 ? sum + rank : sum), 0)
  const smaller = Math.min(positive, total - positive)
  if (n > COUNTED) {
    const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4
    return Math.min(1, 2 * normalShare((smaller - total / 2 + 1) / Math.sqrt(variance)))
  }
  return Math.min(1, 2 * shareAtOrBelow(smaller, ranks))
}

/** The share of all 2^n ways of giving signs whose positive ranks add up to at most `most`. */
function shareAtOrBelow(most: number, ranks: readonly number[]): number {
  const ways = new Float64Array(most + 1)
  ways[0] = 1
  for (const rank of ranks) {
    // Halved at every rank: shares in place of counts, which would outgrow a number.
    for (let sum = most; sum >= 0; sum--) ways[sum] = (ways[sum]! + (sum >= rank ? ways[sum - rank]! : 0)) / 2
  }
  return ways.reduce((sum, share) => sum + share, 0)
}
