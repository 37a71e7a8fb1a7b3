import { UserError } from '../findings/errors.js'

/** What the command needs of where it was started. */
export interface Terminal {
  /** Where one stands. */
  readonly folder: string
  /** Whether what is written is seen on a terminal that shows colours. */
  readonly colours: boolean
  write(text: string): void
  error(text: string): void
}

/** @throws UserError where there is no folder that one stands in. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the review.
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return
    process.stderr.write(`python-dockerfile-review: the report can not be written: ${message}\n`)
    process.exit(2)
  })
  // Where even this can't be said, the exit status says it.
  process.stderr.on('error', () => undefined)
  return {
    folder: currentFolder(),
    colours: wantsColours(process.env, process.stdout.isTTY),
    write: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
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
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal === true && (no === undefined || no === '') && term !== 'dumb'
}
