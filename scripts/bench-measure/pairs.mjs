// Two sides whose difference is known, compared again and again as a review would.
import { docker, service } from './images.mjs'
import { median } from '../bench/running.mjs'

/** @param effect 0: the same image on both sides; 0.05: the second takes 5% more processor time to start */
export async function comparePairs(tools, effect) {
  const { load, images, settings, say } = tools
  const { compareSamples } = await load('measure/statistics/compare.js')
  const before = images.build('service', service(settings.base))
  const after = effect === 0 ? before : await slower(tools, before, effect)
  const pairs = []
  for (let pair = 0; pair < settings.pairs; pair++) {
    const started = performance.now()
    const [first, second] = await samplesOf(tools, [before, after], { seed: pair + 1 })
    const delta = compareSamples(first, second)
    pairs.push({ ...delta, seconds: (performance.now() - started) / 1000 })
    say(`${effect === 0 ? 'the same image' : '5% more'}, pair ${pair + 1}: ${delta.verdict}, ${delta.why}`)
  }
  const told = pairs.filter(({ interval }) => interval !== null)
  if (told.length === 0) throw new Error(`no pair could be measured: ${pairs[0].why}`)
  return {
    verdicts: pairs.map(({ verdict }) => verdict),
    start: median(told.map((pair) => pair.before)),
    share: median(told.map(({ delta, before: from }) => delta / from)),
    half: median(told.map(({ interval, before: from }) => (interval[1] - interval[0]) / 2 / from)),
    seconds: median(told.map(({ seconds }) => seconds)),
    rounds: median(told.map(({ samples }) => samples)),
  }
}

/** Milliseconds of all starts, side by side. @param goal absent: as a review has it */
export async function samplesOf({ engine, load, settings }, names, { seed, goal }) {
  const { openSide } = await load('measure/startup/side.js')
  const { sampleStarts } = await load('measure/startup/sampling.js')
  const sides = []
  try {
    for (const image of names) {
      const side = await openSide(engine, { name: image, image, configuration: await engine.inspect(image) })
      if ('notMeasurable' in side) throw new Error(side.notMeasurable)
      sides.push(side)
    }
    const { budget } = settings
    const options = { budget, seed, now: () => performance.now(), ...(goal && { goal }) }
    const measured = await sampleStarts(sides, options)
    return measured.map((one) => {
      if ('notMeasurable' in one) throw new Error(one.notMeasurable)
      return one.startup.samples
    })
  } finally {
    for (const side of sides) await side.close()
  }
}

/** The same service with a loop at import. In processor time of the least disturbed of several runs. */
async function slower({ images, settings }, image, effect) {
  const code = `import json, subprocess, sys, time
def cpu(code):
    import resource
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.check_call([sys.executable, '-c', code])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
starts, loops = [], []
for _ in range(15):
    starts.append(cpu('import gunicorn.app.wsgiapp, gunicorn.glogging, gunicorn.workers.sync, web'))
    begin = time.process_time()
    exec('for _ in range(1000000): pass', {})
    loops.append(time.process_time() - begin)
print(json.dumps([min(starts), min(loops) / 1000000]))`
  const [start, turn] = JSON.parse(
    docker(['run', '--rm', '--network', 'none', '--cpus', '1', image, 'python', '-c', code]),
  )
  return images.build('slower', service(settings.base, Math.round((effect * start) / turn)))
}
