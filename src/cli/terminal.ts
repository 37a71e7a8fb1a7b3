/** What the command needs of where it was started. */
export interface Terminal {
  /** Where one stands. */
  readonly folder: string
  /** Whether what is written is seen on a terminal that shows colours. */
  readonly colours: boolean
  write(text: string): void
  error(text: string): void
}

export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the review.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    folder: process.cwd(),
    colours: wantsColours(process.env, process.stdout.isTTY),
    write: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  }
}

/** NO_COLOR and FORCE_COLOR as elsewhere: the second wins, `0` and `false` turn it off. */
export function wantsColours(environment: NodeJS.ProcessEnv, isTerminal: boolean | undefined): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal === true && (no === undefined || no === '') && term !== 'dumb'
}
