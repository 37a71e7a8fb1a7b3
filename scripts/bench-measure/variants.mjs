// What it costs to try a fix: builds of variants as the command makes them, beside the whole build of the same image.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contextOf } from '../claims/applications.mjs'
import { root } from '../generate/compile.mjs'
import { docker } from './images.mjs'

const COMMAND = path.join(root, 'dist/cli/index.js')
/** As the command says it when a build has ended. */
const BUILT = /^Build Dockerfile, (.*): ([\d.]+) s$/gm
/** Built on top of the image as written, and not from the start. */
const ROWS = ['nothing written', 'all precompiled', 'nothing compiled']

/**
 * @returns {{application: string, whole: number, appended: [name: string, seconds: number][], others: number}[]}
 * seconds; `others` is how many variants couldn't be appended
 */
export function timeVariants({ say }) {
  return ['django', 'flask', 'pandas'].map((application) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-variants-'))
    try {
      cpSync(contextOf(application), folder, { recursive: true })
      // Nothing of an earlier run is in the build cache then.
      const file = path.join(folder, 'Dockerfile')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^FROM .*$/m, `$&\nENV BENCH_RUN=${Date.now()}`))
      say(`${application}: the whole build`)
      const start = performance.now()
      docker(['build', '--quiet', '--no-cache', folder])
      const whole = (performance.now() - start) / 1000
      say(`${application}: review --measure size,startup`)
      return { application, whole, ...builtBy(folder) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

function builtBy(folder) {
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  const args = [COMMAND, 'review', '.', '--measure', 'size,startup', '--format', 'json', '--fail-on', 'never']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`review failed: ${stderr.trim().slice(-500)}`)
  const [{ variants }] = JSON.parse(stdout).measurements
  const late = variants.filter(({ notes }) => notes.some((note) => note.includes('at the end of the stage')))
  const names = new Set([...ROWS, ...late.map(({ name }) => `with ${name}`)])
  const built = [...stderr.matchAll(BUILT)].map(([, name, seconds]) => [name, Number(seconds)])
  return {
    appended: built.filter(([name]) => names.has(name)),
    others: variants.length - late.length,
  }
}
