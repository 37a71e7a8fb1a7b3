// Does the bytecode table of a review agree with building each row by hand?
import { readFileSync } from 'node:fs'
import { APPLICATIONS, byHand, contextOf } from '../applications.mjs'
import { measured, measurementOf } from '../command.mjs'
import { megabytes, percent, table, times } from '../words.mjs'

const ROWS = ['nothing written', 'all precompiled', 'nothing compiled']
/** The same files in other layers are packed apart: this share of the image may differ. */
const LAYERS = 0.005

export const handmade = {
  name: 'by-hand',
  title: 'The bytecode table against building each row by hand',

  async measure(bench) {
    const applications = {}
    for (const application of Object.keys(APPLICATIONS)) {
      bench.say(`review ${application}`)
      // One rule only: its fixes are not what is compared, and their builds take time.
      const args = [
        'review',
        `scripts/claims/applications/${application}`,
        '--measure',
        'size,startup',
        '--only',
        'bytecode-disabled',
      ]
      const { bytecode, notes } = await measurementOf(bench.program, [...args, '--fail-on', 'never'], 900)
      if (bytecode === null) throw new Error(`the review of ${application} has no bytecode table: ${notes.join(' ')}`)
      const written = await bench.build(
        `by hand ${application} as written`,
        recipe(application, `${contextOf(application)}/Dockerfile`),
      )
      const own = bytecode.rows.find(({ name }) => name === 'as written')
      applications[application] = []
      for (const name of ROWS) {
        const row = bytecode.rows.find((one) => one.name === name)
        if (!row) throw new Error(`the bytecode table of ${application} lacks "${name}": ${notes.join(' ')}`)
        const tag = await bench.build(`by hand ${application} ${name}`, recipe(application, byHand(application, name)))
        const { head, deltas } = await bench.compare(written, tag, 'startup')
        const { packed, error, unpacked } = await bench.size(tag)
        const { modulesCompiled } = measured(head.startup, `the start of ${tag}`)
        const hand = { packed, error, unpacked, modulesCompiled, start: ratioOf(deltas.startup) }
        applications[application].push({ name, table: { ...row, start: ratioOfRows(own, row) }, hand })
      }
    }
    return { applications }
  },

  judge({ applications }) {
    const untried = Object.keys(APPLICATIONS).filter((name) => !(name in applications))
    const all = Object.entries(applications).flatMap(([application, rows]) =>
      rows.map((row) => ({ application, ...row, ...agreed(row) })),
    )
    const started = all.filter((row) => isKnown(row.table.start) && isKnown(row.hand.start)).length
    const apart = all.filter(({ faults }) => faults.length > 0)
    return {
      rows: [
        {
          text: 'this tool',
          says: 'The bytecode table says what building each row by hand says',
          measured: `${all.length - apart.length} of ${all.length} rows agree (starts had enough samples in ${started} of them)${apart.map(({ application, name, faults }) => `; ${application}, ${name}: ${faults.join(', ')}`).join('')}`,
          verdict: apart.length === 0 ? 'true' : apart.length < all.length ? 'partly' : 'false',
        },
      ],
      details: [
        table(
          [
            'Application',
            'Row',
            'packed: table',
            'by hand',
            'unpacked: table',
            'by hand',
            'compiled: table',
            'by hand',
            'start against as written: table',
            'by hand',
            'agree',
          ],
          all.map(({ application, name, table: of, hand, faults }) => [
            ...[
              application,
              name,
              megabytes(of.packed),
              megabytes(hand.packed),
              megabytes(of.unpacked),
              megabytes(hand.unpacked),
            ],
            ...[
              of.modulesCompiled,
              hand.modulesCompiled,
              shownStart(of),
              shownStart(hand),
              faults.length === 0 ? 'yes' : faults.join(', '),
            ],
          ]),
          2,
        ),
        ...(untried.length > 0 ? [`Not tried for want of time: ${untried.join(', ')}.`] : []),
        'The table makes its rows out of the built image, by one step at its end. By hand, each row is a Dockerfile of its own ' +
          '(`scripts/claims/by-hand`). Rows agree where the counts are equal, the unpacked bytes differ by less than 0.1%, the packed ' +
          `ones by less than their estimates’ errors and ${percent(LAYERS)}, and the intervals of the starts’ ratios to the image as written meet.`,
      ].join('\n\n'),
    }
  },
}

/** What a row of the table and the image that was built by hand don't agree on. */
export function agreed({ table: of, hand }) {
  const error = (hand.error[1] - hand.error[0]) / 2
  const apart = [
    ['modules compiled', of.modulesCompiled !== hand.modulesCompiled],
    ['unpacked bytes', Math.abs(of.unpacked - hand.unpacked) > 0.001 * hand.unpacked],
    ['packed bytes', Math.abs(of.packed - hand.packed) > error + LAYERS * hand.packed],
    ['starts', isKnown(of.start) && isKnown(hand.start) && !meet(of.start.interval, hand.start.interval)],
  ]
  return { faults: apart.filter(([, differs]) => differs).map(([what]) => what) }
}

/** One start has no interval: it says nothing that could be disagreed with. */
function isKnown({ interval: [low, high] }) {
  return high > low
}

function shownStart({ start }) {
  return isKnown(start) ? times(start) : 'too few starts'
}

function meet([low, high], [otherLow, otherHigh]) {
  return low <= otherHigh && high >= otherLow
}

/** A difference as a ratio to what it is compared with. */
export function ratioOf({ before, delta, interval }) {
  // Too few starts to compare.
  if (interval === null) return { median: 1, interval: [1, 1] }
  return { median: 1 + delta / before, interval: interval.map((bound) => 1 + bound / before) }
}

/** The ratio of two medians, each with an interval of its own. */
export function ratioOfRows(own, row) {
  if (own.startup === null || row.startup === null) throw new Error(`the start of "${row.name}" is not in the table`)
  const width = ({ median, interval }) => Math.max(interval[1] - median, median - interval[0]) / median
  const median = row.startup.median / own.startup.median
  const half = median * (row === own ? 0 : Math.hypot(width(own.startup), width(row.startup)))
  return { median, interval: [median - half, median + half] }
}

function recipe(application, file) {
  return { context: contextOf(application), text: readFileSync(file, 'utf8') }
}
