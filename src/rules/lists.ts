/** Names as a sentence lists them: `a, b and c`; see `shortened` for more than `most`. */
export function listOf(names: readonly string[], most: number): string {
  if (names.length === 1 || names.length > most) return shortened(names, most)
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

/** Names one after the other: `a, b, c`; of more than `most`, the last place says how many: `a, b and 7 more`. */
export function shortened(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(', ')
  return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`
}
