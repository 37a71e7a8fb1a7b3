// Numbers as people read them. MB are 10^6 bytes.
export const VERDICTS = ['true', 'partly', 'false', 'not measurable here']

export function megabytes(bytes) {
  return `${decimal(bytes / 1e6, Math.abs(bytes) < 1e6 ? 2 : 1)} MB`
}

/** `+12.3 MB`, `−0.4 MB`. */
export function change(bytes) {
  return `${bytes < 0 ? '−' : '+'}${megabytes(Math.abs(bytes))}`
}

export function percent(share) {
  return `${decimal(share * 100, Math.abs(share) < 0.1 ? 1 : 0)}%`
}

/** `412 ms (398 to 430)` of an estimate in milliseconds. */
export function milliseconds({ median, interval }) {
  return `${whole(median)} ms (${whole(interval[0])} to ${whole(interval[1])})`
}

/** `1.23 s (1.20 to 1.31)` of an estimate in seconds. */
export function seconds({ median, interval }) {
  return `${decimal(median, 2)} s (${decimal(interval[0], 2)} to ${decimal(interval[1], 2)})`
}

/** `1.42 × (1.38 to 1.47)`. */
export function times({ median, interval }) {
  return `${decimal(median, 2)} × (${decimal(interval[0], 2)} to ${decimal(interval[1], 2)})`
}

/** A difference of our own command, `+214 ms (+190 to +240)`, or why there is none. */
export function delta(of) {
  if (of === null || of.verdict === 'not measurable') return `not measurable: ${of?.why ?? 'not asked for'}`
  const [write, least] = of.unit === 'ms' ? [(value) => signed(Math.round(value), ' ms'), 0.5] : [change, 0]
  const interval = of.interval === null ? '' : ` (${write(of.interval[0])} to ${write(of.interval[1])})`
  return Math.abs(of.delta) < least ? `0 ms${interval}` : `${write(of.delta)}${interval}`
}

/** A Markdown table; the columns after the first `texts` ones hold numbers. */
export function table(heads, rows, texts = 1) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map((_, at) => (at < texts ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

function signed(value, unit) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value)}${unit}`
}

function whole(value) {
  return decimal(value, 0)
}

function decimal(value, digits) {
  return value.toFixed(digits).replace('-', '−')
}
