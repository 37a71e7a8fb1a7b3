// Mutation testing of src/rules and src/dockerfile: changes the code in small ways, in a copy, and sees whether a test
// notices. All mutants of a sample are compiled in at once, behind a switch, so that a run costs the tests alone.
//   npm run mutate [-- --sample N] [--seed N] [--only src/rules/bytecode] [--write no]
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { writeDocument } from './bench/document.mjs'
import { randomFrom } from './bench/random.mjs'
import { mutantsOf, withMutants } from './mutate/mutants.mjs'
import { TestProcess } from './mutate/process.mjs'
import { DOCUMENT, report } from './mutate/report.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const here = (name) => fileURLToPath(new URL(`mutate/${name}`, import.meta.url))
const { values: given } = parseArgs({
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    write: { type: 'string', default: 'yes' },
  },
})
const COPIED = [
  'src',
  '__tests__',
  'examples',
  'docs',
  'action.yml',
  'package.json',
  'tsconfig.json',
  'scripts',
  'README.md',
]
const TESTED = ['__tests__/dockerfile', '__tests__/rules', '__tests__/analyze']
/** Tests of how long something takes, which a mutant makes no statement about. */
const LEFT_OUT = /\/size\.test\.ts$/
const MOST_TESTS = 15

const sources = ['src/rules', 'src/dockerfile'].flatMap(filesBelow).filter((file) => file.startsWith(given.only))
const all = sources.filter((file) => file !== 'src/rules/index.ts').flatMap((file) => mutantsOf(file, read(file)))
const sample = randomFrom(Number(given.seed)).shuffled(all).slice(0, Number(given.sample))
sample.forEach((mutant, index) => (mutant.id = index))

const folder = mkdtempSync(path.join(os.tmpdir(), 'mutants-'))
try {
  prepare()
  const tests = TESTED.flatMap(filesBelow).filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
  const runner = new TestProcess(folder)
  const covering = await record(tests, runner)
  await judge(covering, runner)
  runner.stop()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const { stdout: commit } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' })
const text = report(sample, all.length, { commit: commit.trim(), seed: given.seed })
console.log(text)
if (given.write === 'yes') await writeDocument(path.join(root, DOCUMENT), text)

function prepare() {
  for (const name of COPIED) {
    if (existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const transform = { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.json', diagnostics: false }] }
  const config = {
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
    transform,
  }
  writeFileSync(path.join(folder, 'jest.mutants.json'), JSON.stringify(config))
  const switchModule = pathToFileURL(here('switch.mjs')).href
  for (const file of new Set(sample.map((mutant) => mutant.file))) {
    const wanted = sample.filter((mutant) => mutant.file === file)
    writeFileSync(path.join(folder, file), withMutants(file, read(file), wanted, switchModule))
  }
}

/** Which tests reach which mutant, the fastest first; a test that fails without any has no say. */
async function record(tests, runner) {
  const reached = new Map(sample.map(({ id }) => [id, []]))
  for (const test of tests) {
    const file = path.join(folder, 'reached.txt')
    writeFileSync(file, '')
    const { passed, milliseconds } = await runner.run({ id: -1, tests: [test], record: file })
    if (!passed) {
      console.error(`${test} fails without a mutant and is left out`)
      continue
    }
    for (const id of new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number))) {
      reached.get(id).push({ test, milliseconds })
    }
  }
  for (const list of reached.values()) list.sort((a, b) => a.milliseconds - b.milliseconds)
  return reached
}

async function judge(covering, runner) {
  for (const mutant of sample) {
    const tests = covering.get(mutant.id).map(({ test }) => test)
    // A rule's own test knows best; after it so many of the fastest, all at once, so that the score is a lower bound.
    const name = path.basename(mutant.file, '.ts')
    tests.sort((a, b) => Number(b.endsWith(`/${name}.test.ts`)) - Number(a.endsWith(`/${name}.test.ts`)))
    mutant.result = tests.length === 0 ? 'not reached' : 'survived'
    for (const some of [tests.slice(0, 1), tests.slice(1, MOST_TESTS)]) {
      if (some.length === 0 || (await runner.run({ id: mutant.id, tests: some })).passed) continue
      mutant.result = 'killed'
      break
    }
    console.error(`${mutant.id + 1}/${sample.length} ${mutant.result} ${mutant.file}:${mutant.line} ${mutant.kind}`)
  }
}

function filesBelow(name) {
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort()
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8')
}
