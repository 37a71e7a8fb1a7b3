// Times dist beside other linters, on Dockerfiles that scripts/bench makes up, and writes the table of
// docs/performance.md. Rounds are interleaved and medians compared: only ratios of one run mean anything.
//   npm run build && npm run bench:lint [-- --rounds N] [--files N] [--many N] [--starts N] [--cache FOLDER] [--write no]
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeCorpus, writeCorpus } from './bench/corpus.mjs'
import { writeDocument } from './bench/document.mjs'
import { installPeers, measure, median, time } from './bench/running.mjs'
import { DOCUMENT, tables, withTables } from './bench/table.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    files: { type: 'string', default: '1000' },
    many: { type: 'string', default: '5000' },
    starts: { type: 'string', default: '25' },
    // Where the other linters are kept between runs: never in the checkout.
    cache: { type: 'string', default: path.join(os.tmpdir(), 'python-dockerfile-review-bench') },
    dist: { type: 'string', default: path.join(root, 'dist') },
    write: { type: 'string', default: 'yes' },
  },
})
const [rounds, count, many, starts] = ['rounds', 'files', 'many', 'starts'].map((name) => Number(given[name]))
const command = path.join(path.resolve(given.dist), 'cli', 'index.js')
if (!existsSync(command)) {
  console.error(`${command} is missing: npm run build writes it`)
  process.exit(1)
}

const peers = installPeers(given.cache)
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-lint-'))
// What the command keeps of its compiled code goes here: the round that isn't counted fills it.
const kept = { CI: undefined, NODE_DISABLE_COMPILE_CACHE: undefined, XDG_CACHE_HOME: path.join(folder, 'cache') }
const unkept = { NODE_DISABLE_COMPILE_CACHE: '1' }
try {
  const corpora = [
    { name: 'small', files: makeCorpus(count, 'small') },
    { name: 'real', files: makeCorpus(count, 'real') },
  ]
  for (const { name, files } of corpora) writeCorpus(path.join(folder, name), files)
  const results = {
    starts: coldStarts(),
    corpora: corpora.map(({ name, files }) => overFiles(name, files)),
    growth: growth(),
  }
  const text = tables(results, { rounds, starts, cores: os.availableParallelism(), peers })
  console.log(text)
  const document = path.join(root, DOCUMENT)
  if (given.write === 'yes') {
    await writeDocument(document, withTables(existsSync(document) ? readFileSync(document, 'utf8') : null, text))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The linters over one folder: what to start. */
function linters(place, dockerfiles) {
  const all = dockerfiles.map((file) => path.join(place, file))
  const each = path.join(root, 'scripts', 'bench', 'each.mjs')
  const ours = [process.execPath, command, 'review', place, '--format', 'json', '--fail-on', 'never']
  return [
    { name: 'this', args: ours },
    ...(peers.tally
      ? [{ name: 'tally', args: [peers.tally, 'lint', '--slow-checks=off', '--no-config', '--format', 'json', place] }]
      : []),
    ...['dockerfilelint', 'dockerfile-utils'].map((name) => {
      return { name, args: [process.execPath, each, name, peers[name], ...all] }
    }),
  ]
}

function overFiles(name, files) {
  const dockerfiles = files.map(({ dockerfile }) => dockerfile)
  const lines = files.map((one) => one.files[one.dockerfile].split('\n').length - 1).sort((a, b) => a - b)
  const timed = interleaved(linters(path.join(folder, name), dockerfiles), rounds)
  return { name, count: files.length, lines: [lines[0], lines[lines.length >> 1], lines.at(-1)], timed }
}

/** One small service, many times. */
function coldStarts() {
  const service = makeCorpus(1, 'small', 7)
  const place = path.join(folder, 'one')
  writeCorpus(place, service)
  const [file] = service.map(({ dockerfile }) => dockerfile)
  const example = path.join(root, 'examples', 'django')
  return interleaved(
    [
      { name: 'node -e 0', args: [process.execPath, '-e', '0'] },
      { name: 'this, examples/django', args: [process.execPath, command, 'review', example, '--fail-on', 'never'] },
      {
        name: 'this, examples/django, nothing kept of an earlier start',
        args: [process.execPath, command, 'review', example, '--fail-on', 'never'],
        environment: unkept,
      },
      ...linters(place, [file]),
      ...(peers.docker
        ? [{ name: 'docker build --check', args: ['docker', 'build', '--check', path.dirname(path.join(place, file))] }]
        : []),
    ],
    starts,
  )
}

/** Twice and four times the files: the cost has to grow like them, the memory less. */
function growth() {
  const place = path.join(folder, 'growing')
  const sizes = [many / 4, many / 2, many].map(Math.round)
  const corpus = makeCorpus(many, 'real', 3)
  let written = 0
  return sizes.map((size) => {
    writeCorpus(place, corpus.slice(written, size))
    written = size
    const args = [command, 'review', place, '--format', 'json', '--fail-on', 'never']
    const runs = Array.from({ length: rounds }, () => measure(args, kept))
    const of = (key) => median(runs.map((run) => run[key]))
    return { size, seconds: of('seconds'), cpu: of('cpu'), memory: of('memory') }
  })
}

function interleaved(list, times) {
  const runs = new Map(list.map(({ name }) => [name, []]))
  // The first round warms the file cache and isn't counted.
  for (let round = 0; round <= times; round++) {
    for (const { name, args, environment } of list) {
      const seconds = time(args, environment ?? kept)
      if (round > 0) runs.get(name).push(seconds)
    }
  }
  return [...runs].map(([name, all]) => ({ name, seconds: median(all) }))
}
