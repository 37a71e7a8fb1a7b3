import { isKnown } from './expand.js'

/** An image's name taken apart; Docker Hub's `docker.io/library/` left out. */
export interface ImageReference {
  /** As written, expanded. */
  readonly text: string
  /** e.g. `python`, `tiangolo/uvicorn-gunicorn`, `ghcr.io/astral-sh/uv`. */
  readonly repository: string
  readonly tag: string | null
  readonly digest: string | null
}

/** Null where the name can't be known. */
export function parseImageReference(text: string): ImageReference | null {
  const match = /^((?:[^@:/]+(?::\d+(?=\/))?\/)*[^@:/]+)(?::([^@]*))?(?:@(.+))?$/.exec(text)
  if (!match || !isKnown(match[1]!)) return null
  const repository = match[1]!.replace(/^(?:(?:index\.|registry-1\.)?docker\.io\/)/, '').replace(/^library\//, '')
  return { text, repository: repository.toLowerCase(), tag: match[2] ?? null, digest: match[3] ?? null }
}
