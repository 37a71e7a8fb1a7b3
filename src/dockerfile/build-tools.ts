import { groupedBy } from '../source/groups.js'
import { buildsAtStart } from './builds-at-start.js'
import { mayCleanUp } from './cleanups.js'
import { memoize, memoizeText } from './memo.js'
import { hasTool, type BaseImage } from './base-image.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller } from './installers/index.js'
import { mountOver, mountsOf } from './mounts.js'
import { orderOf } from './order.js'
import { normalizePath } from './paths.js'
import { removalsOf, takes } from './removals.js'
import type { RunCommands } from './run.js'
import { secondPythons } from './second-python.js'
import type { Step } from './stages.js'
import type { SystemCall, SystemPackage } from './system.js'
import { isShell } from './wrappers.js'

/** Compilers by their packages' names; make, cmake and the like weigh little and compile nothing by themselves. */
const COMPILER =
  /^(?:gcc|g\+\+|gfortran|clang|cpp|gcc-c\+\+|gcc-gfortran|gcc-toolset|devtoolset|golang|rustc|cargo)(?:-\d[\w.]*)?(?:-(?:toolchain|gcc(?:-c\+\+)?|go|all|multilib|x86[-_]64-linux-gnu|aarch64-linux-gnu))?$/
const BUNDLES =
  /^(?:build-essential|build-base|alpine-sdk|rust|rustup|go|gcc_linux-64|gxx_linux-64|devel_basis|devel_C_C\+\+|@(?:development|c-development|development[- ]tools|development[- ]libraries|c-development-tools-and-libraries|"?C Development Tools and Libraries"?|Development [Tt]ools))$/i

/** Headers by their packages' names: `libpq-dev`, `libstdc++-12-dev`, `postgresql-server-dev-all`, `openssl-devel`, `linux-headers`. */
const HEADERS = /-dev(?:el)?(?:-(?:all|bin|\d[\w.]*|i386|amd64))?$|^(?:linux|kernel|glibc)-headers(?:-[\w.-]+)?$/

/** Tools and languages of their own, in spite of their names: a JDK is what Java programs run on, too. */
const OTHERS = /^(?:dpkg|git|apt|autotools)-dev$|^java-.*-devel$/

/** Whether a distribution's package is for compiling: a compiler, a bundle with one, or headers. */
const isBuildPackage = memoizeText((name) => {
  if (!isKnown(name) || OTHERS.test(name)) return false
  return COMPILER.test(name) || BUNDLES.test(name) || HEADERS.test(name)
})

/** What every base with a compiler has, near enough. */
const WITH_COMPILER = /^(?:gcc|g\+\+|cpp|build-essential|libc6-dev|linux-libc-dev|libstdc\+\+-\d+-dev)$/

/** The -dev packages of the full images. Source: github.com/docker-library/buildpack-deps and python, at 8330ca1 and 4f07059. */
const BUILDPACK = new Set(
  (
    'default-libmysqlclient-dev libbz2-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev ' +
    'libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev ' +
    'libmaxminddb-dev libncurses5-dev libncursesw5-dev libncurses-dev libpng-dev libpq-dev libreadline-dev ' +
    'libsqlite3-dev libssl-dev libwebp-dev libxml2-dev libxslt-dev libxslt1-dev libyaml-dev zlib1g-dev ' +
    'libbluetooth-dev tk-dev uuid-dev libmariadb-dev libjpeg62-turbo-dev libcurl4-dev'
  ).split(' '),
)

/** Whether a base image brings a package already, so that installing it adds next to nothing. */
function isInBase(base: BaseImage, name: string): boolean {
  const compilers = hasTool(base, 'gcc') === true || (base.gpu && base.slim === false && base.python === null)
  if (!compilers) return false
  return WITH_COMPILER.test(name) || (!base.gpu && base.slim === false && BUILDPACK.has(name))
}

