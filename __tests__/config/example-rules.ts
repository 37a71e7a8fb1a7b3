import type { RuleSummary } from '../../src/config/rule-summary.js'
import { choice, count } from '../../src/config/values.js'

/** A few rules, as the entries hand them in. */
export const rules: readonly RuleSummary[] = [
  { id: 'alpine-base', family: 'base', level: 'notice', summary: 'pip installs on Alpine' },
  {
    id: 'late-delete',
    family: 'layers',
    level: 'warning',
    summary: 'a file is removed in a later layer',
    options: {
      megabytes: { type: count(0, 1000), default: 1, description: 'From what size on.' },
      kind: { type: choice(['files', 'folders']), default: 'files', description: 'What counts.' },
    },
  },
  { id: 'output-buffered', family: 'output', level: 'warning' },
]
