import { isKnown } from './expand.js'

/**
 * What a command's exit status says: `done` is an ordinary command, which a build goes on from only when it succeeds.
 */
export type Status = 'true' | 'false' | 'maybe' | 'done'

/** Commands whose failing is an answer rather than an error. */
const QUESTIONS = new Set([
  'which',
  'type',
  'grep',
  'egrep',
  'id',
  'getent',
  'diff',
  'cmp',
  'hash',
  'dpkg-query',
  'pidof',
  'expr',
])

export function isQuestion(program: string): boolean {
  return QUESTIONS.has(program)
}

/** Longer tests aren't read: their parts are told apart by recursion. */
const MAXIMUM_WORDS = 100

/**
 * Evaluates `[ … ]` or `[[ … ]]` as far as its words are known; of files no more than that one is missing.
 * @param isAbsent whether no file can be at a path
 */
export function evaluateTest(words: readonly string[], isAbsent: (path: string) => boolean = () => false): Status {
  const list = words.at(-1) === ']' ? words.slice(0, -1) : words
  if (list.length > MAXIMUM_WORDS) return 'maybe'
  for (const [joint, wins] of [
    ['-o', 'true'],
    ['-a', 'false'],
  ] as const) {
    const at = list.indexOf(joint)
    if (at > 0) {
      const sides = [evaluateTest(list.slice(0, at), isAbsent), evaluateTest(list.slice(at + 1), isAbsent)]
      if (sides.includes(wins)) return wins
      return sides.includes('maybe') ? 'maybe' : wins === 'true' ? 'false' : 'true'
    }
  }
  if (list[0] === '!') return negate(evaluateTest(list.slice(1), isAbsent))
  if (!list.every(isKnown)) return 'maybe'
  const [first, second, third] = list
  if (list.length === 1) return first === '' ? 'false' : 'true'
  if (list.length === 2 && second !== undefined) {
    if (first === '-z') return second === '' ? 'true' : 'false'
    if (first === '-n') return second === '' ? 'false' : 'true'
    if ((first === '-f' || first === '-s') && isAbsent(second)) return 'false'
  }
  if (list.length === 3 && first !== undefined && third !== undefined) {
    // A pattern on the right of [[ == ]] is more than its text.
    if (/[*?[]/.test(third)) return 'maybe'
    if (second === '=' || second === '==') return first === third ? 'true' : 'false'
    if (second === '!=') return first === third ? 'false' : 'true'
    if (second === '-eq') return Number(first) === Number(third) ? 'true' : 'false'
    if (second === '-ne') return Number(first) === Number(third) ? 'false' : 'true'
  }
  return 'maybe'
}

export function negate(status: Status): Status {
  if (status === 'true') return 'false'
  if (status === 'false') return 'true'
  return 'maybe'
}
