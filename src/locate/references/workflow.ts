import { isKnown } from '../../dockerfile/expand.js'
import { readBuilds } from './build-command.js'
import { combinations, inputDefaults, isOn, lines, resolve, withEnvironment, type Names } from './expressions.js'
import { keepsCache, writtenCache } from './kept-caches.js'
import { imageName, isRemote, join, knownArguments, onlyPlatform, reference, type Reference } from './reference.js'
import { assignment, get, items, pairs, text, type Value } from './tree.js'
import { readYaml } from './yaml.js'

/** A step that builds targets of bake files: which Dockerfiles these are has to be read there. */
export interface BakeStep {
  readonly path: string
  readonly line: number
  readonly name: string
  /** From the workspace's root; empty: the usual names in `folder`. */
  readonly files: readonly string[]
  readonly folder: string
  readonly targets: readonly string[]
  /** Null where the job keeps one whatever the step says. */
  readonly cache: { readonly from: boolean; readonly to: boolean } | null
  readonly pushes: boolean
}

export interface WorkflowReferences {
  readonly references: readonly Reference[]
  readonly bakes: readonly BakeStep[]
}

/** `docker/build-push-action` and those that take its place; the others keep a cache of their own. */
const BUILD_ACTION = /^(docker|depot|useblacksmith)\/build-push-action@/
const BAKE_ACTION = /^(docker|depot)\/bake-action@/

/** The images that a workflow builds; null where it can't be read. */
export async function readWorkflow(path: string, source: string): Promise<WorkflowReferences | null> {
  const file = (await readYaml(source))?.[0]
  if (!file) return null
  const names = withEnvironment(inputDefaults(file), get(file, 'env'))
  const all: Reference[] = []
  const bakes: BakeStep[] = []
  for (const { key, value: job } of pairs(get(file, 'jobs'))) {
    const steps = items(get(job, 'steps'))
    // A push of its own means what was built before.
    const pushes = steps.some((step) => /\b(?:docker|podman)\s+(?:image\s+)?push\b/.test(text(get(step, 'run')) ?? ''))
    const folder = text(get(job, 'defaults', 'run', 'working-directory'))
    const folders = folder ?? text(get(file, 'defaults', 'run', 'working-directory')) ?? '.'
    const references: Reference[] = []
    const baking: BakeStep[] = []
    for (const combination of combinations(job, names)) {
      const around = withEnvironment(combination, get(job, 'env'))
      const told = withTags(around, steps)
      for (const step of steps) {
        const inside = withEnvironment(told, get(step, 'env'))
        const at = { path, line: step.line, name: `${key}: ${stepName(step)}`, pushes }
        const uses = text(get(step, 'uses')) ?? ''
        if (BUILD_ACTION.test(uses)) references.push(...actionBuild(at, step, inside, !uses.startsWith('docker/')))
        else if (BAKE_ACTION.test(uses)) baking.push(...bakeStep(at, step, inside))
        else references.push(...runBuilds(at, step, inside, folders))
      }
    }
    const kept = keepsCache(job, steps, withEnvironment(names, get(job, 'env'))) && { cache: null }
    all.push(...references.map((one) => ({ ...one, ...kept })))
    bakes.push(...baking.map((one) => ({ ...one, ...kept })))
  }
  return { references: coalesce(all), bakes: bakes.filter((one, index) => isFirst(bakes, one, index)) }
}

/** The names with the image names that docker/metadata-action makes tags of. */
function withTags(names: Names, steps: readonly Value[]): Names {
  const tags = steps.flatMap((step) => {
    const id = text(get(step, 'id'))
    const images = text(get(step, 'with', 'images'))
    if (id === null || images === null || !text(get(step, 'uses'))?.startsWith('docker/metadata-action@')) return []
    const written = lines(resolve(images, names)).flatMap((line) => line.split(','))
    return [[`steps.${id}.outputs.tags`, written.filter((one) => !one.includes('=')).join('\n')] as const]
  })
  return tags.length === 0 ? names : new Map([...names, ...tags])
}

interface Place {
  readonly path: string
  readonly line: number
  readonly name: string
  readonly pushes: boolean
}

function stepName(step: Value): string {
  const name = text(get(step, 'name')) ?? text(get(step, 'uses'))?.replace(/@.*$/, '')
  return name ?? (text(get(step, 'run')) ?? '').trim().split('\n')[0]!.slice(0, 80)
}

