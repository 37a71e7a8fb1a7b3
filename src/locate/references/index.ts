import type { ImageEntry } from '../../config/images.js'
import type { Deployment } from '../../dockerfile/deployment.js'
import { parseImageReference } from '../../dockerfile/image-reference.js'
import type { Workspace } from '../../ports.js'
import type { FileContent } from '../../source/decode.js'
import { folderOf, type BuildSettings } from '../images.js'
import { readAction } from './action.js'
import { bakeTargets, readBake } from './bake.js'
import { composeReferences, readServices, withExtended, type Services } from './compose.js'
import { variablesBeside, withCommonFiles } from './compose-files.js'
import { readDevcontainer } from './devcontainer.js'
import { buildsOf, stageNames } from './builds.js'
import { withConfigured } from './configured.js'
import { candidates, inOrder, kindOf, tells, type FileKind } from './files.js'
import { guarded } from './guarded.js'
import { readManifests } from './kubernetes.js'
import { overridden, overridesNothing, type BuildOverrides } from './overrides.js'
import type { Reference } from './reference.js'
import { tie } from './tie.js'
import { readWorkflow, type BakeStep } from './workflow.js'

/** How Dockerfiles are built, by their paths; those that nothing is known of are absent. */
export interface Builds {
  readonly builds: ReadonlyMap<string, readonly BuildSettings[]>
  /** All Dockerfiles: those that were given, and those that only a build names. */
  readonly dockerfiles: readonly string[]
  /** Names, without tags, that images get which compose and bake files build here. */
  readonly builtNames: ReadonlySet<string>
  readonly notes: readonly string[]
}

/** The ways that Dockerfiles are built, as the files around them say. */
export async function buildsOfAll(workspace: Workspace, given: Surroundings): Promise<Builds> {
  const { deployments: found, dockerfiles, builtNames, notes } = await readReferences(workspace, given)
  const around = { ...given, dockerfiles }
  const deployments = around.entries ? withConfigured(found, around.entries, around.dockerfiles) : found
  const overrides = around.overrides ?? {}
  // Which stages there are matters only where one is named.
  const named = [...deployments].filter(([, all]) => all.some(({ target }) => target !== null)).map(([path]) => path)
  const targeted = overrides.target == null ? named : around.dockerfiles
  const contents = targeted.length === 0 ? new Map<string, FileContent>() : await workspace.read(targeted)
  const builds = new Map(
    [...deployments].map(([path, all]) => {
      const content = contents.get(path)
      return [path, buildsOf(all, content && 'text' in content ? stageNames(content.text) : [null])] as const
    }),
  )
  if (overridesNothing(overrides)) return { builds, dockerfiles, builtNames, notes }
  return { builds: overridden(dockerfiles, builds, contents, overrides), dockerfiles, builtNames, notes }
}

/** What a tree of files says of how its Dockerfiles are built and run. */
export interface References {
  /** By the Dockerfile's path. */
  readonly deployments: ReadonlyMap<string, readonly Deployment[]>
  readonly dockerfiles: readonly string[]
  readonly builtNames: ReadonlySet<string>
  /** What was passed over, for whoever wonders. */
  readonly notes: readonly string[]
}

export interface Surroundings {
  /** What is known to be there; all of it below `covered`. */
  readonly listed: readonly string[]
  /** Folders whose files are all in `listed`; the empty path is the root. */
  readonly covered: readonly string[]
  readonly dockerfiles: readonly string[]
  /** Whether a listed file is to be reviewed where a build names it as its Dockerfile. Absent: none but the given ones. */
  readonly accepts?: (path: string) => boolean
  readonly touched: ReadonlySet<string>
  /** What the configuration says of single images. */
  readonly entries?: readonly ImageEntry[]
  readonly overrides?: BuildOverrides
}

/** More are not read, and not parsed. */
const MOST_READ = 2000
const MOST_PARSED = 200
/** Characters of all that is parsed. */
const MOST_TEXT = 5_000_000

/** Reads what refers to Dockerfiles. Nothing that stands in those files stops a review: what can't be read is noted. */
export async function readReferences(workspace: Workspace, around: Surroundings): Promise<References> {
  if (around.dockerfiles.length === 0 && !around.accepts)
    return { deployments: new Map(), dockerfiles: [], builtNames: new Set(), notes: [] }
  const paths = inOrder(await candidates(workspace, around.listed, around.covered, around.dockerfiles), around.touched)
  const contents = await workspace.read(paths.slice(0, MOST_READ))
  const notes: string[] = []
  const sources: Source[] = []
  for (const path of paths.slice(0, MOST_READ)) {
    const content = contents.get(path)
    const kind = kindOf(path)
    if (!content || kind === null) continue
    if (!('text' in content)) notes.push(`${path} ${content.problem}`)
    else if (tells(kind, content.text)) sources.push({ path, kind, text: content.text })
  }
  let size = 0
  const few = sources.slice(0, MOST_PARSED).filter(({ text }) => (size += text.length) <= MOST_TEXT)
  const unread = new Set(paths.slice(MOST_READ))
  const left = around.listed.filter((path) => unread.has(path)).length + sources.length - few.length
  if (left > 0) notes.push(`${left} files that may say how images are built were not read`)
  const found = inLowerCase(await readAll(workspace, around, few, notes), new Set(around.listed))
  const dockerfiles = [...around.dockerfiles, ...builtOnly(found, around)]
  const deployments = await tie(workspace, found, { ...around, dockerfiles })
  return { deployments, dockerfiles, builtNames: builtHere(found), notes }
}

