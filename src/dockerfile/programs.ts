import { hasTool } from './base-image.js'
import type { CommandCall } from './commands.js'
import { filesOf, missingSources } from './context-copies.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { installsPackages, isSystemTool, readInstaller } from './installers/index.js'
import { normalizePath } from './paths.js'
import { callsWithScripts } from './scripts.js'
import type { Step } from './stages.js'
import { namesOf, readSystemCalls } from './system.js'
import { baseName, isShell } from './wrappers.js'

/** Whether a program such as curl is in the final image; `removed`: it was, and no longer is. */
export type Presence = 'there' | 'missing' | 'removed' | 'unknown'

/** Follows a program through the lineage: what brings it, what takes it away, what may do either unseen. */
export function presenceOf(facts: Facts, tool: string): Presence {
  const base = hasTool(facts.final.base, tool)
  let presence: Presence = base === null ? 'unknown' : base ? 'there' : 'missing'
  const virtual = new Set<string>()
  for (const step of facts.lineage.flatMap(({ steps }) => steps)) {
    if (step.instruction.onbuild) continue
    const copy = facts.copies.find((one) => one.step === step)
    if (copy) presence = broughtBy(copy, tool, facts.surroundings.context) ?? presence
    if (step.instruction.keyword !== 'RUN') continue
    for (const call of callsWithScripts(facts, step)) presence = changedBy(step, call, tool, virtual, presence)
    if (!facts.commandsOf(step).complete && presence !== 'there') presence = 'unknown'
  }
  return presence
}

function changedBy(step: Step, call: CommandCall, tool: string, virtual: Set<string>, before: Presence): Presence {
  const [system] = readSystemCalls([{ step, call }])
  if (system) {
    const names = namesOf(system.installer)
    const named = names.includes(tool)
    if (system.action === 'remove') {
      return named || names.some((name) => virtual.has(name)) ? (before === 'there' ? 'removed' : before) : before
    }
    if (system.action !== 'install' && system.action !== 'upgrade') return before
    if (named && system.virtual !== null) virtual.add(system.virtual)
    // A package that is a file, or can't be known, may need anything.
    const open = system.packages.some(({ name, local }) => local || !isKnown(name) || BRINGS_OTHERS.test(name))
    return named ? 'there' : open && before !== 'there' ? 'unknown' : before
  }
  // Whoever calls it in a build has it; other installers, links and copies name it.
  const named = call.program === tool || call.arguments.some(({ value }) => baseName(value) === tool)
  if (named && call.program !== 'rm') return 'there'
  return before !== 'there' && isOpaque(call) ? 'unknown' : before
}

/** Packages that depend on wget or curl, or stand for many others. */
const BRINGS_OTHERS = /chrome|edge|texlive|[*?^]|^@/

/** What may install anything: a script that can't be read, or a tool that manages machines. */
function isOpaque(call: CommandCall): boolean {
  const { program, path } = call
  if (program === '' || isShell(program) || /\.(?:sh|bash)$/.test(program)) return true
  if (['make', 'ansible-playbook', 'nix', 'nix-env', 'busybox', 'mise', 'brew', 'guix'].includes(program)) return true
  const installer = readInstaller(call)
  if (installer && (installsPackages(installer) || isSystemTool(installer.tool))) return false
  // A program of the project's own, by its path.
  return /^\.{0,2}\//.test(path) && !/\/(?:s?bin|Scripts)\//.test(path)
}

/** Folders that hold programs, or folders that do. */
const PROGRAMS = new Set(['/', '/bin', '/usr', '/usr/bin', '/usr/local', '/usr/local/bin'])

/** What a COPY says of a program; null: nothing. */
function broughtBy(copy: Copy, tool: string, context: ContextFiles): Presence | null {
  const { sources, target, from, image } = copy
  if ([...sources, target].some((path) => baseName(path.replace(/\/$/, '')) === tool)) return 'there'
  const folder = normalizePath(target)
  if (!PROGRAMS.has(folder)) return null
  if (from !== null || image !== null) {
    // The official images' own programs are in /usr/local: a builder's curl isn't among them.
    const holds = (path: string): boolean => !/\/usr\/local|\.[a-z]{1,5}$/.test(path)
    return !folder.startsWith('/usr/local') && sources.some(holds) ? 'unknown' : null
  }
  const files = filesOf(copy, context) ?? []
  if (files.some((file) => baseName(file.target) === tool)) return 'there'
  const missing = new Set(missingSources(copy, context))
  const open = sources.filter((source) => files.length === 0 || missing.has(source) || source.includes('://'))
  // What is copied into a folder of programs by a single name is one, most often; into `/` it is a folder.
  const single = folder.endsWith('/bin') ? /\.[a-z]{1,5}$|^[\w-]+$/ : /\.[a-z]{1,5}$/
  return files.some(({ unpacked }) => unpacked) || open.some((path) => !single.test(path)) ? 'unknown' : null
}
