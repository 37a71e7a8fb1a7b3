// What a run of the benchmark has to say, as Markdown.
export const DOCUMENT = 'docs/performance.md'
const [BEGIN, END] = ['<!-- bench:lint begin -->', '<!-- bench:lint end -->']

const INTRODUCTION = `# How fast it is

A review has to be done before anybody waits for it. What is timed is the bundled command, as the action runs it; all
rules are on. The other linters are those that npm has: tally (with \`--slow-checks=off\`, which would wait for the
network), and, in a loop within one process each, dockerfilelint and the checks of dockerfile-utils. The Dockerfiles are made up
from a seed (\`scripts/bench\`): pip, uv, Poetry, Conda, Pipenv and PDM, single and multi-stage, Debian, Ubuntu and
Alpine, with manifests, scripts and ignore files beside them, which only this tool reads.

Rounds are interleaved and medians compared. The times belong to the machine, the ratios travel better. The command keeps
what node compiled of it for its next start, in \`~/.cache/python-dockerfile-review\` (not in continuous integration, nor where
NODE_DISABLE_COMPILE_CACHE is set): a row of its own shows a start without that, as the first one on a machine is.
`

export function withTables(document, text) {
  const block = `${BEGIN}\n\n${text}\n${END}`
  if (document === null) return `${INTRODUCTION}\n${block}\n`
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has lost its markers: ${BEGIN} … ${END}`)
  return document.slice(0, start) + block + document.slice(end + END.length)
}

export function tables({ starts, corpora, growth }, { rounds, starts: times, cores, peers }) {
  const node = starts.find(({ name }) => name === 'node -e 0')
  const ours = starts.find(({ name }) => name === 'this')
  const versions = Object.entries(peers.versions).map(([name, version]) => `${name} ${version}`)
  return [
    `\`npm run bench:lint\`: Node.js ${process.versions.node}, ${cores} cores, ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`} (${times} for starts); ${versions.join(', ')}.`,
    '',
    '### Cold start: one small Dockerfile',
    '',
    '| | ms | × `node -e 0` | × this |',
    '| --- | ---: | ---: | ---: |',
    ...starts.map(({ name, seconds }) =>
      row(label(name), (seconds * 1000).toFixed(0), ratio(seconds, node.seconds), ratio(seconds, ours.seconds)),
    ),
    '',
    ...corpora.flatMap(corpusTable),
    '### Many Dockerfiles of real size',
    '',
    '| Dockerfiles | seconds | of processor | Dockerfiles a second | memory at most |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...growth.map(({ size, seconds, cpu, memory }) =>
      row(size, seconds.toFixed(1), cpu.toFixed(1), (size / seconds).toFixed(0), `${memory.toFixed(0)} MB`),
    ),
    '',
  ].join('\n')
}

function corpusTable({ name, count, lines, timed }) {
  const [least, middle, most] = lines
  const ours = timed.find((one) => one.name === 'this')
  return [
    `### ${count} Dockerfiles, ${name === 'small' ? 'small' : 'real size'}: ${least} to ${most} lines, ${middle} in the median`,
    '',
    '| | Dockerfiles a second | this is × as fast |',
    '| --- | ---: | ---: |',
    ...timed.map((one) => row(label(one.name), (count / one.seconds).toFixed(0), ratio(one.seconds, ours.seconds))),
    '',
  ]
}

function label(name) {
  return name.replace(/^this\b/, 'python-dockerfile-review')
}

function ratio(a, b) {
  return (a / b).toFixed(a < b ? 2 : 1)
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`
}
