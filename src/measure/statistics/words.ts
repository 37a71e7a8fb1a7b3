/*
 * Numbers as people read them, for sentences. Reports show a delta's own numbers in their own way.
 */

/** `12 ms`, `1.16 s`, `0.4 ms`. @param value milliseconds, of either sign: shown without it */
export function milliseconds(value: number): string {
  const size = Math.abs(value)
  if (size >= 1000) return `${trim(size / 1000, size < 10_000 ? 2 : 1)} s`
  return `${trim(size, size < 10 ? 1 : 0)} ms`
}

/** `61 kB`, `12.7 MB`: a megabyte is 10^6 bytes. @param value of either sign: shown without it */
export function bytes(value: number): string {
  const size = Math.abs(value)
  if (size < 1000) return `${trim(size, 0)} ${Math.round(size) === 1 ? 'byte' : 'bytes'}`
  if (size < 999_500) return `${trim(size / 1e3, 0)} kB`
  if (size < 999.5e6) return `${trim(size / 1e6, size < 99.95e6 ? 1 : 0)} MB`
  return `${trim(size / 1e9, 2)} GB`
}

/** `4%`, `0.4%`. @param share of either sign: shown without it */
export function percent(share: number): string {
  const size = Math.abs(share) * 100
  return `${trim(size, size < 9.95 ? 1 : 0)}%`
}

/** Rounded, without zeros that say nothing. */
function trim(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return digits === 0 ? text : text.replace(/\.?0+$/, '')
}
