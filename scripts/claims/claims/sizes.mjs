// What base images, multi-stage builds and ways to carry wheels do to sizes and starts.
import { contextOf, PYTHON } from '../applications.mjs'
import { measured } from '../command.mjs'
import { docker } from '../engine.mjs'
import { change, delta, megabytes, table } from '../words.mjs'

const FULL = 'python:3.11-bookworm'
const DISTROLESS = 'gcr.io/distroless/python3-debian12'
const RUN = [
  'WORKDIR /app',
  'COPY . .',
  'USER 1000',
  'CMD ["gunicorn", "--config", "gunicorn.conf.py", "shop.wsgi"]',
  '',
]
const install = (...options) => `RUN pip install --no-cache-dir ${[...options, '-r requirements.txt'].join(' ')}`
const single = (base) => [`FROM ${base}`, 'COPY requirements.txt .', install(), ...RUN]
const TOOLS = 'apt-get update && apt-get install -y --no-install-recommends gcc libpq-dev'
const wheels = [
  `FROM ${FULL} AS build`,
  'COPY requirements.txt .',
  'RUN pip wheel -q --wheel-dir /wheels -r requirements.txt',
]
const fromWheels = '--no-index --find-links /wheels'

export const DOCKERFILES = {
  'full base': single(FULL),
  'slim base': single(PYTHON),
  'slim base, compiler kept': [
    `FROM ${PYTHON}`,
    `RUN ${TOOLS} && rm -rf /var/lib/apt/lists/*`,
    ...single(PYTHON).slice(1),
  ],
  'multi-stage, a venv copied': [
    ...[`FROM ${FULL} AS build`, 'RUN python -m venv /venv', 'COPY requirements.txt .'],
    ...['RUN /venv/bin/pip install --no-cache-dir -r requirements.txt', `FROM ${PYTHON}`],
    ...['COPY --from=build /venv /venv', 'ENV PATH=/venv/bin:$PATH', ...RUN],
  ],
  'wheels copied, then deleted': [
    ...[...wheels, `FROM ${PYTHON}`, 'COPY requirements.txt .', 'COPY --from=build /wheels /wheels'],
    ...[install(fromWheels), 'RUN rm -rf /wheels', ...RUN],
  ],
  'wheels mounted': [
    ...[...wheels, `FROM ${PYTHON}`, 'COPY requirements.txt .'],
    ...[
      `RUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install --no-cache-dir ${fromWheels} -r requirements.txt`,
      ...RUN,
    ],
  ],
  distroless: [
    ...[`FROM ${PYTHON} AS build`, 'COPY requirements.txt .', install('--target', '/packages'), `FROM ${DISTROLESS}`],
    ...['COPY --from=build /packages /packages', 'ENV PYTHONPATH=/packages', ...RUN.slice(0, 3)],
    ...['ENTRYPOINT ["/usr/bin/python3", "-m", "gunicorn", "--config", "gunicorn.conf.py", "shop.wsgi"]', ''],
  ],
}

const STARTED = ['multi-stage, a venv copied', 'distroless']

export const sizes = {
  name: 'sizes',
  title: 'Bases, stages and wheels',

  async measure(bench) {
    const images = {}
    const missing = {}
    const tags = {}
    for (const [name, lines] of Object.entries(DOCKERFILES)) {
      const base = lines.findLast((line) => line.startsWith('FROM ')).split(' ')[1]
      if (!(await hasBase(base))) {
        missing[name] = base
        continue
      }
      tags[name] = await bench.build(`sizes ${name}`, { context: contextOf('django'), text: lines.join('\n') })
      const { packed, error, unpacked } = await bench.size(tags[name])
      images[name] = { packed, error, unpacked }
    }
    const starts = {}
    for (const name of STARTED.filter((one) => tags[one])) {
      const { base, head, deltas } = await bench.compare(tags['slim base'], tags[name], 'startup')
      const [before, after] = [base, head].map((side) => measured(side.startup, `the start of ${name}`).modulesCompiled)
      starts[name] = { before, after, startup: deltas.startup }
    }
    return { images, missing, starts }
  },

  judge({ images, missing, starts }) {
    const unpacked = (name) => images[name]?.unpacked
    const saves = (from, to) => unpacked(from) - unpacked(to)
    const venv = starts['multi-stage, a venv copied']
    const wheelsLeft = saves('wheels copied, then deleted', 'wheels mounted')
    return {
      rows: [
        {
          text: 4,
          says: 'Multi-stage builds make images smaller',
          measured: `a venv copied to slim against one stage: on the full base ${change(-saves('full base', 'multi-stage, a venv copied'))}, on slim with a compiler ${change(-saves('slim base, compiler kept', 'multi-stage, a venv copied'))}, on plain slim ${change(-saves('slim base', 'multi-stage, a venv copied'))} unpacked`,
          verdict:
            saves('slim base, compiler kept', 'multi-stage, a venv copied') <= 0
              ? 'false'
              : saves('slim base', 'multi-stage, a venv copied') > 0
                ? 'true'
                : 'partly',
        },
        {
          text: 5,
          says: 'A venv is the thing to copy between stages',
          measured: `it starts, but with ${venv.before} → ${venv.after} modules compiled at each start (${delta(venv.startup)}): the standard library’s .pyc that pip leaves stay behind`,
          verdict: venv.after > venv.before ? 'partly' : 'true',
        },
        {
          text: 4,
          says: 'The smallest base that works',
          measured: ['full base', 'slim base', 'distroless']
            .filter(unpacked)
            .map((name) => `${name} ${megabytes(unpacked(name))}`)
            .join(', '),
          verdict: saves('full base', 'slim base') > 0 ? 'true' : 'false',
        },
        {
          text: 4,
          says: 'Wheels are built in one stage and installed in another',
          measured: `copied and deleted in a later layer they cost ${change(wheelsLeft)} over wheels mounted; wheels mounted against plain slim ${change(-saves('slim base', 'wheels mounted'))}`,
          verdict: wheelsLeft > 0 ? 'partly' : 'true',
        },
      ],
      details: [
        table(
          ['Django application', 'packed', 'unpacked'],
          Object.entries(images).map(([name, of]) => [
            name,
            `${megabytes(of.packed)} (${megabytes(of.error[0])} to ${megabytes(of.error[1])})`,
            megabytes(of.unpacked),
          ]),
        ),
        table(
          ['Start against slim base', 'modules compiled', 'difference'],
          Object.entries(starts).map(([name, of]) => [name, `${of.before} → ${of.after}`, delta(of.startup)]),
        ),
        ...Object.entries(missing).map(([name, base]) => `“${name}” is not measurable here: it needs ${base}.`),
      ].join('\n\n'),
    }
  },
}

/** The engine's own, or one that it can pull. */
async function hasBase(reference) {
  const { status } = await docker(['image', 'inspect', reference], { mayFail: true })
  return status === 0 || (await docker(['pull', '--quiet', reference], { mayFail: true })).status === 0
}
