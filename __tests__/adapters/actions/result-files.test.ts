import { execFileSync } from 'node:child_process'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { readResults } from '../../../src/adapters/actions/result-files.js'
import { UserError } from '../../../src/findings/errors.js'
import { removeFolders, temporaryFolder, writeFiles } from '../folder.js'

const NAME = /^measurements-\d{1,3}\.json$/

afterAll(removeFolders)

function read(files: Readonly<Record<string, string>>, prepare: (root: string) => void = () => undefined) {
  const root = temporaryFolder()
  writeFiles(root, files)
  prepare(root)
  const { files: found, passedOver } = readResults(root, 'results', NAME)
  return { found: found.map(({ path, text }) => `${path}: ${text}`), passedOver }
}

it('reads the files of the name, in folders of their own too, in order', () => {
  const files = {
    'results/measurements-2.json': 'b',
    'results/part-1/measurements-1.json': 'a',
    'results/plan.json': 'x',
    'results/measurements-1.json.bak': 'x',
    'results/a/b/c/measurements-3.json': 'x',
    'measurements-4.json': 'x',
  }
  const found = ['measurements-2.json: b', 'part-1/measurements-1.json: a']
  expect(read(files)).toEqual({ found, passedOver: 0 })
})

it('reads nothing where there is nothing', () => {
  expect(read({})).toEqual({ found: [], passedOver: 0 })
  expect(read({ results: 'a file' })).toEqual({ found: [], passedOver: 0 })
})

it('follows no link, to a file or to a folder', () => {
  const secret = temporaryFolder()
  writeFiles(secret, { 'measurements-9.json': 'secret' })
  const files = {
    'results/measurements-1.json': `-> ${secret}/measurements-9.json`,
    'results/out': `-> ${secret}`,
    'results/measurements-2.json': '-> /dev/zero',
  }
  expect(read(files)).toEqual({ found: [], passedOver: 2 })
})

it('follows no link of the folder itself', () => {
  const root = temporaryFolder()
  writeFiles(root, { results: `-> ${temporaryFolder()}` })
  expect(() => readResults(root, 'results', NAME)).toThrow(UserError)
})

it('passes over what no measuring job writes: large files, pipes, many files, many folders', () => {
  const huge = read({ 'results/measurements-1.json': '', 'results/measurements-2.json': 'b' }, (root) => {
    truncateSync(join(root, 'results/measurements-1.json'), 60_000_000)
  })
  expect(huge).toEqual({ found: ['measurements-2.json: b'], passedOver: 1 })
  const pipe = read({ 'results/measurements-2.json': 'b' }, (root) => {
    execFileSync('mkfifo', [join(root, 'results/measurements-1.json')])
  })
  expect(pipe).toEqual({ found: ['measurements-2.json: b'], passedOver: 1 })
  const many = read({}, (root) => {
    for (let index = 0; index < 300; index++) {
      mkdirSync(join(root, `results/${index}`), { recursive: true })
      writeFileSync(join(root, `results/${index}/measurements-${index}.json`), 'x')
    }
  })
  expect([many.found.length, many.passedOver]).toEqual([256, 44])
})

it('takes no more than so much of all together', () => {
  const together = read({}, (root) => {
    mkdirSync(join(root, 'results'))
    for (let index = 1; index <= 5; index++) {
      const path = join(root, `results/measurements-${index}.json`)
      writeFileSync(path, '')
      truncateSync(path, 50_000_000)
    }
  })
  expect([together.found.length, together.passedOver]).toEqual([4, 1])
})
