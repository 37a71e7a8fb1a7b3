// Decides once, before jest's workers start, which Docker engine the tests use, or why none.
// The workers read it from TEST_ENGINE: {environment, standIn} or {leftOut: why}.
import { run, say } from './command.mjs'
import { startEngine } from './engine.mjs'
import { engineHome } from './home.mjs'
import { isStandIn } from './stand-in.mjs'

// What most tests build on; an engine that can neither make nor pull it is of no use.
const BASE = 'python:3.11-slim'

export default async function decideEngine() {
  process.env.TEST_ENGINE = JSON.stringify(await engineToUse(process.env))
}

async function engineToUse({ START_ENGINE: wish = '' }) {
  if (wish === '1') {
    const { environment, standIn, started } = await startEngine(engineHome())
    if (started) process.env.TEST_ENGINE_STARTED = '1'
    return { environment, standIn }
  }
  if (wish !== '' && wish !== '0')
    throw new Error(`START_ENGINE is ${wish}: allowed are 1 (start an engine for the tests) and 0 (don't)`)
  return ownEngine()
}

async function ownEngine() {
  const docker = (args, options) => run('docker', args, { mayFail: true, timeout: 30, ...options })
  const hint = 'START_ENGINE=1 starts one on Debian as root'
  const { status, stdout } = await docker(['version', '--format', '{{.Server.Os}}'])
  if (status !== 0) return { leftOut: `no Docker engine answers; ${hint}` }
  if (stdout.trim() !== 'linux') return { leftOut: `the Docker engine runs ${stdout.trim()} containers; ${hint}` }
  if ((await docker(['buildx', 'version'])).status !== 0) return { leftOut: `docker has no buildx; ${hint}` }
  let standIn = await isStandIn(docker, BASE)
  if (standIn === null) {
    say(`docker pull ${BASE}`)
    const pulled = await docker(['pull', '--quiet', BASE], { timeout: 300 })
    if (pulled.status !== 0) return { leftOut: `the Docker engine can't pull ${BASE}; ${hint}` }
    standIn = false
  }
  return { environment: {}, standIn }
}