/** The names of images that developers build beside those that are FROM them; what a workflow pushes is fetched again. */
function builtHere(references: readonly Reference[]): ReadonlySet<string> {
  const local = references.filter(({ kind, builds }) => builds && (kind === 'compose' || kind === 'bake'))
  return new Set(local.flatMap(({ images }) => images.flatMap((name) => parseImageReference(name)?.repository ?? [])))
}

/** Files that a build names as its Dockerfile, whatever they are called; in the order of the list. */
function builtOnly(references: readonly Reference[], { listed, dockerfiles, accepts }: Surroundings): string[] {
  const named = new Set(
    references.flatMap(({ builds, dockerfile }) => (builds && dockerfile !== null ? dockerfile : [])),
  )
  for (const path of dockerfiles) named.delete(path)
  return accepts && named.size > 0 ? listed.filter((path) => named.has(path) && accepts(path)) : []
}

/**
 * Builders take `dockerfile` where a folder has no `Dockerfile`. Source: docker/buildx, build/opt.go,
 * handleLowercaseDockerfile.
 */
function inLowerCase(references: readonly Reference[], listed: ReadonlySet<string>): readonly Reference[] {
  return references.map((reference) => {
    const { dockerfile } = reference
    const other = dockerfile?.replace(/(?<=^|\/)Dockerfile$/, 'dockerfile')
    if (dockerfile === null || other === undefined || listed.has(dockerfile) || !listed.has(other)) return reference
    return { ...reference, dockerfile: other }
  })
}

interface Source {
  readonly path: string
  readonly kind: FileKind
  readonly text: string
}

async function readAll(
  workspace: Workspace,
  { listed }: Surroundings,
  sources: readonly Source[],
  notes: string[],
): Promise<Reference[]> {
  const there = new Set(listed)
  const variables = await variablesBeside(workspace, there, sources)
  const found: Reference[] = []
  const composed = new Map<string, Services>()
  const bakeTexts = new Map<string, string>()
  const bakeSteps: BakeStep[] = []
  for (const { path, kind, text } of sources) {
    const read = await guarded(async () => {
      switch (kind) {
        case 'compose': {
          const services = await readServices(text, variables.get(folderOf(path)))
          if (services) composed.set(path, services)
          return services && []
        }
        case 'bake':
          bakeTexts.set(path, text)
          return readBake(path, text)
        case 'workflow': {
          const workflow = await readWorkflow(path, text)
          bakeSteps.push(...(workflow?.bakes ?? []))
          return workflow?.references ?? null
        }
        case 'devcontainer':
          return readDevcontainer(path, text)
        case 'kubernetes':
          return readManifests(path, text)
        case 'action':
          return readAction(path, text)
      }
    })
    if (read) found.push(...read)
    else notes.push(`${path} can not be read as a ${kind} file`)
  }
  const files = await withCommonFiles(workspace, there, composed)
  const whole = new Map([...composed.keys()].map((path) => [path, withExtended(path, files)]))
  for (const [path, services] of whole) found.push(...composeReferences(path, services, baseOf(path, whole)))
  found.push(...bakeSteps.flatMap((step) => fromBake(step, bakeTexts, found)))
  return found
}

const FIRST_NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']

/** The services that a compose file of the same folder is laid over; null for the first one itself. */
function baseOf(path: string, composed: ReadonlyMap<string, Services>): Services | null {
  const folder = folderOf(path)
  const paths = FIRST_NAMES.map((name) => (folder === '.' ? name : `${folder}/${name}`))
  if (paths.includes(path)) return null
  const base = paths.find((one) => composed.has(one))
  return base === undefined ? null : composed.get(base)!
}

/** What a workflow builds by a bake file: its targets, with the step's cache. */
function fromBake(step: BakeStep, bakeTexts: ReadonlyMap<string, string>, found: readonly Reference[]): Reference[] {
  const usual = [...bakeTexts.keys()].filter((path) => folderOf(path) === step.folder)
  const files = step.files.length > 0 ? step.files : usual
  return files.flatMap((file) => {
    const text = bakeTexts.get(file)
    const targets = text === undefined ? null : bakeTargets(text, file, step.targets)
    if (!targets) return []
    return found
      .filter(({ kind, path, name }) => kind === 'bake' && path === file && targets.has(name))
      .map((target): Reference => ({
        ...target,
        ...{ kind: 'workflow', path: step.path, line: step.line, name: `${step.name} (${target.name})` },
        pushes: step.pushes || target.pushes,
        cache: step.cache && {
          from: step.cache.from || target.cache?.from === true,
          to: step.cache.to || target.cache?.to === true,
        },
      }))
  })
}
