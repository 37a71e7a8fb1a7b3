import { isWindows } from './base-image.js'
import type { Cache } from './cache-fate.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { pythonCaches } from './python-caches.js'
import { systemCaches } from './system-caches.js'

export type { Cache, Decision, PythonCache, SystemCache } from './cache-fate.js'
export { dockerClean } from './system-caches.js'

/** What the calls of all used stages leave in caches, in the file's order: Python's installers' and package managers'. */
export const cachesOf: (facts: Facts) => readonly Cache[] = memoize((facts) =>
  [...pythonCaches(facts), ...systemCaches(facts)]
    // Where they lie there, and what removes them, isn't known.
    .filter(({ step }) => !isWindows(step.stage.base))
    .sort((a, b) => a.step.instruction.index - b.step.instruction.index || a.call.span.start - b.call.span.start),
)