/** The packages for compiling that a call adds to its layer: what the base has, or the same RUN takes away, is left out. */
function buildPackagesKept(facts: Facts, system: SystemCall): SystemPackage[] {
  if (system.action !== 'install') return []
  // All that a source package is built with comes with it.
  if (/^build-?dep$/.test(system.installer.action)) {
    const kept = system.packages.filter(({ name }) => isKnown(name) && !isRemoved(facts, system, name))
    return kept.map((one) => ({ ...one, name: `build-dep ${one.name}` }))
  }
  return system.packages.filter(
    ({ name, local }) =>
      !local &&
      isBuildPackage(name) &&
      !isInBase(system.step.stage.base, name) &&
      !isRemoved(facts, system, name) &&
      // Headers of a Python that is itself too much are told of as that.
      !secondPythons(facts)
        .get(system)
        ?.some((second) => second.name === name),
  )
}

/**
 * Packages of Debian's that are next to nothing themselves and bring others, `gcc-14` and `libc6-dev` for `build-essential`.
 * apt leaves these where it isn't told to remove what came automatically. Sources: gcc-defaults, build-essential,
 * python3-defaults and llvm-defaults at https://sources.debian.org; apt-get(8), `--auto-remove`.
 */
const STANDS_FOR = /^(?:build-essential|gcc|g\+\+|gfortran|cpp|clang|golang|golang-go|python3-dev)$/
/** What they bring, by name. */
const VERSIONED = /^(?:gcc|g\+\+|gfortran|cpp|clang|golang|(?:lib)?python3\.)-?\d/

/** Whether a later command of the same RUN takes a package and what it weighs by away, or may do so. */
export function isRemoved(facts: Facts, { step, installer, virtual, tool }: SystemCall, name: string): boolean {
  const commands = facts.commandsOf(step)
  const order = orderOf(commands)
  const at = order.get(installer.call) ?? 0
  const { autoremoves, marks, undoes } = tidying(commands)
  for (const { call, kind, packages } of removalsOf(facts, step)) {
    const place = order.get(call) ?? 0
    const words = kind === 'packages' && place > at ? packages.filter((one) => names(one, virtual ?? name)) : []
    if (words.length === 0) continue
    const whole = place <= autoremoves || words.some(isPattern) || packages.some((one) => VERSIONED.test(one))
    if (tool !== 'apt' || !STANDS_FOR.test(name) || call.program === 'aptitude' || whole) return true
  }
  // What was marked as automatic goes with any autoremove behind.
  const mark = marks.find((one) => one > at && isMarked(commands.calls[one]!, name))
  return (mark !== undefined && autoremoves > mark) || undoes > at
}

/** Where a RUN marks packages as automatic, and where it last removes those, or takes an installation back. */
const tidying = memoize(({ calls }: RunCommands) => ({
  marks: calls.flatMap(({ program }, at) => (program === 'apt-mark' ? [at] : [])),
  autoremoves: calls.findLastIndex(autoremoves),
  undoes: calls.findLastIndex(undoes),
}))

