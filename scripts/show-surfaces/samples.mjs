import { measurements } from './measurements.mjs'

const file = 'shop/Dockerfile'
const lines = [
  'FROM python:3.13-slim',
  'ENV PYTHONDONTWRITEBYTECODE=1',
  'COPY . /app',
  'RUN curl https://x.example | sh # @octocat `<b>`',
  'CMD ["gunicorn", "shop.wsgi"]',
  '',
]

/** A finding of each kind, and reviews that hold them: nothing, all of it, too much, measured. */
export function samples() {
  const variants = findings()
  const all = Object.values(variants)
  const image = { id: file, dockerfile: file, target: null, context: 'shop', platform: null, python: true }
  const images = [{ ...image, reason: 'changed' }]
  const nothing = { conclusion: 'success', images, findings: [], suppressed: [], measurements: [], problems: [] }
  const full = {
    ...nothing,
    conclusion: 'failure',
    findings: all,
    problems: [{ path: 'api/Dockerfile', message: 'is not UTF-8 text', new: false }],
    suppressed: [{ rule: 'runs-as-root', path: file, line: 5, reason: 'sandboxed' }],
  }
  const cut = {
    ...nothing,
    findings: Array.from({ length: 2000 }, (_, index) => {
      return { ...all[index % all.length], image: `service-${index % 40}/Dockerfile` }
    }),
  }
  const measured = { ...full, measurements: measurements(file) }
  return { file, text: lines.join('\n'), variants, reviews: { nothing, full, cut, measured } }
}

function findings() {
  const delta = {
    ...{ unit: 'ms', before: 1160, after: 810, delta: -350, interval: [-380, -320], samples: 25 },
    ...{ verdict: 'better', why: '' },
  }
  const size = { ...delta, unit: 'bytes', before: 284e6, after: 295e6, delta: 11e6, interval: null, verdict: 'worse' }
  const verified = { builds: true, samePackages: true, sameImports: true }
  const modulesCompiled = { before: 176, after: 12 }
  const evidence = { size, startup: delta, stop: null, rebuild: null, modulesCompiled, stopStatus: null, verified }
  const noise = { ...delta, delta: 3, interval: [-9, 15], verdict: 'no difference that can be told' }
  return {
    plain: finding('runs-as-root', 'warning', 5, 'The container runs as root: nothing sets a user.'),
    measured: finding('bytecode-disabled', 'warning', 2, '`PYTHONDONTWRITEBYTECODE` makes every start compile again.', {
      ...{ evidence, fix: { safety: 'safe', edits: [edit(2, 3, '')] } },
    }),
    inserted: finding('app-not-precompiled', 'notice', 3, 'The application is copied but never compiled.', {
      fix: { safety: 'review', edits: [edit(4, 4, 'RUN python -m compileall -q /app\n')] },
      related: [{ path: file, line: 5, message: '`shop.wsgi` is imported here' }],
      images: ['shop/Dockerfile#web'],
    }),
    noise: finding('output-buffered', 'notice', 5, 'The output is buffered.', {
      evidence: { ...evidence, size: null, startup: noise, modulesCompiled: null },
      fix: { safety: 'review', edits: [edit(5, 5, 'ENV PYTHONUNBUFFERED=1\n')] },
    }),
    failing: finding('pip-no-compile', 'warning', 4, 'A fix of this was tried and does not build.', {
      evidence: { ...evidence, verified: { ...verified, builds: false } },
    }),
    elsewhere: finding('context-not-ignored', 'error', 3, '`.env` would be copied into the image.', {
      fix: { safety: 'review', edits: [edit(1, 1, '.env\n'), edit(40, 40, '')] },
    }),
    strangers: finding(
      'remote-script-piped',
      'warning',
      4,
      '`curl x | sh # @octocat <b>` runs what a server sends; see #1.',
    ),
    existing: finding('base-image-not-slim', 'notice', 1, 'An old one.', { new: false }),
  }
}

function edit(line, endLine, text) {
  return { path: file, line, column: 1, endLine, endColumn: 1, text }
}

function finding(rule, level, line, message, more = {}) {
  return {
    ...{ rule, level, image: file, path: file, line, column: 1, endLine: line, endColumn: lines[line - 1].length + 1 },
    ...{ message, help: `https://example.com/docs/rules/${rule}.md`, fingerprint: rule, new: true, images: [] },
    ...{ related: [], evidence: null, fix: null, ...more },
  }
}
