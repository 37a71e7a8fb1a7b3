import { LEVELS, THRESHOLDS } from '../findings/finding.js'
import { isList, isMap, type Plain } from './plain.js'
import type { RuleSummary } from './rule-summary.js'
import { ruleIds, ruleSettings } from './rule-values.js'
import { choice, count, flag, globs, line, listFromText, notAllowed, pathInside, type ValueType } from './values.js'

/** Where a key may be set: in the action's inputs, the command's options, the configuration file. */
export type Place = 'input' | 'option' | 'file'

/** What a default may depend on. */
export interface Circumstances {
  /** The name of the event that started the workflow; null for the command. */
  readonly event: string | null
  /** The folder of the results, as it was given. */
  readonly results: string
}

/** All that is to be known of one key; everything else that names keys is derived from this. */
export interface Key<T> {
  readonly type: ValueType<T>
  readonly places: readonly Place[]
  readonly default: (circumstances: Circumstances) => T
  /** The default as the documentation says it, where it isn't the value. */
  readonly defaultText?: string
  /**
   * The default that action.yml itself declares. Only where nothing else could set the key: a declared default arrives
   * like an input that somebody gave, and would win over the configuration file.
   */
  readonly declaredDefault?: string
  /** What an option's value is called in the command's help. */
  readonly placeholder?: string
  /** One or two sentences of Markdown. */
  readonly description: string
}

export const DEFAULT_CONFIGURATION = '.github/python-dockerfile-review.yml'
export const DEFAULT_RESULTS = '.python-dockerfile-review'

export const LINTERS = ['buildkit', 'shellcheck', 'hadolint'] as const
export type LinterName = (typeof LINTERS)[number]
const LINTER_WORDS = [...LINTERS, 'auto', 'none'] as const
const LINTER_RULE = '(?:buildkit/[A-Z][A-Za-z0-9]*|shellcheck/SC[0-9]{4,5}|hadolint/DL[0-9]{4})'

/** Whether an id is that of another linter's rule; nobody lists all of those. */
export function isLinterRule(id: string): boolean {
  return new RegExp(`^${LINTER_RULE}$`).test(id)
}

/** The one table of keys, in the order in which they are shown. */
export const KEYS = {
  token: key({
    type: line(1000),
    places: ['input'],
    default: () => '',
    defaultText: '`${{ github.token }}`',
    declaredDefault: '${{ github.token }}',
    description: 'Token with contents: read, pull-requests: write and checks: write.',
  }),
  config: key({
    type: pathInside(),
    places: ['input', 'option'],
    default: () => DEFAULT_CONFIGURATION,
    placeholder: 'FILE',
    description: 'Path of the configuration file.',
  }),
  'config-from': key({
    type: choice(['head', 'base']),
    places: ['input'],
    default: ({ event }) => (event === 'pull_request_target' ? 'base' : 'head'),
    defaultText: '`head`; `base` under pull_request_target',
    description: 'Whose configuration and ignores count: those of the pull request’s head, or of its base.',
  }),
  dockerfiles: key({
    type: globs(),
    places: ['input', 'file'],
    default: () => [],
    defaultText: 'found by name',
    description: 'Globs that replace the names by which Dockerfiles are found; `!` alone excludes from what is found.',
  }),
  ignore: key({
    type: globs({ mustChoose: true }),
    places: ['file'],
    default: () => [],
    defaultText: 'none',
    description: 'Globs of files that are not reviewed.',
  }),
  scope: key({
    type: choice(['changed', 'all']),
    places: ['input', 'option'],
    default: ({ event }) => (event === 'pull_request' || event === 'pull_request_target' ? 'changed' : 'all'),
    defaultText: '`changed` on pull requests, else `all`',
    placeholder: 'SCOPE',
    description: 'Whether the Dockerfiles that the change affects are reviewed, or all of them.',
  }),
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
  comments: key({
    type: choice(['inline', 'summary', 'both', 'off']),
    places: ['input', 'file'],
    default: () => 'inline',
    description: 'Review comments on lines (`inline`), one conversation comment (`summary`), `both`, or `off`.',
  }),
  'max-comments': key({
    type: count(0, 1000),
    places: ['input'],
    default: () => 20,
    declaredDefault: '20',
    description: 'The most review comments on lines in one review; the rest go to the summary.',
  }),
  suggestions: key({
    type: flag(),
    places: ['input'],
    default: () => true,
    declaredDefault: 'true',
    description: 'Whether comments offer one-click fixes where the lines are in the diff.',
  }),
  check: key({
    type: choice(['auto', 'off']),
    places: ['input'],
    default: () => 'auto',
    declaredDefault: 'auto',
    description: 'Whether a check run is written where the token allows it.',
  }),
  'check-name': key({
    type: line(100),
    places: ['input'],
    default: () => 'Python Dockerfile review',
    declaredDefault: 'Python Dockerfile review',
    description: 'The name of the check run.',
  }),
  linters: key({
    type: linterNames(),
    places: ['input', 'option', 'file'],
    default: () => [],
    defaultText: '`none`',
    placeholder: 'LIST',
    description: 'Other linters whose findings join: those named, `auto` for all that are installed, or `none`.',
  }),
  results: key({
    type: line(1000),
    places: ['input'],
    default: () => DEFAULT_RESULTS,
    declaredDefault: DEFAULT_RESULTS,
    description: 'Folder for reports.',
  }),
  'json-file': key({
    type: line(1000),
    places: ['input'],
    default: ({ results }) => `${results}/report.json`,
    defaultText: '`report.json` in `results`',
    description: 'Path of the report as JSON.',
  }),
} as const

