/** What GitHub would still act on in Markdown: a small model of it, stricter than GitHub where in doubt. */
export function active(markdown: string): string[] {
  const found: string[] = []
  const outside = withoutCode(markdown)
  if (/<(?!\/?(details|summary)>)/.test(outside)) found.push('HTML')
  const literal = outside.replace(/\\([!-/:-@[-`{-~])/g, (_, char: string) => entity(char))
  if (/[[\]*_~`$]/.test(literal)) found.push('Markdown')
  if (/^\s*([-+=#>/]|\d+[.)]|:)/.test(literal)) found.push('the start of a line')
  // Mentions are looked for in what is rendered: escapes and entities are undone before.
  const rendered = literal
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
  if (/@[\w-]/.test(rendered)) found.push('mention')
  if (/#\d/.test(rendered) || /gh-\d/i.test(rendered)) found.push('issue')
  if (/[0-9a-f]{7}/i.test(rendered)) found.push('commit')
  if (/:\/\/|www\./i.test(rendered)) found.push('address')
  if (/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u.test(markdown)) found.push('bidirectional or control character')
  return found
}

/** Markdown without its code spans and fenced blocks, found as CommonMark finds them. */
export function withoutCode(markdown: string): string {
  let out = ''
  let at = 0
  while (at < markdown.length) {
    const atLineStart = at === 0 || markdown[at - 1] === '\n'
    const run = /^`+/.exec(markdown.slice(at))?.[0]
    if (run && run.length >= 3 && atLineStart && /^[^`\n]*(\n|$)/.test(markdown.slice(at + run.length))) {
      const end = new RegExp(`\\n\`{${run.length},} *(?=\\n|$)`).exec(markdown.slice(at))
      at = end ? at + end.index + end[0].length : markdown.length
    } else if (run) {
      const rest = markdown.slice(at + run.length)
      const end = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`).exec(rest)
      if (!end) out += run
      at += run.length + (end ? end.index + run.length : 0)
    } else if (markdown[at] === '\\') {
      out += markdown.slice(at, at + 2)
      at += 2
    } else out += markdown[at++]!
  }
  return out
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`
}
