// Bundles the two entries into dist, which is committed: an action runs from its repository as it is.
//   node scripts/build.mjs            writes dist
//   node scripts/build.mjs --check    builds elsewhere and fails where dist is not that
//   node scripts/build.mjs --out DIR  writes DIR, to try it
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { eager, lean } from './build/lean.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.join(root, 'dist')
// Always the same folder: the bundler's names for modules come from their paths below the root.
const compiled = path.join(root, 'lib', 'build')
const MISSING = /@@notfound\.js\?\.{1,2}\//
// The command starts sooner as CommonJS, whose pieces node loads without promises; the bundler makes that of what has
// no type. The action has a top-level await, which only a module may, and is what people read: it keeps its comments.
const ENTRIES = [
  { input: 'index.js', output: '.', type: { type: 'module' }, shape: (text) => text },
  { input: 'cli.js', output: 'cli', type: {}, shape: lean },
]

if (process.argv.includes('--check')) check()
else {
  const asked = process.argv.indexOf('--out')
  const target = asked < 0 ? dist : path.resolve(process.argv[asked + 1])
  const folder = build()
  rmSync(target, { recursive: true, force: true })
  // The temporary folder may be on another device, where renaming fails.
  cpSync(folder, target, { recursive: true })
  rmSync(path.dirname(folder), { recursive: true, force: true })
}

function build() {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'python-dockerfile-review-')), 'dist')
  rmSync(compiled, { recursive: true, force: true })
  // Types are checked by `npm run check`, once.
  node('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', compiled, '--noCheck'])
  for (const { input, output, type, shape } of ENTRIES) {
    const out = path.join(folder, output)
    writeFileSync(path.join(compiled, 'package.json'), JSON.stringify(type))
    const options = ['--no-cache', '--quiet', '--target', 'es2022', '--license', 'licenses.txt']
    node('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', path.join(compiled, input), '-o', out, ...options])
    // Said, for the package.json above it says "module".
    if (!type.type) writeFileSync(path.join(out, 'package.json'), `${JSON.stringify({ type: 'commonjs' }, null, 2)}\n`)
    for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
      const place = path.join(out, file)
      writeFileSync(place, shape(eager(place, readFileSync(place, 'utf8'))))
    }
  }
  // A module that isn't there is no error to the bundler: it writes one that throws when it is loaded.
  const broken = filesOf(folder).filter((file) => MISSING.test(readFileSync(path.join(folder, file), 'utf8')))
  if (broken.length > 0) {
    console.error(`${broken.join(', ')}: a module that src imports is missing; npm run check names it`)
    process.exit(1)
  }
  return folder
}

function check() {
  const folder = build()
  const stale = differences(folder, dist)
  rmSync(path.dirname(folder), { recursive: true, force: true })
  if (stale.length === 0) return
  console.error(`dist is not what src builds: ${stale.join(', ')}\nTo fix it: npm run build`)
  process.exitCode = 1
}

function differences(fresh, committed) {
  const names = [...new Set([...filesOf(fresh), ...filesOf(committed)])].sort()
  const read = (file) => (existsSync(file) ? readFileSync(file).toString('base64') : null)
  return names.filter((name) => read(path.join(fresh, name)) !== read(path.join(committed, name)))
}

function filesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
}

function node(script, args) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' })
  // What went wrong was printed by the one that failed.
  if (status !== 0) process.exit(1)
}
