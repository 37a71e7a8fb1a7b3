import { buildStages, type Step } from '../../dockerfile/stages.js'
import { FILLER, joinLines, Places } from '../../dockerfile/lines.js'
import type { Dockerfile } from '../../dockerfile/model.js'
import type { Span } from '../../source/text.js'

/** A RUN's body as a file for ShellCheck. */
export interface RunScript {
  /** With a first line that names the shell. */
  readonly text: string
  /** The place of what stands between two positions of that file, 1-based, columns in code points. */
  span(from: ScriptPosition, to: ScriptPosition): Span | null
  /** Whether the shell may be another one than the first line says: images that aren't known have any. */
  readonly guessed: boolean
}

export interface ScriptPosition {
  readonly line: number
  readonly column: number
}

/** What ShellCheck checks a shell as. */
const DIALECTS: Readonly<Record<string, string>> = { sh: 'dash', dash: 'dash', ash: 'dash', bash: 'bash', ksh: 'ksh' }
/** Distributions whose /bin/sh is bash. */
const SH_IS_BASH = new Set(['rhel', 'fedora', 'centos', 'rockylinux', 'almalinux', 'oraclelinux', 'amazonlinux'])

/** The scripts that the shells of a Dockerfile's RUN instructions get; not those in exec form or of other shells. */
export function runScripts(dockerfile: Dockerfile): RunScript[] {
  return buildStages(dockerfile, new Map())
    .flatMap(({ steps }) => steps)
    .filter(({ instruction }) => instruction.keyword === 'RUN' && !instruction.onbuild && !instruction.exec)
    .flatMap((step) => scriptOf(dockerfile, step) ?? [])
}

function scriptOf(dockerfile: Dockerfile, step: Step): RunScript | null {
  const places = bodyOf(dockerfile, step)
  if (places.text.trim() === '') return null
  if (places.text.startsWith('#!')) return /^#!.*\b(?:sh|bash|dash|ash|ksh)\b/.test(places.text) ? fileOf(places) : null
  const { distribution } = step.stage.base
  const [program, ...flags] = step.shell ?? ['/bin/sh']
  const name = program?.split('/').at(-1) ?? ''
  const isBash = name === 'sh' && SH_IS_BASH.has(distribution?.name ?? '')
  const dialect = isBash ? 'bash' : Object.hasOwn(DIALECTS, name) ? DIALECTS[name] : undefined
  if (dialect === undefined) return null
  // `-e` and `pipefail` change what is worth a warning.
  const options = flags.filter((flag) => flag !== '-c' && /^[-\w]+$/.test(flag)).map((flag) => ` ${flag}`)
  return fileOf(places, `#!/bin/${dialect}${options.join('')}\n`, name === 'sh' && !distribution)
}

/** The body as the shell gets it; the builder itself takes the one here-document that a RUN consists of. */
function bodyOf({ source: { text }, escape }: Dockerfile, { instruction }: Step): Places {
  const { body, heredocs, words } = instruction
  const [heredoc] = heredocs
  if (!heredoc) return new Places(joinLines(text, body, escape), body.start)
  if (heredocs.length > 1 || heredoc.opening.start !== body.start || words.length > 1) {
    const command = joinLines(text, { start: body.start, end: heredoc.body.start }, escape)
    return new Places(command + dropReturns(text.slice(heredoc.body.start, body.end)), body.start)
  }
  const lines = dropReturns(text.slice(heredoc.body.start, heredoc.body.end))
  const script = heredoc.stripsTabs ? lines.replace(/^\t+/gm, (tabs) => FILLER.repeat(tabs.length)) : lines
  return new Places(script, heredoc.body.start)
}

function dropReturns(text: string): string {
  return text.replace(/\r(?=\n|$)/g, FILLER)
}

function fileOf(places: Places, header = '', guessed = false): RunScript {
  const lines = places.text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1)
  const offsetOf = ({ line, column }: ScriptPosition): number | null => {
    const index = line - (header === '' ? 1 : 2)
    const text = lines[index]
    if (text === undefined) return index === lines.length ? places.text.length : null
    return (
      starts[index]! +
      Array.from(text)
        .slice(0, column - 1)
        .join('').length
    )
  }
  return {
    text: `${header}${places.text}\n`,
    guessed,
    span(from, to) {
      const [start, end] = [offsetOf(from), offsetOf(to)]
      if (start === null || end === null) return null
      // What points behind the end (something is missing there) points to the last character.
      const first = Math.min(start, places.text.trimEnd().length - 1)
      return places.span(first, Math.max(end, first + 1))
    },
  }
}
