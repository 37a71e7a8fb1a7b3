import { AbsentFiles } from './absent-files.js'
import { readCompilation, type Compilation } from './compilation.js'
import { condaPrefix } from './conda.js'
import type { CommandCall } from './commands.js'
import { UNKNOWN_CONTEXT, type ContextFiles } from './context.js'
import { copiedText } from './context-copies.js'
import { copiedEnvironment } from './copied-environments.js'
import { readCopy, type Copy } from './copies.js'
import { readEntry, readPythonProgram, type Entry, type PythonProgram } from './entry.js'
import { lacksPip, madeEnvironment, type MadePlaces, type PythonLocation } from './environments.js'
import type { Variable } from './environment.js'
import { isForeignContext } from './foreign-context.js'
import { installsPackages, readInstaller, type InstallerCall } from './installers/index.js'
import { mayBringPython } from './installers/conda.js'
import type { Deployment } from './deployment.js'
import { answering } from './memo.js'
import type { Dockerfile } from './model.js'
import { isMountedOver } from './mounted-over.js'
import { bringsPixiPython } from './pixi.js'
import { bringsPython, isDevBase, isDevImage, isPythonImage, isTestBed, runsTests } from './python-image.js'
import { Reach, type Landing } from './reach.js'
import { RemovedFolders } from './removed-folders.js'
import { launcherOf, placeInside, placeOf, userBaseOf } from './places.js'
import { poetrySettings, withSettings, type PoetrySetting } from './poetry-config.js'
import { readCommands, type RunCommands } from './run.js'
import { buildStages, lineageOf, type BuildStage, type Step } from './stages.js'
import { readSystemCalls, type SystemCall } from './system.js'
import { readUsers, type Users } from './users.js'

/** What is known of how a Dockerfile is built and run, besides its text. */
export interface Surroundings {
  /** The stage that is built; null builds the last one. */
  readonly target: string | null
  /** What is handed in may be a guess: facts have one that nothing is known of where it evidently isn't the image's. */
  readonly context: ContextFiles
  /** Values that the build hands to ARG. */
  readonly buildArguments: ReadonlyMap<string, string>
  /** What else says how this image is built and run; absent: nothing is known. */
  readonly deployments?: readonly Deployment[]
  /** Names, without tags, of images that are built beside this one; absent: none are known. */
  readonly builtNames?: ReadonlySet<string>
}

/** A command of a RUN, with where it stands. */
export interface Call {
  readonly step: Step
  readonly call: CommandCall
}

/** Packages that an installer puts somewhere. */
export interface Install {
  readonly step: Step
  readonly installer: InstallerCall
  /** Null where it can't be known. */
  readonly location: PythonLocation | null
  /** Where they are in the final image; empty where they don't get there. A null path: somewhere in it. */
  readonly landings: readonly (Landing | { readonly path: null; readonly at: number })[]
}

/** A command that compiles sources, with where it stands. */
export interface Compile {
  readonly step: Step
  readonly compilation: Compilation
}

/** What an expert knows after reading the whole Dockerfile; built once, read-only. */
export interface Facts {
  readonly dockerfile: Dockerfile
  readonly surroundings: Surroundings
  readonly stages: readonly BuildStage[]
  /** The stage that is built. */
  readonly final: BuildStage
  /** The final stage and those that it is FROM, the first one first. */
  readonly lineage: readonly BuildStage[]
  /** Stages whose files or layers reach the final image, the lineage among them. */
  readonly used: ReadonlySet<BuildStage>
  /** The instructions of used stages in the file's order, ONBUILD triggers left out. */
  readonly steps: readonly Step[]
  /** Whether the final stage runs Python; no rule is asked otherwise. */
  readonly python: boolean
  /** Whether it is a development image: by its name or target, because its source is mounted over it, or it runs tests. */
  readonly dev: boolean
  /** What else says how this image is built and run; empty where nothing is known. */
  readonly deployments: readonly Deployment[]
  readonly entry: Entry | null
  /** What the container starts, where it is Python. */
  readonly program: PythonProgram | null
  /** All commands of RUN in used stages, in order. */
  readonly calls: readonly Call[]
  readonly installs: readonly Install[]
  /** Calls of a distribution's package manager. */
  readonly systemCalls: readonly SystemCall[]
  readonly users: Users
  readonly compilations: readonly Compile[]
  readonly copies: readonly Copy[]
  /** Virtual environments that used stages make, by their absolute path. */
  readonly environments: ReadonlySet<string>
  /** Those and what else they make for packages to be put into. */
  readonly places: MadePlaces
  readonly reach: Reach
  readonly removed: RemovedFolders
  /** The ENV that containers of the final stage start with. */
  env(name: string): Variable | undefined
  /** What a RUN does. */
  commandsOf(step: Step): RunCommands
  inLineage(step: Step): boolean
}

/** Reads all facts; null where the Dockerfile has no stage, or not the one that is asked for. */
export function buildFacts(dockerfile: Dockerfile, surroundings: Surroundings): Facts | null {
  const facts = readFacts(dockerfile, surroundings)
  if (!facts || !isForeignContext(facts)) return facts
  // Of a context that can't be the image's own nothing is known.
  return readFacts(dockerfile, { ...surroundings, context: UNKNOWN_CONTEXT })
}

