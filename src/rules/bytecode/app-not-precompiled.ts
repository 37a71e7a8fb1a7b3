import { importedFolders, importsFrom, ranBySteps } from '../../dockerfile/application.js'
import { isPathCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import { compilingStepOf, type CompilingStep } from '../../dockerfile/compiling-step.js'
import { modulesOf, shippedModules } from '../../dockerfile/copied-modules.js'
import type { Copy } from '../../dockerfile/copies.js'
import { startedFolders } from '../../dockerfile/editable-installs.js'
import type { Facts } from '../../dockerfile/facts.js'
import {
  comeFirst,
  holdsModule,
  isDistributed,
  isImportedFromRoot,
  mayBringNamed,
  namedModules,
} from '../../dockerfile/import-order.js'
import { compilingOption } from '../../dockerfile/optimisation.js'
import { canWrite, isRoot } from '../../dockerfile/ownership.js'
import { laterManagement, laterRun } from '../../dockerfile/own-scripts.js'
import { isInside, normalizePath, outermost, touches } from '../../dockerfile/paths.js'
import type { Landing } from '../../dockerfile/reach.js'
import { isKnown } from '../../dockerfile/expand.js'
import { hasWildcard } from '../../dockerfile/go-match.js'
import type { BuildStage } from '../../dockerfile/stages.js'
import { readOnlyAt } from '../../dockerfile/running.js'
import { lacksShell, startedInterpreter } from '../../dockerfile/shell-less.js'
import { areImported, isApplicationInstalled } from '../../dockerfile/installed-application.js'
import { installedProjects } from '../../dockerfile/installed-projects.js'
import { insertAfter } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'app-not-precompiled',
  family: 'bytecode',
  level: 'notice',
  summary: 'the application is copied in and never compiled',
  why: `Python compiles a module when it is first imported and stores the result beside it. What COPY brings has no
bytecode yet, so a fresh container compiles the application at its first start, each worker for itself. Where the user
can't write into the folder (root owns it, or the root file system is read-only), nothing can be stored, and *every* process
compiles all of it again. One \`compileall\` at build time settles that.

**Ignore it** for a few small modules, for development images, and where size counts above all. The other side of the
trade: the layer grows by about the size of the sources, and a file that doesn't compile (a template, Python 2) fails the
build unless \`-x\` leaves it out.`,
  sources: [
    'https://docs.python.org/3/library/compileall.html',
    'https://docs.python.org/3/tutorial/modules.html#compiled-python-files',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 flask==3.1.2
WORKDIR /app
COPY shop shop
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir gunicorn==23.0.0 flask==3.1.2
WORKDIR /app
COPY shop shop
RUN python -m compileall -q /app
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]
`,
    },
  },
  messages: {
    firstStart: (managed: string | null) =>
      `${compiledBy(managed)}: each fresh container compiles ${restOf(managed)} when it starts.`,
    everyStart: (managed: string | null, user: string) =>
      `${compiledBy(managed)}, and user ${user} can't write bytecode there: every process compiles ${restOf(managed)} again at each start.`,
    partly: (command: string) => `${compiledBy(command)}: what else a start imports is compiled again each time.`,
    readOnly: (managed: string | null, file: string) =>
      `${compiledBy(managed)}, and ${file} makes the root file system read-only: every process compiles ${restOf(managed)} again at each start.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    const folders = [...importedFolders(facts), ...startedFolders(facts)]
    const brought = folders.length === 0 ? [] : facts.copies.filter((copy) => bringsSources(facts, copy, folders))
    const copies = brought.filter((copy) => !isCompiled(facts, copy, folders))
    const last = copies.at(-1)
    if (!last || bringsNoneNamed(facts, brought) || ranBySteps(facts, momentOf(last.step))) return
    const path = compiledFolder(last, folders)
    const paths = outermost(
      copies
        .filter(({ step }) => step.stage === last.step.stage)
        .flatMap((copy) => shippedFolders(facts, last.step.stage, compiledFolder(copy, folders))),
    )
    const main = mainOf(facts, copies, folders)
    const writable = canWrite(facts, main)
    const readOnly = readOnlyAt(facts, path)
    const ran = laterRun(facts, momentOf(last.step))
    const managed = laterManagement(facts, last.step, writable)
    const user = facts.final.end.user
    const compiling = compilingStepOf(facts, last.step, paths)
    // Who can't write there can't compile there either: the build would fail.
    const by = (compiling?.behind ?? last.step).user
    const builds = isRoot(by) || (by === user && canWrite(facts, main, true))
    const edit = builds && compiling && !paths.includes('/') ? editOf(facts, compiling, paths) : null
    yield {
      span: main.step.instruction.span,
      level: (writable && !readOnly) || ran ? 'notice' : 'warning',
      message: ran
        ? messages.partly(ran.program)
        : !writable
          ? messages.everyStart(managed, user)
          : readOnly
            ? messages.readOnly(managed, readOnly.path)
            : messages.firstStart(managed),
      ...(edit && { edit }),
    }
  },
})

/** How a message begins: what is compiled, given the command of a step that imports a part. */
function compiledBy(command: string | null): string {
  if (command === null) return 'Nothing compiles the application that this copies'
  return `Of the application that this copies, no more is compiled than what \`${command}\` imports when a step here runs it`
}

