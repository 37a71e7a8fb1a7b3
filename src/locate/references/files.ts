import type { DeploymentKind } from '../../dockerfile/deployment.js'
import type { Workspace } from '../../ports.js'
import { folderOf } from '../images.js'

/** Kinds that are looked for in the files around. */
export type FileKind = Exclude<DeploymentKind, 'configuration'>

/** What kind of reference a file may hold, by its path; null for all others. */
export function kindOf(path: string): FileKind | null {
  // Of most paths the end says enough.
  if (!/\.(?:ya?ml|hcl|json)$/i.test(path)) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return 'workflow'
  if (/compose.*\.ya?ml$/i.test(name) || COMPOSE_NAME.test(name)) return 'compose'
  if (/^docker-bake.*\.(?:hcl|json)$/.test(name)) return 'bake'
  if (/^\.?devcontainer\.json$/.test(name)) return 'devcontainer'
  if (/^action\.ya?ml$/.test(name)) return 'action'
  if (!/\.ya?ml$/.test(name)) return null
  const folders = path.split('/').slice(0, -1)
  return folders.some((folder) => MANIFEST_FOLDER.test(folder)) || MANIFEST_NAME.test(name) ? 'kubernetes' : null
}

/** What cookiecutter-django and its like call their compose files. */
const COMPOSE_NAME = /^(?:local|production|prod|development|dev|staging|test|ci|stack)\.ya?ml$/i
export const MANIFEST_FOLDER = /^\.?(?:k8s|k8|kubernetes|kube|deploy|deployments?|manifests?|kustomize)$/i
const MANIFEST_NAME =
  /^(?:.*[-_.])?(?:k8s|kubernetes|deployments?|statefulsets?|daemonsets?|(?:cron)?jobs?|pods?)\.ya?ml$/i

/** What a text must hold to be worth a parser. */
const TELLS: Readonly<Record<FileKind, (source: string) => boolean>> = {
  compose: (source) => /^services["']?[ \t]*:/m.test(source),
  bake: (source) => source.includes('target'),
  devcontainer: (source) => /dockerfile|dockerComposeFile/i.test(source),
  kubernetes: (source) => WORKLOAD.test(source),
  workflow: (source) => /(?:build-push|bake)-action/.test(source) || source.split(/(?<!\\)\n/).some(isBuildCommand),
  action: (source) => /\busing["']?[ \t]*:[ \t]*["']?docker\b/.test(source),
}
const WORKLOAD =
  /^[ \t-]*kind["']?[ \t]*:[ \t]*["']?(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|Pod|List)\b/m

function isBuildCommand(line: string): boolean {
  return /\b(?:docker|podman|buildah)\b/.test(line) && /\b(?:build|bud)\b/.test(line)
}

export function tells(kind: FileKind, source: string): boolean {
  return TELLS[kind](source)
}

/** Names that are looked for where nothing lists a folder's files. */
const NAMES: readonly string[] = [
  ...['compose', 'docker-compose'].flatMap((name) =>
    ['', '.override', '.dev', '.local', '.prod', '.production', '.test', '.ci'].flatMap((kind) => [
      `${name}${kind}.yml`,
      `${name}${kind}.yaml`,
    ]),
  ),
  ...['local.yml', 'production.yml'],
  ...['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl'],
  ...['.devcontainer.json', 'action.yml', 'action.yaml'],
]
const FOLDERS: readonly string[] = ['.devcontainer', 'k8s', 'kubernetes', 'deploy', 'deployment', 'manifests']
const WORKFLOWS = '.github/workflows'

/** The files that may refer to Dockerfiles: of those that are listed, and of the folders above that are not. */
export async function candidates(
  workspace: Workspace,
  listed: readonly string[],
  covered: readonly string[],
  dockerfiles: readonly string[],
): Promise<string[]> {
  const found = new Set<string>()
  for (const path of listed) if (kindOf(path) !== null) found.add(path)
  const isCovered = (folder: string): boolean =>
    covered.some((one) => one === '' || one === folder || folder.startsWith(`${one}/`))
  const above = new Set(dockerfiles.flatMap((path) => ancestors(folderOf(path)))) // the folder itself among them
  const unknown = [...above].filter((folder) => !isCovered(folder))
  if (unknown.length === 0) return [...found]
  const inside = (name: string) => (folder: string) => (folder === '.' ? name : `${folder}/${name}`)
  const folders = FOLDERS.flatMap((name) => unknown.map(inside(name)))
  for (const { path } of await workspace.list([WORKFLOWS, ...folders])) if (kindOf(path) !== null) found.add(path)
  for (const name of NAMES) for (const folder of unknown) found.add(inside(name)(folder))
  return [...found]
}

/** A folder and all above it; `.` is the root. */
export function ancestors(folder: string): string[] {
  const all = [folder]
  for (let at = folder; at !== '.'; at = folderOf(at)) all.push(folderOf(at))
  return all
}

/**
 * The order in which files are read, for there may be more than can be: those that the change touches, those above
 * what it touches, those near the root.
 */
export function inOrder(paths: readonly string[], touched: ReadonlySet<string>): string[] {
  const near = new Set([...touched].flatMap((path) => ancestors(folderOf(path))))
  const rank = (path: string): number => (touched.has(path) ? 0 : near.has(folderOf(path)) ? 1 : 2)
  const keyed = paths.map((path) => ({ path, rank: rank(path), depth: path.split('/').length }))
  keyed.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return keyed.map(({ path }) => path)
}
