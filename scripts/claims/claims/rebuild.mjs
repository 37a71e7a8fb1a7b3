// What a change costs to build again: the order of layers, and cache mounts.
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contextOf, PYTHON } from '../applications.mjs'
import { inTurns } from '../bench.mjs'
import { estimate, ratio } from '../statistics.mjs'
import { seconds, table, times } from '../words.mjs'

// A run of its own has a cache of its own.
const cache = `--mount=type=cache,id=claims-${process.pid},target=/pip-cache`
const tail = ['CMD ["gunicorn", "--config", "gunicorn.conf.py", "shop.wsgi"]', '']
const head = [`FROM ${PYTHON}`, 'ENV PIP_CACHE_DIR=/pip-cache', 'WORKDIR /app']

export const DOCKERFILES = {
  'code first': [...head, 'COPY . .', 'RUN pip install --no-cache-dir -r requirements.txt', ...tail],
  'manifests first': [
    ...head,
    'COPY requirements.txt .',
    'RUN pip install --no-cache-dir -r requirements.txt',
    'COPY . .',
    ...tail,
  ],
  'code first, cache mount': [...head, 'COPY . .', `RUN ${cache} pip install -r requirements.txt`, ...tail],
  'manifests first, cache mount': [
    ...head,
    'COPY requirements.txt .',
    `RUN ${cache} pip install -r requirements.txt`,
    'COPY . .',
    ...tail,
  ],
}
const WAYS = Object.keys(DOCKERFILES)
const CHANGES = { 'a source file': ['shop', 'urls.py'], 'the requirements': ['requirements.txt'] }

export const rebuild = {
  name: 'rebuild',
  title: 'Rebuilds: layer order and cache mounts',

  async measure(bench) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'claims-'))
    try {
      cpSync(contextOf('django'), folder, { recursive: true })
      const build = (way) => bench.buildAnew(`rebuild ${way}`, { context: folder, text: DOCKERFILES[way].join('\n') })
      for (const way of WAYS) await build(way)
      const changes = {}
      for (const [change, file] of Object.entries(CHANGES)) {
        const samples = await inTurns(WAYS, bench.times(5, 2), async (way) => {
          // Another content each time, or an earlier build's layers would fit.
          appendFileSync(path.join(folder, ...file), `# ${Math.random()}\n`)
          const { seconds: taken, log } = await build(way)
          return { taken, downloads: downloadsIn(log), ran: ranIn(log) }
        })
        changes[change] = Object.fromEntries(
          WAYS.map((way) => {
            const [{ downloads, ran }] = samples[way]
            return [
              way,
              {
                seconds: estimate(samples[way].map(({ taken }) => taken)),
                downloads,
                ran,
                samples: samples[way].map(({ taken }) => taken),
              },
            ]
          }),
        )
      }
      return { changes }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },

  judge({ changes }) {
    const of = (change, way) => changes[change][way]
    const order = ratio(of('a source file', 'code first').samples, of('a source file', 'manifests first').samples)
    const mount = ratio(
      of('the requirements', 'manifests first').samples,
      of('the requirements', 'manifests first, cache mount').samples,
    )
    const [without, withMount] = ['manifests first', 'manifests first, cache mount'].map(
      (way) => of('the requirements', way).downloads,
    )
    return {
      rows: [
        {
          text: 5,
          says: 'Manifests are copied before the code',
          measured: `after a change of one source file ${times(order)} the time; run again: ${of('a source file', 'code first').ran} against ${of('a source file', 'manifests first').ran} instructions`,
          verdict: order.interval[1] < 1 ? 'true' : order.median < 1 ? 'partly' : 'false',
        },
        {
          text: 5,
          says: 'A pip cache mount makes rebuilds faster',
          ...(withMount < without
            ? {
                measured: `after a change of the requirements ${withMount} downloads against ${without}, ${times(mount)} the time, from an index on the same machine`,
                verdict: mount.interval[1] < 1 ? 'true' : 'partly',
              }
            : {
                // pip keeps only what the index says may be kept, as the public one does.
                measured: `${withMount} downloads against ${without}: the index of this engine lets pip keep nothing`,
                verdict: 'not measurable here',
              }),
        },
      ],
      details: [
        table(
          [
            'Dockerfile',
            ...Object.keys(changes).flatMap((change) => [`${change} changed`, 'instructions run', 'downloads']),
          ],
          WAYS.map((way) => [
            way,
            ...Object.values(changes).flatMap((all) => [seconds(all[way].seconds), all[way].ran, all[way].downloads]),
          ]),
        ),
        `\`docker buildx build\` from beginning to end, ${of('a source file', 'code first').seconds.samples} builds each in turns. How much a download takes is a ` +
          'matter of the way to the index: here it is next to nothing, so what a cache mount saves is more elsewhere.',
      ].join('\n\n'),
    }
  },
}

/** How many files pip fetched: what its cache has it says to be cached. */
export function downloadsIn(log) {
  return [...log.matchAll(/^#\d+ [\d.]+ +Downloading /gm)].length
}

/** How many instructions besides FROM were run, not taken from the cache. */
export function ranIn(log) {
  const steps = new Map([...log.matchAll(/^#(\d+) \[[^\]]*\d+\/\d+\] (?!FROM)/gm)].map(([, step]) => [step, true]))
  for (const [, step] of log.matchAll(/^#(\d+) CACHED$/gm)) steps.delete(step)
  return steps.size
}
