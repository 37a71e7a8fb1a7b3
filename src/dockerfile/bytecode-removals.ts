import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Call, Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'

/*
 * Commands that delete compiled files, or the sources beside them.
 */

const BYTECODE = /__pycache__|\.py\[?[co]/
const SOURCES = /\*\.py$/
const DELETERS = new Set(['rm', 'find', 'py3clean', 'pyclean'])

/** A command that deletes bytecode, with the folders below which it does. */
export interface BytecodeRemoval extends Call {
  readonly folders: readonly string[]
}

/** All commands that delete bytecode, in order. */
export const bytecodeRemovals: (facts: Facts) => readonly BytecodeRemoval[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => {
    const folders = deletesBelow(call, BYTECODE)
    return folders ? [{ step, call, folders }] : []
  }),
)

/** The folders below which a command deletes Python sources; null where it deletes none. */
export function sourcesDeletedBelow(call: CommandCall): readonly string[] | null {
  return deletesBelow(call, SOURCES)
}

/** The folders below which a command deletes files of a kind; null where it deletes none. */
function deletesBelow(call: CommandCall, kind: RegExp): readonly string[] | null {
  if (!DELETERS.has(call.program)) return null
  const words = call.arguments.map(({ value }) => value)
  if (call.program === 'py3clean' || call.program === 'pyclean')
    return kind === BYTECODE ? foldersOf(call, words) : null
  const named = words.filter((word) => kind.test(word))
  if (named.length === 0) return null
  if (call.program === 'rm') return named.map((word) => normalizePath(staticFolder(word), call.workdir))
  const deletes = words.includes('-delete') || words.includes('rm') || call.pipedInto?.program === 'rm'
  return call.program === 'find' && deletes ? foldersOf(call, words) : null
}

/** The starting points of find: what stands before its first test, behind what says how links are followed. */
function foldersOf(call: CommandCall, given: readonly string[]): string[] {
  const words = given.slice(given.findIndex((word) => !/^-[HLP]+$/.test(word)))
  const end = words.findIndex((word) => /^[-(!\\]/.test(word))
  const roots = words.slice(0, end < 0 ? undefined : end).filter(isKnown)
  return (roots.length > 0 ? roots : ['.']).map((root) => normalizePath(staticFolder(root), call.workdir))
}

/** The part of a path before its first wildcard. */
function staticFolder(path: string): string {
  const wildcard = path.search(/[*?[]/)
  return wildcard < 0
    ? path.replace(/\/?__pycache__.*$/, '') || '/'
    : path.slice(0, wildcard).replace(/[^/]*$/, '') || '.'
}
