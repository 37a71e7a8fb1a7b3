import type { Finding } from '../../src/findings/finding.js'
import type { Delta, Evidence } from '../../src/findings/measurement.js'
import type { Image, Review } from '../../src/findings/review.js'
import { parseHunks, type ChangedFile } from '../../src/source/diff.js'
import { SourceText } from '../../src/source/text.js'
import type { Sources } from '../../src/report/fix.js'

export const PATH = 'shop/Dockerfile'

export const DOCKERFILE = [
  'FROM python:3.13-slim',
  'ENV PYTHONDONTWRITEBYTECODE=1',
  'WORKDIR /app',
  'COPY . .',
  'RUN pip install -r requirements.txt',
  'CMD ["gunicorn", "shop.wsgi"]',
  '',
].join('\n')

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'bytecode-disabled',
    level: 'warning',
    image: PATH,
    path: PATH,
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 30,
    message: '`PYTHONDONTWRITEBYTECODE` makes every start compile the application again.',
    help: 'https://example.com/rules/bytecode-disabled',
    fingerprint: 'f1',
    new: true,
    images: [],
    related: [],
    evidence: null,
    fix: null,
    ...changes,
  }
}

/** A fix that deletes line 2. */
export const DELETE_LINE_2: Finding['fix'] = {
  safety: 'safe',
  edits: [{ path: PATH, line: 2, column: 1, endLine: 3, endColumn: 1, text: '' }],
}

export function delta(changes: Partial<Delta> = {}): Delta {
  return {
    unit: 'ms',
    before: 1160,
    after: 810,
    delta: -350,
    interval: [-380, -320],
    samples: 25,
    verdict: 'better',
    why: '',
    ...changes,
  }
}

export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    size: null,
    startup: delta(),
    stop: null,
    rebuild: null,
    modulesCompiled: { before: 176, after: 12 },
    stopStatus: null,
    verified: { builds: true, samePackages: true, sameImports: true },
    ...changes,
  }
}

export function image(changes: Partial<Image> = {}): Image {
  return {
    id: PATH,
    dockerfile: PATH,
    target: null,
    context: 'shop',
    platform: null,
    python: true,
    reason: 'changed',
    ...changes,
  }
}

export function review(changes: Partial<Review> = {}): Review {
  return {
    conclusion: 'success',
    images: [image()],
    findings: [],
    suppressed: [],
    measurements: [],
    problems: [],
    ...changes,
  }
}

export function sourcesOf(files: Readonly<Record<string, string>> = { [PATH]: DOCKERFILE }): Sources {
  return (path) => (path in files ? new SourceText(path, files[path]!) : null)
}

/** A file whose diff shows the lines from `start` to `end`. */
export function changed(start: number, end: number, path = PATH): ChangedFile {
  const count = end - start + 1
  const hunks = parseHunks(`@@ -${start},0 +${start},${count} @@\n${'+x\n'.repeat(count)}`)
  return { path, previousPath: null, status: 'modified', hunks }
}
