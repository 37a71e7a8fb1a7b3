// Times measuring itself, on a Docker engine that has the base images, and writes its part of docs/performance.md.
//   npm run bench:measure [-- --quick] [--only inventory,same,slower,hyperfine,variants] [--pairs N] [--seconds N]
//     [--image I] [--base I] [--hyperfine PATH] [--write no]
// --quick: a smaller image, three pairs in place of ten, 20 s in place of 60.
import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeDocument } from '../bench/document.mjs'
import { root, withSources } from '../generate/compile.mjs'
import { Images } from './images.mjs'
import { comparePairs } from './pairs.mjs'
import { compareWithHyperfine } from './hyperfine.mjs'
import { timeInventory } from './inventory.mjs'
import { DOCUMENT, sectionOf, withSection } from './section.mjs'
import { timeVariants } from './variants.mjs'

const PARTS = ['inventory', 'same', 'slower', 'hyperfine', 'variants']
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: PARTS.join(',') },
    pairs: { type: 'string' },
    seconds: { type: 'string' },
    // What is read for speed: of the size of a real service.
    image: { type: 'string', default: 'python:3.11' },
    base: { type: 'string', default: 'python:3.11-slim' },
    hyperfine: { type: 'string', default: 'hyperfine' },
    write: { type: 'string', default: 'yes' },
  },
})
const only = given.only.split(',')
const unknown = only.find((part) => !PARTS.includes(part))
if (unknown !== undefined) {
  console.error(`--only ${unknown}: one of ${PARTS.join(', ')}`)
  process.exit(2)
}
const { quick } = given
const settings = {
  ...given,
  pairs: Number(given.pairs ?? (quick ? 3 : 10)),
  budget: 1000 * Number(given.seconds ?? (quick ? 20 : 60)),
  rounds: quick ? 2 : 3,
  large: quick ? 500 : 2000,
  hyperfine: given.hyperfine,
}

const images = new Images()
const results = {}
try {
  await withSources(new Map(), async (load, folder) => {
    const { createDocker } = await load('adapters/docker/index.js')
    const log = { debug() {}, info() {}, warning() {}, group: (_, work) => work() }
    const { engine, builder } = createDocker({ environment: process.env, folder: os.tmpdir(), log })
    const tools = { engine, load, folder, images, settings, say: (text) => console.error(text) }
    try {
      results.machine = await engine.describe()
      if (only.includes('inventory')) results.inventory = timeInventory(tools)
      if (only.includes('same')) results.same = await comparePairs(tools, 0)
      if (only.includes('slower')) results.slower = await comparePairs(tools, 0.05)
      if (only.includes('hyperfine')) results.hyperfine = await compareWithHyperfine(tools)
      if (only.includes('variants')) results.variants = await timeVariants(tools)
    } finally {
      await builder.discard()
    }
  })
} catch (error) {
  if (error.constructor.name !== 'DockerFailed') throw error
  console.error(error.message)
  process.exit(1)
} finally {
  images.remove()
}
const text = sectionOf(results, settings)
console.log(text)
const document = path.join(root, DOCUMENT)
if (given.write === 'yes') {
  await writeDocument(document, withSection(existsSync(document) ? readFileSync(document, 'utf8') : '', text))
}
