/** Adds items to the list of a key. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, ...items: readonly Item[]): void {
  const group = groups.get(key)
  if (group) group.push(...items)
  else groups.set(key, [...items])
}

/** Items by a key of each, keys and items in their order. Source: ECMAScript 2024's `Map.groupBy`, from Node.js 21 on. */
export function groupedBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
