// containerd and dockerd. Both are ours: dockerd by itself would take a containerd that runs on the machine.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hostEnvironment, run } from './command.mjs'
import { writeJson } from './home.mjs'
import { pidOf, startDetached, stopProcess, waitFor } from './process.mjs'

/** The environment of a client of this engine. */
export function clientEnvironment(paths, binaries) {
  return {
    DOCKER_HOST: `unix://${paths.dockerSocket}`,
    DOCKER_CONFIG: paths.clientConfiguration,
    PATH: `${binaries.path.join(':')}:${process.env.PATH}`,
  }
}

/** Answers whether the engine answers. */
export async function engineAnswers(environment) {
  const { status } = await run('docker', ['version', '--format', '{{.Server.Version}}'], {
    mayFail: true,
    timeout: 20,
    env: { ...process.env, DOCKER_CONTEXT: '', ...environment },
  })
  return status === 0
}

export async function startDaemon(paths, binaries, network) {
  const environment = daemonEnvironment(binaries)
  if (pidOf(paths, 'containerd') === null) {
    const file = path.join(paths.run, 'containerd.toml')
    writeFileSync(file, containerdConfiguration(paths))
    startDetached(paths, 'containerd', 'containerd', ['--config', file], environment)
    await waitFor(paths, 'containerd', () => existsSync(paths.containerdSocket))
  }
  if (pidOf(paths, 'dockerd') === null) {
    const file = path.join(paths.run, 'daemon.json')
    writeJson(file, daemonConfiguration(paths, binaries, network))
    startDetached(paths, 'dockerd', 'dockerd', ['--config-file', file], environment)
  }
  const client = clientEnvironment(paths, binaries)
  await waitFor(paths, 'dockerd', () => engineAnswers(client))
}

export async function stopDaemon(paths) {
  await stopProcess(paths, 'dockerd')
  await stopProcess(paths, 'containerd', 10)
  // What a daemon that was killed left mounted, the innermost first.
  const mounted = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((folder) => folder.startsWith(`${paths.home}/`))
  for (const folder of mounted.reverse()) await run('umount', ['-l', folder], { mayFail: true })
}

/** Nothing of the machine's environment but the way to the programs and out of the house. */
function daemonEnvironment(binaries) {
  const proxies = Object.entries(process.env).filter(([name]) => /^(https?|no)_proxy$/i.test(name))
  const { PATH, HOME = '/root' } = hostEnvironment()
  return { PATH: `${binaries.path.join(':')}:${PATH}`, HOME, ...Object.fromEntries(proxies) }
}

function containerdConfiguration(paths) {
  const quoted = (...names) => JSON.stringify(path.join(...names))
  return `version = 2
root = ${quoted(paths.data, 'containerd')}
state = ${quoted(paths.run, 'containerd')}
disabled_plugins = ["io.containerd.grpc.v1.cri"]
[grpc]
address = ${quoted(paths.containerdSocket)}
`
}

function daemonConfiguration(paths, binaries, { bridge }) {
  const execRoot = path.join(paths.run, 'docker')
  mkdirSync(execRoot, { recursive: true })
  return {
    'data-root': path.join(paths.data, 'docker'),
    'exec-root': execRoot,
    pidfile: path.join(paths.run, 'docker.pid'),
    hosts: [`unix://${paths.dockerSocket}`],
    group: '0',
    containerd: paths.containerdSocket,
    bridge,
    iptables: false,
    ip6tables: false,
    'userland-proxy-path': path.join(binaries.path[0], 'docker-proxy'),
    // Classic image store unless asked otherwise: Docker has both, and sizes differ between them.
    features: { 'containerd-snapshotter': process.env.ENGINE_STORE === 'containerd' },
  }
}
