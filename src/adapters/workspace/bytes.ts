import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { MAXIMUM_FILE_SIZE, tooLarge } from '../../source/decode.js'

// Opening a pipe waits for its other end unless asked not to. Neither flag exists on Windows.
const NO_FOLLOW = (constants.O_NOFOLLOW as number | undefined) ?? 0
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0) | NO_FOLLOW

/** Whether `readRegularFile` fails on a symlink, so that nobody has to look for one before. */
export const REFUSES_SYMLINKS = NO_FOLLOW !== 0

/** Reads a file by its real path, at most as much as is reviewed; what is not a regular file is not waited for. */
export function readRegularFile(path: string): Uint8Array | { readonly problem: string } {
  const file = openSync(path, FLAGS)
  try {
    const status = fstatSync(file)
    if (status.isDirectory()) return { problem: 'is a folder' }
    if (!status.isFile()) return { problem: 'is not a regular file' }
    if (status.size > MAXIMUM_FILE_SIZE) return { problem: tooLarge(status.size) }
    // One byte more than the size says, so that the end is seen, and a file that grows is read to the limit only.
    let buffer = Buffer.allocUnsafe(status.size + 1)
    let length = 0
    for (;;) {
      const count = readSync(file, buffer, length, buffer.length - length, null)
      length += count
      if (length > MAXIMUM_FILE_SIZE) return { problem: tooLarge(length) }
      // Most files end where they said: nobody has to be asked once more.
      if (count === 0 || length === status.size) return buffer.subarray(0, length)
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
    }
  } finally {
    closeSync(file)
  }
}
