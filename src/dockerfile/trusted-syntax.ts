/*
 * `# syntax=` names an image that the builder runs to read the file. Only Docker's own may be: of any other the line is
 * taken out. BuildKit also reads `// syntax=` and a JSON object: what begins like that is no Dockerfile for us.
 * Source: moby/buildkit, frontend/dockerfile/parser/directives.go (DetectSyntax).
 */

const SYNTAX = /^#[\s\u0085]*syntax\s*=\s*(.*)$/is
const CHECK = /^#[\s\u0085]*check\s*=/i
const DOCKERS_OWN = /^(?:docker\.io\/)?docker\/dockerfile(?::\w[\w.-]*)?(?:@sha256:[0-9a-f]{64})?$/

/**
 * The text that may be handed to BuildKit, with as many lines; null where none may.
 * @param checks whether `# check=`, which turns checks off, stays
 */
export function withTrustedSyntax(text: string, checks: boolean): string | null {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const found = lines.findIndex((line) => !line.startsWith('#'))
  const length = found < 0 ? lines.length : found
  if (
    /^(?:\/\/|\s*\{)/.test(
      lines
        .slice(length)
        .join('\n')
        .replace(/^\uFEFF+/, ''),
    )
  )
    return null
  const head = lines.slice(0, length).filter((line) => {
    const syntax = SYNTAX.exec(line)
    if (syntax) return DOCKERS_OWN.test(syntax[1]!.trimEnd().split(' ', 1)[0]!)
    return checks || !CHECK.test(line)
  })
  // The lines that are gone come back as comments behind the other directives, so that line numbers stay.
  const filling = Array.from({ length: length - head.length }, () => '#')
  return [...head, ...filling, ...lines.slice(length)].join('\n')
}
