// Writes every variant of what the reports show to a folder, for people to look at: node scripts/preview.mjs [folder]
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const out = path.resolve(process.argv[2] ?? path.join(root, 'lib', 'preview'))
const compiled = mkdtempSync(path.join(tmpdir(), 'preview-'))
try {
  writeFileSync(path.join(compiled, 'package.json'), '{"type":"module"}')
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', compiled], {
    cwd: root,
    stdio: 'inherit',
  })
  const load = (file) => import(pathToFileURL(path.join(compiled, file)).href)
  await write(load)
} finally {
  rmSync(compiled, { recursive: true, force: true })
}

async function write(load) {
  const { SourceText } = await load('source/text.js')
  const { inlineComment } = await load('report/comment.js')
  const { summary, MAXIMUM_SUMMARY } = await load('report/summary.js')
  const { toText } = await load('report/text.js')
  const { github } = await load('report/github.js')
  const { json } = await load('report/json.js')

  const file = 'shop/Dockerfile'
  const source = new SourceText(
    file,
    'FROM python:3.13-slim\nENV PYTHONDONTWRITEBYTECODE=1\nCOPY . /app\nRUN curl https://x.example | sh # @octocat `<b>`\nCMD ["gunicorn", "shop.wsgi"]\n',
  )
  const sources = (name) => (name === file ? source : null)
  const edit = (line, endLine, text) => ({ path: file, line, column: 1, endLine, endColumn: 1, text })
  const finding = (rule, level, line, message, more = {}) => ({
    ...{
      rule,
      level,
      image: file,
      path: file,
      line,
      column: 1,
      endLine: line,
      endColumn: source.line(line).length + 1,
    },
    ...{ message, help: `https://example.com/docs/rules/${rule}.md`, fingerprint: rule, new: true, images: [] },
    ...{ related: [], evidence: null, fix: null, ...more },
  })
  const delta = {
    unit: 'ms',
    before: 1160,
    after: 810,
    delta: -350,
    interval: [-380, -320],
    samples: 25,
    verdict: 'better',
    why: '',
  }
  const size = { ...delta, unit: 'bytes', before: 284e6, after: 295e6, delta: 11e6, interval: null, verdict: 'worse' }
  const verified = { builds: true, samePackages: true, sameImports: true }
  const modulesCompiled = { before: 176, after: 12 }
  const evidence = { size, startup: delta, stop: null, rebuild: null, modulesCompiled, stopStatus: null, verified }

  const variants = {
    plain: finding(
      'runs-as-root',
      'warning',
      5,
      'The container runs as root: nothing sets a user after `FROM python:3.13-slim`.',
    ),
    measured: finding(
      'bytecode-disabled',
      'warning',
      2,
      '`PYTHONDONTWRITEBYTECODE` makes every start compile the standard library and the application again.',
      {
        evidence,
        fix: { safety: 'safe', edits: [edit(2, 3, '')] },
      },
    ),
    inserted: finding(
      'app-not-precompiled',
      'notice',
      3,
      'The application is copied but never compiled, so each start of a fresh container compiles it.',
      {
        fix: { safety: 'review', edits: [edit(4, 4, 'RUN python -m compileall -q /app\n')] },
        related: [{ path: file, line: 5, message: '`shop.wsgi` is imported here' }],
        images: ['shop/Dockerfile#web'],
      },
    ),
    elsewhere: finding('context-not-ignored', 'error', 3, '`.env` would be copied into the image.', {
      fix: { safety: 'review', edits: [{ ...edit(1, 1, '.env\n'), path: file }, edit(40, 40, '')] },
    }),
    strangers: finding(
      'remote-script-piped',
      'warning',
      4,
      '`curl https://x.example | sh # @octocat <b>` runs what a server sends; see #1, @octocat.',
    ),
    existing: finding('base-image-not-slim', 'notice', 1, 'An old one.', { new: false }),
  }
  const changes = [
    {
      path: file,
      previousPath: null,
      status: 'modified',
      hunks: [{ start: 2, end: 5, added: new Set(), removedAt: new Set() }],
    },
  ]
  const options = { key: 'preview', changes, sources, suggestions: true, ignores: true }
  const images = [
    { id: file, dockerfile: file, target: null, context: 'shop', platform: null, python: true, reason: 'changed' },
  ]
  const findings = Object.values(variants)
  const empty = { conclusion: 'success', images, findings: [], suppressed: [], measurements: [], problems: [] }
  const problems = [{ path: 'api/Dockerfile', message: 'is not UTF-8 text', new: false }]
  const suppressed = [{ rule: 'runs-as-root', path: file, line: 5, reason: 'sandboxed' }]
  const full = { ...empty, conclusion: 'failure', findings, problems, suppressed }
  const many = {
    ...empty,
    findings: Array.from({ length: 2000 }, (_, index) => ({
      ...findings[index % 6],
      image: `service-${index % 40}/Dockerfile`,
    })),
  }
  const link = (name, line, endLine) => `https://github.com/o/r/blob/main/${name}#L${line}-L${endLine}`
  const page = {
    limit: MAXIMUM_SUMMARY,
    link,
    declined: ['Review comments: the token may not write them (a fork’s is read-only).'],
    leftOut: 3,
  }

  const files = {
    ...Object.fromEntries(
      Object.entries(variants).map(([name, value]) => [
        `comment-${name}.md`,
        inlineComment([value], options)?.body ?? '(not in the diff)',
      ]),
    ),
    'comment-together.md': inlineComment([variants.measured, variants.inserted], options).body,
    'comment-diff.md': inlineComment([variants.inserted], { ...options, suggestions: false }).body,
    'summary-nothing.md': summary(empty, page),
    'summary-full.md': summary(full, page),
    'summary-cut.md': summary(many, page),
    'text.txt': toText(full, { sources, colours: false }),
    'text-colours.txt': toText(full, { sources, colours: true }),
    'github.txt': github(full),
    'report.json': json(full, '0.0.0'),
  }
  mkdirSync(out, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(out, name), content)
  console.log(`${Object.keys(files).length} files in ${out}`)
}
