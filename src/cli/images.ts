import { SystemClock } from '../adapters/clock.js'
import { createDocker, discardOnSignals } from '../adapters/docker/index.js'
import { readHomepage } from '../adapters/package.js'
import { DiskWorkspace } from '../adapters/workspace/disk.js'
import { OWN_RULES } from '../analyze/settings.js'
import { readOptions } from '../config/inputs.js'
import { configurationPlace } from '../config/resolve.js'
import type { Settings } from '../config/settings.js'
import { UserError } from '../findings/errors.js'
import { QUANTITIES, type Measurement, type Quantity } from '../findings/measurement.js'
import type { Review } from '../findings/review.js'
import { measureFinished } from '../measure/finished.js'
import { visible } from '../report/markdown.js'
import { limitsOf, startOf } from '../review/image-settings.js'
import { RULES } from '../rules/index.js'
import { readSettings } from '../settings.js'
import { VERSION } from '../version.js'
import type { Arguments } from './arguments.js'
import { formatOf } from './formats.js'
import { TerminalLog } from './measuring.js'
import { findPlaces } from './places.js'
import type { Terminal } from './terminal.js'
import { writeReport } from './write-report.js'

/** What a finished image can be asked for. */
const FINISHED = QUANTITIES.filter((quantity) => quantity !== 'rebuild')
const USUAL: readonly Quantity[] = ['size', 'startup']

/** `compare IMAGE IMAGE`, and `measure IMAGE`: answers with the exit status. */
export async function imagesCommand(
  command: 'compare' | 'measure',
  values: Arguments['values'],
  references: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [first, second] = imagesOf(command, references)
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const [format, output] = [formatOf(text('format')), text('output')]
  if (format === 'sarif' || format === 'github') {
    throw new UserError(
      `option --format: "${format}" is not allowed, for it is one of findings; allowed: text, json, markdown, html`,
    )
  }
  const { root } = await findPlaces([], terminal.folder)
  const settings = await settingsFor(values, root)
  const quantities = quantitiesOf(command, settings.measure, values.measure !== undefined)
  const log = TerminalLog.of(terminal, process.env)
  const { engine, builder } = createDocker({ environment: process.env, folder: root, log })
  const stopWatching = discardOnSignals(() => builder.discard())
  let answer
  try {
    const [base, head] = second === undefined ? [null, first] : [first, second]
    // Where the configuration speaks of the image, it says how it starts and under which limits.
    const entry = settings.images.find(({ image }) => image === head) ?? null
    const image = {
      limits: limitsOf([], entry),
      start: startOf(entry?.startup ?? null),
      rounds: entry?.startup?.runs ?? null,
    }
    answer = await measureFinished(
      { base, head, quantities, timeout: settings.measureTimeout, image },
      { engine, builder, clock: new SystemClock(), log },
    )
  } finally {
    await builder.discard()
    stopWatching()
  }
  if ('declined' in answer) throw new UserError(visible(answer.declined))
  const report = await write(answer, format, {
    colours: output === null && terminal.colours,
    subject: references.join(' and '),
  })
  if (output === null) terminal.write(report)
  else await writeReport('output', output, report, terminal.folder)
  return 0
}

function imagesOf(command: 'compare' | 'measure', references: readonly string[]): readonly [string, string?] {
  const wanted = command === 'compare' ? 2 : 1
  const [first, second] = references
  if (first === undefined || references.length !== wanted) {
    const needed = command === 'compare' ? 'two images: compare IMAGE IMAGE' : 'one image: measure IMAGE'
    throw new UserError(`${command} needs ${needed}; ${references.length} given`)
  }
  const odd = references.find((reference) => !/^[\w][\w./:@+-]*$/.test(reference))
  if (odd !== undefined)
    throw new UserError(`"${odd}" is no name of an image; allowed: NAME, NAME:TAG, NAME@DIGEST or an id`)
  return second === undefined ? [first] : [first, second]
}

function quantitiesOf(command: string, asked: readonly Quantity[], isGiven: boolean): ReadonlySet<Quantity> {
  if (isGiven && asked.length === 0) throw new UserError(`option --measure: "off" leaves ${command} nothing to do`)
  const chosen = asked.filter((quantity) => quantity !== 'rebuild')
  if (asked.length > 0 && chosen.length === 0) {
    throw new UserError(`option --measure: a finished image is not built again; allowed: ${FINISHED.join(', ')}, all`)
  }
  return new Set(isGiven ? chosen : USUAL)
}

async function settingsFor(values: Arguments['values'], root: string): Promise<Settings> {
  const rules = [...RULES, ...OWN_RULES]
  const { measure, config, 'measure-timeout': timeout } = values
  const named = { measure, config, 'measure-timeout': timeout }
  const given = readOptions(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)), rules)
  return (await readSettings(new DiskWorkspace(root), given, configurationPlace(given, null), null, rules)).settings
}

async function write(
  measurement: Measurement,
  format: 'text' | 'json' | 'markdown' | 'html',
  { colours, subject }: { readonly colours: boolean; readonly subject: string },
): Promise<string> {
  const review: Review = {
    ...{ conclusion: 'success', images: [], findings: [], suppressed: [], problems: [] },
    measurements: [measurement],
  }
  switch (format) {
    case 'text': {
      const { measurementText } = await import('../report/text.js')
      return measurementText(measurement, colours)
    }
    case 'json': {
      const { json } = await import('../report/json.js')
      return json(review, VERSION)
    }
    case 'markdown': {
      const { measuredMarkdown } = await import('../report/measured/markdown.js')
      return `${measuredMarkdown(measurement)}\n`
    }
    case 'html': {
      const { html } = await import('../report/html/index.js')
      return html(review, { version: VERSION, homepage: readHomepage(), subject, sources: () => null })
    }
  }
}
