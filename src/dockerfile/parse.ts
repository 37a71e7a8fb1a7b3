import { DockerfileParser, type Instruction as Parsed } from 'dockerfile-ast'
import type { SourceText, Span } from '../source/text.js'
import { readAssignments, readExec, readFlags, splitBody, trimSpan } from './arguments.js'
import type { Comment, Dockerfile, Heredoc, Instruction, Piece, Stage } from './model.js'

/*
 * The only importer of dockerfile-ast. It says where instructions, comments, directives and here-documents are; what
 * stands inside an instruction is read by arguments.ts after BuildKit's own grammar, with exact offsets.
 */

/** Parses any text; a text without FROM gives a Dockerfile without stages. */
export function parseDockerfile(source: SourceText): Dockerfile {
  // A byte order mark would become a part of the first keyword; a space of the same length keeps offsets.
  const text = source.text.startsWith('\uFEFF') ? ' ' + source.text.slice(1) : source.text
  const parsed = DockerfileParser.parse(text)
  const spans = new Spans(source)
  const escape = parsed.getEscapeCharacter()
  const instructions = parsed
    .getInstructions()
    .map((instruction, index) => readInstruction(text, escape, instruction, index, spans))
  const directives = new Map<string, Piece>()
  for (const directive of parsed.getDirectives()) {
    const span = spans.of(directive.getRange())
    directives.set(directive.getName().toLowerCase(), { text: directive.getValue(), span })
  }
  const comments: Comment[] = []
  for (const comment of parsed.getComments()) {
    comments.push({ text: comment.getContent(), span: spans.of(comment.getRange()) })
  }
  const { globalArguments, stages } = splitStages(instructions)
  return { source, escape, directives, comments, globalArguments, stages, instructions }
}

type Range = ReturnType<Parsed['getRange']>

class Spans {
  constructor(private readonly source: SourceText) {}

  of(range: Range): Span {
    return { start: this.at(range.start), end: this.at(range.end) }
  }

  private at({ line, character }: Range['start']): number {
    return this.source.offsetAt({ line: line + 1, column: character + 1 })
  }
}

function readInstruction(text: string, escape: string, parsed: Parsed, index: number, spans: Spans): Instruction {
  const span = spans.of(parsed.getRange())
  const keywordSpan = spans.of(parsed.getInstructionRange())
  const keyword = parsed.getKeyword()
  if (keyword === 'ONBUILD') {
    const trigger = /\S+/y
    trigger.lastIndex = trimSpan(text, { start: keywordSpan.end, end: span.end }, escape).start
    const match = trigger.exec(text)
    if (match && trigger.lastIndex <= span.end) {
      const inner = { start: match.index, end: trigger.lastIndex }
      return build(text, escape, match[0].toUpperCase(), inner, span, [], true, index)
    }
  }
  return build(text, escape, keyword, keywordSpan, span, readHeredocs(text, parsed, spans), false, index)
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

/** dockerfile-ast keeps the accessor protected on the base class; every instruction has it. */
interface WithHeredocs {
  getHeredocs(): {
    getName(): string
    getStartRange(): Range
    getContentRange(): Range | null
  }[]
}

function readHeredocs(text: string, parsed: Parsed, spans: Spans): Heredoc[] {
  if (!['RUN', 'COPY', 'ADD'].includes(parsed.getKeyword())) return []
  const heredocs: Heredoc[] = []
  for (const heredoc of (parsed as unknown as WithHeredocs).getHeredocs()) {
    const opening = spans.of(heredoc.getStartRange())
    const content = heredoc.getContentRange()
    const written = text.slice(opening.start, opening.end)
    heredocs.push({
      name: heredoc.getName(),
      stripsTabs: written.includes('<<-'),
      quoted: /["']/.test(written),
      opening,
      body: content ? spans.of(content) : { start: opening.end, end: opening.end },
    })
  }
  return heredocs
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
