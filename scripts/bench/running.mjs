// Installs the linters to compare with, outside of the checkout, and times commands.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const TALLY = '@wharflab/tally-linux-x64'
const PACKAGES = { [TALLY]: '0.45.0', dockerfilelint: '1.8.0', 'dockerfile-utils': '0.16.3' }

/** The paths of the other linters; `docker` says whether an engine answers that knows `--check`. */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true })
  const tallyRuns = process.platform === 'linux' && process.arch === 'x64'
  const wanted = Object.entries(PACKAGES).filter(([name]) => name !== TALLY || tallyRuns)
  const there = ([name, version]) => {
    const manifest = path.join(folder, 'node_modules', name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  }
  if (!wanted.every(there)) {
    const names = wanted.map(([name, version]) => `${name}@${version}`)
    const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...names]
    const { status } = spawnSync('npm', args, { stdio: 'inherit' })
    if (status !== 0) throw new Error('the other linters can not be installed')
  }
  const modules = path.join(folder, 'node_modules')
  return {
    tally: tallyRuns ? path.join(modules, TALLY, 'bin', 'tally') : null,
    dockerfilelint: path.join(modules, 'dockerfilelint', 'lib', 'index.js'),
    'dockerfile-utils': path.join(modules, 'dockerfile-utils', 'lib', 'main.js'),
    docker: canCheck(),
    versions: PACKAGES,
  }
}

function canCheck() {
  if (spawnSync('docker', ['version', '--format', '{{.Server.Version}}']).status !== 0) return false
  const { stdout } = spawnSync('docker', ['build', '--help'], { encoding: 'utf8' })
  return (stdout ?? '').includes('--check')
}

const USAGE = new URL('usage.mjs', import.meta.url).href

/** Runs a command once: the seconds that it takes. */
export function time([program, ...args], environment) {
  const started = performance.now()
  run(program, args, environment)
  return (performance.now() - started) / 1000
}

/** The same for a script of Node.js, with the seconds of processor and the MB at most; it starts a little later so. */
export function measure(args, environment) {
  const started = performance.now()
  const stderr = run(process.execPath, ['--import', USAGE, ...args], environment)
  const [cpu, memory] = JSON.parse(/\n@(.*)\n$/.exec(stderr)[1])
  return { seconds: (performance.now() - started) / 1000, cpu, memory }
}

function run(program, args, environment) {
  const env = { ...process.env, ...environment }
  const stdio = ['ignore', 'ignore', 'pipe']
  const { status, stderr, error } = spawnSync(program, args, { stdio, env, encoding: 'utf8', maxBuffer: 1e9 })
  // Findings are no failure, but one that ended with a stack trace timed nothing.
  if (error || status === null || status > 1 || /\n\s+at .+:\d+:\d+/.test(stderr))
    throw new Error(`${program} failed: ${error?.message ?? stderr.slice(0, 500)}`)
  return stderr
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
