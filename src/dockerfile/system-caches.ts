import { finish, type Cache, type Decision } from './cache-fate.js'
import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { isPython, moduleOf } from './installers/pip.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { memoize } from './memo.js'
import { isBefore, type Place } from './order.js'
import { takes, removalsIn } from './removals.js'
import { runScripts, scriptStarted } from './scripts.js'
import { lineageOf, type Step } from './stages.js'
import { filesWritten } from './written.js'
import { isShell } from './wrappers.js'

const LISTS = '/var/lib/apt/lists'
const ARCHIVES = '/var/cache/apt/archives'
const DNF_FOLDERS = ['/var/cache/dnf', '/var/cache/yum', '/var/cache/libdnf5']
const APK_FOLDERS = ['/var/cache/apk', '/etc/apk/cache']

/** What package managers leave: for each RUN and kind the last call that fills it. */
export const systemCaches: (facts: Facts) => readonly Cache[] = memoize((facts) =>
  facts.steps.flatMap((step) => {
    if (step.instruction.keyword !== 'RUN') return []
    const { calls } = facts.commandsOf(step)
    const last = new Map<Cache['kind'], Cache>()
    for (const call of calls) {
      const filled = scriptStarted(facts, call) ? filledByScript(facts, step, call) : filledBy(facts, step, call)
      for (const cache of filled) last.set(cache.kind, cache)
    }
    return [...last.values()]
  }),
)

/**
 * What a script of the context leaves: the archives of apt alone, which an image's configuration decides about and not
 * what the script does besides. They count as what the command that starts it leaves.
 */
function filledByScript(facts: Facts, step: Step, call: CommandCall): Cache[] {
  const installs = scriptStarted(facts, call)?.calls.flatMap((inner) => readInstaller(inner) ?? []) ?? []
  const last = installs.findLast(({ tool, action }) => tool === 'apt' && action === 'install')
  return last ? [archivesOf(facts, step, last, call)] : []
}

function filledBy(facts: Facts, step: Step, call: CommandCall): Cache[] {
  const installer = readInstaller(call)
  if (!installer) return updatesLists(call) ? [listsOf(facts, step, call, null)] : []
  const { tool, action, options } = installer
  const base = { step, call, installer, placedBy: null, disabledBy: null, offline: false }
  if (options.has('--simulate', '--print-uris')) return []
  if (tool === 'apt') {
    const lists = action === 'update' || options.has('--update') ? [listsOf(facts, step, call, installer)] : []
    return ['install', 'reinstall', 'upgrade', 'build-dep'].includes(action)
      ? [...lists, archivesOf(facts, step, installer)]
      : lists
  }
  if (tool === 'apk' && ['add', 'update', 'upgrade', 'fix'].includes(action)) {
    const option = options.get('--no-cache')
    // What a call without a cache leaves behind isn't its own: earlier ones count.
    if (option || options.has('--no-network')) return []
    const folder = options.get('--cache-dir')?.value ?? APK_FOLDERS[0]!
    // `apk cache clean` takes packages only, not the index.
    const cleared = (later: CommandCall): boolean | null =>
      readInstaller(later)?.action === 'cache clean' ? null : false
    return [finish(facts, { ...base, kind: 'apk', folder }, cleared, [folder, APK_FOLDERS[1]!])]
  }
  if (tool === 'dnf' && !/^(?:remove|autoremove|clean|group remove)$/.test(action)) {
    return [
      finish(facts, { ...base, kind: 'dnf', folder: DNF_FOLDERS[0]! }, (later) => cleans(later, 'dnf'), DNF_FOLDERS),
    ]
  }
  if (tool === 'zypper' && !/^(?:remove|clean)$/.test(action)) {
    return [finish(facts, { ...base, kind: 'zypper', folder: '/var/cache/zypp' }, (later) => cleans(later, 'zypper'))]
  }
  return []
}

function cleans(call: CommandCall, tool: 'dnf' | 'zypper'): boolean | null {
  const installer = readInstaller(call)
  if (installer?.tool !== tool || installer.action !== 'clean') return false
  // `yum clean packages` leaves the lists of packages, which weigh most.
  if (tool === 'zypper') return installer.options.has('--all') || null
  return installer.operands.some(({ value }) => value === 'all') || installer.operands.length === 0 || null
}

