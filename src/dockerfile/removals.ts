import { groupedBy } from '../source/groups.js'
import type { Argument, CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { isKnown, UNKNOWN } from './expand.js'
import { readInstaller } from './installers/index.js'
import { parseOptions, type OptionSyntax } from './installers/options.js'
import { memoize } from './memo.js'
import { covers, coversContent, expandBraces, hasWildcard } from './path-patterns.js'
import { normalizePath } from './paths.js'
import type { Step } from './stages.js'
import { namesOf } from './system.js'

/** A path that a command names, absolute, with its wildcards (path-patterns.ts). */
export interface NamedPath {
  readonly path: string
  readonly argument: Argument
}

/** What one command takes away. */
export interface Removal {
  readonly step: Step
  readonly call: CommandCall
  /** `moved`: it is somewhere else afterwards; `emptied`: the file stays, its content goes. */
  readonly kind: 'deleted' | 'moved' | 'emptied' | 'packages'
  readonly paths: readonly NamedPath[]
  /** Names of packages; empty for an autoremove without any, which takes what was installed automatically. */
  readonly packages: readonly string[]
  /** Folders go with what is below them. */
  readonly recursive: boolean
  /** Only a part of what the paths name goes, by a test that isn't followed. */
  readonly partial: boolean
  /** Something that can't be known goes too. */
  readonly unsure: boolean
}

/** `chown`, `chgrp` or `chmod`. */
export interface OwnerChange {
  readonly step: Step
  readonly call: CommandCall
  readonly program: 'chown' | 'chgrp' | 'chmod'
  readonly recursive: boolean
  /** Owner, group or mode as given; null where a file's are taken (`--reference`). */
  readonly value: string | null
  readonly paths: readonly NamedPath[]
}

const FILES: OptionSyntax = {
  valued: ['--interactive-when', '--target-directory', '--suffix', '--iterations', '--size', '--reference', '--from'],
  flags: [
    '--recursive',
    '--force',
    '--verbose',
    '--interactive',
    '--dir',
    '--no-clobber',
    '--update',
    '--preserve-root',
  ],
  aliases: { '-r': '--recursive', '-R': '--recursive', '-f': '--force', '-v': '--verbose', '-i': '--interactive' },
  abbreviates: true,
}

const SYNTAX: ReadonlyMap<string, OptionSyntax> = new Map([
  ['rm', FILES],
  ['unlink', FILES],
  ['shred', { ...FILES, aliases: { ...FILES.aliases, '-n': '--iterations', '-s': '--size', '-u': '--remove' } }],
  ['truncate', { ...FILES, aliases: { '-s': '--size', '-r': '--reference' } }],
  ['mv', { ...FILES, aliases: { ...FILES.aliases, '-t': '--target-directory', '-S': '--suffix' } }],
])

/** What else takes something away, besides installers. */
const REMOVERS = new Set(['find', 'git', 'dpkg', 'rpm'])

/** What all commands of a RUN take away, in order. */
export const removalsIn: (facts: Facts) => readonly Removal[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => readRemovals(facts, step, call)),
)

/** What the commands of one RUN take away, in order. */
export function removalsOf(facts: Facts, step: Step): readonly Removal[] {
  return removalTable(facts).get(step) ?? []
}

const removalTable = memoize((facts: Facts) => groupedBy(removalsIn(facts), ({ step }) => step))

/** What one command takes away. */
export function readRemovals(facts: Pick<Facts, 'users'>, step: Step, call: CommandCall): Removal[] {
  const syntax = SYNTAX.get(call.program)
  // Most commands take nothing away.
  if (!syntax && !REMOVERS.has(call.program) && !readInstaller(call)) return []
  const name = (args: readonly Argument[]): NamedPath[] => namedPaths(facts, step, call, args)
  const removal = (given: Partial<Removal> & Pick<Removal, 'kind'>): Removal => ({
    step,
    call,
    paths: [],
    packages: [],
    recursive: true,
    partial: false,
    unsure: given.paths?.some(({ path }) => !isKnown(path)) ?? false,
    ...given,
  })
  if (syntax) {
    const { options, operands } = parseOptions(call.arguments, syntax)
    if (call.program === 'mv') {
      const sources = options.has('--target-directory') ? operands : operands.slice(0, -1)
      return sources.length === 0 ? [] : [removal({ kind: 'moved', paths: name(sources) })]
    }
    if (operands.length === 0) return []
    const deletes = call.program === 'rm' || call.program === 'unlink' || options.has('--remove')
    const recursive = options.has('--recursive')
    return [removal({ kind: deletes ? 'deleted' : 'emptied', paths: name(operands), recursive })]
  }
  if (call.program === 'find')
    return foundBy(call, /^(?:rm|unlink|shred)$/, true).map((found) => removalByFind(found, removal, name))
  if (call.program === 'git')
    return gitClean(call) ? [removal({ kind: 'deleted', paths: [here(call)], partial: true })] : []
  return packagesOf(call).map((packages) => removal({ kind: 'packages', packages }))
}

