const BINARY: Readonly<Record<string, number>> = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }

/** Bytes as Docker writes them (`512m`, `1gb`, `2GiB`): its units are all binary. */
export function dockerBytes(written: string | null): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:([bkmgt])?b?|([kmgt])i?b)\s*$/i.exec(written ?? '')
  if (!match) return null
  const bytes = Number(match[1]) * BINARY[(match[2] ?? match[3] ?? '').toLowerCase()]!
  return bytes > 0 ? Math.round(bytes) : null
}

const QUANTITY: Readonly<Record<string, number>> = {
  ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50 },
}

/** A Kubernetes quantity: `250m`, `0.5`, `256Mi`, `1e9`. */
export function quantity(written: string | null): number | null {
  const match = /^(\d+(?:\.\d*)?|\.\d+)(?:[eE](\d{1,2})|(n|u|m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?)$/.exec(written?.trim() ?? '')
  if (!match) return null
  const value = Number(match[1]) * (match[2] === undefined ? QUANTITY[match[3] ?? '']! : 10 ** Number(match[2]))
  // Thousandths of fractions leave crumbs.
  return value > 0 ? Number(value.toPrecision(12)) : null
}

export function processors(written: string | null): number | null {
  const value = Number(written ?? 'NaN')
  return value > 0 && Number.isFinite(value) ? value : null
}
