import { isMeasured, type Evidence, type Measurement, type Variant } from '../findings/measurement.js'

/** What was measured about the fixes that were tried alone, by the fingerprints of their findings. */
export function evidenceOf(measurements: readonly Measurement[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>()
  for (const { head, variants } of measurements) {
    for (const variant of variants) {
      const [fingerprint, ...others] = variant.findings
      if (fingerprint === undefined || others.length > 0) continue
      found.set(fingerprint, evidenceFrom(head, variant))
    }
  }
  return found
}

function evidenceFrom(head: Measurement['head'], { side, deltas, verified }: Variant): Evidence {
  const compiled = (one: typeof side): number | null => (isMeasured(one.startup) ? one.startup.modulesCompiled : null)
  const status = (one: typeof side): number | null => (isMeasured(one.stop) ? one.stop.status : null)
  const both = (before: number | null, after: number | null) =>
    before === null || after === null ? null : { before, after }
  return {
    ...{ size: deltas.size, startup: deltas.startup, stop: deltas.stop, rebuild: deltas.rebuild },
    modulesCompiled: both(compiled(head), compiled(side)),
    stopStatus: both(status(head), status(side)),
    verified,
  }
}