/** Whether a removal's word may mean more than one package. */
function isPattern(word: string): boolean {
  return !isKnown(word) || /[*?^$|[]/.test(word)
}

/** Whether a removal's word means a package: its name, with a version or an architecture, or a pattern; or may do so. */
function names(word: string, name: string): boolean {
  if (!isKnown(word)) return true
  const plain = word.replace(/(?::[a-z0-9]+|[-+])$/, '')
  if (word === name || plain === name || word.replace(/[=:].*$/, '') === name) return true
  if (!isPattern(word) || word.length > 100) return false
  const fixed = word.replace(/^\^|\$$/g, '').replace(/\.?\*.*$/, '')
  return word.startsWith('*') || word.startsWith('.*')
    ? name.endsWith(word.replace(/^\.?\*/, ''))
    : name.startsWith(fixed)
}

function isMarked({ arguments: args }: CommandCall, name: string): boolean {
  const [first, ...rest] = args.map(({ value }) => value)
  if (first !== 'auto' && first !== 'minimize-manual') return false
  return first === 'minimize-manual' || rest.some((word) => !isKnown(word) || word === '.*' || names(word, name))
}

function autoremoves(call: CommandCall): boolean {
  const installer = readInstaller(call)
  if (installer?.tool !== 'apt') return false
  return /^auto(?:remove|purge)$/.test(installer.action) || installer.options.has('--auto-remove')
}

/** A package for compiling, with the call that brings it. */
interface BuildTool {
  readonly name: string
  readonly call: CommandCall
}

/** The RUNs that leave compilers or headers in an image that is to run, with what they leave; none is empty. */
export const buildToolsKept: (facts: Facts) => ReadonlyMap<Step, readonly BuildTool[]> = memoize((facts) => {
  const found = new Map<Step, readonly BuildTool[]>()
  if (facts.dev) return found
  for (const step of facts.steps) {
    if (step.instruction.keyword !== 'RUN' || !facts.inLineage(step)) continue
    const kept = toolsIn(facts, step).filter(({ call }) => !mayNotRun(facts, step, call))
    if (kept.length > 0) found.set(step, kept)
  }
  // What containers start is asked last: it takes a look into their scripts.
  const needed = found.size === 0 || isForBuilding(facts) || namesCompiler(facts) || buildsAtStart(facts)
  return needed ? new Map() : found
})

/** Whether containers, in whose image nothing is installed with it, are told which compiler to take: what runs compiles. */
function namesCompiler(facts: Facts): boolean {
  const named = ['CC', 'CXX', 'FC'].some((name) => (facts.env(name)?.value ?? '') !== '')
  return named && !facts.installs.some(({ step }) => facts.inLineage(step))
}

/** Images that others build on or compile in: with ONBUILD triggers, of source-to-image, Jupyter's stacks. */
function isForBuilding({ lineage, final }: Facts): boolean {
  const told = lineage.some(({ stage: { instructions } }) =>
    instructions.some(
      ({ onbuild, keyword, assignments }) =>
        (onbuild && keyword === 'RUN') || assignments.some(({ name }) => /(?:^|\.)s2i(?:\.|$)/.test(name)),
    ),
  )
  if (told) return true
  return /(?:^|\/)(?:jupyter\/|s2i-)|-notebook$/.test(final.base.reference?.repository ?? '')
}

/** Whether it depends on a test that can't be decided, or a script behind it may take the packages away. */
function mayNotRun(facts: Facts, step: Step, call: CommandCall): boolean {
  if (mayCleanUp(facts, step, call)) return true
  if (!call.conditional) return false
  const before = facts.dockerfile.source.slice({ start: step.instruction.body.start, end: call.span.start })
  return /(?:^|[\s;&|(])(?:\[\[?|test|if|case|which|command)\s/.test(before)
}

/** What a RUN adds to its layer for compiling. */
function toolsIn(facts: Facts, step: Step): BuildTool[] {
  const tools: BuildTool[] = []
  for (const system of installs(facts).get(step) ?? []) {
    for (const { name } of buildPackagesKept(facts, system))
      tools.push({ name: name.replace(/^@/, ''), call: system.installer.call })
  }
  const rust = rustKept(facts, step)
  if (rust) tools.push({ name: 'rustup', call: rust })
  return tools
}

const installs = memoize((facts: Facts) => groupedBy(facts.systemCalls, ({ step }) => step))

/** The call that installs Rust by its own script, where the same RUN doesn't take the toolchain away; null without one. */
function rustKept(facts: Facts, step: Step): CommandCall | null {
  const { calls } = facts.commandsOf(step)
  const at = calls.findIndex(installsRust)
  const call = calls[at]
  if (!call) return null
  const set =
    call.environment.get('RUSTUP_HOME') ?? step.stage.environment.get('RUSTUP_HOME', step.instruction.index)?.value
  const folder = normalizePath(set ?? `${facts.users.homeAt(step, call)}/.rustup`)
  if (!isKnown(folder) || mountOver(mountsOf(facts, step), folder)) return null
  const later = new Set(calls.slice(at + 1))
  const gone = removalsOf(facts, step).some((removal) => later.has(removal.call) && takes(removal, folder) !== false)
  const uninstalled = [...later].some(
    ({ program, arguments: args }) => program === 'rustup' && args[0]?.value === 'self',
  )
  return gone || uninstalled ? null : call
}

/** `curl https://sh.rustup.rs | sh`, or what that starts. */
function installsRust({ program, pipedFrom }: CommandCall): boolean {
  if (program === 'rustup-init') return true
  if (!pipedFrom || !isShell(program)) return false
  return pipedFrom.arguments.some(({ value }) => /^(?:https:\/\/)?(?:sh|static)\.rust(?:up|-lang)\./.test(value))
}

/** `dnf history undo last`. */
function undoes({ program, arguments: args }: CommandCall): boolean {
  return /^(?:yum|dnf|microdnf)$/.test(program) && args.some(({ value }) => value === 'history')
}
