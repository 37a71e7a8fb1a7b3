import type { RuleSetting } from '../config/rule-summary.js'
import type { Level } from '../findings/finding.js'
import type { Rule } from '../rules/rule.js'
import { MEASURED_RULES } from './measured-rules.js'

export interface AnalyzeSettings {
  readonly rules: readonly Rule[]
  readonly setting: (rule: string) => RuleSetting
  /** Whether inline ignores count at all. */
  readonly allowIgnores: boolean
  /** Whether an inline ignore needs a reason to count. */
  readonly requireReason: boolean
  /** Where the rules' pages are: the URL of the project's files. Empty: no links. */
  readonly pages: string
  /** The date of the review. */
  readonly today: Date
}

/** What the review says about itself: no rule's file yields it, but it is configured and explained like one. */
export interface OwnRule {
  readonly id: 'unused-ignore' | 'policy-changed' | 'build-failed' | 'size-budget' | 'startup-budget'
  readonly family: 'review'
  readonly level: Level
  readonly summary: string
  readonly why: string
}

export const OWN_RULES: readonly OwnRule[] = [
  ...MEASURED_RULES,
  {
    id: 'unused-ignore',
    family: 'review',
    level: 'notice',
    summary: 'an inline ignore matches nothing',
    why: `An ignore that matches nothing is a leftover: what it excused was fixed, moved away, or is misspelt in it. It
would silently excuse the next finding of that rule at this place. Remove it, or correct the rule's id.

**When to ignore it:** when the same Dockerfile is reviewed by another version of this tool that still needs it.`,
  },
  {
    id: 'policy-changed',
    family: 'review',
    level: 'notice',
    summary: 'the change alters what this review reports',
    why: `Configuration and inline ignores decide what is reported. A change that alters them is shown, so that somebody who
looks at the review knows that its silence was chosen, and not only earned.

**When to ignore it:** never by itself; where only the base's policy may count, set \`config-from: base\`.`,
  },
]

/** The URL of a rule's page; its path alone where it isn't known where the project lives. */
export function helpUrl(pages: string, rule: string): string {
  return `${pages === '' ? '' : `${pages}/`}docs/rules/${rule}.md`
}

/** Where the rules' pages are on the project's homepage. */
export function pagesOf(homepage: string): string {
  return homepage === '' ? '' : `${homepage}/blob/main`
}
