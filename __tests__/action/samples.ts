import type { Inventory } from '../../src/findings/inventory.js'
import type { Delta, Measurement, Side } from '../../src/findings/measurement.js'

export const HEAD = 'b'.repeat(40)

const bytes = (value: number) => ({ bytes: value, interval: [value, value] as const })

const inventory: Inventory = {
  packed: bytes(100),
  unpacked: 300,
  aboveBase: { packed: bytes(10), unpacked: 30 },
  layers: [
    {
      digest: `sha256:${'1'.repeat(64)}`,
      instruction: 'RUN pip install shop',
      files: 3,
      unpacked: 300,
      packed: bytes(100),
      fromBase: false,
    },
  ],
  categories: [{ name: 'site-packages', files: 3, bytes: 300 }],
  python: '3.13',
  distributions: [{ name: 'shop', version: '1.0', folder: '/usr/lib', files: 3, bytes: 300, bytecode: 100 }],
  systemPackages: [{ name: 'libc6', version: '2.41' }],
  bytecode: [{ part: 'site-packages', sources: 3, present: 2, missing: 1, stale: 0, unreachable: 0, bytes: 100 }],
  wasted: { bytes: 5, files: 1, largest: [{ path: '/var/x', bytes: 5, addedBy: 0, removedBy: 1 }] },
  tree: {
    name: '/',
    bytes: 300,
    bytecode: 100,
    layer: 0,
    children: [{ name: 'usr', bytes: 300, bytecode: 100, layer: 0, children: [] }],
  },
}

const side = (name: string): Side => ({
  name,
  digest: `sha256:${'a'.repeat(64)}`,
  buildMilliseconds: 1500,
  size: inventory,
  startup: {
    quantity: 'import',
    what: 'import shop.wsgi',
    samples: [500, 510.5],
    wall: { median: 505, interval: [500, 510] },
    cpu: { median: 400, interval: [390, 410] },
    peakMemory: 50_000_000,
    modulesImported: 600,
    modulesCompiled: 12,
    modules: [{ name: 'shop', depth: 0, self: 100, cumulative: 500, compiled: true }],
    bytecodeWritten: 0,
  },
  stop: { notMeasurable: 'it ended by itself', advice: 'set command' },
  rebuild: { touched: 'app/main.py', milliseconds: 900, ranAgain: ['COPY . .'] },
  interpreter: [{ name: 'json', samples: [1, 2] }],
})

const delta: Delta = {
  unit: 'bytes',
  before: 90,
  after: 100,
  delta: 10,
  interval: null,
  samples: 1,
  verdict: 'worse',
  why: 'two files more',
}
const deltas = { size: delta, startup: null, stop: null, rebuild: null, interpreter: null }

/** A measurement with something in every place. */
export const MEASUREMENT: Measurement = {
  image: 'Dockerfile',
  base: side('base 1a2b3c4'),
  head: side('head'),
  deltas,
  variants: [
    {
      name: 'bytecode-disabled',
      findings: ['1abcdef0'],
      side: side('bytecode-disabled'),
      deltas,
      verified: { builds: true, samePackages: true, sameImports: true },
      notes: ['the build was emulated'],
    },
  ],
  bytecode: {
    rows: [
      {
        name: 'as written',
        packed: 100,
        unpacked: 300,
        startup: { median: 505, interval: [500, 510] },
        modulesCompiled: 12,
      },
    ],
    choice: 'compile all',
    breakEven: 'after 3 starts',
  },
  conditions: {
    cpus: 1,
    memory: null,
    readOnly: false,
    from: 'the defaults',
    machine: 'a machine',
    standIns: false,
    disturbances: ['busy'],
  },
  drift: [{ kind: 'distribution', name: 'flask', before: '3.0', after: '3.1', byChange: false }],
  notes: ['interpreter left out'],
}
