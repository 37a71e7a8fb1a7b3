import type { ModuleImport } from '../../../findings/measurement.js'

/** One module in the flame graph. */
export interface Frame {
  readonly name: string
  readonly depth: number
  /** Microseconds from the start. */
  readonly start: number
  readonly cumulative: number
  readonly self: number
  readonly compiled: boolean
}

interface Tree {
  readonly module: ModuleImport
  readonly children: readonly Tree[]
}

/** Imports as frames: each below the import that it is nested in, side by side in the order in which they began. */
export function framesOf(modules: readonly ModuleImport[]): readonly Frame[] {
  // Imports end before those that they are nested in: what is pending one deeper is a module's own.
  const pending: Tree[] = []
  for (const module of modules) {
    const children: Tree[] = []
    while (pending.length > 0 && pending.at(-1)!.module.depth > module.depth) children.unshift(pending.pop()!)
    pending.push({ module, children })
  }
  const frames: Frame[] = []
  const place = (trees: readonly Tree[], from: number, depth: number): void => {
    let start = from
    for (const { module, children } of trees) {
      const { name, self, cumulative, compiled } = module
      frames.push({ name, depth, start, cumulative, self, compiled })
      place(children, start, depth + 1)
      start += cumulative
    }
  }
  place(pending, 0, 0)
  return frames
}

/** Microseconds of all imports together. */
export function totalOf(frames: readonly Frame[]): number {
  return frames.reduce(
    (end, { depth, start, cumulative }) => (depth === 0 ? Math.max(end, start + cumulative) : end),
    0,
  )
}
