import type { Span } from '../source/text.js'

/** A piece of a shell word. `quoted`: no field splitting happens to it. */
export type WordPart =
  | { readonly kind: 'literal'; readonly text: string; readonly quoted: boolean }
  | {
      readonly kind: 'variable'
      readonly name: string
      /** `:-`, `-`, `:=`, `:+`, `+`, `#`, `%`, … with its operand; null for plain `$NAME`. */
      readonly operation: { readonly operator: string; readonly operand: ShellWord | null } | null
      readonly quoted: boolean
    }
  | { readonly kind: 'substitution'; readonly body: readonly ShellNode[]; readonly quoted: boolean }
  /** Arithmetic, process substitution, what didn't parse: its value isn't known. */
  | { readonly kind: 'unknown'; readonly text: string; readonly quoted: boolean }

export interface ShellWord {
  /** As written. */
  readonly text: string
  readonly span: Span
  readonly parts: readonly WordPart[]
}

export interface ShellAssignment {
  readonly name: string
  /** A scalar's word, or an array's elements. */
  readonly value: ShellWord | readonly ShellWord[]
  readonly append: boolean
  readonly span: Span
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `<<`, … */
  readonly operator: string
  readonly target: ShellWord | null
  /** The text of a here-document. */
  readonly body: {
    readonly text: string
    readonly span: Span
    /** As long as the span, with filler for what the shell drops. */
    readonly joined: string
  } | null
}

export interface ShellCommand {
  readonly type: 'command'
  readonly span: Span
  readonly assignments: readonly ShellAssignment[]
  /** The program and its arguments; empty where there are only assignments. `export A=b` has its assignments as words. */
  readonly words: readonly ShellWord[]
  readonly redirects: readonly ShellRedirect[]
}

/** `[[ … ]]`, as the words between. */
export interface ShellTest {
  readonly type: 'test'
  readonly span: Span
  readonly words: readonly ShellWord[]
}

export type ShellNode =
  | ShellCommand
  | ShellTest
  | {
      readonly type: 'pipeline'
      readonly span: Span
      readonly negated: boolean
      readonly commands: readonly ShellNode[]
    }
  | {
      readonly type: 'and-or'
      readonly span: Span
      readonly commands: readonly ShellNode[]
      readonly operators: readonly ('&&' | '||')[]
    }
  | {
      readonly type: 'group'
      readonly span: Span
      readonly subshell: boolean
      readonly body: readonly ShellNode[]
      readonly redirects: readonly ShellRedirect[]
    }
  | {
      readonly type: 'if'
      readonly span: Span
      readonly branches: readonly { readonly condition: readonly ShellNode[]; readonly body: readonly ShellNode[] }[]
      readonly otherwise: readonly ShellNode[]
    }
  | {
      readonly type: 'for'
      readonly span: Span
      readonly variable: string
      readonly words: readonly ShellWord[]
      readonly body: readonly ShellNode[]
    }
  | {
      readonly type: 'while'
      readonly span: Span
      readonly condition: readonly ShellNode[]
      readonly body: readonly ShellNode[]
    }
  | {
      readonly type: 'case'
      readonly span: Span
      readonly word: ShellWord
      readonly items: readonly { readonly patterns: readonly ShellWord[]; readonly body: readonly ShellNode[] }[]
    }
  | { readonly type: 'function'; readonly span: Span; readonly name: string; readonly body: readonly ShellNode[] }

/** A parsed script. `complete` is false where the parser met an error: what stands behind it may be missing. */
export interface ShellScript {
  readonly body: readonly ShellNode[]
  readonly complete: boolean
}
