// debian:SUITE-slim, made from packages of the hosts that this machine's apt uses.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineSources, stanzasFor } from './apt-sources.mjs'
import { hostEnvironment, run, say } from './command.mjs'
import { LABEL, isCurrent } from './stand-in.mjs'

const configuration = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bases', 'apt.conf.d')

export const DEBIANS = {
  bookworm: ['debian:bookworm-slim', 'debian:12-slim', 'debian:bookworm', 'debian:12'],
  trixie: ['debian:trixie-slim', 'debian:13-slim', 'debian:trixie', 'debian:13'],
}

/** Makes it unless it is there; the archive is kept, so that an emptied engine is filled fast. Answers its recipe. */
export async function makeDebian(paths, docker, suite) {
  const names = DEBIANS[suite]
  const args = await bootstrapArguments(suite)
  const texts = configurationFiles().map((file) => readFileSync(file, 'utf8'))
  const recipe = createHash('sha256')
    .update(JSON.stringify([args, texts]))
    .digest('hex')
    .slice(0, 16)
  if (await isCurrent(docker, names, recipe)) return recipe
  const archive = path.join(paths.rootfs, `${suite}-${recipe}.tar`)
  if (!existsSync(archive)) await bootstrap(paths, suite, args, archive)
  const labels = [`LABEL ${LABEL}.stand-in="true"`, `LABEL ${LABEL}.recipe="${recipe}"`]
  const changes = ['CMD ["bash"]', ...labels].flatMap((change) => ['--change', change])
  await docker(['import', ...changes, archive, names[0]])
  for (const name of names.slice(1)) await docker(['tag', names[0], name])
  say(`made ${names.join(', ')}`)
  return recipe
}

async function bootstrap(paths, suite, args, archive) {
  const sources = path.join(paths.rootfs, `${suite}.sources`)
  const [stanza] = stanzasFor(suite, machineSources())
  if (stanza === undefined) throw new Error("this machine's apt sources name no archive with a main component")
  writeFileSync(sources, stanza)
  const hook = `--customize-hook=copy-in ${configurationFiles()
    .map((file) => `'${file}'`)
    .join(' ')} /etc/apt/apt.conf.d`
  await run('mmdebstrap', [...args, hook, suite, `${archive}.part`, sources], { env: hostEnvironment(), timeout: 600 })
  renameSync(`${archive}.part`, archive)
}

async function bootstrapArguments(suite) {
  const excluded = ['doc', 'man', 'locale', 'info', 'groff', 'lintian'].map(
    (name) => `path-exclude=/usr/share/${name}/*`,
  )
  const args = ['--quiet', '--variant=minbase', '--format=tar']
  // Without these apt would bring usrmerge, and with it all of Perl, into bookworm.
  if (suite === 'bookworm')
    args.push('--hook-dir=/usr/share/mmdebstrap/hooks/maybe-merged-usr', '--include=usr-is-merged')
  // What is unpacked here is soon packed again: dpkg need not wait for the disk after each file.
  for (const option of [...excluded, 'path-include=/usr/share/doc/*/copyright', 'force-unsafe-io'])
    args.push(`--dpkgopt=${option}`)
  // docker-clean, which is copied in, tells apt to have no such caches: it wouldn't remove them itself.
  args.push('--customize-hook=rm -f "$1"/var/cache/apt/*.bin')
  for (const option of await aptOptions()) args.push(`--aptopt=${option}`)
  return args
}

/** What this machine's apt needs to reach its hosts: proxies, and dates that it doesn't check. */
async function aptOptions() {
  const { stdout } = await run('apt-config', ['dump'], { env: hostEnvironment() })
  return stdout.split('\n').filter((line) => /^Acquire::(\S*Proxy|Check-Valid-Until|Check-Date)\b.*"[^"]+"/.test(line))
}

function configurationFiles() {
  return readdirSync(configuration)
    .sort()
    .map((name) => path.join(configuration, name))
}
