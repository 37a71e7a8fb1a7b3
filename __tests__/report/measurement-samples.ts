import type { BytecodePart, Inventory, TreeNode } from '../../src/findings/inventory.js'
import type { Deltas, Measurement, ModuleImport, Side, Startup, Variant } from '../../src/findings/measurement.js'
import { delta, PATH } from './samples.js'

/** The same numbers at every run, between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const PACKAGES = 'django flask gunicorn sqlalchemy requests urllib3 jinja2 werkzeug asgiref certifi'.split(' ')
const WORDS = 'core utils http db models fields conf template views urls'.split(' ')
const SITE = '/usr/local/lib/python3.11/site-packages'

/** A typical service's modules: a package imports others, down to six deep; children before parents. */
export function modules(count: number, compiled: number, seed = 1): ModuleImport[] {
  const random = numbers(seed)
  const list: ModuleImport[] = []
  const add = (name: string, depth: number, wanted: number): number => {
    let inner = 0
    let left = wanted - 1
    for (let child = 0; left > 0; child++) {
      const share = depth > 4 ? 1 : Math.max(1, Math.round(left * (0.2 + random() * 0.5)))
      inner += add(`${name}.${WORDS[child % WORDS.length]!}`, depth + 1, share)
      left -= share
    }
    const self = Math.round(150 + random() ** 4 * 9_000)
    const cumulative = self + inner
    list.push({ name, depth, self, cumulative, compiled: list.length < compiled })
    return cumulative
  }
  const packages = [...PACKAGES, 'encodings', 'asyncio', 'email']
  const each = Math.floor((count - 1) / packages.length)
  const cumulative = packages.reduce(
    (sum, name, index) => sum + add(name, 1, index === 0 ? count - 1 - each * (packages.length - 1) : each),
    0,
  )
  return [...list, { name: 'shop.wsgi', depth: 0, self: 900, cumulative: cumulative + 900, compiled: false }]
}

export function startup(median: number, compiled: number, changes: Partial<Startup> = {}): Startup {
  const random = numbers(Math.round(median))
  const samples = Array.from({ length: 25 }, () => {
    const noise = (random() + random() + random() - 1.5) * 0.08 + (random() > 0.93 ? 0.15 : 0)
    return Math.round(median * (1 + noise) * 10) / 10
  })
  return {
    quantity: 'import',
    what: 'import gunicorn.app.wsgiapp, shop.wsgi',
    samples,
    wall: { median, interval: [median - 9, median + 11] },
    cpu: { median: median * 0.97, interval: [median * 0.95, median] },
    peakMemory: 61_400_000,
    modulesImported: 627,
    modulesCompiled: compiled,
    modules: modules(627, compiled, compiled + 1),
    bytecodeWritten: compiled * 21_000,
    ...changes,
  }
}

function leaf(name: string, bytes: number, bytecode: number, layer: number): TreeNode {
  return { name, bytes, bytecode, layer, children: [] }
}

function folder(name: string, layer: number, children: readonly TreeNode[]): TreeNode {
  const sum = (of: (node: TreeNode) => number): number => children.reduce((total, child) => total + of(child), 0)
  return { name, bytes: sum(({ bytes }) => bytes), bytecode: sum(({ bytecode }) => bytecode), layer, children }
}

