import type { SourceText, Span } from '../source/text.js'

/** A piece of text with its place in the Dockerfile. */
export interface Piece {
  readonly text: string
  readonly span: Span
}

/** `--name=value` before an instruction's arguments; the value is null where there is no `=`. */
export interface Flag {
  readonly name: string
  readonly value: string | null
  readonly span: Span
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc {
  readonly name: string
  /** `<<-` strips leading tabs of the body. */
  readonly stripsTabs: boolean
  /** Quoted names keep the builder from expanding variables in the body. */
  readonly quoted: boolean
  readonly opening: Span
  readonly body: Span
}

/** One `name=value` of ENV, ARG or LABEL, as written; ARG's value is null where it has no default. */
export interface Assignment {
  readonly name: string
  readonly value: Piece | null
  readonly span: Span
}

export interface Instruction {
  /** Upper case; for an ONBUILD trigger the trigger's own. */
  readonly keyword: string
  readonly keywordSpan: Span
  /** From the keyword to the last character, here-documents included. */
  readonly span: Span
  readonly flags: readonly Flag[]
  /** What follows keyword and flags, without trailing white space; empty span where nothing does. */
  readonly body: Span
  /**
   * The body split at white space, as written; continuations, their comments and here-document bodies left out. Split
   * when first asked for: a copy by spread has to name it.
   */
  readonly words: readonly Piece[]
  /** The elements of the exec form (a JSON array of strings); null in the shell form. */
  readonly exec: readonly Piece[] | null
  readonly heredocs: readonly Heredoc[]
  /** ENV, ARG and LABEL. */
  readonly assignments: readonly Assignment[]
  readonly onbuild: boolean
  /** Position among the Dockerfile's instructions. */
  readonly index: number
}

/** A build stage: its FROM and what follows, up to the next FROM. */
export interface Stage {
  readonly index: number
  /** Lower case, as Docker compares it; null without AS. */
  readonly name: string | null
  readonly from: Instruction
  /** The image or stage as written. */
  readonly image: Piece
  readonly platform: string | null
  /** Without FROM; ONBUILD triggers among them. */
  readonly instructions: readonly Instruction[]
}

export interface Comment {
  /** Without `#` and surrounding white space. */
  readonly text: string
  readonly span: Span
}

/** A Dockerfile as written: nothing is expanded or judged here. */
export interface Dockerfile {
  readonly source: SourceText
  /** The escape character: a backslash, or a backtick by directive. */
  readonly escape: string
  /** Parser directives by lower-case name: syntax, escape, check. */
  readonly directives: ReadonlyMap<string, Piece>
  readonly comments: readonly Comment[]
  /** ARG before the first FROM. */
  readonly globalArguments: readonly Instruction[]
  readonly stages: readonly Stage[]
  readonly instructions: readonly Instruction[]
}

export function flagOf(instruction: Instruction, name: string): Flag | null {
  return instruction.flags.find((flag) => flag.name === name) ?? null
}
