// Installs the linters to compare with, outside of the checkout, and times commands.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

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
    dockerfilelint: path.join(modules, 'dockerfilelint', 'bin', 'dockerfilelint'),
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

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url))

/** Runs a command once: seconds on the clock; seconds of processor and MB at most where it is Node.js. */
export function measure([program, ...args]) {
  const isNode = program === process.execPath && args[0] !== '-e'
  const env = { ...process.env, NODE_OPTIONS: '' }
  const started = performance.now()
  const { status, stderr, error } = spawnSync(program, [...(isNode ? ['--require', USAGE, ...args] : args)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    env,
  })
  const seconds = (performance.now() - started) / 1000
  // Findings are no failure: 1 is what linters answer with, and dockerfilelint with their number.
  if (error || status === null || (status === 2 && isNode && args[0].includes('cli'))) {
    throw new Error(`${program} failed: ${error?.message ?? stderr.slice(0, 500)}`)
  }
  const [cpu, memory] = JSON.parse(/\n@(.*)\n$/.exec(stderr)?.[1] ?? '[null, null]')
  return { seconds, cpu, memory }
}

export function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  if (sorted.length === 0) return null
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}