export function tree(share = 0.3): TreeNode {
  const packages = PACKAGES.map((name, index) => {
    const bytes = Math.round(28e6 / (index + 1))
    return leaf(name, bytes, Math.round(bytes * share), 4)
  })
  const standard = ['encodings', 'asyncio', 'email', 'json', 'test', 'unittest', 'idlelib', '…'].map((name, index) =>
    leaf(name, Math.round(9e6 / (index + 1)), index < 3 ? Math.round(share * 1e6) : 0, 1),
  )
  return folder('/', 0, [
    folder('usr', 0, [
      folder('lib', 0, [leaf('x86_64-linux-gnu', 41e6, 0, 0), leaf('…', 7e6, 0, 0)]),
      folder('local', 1, [
        folder('lib', 1, [
          leaf('libpython3.11.so.1.0', 12e6, 0, 1),
          folder('python3.11', 1, [folder('site-packages', 4, packages), ...standard]),
        ]),
      ]),
      leaf('bin', 17e6, 0, 0),
    ]),
    folder('app', 5, [folder('shop', 5, [leaf('static', 4.2e6, 0, 5), leaf('models.py', 61_000, 0, 5)])]),
    folder('root', 4, [folder('.cache', 4, [leaf('pip', 8.4e6, 0, 4)])]),
    folder('var', 2, [folder('lib', 2, [leaf('apt', 19e6, 0, 2), leaf('dpkg', 5e6, 0, 0)])]),
  ])
}

export function part(changes: Partial<BytecodePart> = {}): BytecodePart {
  return {
    part: 'standard library',
    sources: 1_420,
    present: 164,
    missing: 1_256,
    stale: 0,
    unreachable: 0,
    bytes: 3_100_000,
    ...changes,
  }
}

export function inventory(packed: number, changes: Partial<Inventory> = {}): Inventory {
  const unpacked = Math.round(packed * 2.9)
  const layer = (instruction: string, bytes: number, fromBase: boolean, index: number) => ({
    digest: `sha256:${String(index).padStart(64, '0')}`,
    instruction,
    files: 900 + index,
    unpacked: Math.round(bytes * 2.9),
    packed: { bytes, interval: [bytes - 90_000, bytes + 90_000] as const },
    fromBase,
  })
  return {
    packed: { bytes: packed, interval: [packed - 200_000, packed + 200_000] },
    unpacked,
    aboveBase: {
      packed: { bytes: packed - 45e6, interval: [packed - 45.1e6, packed - 44.9e6] },
      unpacked: unpacked - 130e6,
    },
    layers: [
      layer('ADD rootfs.tar.xz /', 29e6, true, 0),
      layer('RUN set -eux; ./configure --enable-optimizations', 16e6, true, 1),
      layer('RUN apt-get update && apt-get install -y libpq5', 21e6, false, 2),
      layer('COPY requirements.txt .', 1_000, false, 3),
      layer('RUN pip install -r requirements.txt', packed - 70e6, false, 4),
      layer('COPY . .', 3.9e6, false, 5),
    ],
    categories: [
      { name: 'standard library', files: 2_900, bytes: 41e6 },
      { name: 'site-packages', files: 6_120, bytes: 82e6 },
      { name: 'application', files: 310, bytes: 4.3e6 },
      { name: 'caches', files: 95, bytes: 8.4e6 },
      { name: 'apt lists', files: 12, bytes: 19e6 },
      { name: 'other', files: 4_400, bytes: unpacked - 154.7e6 },
    ],
    python: '3.11',
    distributions: PACKAGES.map((name, index) => ({
      ...{ name, version: `${index + 1}.2.0`, folder: SITE, files: 120 + index },
      ...{ bytes: Math.round(28e6 / (index + 1)), bytecode: Math.round(8e6 / (index + 1)) },
    })),
    systemPackages: Array.from({ length: 96 }, (_, index) => ({
      name: `lib${index}`,
      version: `1.${index}-2+deb12u1`,
    })),
    bytecode: [
      part(),
      part({ part: 'site-packages', sources: 3_010, present: 3_010, missing: 0, bytes: 24_000_000 }),
      part({ part: 'application', sources: 84, present: 0, missing: 80, stale: 4, unreachable: 2, bytes: 40_000 }),
    ],
    wasted: {
      bytes: 12_600_000,
      files: 41,
      largest: [{ path: '/tmp/wheels/pandas-2.2.3.whl', bytes: 12_100_000, addedBy: 2, removedBy: 4 }],
    },
    tree: tree(),
    ...changes,
  }
}

