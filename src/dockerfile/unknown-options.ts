import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import type { InstallerCall } from './installers/index.js'

/** Whether a word that can't be known may hold options, by its variable's name: `pip install $PIP_FLAGS x`. */
export function mayHoldOptions({ dockerfile }: Facts, { operands }: InstallerCall): boolean {
  return operands.some(({ value, span }) => {
    return !isKnown(value) && /\$.*(?:opt|flag|arg|param|cache)/i.test(dockerfile.source.slice(span))
  })
}
