import type { Call, Facts } from './facts.js'
import { isKnown } from './expand.js'
import { isSystemTool, readInstaller, type InstallerCall, type SystemTool } from './installers/index.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { lineageOf, type Step } from './stages.js'
import { filesWritten } from './written.js'

/** A package as it is asked for. */
export interface SystemPackage {
  /** Without version, release and architecture: `gcc` of `gcc:arm64=4:12.2*`. A group keeps its `@`. */
  readonly name: string
  /** `=1.2`, `>3`, `@edge`, `/bookworm-backports`; empty without. */
  readonly version: string
  /** A file or an address instead of a name in a repository. */
  readonly local: boolean
  readonly span: InstallerCall['actionSpan']
}

/** A call of a distribution's package manager. */
export interface SystemCall {
  readonly step: Step
  readonly installer: InstallerCall
  readonly tool: SystemTool
  /** One name for all tools: `apk add` and `dnf install` are `install`. */
  readonly action: 'update' | 'install' | 'upgrade' | 'remove' | 'autoremove' | 'clean' | 'distclean' | 'other'
  readonly packages: readonly SystemPackage[]
  /** `apk add --virtual NAME`: its packages go with that name. */
  readonly virtual: string | null
}

const ACTIONS: Readonly<Record<string, SystemCall['action']>> = {
  update: 'update',
  makecache: 'update',
  'check-update': 'update',
  refresh: 'update',
  install: 'install',
  add: 'install',
  reinstall: 'install',
  'build-dep': 'install',
  builddep: 'install',
  'group install': 'install',
  'module install': 'install',
  swap: 'install',
  upgrade: 'upgrade',
  fix: 'upgrade',
  remove: 'remove',
  purge: 'remove',
  del: 'remove',
  'group remove': 'remove',
  autoremove: 'autoremove',
  autopurge: 'autoremove',
  clean: 'clean',
  distclean: 'distclean',
}

/** Reads all calls of package managers, in order. */
export function readSystemCalls(calls: readonly Call[]): SystemCall[] {
  return calls.flatMap(({ step, call }) => {
    const installer = readInstaller(call)
    if (!installer || !isSystemTool(installer.tool)) return []
    const zypperUpdate = installer.tool === 'zypper' && installer.action === 'update'
    const action = zypperUpdate ? 'upgrade' : (ACTIONS[installer.action] ?? 'other')
    const virtual = installer.options.get('--virtual')?.value ?? null
    return [{ step, installer, tool: installer.tool, action, packages: packagesOf(installer), virtual }]
  })
}

/** The names of the packages that a call names. */
export function namesOf(installer: InstallerCall): string[] {
  return packagesOf(installer).map(({ name }) => name)
}

const packagesOf = memoize((installer: InstallerCall): readonly SystemPackage[] => {
  const group = installer.action.startsWith('group ')
  return installer.operands.map(({ value, span }) => {
    const local = /^(?:\.{0,2}\/|[a-z]+:\/\/)|\.(?:deb|rpm|apk)$/.test(value)
    if (local) return { name: value, version: '', local, span }
    const match = PATTERNS[installer.tool === 'apt' ? 'apt' : installer.tool === 'apk' ? 'apk' : 'other'].exec(value)
    const name = match?.[1] ?? value
    return { name: group && !name.startsWith('@') ? `@${name}` : name, version: match?.[2] ?? '', local, span }
  })
})

/** A name and what follows it. RPM's `name-version` can't be told from a name; requirements of pip end at an operator. */
const PATTERNS = {
  apt: /^([^:=/]+)(?::[a-z0-9-]+)?([=/].*)?$/,
  apk: /^(!?[^=<>~@]+)([=<>~@].*)?$/,
  other: /^(@?[^=<>~![\s]+)(?:\[[^\]]*\])?\s*([=<>~!].*)?$/,
} as const

/** Whether an install brings recommended packages too; null where it can't be known. */
export function bringsRecommends(facts: Facts, system: SystemCall): boolean | null {
  const { tool, installer } = system
  const { options } = installer
  if (tool === 'apk') return false
  if (tool === 'zypper') return !options.has('--no-recommends')
  if (tool === 'dnf') {
    // microdnf and tdnf take weak dependencies by the same setting; yum before dnf knows none.
    const set = options.all('--setopt').findLast(({ value }) => (value ?? '').startsWith('install_weak_deps='))
    if (set) return !isOff(set.value!.split('=')[1]!)
    return configured(facts, system, /^\/etc\/(?:dnf|yum)(?:\.conf|\/)/, /install_weak_deps\s*=\s*([^\s#]+)/) ?? true
  }
  const named = options.get('--no-install-recommends', '--install-recommends')
  if (named) return named.name === '--install-recommends'
  const set = options
    .all('--option')
    .map(({ value }) => /^APT::Install-Recommends=(.*)$/i.exec(value ?? '')?.[1])
    .findLast((value) => value !== undefined)
  if (set !== undefined) return isKnown(set) ? !isOff(set) : null
  return orTrue(configured(facts, system, /^\/etc\/apt\/apt\.conf/, APT_SETTING))
}

const APT_SETTING = /APT::Install-Recommends\s*(?:=\s*)?"?([^"\s;]+)|Install-Recommends\s+"?([^"\s;]+)/i

function isOff(value: string): boolean {
  return /^["']?(?:0|no|false|off|without|disable)["']?$/i.test(value)
}

/** Package managers bring them unless they are told not to. */
function orTrue(setting: boolean | null | undefined): boolean | null {
  return setting === undefined ? true : setting
}

/** A setting that was written into a configuration file before; undefined where none was, null where one can't be read. */
function configured(
  facts: Facts,
  { step, installer }: SystemCall,
  file: RegExp,
  setting: RegExp,
): boolean | null | undefined {
  let found: boolean | null | undefined
  for (const { step: other, call, path, text } of filesWritten(facts)) {
    if (
      !file.test(path) ||
      !lineageOf(step.stage).includes(other.stage) ||
      !isBefore({ step: other, call }, { step, call: installer.call })
    )
      continue
    const match = setting.exec(text)
    const value = match?.[1] ?? match?.[2]
    if (value !== undefined) found = !isOff(value)
    else if (!isKnown(text)) found ??= null
  }
  return found
}