function readFacts(dockerfile: Dockerfile, surroundings: Surroundings): Facts | null {
  const stages = buildStages(dockerfile, surroundings.buildArguments)
  const final = findTarget(stages, surroundings.target)
  if (!final) return null
  const lineage = lineageOf(final)
  const used = usedStages(final)
  const steps = stages
    .filter((stage) => used.has(stage))
    .flatMap((stage) => stage.steps.filter(({ instruction }) => !instruction.onbuild))
  const copies = steps.flatMap((step) => readCopy(dockerfile, step) ?? [])
  const commands = new Map<Step, RunCommands>()
  const commandsOf = (step: Step): RunCommands => {
    const known = commands.get(step)
    if (known) return known
    const read = readCommands(dockerfile, step, null, (path, before) => absent.isAbsent(step, path, before))
    commands.set(step, read)
    return read
  }
  const absent = new AbsentFiles(dockerfile, copies, commandsOf)
  const calls = steps
    .filter(({ instruction }) => instruction.keyword === 'RUN')
    .flatMap((step) => commandsOf(step).calls.map((call) => ({ step, call })))
  const members = new Set(lineage)
  const users = readUsers(calls)
  const removed = new RemovedFolders(calls, users)
  const reach = new Reach(members, copies, removed)
  const { installs, places } = readInstalls(calls, reach, members, users, (step, installer) =>
    copiedEnvironment(step, installer, copies, reach, final),
  )
  const entry = readEntry(dockerfile, final)
  const own = calls.flatMap(({ step, call }) => (members.has(step.stage) ? [call] : []))
  const brought = bringsPython(final.base, own)
  const installed = installs.some(({ step, installer, landings }) => {
    const read = (path: string): string | null => copiedText(copies, surroundings.context, step, installer.call, path)
    return landings.length > 0 && mayBringPython(installer, read)
  })
  const reaches = installed || calls.some((one) => bringsPixiPython(one, copies, surroundings.context, reach))
  const deployments = surroundings.deployments ?? []
  const program = entry?.program ? readPythonProgram(entry.program) : null
  const isNamed =
    isDevImage(dockerfile.source.path, final.stage.name) ||
    isDevBase(final.base) ||
    runsTests(program) ||
    isTestBed(dockerfile.source.path, entry, deployments)
  const facts: Facts = answering({
    dockerfile,
    surroundings,
    stages,
    final,
    lineage,
    used,
    steps,
    python: isPythonImage(final.base, entry, reaches, brought),
    // What is mounted over an image is asked of all other facts.
    get dev() {
      return isNamed || isMountedOver(facts)
    },
    deployments,
    entry,
    program,
    calls,
    installs,
    systemCalls: readSystemCalls(calls),
    users,
    compilations: calls.flatMap(({ step, call }) => {
      const compilation = readCompilation(call)
      return compilation ? [{ step, compilation }] : []
    }),
    copies,
    environments: places.environments,
    places,
    reach,
    removed,
    env: (name) => final.environment.getEnv(name),
    commandsOf,
    inLineage: (step) => members.has(step.stage),
  })
  return facts
}

/** A stage by name or number; the last one without a target. */
export function findTarget(stages: readonly BuildStage[], target: string | null): BuildStage | null {
  if (target === null) return stages.at(-1) ?? null
  const named = stages.findLast(({ stage }) => stage.name === target.toLowerCase())
  return named ?? (/^\d+$/.test(target) ? (stages[Number(target)] ?? null) : null)
}

/** All stages that a build of the final one runs. */
export function usedStages(final: BuildStage): Set<BuildStage> {
  const used = new Set<BuildStage>()
  const open = [final]
  for (let stage = open.pop(); stage; stage = open.pop()) {
    if (used.has(stage)) continue
    used.add(stage)
    if (stage.parent) open.push(stage.parent)
    for (const step of stage.steps) for (const source of step.sources) if (source.stage) open.push(source.stage)
  }
  return used
}

function readInstalls(
  calls: readonly Call[],
  reach: Reach,
  lineage: ReadonlySet<BuildStage>,
  users: Users,
  copied: (step: Step, installer: InstallerCall) => PythonLocation | null,
): { installs: Install[]; places: MadePlaces } {
  const installs: Install[] = []
  const environments = new Set<string>()
  const withoutPip = new Set<string>()
  const condas = new Set<string>()
  const places = { environments, withoutPip, condas }
  const settings: PoetrySetting[] = []
  for (const [index, { step, call }] of calls.entries()) {
    settings.push(...poetrySettings({ step, call }))
    const made = madeEnvironment(call)
    if (made !== null) {
      environments.add(made)
      if (lacksPip(step, call)) withoutPip.add(made)
      else withoutPip.delete(made)
    }
    const conda = condaPrefix(call)
    if (conda !== null) condas.add(users.pathOf(conda, step, call))
    const installer = readInstaller(call)
    if (!installer || !installsPackages(installer)) continue
    const place = (one: InstallerCall): PythonLocation | null =>
      placeOf(step, withSettings(step, one, settings), places, users)
    const before = calls[index - 1]
    const launcher = installer.tool === 'pip' && before?.step === step ? launcherOf(before.call, call) : null
    const location =
      (launcher ? placeInside(step, installer, place(launcher), places) : place(installer)) ?? copied(step, installer)
    if (location?.kind === 'venv') environments.add(location.path)
    if (location && installer.tool === 'conda') condas.add(location.path)
    if (installer.operands.some(({ value }) => /^pip(?:$|[[=<>~!])/.test(value)))
      withoutPip.delete(location?.path ?? '')
    const at = step.instruction.index
    const reached = location?.kind === 'user' ? { ...location, path: userBaseOf(step, call, users) } : location
    const landings = reached
      ? reach.packageLandings(step.stage, reached, at, call)
      : lineage.has(step.stage)
        ? [{ path: null, at }]
        : []
    installs.push({ step, installer, location: reached, landings })
  }
  return { installs, places }
}
