// The interval of a difference beside hyperfine's, in the same time: over `docker run`, and over the same import inside.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, copyFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { docker, IMPORTS, service } from './images.mjs'
import { samplesOf } from './pairs.mjs'

export async function compareWithHyperfine(tools) {
  const { load, images, settings, say } = tools
  const program = findProgram(settings.hyperfine)
  if (program === null) return { missing: `hyperfine was not to be had as ${settings.hyperfine}` }
  const { compareSamples } = await load('measure/statistics/compare.js')
  const { studentQuantile } = await load('measure/statistics/distributions.js')
  const image = images.build('service', service(settings.base))
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-hyperfine-'))
  try {
    // Twice each, in turns: the machine's mood is then nobody's advantage.
    const [ours, run, inside] = [[], [], []]
    for (let turn = 0; turn < 2; turn++) {
      const [before, after] = await samplesOf(tools, [image, image], { seed: turn + 1, goal: NEVER })
      const { interval } = compareSamples(before, after)
      ours.push((interval[1] - interval[0]) / 2)
      const outside = `${['docker', 'run', '--rm', '--network', 'none', '--cpus', '1', image].join(' ')} python -c '${IMPORTS}'`
      run.push(halfWidth(timed(program, outside, settings.budget, folder), studentQuantile))
      inside.push(halfWidth(timedInside(program, image, settings.budget, folder, images), studentQuantile))
      const [mine, outer, inner] = [ours, run, inside].map((list) => list.at(-1).toFixed(1))
      say(`95% interval: ±${mine} ms; of hyperfine over docker run ±${outer} ms, inside ±${inner} ms`)
    }
    const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
    return {
      version: execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(),
      ours: mean(ours),
      run: mean(run),
      inside: mean(inside),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All the time is used, as hyperfine uses it. */
const NEVER = { share: 0, milliseconds: 0 }

function findProgram(name) {
  const { status, stdout } = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Seconds of all runs of one command given twice, for as long as `budget` milliseconds allow. */
function timed(program, command, budget, folder) {
  const file = path.join(folder, 'out.json')
  const run = (runs) => {
    const args = [
      '-N',
      '--style',
      'none',
      '--warmup',
      '1',
      '--runs',
      String(runs),
      '--export-json',
      file,
      command,
      command,
    ]
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
    return JSON.parse(readFileSync(file, 'utf8')).results
  }
  const once = run(2)[0].mean
  return run(Math.max(5, Math.round(budget / 2000 / once)))
}

/** The same inside one container, which has the program copied in. */
function timedInside(program, image, budget, folder, images) {
  copyFileSync(program, path.join(folder, 'hyperfine'))
  writeFileSync(path.join(folder, 'Dockerfile'), `FROM ${image}\nCOPY hyperfine /usr/local/bin/hyperfine\n`)
  const own = images.buildFolder('with-hyperfine', folder)
  const command = `python -B -c '${IMPORTS}'`
  const run = (runs) => {
    const args = [
      '-N',
      '--style',
      'none',
      '--warmup',
      '1',
      '--runs',
      String(runs),
      '--export-json',
      '/tmp/out.json',
      command,
      command,
    ]
    const script = 'hyperfine "$@" >/dev/null && cat /tmp/out.json'
    const out = docker([
      'run',
      '--rm',
      '--network',
      'none',
      '--cpus',
      '1',
      '--entrypoint',
      'sh',
      own,
      '-c',
      script,
      'sh',
      ...args,
    ])
    return JSON.parse(out).results
  }
  const once = run(2)[0].mean
  return run(Math.max(5, Math.round(budget / 2000 / once)))
}

/** Milliseconds: half of the 95% interval of the difference of two means (Welch's; as many runs on both sides). */
function halfWidth([first, second], studentQuantile) {
  const n = first.times.length
  const error = Math.sqrt((first.stddev ** 2 + second.stddev ** 2) / n)
  return 1000 * error * studentQuantile(0.975, 2 * n - 2)
}
