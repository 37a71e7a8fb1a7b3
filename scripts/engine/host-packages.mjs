// What the engine takes from this machine's own distribution: runc and iptables fit its kernel, mmdebstrap its apt.
import { existsSync } from 'node:fs'
import { hostEnvironment, isInstalled, run, say } from './command.mjs'

const NEEDED = [
  { program: 'mmdebstrap', packages: ['mmdebstrap'] },
  { program: 'runc', packages: ['runc'] },
  { program: 'iptables', packages: ['iptables'] },
  { program: 'ip', packages: ['iproute2'] },
  { program: 'xz', packages: ['xz-utils'] },
  { program: 'python3', packages: ['python3', 'python3-pip'] },
]

/** Fails with one sentence where an engine can't be started. */
export function assertPossible() {
  if (process.platform !== 'linux')
    throw new Error(`an engine for tests starts on Linux only, this is ${process.platform}`)
  if (process.getuid() !== 0) throw new Error('an engine for tests needs root: run it as root, or use your own engine')
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error('an engine for tests is made from Debian packages: apt-get is missing')
}

/** Installs with apt-get what is missing; says so, as it changes the machine. */
export async function installHostPackages() {
  const missing = []
  for (const { program, packages } of NEEDED) if (!(await isInstalled(program))) missing.push(...packages)
  if (!missing.includes('python3')) {
    const { status } = await run('python3', ['-m', 'pip', '--version'], { mayFail: true })
    if (status !== 0) missing.push('python3-pip')
  }
  if (missing.length === 0) return
  say(`apt-get install ${missing.join(' ')}`)
  const env = hostEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  await run('apt-get', ['-q', 'update'], { env })
  await run('apt-get', ['-q', '-y', '--no-install-recommends', 'install', ...missing], { env })
}
