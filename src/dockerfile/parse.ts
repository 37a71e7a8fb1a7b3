import { DockerfileParser, type Instruction as Parsed } from 'dockerfile-ast'
import { SourceText, type Span } from '../source/text.js'
import { readAssignments, readExec, readFlags, splitBody, trimSpan } from './arguments.js'
import { isSpace } from './lines.js'
import type { Assignment, Comment, Dockerfile, Flag, Heredoc, Instruction, Piece, Stage } from './model.js'
import { skeletonOf, type Skeleton } from './scan.js'

/*
 * The only importer of dockerfile-ast. It says where instructions, comments and directives are, from the skeleton that
 * scan.ts makes; what stands inside an instruction is read by arguments.ts after BuildKit's own grammar.
 */

/** Parses any text; a text without FROM gives a Dockerfile without stages. */
export function parseDockerfile(source: SourceText): Dockerfile {
  // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
  const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text
  const skeleton = skeletonOf(text)
  const parsed = DockerfileParser.parse(skeleton.text)
  const spans = new Spans(new SourceText(source.path, skeleton.text))
  const escape = parsed.getEscapeCharacter()
  const instructions = parsed
    .getInstructions()
    .map((instruction, index) => readInstruction(text, escape, instruction, index, spans, skeleton))
  const directives = new Map<string, Piece>()
  for (const directive of parsed.getDirectives()) {
    directives.set(directive.getName().toLowerCase(), {
      text: directive.getValue(),
      span: spans.of(directive.getRange()),
    })
  }
  const comments: Comment[] = parsed.getComments().map((comment) => {
    const span = spans.of(comment.getRange())
    return { text: text.slice(span.start + 1, span.end).trim(), span }
  })
  const { globalArguments, stages } = splitStages(instructions)
  return { source, escape, directives, comments, globalArguments, stages, instructions }
}

type Range = ReturnType<Parsed['getRange']>

class Spans {
  constructor(private readonly source: SourceText) {}

  of({ start, end }: Range): Span {
    return { start: this.at(start), end: this.at(end) }
  }

  private at({ line, character }: Range['start']): number {
    return this.source.offsetAt({ line: line + 1, column: character + 1 })
  }
}

function readInstruction(
  text: string,
  escape: string,
  parsed: Parsed,
  index: number,
  spans: Spans,
  skeleton: Skeleton,
): Instruction {
  const keywordSpan = spans.of(parsed.getInstructionRange())
  const documents = skeleton.heredocs.get(keywordSpan.start)
  const { start, end } = spans.of(parsed.getRange())
  const heredocs = documents?.list ?? []
  const span = { start, end: documents?.end ?? trimEnd(text, start, end) }
  const keyword = skeleton.keywords.get(keywordSpan.start) ?? parsed.getKeyword()
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

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return last
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
