import type { Delta } from '../findings/measurement.js'

export type Unit = Delta['unit']

/** How numbers of one size are written. */
interface Scale {
  readonly name: string
  readonly factor: number
  readonly digits: number
}

/** For numbers up to `largest`. A megabyte is 10^6 bytes. */
function scaleOf(largest: number, unit: Unit): Scale {
  const size = Math.abs(largest)
  if (unit === 'ms') {
    return size < 1000 ? { name: 'ms', factor: 1, digits: 0 } : { name: 's', factor: 1e3, digits: 2 }
  }
  if (size < 1000) return { name: 'bytes', factor: 1, digits: 0 }
  if (size < 1e6) return { name: 'kB', factor: 1e3, digits: 0 }
  if (size < 1e9) return { name: 'MB', factor: 1e6, digits: size < 1e8 ? 1 : 0 }
  return { name: 'GB', factor: 1e9, digits: 2 }
}

function number(value: number, { factor, digits }: Scale): string {
  return (value / factor).toFixed(digits).replace(/^-(?=0(\.0*)?$)/, '')
}

function signedNumber(value: number, scale: Scale): string {
  const size = number(Math.abs(value), scale)
  // What rounds to nothing has no sign.
  if (Number(size) === 0) return size
  return value < 0 ? `−${size}` : `+${size}`
}

/** `812 ms`, `1.16 s`, `61 kB`, `12.7 MB`, `303 MB`. */
export function amount(value: number, unit: Unit): string {
  const scale = scaleOf(value, unit)
  return `${number(value, scale)} ${scale.name}`
}

/** `+348 ms`, `−3.2 MB`. */
export function signed(value: number, unit: Unit): string {
  const scale = scaleOf(value, unit)
  return `${signedNumber(value, scale)} ${scale.name}`
}

/** `+12 ms (95%: +4 … +20)`, all in one unit. */
export function signedBetween(value: number, interval: readonly [number, number] | null, unit: Unit): string {
  if (!interval) return signed(value, unit)
  const scale = scaleOf(Math.max(...[value, ...interval].map(Math.abs)), unit)
  const [low, high] = interval.map((end) => signedNumber(end, scale))
  return `${signedNumber(value, scale)} ${scale.name} (95%: ${low} … ${high})`
}

/** What a difference comes to: a number with how sure it is, or that there is none. */
export function difference(delta: Delta): string {
  switch (delta.verdict) {
    case 'not measurable':
      return `not measurable: ${delta.why}`
    case 'no difference that can be told': {
      // Half the interval is the least effect that could have been seen.
      const least = delta.interval ? ` (±${amount((delta.interval[1] - delta.interval[0]) / 2, delta.unit)})` : ''
      return `no difference that can be told${least}`
    }
    default:
      return signedBetween(delta.delta, delta.interval, delta.unit)
  }
}

/** `+3.3%`; empty where there is nothing to compare with. */
export function percentage({ before, delta }: Pick<Delta, 'before' | 'delta'>): string {
  if (before <= 0) return ''
  const share = (Math.abs(delta) / before) * 100
  const text = share.toFixed(share < 10 ? 1 : 0)
  return Number(text) === 0 ? '0%' : `${delta < 0 ? '−' : '+'}${text}%`
}
