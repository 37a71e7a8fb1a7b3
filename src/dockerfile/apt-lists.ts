import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { readInstaller } from './installers/index.js'
import { isPython } from './installers/pip.js'
import { memoize } from './memo.js'
import { mountOver, mountsOf } from './mounts.js'
import type { Step } from './stages.js'
import { updatesLists } from './system-caches.js'
import { isShell } from './wrappers.js'

/** What a RUN does with apt's package lists. */
export interface ListsUse {
  readonly step: Step
  /** Whether it updates them. */
  readonly updates: boolean
  /** The update that nothing of the RUN makes use of; null where there is none, or something may use it. */
  readonly unusedUpdate: CommandCall | null
  /** The installs of named packages before which nothing of the RUN updates. */
  readonly installsWithout: readonly CommandCall[]
}

/** The RUNs of used stages that update lists, or use those of another layer, in order. */
export const listsUses: (facts: Facts) => readonly ListsUse[] = memoize((facts) =>
  facts.steps.flatMap((step) => {
    if (step.instruction.keyword !== 'RUN') return []
    const { calls, complete } = facts.commandsOf(step)
    // Lists on a mount are there in every RUN that has it.
    if (!complete || mountOver(mountsOf(facts, step), '/var/lib/apt/lists')) return []
    const updates = calls.filter(isUpdate)
    const unused = updates.length > 0 && !calls.some(mayUse) ? updates[0]! : null
    const first = calls.findIndex((call) => isUpdate(call) || updatesLists(call) || isUnreadable(call))
    const before = first < 0 ? calls : calls.slice(0, first)
    const installsWithout = before.filter((call) => isNamedInstall(call) && !call.conditional)
    if (updates.length === 0 && installsWithout.length === 0) return []
    return [{ step, updates: updates.length > 0, unusedUpdate: unused, installsWithout }]
  }),
)

function isUpdate(call: CommandCall): boolean {
  const installer = readInstaller(call)
  return installer?.tool === 'apt' && (installer.action === 'update' || installer.options.has('--update'))
}

/** Whether apt has to look into its lists: files by path need none, and fixing what is broken names nothing. */
function isNamedInstall(call: CommandCall): boolean {
  const installer = readInstaller(call)
  if (installer?.tool !== 'apt' || installer.action !== 'install') return false
  if (installer.options.has('--simulate', '--print-uris', '--update')) return false
  return installer.operands.some(({ value }) => !/\.deb$|\//.test(value))
}

/** What reads apt's lists besides apt itself. */
const READERS =
  /^(?:apt|apt-(?:get|cache|file|show-versions|rdepends|fast|install)|aptitude|nala|gdebi|mk-build-deps|install_packages|playwright|rosdep|tasksel|debconf-.*|unattended-upgrades?)$/
/** What starts commands that aren't seen here. */
const STARTERS = /^(?:|make|npm|npx|yarn|pnpm|ansible.*|R|Rscript|perl|ruby|node|parallel|expect|chroot|docker.*)$/

function mayUse(call: CommandCall): boolean {
  const installer = readInstaller(call)
  if (installer?.tool === 'apt')
    return !/^(?:update|(?:auto|dist)?clean|autoremove|autopurge|remove|purge)$/.test(installer.action)
  if (updatesLists(call) && call.program !== 'add-apt-repository' && call.program !== 'apt-add-repository') return true
  if (installer) return false
  return READERS.test(call.program) || isUnreadable(call) || call.arguments.some(({ value }) => value === 'install')
}

/** A script, or a program that runs one. */
function isUnreadable({ program, path, arguments: args, pipedFrom }: CommandCall): boolean {
  if (STARTERS.test(program)) return true
  if (isShell(program) || program === '.' || program === 'source') return args.length > 0 || pipedFrom !== null
  if (isPython(program)) return args.some(({ value }) => value.endsWith('.py'))
  return path.includes('/') && !/^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(path)
}
