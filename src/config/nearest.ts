/** The known name that was probably meant; null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = normal(name)
  let best: string | null = null
  // A third of the letters may be wrong, and at least one: otherwise the guess says more about us than about the user.
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(wanted, normal(candidate), least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** `; did you mean "x"?`, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const guess = nearest(name, known)
  return guess === null ? '' : `; did you mean "${guess}"?`
}

/** Case, underscores and camel humps aren't mistakes of spelling: `failOn` and `FAIL_ON` are `fail-on`. */
function normal(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s.]/g, '-')
    .toLowerCase()
}

/** Levenshtein's distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    if (Math.min(...next) >= limit) return limit
    row = next
  }
  return row[b.length]!
}
