/*
 * Text of Dockerfiles is strangers' text. Whatever it holds, it comes out of here as something to read: no mention,
 * no link, no HTML, nothing that a bot takes for a command, nothing that looks other than it is.
 */

/**
 * GitHub looks for mentions, issues and commits in the rendered text, so neither a backslash nor an entity stops it;
 * a zero-width space does, as other bots have found.
 */
const BREAK = '\u200B'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** What is shown as it is, and most texts are nothing else. */
const PLAIN = /^[\n\t -~]*$/

/** Control, bidirectional and other invisible characters as `⟨U+202E⟩`; line breaks become `\n`, tabs stay. */
export function visible(value: string): string {
  if (PLAIN.test(value)) return value
  return value
    .replace(/\r\n/g, '\n')
    .replace(INVISIBLE, (char) => (char === '\n' || char === '\t' ? char : codePoint(char)))
}

/** Whether a text looks as it is. */
export function looksAsIs(value: string): boolean {
  return visible(value) === value
}

export function codePoint(char: string): string {
  return `⟨U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** At most so many UTF-16 units, never half a character, with an ellipsis where something is missing. */
export function clip(value: string, maximum: number): string {
  if (value.length <= maximum) return value
  return `${value.slice(0, Math.max(0, maximum - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Plain text on one line. */
export function text(value: string): string {
  return atStart(escape(visible(value).trim()))
}

/** A message as rules write it: plain text in which `backticks` mark code. */
export function prose(value: string, inTable = false): string {
  const pieces = visible(value).trim().split('`')
  const unclosed = pieces.length % 2 === 0
  const parts = pieces.map((piece, index) => {
    if (index % 2 === 0) return escape(piece)
    return unclosed && index === pieces.length - 1 ? '\\`' + escape(piece) : code(piece, inTable)
  })
  return atStart(parts.join('').trim())
}

/** A code span, its fence longer than any run of backticks in it. */
export function code(value: string, inTable = false): string {
  const inside = visible(value).replace(/\s/gu, ' ')
  if (inside === '') return ''
  // In a table a pipe ends the cell even inside code, and parsers disagree about a backslash before it.
  if (inTable && inside.includes('|')) return `<code>${escape(inside)}</code>`
  const fence = '`'.repeat(longestRun(inside) + 1)
  // Markdown takes one space off both sides where both have one, and a backtick must not touch the fence.
  const pad = /^`|`$|^ .* $/u.test(inside) && inside.trim() !== '' ? ' ' : ''
  return fence + pad + inside + pad + fence
}

/** A fenced block; empty text gives a block without lines, which as a suggestion deletes. */
export function fence(value: string, language = ''): string {
  const lines = value === '' ? [] : visible(value).replace(/\n$/, '').split('\n')
  const marks = '`'.repeat(Math.max(3, longestRun(value) + 1))
  return [marks + language.replace(/[^\w-]/g, ''), ...lines, marks].join('\n')
}

/** A link with a label that is Markdown already; only the label where the address is none of the web. */
export function link(label: string, url: string | null): string {
  if (url === null || !/^https?:\/\/[^\s]+$/u.test(url) || !looksAsIs(url)) return label
  return `[${label}](${url.replace(/[()<>[\]\\|`"'*_~@]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)})`
}

function escape(value: string): string {
  return value
    .replace(/\s+/gu, ' ')
    .replace(/@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)/gi, `$&${BREAK}`)
    .replace(/[0-9a-f]{7,}/gi, (sha) => sha.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]~$]/g, '\\$&')
    .replace(/\|/g, '&#124;')
}

/** What only means something at the start of a line: lists, headings, rules, the slash commands of other bots. */
function atStart(markdown: string): string {
  return markdown.replace(/^[-+=#/:]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
