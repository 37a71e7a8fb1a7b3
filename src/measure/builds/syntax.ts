import { withTrustedSyntax } from '../../dockerfile/trusted-syntax.js'

/** The text to build, or why nothing may be built of it (a sentence's end). */
export type BuildText = { readonly text: string; readonly note: string | null } | { readonly refused: string }

/**
 * What of a Dockerfile may be handed to a builder. `# syntax=` chooses the program that reads the file: Docker's own is
 * left alone, any other is blanked out (line numbers stay) and said.
 */
export function buildText(text: string): BuildText {
  const trusted = withTrustedSyntax(text, true)
  if (trusted === null) return { refused: 'it begins with something that may name another program to read it' }
  const before = text.replace(/^\uFEFF/, '').split('\n')
  const after = trusted.split('\n')
  if (before.join('\n') === trusted) return { text, note: null }
  const dropped = before.filter((line) => /^#\s*syntax\s*=/i.test(line) && !after.includes(line))
  const named = dropped.map((line) => line.replace(/^[^=]*=\s*/, '').trim()).filter((name) => name !== '')
  const note =
    named.length === 0
      ? null
      : `Built without its \`# syntax=\` line: only Docker's own docker/dockerfile reads files here, not ${named.join(', ')}.`
  return { text: trusted, note }
}

/** Build arguments that choose code to run or leave the sandbox: never handed over. */
const REFUSED_ARGUMENTS: readonly string[] = ['BUILDKIT_SYNTAX']

/** The first build argument that may not be given; null where all may. */
export function refusedArgument(names: Iterable<string>): string | null {
  return [...names].find((name) => REFUSED_ARGUMENTS.includes(name.trim().toUpperCase())) ?? null
}
