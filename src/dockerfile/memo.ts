/** What was worked out of an object. */
interface Answer<Key, Value> {
  readonly key: Key
  readonly value: Value
}

/** Where an object has its answers, by the numbers of their questions, if it has a place for them. */
const ANSWERS = Symbol('answers')
let questions = 0

/**
 * Gives an object a place for what is worked out of it: a WeakMap with as many objects in it is slow to fill, and to
 * collect. Copies of the object (`{ ...facts }`) have none, for other things may hold of them.
 */
export function answering<Key extends object>(key: Key): Key {
  return Object.defineProperty(key, ANSWERS, { value: [] })
}

/**
 * Computes a value for an object once; it goes when the object goes, the last one's when another is asked for. Rules ask
 * of the same facts again and again: these questions don't reach the table.
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const question = questions++
  const others = new WeakMap<Key, Answer<Key, Value>>()
  let last: Answer<Key, Value> | null = null
  return (key) => {
    if (last?.key === key) return last.value
    // What stands in an object's place for this question was put there below, with this function's types.
    const answers = (key as { readonly [ANSWERS]?: (Answer<Key, Value> | undefined)[] })[ANSWERS]
    const known = answers ? answers[question] : others.get(key)
    const answer = known ?? { key, value: compute(key) }
    if (!known) {
      if (answers) answers[question] = answer
      else others.set(key, answer)
    }
    last = answer
    return answer.value
  }
}

/**
 * Computes a value for two things together once; it goes when the first one, which many of the second kind belong to,
 * goes. What else is handed to `compute` has to follow from the two.
 */
export function memoizeBoth<First extends object, Second, More extends readonly unknown[], Value>(
  compute: (first: First, second: Second, ...more: More) => Value,
): (first: First, second: Second, ...more: More) => Value {
  const tableOf = memoize<First, Map<Second, { readonly value: Value }>>(() => new Map())
  return (first, second, ...more) => {
    const table = tableOf(first)
    const known = table.get(second)
    if (known) return known.value
    const value = compute(first, second, ...more)
    table.set(second, { value })
    return value
  }
}

/** Longer texts are read anew: what is kept of a few of them would outweigh all else. */
const LONGEST = 20_000
/** Texts whose values are kept, of one function: then it starts afresh. */
const MOST = 500

/**
 * Computes a value for a text once, as long as it is remembered: several rules ask of the same manifest, and in a
 * repository with many images the same lines, scripts and bases come up again and again.
 */
export function memoizeText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, { readonly value: Value }>()
  return (text) => {
    const known = values.get(text)
    if (known) return known.value
    const value = compute(text)
    if (text.length > LONGEST) return value
    if (values.size >= MOST) values.clear()
    values.set(text, { value })
    return value
  }
}
