import { describeImage, type BaseImage } from './base-image.js'
import { StageEnvironment } from './environment.js'
import { expand, isKnown, UNKNOWN, type Lookup } from './expand.js'
import { parseImageReference } from './image-reference.js'
import { dropFiller, joinLines } from './lines.js'
import { flagOf, type Dockerfile, type Flag, type Instruction, type Stage } from './model.js'
import { normalizePath } from './paths.js'

/** One instruction with what is in effect before it. */
export interface Step {
  readonly instruction: Instruction
  readonly stage: BuildStage
  /** Name or id as USER gives it, without a group; unknown pieces marked. */
  readonly user: string
  readonly workdir: string
  /** SHELL in effect; null: the platform's default, /bin/sh -c. */
  readonly shell: readonly string[] | null
  /** What it takes from other stages and images. */
  readonly sources: readonly Source[]
}

/** A stage with its lineage resolved and its instructions' surroundings known. */
export interface BuildStage {
  readonly stage: Stage
  /** The stage of this file that it is FROM. */
  readonly parent: BuildStage | null
  /** The image that its lineage starts from. */
  readonly base: BaseImage
  readonly environment: StageEnvironment
  readonly steps: readonly Step[]
  /** In effect at its end. */
  readonly end: { readonly user: string; readonly workdir: string; readonly shell: readonly string[] | null }
}

/**
 * Variables that BuildKit sets before the first FROM: their values depend on the machine. Source:
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const PLATFORM = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/
/** Where they choose between stages, what most machines would. */
const USUAL = new Map([
  ['PLATFORM', 'linux/amd64'],
  ['OS', 'linux'],
  ['ARCH', 'amd64'],
  ['VARIANT', ''],
])

/** The stage that a name means; one that holds the platform, as `base-$TARGETARCH` does, means that of linux/amd64. */
function stageNamed(
  { named }: StageTable,
  written: string,
  name: string,
  lookup: Lookup,
  escape: string,
): BuildStage | null {
  const found = named.get(name.toLowerCase())
  if (found || isKnown(name)) return found ?? null
  const usual: Lookup = (variable) => {
    const value = lookup(variable)
    return value === UNKNOWN && PLATFORM.test(variable) ? USUAL.get(variable.replace(/^(?:TARGET|BUILD)/, '')) : value
  }
  return named.get(expand(written, usual, escape).toLowerCase()) ?? null
}

/** Resolves all stages; `values` are what the build hands to ARG. */
export function buildStages(dockerfile: Dockerfile, values: ReadonlyMap<string, string>): BuildStage[] {
  const globals = new Map<string, string>()
  const globalLookup: Lookup = (name) => globals.get(name) ?? (PLATFORM.test(name) ? UNKNOWN : undefined)
  for (const instruction of dockerfile.globalArguments) {
    for (const { name, value } of instruction.assignments) {
      const fallback = value ? expand(value.text, globalLookup, dockerfile.escape) : (globals.get(name) ?? UNKNOWN)
      globals.set(name, values.get(name) ?? fallback)
    }
  }
  const stages: StageTable = { all: [], named: new Map() }
  for (const stage of dockerfile.stages) {
    const image = expand(stage.image.text, globalLookup, dockerfile.escape)
    const built = buildStage(dockerfile, stage, image, stages, globalLookup, values)
    stages.all.push(built)
    if (stage.name !== null) stages.named.set(stage.name, built)
  }
  return stages.all
}

/** The stages read so far: what a later one may name. */
interface StageTable {
  readonly all: BuildStage[]
  readonly named: Map<string, BuildStage>
}

