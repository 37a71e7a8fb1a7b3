// What it costs to try a fix on top of what is built already, and to make the rows of the bytecode table, beside the
// whole build of the same image.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contextOf, PYTHON } from '../claims/applications.mjs'
import { root } from '../generate/compile.mjs'
import { docker } from './images.mjs'

const COMMAND = path.join(root, 'dist/cli/index.js')
const INTERPRETER = '/usr/local/bin/python3'
const ROWS = ['nothing written', 'nothing compiled', 'all precompiled']

/**
 * @returns {Promise<{application: string, whole: number, appended: [name: string, seconds: number][], others: number}[]>}
 * seconds; `others` is how many fixes can't be appended
 */
export async function timeVariants({ load, say }) {
  const texts = await textsBy(load)
  return ['django', 'flask', 'pandas'].map((application) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-variants-'))
    try {
      cpSync(contextOf(application), folder, { recursive: true })
      // Nothing of an earlier run is in the build cache then.
      const file = path.join(folder, 'Dockerfile')
      const text = readFileSync(file, 'utf8').replace(/^FROM .*$/m, `$&\nENV BENCH_RUN=${Date.now()}`)
      writeFileSync(file, text)
      say(`${application}: the whole build`)
      const whole = secondsOf(folder, text, ['--no-cache'])
      // What a build without cache leaves behind isn't what the next one takes: the head is built as a review builds it.
      secondsOf(folder, text)
      const { fixes, others } = texts(text, findingsOf(folder), userOf(folder, text))
      const appended = fixes.map(([name, variant]) => {
        say(`${application}: ${name}`)
        return [name, secondsOf(folder, variant)]
      })
      return { application, whole, appended, others }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** The Dockerfiles of what can be appended, by name, the cheap ones first. */
async function textsBy(load) {
  const { appendedFix, stepsOfBase } = await load('measure/variants/late.js')
  const { bytecodeSteps } = await load('measure/variants/bytecode-steps.js')
  const { withSteps } = await load('measure/variants/appended.js')
  return (text, findings, user) => {
    const place = { dockerfile: 'Dockerfile', text, target: null }
    const offered = findings.filter(({ fix }) => fix !== null)
    const fixes = offered.flatMap((finding) => {
      const variant = appendedFix(finding, place, user, PYTHON)
      return variant === null ? [] : [[finding.rule, variant]]
    })
    const ofBase = stepsOfBase(findings, place, PYTHON)
    const rows = ROWS.map((name) => {
      const steps = bytecodeSteps(name, INTERPRETER, [], PYTHON)
      return [name, withSteps(place, user, name === 'all precompiled' ? [...ofBase, ...steps] : steps)]
    })
    return { fixes: [...fixes, ...rows], others: offered.length - fixes.length }
  }
}

function findingsOf(folder) {
  spawnSync('git', ['init', '--quiet'], { cwd: folder })
  const args = [COMMAND, 'review', '.', '--format', 'json', '--fail-on', 'never']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`review failed: ${stderr.trim().slice(-500)}`)
  return JSON.parse(stdout).findings
}

function secondsOf(folder, text, more = []) {
  const start = performance.now()
  docker(['build', '--quiet', ...more, '--file', '-', folder], text)
  return (performance.now() - start) / 1000
}

function userOf(folder, text) {
  const image = docker(['build', '--quiet', '--file', '-', folder], text)
  return docker(['image', 'inspect', '--format', '{{.Config.User}}', image])
}
