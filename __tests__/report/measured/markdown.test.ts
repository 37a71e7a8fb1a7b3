import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { measuredMarkdown } from '../../../src/report/measured/markdown.js'
import { MAXIMUM_SUMMARY, summary } from '../../../src/report/summary.js'
import { active } from '../inert.js'
import { measurement, side, unmeasurable, variant } from '../measurement-samples.js'
import { delta, finding, PATH, review } from '../samples.js'

test('a whole measurement reads so', () => {
  const lines = measuredMarkdown(measurement()).split('\n')
  expect(lines.slice(0, 11)).toEqual([
    '|  | Size, packed |  | Above the base | Start |  | Modules compiled |',
    '| --- | --: | :-- | --: | --: | :-- | --: |',
    '| base `1a2b3c4` | 98.1 MB | `██████████` | 53.1 MB | 812 ms | `███████░░░` | 12 of 627 |',
    '| head | 94.9 MB | `█████████░` | 49.9 MB | 1.16 s | `██████████` | 176 of 627 |',
    '| with every fix | 102 MB | `██████████` | 57.3 MB | 751 ms | `██████░░░░` | 0 of 627 |',
    '',
    '- head against base `1a2b3c4`: size **−3.2 MB (95%: −3.4 … −3.0), −3.3%** (better); start **\\+348 ms (95%: +331 … +366), +43%** (worse); modules compiled at each start **12 → 176** (worse).',
    '- with every fix against head: size **\\+7.4 MB (95%: +7.2 … +7.6), +7.8%** (worse); start **−409 ms (95%: −428 … −391), −35%** (better); modules compiled at each start **176 → 0** (better).',
    '',
    'Start: until imported, `import gunicorn.app.wsgiapp, shop.wsgi`; fresh interpreters, files warm in the page cache, 25 samples a side. At 1 CPU, 512 MB of memory, read-only root (compose.yml:12); 2 × AMD EPYC 7763, Docker 28.5, linux/amd64.',
    '',
  ])
  expect(lines).toContain('- distribution `urllib3`: 2.5.0 → 2.6.1')
  expect(lines).toContain('| all precompiled | 102 MB | 297 MB | 751 ms | 0 |')
  expect(lines).toContain('- stop: not measured, it was not asked for.')
})

test('what can not be measured has its reason and what to set, and no number', () => {
  const out = measuredMarkdown(unmeasurable())
  expect(out).toContain('| head | 94.9 MB | 49.9 MB | not measurable |'.replace('94.9 MB | 49.9', '98.1 MB | 53.1'))
  expect(out).toContain(
    "- head: start is not measurable: KeyError: 'DATABASE\\_URL'; set env DATABASE\\_URL under images in the configuration.",
  )
  expect(out).not.toMatch(/\d m?s\b/)
})

test('stand-ins, disturbances and doubts about a fix are said', () => {
  const { conditions } = measurement()
  const other = variant({ verified: { builds: true, samePackages: false, sameImports: true }, notes: ['Emulated.'] })
  const out = measuredMarkdown(
    measurement({
      conditions: { ...conditions, standIns: true, disturbances: ['The machine was busy.'] },
      variants: [other],
    }),
  )
  expect(out).toContain('stand-ins that only resemble the official ones')
  expect(out).toContain('The machine was busy.')
  expect(out).toContain(
    'It holds other packages or files than the head, beyond what the fix means to change, so it is no proof of the fix. Emulated.',
  )
})

test('a difference that can not be told is none', () => {
  const noise = delta({ verdict: 'no difference that can be told', delta: 3, interval: [-9, 15] })
  const out = measuredMarkdown(measurement({ deltas: { ...measurement().deltas!, startup: noise } }))
  expect(out).toContain('start no difference that can be told (±12 ms);')
})

test('where the bytes went is told by what changed most', () => {
  const base = side('base 1')
  const grown = measurement().head.size as Extract<typeof base.size, { tree: object }>
  const distributions = [...grown.distributions.slice(1), { ...grown.distributions[0]!, name: 'numpy', bytes: 71e6 }]
  const out = measuredMarkdown(measurement({ base, head: side('head', { size: { ...grown, distributions } }) }))
  expect(out).toContain('- numpy: +71.0 MB (new)\n- django: −28.0 MB (gone)')
})

test('the summary shows each image with what was measured of it, before what was found in it', () => {
  const value = review({
    findings: [finding(), finding({ image: 'x', rule: 'other' })],
    measurements: [measurement(), unmeasurable()].map((entry, index) => ({ ...entry, image: [PATH, 'x#y'][index]! })),
  })
  const out = summary(value, { limit: MAXIMUM_SUMMARY })
  expect(out.match(/^(### .*|\| Level.*|\| head.*?\|)/gm)).toEqual([
    ...['### `shop/Dockerfile`', '| head |', '| Level | Where | Finding | Rule |'],
    ...['### `x#y`', '| head |', '### `x`', '| Level | Where | Finding | Rule |'],
  ])
})

test('errors stay where measurements do not fit', () => {
  const findings = Array.from({ length: 30 }, (_, index) => finding({ level: 'error', rule: `rule-${index}` }))
  const measurements = Array.from({ length: 100 }, () => measurement())
  const out = summary(review({ findings, measurements }), { limit: 20_000 })
  expect(out.length).toBeLessThanOrEqual(20_000)
  for (const { rule } of findings) expect(out).toContain(`\`${rule}\``)
  expect(out).toMatch(/Too long to show here: \d+ other entries/)
})

test('nothing of strangers is active', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '@octocat',
      '<script>',
      '| x |',
      '#12',
      '`',
      '**x**',
      '\n# h',
      'https://x.example',
      '\u202E',
      '[a](b)',
    ),
  )
  fc.assert(
    fc.property(hostile, hostile, (one, other) => {
      const { conditions } = measurement()
      const out = measuredMarkdown(
        measurement({
          base: side(one),
          head: side(other, { startup: { notMeasurable: one, advice: other } }),
          variants: [variant({ name: one, notes: [other] })],
          notes: [one],
          drift: [{ kind: 'distribution', name: other, before: one, after: null, byChange: false }],
          conditions: { ...conditions, machine: other, from: one, disturbances: [one] },
          bytecode: null,
        }),
      )
      // The table's own marks and bold are ours; each line is looked at without them.
      const lines = out.split('\n').map((line) => line.replace(/^(?:\| |- |\|)/, '').replace(/\*\*/g, ''))
      for (const line of lines) if (!/^\s*[-: |]+$/.test(line)) expect(active(line.replace(/^\|/, ''))).toEqual([])
    }),
  )
})
