// All claims, in the order in which they are tried and told.
import { context } from './claims/context.mjs'
import { elsewhere } from './claims/elsewhere.mjs'
import { handmade } from './claims/by-hand.mjs'
import { interpreter } from './claims/interpreter.mjs'
import { output } from './claims/output.mjs'
import { pip } from './claims/pip.mjs'
import { readOnly } from './claims/read-only.mjs'
import { rebuild } from './claims/rebuild.mjs'
import { reproducible } from './claims/reproducible.mjs'
import { sizes } from './claims/sizes.mjs'
import { start } from './claims/start.mjs'
import { timeouts } from './claims/timeouts.mjs'
import { workers } from './claims/workers.mjs'

/**
 * A claim: `measure(bench)` answers plain numbers, `judge(numbers)` what they mean: {rows: {text, says, measured,
 * verdict}[], details}. The second is pure.
 */
export const CLAIMS = [
  ...[pip, reproducible, start, workers, timeouts, readOnly, sizes, rebuild, context, output, interpreter],
  ...[elsewhere, handmade],
]