function listsOf(facts: Facts, step: Step, call: CommandCall, installer: InstallerCall | null): Cache {
  const moved = installer?.options.all('--option').findLast(({ value }) => /^Dir::State::lists=./i.test(value ?? ''))
  const placedBy: Decision | null = moved ? { by: 'option', name: 'Dir::State::lists', span: moved.span } : null
  const folder = moved ? facts.users.pathOf(moved.value!.replace(/^[^=]*=/, ''), step, call) : LISTS
  const cache = {
    kind: 'apt-lists',
    step,
    call,
    installer,
    folder,
    placedBy,
    disabledBy: null,
    offline: false,
  } as const
  return finish(facts, cache, (later) => aptAction(later) === 'distclean')
}

function archivesOf(facts: Facts, step: Step, installer: InstallerCall, call = installer.call): Cache {
  const clean = dockerClean(facts, { step, call })
  const disabledBy: Decision | null = clean === true ? { by: 'configuration', name: 'docker-clean', span: null } : null
  const base = {
    kind: 'apt-archives',
    step,
    call,
    installer,
    folder: ARCHIVES,
    placedBy: null,
    offline: false,
  } as const
  const cleared = (later: CommandCall): boolean => /^(?:clean|distclean)$/.test(aptAction(later) ?? '')
  return finish(facts, { ...base, disabledBy, unsure: clean === null }, cleared)
}

function aptAction(call: CommandCall): string | null {
  const installer = readInstaller(call)
  return installer?.tool === 'apt' ? installer.action : null
}

const DOCKER_CLEAN = '/etc/apt/apt.conf.d/docker-clean'

const cleanRemovals = memoize((facts: Facts) =>
  removalsIn(facts).filter((removal) => takes(removal, DOCKER_CLEAN) === true),
)
const aptFiles = memoize((facts: Facts) =>
  filesWritten(facts).filter(({ path }) => path.startsWith('/etc/apt/apt.conf')),
)

/** Scripts that say something of apt's configuration. */
const configuringScripts = memoize((facts: Facts) =>
  runScripts(facts).filter(({ script }) => /docker-clean|Keep-Downloaded-Packages|apt\.conf/i.test(script.file.text)),
)

/**
 * Whether the configuration that Debian's and Ubuntu's images bring empties apt's archives after each install, cache
 * mounts included; null on bases that aren't known. Source: debuerreotype, scripts/debuerreotype-minimizing-config.
 */
export function dockerClean(facts: Facts, place: Place): boolean | null {
  const { base } = place.step.stage
  if (base.known && base.libc !== 'glibc') return false
  const before = (other: Place): boolean =>
    isBefore(other, place) && lineageOf(place.step.stage).includes(other.step.stage)
  if (cleanRemovals(facts).some(before)) return false
  const written = aptFiles(facts).filter(before)
  if (written.some(({ text }) => /Keep-Downloaded-Packages\s*"?(?:true|1|yes)/i.test(text))) return false
  if (written.some(({ path }) => path === DOCKER_CLEAN)) return false
  const lineage = lineageOf(place.step.stage)
  if (configuringScripts(facts).some((one) => lineage.includes(one.step.stage) && !isBefore(place, one))) return null
  return base.known ? true : null
}

/** Addresses of scripts that add a repository and update apt's lists. */
const REPOSITORY_SCRIPT =
  /nodesource\.com\/|packagecloud\.io\/|cloudsmith\.io\/|get\.docker\.com|script\.deb\.sh|setup\.deb\.sh|apt\.llvm\.org\/llvm\.sh|mariadb_repo_setup|nodesource_setup|apt\.postgresql\.org\.sh/

/** Whether something else than apt updates its lists: a command or a script that adds a repository, Playwright. */
export function updatesLists(call: CommandCall): boolean {
  const { program, arguments: args } = call
  if (program === 'add-apt-repository' || program === 'apt-add-repository')
    return !args.some(({ value }) => value === '-n' || value === '--no-update' || value === '--help')
  if (program === 'extrepo') return args.some(({ value }) => value === 'enable' || value === 'update')
  if (isPlaywright(call)) return args.some(({ value }) => value === 'install-deps' || value === '--with-deps')
  if (REPOSITORY_SCRIPT.test(call.path))
    return call.pipedInto === null && !args.some(({ value }) => value.includes('://'))
  if (!isShell(program)) return false
  // A file of the same name as the address: `bash nodesource_setup.sh`.
  return [...(call.pipedFrom?.arguments ?? []), ...args.slice(0, 2)].some(({ value }) => REPOSITORY_SCRIPT.test(value))
}

function isPlaywright({ program, arguments: args }: CommandCall): boolean {
  if (program === 'playwright') return true
  if (program === 'npx') return args.some(({ value }) => value === 'playwright')
  return isPython(program) && moduleOf(args)?.name === 'playwright'
}
