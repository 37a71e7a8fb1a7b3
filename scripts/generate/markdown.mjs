/** A table of Markdown. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text) {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}

/** A block of code, whatever it holds. */
export function fence(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${text.replace(/\n*$/, '\n')}${marks}`
}

const LANGUAGES = {
  yml: 'yaml',
  yaml: 'yaml',
  toml: 'toml',
  py: 'python',
  sh: 'sh',
  json: 'json',
  hcl: 'hcl',
  ini: 'ini',
}

/** The language of a file's code, by its name. */
export function languageOf(path) {
  const name = path.split('/').at(-1)
  if (/^(?:Dockerfile|Containerfile)(?:\.|$)|\.(?:Dockerfile|dockerfile)$/.test(name)) {
    return name.endsWith('.dockerignore') ? 'text' : 'dockerfile'
  }
  return LANGUAGES[name.split('.').at(-1)] ?? 'text'
}

/** Puts a text between the markers `<!-- name -->` and `<!-- /name -->`, where a page has them. */
export function between(page, name, text) {
  const start = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = page.indexOf(start)
  const to = page.indexOf(end, from)
  if (from < 0 || to < 0) return page
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`
}