function actionBuild({ path, line, name }: Place, step: Value, names: Names, cached: boolean): Reference[] {
  const input = (name: string): string | null => {
    const written = text(get(step, 'with', name))
    return written === null || written === '' ? null : resolve(written, names)
  }
  const context = contextOf(input('context'), text(get(step, 'with', 'context')))
  const file = input('file')
  const target = input('target')
  const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : join('.', file)
  if (context === null || dockerfile === null || (target !== null && !isKnown(target))) return []
  const given = new Map(lines(input('build-args')).map(assignment))
  const fresh = isOn(input('no-cache'))
  const tags = lines(input('tags')).flatMap((line) => line.split(','))
  return [
    reference(
      { kind: 'workflow', path, line, name },
      {
        builds: true,
        pushes: isOn(input('push')) || /type=registry|push=true/.test(input('outputs') ?? ''),
        dockerfile,
        context,
        target,
        buildArguments: knownArguments(given),
        platform: onlyPlatform(lines(input('platforms'))),
        cache: fresh
          ? null
          : {
              from: cached || lines(input('cache-from')).length > 0,
              to: cached || writtenCache(lines(input('cache-to')), given),
            },
        images: tags.map(imageName),
      },
    ),
  ]
}

/** The context from the root; the action's own default is the repository itself. */
function contextOf(resolved: string | null, written: string | null): string | null {
  if (resolved === null || written === null) return '.'
  // `{{defaultContext}}:folder` is the repository as git has it.
  const inner = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(written.trim())
  if (inner) return join('.', inner[1] ?? '.')
  return isRemote(resolved) ? null : join('.', resolved)
}

function bakeStep({ path, line, name }: Place, step: Value, names: Names): BakeStep[] {
  const input = (key: string): string => resolve(text(get(step, 'with', key)) ?? '', names)
  const list = (key: string): string[] => lines(input(key)).flatMap((one) => one.split(',').map((part) => part.trim()))
  const source = input('source')
  const folder = join('.', input('workdir') || (source === '' || isRemote(source) ? '.' : source))
  const targets = list('targets')
  if (folder === null || !targets.every(isKnown)) return []
  const set = lines(input('set'))
  const sets = (key: string): boolean => set.some((one) => new RegExp(`^[^=]*\\.${key}\\+?=.`).test(one))
  const files = list('files').flatMap((file) => join(folder, file.replace(/^cwd:\/\//, '')) ?? [])
  return [
    {
      ...{ path, line, name, files, folder, targets },
      cache: { from: sets('cache-from'), to: sets('cache-to') },
      pushes: isOn(input('push') || null) || set.some((one) => /type=registry|push=true/.test(one)),
    },
  ]
}

function runBuilds(at: Place, step: Value, names: Names, folder: string): Reference[] {
  const script = text(get(step, 'run'))
  if (script === null || !/\b(?:build|bud)\b/.test(script) || !/\b(?:docker|podman|buildah)\b/.test(script)) return []
  const start = join('.', resolve(text(get(step, 'working-directory')) ?? folder, names))
  if (start === null) return []
  const { pushes, ...place } = at
  return readBuilds(resolve(script, names), start, names).map((build) =>
    reference({ kind: 'workflow', ...place }, { ...build, pushes: build.pushes || pushes }),
  )
}

/** A step that a matrix builds several times: what differs is known of none. */
function coalesce(references: readonly Reference[]): Reference[] {
  const found = new Map<string, Reference>()
  for (const one of references) {
    const key = JSON.stringify([one.line, one.dockerfile, one.context, one.target])
    const same = found.get(key)
    if (!same) {
      found.set(key, one)
      continue
    }
    const agreed = [...same.buildArguments].filter(([name, value]) => one.buildArguments.get(name) === value)
    found.set(key, {
      ...same,
      buildArguments: new Map(agreed),
      platform: same.platform === one.platform ? same.platform : null,
      images: [...new Set([...same.images, ...one.images])],
      pushes: same.pushes || one.pushes,
    })
  }
  return [...found.values()]
}

function isFirst(all: readonly BakeStep[], one: BakeStep, index: number): boolean {
  const key = JSON.stringify(one)
  return all.findIndex((other) => JSON.stringify(other) === key) === index
}