function restOf(command: string | null): string {
  return command === null ? 'it' : 'the rest'
}

function editOf(facts: Facts, compiling: CompilingStep, paths: readonly string[]): RuleEdit | null {
  const { behind } = compiling
  const level = compilingOption(facts, behind.stage, behind.instruction.index).trim()
  const excluded = exclusionOf(facts, paths)
  const words = [...(level === '' ? [] : [level]), '-m', 'compileall', '-q']
  const shell = [...words, ...(excluded === null ? [] : [`-x '${excluded}'`]), ...paths].join(' ')
  const exec = [...words, ...(excluded === null ? [] : ['-x', excluded]), ...paths]
  const line = lacksShell(facts, behind) ? execLine(compiling, exec) : `RUN ${compiling.interpreter} ${shell}`
  return line === null
    ? null
    : { safety: 'review', changes: [insertAfter(facts.dockerfile, behind.instruction, [line])] }
}

/** The line where no shell reads it, nor looks for a program that nobody is known to have put on PATH. */
function execLine({ interpreter, behind }: CompilingStep, options: readonly string[]): string | null {
  const python = interpreter.startsWith('/') ? interpreter : startedInterpreter(behind.stage.base)
  return python && `RUN [${[python, ...options].map((word) => JSON.stringify(word)).join(', ')}]`
}

/**
 * The one to speak of: a COPY of the whole folder, else of what programs are told to import, else the first of those that
 * bring the most modules; single files come with it.
 */
function mainOf(facts: Facts, copies: readonly Copy[], folders: readonly string[]): Copy {
  const whole = copies.find((copy) => copy.sources.includes('.'))
  // What a program imports from its own folder is found before all else that an installed project refers to.
  const first = importedFolders(facts)
  const own = copies.filter(({ target }) => first.some((folder) => touches(normalizePath(target), folder)))
  // Of what isn't at hand a folder is taken for more than single files.
  const modules = (copy: Copy): number =>
    modulesOf(facts, copy)?.length ?? (copy.sources.every((source) => source.endsWith('.py')) ? 1 : 1000)
  if (whole) return whole
  const all = own.length > 0 ? own : copies
  const isNamed = (copy: Copy, folder: string): boolean =>
    mayBringNamed(facts, normalizePath(copy.target), shippedModules(facts, copy), folder)
  // Modules are looked for in one folder after the other.
  const folder = folders.find((one) => all.some((copy) => isNamed(copy, one)))
  return (folder === undefined ? all : all.filter((copy) => isNamed(copy, folder))).reduce((best, copy) =>
    modules(copy) > modules(best) ? copy : best,
  )
}

/** Whether what programs are told to import is, by all that is known, none of what the copies bring. */
function bringsNoneNamed(facts: Facts, copies: readonly Copy[]): boolean {
  const named = namedModules(facts)
  if (named === null) return false
  const brought = copies.map((copy) => modulesOf(facts, copy))
  if (brought.some((modules) => modules !== null && holdsModule(modules, named))) return false
  return !brought.includes(null) || [...named].every((name) => isDistributed(facts, name))
}

