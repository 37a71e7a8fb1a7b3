import { fstatSync, statSync, writeSync } from 'node:fs'

/** Whether the stream has taken over: what comes later has to come behind what it holds. */
let isStreamed = false

/**
 * Writes to standard output, without the stream that node makes of it where it can be: loading node's streams takes
 * about as long as reviewing a Dockerfile.
 */
export function writeOutput(text: string): void {
  let rest: Uint8Array = Buffer.from(text)
  if (isStreamed) {
    process.stdout.write(rest)
    return
  }
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // A pipe that doesn't wait is full: the stream knows how to.
    if (code === 'EAGAIN') {
      isStreamed = true
      process.stdout.on('error', failed).write(rest)
    } else failed({ code, message })
  }
}

/** Whether standard output is a terminal; the stream is only made where it may be one. */
export function isTerminal(): boolean {
  try {
    const output = fstatSync(1)
    return output.isCharacterDevice() && output.rdev !== statSync('/dev/null').rdev && process.stdout.isTTY
  } catch {
    return false
  }
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of the review. */
function failed({ code, message }: { readonly code?: string | undefined; readonly message: string }): void {
  if (code === 'EPIPE') return
  writeError(`python-dockerfile-review: the report can not be written: ${message}\n`)
  process.exit(2)
}

/** Where even standard error can't be written to, the exit status says it. */
export function writeError(text: string): void {
  if (!process.stderr.listenerCount('error')) process.stderr.on('error', () => undefined)
  process.stderr.write(text)
}

export function isErrorTerminal(): boolean {
  return process.stderr.isTTY
}
