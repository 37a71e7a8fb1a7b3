import { clip, visible } from '../markdown.js'

/** HTML that is what it says: anything else that a template is given is text and escaped. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = Markup | string | number | null | readonly Content[]

/** A template whose values are escaped, unless they are markup themselves; null is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((part, index) => (index === 0 ? '' : htmlOf(values[index - 1]!)) + part).join(''))
}

export const NOTHING = new Markup('')

function htmlOf(value: Content): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.html
  if (typeof value === 'object') return value.map(htmlOf).join('')
  return escape(String(value))
}

/** Text as HTML, in elements and in quoted attributes; what can't be seen is spelt out. */
export function escape(value: string): string {
  return visible(value)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

const MAXIMUM = 4_000

/** A message as rules write it: plain text in which `backticks` mark code. */
export function prose(value: string): Markup {
  const pieces = clip(value, MAXIMUM).split('`')
  const unclosed = pieces.length % 2 === 0
  return markup`${pieces.map((piece, index): Content => {
    if (index % 2 === 0) return piece
    return unclosed && index === pieces.length - 1 ? `\`${piece}` : markup`<code>${piece}</code>`
  })}`
}

/** A link to an address of the web; the label alone for any other. */
export function link(label: Content, url: string | null): Markup {
  if (url === null || !isAddress(url)) return markup`${label}`
  return markup`<a href="${url}" rel="noreferrer">${label}</a>`
}

/** Whether it leads to the web, and nothing in it could end what quotes it. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/[!-~]+$/.test(url)
}
