import { decode, MAXIMUM_FILE_SIZE, type FileContent } from '../source/decode.js'

/** Reads a Dockerfile from standard input, no more of it than is reviewed. */
export async function readStandardInput(): Promise<FileContent> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAXIMUM_FILE_SIZE) break
  }
  return decode(Buffer.concat(chunks))
}
