import type { Bind } from '../../dockerfile/deployment.js'
import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'
import { readJson } from './jsonc.js'
import { holds, join, knownArguments, place, reference, userOf, withoutSlash, type Reference } from './reference.js'
import { assignment, assignments, flag, get, items, pairs, text, texts, type Value } from './tree.js'

/** The reference of a devcontainer.json; null where it can't be read. */
export function readDevcontainer(path: string, source: string): Reference[] | null {
  const file = readJson(source)
  if (!file) return null
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
  const build = get(file, 'build')
  const name = text(get(file, 'name')) ?? 'devcontainer'
  const line = (...keys: readonly string[]): number =>
    pairs(file).find(({ key }) => keys.includes(key))?.line ?? file.line
  const options = texts(get(file, 'runArgs'))
  const run = {
    user: userOf(text(get(file, 'containerUser'))),
    init: flag(get(file, 'init')) === true || options.includes('--init'),
    gpu: options.includes('--gpus') || options.some((option) => option.startsWith('--gpus=')),
    environment: pairs(get(file, 'containerEnv')).map(({ key }) => key),
  }
  const composed = texts(get(file, 'dockerComposeFile'))
  const service = text(get(file, 'service'))
  if (composed.length > 0 && service !== null) {
    const files = composed.flatMap((one) => join(folder, one) ?? [])
    const at = { kind: 'devcontainer', path, line: line('dockerComposeFile'), name } as const
    return [reference(at, { ...run, service: { files, name: service } })]
  }
  const dockerfile = text(get(build, 'dockerfile')) ?? text(get(file, 'dockerFile'))
  if (dockerfile === null) return []
  // Both are named from this file's folder, the Dockerfile not from the context.
  const context = place(folder, text(get(build, 'context')) ?? text(get(file, 'context')) ?? '.', '.')?.context
  const found = join(folder, dockerfile)
  const target = text(get(build, 'target'))
  if (context === undefined || found === null || (target !== null && !isKnown(target))) return []
  const binds = bindsOf(file, workspaceOf(path))
  return [
    reference(
      { kind: 'devcontainer', path, line: line('build', 'dockerFile'), name },
      {
        ...run,
        builds: true,
        dockerfile: found,
        context,
        target,
        buildArguments: knownArguments(assignments(get(build, 'args'))),
        binds,
        mountsSource: holds(binds, context),
      },
    ),
  ]
}

/** The folder that is opened, from the repository's root: the one that holds the file, or its `.devcontainer`. */
function workspaceOf(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const own = folders.indexOf('.devcontainer')
  return (own < 0 ? folders : folders.slice(0, own)).join('/') || '.'
}

/** Where a repository is shown whose folder has a name that only the machine knows. */
const REPOSITORY = `/workspaces/${UNKNOWN}`

/**
 * What a container that is built for it shows of the repository: without a `workspaceMount` all of it. Sources:
 * containers.dev/implementors/json_reference; devcontainers/cli, spec-node/utils.ts, getWorkspaceConfiguration.
 */
function bindsOf(file: Value, workspace: string): Bind[] {
  const name = workspace === '.' ? UNKNOWN : workspace.slice(workspace.lastIndexOf('/') + 1)
  const inside = text(get(file, 'workspaceFolder')) ?? (workspace === '.' ? REPOSITORY : `${REPOSITORY}/${workspace}`)
  const bind = (mount: Value): Bind[] => {
    const said = mountOf(mount)
    const from = /^\$\{localWorkspaceFolder\}(|\/.*)$/.exec(said('source', 'src'))?.[1]
    const source = from === undefined ? null : join(workspace, `.${from}`)
    const target = said('target', 'destination', 'dst')
      .replaceAll('${containerWorkspaceFolder}', inside)
      .replaceAll('${localWorkspaceFolderBasename}', name)
    if (said('type') !== 'bind' || source === null || !/^\/[^$]*$/.test(target)) return []
    return [{ source, target: withoutSlash(target) }]
  }
  const opened = get(file, 'workspaceMount')
  const whole = opened ? bind(opened) : [{ source: '.', target: REPOSITORY }]
  return [...whole, ...items(get(file, 'mounts')).flatMap(bind)]
}

/** What a mount says of one of some keys, written as for `docker run --mount` or as a mapping; empty where it doesn't. */
function mountOf(mount: Value): (...keys: readonly string[]) => string {
  const said = mount.kind === 'mapping' ? assignments(mount) : new Map(text(mount)?.split(',').map(assignment))
  return (...keys) => keys.map((key) => said.get(key)).find((value) => value != null) ?? ''
}
