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

const APPLICATIONS = ['django', 'flask', 'pandas']
/** What images of such applications often install besides: a compiler and what database drivers are linked with. */
const SYSTEM_PACKAGES =
  'RUN apt-get update && apt-get install --yes --no-install-recommends build-essential libpq-dev && rm -rf /var/lib/apt/lists/*'

/**
 * @returns {Promise<{application: string, system: boolean, whole: number, appended: [name: string, seconds: number][], others: number}[]>}
 * seconds; `system`: with system packages, from the distribution's own archive; `others` is how many fixes can't be
 * appended
 */
export async function timeVariants({ load, say }) {
  const texts = await textsBy(load)
  const timed = (application, more = []) => timeApplication(application, more, texts, say)
  return [
    ...APPLICATIONS.map((application) => timed(application)),
    ...APPLICATIONS.map((application) => timed(application, [SYSTEM_PACKAGES])),
  ]
}

/** @param {string[]} more instructions behind FROM */
function timeApplication(application, more, texts, say) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-variants-'))
  const name = more.length === 0 ? application : `${application}, with system packages`
  try {
    cpSync(contextOf(application), folder, { recursive: true })
    const file = path.join(folder, 'Dockerfile')
    // Nothing of an earlier run is in the build cache then.
    const inserted = [`ENV BENCH_RUN=${Date.now()}`, ...more].join('\n')
    const text = readFileSync(file, 'utf8').replace(/^FROM .*$/m, `$&\n${inserted}`)
    writeFileSync(file, text)
    // Before all builds: it makes the folder a repository, which is a part of their context.
    const findings = findingsOf(folder)
    say(`${name}: the whole build`)
    const { image, seconds: whole } = build(folder, text)
    const { fixes, others } = texts(text, findings, userOf(image))
    const appended = fixes.map(([fix, variant]) => {
      say(`${name}: ${fix}`)
      return [fix, build(folder, variant).seconds]
    })
    return { application, system: more.length > 0, whole, appended, others }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
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

/** @returns {{image: string, seconds: number}} the image's id */
function build(folder, text) {
  const start = performance.now()
  const image = docker(['build', '--quiet', '--file', '-', folder], text)
  return { image, seconds: (performance.now() - start) / 1000 }
}

function userOf(image) {
  return docker(['image', 'inspect', '--format', '{{.Config.User}}', image])
}
