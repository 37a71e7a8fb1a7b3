// Who can write bytecode at run time, and what a read-only root means.
import { inTurns } from '../bench.mjs'
import { docker } from '../engine.mjs'
import { estimate, ratio } from '../statistics.mjs'
import { seconds, table, times } from '../words.mjs'

const PLACES = {
  'root, writable': { user: 'root', flags: [] },
  'user 1000, writable': { user: '1000', flags: [] },
  'root, read-only': { user: 'root', flags: ['--read-only'] },
}
const WAYS = ['as usual', 'everything compiled']
const IMPORT = 'import shop.wsgi, time; print(time.process_time())'

export const readOnly = {
  name: 'read-only',
  title: 'Read-only roots',

  async measure(bench) {
    const places = {}
    for (const [place, { user, flags }] of Object.entries(PLACES)) {
      for (const way of WAYS) {
        const tag = await bench.image('django', way, { user })
        bench.say(`two starts in one container: ${place}, ${way}`)
        const options = [...flags, '--network', 'none', '--entrypoint', 'sleep', tag, '600']
        places[`${place}: ${way}`] = await bench.inContainer(options, async (container) => [
          await compiledIn(container),
          await compiledIn(container),
        ])
      }
    }
    return { places, starts: await readOnlyStarts(bench), gunicorn: await gunicornStarts(bench) }
  },

  judge({ places, starts, gunicorn }) {
    const [first, second] = places['root, read-only: as usual']
    const [, kept] = places['root, writable: as usual']
    const [byUser, byUserAgain] = places['user 1000, writable: as usual']
    const [precompiled] = places['root, read-only: everything compiled']
    return {
      rows: [
        {
          text: 3,
          says: 'With a read-only root no .pyc can be written at run time, so every start compiles',
          measured: `modules compiled at the first and the second start: ${first} and ${second}; writable ${kept} at the second; user 1000 ${byUser} and ${byUserAgain}`,
          verdict: first > 0 && second === first ? (kept < first ? 'true' : 'partly') : 'false',
        },
        {
          text: 3,
          says: 'So compile at build',
          measured: `${precompiled} modules compiled at a read-only start; ${times(starts.ratio)} the processor time`,
          verdict:
            precompiled === 0 && starts.ratio.interval[1] < 1 ? 'true' : precompiled < first ? 'partly' : 'false',
        },
        {
          text: 5,
          says: 'gunicorn wants `--worker-tmp-dir /dev/shm`',
          measured: `read-only root without a tmpfs on /tmp: ${gunicorn.without}; with the option: ${gunicorn.option}; with a tmpfs: ${gunicorn.tmpfs}`,
          verdict: gunicorn.without === 'serves' ? 'false' : gunicorn.option === 'serves' ? 'partly' : 'false',
        },
      ],
      details: [
        table(
          ['Container', 'compiled at the first start', 'at the second'],
          Object.entries(places).map(([name, [one, other]]) => [name, one, other]),
        ),
        `A start on a read-only root, seconds of processor: as usual ${seconds(starts['as usual'])}, everything compiled ` +
          `${seconds(starts['everything compiled'])}, ${starts['as usual'].samples} each in turns. Modules are counted by \`python -v\`, ` +
          'not by our own probe. Beyond a read-only root, what the heartbeat file costs on a disk under load is not measurable here.',
      ].join('\n\n'),
    }
  },
}

/** How many modules one more start in a container compiles from source. */
async function compiledIn(container) {
  const { stderr } = await docker(['exec', container, 'python', '-v', '-c', 'import shop.wsgi'], { timeout: 300 })
  return [...stderr.matchAll(/^# code object from '?\/.*\.py'?$/gm)].length
}

async function readOnlyStarts(bench) {
  const tags = {}
  for (const way of WAYS) tags[way] = await bench.image('django', way, { user: 'root' })
  bench.say('starts on a read-only root')
  const samples = await inTurns(WAYS, bench.times(15, 6), async (way) => {
    const args = ['run', '--rm', '--read-only', '--network', 'none', '--entrypoint', 'python', tags[way], '-c', IMPORT]
    return Number((await docker(args)).stdout)
  })
  return {
    ...Object.fromEntries(WAYS.map((way) => [way, estimate(samples[way])])),
    ratio: ratio(samples['as usual'], samples['everything compiled']),
  }
}

async function gunicornStarts(bench) {
  const tag = await bench.image('django', 'everything compiled')
  const outcome = (flags, options) => {
    const command = ['gunicorn', '--config', 'gunicorn.conf.py', ...options, 'shop.wsgi']
    return bench.inContainer(['--read-only', '--network', 'none', ...flags, tag, ...command], async (container) => {
      await bench.logsOnce(container, (text) => /worker ready|Traceback|rror:/.test(text), 60)
      const printed = await bench.logsOnce(container, (text) => text.includes('worker ready'), 10)
      return printed.includes('worker ready') ? 'serves' : `fails (${/^\w*Error\b/m.exec(printed)?.[0] ?? 'no worker'})`
    })
  }
  return {
    without: await outcome([], []),
    option: await outcome([], ['--worker-tmp-dir', '/dev/shm']),
    tmpfs: await outcome(['--tmpfs', '/tmp'], []),
  }
}
