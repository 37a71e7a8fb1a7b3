import { isTerminal, writeError, writeOutput } from '../adapters/standard-streams.js'
import { UserError } from '../findings/errors.js'
import { wantsHyperlinks } from '../report/hyperlinks.js'

/** What the command needs of where it was started. */
export interface Terminal {
  /** Where one stands. */
  readonly folder: string
  /** Whether what is written is seen on a terminal that shows colours. */
  readonly colours: boolean
  /** Whether it is seen on a terminal that shows links. */
  readonly hyperlinks: boolean
  /** The program that runs, a file: what other threads are started with. Absent: there are none. */
  readonly program?: string
  write(text: string): void
  error(text: string): void
}

/** @throws UserError where there is no folder that one stands in. */
export function processTerminal(): Terminal {
  return {
    folder: currentFolder(),
    colours: wantsColours(process.env, isTerminal),
    hyperlinks: wantsHyperlinks(process.env, isTerminal),
    ...(process.argv[1] !== undefined && { program: process.argv[1] }),
    write: writeOutput,
    error: writeError,
  }
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    throw new UserError('the current folder is not there any more')
  }
}

/** NO_COLOR and FORCE_COLOR as elsewhere: the second wins, `0` and `false` turn it off. */
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: () => boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  return (no === undefined || no === '') && term !== 'dumb' && isTerminal()
}