/** Sources from the build context that stand where the program's modules are looked for. */
function bringsSources(facts: Facts, copy: Copy, folders: readonly string[]): boolean {
  if (copy.inline || copy.from !== null || copy.image !== null || modulesOf(facts, copy)?.length === 0) return false
  if (isLeftAlone(facts, copy, folders)) return false
  const { stage, instruction } = copy.step
  return copy.sources.some((source) => {
    if (!mayHoldPython(source) && !holdsPackage(facts, copy, source)) return false
    const name = source.slice(source.lastIndexOf('/') + 1)
    const target = normalizePath(copy.target)
    const path = copy.intoFolder && name.endsWith('.py') && !/[*?[]/.test(name) ? normalizePath(name, target) : target
    const landings = facts.reach.landings(stage, path, instruction.index)
    // Of a folder whose environment alone is copied on, nothing of the sources arrives.
    return (
      (!isInstalled(facts, path, instruction.index) || comeFirst(facts, shippedModules(facts, copy) ?? [], folders)) &&
      landings.some(
        (landing) =>
          !facts.environments.has(landing.path) &&
          isSearched(facts, landing.path, folders) &&
          (landing.path !== '/' || folders.includes('/') || bringsInto(facts, copy, folders)) &&
          copiesSources(facts, landing, instruction.index),
      )
    )
  })
}

/** Whether what is started was installed, and nothing imports what a copy puts beside it. */
function isLeftAlone(facts: Facts, copy: Copy, folders: readonly string[]): boolean {
  const modules = isApplicationInstalled(facts) ? shippedModules(facts, copy) : null
  return modules !== null && !comeFirst(facts, modules, folders) && !areImported(facts, modules, folders)
}

/** Whether a folder is known to hold a package, whatever its name says. */
function holdsPackage(facts: Facts, copy: Copy, folder: string): boolean {
  return (modulesOf(facts, copy) ?? []).some(({ path }) => isInside(path, folder) && path.endsWith('/__init__.py'))
}

/** Whether what brings it to the final image may bring modules: of a builder's folder often one other file is taken. */
function copiesSources(facts: Facts, { at }: Landing, made: number): boolean {
  const copy = facts.copies.find(({ step }) => step.instruction.index === at)
  return at === made || !copy || copy.sources.some(mayHoldPython)
}

/** Whether a copy to the root is known to bring modules to where they are looked for. */
function bringsInto(facts: Facts, copy: Copy, folders: readonly string[]): boolean {
  return (modulesOf(facts, copy) ?? []).some(({ target }) => folders.some((folder) => isInside(target, folder)))
}

/** The folder that is to be compiled: never the root where it can be helped, which holds what the kernel shows of itself. */
function compiledFolder({ target }: Copy, folders: readonly string[]): string {
  const path = normalizePath(target)
  const folder = path.endsWith('.py') ? normalizePath('..', path) : path
  return folder === '/' ? (folders.find((one) => one !== '/') ?? folder) : folder
}

/** What of a builder's folder the final image gets: more than that need not compile, and may not. */
function shippedFolders(facts: Facts, stage: BuildStage, folder: string): readonly string[] {
  if (facts.lineage.includes(stage)) return [folder]
  const sources = facts.copies.filter(({ from }) => from === stage).flatMap((copy) => copy.sources)
  if (sources.some((source) => isInside(folder, source))) return [folder]
  const parts = sources.filter(
    (source) => isInside(source, folder) && mayHoldPython(source) && !facts.environments.has(source),
  )
  return parts.length > 0 && parts.every((part) => isKnown(part) && !hasWildcard(part)) ? parts : [folder]
}

/** What was installed in an environment there isn't the application's, and one file of it that doesn't compile is enough. */
function exclusionOf({ environments }: Facts, paths: readonly string[]): string | null {
  const inside = [...environments].filter((one) => paths.some((path) => one !== path && isInside(one, path)))
  const patterns = inside.map((one) => `${one.replace(/[.+]/g, '\\$&')}/`)
  return patterns.length > 0 && patterns.every((one) => /^[\w./+\\-]+$/.test(one)) ? patterns.join('|') : null
}

function isCompiled(facts: Facts, copy: Copy, folders: readonly string[]): boolean {
  const path = normalizePath(copy.target) === '/' ? compiledFolder(copy, folders) : normalizePath(copy.target)
  return isPathCompiledLater(facts, copy.step.stage, path, momentOf(copy.step))
}

/** What lies in the root itself is one thing of many there: only what is copied right into it counts, and what is named. */
function isSearched(facts: Facts, path: string, folders: readonly string[]): boolean {
  return folders.some((folder) =>
    folder === '/' ? path === '/' || isImportedFromRoot(facts, path) : touches(path, folder),
  )
}

/**
 * Whether a later step installs the project that the sources are of: the installed copy may be what is imported, unless a
 * script finds the sources first, in its own folder.
 */
function isInstalled(facts: Facts, path: string, at: number): boolean {
  const installed = installedProjects(facts).some(
    ({ folder, instruction }) => instruction > at && isInside(path, folder),
  )
  return installed && !importsFrom(facts, [path])
}

/** By its name alone: a folder, or a Python file; what names another kind of file holds none. */
function mayHoldPython(source: string): boolean {
  if (/^[a-z]+:\/\//.test(source)) return false
  const name = source.slice(source.lastIndexOf('/') + 1)
  // What gunicorn executes as its configuration never has a .pyc.
  if (/^gunicorn[\w.-]*\.py$/.test(name)) return false
  if (name.endsWith('.py') || name === '.') return true
  if (
    /^(?:static|templates|assets|public|docs?|config|conf|data|certs?|locale|media|node_modules|frontend|migrations)$/.test(
      name,
    )
  )
    return false
  if (/^(?:Pipfile|Makefile|LICENSE|README|Procfile|setup\.cfg|entrypoint)/i.test(name)) return false
  return !/\.[a-zA-Z0-9]{1,8}\*?$/.test(name) && !/^\.[a-z]/.test(name)
}
