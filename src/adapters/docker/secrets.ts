import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { isCredentialName, isPlaceholder } from '../../dockerfile/credentials.js'
import type { BuildRequest } from '../../ports/builder.js'
import { secretVariables, type Environment } from './environment.js'

/** Of a secret's file: more is no credential. */
const MOST_BYTES = 65_536

/** What must not show up in a build's log: what the secrets hold, and build arguments whose names say credential. */
export async function secretTexts(
  { fork, secrets, buildArguments }: Pick<BuildRequest, 'fork' | 'secrets' | 'buildArguments'>,
  environment: Environment,
  checkout: string,
): Promise<readonly string[]> {
  const named = [...buildArguments].flatMap(([name, value]) =>
    isCredentialName(name) && !isPlaceholder(value) ? [value] : [],
  )
  if (fork) return named
  const files = secrets.flatMap((secret) => /(?:^|,)(?:src|source)=([^,]+)/i.exec(secret)?.[1] ?? [])
  const read = await Promise.all(files.map((file) => readStart(resolve(checkout, file))))
  const texts = [...Object.values(secretVariables(secrets, environment)), ...read]
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim())
  // What follows `token=` or `password:` may be printed without its name.
  const values = lines.flatMap((line) => /[=:\s]\s*(\S+)$/.exec(line)?.[1] ?? [])
  // Longest first: one may be a part of another.
  return [...new Set([...named, ...lines, ...values])].sort((a, b) => b.length - a.length)
}

async function readStart(path: string): Promise<string> {
  try {
    const file = await open(path)
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    // The build says itself that it can't be read.
    return ''
  }
}
