import type { Facts } from '../dockerfile/facts.js'
import type { ContextFiles } from '../dockerfile/context.js'
import type { Level, Safety } from '../findings/finding.js'
import type { Span } from '../source/text.js'

/** The families of the catalogue: a folder each. */
export const FAMILIES = ['bytecode', 'output', 'base', 'layers', 'environments', 'runtime', 'supply'] as const
export type Family = (typeof FAMILIES)[number]

/** What a rule may look at: all of it read-only and there already. */
export interface RuleContext {
  readonly facts: Facts
  /** The files of the build context, as the facts have it. */
  readonly files: ContextFiles
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
  /** The date of the review. */
  readonly today: Date
}

/** A change of a file: of the Dockerfile, unless a path (from the build context's root) says otherwise. */
export interface RuleChange {
  readonly span: Span
  readonly text: string
  readonly path?: string
}

export interface RuleEdit {
  readonly safety: Safety
  readonly changes: readonly RuleChange[]
}

/** A place that explains a finding: in the Dockerfile, unless a path (from the build context's root) says otherwise. */
export interface RuleRelated {
  readonly span: Span
  readonly message: string
  readonly path?: string
}

/** A line of another file than the Dockerfile, from the workspace's root. */
export interface RulePlace {
  readonly path: string
  readonly line: number
}

/** What a check yields. */
export interface Report {
  /** Where, in the Dockerfile. */
  readonly span: Span
  /** Where it is shown instead: a workflow's step. The span then is what it is about, and where an ignore counts. */
  readonly at?: RulePlace
  readonly message: string
  /** Where it differs from the rule's own. */
  readonly level?: Level
  readonly related?: readonly RuleRelated[]
  readonly edit?: RuleEdit
  /** Text that must show up nowhere: a credential. */
  readonly sensitive?: Span
}

/** A small file tree: `Dockerfile`, and whatever else matters, by path. */
export type ExampleFiles = Readonly<Record<string, string>>

export interface Examples {
  readonly bad: ExampleFiles
  readonly good: ExampleFiles
  /**
   * What the harness can't hold of this rule, with the reason: a rule about something absent fires whether or not the
   * rest is an ONBUILD trigger, and one without an edit has nothing to apply.
   */
  readonly except?: Partial<Record<'edit' | 'onbuild', string>>
}

export type Messages = Readonly<Record<string, (...values: never[]) => string>>

/** One rule: a file of its own, one screen. */
export interface Rule {
  readonly id: string
  readonly family: Family
  /** Its usual level; a report may carry another. */
  readonly level: Level
  /** At most 80 characters. */
  readonly summary: string
  /** Markdown: what happens, what the other side of the trade costs, when to ignore it. */
  readonly why: string
  /** Where the facts are from: URLs, with what they say. */
  readonly sources: readonly string[]
  readonly examples: Examples
  readonly messages: Messages
  check(context: RuleContext): Iterable<Report>
}

/** Gives a rule its types; the messages' parameters are those that the check hands over. */
export function defineRule<const M extends Messages>(
  rule: Omit<Rule, 'messages' | 'check'> & {
    readonly messages: M
    readonly check: (context: RuleContext, messages: M) => Iterable<Report>
  },
): Rule {
  return { ...rule, check: (context) => rule.check(context, rule.messages) }
}
