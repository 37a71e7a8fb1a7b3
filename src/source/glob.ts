/** Whether a glob can be compiled; otherwise why not, as a sentence's end. */
export function globProblem(glob: string): string | null {
  const body = glob.startsWith('!') ? glob.slice(1) : glob
  if (body === '') return 'is empty'
  if (body.startsWith('/') || body.split('/').includes('..')) return 'must be relative to the repository and inside it'
  try {
    globToRegExp(body)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/**
 * Compiles a glob over paths with forward slashes: `*` and `?` stay in a folder, `**` crosses folders, `[a-z]`,
 * `[!a]` and `{a,b}` as in git and GitHub's path filters; a trailing `/` means all below it.
 * @throws Error that says what is wrong.
 */
export function globToRegExp(glob: string): RegExp {
  const text = glob.replace(/^\.\//, '').replace(/\/$/, '/**')
  let out = ''
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '*' && text[i + 1] === '*') {
      const whole = (i === 0 || text[i - 1] === '/') && (text[i + 2] === '/' || i + 2 === text.length)
      out += whole && text[i + 2] === '/' ? '(?:[^/]+/)*' : '.*'
      i += whole && text[i + 2] === '/' ? 2 : 1
    } else if (char === '*') out += '[^/]*'
    else if (char === '?') out += '[^/]'
    else if (char === '[') {
      const end = text.indexOf(']', i + 2)
      if (end < 0) throw new Error('has a [ without its ]')
      const set = text
        .slice(i + 1, end)
        .replace(/\\/g, '\\\\')
        .replace(/^[!^]/, '^')
      out += `(?!/)[${set}]`
      i = end
    } else if (char === '{') {
      depth++
      out += '(?:'
    } else if (char === '}' && depth > 0) {
      depth--
      out += ')'
    } else if (char === ',' && depth > 0) out += '|'
    else if (char === '\\' && i + 1 < text.length) out += escape(text[++i]!)
    else out += escape(char)
  }
  if (depth > 0) throw new Error('has a { without its }')
  return new RegExp(`^${out}$`)
}

/** A predicate over paths: positive globs choose (none: all), those behind `!` take away; the last that matches decides. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const compiled = globs.map((glob) => ({
    takesAway: glob.startsWith('!'),
    pattern: globToRegExp(glob.startsWith('!') ? glob.slice(1) : glob),
  }))
  const all = compiled.every(({ takesAway }) => takesAway)
  return (path) => {
    let chosen = all
    for (const { takesAway, pattern } of compiled) if (pattern.test(path)) chosen = !takesAway
    return chosen
  }
}

function escape(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
