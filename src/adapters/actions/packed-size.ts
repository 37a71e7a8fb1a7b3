import { gzipSync } from 'node:zlib'

/** Bytes of a text once gzipped, which is how code scanning's limit counts. */
export function packedSize(text: string): number {
  return gzipSync(text).length
}
