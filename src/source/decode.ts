/** Files above this are not reviewed: no Dockerfile is, and a parser should not have to prove it. */
export const MAXIMUM_FILE_SIZE = 1_000_000

/** What reading a file gave: its text, or why it could not be read (a sentence's end, without the path). */
export type FileContent = { readonly text: string } | { readonly problem: string }

/** Decodes a file's bytes as UTF-8, strictly; a byte order mark stays, for offsets are those of the file. */
export function decode(bytes: Uint8Array): FileContent {
  if (bytes.length > MAXIMUM_FILE_SIZE) return { problem: tooLarge(bytes.length) }
  // Not by TextDecoder: making one takes longer than decoding a Dockerfile.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = buffer.toString('utf8')
  // What is not UTF-8 becomes this character, which a file may also hold itself.
  const valid = !text.includes('\uFFFD') || Buffer.from(text).equals(buffer)
  return valid ? { text } : { problem: 'is not UTF-8 text' }
}

export function tooLarge(size: number): string {
  return `has ${size} bytes; at most ${MAXIMUM_FILE_SIZE} are reviewed`
}
