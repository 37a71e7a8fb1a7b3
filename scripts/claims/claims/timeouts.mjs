// Do workers run into gunicorn's time-out because they compile?
import { table } from '../words.mjs'

const WAYS = ['as usual', 'variable', 'both', 'everything compiled']
const WORKERS = 4
/** Processors: what small deployments are given, `200m` and `100m`. */
const LIMITS = ['0.2', '0.1']
/** Seconds: more than twice gunicorn's default time-out of 30 s. */
const PATIENCE = 75

export const timeouts = {
  name: 'timeouts',
  title: 'Worker time-outs',

  async measure(bench) {
    const limits = {}
    for (const cpus of LIMITS) {
      limits[cpus] = {}
      for (const way of WAYS) limits[cpus][way] = await started(bench, way, cpus)
    }
    return { limits, workers: WORKERS }
  },

  judge({ limits, workers }) {
    // Where workers time out with nothing to compile, compiling isn't why.
    const telling = Object.values(limits).filter((ways) => ways['everything compiled'].timeouts === 0)
    const failed = (way) => telling.some((ways) => ways[way].timeouts > 0)
    const said = ([cpus, ways]) =>
      `on ${cpus} processors ${WAYS.map((way) => `${way} ${ways[way].timeouts}`).join(', ')}`
    return {
      rows: [
        {
          text: 2,
          says: 'Compiling at start goes up to worker time-outs',
          measured: `time-outs of ${workers} workers: ${Object.entries(limits).map(said).join('; ')}`,
          verdict: failed('variable') ? 'true' : failed('both') ? 'partly' : 'false',
        },
      ],
      details: [
        table(
          ['Processors', 'Django application', 'time-outs', `ready of ${workers}`, 'after'],
          Object.entries(limits).flatMap(([cpus, ways]) =>
            WAYS.map((way) => {
              const { timeouts: count, ready, seconds } = ways[way]
              return [cpus, way, count, ready, `${seconds.toFixed(0)} s`]
            }),
          ),
          2,
        ),
        `One start each, looked at for at most ${PATIENCE} s; gunicorn’s default time-out of 30 s, and the version named above. ` +
          'gunicorn 26 counts it from a worker’s first sign of life, which comes after the imports, so a worker may import for ' +
          'longer than that. Older versions, of which the text speaks, were not tried.',
      ].join('\n\n'),
    }
  },
}

async function started(bench, way, cpus) {
  const tag = await bench.image('django', way)
  bench.say(`gunicorn on ${cpus} processors: ${way}`)
  const options = ['--network', 'none', '--cpus', cpus, '--env', `WEB_CONCURRENCY=${WORKERS}`, tag]
  return bench.inContainer(options, async (container) => {
    const began = performance.now()
    const count = (text, pattern) => [...text.matchAll(pattern)].length
    const printed = await bench.logsOnce(container, (text) => count(text, /worker ready/g) >= WORKERS, PATIENCE)
    return {
      ready: Math.min(WORKERS, count(printed, /worker ready/g)),
      timeouts: count(printed, /WORKER TIMEOUT/g),
      seconds: (performance.now() - began) / 1000,
    }
  })
}
