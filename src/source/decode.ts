/** Files above this are not reviewed: no Dockerfile is, and a parser should not have to prove it. */
export const MAXIMUM_FILE_SIZE = 1_000_000

/** What reading a file gave: its text, or why it could not be read (a sentence's end, without the path). */
export type FileContent = { readonly text: string } | { readonly problem: string }

/** Decodes a file's bytes as UTF-8, strictly; a byte order mark stays, for offsets are those of the file. */
export function decode(bytes: Uint8Array): FileContent {
  if (bytes.length > MAXIMUM_FILE_SIZE) return { problem: tooLarge(bytes.length) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { problem: 'is not UTF-8 text' }
  }
}

export function tooLarge(size: number): string {
  return `has ${size} bytes; at most ${MAXIMUM_FILE_SIZE} are reviewed`
}
