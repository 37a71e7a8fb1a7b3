import type { Measurement } from '../../../src/findings/measurement.js'
import type { Review } from '../../../src/findings/review.js'
import { measurement, side, startup, unmeasurable, variant } from '../measurement-samples.js'
import { DELETE_LINE_2, delta, evidence, finding, image, PATH, review, sourcesOf } from '../samples.js'

const WORKER = `${PATH}#worker`

/** Every quantity, on both sides. */
function everyQuantity(): Measurement {
  const { base, head, ...rest } = measurement()
  const workload = (name: string, milliseconds: number) => ({ name, samples: [milliseconds, milliseconds * 1.1] })
  const rebuild = { touched: 'shop/models.py', milliseconds: 31_000, ranAgain: ['COPY . .', 'RUN pip install'] }
  return {
    ...rest,
    notes: [],
    base: {
      ...base!,
      stop: { milliseconds: 420, status: 0 },
      rebuild: { ...rebuild, milliseconds: 2_100, ranAgain: ['COPY . .'] },
      interpreter: [workload('json', 10), workload('regular expressions', 31)],
    },
    head: {
      ...head,
      stop: { milliseconds: 10_200, status: 137 },
      rebuild,
      interpreter: [workload('json', 12), workload('regular expressions', 30)],
    },
  }
}

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
  measurements: [everyQuantity(), { ...unmeasurable(), image: WORKER }],
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

/** A review that says one text wherever a stranger could have put it. */
export function hostile(text: string): Review {
  const place = { path: text, line: 1, column: 1, endLine: 1, endColumn: 5 }
  const small = measurement()
  const started = startup(800, 3, {
    what: text,
    samples: [1, 2, 3],
    modules: [{ name: text, depth: 0, self: 9, cumulative: 9, compiled: true }],
  })
  const size = small.head.size as Extract<typeof small.head.size, { tree: object }>
  const root = { name: text, bytes: 10, bytecode: 4, layer: 0, children: [] }
  const inside = {
    ...size,
    layers: [{ ...size.layers[0]!, instruction: text, fromBase: false }],
    tree: { ...root, name: '/', children: [root] },
    distributions: [{ ...size.distributions[0]!, name: text, version: text }],
  }
  return review({
    images: [image({ id: text, dockerfile: text, context: text, reason: text, platform: text })],
    findings: [
      finding({
        ...{ ...place, rule: text, message: text, help: text, image: text, images: [text], evidence: evidence() },
        ...{ related: [{ path: text, line: 1, message: text }], fix: { safety: 'safe', edits: [{ ...place, text }] } },
      }),
      finding({ ...place, new: false, image: text, rule: text, message: text, help: text }),
    ],
    suppressed: [{ rule: text, path: text, line: 1, reason: text }],
    problems: [{ path: text, message: text, new: false }],
    measurements: [
      measurement({
        image: text,
        base: side(text, { size: { notMeasurable: text, advice: text }, startup: started }),
        head: side(text, { size: inside, startup: started }),
        variants: [variant({ name: text, notes: [text], side: side(text, { startup: started }) })],
        notes: [text],
        drift: [{ kind: 'distribution', name: text, before: text, after: text, byChange: false }],
        conditions: { ...small.conditions, from: text, machine: text, disturbances: [text] },
        bytecode: { ...small.bytecode!, choice: text, breakEven: text },
      }),
    ],
  })
}
