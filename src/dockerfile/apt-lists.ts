import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { isPython } from './installers/pip.js'
import { memoize } from './memo.js'
import { mountOver, mountsOf, type Mount } from './mounts.js'
import type { BuildStage, Step } from './stages.js'
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
  /** Whether it needs the lists of an earlier layer; null where a script may. */
  readonly relies: boolean | null
  /** Whether it surely makes lists that later layers find. */
  readonly leaves: boolean
  /** The cache mount over the lists that no RUN of this file fills: what is installed from them is none of a layer's. */
  readonly freshMount: Mount | null
}

/** The RUNs of used stages that update lists, or may use those of another layer, in order. */
export const listsUses: (facts: Facts) => readonly ListsUse[] = memoize((facts) => {
  const uses: ListsUse[] = []
  for (const stage of facts.stages) {
    if (!facts.used.has(stage)) continue
    for (const step of stage.steps) {
      const use = useOf(facts, step)
      if (use) uses.push(use)
    }
  }
  return uses
})

/** What a step does with the lists; null for nothing. */
function useOf(facts: Facts, step: Step): ListsUse | null {
  if (step.instruction.keyword !== 'RUN') return null
  if (step.instruction.onbuild) return { ...NOTHING, step, relies: null }
  const { calls, complete } = facts.commandsOf(step)
  if (!complete) return { ...NOTHING, step, relies: null }
  let update: CommandCall | null = null
  let leaves = false
  /** Whether it has come to a command that updates them, or may do so. */
  let updated = false
  let relies: boolean | null = false
  let used = false
  const installsWithout: CommandCall[] = []
  for (const call of calls) {
    const installer = readInstaller(call)
    const updates = isUpdate(installer)
    const byOthers = updatesLists(call)
    const uses = mayUse(call, installer, byOthers)
    if (updates) update ??= call
    if (uses) used = true
    if ((updates || byOthers) && !call.conditional) leaves = true
    if (updated) continue
    const unreadable = isUnreadable(call)
    updated = updates || byOthers || unreadable
    if (relies !== true && (unreadable || (uses && !updated)))
      relies = (!unreadable && installer?.tool === 'apt') || null
    if (!updated && !call.conditional && isNamedInstall(installer)) installsWithout.push(call)
  }
  if (!update && !leaves && relies === false) return null
  const mount = listsMount(facts, step)
  if (mount) {
    // Lists on a mount are there in every RUN that has it, once one has put them there.
    const fresh = installsWithout.length > 0 && !updated && !mayBeFilled(facts, step, mount)
    return fresh ? { ...NOTHING, step, installsWithout, relies: false, freshMount: mount } : null
  }
  return {
    ...{ step, updates: update !== null, unusedUpdate: used ? null : update },
    ...{ installsWithout, relies, leaves, freshMount: null },
  }
}

const NOTHING = { updates: false, unusedUpdate: null, installsWithout: [], leaves: false, freshMount: null }

function listsMount(facts: Facts, step: Step): Mount | null {
  return mountOver(mountsOf(facts, step), '/var/lib/apt/lists')
}

/** Whether something puts lists on a mount before a step: a stage or an image that it is of, or an earlier RUN with the same cache. */
function mayBeFilled(facts: Facts, step: Step, { type, from, id }: Mount): boolean {
  if (type !== 'cache' || from !== null || id === null || !isKnown(id)) return true
  return facts.steps.some((earlier) => {
    if (earlier.instruction.index >= step.instruction.index) return false
    const same = mountsOf(facts, earlier).some((one) => {
      return one.type === 'cache' && one.id !== null && (one.id === id || !isKnown(one.id))
    })
    return same && mayUpdate(facts, earlier)
  })
}

/** Whether a RUN updates the lists, or may do so. */
function mayUpdate(facts: Facts, step: Step): boolean {
  const { calls, complete } = facts.commandsOf(step)
  return !complete || calls.some((call) => isUpdate(readInstaller(call)) || updatesLists(call) || isUnreadable(call))
}

/** Whether later layers on top of a RUN of a used stage need the lists that it leaves; null where a script may. */
export function listsNeededAfter(facts: Facts, step: Step): boolean | null {
  const needed = neededLists(facts).get(step)
  return needed === undefined ? false : needed
}

/** The RUNs whose lists later ones need. */
const neededLists = memoize((facts: Facts) => {
  const needed = new Map<Step, boolean | null>()
  const last = new Map<BuildStage, Step | null>()
  const uses = new Map(listsUses(facts).map((use) => [use.step, use]))
  for (const stage of facts.stages) {
    let updated = (stage.parent && last.get(stage.parent)) ?? null
    const own = facts.used.has(stage)
    // What this build leaves out is read only where it stands on lists of what it doesn't.
    if (!own && !updated) continue
    for (const step of stage.steps) {
      const use = own ? uses.get(step) : useOf(facts, step)
      if (!use) continue
      if (updated && use.relies !== false && needed.get(updated) !== true) needed.set(updated, use.relies)
      if (use.leaves) updated = step
    }
    last.set(stage, updated)
  }
  return needed
})

function isUpdate(installer: InstallerCall | null): boolean {
  return installer?.tool === 'apt' && (installer.action === 'update' || installer.options.has('--update'))
}

/** Whether apt has to look into its lists: files by path need none, and fixing what is broken names nothing. */
function isNamedInstall(installer: InstallerCall | null): boolean {
  if (installer?.tool !== 'apt' || installer.action !== 'install') return false
  if (installer.options.has('--simulate', '--print-uris', '--update')) return false
  return installer.operands.some(({ value }) => !/\.deb$|\//.test(value))
}

/** What reads apt's lists besides apt itself. */
const READERS =
  /^(?:apt|apt-(?:get|cache|file|show-versions|rdepends|fast|install)|aptitude|nala|gdebi|mk-build-deps|install_packages|playwright|rosdep|tasksel|debconf-.*|unattended-upgrades?)$/
/** Installers of other things. */
const OTHERS =
  /^(?:npm|yarn|pnpm|bun|pyenv|nvm|gem|bundle|cargo|rustup|go|luarocks|helm|git|code|opam|cabal|stack|composer|dpkg)$/
/** What starts commands that aren't seen here. */
const STARTERS = /^(?:|make|npx|ansible.*|Rscript|perl|ruby|parallel|expect|chroot|docker.*)$/

function mayUse(call: CommandCall, installer: InstallerCall | null, updatesByItself: boolean): boolean {
  if (installer?.tool === 'apt')
    return !/^(?:update|(?:auto|dist)?clean|autoremove|autopurge|remove|purge)$/.test(installer.action)
  if (updatesByItself && call.program !== 'add-apt-repository' && call.program !== 'apt-add-repository') return true
  if (installer) return false
  return READERS.test(call.program) || isUnreadable(call) || isUnknownInstall(call)
}

function isUnknownInstall({ program, arguments: args }: CommandCall): boolean {
  return !OTHERS.test(program) && args.some(({ value }) => value === 'install')
}

/** A script, or a program that runs one. */
function isUnreadable(call: CommandCall): boolean {
  const { program, path, arguments: args, pipedFrom } = call
  if (STARTERS.test(program)) return true
  if (isShell(program) || program === '.' || program === 'source') return args.length > 0 || pipedFrom !== null
  if (isPython(program))
    return args.some(({ value }) => value.endsWith('.py') && !/^(?:.*\/)?(?:setup|manage)\.py$/.test(value))
  return path.includes('/') && (path.endsWith('.sh') || !/\/s?bin\/[^/]+$/.test(path)) && !readInstaller(call)
}
