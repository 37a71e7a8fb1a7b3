// Reads one image in a process of its own, so that its memory is its own: node read-image.mjs <sources> <image>
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const [sources, image] = process.argv.slice(2)
const load = (file) => import(pathToFileURL(path.join(sources, file)).href)
const { createDocker } = await load('adapters/docker/index.js')
const { readInventory } = await load('measure/inventory/read.js')
const log = { debug() {}, info() {}, warning() {}, group: (_, work) => work() }
const { engine, builder } = createDocker({ environment: process.env, folder: os.tmpdir(), log })
let bytes = 0
async function* counted(archive) {
  for await (const chunk of archive) {
    bytes += chunk.length
    yield chunk
  }
}
const started = performance.now()
const inventory = await readInventory(counted(engine.save(image)), { base: null, known: new Map() })
const seconds = (performance.now() - started) / 1000
await builder.discard()
if ('notMeasurable' in inventory) throw new Error(inventory.notMeasurable)
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const files = inventory.categories.reduce((sum, category) => sum + category.files, 0)
console.log(JSON.stringify({ seconds, bytes, files, memory: maxRSS / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6 }))