export type KeyName = keyof typeof KEYS

/** The names of the keys that can be set in a place. */
export function keysIn(place: Place): readonly KeyName[] {
  return (Object.keys(KEYS) as KeyName[]).filter((name) => KEYS[name].places.includes(place))
}

function key<T>(entry: Key<T>): Key<T> {
  return entry
}

/** `auto` and `none` stand alone, in the file without a list too. */
function linterNames(): ValueType<readonly (LinterName | 'auto')[]> {
  const allowed = `${LINTERS.join(', ')}, or one of auto, none alone`
  return {
    allowed,
    words: LINTER_WORDS,
    read(value) {
      const items = isList(value) ? value : [value]
      const wrong = items.find((item) => !LINTER_WORDS.some((word) => word === item))
      if (wrong !== undefined) return notAllowed(wrong, allowed, LINTER_WORDS)
      const names = new Set(items as (typeof LINTER_WORDS)[number][])
      if (names.size > 1 && (names.has('auto') || names.has('none'))) return notAllowed(value, allowed)
      return { value: [...names].filter((name) => name !== 'none') }
    },
    fromText: listFromText,
    schema: () => ({
      anyOf: [
        { type: 'string', enum: LINTER_WORDS },
        { type: 'array', items: { type: 'string', enum: LINTERS } },
      ],
    }),
  }
}

/** Takes the ids of other linters' rules besides those that are known. */
function withLinterRules<T>(type: ValueType<T>): ValueType<T> {
  return {
    ...type,
    read: (value, rules) => type.read(value, [...rules, ...linterRules(idsIn(value))]),
    schema(rules) {
      const schema = type.schema(rules)
      const pattern = `^${LINTER_RULE}$`
      if (!('items' in schema)) {
        const level = { type: 'string', enum: ['off', ...LEVELS] }
        const setting = { anyOf: [level, { type: 'object', properties: { level }, additionalProperties: false }] }
        return { ...schema, patternProperties: { [pattern]: setting } }
      }
      return { ...schema, items: { anyOf: [schema.items, { type: 'string', pattern }] } }
    },
  }
}

/** Other linters' rules among ids, as far as the configuration has to know them. */
export function linterRules(ids: readonly string[]): readonly RuleSummary[] {
  return ids.filter(isLinterRule).map((id) => ({ id, family: id.split('/')[0]!, level: 'warning' }))
}

function idsIn(value: Plain): readonly string[] {
  if (isMap(value)) return [...value.keys()]
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}
