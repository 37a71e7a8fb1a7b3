// docs/evidence.md out of what was measured.
import { table, VERDICTS } from './words.mjs'

export const DOCUMENT = 'docs/evidence.md'

/** What the five texts are, whose claims are tried. */
const TEXTS = {
  1: 'What the two variables mean: set PYTHONDONTWRITEBYTECODE and PYTHONUNBUFFERED in every image',
  2: 'Stop putting this into your Dockerfiles: the variable is useless or harmful',
  3: 'Read-only containers: compile at build',
  4: 'A guide’s page on Python images: bases, stages, wheels, what to ignore',
  5: 'The perfect Dockerfile: bases compared, layers, caches, a venv, gunicorn’s settings',
}

/**
 * @param {{claim: object, result: object|null, failure: string|null, circumstances: object|null}[]} outcomes `result` is
 * what the claim's judge answered; `failure` is why it couldn't be measured; `circumstances` are when (ISO 8601), for how
 * many minutes, at which load and whether with fewer samples it was
 * @param {{machine: string, processors: number, bases: {name: string, standIn: boolean}[], versions: string[]}} run
 */
export function evidence(outcomes, run) {
  const told = outcomes.map((outcome) => ({ ...outcome, rows: rowsOf(outcome) }))
  return [
    '# What the five texts claim, measured',
    '',
    'Advice on Python images contradicts itself. Here is what five well-known texts claim, tried on applications of our own',
    '(`scripts/claims/applications`: Django, Flask with SQLAlchemy, pandas) on a real Docker engine. Texts, by number:',
    '',
    ...Object.entries(TEXTS).map(([number, what]) => `${number}. ${what}`),
    '',
    `A claim is ${VERDICTS.map((verdict) => `_${verdict}_`).join(', ')}, by the numbers beside it and on these applications. Ranges in`,
    'parentheses are 95% intervals; of five samples or fewer, the least and the most. MB are 10^6 bytes.',
    '',
    ...conditions(outcomes, run),
    '',
    '## Claims',
    '',
    table(
      ['Text', 'Claim', 'Measured', 'Verdict'],
      told.flatMap(({ claim, rows }) =>
        rows.map(({ text, says, measured, verdict }) => [
          text,
          says,
          measured,
          `[${verdict}](#${anchor(claim.title)})`,
        ]),
      ),
      4,
    ),
    '',
    ...told.flatMap(({ claim, result, failure, circumstances }) => [
      `## ${claim.title}`,
      '',
      result ? result.details : `Not measured in this run: ${failure}`,
      '',
      `\`npm run claims -- --only ${claim.name}\`${circumstances ? `: ${taken(circumstances)}` : ''}`,
      '',
    ]),
  ].join('\n')
}

function taken({ at, minutes, load, quick }) {
  const how = quick ? 'a quick run, with fewer samples and so wider intervals' : 'a full run'
  const long = minutes < 1.5 ? 'about a minute' : `${Math.round(minutes)} minutes`
  return `${how}, ${at.slice(0, 10)}, ${long}, ${load.toFixed(1)} processes that wanted to run.`
}

function conditions(outcomes, { machine, processors, bases, versions }) {
  const all = outcomes.flatMap(({ circumstances }) => circumstances ?? [])
  const quick = all.filter((one) => one.quick).length
  const loads = all.map(({ load }) => load)
  const standIns = bases.filter(({ standIn }) => standIn).map(({ name }) => `\`${name}\``)
  const official = bases.filter(({ standIn }) => !standIn).map(({ name }) => `\`${name}\``)
  const extent =
    quick === 0
      ? 'all in full'
      : quick === all.length
        ? 'a quick run (`--quick`): fewer samples, wider intervals'
        : `${quick} of ${all.length} claims quickly (\`--quick\`: fewer samples, wider intervals)`
  return [
    '## How it was measured',
    '',
    `- \`npm run claims\`, ${extent}. Under each claim stands the command that tries it again.`,
    ...(overlap(all) ? ['- Some claims were tried at the same time, in runs of their own.'] : []),
    `- Machine: ${machine}.`,
    ...(loads.length > 0 && Math.max(...loads) > processors
      ? [
          `- **The machine was busy**: ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)} processes wanted to run on ${processors} processors, ours included. Counts and sizes ` +
            'don’t mind; times have wide intervals, and only ratios mean anything.',
        ]
      : []),
    ...(standIns.length > 0
      ? [
          `- **Stand-ins**, made of Debian’s packages (\`scripts/engine\`) and laid out as the official images, with other builds of the same versions of Python: ${standIns.join(', ')}. ` +
            'Sizes and times of the official images differ from theirs.',
        ]
      : []),
    ...(official.length > 0 ? [`- No stand-ins: ${official.join(', ')}.`] : []),
    ...(versions.length > 0 ? [`- Installed: ${versions.join(', ')}.`] : []),
  ]
}

/** Whether one claim was tried while another was. */
function overlap(all) {
  const spans = all.map(({ at, minutes }) => ({ end: Date.parse(at), begin: Date.parse(at) - minutes * 60_000 }))
  return spans.some((one) => spans.some((other) => one !== other && one.begin < other.begin && other.begin < one.end))
}

function rowsOf({ claim, result, failure }) {
  if (result) return result.rows
  return [{ text: '–', says: claim.title, measured: failure, verdict: 'not measurable here' }]
}

/** What GitHub makes of a heading. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')
}