function removalByFind(
  found: Found,
  removal: (given: Partial<Removal> & Pick<Removal, 'kind'>) => Removal,
  name: (args: readonly Argument[]) => NamedPath[],
): Removal {
  const roots = name(found.roots)
  const paths = roots.flatMap(({ path, argument }) =>
    found.names.length === 0
      ? [{ path: found.contentOnly ? `${path}/*` : path, argument }]
      : found.names.map((one) => ({ path: `${path === '/' ? '' : path}/**/${one}`, argument })),
  )
  return removal({ kind: 'deleted', paths, partial: found.partial })
}

function here(call: CommandCall): NamedPath {
  return { path: normalizePath(call.workdir), argument: { value: '.', span: call.span } }
}

function gitClean({ arguments: args }: CommandCall): boolean {
  return args.some(({ value }) => value === 'clean') && args.some(({ value }) => /^-[a-z]*f|^--force$/.test(value))
}

/** What a `find` names to a command or deletes. */
interface Found {
  readonly roots: readonly Argument[]
  /** Patterns of `-name`; empty: everything. */
  readonly names: readonly string[]
  /** `-mindepth 1`: the roots themselves stay. */
  readonly contentOnly: boolean
  /** Other tests leave out a part. */
  readonly partial: boolean
}

/** Reads a `find` that deletes or hands what it finds to a program. */
function foundBy(call: CommandCall, program: RegExp, deletes: boolean): Found[] {
  const words = call.arguments.map(({ value }) => value)
  const runs = words.some((word, at) => /^-(?:exec|execdir|ok)$/.test(word) && program.test(words[at + 1] ?? ''))
  const piped = call.pipedInto !== null && program.test(call.pipedInto.program)
  if (!runs && !piped && !(deletes && words.includes('-delete'))) return []
  const options = words.findIndex((word) => !/^-[HLP]$/.test(word))
  const tests = words.findIndex((word, at) => at >= options && /^[-(!\\]/.test(word))
  const roots = call.arguments.slice(Math.max(options, 0), tests < 0 ? undefined : tests)
  const names: string[] = []
  let partial = false
  let contentOnly = false
  for (let at = Math.max(tests, 0); at < words.length; at++) {
    const word = words[at]!
    if (word === '-name' || word === '-iname') names.push(words[++at] ?? '*')
    else if (word === '-mindepth') contentOnly = words[++at] !== '0'
    else if (/^-(?:type|maxdepth)$/.test(word)) at++
    else if (/^-(?:exec|execdir|ok)$/.test(word)) break
    else if (!/^(?:-(?:depth|delete|o|or|a|and|print|print0|xdev|mount)|\\?[()])$/.test(word)) partial = true
  }
  return [{ roots: roots.length > 0 ? roots : [{ value: '.', span: call.span }], names, contentOnly, partial }]
}

/** The packages that a package manager removes; one list per call, empty for a plain autoremove. */
function packagesOf(call: CommandCall): string[][] {
  const { program, arguments: args } = call
  const erases =
    (program === 'dpkg' && args.some(({ value }) => /^(?:-r|-P|--remove|--purge)$/.test(value))) ||
    (program === 'rpm' && args.some(({ value }) => /^-[a-z]*e|^--erase$/.test(value)))
  if (erases) return [args.flatMap(({ value }) => (value.startsWith('-') ? [] : value))]
  const installer = readInstaller(call)
  if (!installer) return []
  const { action, operands, options } = installer
  if (action === 'autoremove' || action === 'autopurge') return [namesOf(installer)]
  // `apt-get purge --auto-remove` alone is an autoremove.
  if (!/^(?:remove|purge|del|uninstall|group remove)$/.test(action)) return []
  return operands.length > 0 || options.has('--auto-remove') ? [namesOf(installer)] : []
}

/** Paths of arguments: brace lists expanded, `~` resolved. */
function namedPaths(
  { users }: Pick<Facts, 'users'>,
  step: Step,
  call: CommandCall,
  args: readonly Argument[],
): NamedPath[] {
  return args.flatMap((argument) =>
    expandBraces(argument.value).map((written) => ({
      path: written === UNKNOWN ? UNKNOWN : users.pathOf(written, step, call),
      argument,
    })),
  )
}

/** Whether a removal takes what a folder holds: the folder, a parent, or its content. Null where it might. */
export function clears(removal: Removal, folder: string): boolean | null {
  return answer(removal, folder, coversContent)
}

/** Whether a removal takes a path with all below it. Null where it might. */
export function takes(removal: Removal, path: string): boolean | null {
  return answer(removal, path, covers)
}

function answer(
  { kind, partial, paths, recursive }: Removal,
  folder: string,
  reaches: (pattern: string, path: string) => boolean,
): boolean | null {
  if (kind === 'packages' || partial) return false
  // Without -r a folder stays: files go by their own name or a wildcard.
  const able = (path: string): boolean => recursive || hasWildcard(path) || path === folder
  if (paths.some(({ path }) => isKnown(path) && able(path) && reaches(path, folder))) return true
  return recursive && paths.some(({ path }) => !isKnown(path) && mayCover(path, folder)) ? null : false
}

/** Whether a path with unknown pieces could be a folder or a parent of it: what stands around them says. */
export function mayCover(path: string, folder: string): boolean {
  const head = path.slice(0, path.indexOf(UNKNOWN))
  const tail = path.slice(path.lastIndexOf(UNKNOWN) + 1).replace(/\/\*+$/, '')
  if (!`${folder}/`.startsWith(head)) return false
  return tail === '' || hasWildcard(tail) || `${folder}/`.includes(`${tail}/`)
}

/** Ownership and mode changes of all commands, in order; those that `find` and `xargs` start among them. */
export const ownerChangesIn: (facts: Facts) => readonly OwnerChange[] = memoize((facts) =>
  facts.calls.flatMap(({ step, call }) => readOwnerChange(facts, step, call)),
)

const CHANGERS = new Set(['chown', 'chgrp', 'chmod'])

export function readOwnerChange(facts: Facts, step: Step, call: CommandCall): OwnerChange[] {
  if (call.program === 'find') return changedByFind(facts, step, call)
  const { program } = call
  if (!isChanger(program)) return []
  // A mode may look like an option: `chmod -x file`, `chmod -R -w folder`.
  const mode = program === 'chmod' ? call.arguments.find(({ value }) => /^-[rwxXst]+$/.test(value)) : undefined
  const args = call.arguments.filter((argument) => argument !== mode)
  const { options, operands } = parseOptions(args, {
    valued: ['--reference', '--from'],
    flags: ['--recursive', '--verbose', '--quiet', '--silent', '--changes', '--no-dereference', '--preserve-root'],
    aliases: { '-R': '--recursive' },
    abbreviates: true,
  })
  const first = mode === undefined && !options.has('--reference') ? 1 : 0
  const rest = operands.slice(first)
  if (rest.length === 0) return []
  const value = first === 1 ? operands[0]!.value : (mode?.value ?? null)
  const paths = namedPaths(
    facts,
    step,
    call,
    call.pipedFrom && rest.every(({ value: one }) => one === UNKNOWN) ? rootsOf(call) : rest,
  )
  return [{ step, call, program, recursive: options.has('--recursive'), value, paths }]
}

function isChanger(program: string): program is OwnerChange['program'] {
  return CHANGERS.has(program)
}

/** `find /app | xargs chown x`: what find starts from. */
function rootsOf(call: CommandCall): readonly Argument[] {
  const from = call.pipedFrom
  return from?.program === 'find' ? foundBy(from, /^ch(?:own|grp|mod)$/, false).flatMap(({ roots }) => roots) : []
}

function changedByFind(facts: Facts, step: Step, call: CommandCall): OwnerChange[] {
  const at = call.arguments.findIndex(({ value }) => /^-(?:exec|execdir)$/.test(value))
  const program = call.arguments[at + 1]?.value ?? ''
  const [found] = at < 0 ? [] : foundBy(call, /^ch(?:own|grp|mod)$/, false)
  if (!found || !isChanger(program)) return []
  const value = call.arguments.slice(at + 2).find(({ value: word }) => !/^-[a-zA-Z]*[Rfvc]/.test(word))?.value ?? null
  return [{ step, call, program, recursive: true, value, paths: namedPaths(facts, step, call, found.roots) }]
}
