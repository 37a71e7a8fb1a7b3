import type { Event } from '../adapters/actions/event.js'
import type { OtherLinters } from '../analyze/linters.js'
import { analyzeSettings, type ReadSettings } from '../settings.js'
import type { Settings } from '../config/settings.js'
import type { Outcome, ReviewPorts } from '../review.js'
import { mayRun } from './measuring.js'

/** The review of an event's change, by what was configured. */
export async function analyze(
  event: Event,
  { settings, configuration, baseline }: ReadSettings,
  pages: string,
  ports: ReviewPorts,
): Promise<Outcome> {
  // Pieces of the bundle of their own: people read the rest.
  const [{ review }, { RULES }] = await Promise.all([import('../review.js'), import('../rules/index.js')])
  return review(
    {
      search: { named: [], folders: [''], selection: settings, scope: settings.scope },
      settings: analyzeSettings(settings, RULES, pages),
      thresholds: settings,
      configuration,
      ignoresFrom: settings.configFrom,
      // A pull request without a common history is all new; what has no base by its nature is all there already.
      newWithoutBase: event.number !== null,
      baseline,
    },
    ports,
  )
}

/** The other linters that were asked for, where they may be, and why not. */
export async function lintersFor(
  event: Event,
  { linters: names }: Settings,
): Promise<{ readonly linters: OtherLinters; readonly refused: readonly string[] }> {
  const none = { linters: { list: [], named: false }, refused: [] }
  if (names.length === 0) return none
  if (!mayRun(event)) return { ...none, refused: [`Other linters are not asked under ${event.name}.`] }
  const { lintersOf } = await import('../adapters/linters/index.js')
  return { linters: lintersOf(names), refused: [] }
}
