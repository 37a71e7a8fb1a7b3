// The engine's programs: a recent Docker from Debian's unstable suite, unpacked beside the system, not installed.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { machineSources, stanzasFor } from './apt-sources.mjs'
import { hostEnvironment, run, say } from './command.mjs'
import { readJson, writeJson } from './home.mjs'

// The stable release's Docker may be too old for `docker build --check`; the unstable one's needs glibc 2.34 only.
const SUITE = 'sid'
const PACKAGES = ['docker.io', 'docker-cli', 'docker-buildx', 'containerd', 'tini-static']

/**
 * Fetches and unpacks the programs once; answers {path, versions}: folders for the PATH, and versions by package.
 * runc is left out on purpose: Debian's unstable one needs a newer C library than the machine may have.
 */
export async function engineBinaries(paths) {
  const versionsFile = path.join(paths.binaries, 'versions.json')
  const root = path.join(paths.binaries, 'root')
  const folders = [path.join(root, 'usr', 'sbin'), path.join(root, 'usr', 'bin')]
  if (!existsSync(versionsFile)) await fetchBinaries(paths.binaries, root, versionsFile)
  const plugins = path.join(paths.clientConfiguration, 'cli-plugins')
  if (!existsSync(path.join(plugins, 'docker-buildx'))) {
    mkdirSync(plugins, { recursive: true })
    cpSync(path.join(root, 'usr/libexec/docker/cli-plugins/docker-buildx'), path.join(plugins, 'docker-buildx'))
  }
  return { path: folders, versions: readJson(versionsFile) }
}

async function fetchBinaries(folder, root, versionsFile) {
  const stanzas = stanzasFor(SUITE, machineSources())
  const fetched = path.join(folder, 'packages')
  rmSync(root, { recursive: true, force: true })
  rmSync(fetched, { recursive: true, force: true })
  for (const name of ['lists/partial', 'cache/archives/partial', 'packages'])
    mkdirSync(path.join(folder, name), { recursive: true })
  const options = aptOptions(folder)
  // apt wants to drop its rights for the download, but the folder is root's alone.
  const apt = (...args) => run('apt-get', [...options, ...args], { cwd: fetched, env: hostEnvironment() })
  let refusal = 'they name no archive with a main component'
  for (const stanza of stanzas) {
    writeFileSync(path.join(folder, 'suite.sources'), stanza)
    try {
      await apt('-q', '--error-on=any', 'update')
      refusal = null
      break
    } catch (error) {
      refusal = error.message.split('\n').at(-1)
    }
  }
  if (refusal !== null)
    throw new Error(
      `the hosts in this machine's apt sources have no Debian ${SUITE}, where the engine comes from: ${refusal}`,
    )
  await apt('-q', 'download', ...PACKAGES)
  const versions = {}
  for (const file of readdirSync(fetched)) {
    await run('dpkg', ['-x', path.join(fetched, file), root])
    const [name, version] = file.split('_')
    versions[name] = decodeURIComponent(version)
  }
  for (const name of ['packages', 'lists', 'cache']) rmSync(path.join(folder, name), { recursive: true, force: true })
  await run(path.join(root, 'usr', 'sbin', 'dockerd'), ['--version'])
  writeJson(versionsFile, versions)
  say(`Docker ${versions['docker.io']}, buildx ${versions['docker-buildx']} fetched`)
}

/** Options that keep apt away from the machine's own lists and cache. */
function aptOptions(folder) {
  return [
    ['Dir::Etc::sourcelist', path.join(folder, 'suite.sources')],
    ['Dir::Etc::sourceparts', '-'],
    ['Dir::Etc::preferencesparts', '-'],
    ['Dir::State::lists', path.join(folder, 'lists')],
    ['Dir::Cache', path.join(folder, 'cache')],
    ['APT::Sandbox::User', 'root'],
    ['Acquire::Languages', 'none'],
  ].map(([key, value]) => `-o${key}=${value}`)
}
