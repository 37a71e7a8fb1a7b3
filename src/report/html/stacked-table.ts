import { markup, type Content, type Markup } from './markup.js'

export interface StackedTable {
  /** For who can't see what stands around it. */
  readonly label: string
  /** Titles of the columns, the one of the rows' names first. */
  readonly columns: readonly string[]
  readonly rows: readonly StackedRow[]
}

export interface StackedRow {
  readonly name: Content
  /** One for each further column; null is an empty cell. */
  readonly cells: readonly (Markup | string | number | null)[]
}

/**
 * A table that a phone shows row by row, each number under its title. The roles are those that the elements have anyway:
 * browsers forget them where a style lays them out as something else.
 */
export function stackedTable({ label, columns, rows }: StackedTable): Markup {
  const head = columns.map((title) => markup`<th role="columnheader" scope="col">${title}</th>`)
  const body = rows.map(({ name, cells }) => {
    const shown = cells.map(
      (cell, index) => markup`<td role="cell" data-title="${columns[index + 1] ?? ''}">${cell}</td>`,
    )
    return markup`<tr role="row"><th role="rowheader" scope="row">${name}</th>${shown}</tr>`
  })
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table class="stacked" role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table></div>`
}
