// The speed of two interpreters.
import { PYTHON } from '../applications.mjs'
import { measured } from '../command.mjs'
import { median } from '../statistics.mjs'
import { delta, percent, table } from '../words.mjs'

const NEWER = 'python:3.13-slim-trixie'

export const interpreter = {
  name: 'interpreter',
  title: 'Interpreter speed',

  async measure(bench) {
    const { base, head, deltas } = await bench.compare(PYTHON, NEWER, 'interpreter')
    const [before, after] = [base, head].map((side) => measured(side.interpreter, `the interpreter of ${side.name}`))
    const workloads = before.map(({ name, samples }) => {
      const other = after.find((one) => one.name === name)
      return { name, before: median(samples), after: other ? median(other.samples) : null }
    })
    return { interpreter: deltas.interpreter, workloads, images: [PYTHON, NEWER] }
  },

  judge({ interpreter: of, workloads, images }) {
    const share = of.before > 0 ? of.delta / of.before : 0
    return {
      rows: [
        {
          text: 5,
          says: 'Which Python an image has decides about its speed',
          measured: `${images.join(' → ')}: ${delta(of)}, ${share < 0 ? '−' : '+'}${percent(Math.abs(share))} (geometric mean of ${workloads.length} workloads)`,
          verdict: verdictOf(of, share),
        },
      ],
      details: [
        table(
          ['Workload', ...images.map((image) => `${image}, ms`)],
          workloads.map(({ name, before, after }) => [
            name,
            before.toFixed(2),
            after === null ? '–' : after.toFixed(2),
          ]),
        ),
        '`compare IMAGE IMAGE --measure interpreter`. Two versions of Debian’s builds of Python, which say nothing about official or Ubuntu’s builds.',
      ].join('\n\n'),
    }
  },
}

/** An interval that leaves room for a tenth to either side decides nothing. */
function verdictOf({ verdict, before, interval }, share) {
  if (verdict === 'better' || verdict === 'worse') return Math.abs(share) >= 0.1 ? 'true' : 'partly'
  const isNarrow = interval !== null && interval.every((bound) => Math.abs(bound) < 0.1 * before)
  return isNarrow ? 'false' : 'not measurable here'
}
