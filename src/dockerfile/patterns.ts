/*
 * Shell patterns (`*`, `?`, `[…]`) without regular expressions for the stars: backtracking over several of them would
 * take for ever.
 */

/** One character of a pattern; `star` is any number of any. */
type Token = 'star' | ((char: string) => boolean)

/** The lengths of the beginnings of `text` that a pattern matches, in ascending order. */
export function matchingPrefixes(pattern: string, text: string): number[] {
  return prefixes(tokensOf(pattern), text)
}

/** The same for its ends. */
export function matchingSuffixes(pattern: string, text: string): number[] {
  const reversed = Array.from({ length: text.length }, (_, at) => text[text.length - 1 - at]!).join('')
  return prefixes(tokensOf(pattern).reverse(), reversed)
}

/** Whether a pattern of `case` matches a text. */
export function patternMatches(pattern: string, text: string): boolean {
  return matchingPrefixes(pattern, text).at(-1) === text.length
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = []
  for (const [written, escaped, set] of pattern.matchAll(/\\([^])|\[([!^]?\]?[^\]]*)\]|[^]/g)) {
    if (escaped !== undefined) tokens.push((char) => char === escaped)
    else if (set !== undefined) tokens.push(charactersOf(set))
    else if (written === '?') tokens.push(() => true)
    else if (written !== '*') tokens.push((char) => char === written)
    else if (tokens.at(-1) !== 'star') tokens.push('star')
  }
  return tokens
}

function charactersOf(set: string): (char: string) => boolean {
  const negated = /^[!^]/.test(set)
  const body = (negated ? set.slice(1) : set).replace(/[\\\]^[]/g, '\\$&')
  try {
    const expression = new RegExp(`^[${negated ? '^' : ''}${body}]$`)
    return (char) => expression.test(char)
  } catch {
    return () => false
  }
}

/** Follows all places of the pattern at once: linear in the text for a given pattern. */
function prefixes(tokens: readonly Token[], text: string): number[] {
  let places = reachable(tokens, new Set([0]))
  const lengths = places.has(tokens.length) ? [0] : []
  for (let at = 0; at < text.length && places.size > 0; at++) {
    const next = new Set<number>()
    for (const place of places) {
      const token = tokens[place]
      if (token === 'star') next.add(place)
      else if (token?.(text[at]!)) next.add(place + 1)
    }
    places = reachable(tokens, next)
    if (places.has(tokens.length)) lengths.push(at + 1)
  }
  return lengths
}

/** A star also matches nothing: what stands behind it can be reached at once. */
function reachable(tokens: readonly Token[], places: Set<number>): Set<number> {
  for (const place of places) if (tokens[place] === 'star') places.add(place + 1)
  return places
}
