/*
 * Go's filepath.Match, which COPY's sources and ignore files go by. Own implementation after the documentation and
 * https://github.com/golang/go/blob/master/src/internal/filepathlite; all places of the pattern are followed at once,
 * so that no pattern takes more than pattern × text.
 */

/** What one token of a pattern takes: `star` any number of characters of a folder's or file's name. */
type Token = 'star' | ((char: string) => boolean)

/** A compiled pattern. */
export interface GoPattern {
  matches(path: string): boolean
}

/** Compiles a pattern; null where it is malformed. */
export function compileGoPattern(pattern: string): GoPattern | null {
  const tokens = new Reader(Array.from(pattern)).tokens()
  return tokens && { matches: (path) => run(tokens, path) }
}

/** Whether a path of a COPY source holds a pattern. */
export function hasWildcard(path: string): boolean {
  if (!/[*?[]/.test(path)) return false
  for (let at = 0; at < path.length; at++) {
    if (path[at] === '\\') at++
    else if ('*?['.includes(path[at]!)) return true
  }
  return false
}

class Reader {
  private at = 0

  constructor(private readonly chars: readonly string[]) {}

  tokens(): Token[] | null {
    const tokens: Token[] = []
    while (this.at < this.chars.length) {
      const char = this.chars[this.at++]!
      if (char === '*') {
        if (tokens.at(-1) !== 'star') tokens.push('star')
      } else if (char === '?') tokens.push((one) => one !== '/')
      else if (char === '[') {
        const test = this.characterClass()
        if (!test) return null
        tokens.push(test)
      } else if (char === '\\') {
        const escaped = this.chars[this.at++]
        if (escaped === undefined) return null
        tokens.push((one) => one === escaped)
      } else tokens.push((one) => one === char)
    }
    return tokens
  }

  private characterClass(): ((char: string) => boolean) | null {
    const negated = this.chars[this.at] === '^'
    if (negated) this.at++
    const ranges: [number, number][] = []
    while (this.chars[this.at] !== ']' || ranges.length === 0) {
      const low = this.member()
      if (low === null) return null
      let high: number | null = low
      if (this.chars[this.at] === '-') {
        this.at++
        high = this.member()
      }
      if (high === null) return null
      ranges.push([low, high])
    }
    this.at++
    return (char) => {
      const code = char.codePointAt(0)!
      return ranges.some(([low, high]) => low <= code && code <= high) !== negated
    }
  }

  /** One character of a class, escaped or not; null where there is none, or the class isn't closed behind it. */
  private member(): number | null {
    let char = this.chars[this.at++]
    if (char === undefined || char === '-' || char === ']') return null
    if (char === '\\') char = this.chars[this.at++]
    return char === undefined || this.at >= this.chars.length ? null : char.codePointAt(0)!
  }
}

function run(tokens: readonly Token[], text: string): boolean {
  let places = new Set([0])
  skipStars(tokens, places)
  for (const char of text) {
    const next = new Set<number>()
    for (const place of places) {
      const token = tokens[place]
      if (token === 'star') {
        if (char !== '/') next.add(place)
      } else if (token?.(char)) next.add(place + 1)
    }
    skipStars(tokens, next)
    places = next
    if (places.size === 0) return false
  }
  return places.has(tokens.length)
}

/** A star also takes nothing: what stands behind it can be reached at once. */
function skipStars(tokens: readonly Token[], places: Set<number>): void {
  for (const place of places) if (tokens[place] === 'star') places.add(place + 1)
}
