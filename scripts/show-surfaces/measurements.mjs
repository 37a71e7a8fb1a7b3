/** A service whose start became slower, one that can't start here, and one on stand-ins without a base. */
export function measurements(image) {
  const head = side('head', 94.9e6, 1160, 176)
  const base = side('base 1a2b3c4', 98.1e6, 812, 12)
  const fixed = side('with every fix', 102.3e6, 751, 0)
  const missing = { notMeasurable: "KeyError: 'DATABASE_URL'", advice: 'set env DATABASE_URL under images' }
  const conditions = {
    ...{ cpus: 1, memory: 512e6, readOnly: true, from: 'compose.yml:12', machine: '2 × a processor, Docker 28.5' },
    ...{ standIns: false, disturbances: [] },
  }
  const whole = {
    ...{ image, base, head, conditions, notes: ['stop: not asked for.'] },
    deltas: deltas(-3.2e6, [-3.4e6, -3e6], 348, [331, 366], base, head),
    variants: [
      {
        ...{ name: 'with every fix', findings: ['bytecode-disabled'], side: fixed, notes: [] },
        deltas: deltas(7.4e6, [7.2e6, 7.6e6], -409, [-428, -391], head, fixed),
        verified: { builds: true, samePackages: true, sameImports: true },
      },
    ],
    bytecode: {
      rows: [row('as written', 94.9e6, 1160, 176), row('all precompiled', 102.3e6, 751, 0)],
      choice: 'All precompiled fits best here: the root is read-only, so no start can keep what it compiles.',
      breakEven: '7.4 MB more to pull save 409 ms at every start.',
    },
    drift: [{ kind: 'distribution', name: 'urllib3', before: '2.5.0', after: '2.6.1', byChange: false }],
  }
  const alone = { ...whole, base: null, deltas: null, variants: [], bytecode: null, drift: [] }
  return [
    whole,
    { ...alone, image: `${image}#worker`, head: { ...head, startup: missing } },
    {
      ...{ ...alone, image: `${image}#job` },
      conditions: { ...conditions, standIns: true, disturbances: ['The machine was busy: the interval is wide.'] },
    },
  ]
}

function side(name, packed, start, compiled) {
  const exact = (bytes) => ({ bytes, interval: [bytes, bytes] })
  const layer = (instruction, bytes, fromBase) => {
    return { digest: 'sha256:0', instruction, files: 9, unpacked: bytes * 3, packed: exact(bytes), fromBase }
  }
  const leaf = (label, bytes, bytecode, index) => ({ name: label, bytes, bytecode, layer: index, children: [] })
  const tree = {
    ...{ name: '/', bytes: packed * 3, bytecode: 20e6, layer: 0 },
    children: [leaf('usr', 140e6, 0, 0), leaf('site-packages', 90e6, 20e6, 1), leaf('app', 4e6, 0, 1)],
  }
  const size = {
    ...{ packed: exact(packed), unpacked: packed * 3, aboveBase: { packed: exact(packed - 45e6), unpacked: packed } },
    layers: [layer('ADD rootfs.tar.xz /', 45e6, true), layer('RUN pip install', packed - 45e6, false)],
    ...{ categories: [], python: '3.13', distributions: [], systemPackages: [], bytecode: [], tree },
    wasted: { bytes: 0, files: 0, largest: [] },
  }
  const imported = (label, depth, self, cumulative, index) => {
    return { name: label, depth, self, cumulative, compiled: index < compiled / 60 }
  }
  const startup = {
    ...{ quantity: 'import', what: 'import gunicorn.app.wsgiapp, shop.wsgi' },
    samples: Array.from({ length: 25 }, (_, index) => start * (1 + Math.sin(index * 7) * 0.04)),
    ...{ wall: { median: start, interval: [start - 9, start + 11] }, cpu: null, peakMemory: 61e6 },
    ...{ modulesImported: 627, modulesCompiled: compiled, bytecodeWritten: 0 },
    modules: [
      imported('django.utils', 2, start * 200, start * 200, 0),
      imported('django', 1, start * 300, start * 500, 1),
      imported('gunicorn', 1, start * 400, start * 400, 2),
      imported('shop.wsgi', 0, start * 100, start * 1000, 3),
    ],
  }
  const nothing = { stop: null, rebuild: null, interpreter: null }
  return { name, digest: 'sha256:0', buildMilliseconds: 41_000, size, startup, ...nothing }
}

function deltas(bytes, sizeInterval, milliseconds, startInterval, before, after) {
  const delta = (unit, from, to, change, interval) => {
    const verdict = change < 0 ? 'better' : 'worse'
    return { unit, before: from, after: to, delta: change, interval, samples: 25, verdict, why: '' }
  }
  const size = delta('bytes', before.size.packed.bytes, after.size.packed.bytes, bytes, sizeInterval)
  const [from, to] = [before.startup.wall.median, after.startup.wall.median]
  return {
    size,
    startup: delta('ms', from, to, milliseconds, startInterval),
    stop: null,
    rebuild: null,
    interpreter: null,
  }
}

function row(name, packed, start, modulesCompiled) {
  return {
    name,
    packed,
    unpacked: packed * 3,
    startup: { median: start, interval: [start - 9, start + 9] },
    modulesCompiled,
  }
}
