import { saidLast, type Ran } from '../process.js'
import { DockerFailed, type Docker } from './client.js'

/** The oldest buildx that writes its progress as JSON. */
const OLDEST_BUILDX = [0, 13] as const

/** Why the engine can't be used, as a sentence's end; null where it can. */
export async function missingEngine(docker: Docker): Promise<string | null> {
  const ran = await attempt(docker, ['version', '--format', '{{.Server.Version}} {{.Server.Os}}'])
  if (typeof ran === 'string') return ran
  if (ran.status !== 0 || ran.stdout.trim() === '') return refusal(ran)
  return ran.stdout.trim().endsWith('windows') ? 'the Docker engine here runs Windows containers only' : null
}

/** Why buildx can't be used, as a sentence's end; null where it can. */
export async function missingBuildx(docker: Docker, builder: string | null): Promise<string | null> {
  const ran = await attempt(docker, ['buildx', 'version'])
  if (typeof ran === 'string') return ran
  if (ran.status !== 0) return `docker buildx ${needed()} is needed and not installed`
  const version = /\bv?(\d+)\.(\d+)\.\d+/.exec(ran.stdout)
  // A build from a branch has no version that could be compared.
  if (version && isOlder([Number(version[1]), Number(version[2])])) {
    return `docker buildx ${needed()} is needed, ${version[0]} is installed`
  }
  if (builder === null) return null
  const inspected = await attempt(docker, ['buildx', 'inspect', '--', builder])
  if (typeof inspected === 'string') return inspected
  if (inspected.status === 0) return null
  const list = await attempt(docker, ['buildx', 'ls', '--format', '{{.Builder.Name}}'])
  const names = typeof list === 'string' || list.status !== 0 ? [] : [...new Set(list.stdout.trim().split(/\s+/))]
  const known = names.length > 0 ? `; there is ${names.join(', ')}` : ''
  return `buildx has no builder ${JSON.stringify(builder)}${known}`
}

function refusal(ran: Ran): string {
  if (/permission denied/i.test(ran.stderr)) {
    return "this user may not talk to the Docker engine (permission denied at its socket): it has to be in the engine's group"
  }
  const place = /Cannot connect to the Docker daemon at ([^\s]+?)\.?(?:\s|$)/i.exec(ran.stderr)?.[1]
  if (place) return `no Docker engine answers at ${place}`
  return `the Docker engine can not be asked (${saidLast(ran)})`
}

function isOlder([major, minor]: readonly [number, number]): boolean {
  return major < OLDEST_BUILDX[0] || (major === OLDEST_BUILDX[0] && minor < OLDEST_BUILDX[1])
}

function needed(): string {
  return `${OLDEST_BUILDX.join('.')} or later`
}

async function attempt(docker: Docker, args: readonly string[]): Promise<Ran | string> {
  try {
    return await docker.run(args)
  } catch (error) {
    if (error instanceof DockerFailed) return error.message
    throw error
  }
}
