import type { CST } from 'yaml'

/** The first token that is nested too deeply; walks with a list of its own, for the tokens may be thousands deep. */
export function deeperThan(tokens: readonly CST.Token[], limit: number): CST.Token | null {
  const open = tokens.map((token) => ({ token, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > limit) return token
    const inner =
      token.type === 'document'
        ? [token.value]
        : 'items' in token
          ? token.items.flatMap((item) => [item.key, item.value])
          : []
    for (const child of inner) if (child) open.push({ token: child, depth: depth + 1 })
  }
  return null
}
