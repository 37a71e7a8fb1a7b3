// Takes interleaved starts of two commands and writes them down: real noise for the tests of src/measure/statistics.
//
//   node scripts/record-samples.mjs --modules flask,boto3 --out FILE [--rounds N] [--python P] [--note TEXT]
//     [--after-modules LIST]      what the other side imports (default: the same, so that no difference is real)
//     [--image I] [--after-image I]   starts containers of these images in place of this machine's Python
//     [--seed N]                  of the order in which the two sides of a round are started
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from './bench/random.mjs'

const { values: given } = parseArgs({
  options: {
    modules: { type: 'string' },
    'after-modules': { type: 'string' },
    image: { type: 'string' },
    'after-image': { type: 'string' },
    python: { type: 'string', default: 'python3' },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    note: { type: 'string', default: '' },
    out: { type: 'string' },
  },
})
if (!given.modules || !given.out) {
  console.error('--modules and --out are needed: node scripts/record-samples.mjs --modules json,ssl --out FILE')
  process.exit(2)
}

const rounds = Number(given.rounds)
const commands = [
  commandOf(given.modules, given.image),
  commandOf(given['after-modules'] ?? given.modules, given['after-image'] ?? given.image),
]
const { chance } = randomFrom(Number(given.seed))
const samples = [[], []]
/** Whether `after` was started first, round by round. */
const afterFirst = []

// One start of each is thrown away: it fills the page cache and writes what .pyc there are to write.
for (const command of commands) start(command)
for (let round = 0; round < rounds; round++) {
  const swapped = chance(0.5)
  for (const side of swapped ? [1, 0] : [0, 1]) samples[side].push(start(commands[side]))
  afterFirst.push(swapped ? 1 : 0)
}

mkdirSync(path.dirname(given.out), { recursive: true })
const recorded = {
  note: given.note,
  what: commands.map(([program, ...words]) => [path.basename(program), ...words].join(' ')),
  machine: `${os.availableParallelism()} processors, ${process.platform} ${process.arch}`,
  unit: 'ms',
  before: samples[0],
  after: samples[1],
  afterFirst: afterFirst.join(''),
}
const lines = Object.entries(recorded).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
writeFileSync(given.out, `{\n${lines.join(',\n')}\n}\n`)

function commandOf(modules, image) {
  const code = `import ${modules}`
  if (image === undefined) return [given.python, '-c', code]
  return ['docker', 'run', '--rm', '--network', 'none', '--pull', 'never', image, given.python, '-c', code]
}

/** Milliseconds of one start, to a tenth. */
function start([program, ...words]) {
  const from = performance.now()
  const { status, error, stderr } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const took = performance.now() - from
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}: ${String(stderr).trim().slice(-300)}`)
  return Math.round(took * 10) / 10
}
