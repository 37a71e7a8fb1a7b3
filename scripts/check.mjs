// All that CI runs, in the order in which it fails fastest; stops at the first failure and names the command that
// fixes it. What stands behind the command goes to jest: node scripts/check.mjs -- -t "a test"
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js']
const forwarded = process.argv.slice(2).filter((argument) => argument !== '--')

const STEPS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'], fix: 'what tsc names is to be corrected' },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.'], fix: 'npm run fix' },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    fix: 'npm run fix',
  },
  { name: 'generated files', args: ['scripts/generate.mjs', '--check'], fix: 'npm run generate' },
  { name: 'dist', args: ['scripts/build.mjs', '--check'], fix: 'npm run build' },
  { name: 'tests', args: [...jest, ...forwarded], fix: 'npm run test:only -- <path> runs one test file' },
]

for (const { name, args, fix } of STEPS) {
  const script = args.find((argument) => !argument.startsWith('--'))
  if (!existsSync(path.join(root, script))) {
    if (script.startsWith('scripts/')) continue
    console.error(`${script} is missing: npm ci installs it`)
    process.exit(1)
  }
  const started = performance.now()
  console.log(`check: ${name} …`)
  const { status, signal } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status === 0) console.log(`check: ${name} ok, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  else {
    console.error(`check: ${name} failed${signal ? ` (${signal})` : ''}. To fix it: ${fix}`)
    process.exit(status ?? 1)
  }
}
