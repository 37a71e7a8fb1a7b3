import type { Bind, Deployment, DeploymentKind } from '../../dockerfile/deployment.js'
import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'

/** What a reader finds: a deployment, perhaps of an image whose Dockerfile isn't known yet. */
export interface Reference extends Omit<Deployment, 'dockerfile'> {
  readonly dockerfile: string | null
  /** The names that the image is built or run as, without tags; unknown pieces marked. */
  readonly images: readonly string[]
  /** The compose service that it is. */
  readonly service: { readonly files: readonly string[]; readonly name: string } | null
}

const NOTHING: Omit<Reference, 'kind' | 'path' | 'line' | 'name'> = {
  dockerfile: null,
  images: [],
  service: null,
  builds: false,
  pushes: false,
  context: null,
  target: null,
  buildArguments: new Map(),
  platform: null,
  readOnly: null,
  tmpfs: [],
  volumes: [],
  user: null,
  runAsNonRoot: null,
  binds: [],
  mountsSource: false,
  cpus: null,
  memory: null,
  gpu: false,
  entrypoint: null,
  command: null,
  workdir: null,
  init: false,
  stopSignal: null,
  cache: null,
  environment: [],
  healthCheck: null,
}

/** A reference that says only what is given. */
export function reference(
  place: { kind: DeploymentKind; path: string; line: number; name: string },
  said: Partial<Omit<Reference, 'kind' | 'path' | 'line' | 'name'>>,
): Reference {
  return { ...NOTHING, ...place, ...said }
}

/** Longer ones are no paths or names. */
const LONGEST = 1000

/** A folder in a container without the slashes at its end. */
export function withoutSlash(path: string): string {
  return path.length > LONGEST ? UNKNOWN : path.replace(/(?<=.)\/+$/, '')
}

/** A path below a folder of the workspace (`.` is the root); null where it leads out, or isn't known. */
export function join(folder: string, path: string): string | null {
  if (path.startsWith('/') || /^[a-zA-Z]:[\\/]/.test(path) || !isKnown(path) || path.length > LONGEST) return null
  const parts = folder === '.' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/') || '.'
}

/** A build context that is no folder: a repository, an archive, another target, what is piped in. */
export function isRemote(context: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|git@|github\.com\/)|^-$/i.test(context)
}

/** The context and Dockerfile that a build names, from the workspace's root; null where they aren't known. */
export function place(
  folder: string,
  context: string,
  dockerfile: string,
): { readonly context: string; readonly dockerfile: string } | null {
  if (isRemote(context)) return null
  const root = join(folder, context)
  const file = root === null ? null : join(root, dockerfile)
  return root === null || file === null ? null : { context: root, dockerfile: file }
}

/** The arguments whose values are known. */
export function knownArguments(given: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map([...given].flatMap(([name, value]) => (value !== null && isKnown(value) ? [[name, value]] : [])))
}

/** The only one of several platforms; several mean that none is the one. */
export function onlyPlatform(platforms: readonly string[]): string | null {
  const all = platforms.flatMap((one) => one.split(',')).map((one) => one.trim())
  return all.length === 1 && isKnown(all[0]!) && all[0] !== '' ? all[0]! : null
}

/** `user:group` without the group. */
export function userOf(written: string | null): string | null {
  const user = written?.replace(/:.*$/, '') ?? null
  return user === null || user === '' || !isKnown(user) ? null : user
}

/** `registry/name:tag@digest` without tag and digest. */
export function imageName(written: string): string {
  if (written.length > LONGEST) return UNKNOWN
  return written
    .trim()
    .replace(/@.*$/, '')
    .replace(/:[^/]*$/, '')
}

/** Whether the whole context is among what is mounted. */
export function holds(binds: readonly Bind[], context: string): boolean {
  return binds.some(({ source, target }) => {
    return target !== '/' && (source === '.' || source === context || context.startsWith(`${source}/`))
  })
}

/** Words of a command line as compose splits it: quotes and backslashes, no variables. */
export function splitWords(line: string): string[] {
  const words: string[] = []
  if (line.length > 10 * LONGEST) return words
  for (const [word] of line.matchAll(/(?:[^\s"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')+/g)) {
    words.push(
      word.replace(
        /\\([^])|"((?:[^"\\]|\\[^])*)"|'([^']*)'/g,
        (_, escaped?: string, double?: string, single?: string) => {
          return escaped ?? double?.replace(/\\(["\\])/g, '$1') ?? single ?? ''
        },
      ),
    )
  }
  return words
}
