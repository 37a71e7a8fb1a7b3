export type Verdict = 'better' | 'worse' | 'no difference that can be told' | 'not measurable'

/** A measured difference between two sides. */
export interface Delta {
  readonly unit: 'ms' | 'bytes'
  readonly before: number
  readonly after: number
  readonly delta: number
  /** 95% interval of `delta`; null where the value is exact. */
  readonly interval: readonly [number, number] | null
  readonly samples: number
  readonly verdict: Verdict
  readonly why: string
}

/** What was measured about one finding's fix on the user's own image. */
export interface Evidence {
  readonly size: Delta | null
  readonly startup: Delta | null
  readonly stop: Delta | null
  readonly rebuild: Delta | null
  readonly modulesCompiled: { readonly before: number; readonly after: number } | null
  readonly stopStatus: { readonly before: number; readonly after: number } | null
  readonly verified: { readonly builds: boolean; readonly samePackages: boolean; readonly sameImports: boolean }
}

/** One image measured: its sides and the conditions under which they were compared. */
export interface Measurement {
  readonly image: string
}
