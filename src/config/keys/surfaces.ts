import { key } from '../key.js'
import { choice, count, flag, line } from '../values.js'

export const DEFAULT_RESULTS = '.python-dockerfile-review'

/** Where a review is shown on GitHub. */
export const SURFACES = {
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
}

/** What is left in the workspace. */
export const RESULTS = {
  results: key({
    type: line(1000),
    places: ['input'],
    default: () => DEFAULT_RESULTS,
    declaredDefault: DEFAULT_RESULTS,
    description: 'Folder for plan, measurements and reports.',
  }),
  'sarif-file': report('report.sarif', 'SARIF'),
  'json-file': report('report.json', 'JSON'),
  'html-file': report('report.html', 'HTML'),
}

function report(name: string, format: string) {
  return key({
    type: line(1000),
    places: ['input'],
    default: ({ results }) => `${results}/${name}`,
    defaultText: `\`${name}\` in \`results\``,
    description: `Path of the report as ${format}.`,
  })
}
