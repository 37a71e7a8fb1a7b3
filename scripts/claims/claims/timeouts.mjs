// Do workers run into gunicorn's time-out because they compile?
import { table } from '../words.mjs'

const WAYS = ['as usual', 'variable', 'both', 'everything compiled']
const WORKERS = 4
const CPUS = '0.2'
/** Seconds: more than twice gunicorn's default time-out of 30 s. */
const PATIENCE = 75

export const timeouts = {
  name: 'timeouts',
  title: 'Worker time-outs',

  async measure(bench) {
    const ways = {}
    for (const way of WAYS) {
      const tag = await bench.image('django', way)
      bench.say(`gunicorn on ${CPUS} processors: ${way}`)
      const options = ['--network', 'none', '--cpus', CPUS, '--env', `WEB_CONCURRENCY=${WORKERS}`, tag]
      ways[way] = await bench.inContainer(options, async (container) => {
        const began = performance.now()
        const count = (text, pattern) => [...text.matchAll(pattern)].length
        const printed = await bench.logsOnce(container, (text) => count(text, /worker ready/g) >= WORKERS, PATIENCE)
        return {
          ready: count(printed, /worker ready/g),
          timeouts: count(printed, /WORKER TIMEOUT/g),
          seconds: (performance.now() - began) / 1000,
        }
      })
    }
    return { ways, workers: WORKERS, cpus: CPUS }
  },

  judge({ ways, workers, cpus }) {
    const failed = (way) => ways[way].timeouts > 0
    return {
      rows: [
        {
          text: 2,
          says: 'Compiling at start goes up to worker time-outs',
          measured: `${workers} workers on ${cpus} processors: ${Object.entries(ways)
            .map(
              ([way, of]) =>
                `${way} ${of.timeouts} time-outs, ${of.ready} of ${workers} ready after ${of.seconds.toFixed(0)} s`,
            )
            .join('; ')}`,
          verdict:
            failed('everything compiled') || !(failed('both') || failed('variable'))
              ? 'false'
              : failed('variable')
                ? 'true'
                : 'partly',
        },
      ],
      details: [
        table(
          ['Django application', 'time-outs', `ready of ${workers}`, 'after'],
          Object.entries(ways).map(([way, of]) => [way, of.timeouts, of.ready, `${of.seconds.toFixed(0)} s`]),
        ),
        `One start each, at most ${PATIENCE} s, gunicorn’s default time-out of 30 s. A worker that is killed while it compiles begins ` +
          'again from nothing. The share of a processor was chosen so that the difference shows; with more of it no worker times out.',
      ].join('\n\n'),
    }
  },
}
