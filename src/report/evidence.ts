import type { Delta, Evidence } from '../findings/measurement.js'

/** What was measured about a fix, as phrases of plain text, the most telling first. */
export function evidencePhrases(evidence: Evidence): string[] {
  const phrases: string[] = []
  const { startup, size, stop, rebuild, modulesCompiled, stopStatus, verified } = evidence
  if (startup) phrases.push(deltaPhrase('start', startup))
  if (modulesCompiled)
    phrases.push(`modules compiled at each start ${modulesCompiled.before} → ${modulesCompiled.after}`)
  if (size) phrases.push(deltaPhrase('size', size))
  if (stop) phrases.push(deltaPhrase('stop', stop))
  if (stopStatus) phrases.push(`exit status of a stop ${stopStatus.before} → ${stopStatus.after}`)
  if (rebuild) phrases.push(deltaPhrase('rebuild', rebuild))
  phrases.push(verifiedPhrase(verified))
  return phrases
}

export function deltaPhrase(name: string, delta: Delta): string {
  if (delta.verdict === 'not measurable') return `${name} not measurable: ${delta.why}`
  const change = signed(delta.delta, delta.unit)
  const between = delta.interval
    ? `, 95% between ${signed(delta.interval[0], delta.unit)} and ${signed(delta.interval[1], delta.unit)}`
    : ''
  if (delta.verdict === 'no difference that can be told')
    return `${name}: no difference that can be told (${change}${between})`
  return `${name} ${amount(delta.before, delta.unit)} → ${amount(delta.after, delta.unit)} (${change}${between})`
}

/** `812 ms`, `1.16 s`, `61 kB`, `12.7 MB`, `303 MB`: a megabyte is 10^6 bytes. */
export function amount(value: number, unit: Delta['unit']): string {
  const size = Math.abs(value)
  if (unit === 'ms') return size < 1000 ? `${round(value, 0)} ms` : `${round(value / 1000, 2)} s`
  if (size < 1000) return `${round(value, 0)} bytes`
  if (size < 1e6) return `${round(value / 1e3, 0)} kB`
  if (size < 1e9) return `${round(value / 1e6, size < 1e8 ? 1 : 0)} MB`
  return `${round(value / 1e9, 2)} GB`
}

export function signed(value: number, unit: Delta['unit']): string {
  const size = amount(Math.abs(value), unit)
  return value < 0 ? `−${size}` : value > 0 ? `+${size}` : size
}

function verifiedPhrase({ builds, samePackages, sameImports }: Evidence['verified']): string {
  if (!builds) return 'the fix does not build'
  if (samePackages && sameImports) return 'builds, with the same packages and imports'
  return `builds, but with other ${[samePackages ? '' : 'packages', sameImports ? '' : 'imports'].filter((what) => what !== '').join(' and ')}`
}

function round(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^-(?=0(\.0*)?$)/, '')
}
