import { posix } from 'node:path'
import { isMeasured, type NotMeasurable, type Rebuild, type Startup } from '../findings/measurement.js'
import type { Builder, BuildTree } from '../ports/builder.js'
import { isFailure, type Builds, type Source } from './build.js'
import type { ImageRequest } from './request.js'

/** A tree before and after a change of one source file. */
export interface Touched {
  readonly path: string
  readonly tree: BuildTree
}

/**
 * Changes one source file of a tree, in a copy of it: the checkout stays as it is.
 * @param startup names the modules of the application, where it was measured
 */
export async function touch(
  image: ImageRequest,
  tree: BuildTree,
  startup: Startup | NotMeasurable | null,
  builder: Pick<Builder, 'touched'>,
): Promise<Touched | NotMeasurable> {
  const modules = isMeasured(startup) ? startup.modules.map(({ name }) => name) : []
  const files = (await tree.workspace.list()).filter(({ kind }) => kind === 'file')
  const path = sourceFile(
    files.map((file) => file.path),
    image.context,
    modules,
  )
  if (path === null) return { notMeasurable: `no Python source is in the build context ${image.context}` }
  const changed = await builder.touched(tree, path)
  return 'declined' in changed ? { notMeasurable: changed.declined } : { path, tree: changed }
}

/** What a build of the changed tree costs, everything else being built already. */
export async function measureRebuild(
  image: ImageRequest,
  source: Source,
  { path, tree }: Touched,
  builds: Builds,
): Promise<Rebuild | NotMeasurable> {
  const built = await builds.again(image, { ...source, tree, name: `${source.name} with ${path} touched` })
  if (isFailure(built)) return { notMeasurable: `it does not build any more: ${built.failed}` }
  // The base is looked up each time, which is no work of the build.
  const steps = built.steps.filter(({ cached, name }) => !cached && !/^\[[^\]]*\] FROM /.test(name))
  const ranAgain = steps.map(({ name }) => name)
  return { touched: path, milliseconds: built.milliseconds, ranAgain }
}

/** What isn't the application's own code, or hardly ever changes. */
const ASIDE =
  /(?:^|\/)(?:tests?|testing|docs?|examples?|migrations|scripts|node_modules|\.[^/]+)\/|(?:^|\/)(?:setup|conftest|noxfile|test_[^/]*|[^/]*_test)\.py$/

/**
 * The source file whose change stands for an ordinary one: the application's module that is imported last, else the
 * first file that is no test, no script and no setup.
 * @param modules names in the order in which their imports ended
 */
export function sourceFile(paths: readonly string[], context: string, modules: readonly string[]): string | null {
  const root = context === '.' ? '' : `${context}/`
  const sources = paths.filter((path) => path.startsWith(root) && path.endsWith('.py'))
  const byModule = new Map<string, string>()
  for (const path of sources) {
    const parts = path.slice(root.length, -'.py'.length).split('/')
    if (parts.at(-1) === '__init__') parts.pop()
    // A folder such as src/ or app/ may be what the search path begins at.
    for (let from = 0; from < parts.length; from++) {
      const name = parts.slice(from).join('.')
      if (!byModule.has(name)) byModule.set(name, path)
    }
  }
  const imported = modules.findLast((name) => byModule.has(name))
  if (imported !== undefined) return byModule.get(imported)!
  const own = sources.filter((path) => !ASIDE.test(path.slice(root.length)))
  return (
    [...(own.length > 0 ? own : sources)].sort(
      (one, other) => depth(one) - depth(other) || (one < other ? -1 : 1),
    )[0] ?? null
  )
}

function depth(path: string): number {
  return posix.normalize(path).split('/').length
}
