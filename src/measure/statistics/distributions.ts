/*
 * The two distributions that intervals need. Approximations that are good to more digits than any sample has.
 */

/** Share of a standard normal distribution at or below `z`; to 1e-7 (Abramowitz and Stegun, 7.1.26 twice refined: 26.2.17). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z > 0 ? 1 - tail : tail
}

/** The `z` at or below which a share of a standard normal distribution lies. @param share in (0, 1) */
export function normalQuantile(share: number): number {
  let low = -9
  let high = 9
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalShare(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The quantile of Student's t distribution (Abramowitz and Stegun, 26.7.5, four terms): to 0.5% from 5 degrees of
 * freedom on, to 0.01% from 10 on.
 */
export function studentQuantile(share: number, freedom: number): number {
  const z = normalQuantile(share)
  const [z3, z5, z7, z9] = [z ** 3, z ** 5, z ** 7, z ** 9]
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * freedom ** 4)
  )
}
