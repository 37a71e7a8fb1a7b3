import { THRESHOLDS } from '../../findings/finding.js'
import { key } from '../key.js'
import { linterNames, withLinterRules } from '../linters.js'
import { ruleIds, ruleSettings } from '../rule-values.js'
import { choice, flag, pathInside } from '../values.js'

/** What counts, and how much. */
export const POLICY = {
  rules: key({
    type: withLinterRules(ruleSettings()),
    places: ['file'],
    default: () => new Map(),
    defaultText: 'each rule’s own level',
    description: 'The level of single rules, by id, or `{level, options}`.',
  }),
  only: key({
    type: withLinterRules(ruleIds()),
    places: ['option'],
    default: () => [],
    defaultText: 'all rules',
    placeholder: 'RULE,…',
    description: 'The only rules to run.',
  }),
  disable: key({
    type: withLinterRules(ruleIds()),
    places: ['option'],
    default: () => [],
    defaultText: 'none',
    placeholder: 'RULE,…',
    description: 'Rules not to run.',
  }),
  'fail-on': key({
    type: choice(THRESHOLDS),
    places: ['input', 'option', 'file'],
    default: () => 'error',
    placeholder: 'LEVEL',
    description: 'The lowest level of a new finding that fails the review.',
  }),
  'fail-on-existing': key({
    type: choice(THRESHOLDS),
    places: ['input', 'option', 'file'],
    default: () => 'never',
    placeholder: 'LEVEL',
    description: 'The same for findings that the base has too.',
  }),
  baseline: key<string | null>({
    type: pathInside(),
    places: ['option', 'file'],
    default: () => null,
    defaultText: 'none',
    placeholder: 'FILE',
    description: 'Path of a saved `report.json`: findings that it lists are not new.',
  }),
  'allow-ignores': key({
    type: flag(),
    places: ['input', 'file'],
    default: () => true,
    description: 'Whether ignores in Dockerfiles count.',
  }),
  'require-reason': key({
    type: flag(),
    places: ['file'],
    default: () => false,
    description: 'Whether an ignore in a Dockerfile counts only with a reason.',
  }),
  linters: key({
    type: linterNames(),
    places: ['input', 'option', 'file'],
    default: () => [],
    defaultText: '`none`',
    placeholder: 'LIST',
    description: 'Other linters whose findings join: those named, `auto` for all that are installed, or `none`.',
  }),
}