function buildStage(
  dockerfile: Dockerfile,
  stage: Stage,
  image: string,
  stages: StageTable,
  globals: Lookup,
  values: ReadonlyMap<string, string>,
): BuildStage {
  const parent = stageNamed(stages, stage.image.text, image, globals, dockerfile.escape)
  const base = parent?.base ?? describeImage(parseImageReference(image))
  const environment = new StageEnvironment(parent?.environment ?? base.environment)
  const steps: Step[] = []
  let user = parent?.end.user ?? base.user
  let workdir = parent?.end.workdir ?? base.workdir
  let shell = parent?.end.shell ?? base.shell
  const built = { stage, parent, base, environment, steps, end: { user, workdir, shell } }
  let at = 0
  const lookup: Lookup = (name) => environment.value(name, at)
  const text = (piece: string): string => expand(piece, lookup, dockerfile.escape)
  const source = (written: string): Source => {
    const name = text(written)
    const byNumber = /^\d+$/.test(name) ? stages.all[Number(name)] : undefined
    return { name, stage: stageNamed(stages, written, name, lookup, dockerfile.escape) ?? byNumber ?? null }
  }
  for (const instruction of stage.instructions) {
    at = instruction.index
    steps.push({ instruction, stage: built, user, workdir, shell, sources: sourcesOf(instruction, source) })
    if (instruction.onbuild) continue
    if (instruction.keyword === 'USER') user = text(instruction.words[0]?.text ?? '').replace(/:.*$/, '')
    else if (instruction.keyword === 'WORKDIR') {
      workdir = normalizePath(
        text(dropFiller(joinLines(dockerfile.source.text, instruction.body, dockerfile.escape))),
        workdir,
      )
    } else if (instruction.keyword === 'SHELL') shell = instruction.exec?.map((piece) => piece.text) ?? shell
    else if (instruction.keyword === 'ENV' || instruction.keyword === 'ARG') {
      assign(instruction, environment, text, globals, values)
    }
  }
  built.end = { user, workdir, shell }
  return built
}

function assign(
  instruction: Instruction,
  environment: StageEnvironment,
  text: (piece: string) => string,
  globals: Lookup,
  values: ReadonlyMap<string, string>,
): void {
  const kind = instruction.keyword === 'ENV' ? 'env' : 'arg'
  // All assignments of one ENV see the environment before it.
  const read = instruction.assignments.map(({ name, value, span }) => {
    const own = value ? text(value.text) : kind === 'env' ? '' : (globals(name) ?? UNKNOWN)
    return { name, value: kind === 'arg' ? (values.get(name) ?? own) : own, kind, origin: instruction, span } as const
  })
  for (const variable of read) environment.set(variable, instruction.index)
}

/** The stage itself and those that it is FROM, the first one first. */
export function lineageOf(stage: BuildStage): BuildStage[] {
  const lineage: BuildStage[] = []
  for (let one: BuildStage | null = stage; one; one = one.parent) lineage.push(one)
  return lineage.reverse()
}

/** Where a COPY --from or RUN --mount=from= takes files: a stage of this file, or an image (null). */
export interface Source {
  readonly stage: BuildStage | null
  /** The stage or image as named, expanded. */
  readonly name: string
}

const NO_SOURCES: readonly Source[] = []

/** The sources of an instruction that aren't the build context. */
function sourcesOf(instruction: Instruction, source: (written: string) => Source): readonly Source[] {
  if (instruction.onbuild || instruction.flags.length === 0) return NO_SOURCES
  const names: string[] = []
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    const from = flagOf(instruction, 'from')?.value
    if (from) names.push(from)
  } else if (instruction.keyword === 'RUN') {
    for (const flag of instruction.flags) {
      const from = flag.name === 'mount' ? mountOptions(flag.value ?? '').get('from') : undefined
      if (from) names.push(from)
    }
  }
  return names.map(source)
}

/** `type=cache,target=/x,ro` as a map; options without a value are `true`. */
export function mountOptions(value: string): ReadonlyMap<string, string> {
  return new Map(
    value.split(',').map((option) => {
      const equals = option.indexOf('=')
      const name = equals < 0 ? option : option.slice(0, equals)
      return [name.trim().toLowerCase(), equals < 0 ? 'true' : option.slice(equals + 1).replace(/^"|"$/g, '')] as const
    }),
  )
}

/** What a mount of RUN binds of the build context, as written; null where it names nothing of it. */
export function boundSource({ name, value }: Flag): string | null {
  if (name !== 'mount') return null
  const options = mountOptions(value ?? '')
  const binds = (options.get('type') ?? 'bind') === 'bind' && !options.has('from')
  return binds ? (options.get('source') ?? options.get('src') ?? null) : null
}
