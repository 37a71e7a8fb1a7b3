import type { SourceText, Span } from '../source/text.js'
import { readAssignments, readExec, readFlags, splitBody, trimSpan } from './arguments.js'
import type { Assignment, Dockerfile, Flag, Heredoc, Instruction, Piece, Stage } from './model.js'
import { scan, type ScannedInstruction } from './scan.js'

/** Parses any text; a text without FROM gives a Dockerfile without stages. */
export function parseDockerfile(source: SourceText): Dockerfile {
  // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
  const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text
  const { escape, directives, comments, instructions: found } = scan(text)
  const instructions = found.map((scanned, index) => readInstruction(text, escape, scanned, index))
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
      return new ReadInstruction(text, escape, match[0].toUpperCase(), inner, span, heredocs, true, index)
    }
  }
  return new ReadInstruction(text, escape, keyword, keywordSpan, span, heredocs, false, index)
}

class ReadInstruction implements Instruction {
  readonly flags: readonly Flag[]
  readonly body: Span
  readonly exec: readonly Piece[] | null
  readonly assignments: readonly Assignment[]
  private split: readonly Piece[] | null = null

  constructor(
    private readonly text: string,
    private readonly escape: string,
    readonly keyword: string,
    readonly keywordSpan: Span,
    readonly span: Span,
    readonly heredocs: readonly Heredoc[],
    readonly onbuild: boolean,
    readonly index: number,
  ) {
    const { flags, end } = readFlags(text, { start: keywordSpan.end, end: span.end }, escape)
    this.flags = flags
    this.body = trimSpan(text, { start: end, end: span.end }, escape)
    this.exec = TAKES_EXEC.has(keyword) ? readExec(text, this.body, escape) : null
    this.assignments = TAKES_ASSIGNMENTS.has(keyword)
      ? readAssignments(text, this.body, escape, keyword !== 'ARG')
      : NO_ASSIGNMENTS
  }

  /** Split when they are asked for: nobody asks for the hundred words of a usual RUN. */
  get words(): readonly Piece[] {
    if (this.split) return this.split
    const { start, end } = this.body
    const [first] = this.heredocs
    this.split = splitBody(this.text, { start, end: first ? Math.max(start, first.body.start) : end }, this.escape)
    return this.split
  }
}

const NO_ASSIGNMENTS: readonly Assignment[] = []
const TAKES_EXEC = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'ADD', 'VOLUME'])
const TAKES_ASSIGNMENTS = new Set(['ENV', 'ARG', 'LABEL'])

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
