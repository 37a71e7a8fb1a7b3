import type { Review } from '../../../src/findings/review.js'
import { measurement, unmeasurable } from '../measurement-samples.js'
import { DELETE_LINE_2, delta, evidence, finding, image, PATH, review, sourcesOf } from '../samples.js'

const WORKER = `${PATH}#worker`

/** A review with a bit of everything. */
export const EVERYTHING: Review = review({
  conclusion: 'failure',
  images: [
    image(),
    image({ id: WORKER, target: 'worker' }),
    image({ id: 'api/Dockerfile', dockerfile: 'api/Dockerfile', context: 'api' }),
  ],
  findings: [
    finding({
      evidence: evidence({
        size: delta({
          ...{ unit: 'bytes', before: 94.9e6, after: 102.3e6, delta: 7.4e6 },
          ...{ interval: [7.2e6, 7.6e6], verdict: 'worse' },
        }),
      }),
      fix: DELETE_LINE_2,
      images: [WORKER],
    }),
    finding({
      ...{ rule: 'copy-before-install', level: 'error', fingerprint: 'f2' },
      ...{ line: 4, endLine: 5, column: 1, endColumn: 37 },
      message: '`COPY . .` before `pip install`: every change of any file installs all packages again.',
      related: [{ path: 'shop/requirements.txt', line: 1, message: 'all of this is installed again' }],
      fix: {
        safety: 'review',
        edits: [
          { path: PATH, line: 4, column: 1, endLine: 5, endColumn: 1, text: 'COPY requirements.txt .\n' },
          { path: PATH, line: 6, column: 1, endLine: 6, endColumn: 1, text: 'COPY . .\n' },
        ],
      },
    }),
    finding({
      ...{ rule: 'runs-as-root', level: 'notice', image: WORKER, fingerprint: 'f3' },
      ...{ line: 6, endLine: 6, column: 1, endColumn: 29, message: 'The container runs as root.' },
    }),
    finding({ new: false, rule: 'base-image-unpinned', line: 1, endLine: 1, message: '`python:3.13-slim` moves.' }),
  ],
  measurements: [measurement(), { ...unmeasurable(), image: WORKER }],
  suppressed: [{ rule: 'pip-unpinned', path: PATH, line: 5, reason: 'locked elsewhere' }],
  problems: [{ path: 'legacy/Dockerfile', message: 'is not UTF-8 text', new: false }],
})

export const OPTIONS = {
  version: '0.1.0',
  homepage: 'https://example.com/tool',
  subject: 'octo/shop, pull request 12',
  sources: sourcesOf(),
  link: (path: string, line: number) => `https://example.com/${path}#L${line}`,
}
