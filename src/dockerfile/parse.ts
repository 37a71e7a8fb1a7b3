import type { SourceText, Span } from '../source/text.js'
import { readAssignments, readExec, readFlags, splitBody, trimSpan } from './arguments.js'
import type { Dockerfile, Heredoc, Instruction, Stage } from './model.js'
import { scan, type ScannedInstruction } from './scan.js'

/** Parses any text; a text without FROM gives a Dockerfile without stages. */
export function parseDockerfile(source: SourceText): Dockerfile {
  // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
  const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text
  const { escape, directives, comments, instructions: scanned } = scan(text)
  const instructions = scanned.map((instruction, index) => readInstruction(text, escape, instruction, index))
  const { globalArguments, stages } = splitStages(instructions)
  return { source, escape, directives, comments, globalArguments, stages, instructions }
}

function readInstruction(text: string, escape: string, scanned: ScannedInstruction, index: number): Instruction {
  const { keyword, keywordSpan, span, heredocs } = scanned
  if (keyword === 'ONBUILD') {
    const trigger = /\S+/y
    trigger.lastIndex = trimSpan(text, { start: keywordSpan.end, end: span.end }, escape).start
    const match = trigger.exec(text)
    if (match && trigger.lastIndex <= span.end) {
      const inner = { start: match.index, end: trigger.lastIndex }
      return build(text, escape, match[0].toUpperCase(), inner, span, heredocs, true, index)
    }
  }
  return build(text, escape, keyword, keywordSpan, span, heredocs, false, index)
}

function build(
  text: string,
  escape: string,
  keyword: string,
  keywordSpan: Span,
  span: Span,
  heredocs: readonly Heredoc[],
  onbuild: boolean,
  index: number,
): Instruction {
  const { flags, end } = readFlags(text, { start: keywordSpan.end, end: span.end }, escape)
  const body = trimSpan(text, { start: end, end: span.end }, escape)
  const firstLine = heredocs[0] ? { start: body.start, end: lineEnd(text, heredocs[0].opening.end) } : body
  const words = splitBody(text, firstLine, escape)
  const exec = TAKES_EXEC.has(keyword) ? readExec(text, body, escape) : null
  const assignments = TAKES_ASSIGNMENTS.has(keyword) ? readAssignments(text, body, escape, keyword === 'ENV') : []
  return { keyword, keywordSpan, span, flags, body, words, exec, heredocs, assignments, onbuild, index }
}

const TAKES_EXEC = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'ADD', 'VOLUME'])
const TAKES_ASSIGNMENTS = new Set(['ENV', 'ARG', 'LABEL'])

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function splitStages(instructions: readonly Instruction[]): Pick<Dockerfile, 'globalArguments' | 'stages'> {
  const globalArguments: Instruction[] = []
  const stages: Stage[] = []
  let current: Instruction[] = globalArguments
  for (const instruction of instructions) {
    if (instruction.keyword !== 'FROM' || instruction.onbuild) {
      current.push(instruction)
      continue
    }
    const [image, as, name] = instruction.words
    current = []
    stages.push({
      index: stages.length,
      name: as?.text.toUpperCase() === 'AS' && name ? name.text.toLowerCase() : null,
      from: instruction,
      image: image ?? { text: '', span: { start: instruction.span.end, end: instruction.span.end } },
      platform: instruction.flags.find((flag) => flag.name === 'platform')?.value ?? null,
      instructions: current,
    })
  }
  return { globalArguments: globalArguments.filter(({ keyword }) => keyword === 'ARG'), stages }
}
