// Tries what the five texts claim, on a real Docker engine, and writes docs/evidence.md.
//   npm run claims [-- --quick] [--only NAME,…] [--command FILE] [--numbers FILE]
// With --only the claims of these names are tried and printed, and nothing is written. --numbers keeps the measured
// numbers: a run with the same file goes on where another stopped.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDocument } from '../bench/document.mjs'
import { isStandIn } from '../engine/stand-in.mjs'
import { Bench } from './bench.mjs'
import { CLAIMS } from './claims.mjs'
import { DOCUMENT, evidence } from './document.mjs'
import { Belongings, docker, missingEngine } from './engine.mjs'

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))
const BASES = [
  'python:3.11-slim-bookworm',
  'python:3.11-bookworm',
  'python:3.13-slim-trixie',
  'gcr.io/distroless/python3-debian12',
]
const began = performance.now()

process.exitCode = await main().catch((error) => fail(error.message))

async function main() {
  const given = options()
  if (typeof given === 'number') return given
  const { quick, program, chosen, numbers } = given
  const missing = await missingEngine()
  if (missing !== null) return fail(missing)
  const belongings = new Belongings()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => belongings.close())
  const known = numbers !== null && existsSync(numbers) ? JSON.parse(readFileSync(numbers, 'utf8')) : {}
  const outcomes = []
  try {
    const bench = new Bench({ belongings, program, quick, say })
    for (const [index, claim] of chosen.entries()) {
      if (belongings.isClosed) break
      say(`claim ${index + 1} of ${chosen.length}: ${claim.title}`)
      try {
        known[claim.name] ??= await tried(claim, bench)
        if (numbers !== null) writeFileSync(numbers, JSON.stringify(known))
        const { measured, ...circumstances } = known[claim.name]
        outcomes.push({ claim, result: claim.judge(measured), failure: null, circumstances })
      } catch (error) {
        say(`it can't be measured: ${error.message}`)
        outcomes.push({ claim, result: null, failure: error.message.split('\n')[0], circumstances: null })
      }
    }
  } finally {
    await belongings.removeAll()
  }
  if (belongings.isClosed) return 130
  if (chosen.length < CLAIMS.length) {
    for (const { claim, result, failure } of outcomes) console.log(shown(claim, result, failure))
  } else {
    const versions = known.pip?.measured.versions ?? []
    await writeDocument(path.join(root, DOCUMENT), evidence(outcomes, await conditions(versions)))
    console.log(`${DOCUMENT} is written`)
  }
  return outcomes.some(({ failure }) => failure !== null) ? 1 : 0
}

/** A claim's numbers, and when, for how long and on how busy a machine they were taken. */
async function tried(claim, bench) {
  const started = performance.now()
  const measured = await claim.measure(bench)
  const minutes = (performance.now() - started) / 60_000
  // The average of five minutes: about as long as a claim takes.
  return { measured, at: new Date().toISOString(), minutes, load: os.loadavg()[1], quick: bench.quick }
}

function options() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      // The command that measures: what is built, unless another is named.
      command: { type: 'string', default: path.join(root, 'dist', 'cli', 'index.js') },
      numbers: { type: 'string' },
    },
  })
  const names = values.only?.split(',') ?? CLAIMS.map(({ name }) => name)
  const unknown = names.find((name) => !CLAIMS.some((claim) => claim.name === name))
  if (unknown !== undefined) {
    return fail(`--only: there is no claim "${unknown}"; allowed: ${CLAIMS.map(({ name }) => name).join(', ')}`)
  }
  if (!existsSync(values.command)) return fail(`--command: ${values.command} is not there; npm run build writes it`)
  const chosen = CLAIMS.filter(({ name }) => names.includes(name))
  return { quick: values.quick, program: path.resolve(values.command), chosen, numbers: values.numbers ?? null }
}

async function conditions(versions) {
  const bases = []
  for (const name of BASES) {
    const standIn = await isStandIn((args, given) => docker(args, given), name)
    if (standIn !== null) bases.push({ name, standIn })
  }
  const info = await docker(['version', '--format', '{{.Server.Version}}'])
  const [{ model }] = os.cpus()
  const memory = (os.totalmem() / 1e9).toFixed(0)
  const processors = os.availableParallelism()
  const machine = `${model.trim()}, ${processors} processors, ${memory} GB of memory, Docker ${info.stdout.trim()}, Node.js ${process.versions.node}`
  return { machine, processors, bases, versions }
}

function shown(claim, result, failure) {
  if (!result) return `${claim.title}\n  not measured: ${failure}\n`
  const rows = result.rows.map(
    ({ text, says, measured, verdict }) => `  [${text}] ${says}\n      ${measured}\n      → ${verdict}`,
  )
  return `${claim.title}\n${rows.join('\n')}\n\n${result.details}\n`
}

function fail(reason) {
  console.error(`claims: ${reason}`)
  return 2
}

function say(line) {
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}`)
}
