import { markup, type Markup } from '../markup.js'

export interface Figure {
  readonly title: string
  readonly caption: string
  /** For wide and for narrow screens. */
  readonly drawings: readonly Markup[]
  /** The same as a table: for who can't see a drawing, and for who wants the numbers. */
  readonly table: Markup
}

/** A plot with its title, what it shows, and the same as a table. */
export function figure({ title, caption, drawings, table }: Figure): Markup {
  const [wide, narrow] = drawings
  return markup`<figure class="plot">
<figcaption><strong>${title}</strong> ${caption}</figcaption>
<div class="wide">${wide ?? ''}</div><div class="narrow">${narrow ?? ''}</div>
<details><summary>${title}, as a table</summary>
<div class="scroll" role="group" tabindex="0" aria-label="${title}">${table}</div></details>
</figure>`
}
