// Workers and restarts under gunicorn: what each costs in processor time.
import { docker } from '../engine.mjs'
import { inTurns } from '../bench.mjs'
import { estimate, ratio } from '../statistics.mjs'
import { seconds, table, times } from '../words.mjs'

const WAYS = ['as usual', 'variable', 'both', 'everything compiled']
const SETTINGS = [
  { name: '1', count: 1, preload: false },
  { name: '2', count: 2, preload: false },
  { name: '4', count: 4, preload: false },
  { name: '4 preloaded', count: 4, preload: true },
]

export const workers = {
  name: 'workers',
  title: 'Workers and restarts under gunicorn',

  async measure(bench) {
    const tags = {}
    // As root, who can write beside the modules: else all the ways but the last are alike.
    for (const way of WAYS) tags[way] = await bench.image('django', way, { user: 'root' })
    const starts = {}
    for (const { name, count, preload } of SETTINGS) {
      bench.say(`gunicorn, workers: ${name}`)
      const samples = await inTurns(WAYS, bench.times(5, 2), (way) => started(bench, tags[way], { count, preload }))
      starts[name] = mapped(samples, estimate)
    }
    bench.say('gunicorn: restarts by --max-requests')
    const restarts = await inTurns(WAYS, bench.times(3, 1), (way) => restarted(bench, tags[way], bench.times(4, 3)))
    const flat = mapped(restarts, (runs) => runs.flat())
    return {
      starts,
      restarts: mapped(flat, estimate),
      ratios: mapped(flat, (samples) => ratio(flat['everything compiled'], samples)),
    }
  },

  judge({ starts, restarts, ratios }) {
    const growth = (way) => starts['4'][way].median - starts['1'][way].median
    const each = (way) => `${(growth(way) / 3).toFixed(2)} s`
    const preloaded = starts['4 preloaded'].both.median.toFixed(2)
    return {
      rows: [
        {
          text: 2,
          says: 'Every gunicorn worker compiles again',
          measured: `each further worker takes ${each('both')} of processor with nothing compiled, ${each('variable')} with the variable alone, ${each('as usual')} as usual, ${each('everything compiled')} with everything; with nothing compiled, four workers take ${starts['4'].both.median.toFixed(2)} s, preloaded ${preloaded} s`,
          verdict:
            growth('both') > 1.5 * growth('everything compiled')
              ? growth('variable') > 1.15 * growth('everything compiled')
                ? 'true'
                : 'partly'
              : 'false',
        },
        {
          text: 2,
          says: 'Every max-requests restart compiles again',
          measured: `a restarted worker, against one with everything compiled: ${WAYS.slice(0, 3)
            .map((way) => `${way} ${times(ratios[way])}`)
            .join(', ')}`,
          verdict: ratios.both.interval[0] > 1 ? (ratios.variable.interval[0] > 1 ? 'true' : 'partly') : 'false',
        },
      ],
      details: [
        table(
          ['Workers', ...WAYS],
          Object.entries(starts).map(([name, of]) => [name, ...WAYS.map((way) => seconds(of[way]))]),
        ),
        table(['Restarted worker', ...WAYS], [['by --max-requests', ...WAYS.map((way) => seconds(restarts[way]))]]),
        'Seconds of processor, master and workers, until all workers have imported the Django application; median with its ' +
          `95% interval, ${starts['1']['as usual'].samples} starts each in turns (${restarts.both.samples} restarts). As root, who may write beside the modules: ` +
          'where that is not so, or the root is read-only, a restart takes as long as a first start. With --preload the master imports and workers are forked from it.',
      ].join('\n\n'),
    }
  },
}

const READY = /ready after ([\d.]+) s of processor/g
const readyTimes = (printed) => [...printed.matchAll(READY)].map(([, value]) => Number(value))

/** Seconds of processor until all workers are ready; the application's own gunicorn.conf.py says them. */
async function started(bench, tag, { count, preload }) {
  const options = ['--network', 'none', '--env', `WEB_CONCURRENCY=${count}`, '--env', `PRELOAD=${preload ? 1 : 0}`, tag]
  return bench.inContainer(options, async (container) => {
    const printed = await bench.logsOnce(container, (text) => readyTimes(text).length > count)
    const all = readyTimes(printed)
    if (all.length <= count)
      throw new Error(`gunicorn had ${all.length - 1} of ${count} workers:\n${printed.slice(-800)}`)
    return all.reduce((sum, one) => sum + one, 0)
  })
}

const REQUEST = `
import sys, time, urllib.request
for attempt in range(200):
    try:
        sys.exit(0 if urllib.request.urlopen("http://127.0.0.1:8000/health", timeout=60).status == 200 else 1)
    except OSError:
        time.sleep(0.2)
sys.exit(1)
`

/** Seconds of processor of each worker that took the place of one that had its one request. */
async function restarted(bench, tag, times) {
  const options = ['--network', 'none', '--env', 'WEB_CONCURRENCY=1', '--env', 'MAX_REQUESTS=1', tag]
  return bench.inContainer(options, async (container) => {
    for (let time = 1; time <= times; time++) {
      await bench.logsOnce(container, (text) => readyTimes(text).length > time)
      await docker(['exec', container, 'python', '-B', '-c', REQUEST], { timeout: 120 })
    }
    const printed = await bench.logsOnce(container, (text) => readyTimes(text).length > times + 1)
    const all = readyTimes(printed)
    if (all.length < times + 2)
      throw new Error(`gunicorn restarted ${all.length - 2} of ${times} times:\n${printed.slice(-800)}`)
    // Without the master and the first worker.
    return all.slice(2)
  })
}

function mapped(of, change) {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]))
}
