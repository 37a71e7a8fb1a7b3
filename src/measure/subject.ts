import type { ImageConfiguration } from '../ports/engine.js'
import type { BuiltImage } from '../ports/builder.js'

/** An image that an engine has, ready to be measured. */
export interface Subject {
  /** For people: `base 1a2b3c4`, `head`, `with bytecode-disabled fixed`. */
  readonly name: string
  /** What the engine knows it by. */
  readonly image: string
  readonly configuration: ImageConfiguration
  /** How it was built; null for a finished image. */
  readonly built: BuiltImage | null
  /** Digests of the uncompressed layers of the image that it starts from; null where that isn't known. */
  readonly baseLayers: readonly string[] | null
}

/** The label that a stand-in for an official image carries. */
const STAND_IN = 'python-dockerfile-review.stand-in'

export function isStandIn({ configuration }: Subject): boolean {
  return configuration.labels.get(STAND_IN) === 'true'
}
