// What a run has to say, as Markdown.
import os from 'node:os'

export const DOCUMENT = 'docs/performance.md'
const [BEGIN, END] = ['<!-- bench:measure begin -->', '<!-- bench:measure end -->']

const INTRODUCTION = `
## Measuring

What measuring costs, and what its numbers are worth. Everything is live, on a Docker engine; on a busy machine intervals
are wider, and the ratios are what to look at.
`

export function withSection(document, text) {
  const block = `${BEGIN}\n\n${text}\n${END}`
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (start < 0) return `${document.trimEnd()}\n${INTRODUCTION}\n${block}\n`
  if (end < start) throw new Error(`${DOCUMENT} has lost its markers: ${BEGIN} … ${END}`)
  return document.slice(0, start) + block + document.slice(end + END.length)
}

export function sectionOf({ machine, inventory, same, slower, hyperfine, variants }, { quick, budget, base }) {
  const [load] = os.loadavg()
  return [
    `\`npm run bench:measure${quick ? ' -- --quick' : ''}\`: ${machine}; load ${load.toFixed(1)} at the end; base ${base}.`,
    '',
    '| what | measured | wanted |',
    '| --- | --- | --- |',
    ...(inventory ? inventoryRows(inventory) : []),
    ...(same ? [sameRow(same)] : []),
    ...(slower ? [slowerRow(slower)] : []),
    ...(hyperfine ? hyperfineRows(hyperfine, budget) : []),
    ...(variants ?? []).map(variantsRow),
    '',
  ].join('\n')
}

function inventoryRows({ image, bytes, files, save, read, cpu, memory, large }) {
  const speed = `${(bytes / read / 1e6).toFixed(0)} MB/s, ${percent(save / read)} of ${(bytes / save / 1e6).toFixed(0)} MB/s`
  return [
    row(
      `Reading ${image} (${megabytes(bytes)}, ${files} files), of \`docker save ${image} \\| cat > /dev/null\``,
      `${speed}; ${cpu.toFixed(1)} s of processor`,
      '60%',
    ),
    row(
      'Memory for it, and for an image of',
      `${memory.toFixed(0)} MB; of ${megabytes(large.bytes)}: ${large.memory.toFixed(0)} MB`,
      '200 MB for 2 GB',
    ),
  ]
}

function sameRow({ verdicts, half, seconds, rounds, start }) {
  const wrong = verdicts.filter(isTold).length
  const what = `The same image twice, ${verdicts.length} times: called slower or faster`
  return row(
    what,
    `${wrong} times; ±${percent(half)} of ${start.toFixed(0)} ms in ${seconds.toFixed(0)} s, ${rounds} rounds`,
    'at most 1 in 100',
  )
}

function slowerRow({ verdicts, half, seconds, rounds, share, start }) {
  const found = verdicts.filter((verdict) => verdict === 'worse').length
  const what = `5% more processor time in a start of ${start.toFixed(0)} ms, ${verdicts.length} times: found`
  return row(
    what,
    `${found} times; ${percent(share)} ±${percent(half)} in ${seconds.toFixed(0)} s, ${rounds} rounds`,
    '9 of 10 in 60 s',
  )
}

function hyperfineRows({ missing, version, ours, run, inside }, budget) {
  if (missing) return [row('Interval beside hyperfine’s', missing, '')]
  const time = `in ${budget / 1000} s each`
  return [
    row(
      `Interval of a difference ${time}, of that of ${version} over \`docker run\``,
      `±${ours.toFixed(1)} ms of ±${run.toFixed(1)} ms: ${percent(ours / run)}`,
      'at most 50%',
    ),
    row(
      'The same, of hyperfine over the same import inside one container',
      `±${ours.toFixed(1)} ms of ±${inside.toFixed(1)} ms: ${percent(ours / inside)}`,
      'at most 100%',
    ),
  ]
}

function variantsRow({ application, system, whole, appended, others }) {
  const each = appended.map(([name, seconds]) => `${name.replace(/^with /, '')} ${percent(seconds / whole)}`)
  const mean = appended.reduce((sum, [, seconds]) => sum + seconds, 0) / appended.length
  return row(
    `What is built on top of scripts/claims/applications/${application}${system ? ' with a compiler and libpq-dev' : ''}, of its whole build`,
    `${percent(mean / whole)} of ${whole.toFixed(1)} s in the mean: ${each.join(', ')}; ${others} fixes are built anew`,
    '20%',
  )
}

function isTold(verdict) {
  return verdict === 'better' || verdict === 'worse'
}

function percent(share) {
  return `${(share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0)}%`
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`
}