export function side(name: string, changes: Partial<Side> = {}): Side {
  return {
    name,
    digest: `sha256:${'a'.repeat(64)}`,
    buildMilliseconds: 41_200,
    size: inventory(98_100_000),
    startup: startup(812, 12),
    stop: null,
    rebuild: null,
    interpreter: null,
    ...changes,
  }
}

export function deltas(changes: Partial<Deltas> = {}): Deltas {
  return { size: null, startup: null, stop: null, rebuild: null, interpreter: null, ...changes }
}

const SMALLER = delta({
  ...{ unit: 'bytes', before: 98_100_000, after: 94_900_000, delta: -3_200_000 },
  ...{ interval: [-3_400_000, -3_000_000], samples: 1, verdict: 'better' },
})
const SLOWER = delta({ before: 812, after: 1160, delta: 348, interval: [331, 366], verdict: 'worse' })
const FASTER = delta({ before: 1160, after: 751, delta: -409, interval: [-428, -391], verdict: 'better' })
const LARGER = delta({
  ...{ unit: 'bytes', before: 94_900_000, after: 102_300_000, delta: 7_400_000 },
  ...{ interval: [7_200_000, 7_600_000], samples: 1, verdict: 'worse' },
})

export function variant(changes: Partial<Variant> = {}): Variant {
  return {
    name: 'with every fix',
    findings: ['f1'],
    side: side('with every fix', { size: inventory(102_300_000), startup: startup(751, 0) }),
    deltas: deltas({ size: LARGER, startup: FASTER }),
    verified: { builds: true, samePackages: true, sameImports: true },
    notes: [],
    ...changes,
  }
}

/** A typical service: the pull request turns bytecode off, the fixes put it back and compile the standard library. */
export function measurement(changes: Partial<Measurement> = {}): Measurement {
  return {
    image: PATH,
    base: side('base 1a2b3c4'),
    head: side('head', { size: inventory(94_900_000), startup: startup(1160, 176) }),
    deltas: deltas({ size: SMALLER, startup: SLOWER }),
    variants: [variant()],
    bytecode: {
      rows: [
        row('as written', 94_900_000, 1160, 176),
        row('nothing written', 92_000_000, 1195, 176),
        row('all precompiled', 102_300_000, 751, 0),
        row('nothing compiled', 84_700_000, 1910, 627),
      ],
      choice: 'All precompiled fits best here: the root is read-only, so no start can keep what it compiles.',
      breakEven: '7.4 MB more to pull save 409 ms at every start: at 50 MB/s that pays from the first start on.',
    },
    conditions: {
      cpus: 1,
      memory: 512_000_000,
      readOnly: true,
      from: 'compose.yml:12',
      machine: '2 × AMD EPYC 7763, Docker 28.5, linux/amd64',
      standIns: false,
      disturbances: [],
    },
    drift: [{ kind: 'distribution', name: 'urllib3', before: '2.5.0', after: '2.6.1', byChange: false }],
    notes: ['stop: not measured, it was not asked for.'],
    ...changes,
  }
}

function row(
  name: 'as written' | 'nothing written' | 'all precompiled' | 'nothing compiled',
  packed: number,
  ms: number,
  compiled: number,
) {
  return {
    ...{ name, packed, unpacked: Math.round(packed * 2.9) },
    ...{ startup: { median: ms, interval: [ms - 10, ms + 12] as const }, modulesCompiled: compiled },
  }
}

/** Nothing there to compare with, and a start that needs what isn't there. */
export function unmeasurable(reason = "KeyError: 'DATABASE_URL'"): Measurement {
  const why = { notMeasurable: reason, advice: 'set env DATABASE_URL under images in the configuration' }
  return measurement({
    base: null,
    deltas: null,
    head: side('head', { startup: why }),
    variants: [],
    bytecode: null,
    drift: [],
    notes: [],
  })
}
