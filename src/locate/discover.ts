import type { ImageEntry } from '../config/images.js'
import { matcher } from '../source/glob.js'
import type { BuildOverrides } from './references/overrides.js'

/** Which of the files that are there are Dockerfiles to review. */
export interface Selection extends BuildOverrides {
  /** The user's globs, which replace the names; only ones behind `!` take away from what the names find. */
  readonly dockerfiles: readonly string[]
  /** Globs of files not to review. */
  readonly ignore: readonly string[]
  /** What the configuration says of single images: their Dockerfiles are such, whatever they are called. */
  readonly images?: readonly ImageEntry[]
}

/** `Dockerfile`, `Dockerfile.web`, `Dockerfile-web`, `web.Dockerfile` and the same as `Containerfile`, in any case. */
const NAME = /^(?:(?:dockerfile|containerfile)(?:(?<mark>[._-])(?<suffix>.+))?|.+\.(?:dockerfile|containerfile))$/i

/** `Dockerfile0`, `DockerfileForCompose`: the text says whether it is one. */
const RUN_ON_NAME = /^(?:Dockerfile|Containerfile)[0-9A-Z][\w-]*$/

/** Ends of names that begin like a Dockerfile's and are something else: notes, templates, what editors leave behind. */
const NOT_A_DOCKERFILE =
  /(?:^|\.)(?:dockerignore|containerignore|md|markdown|rst|adoc|html?|pdf|png|svg|j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|ejs|m4|in|bak|backup|orig|rej|old|sw[a-p]|tmp|patch|diff|snap|lock|sha256|ya?ml|json)$|~$/i

/** Ends that are rather source code, though some name an image's language so (`Dockerfile.py`). */
const SOURCE_CODE =
  /^(?:.+\.)?(?:py|pyi|ipynb|go|rs|[cm]?[jt]sx?|java|kts?|rb|php|cs|cpp|cc|c|h|swift|scala|pl|lua|vim|el|sh|ps1)$/i

/** The Dockerfiles among paths, in their order. */
export function discover(paths: Iterable<string>, { dockerfiles, ignore, images = [] }: Selection): string[] {
  const chosen = matcher(dockerfiles)
  const byName = isByName(dockerfiles)
  const ignored = ignoring(ignore)
  const configured = new Set(images.map(({ dockerfile }) => dockerfile))
  const isChosen = (path: string): boolean => (!byName || isDockerfileName(path)) && chosen(path)
  return [...paths].filter((path) => (isChosen(path) || configured.has(path)) && !ignored(path))
}

/** Whether a file is to be reviewed that a build names as its Dockerfile: the user's globs alone decide where there are some. */
export function acceptsNamed({ dockerfiles, ignore }: Selection): (path: string) => boolean {
  if (!isByName(dockerfiles)) return () => false
  const chosen = matcher(dockerfiles)
  const ignored = ignoring(ignore)
  return (path) => chosen(path) && !ignored(path)
}

function isByName(globs: readonly string[]): boolean {
  return globs.every((glob) => glob.startsWith('!'))
}

function ignoring(globs: readonly string[]): (path: string) => boolean {
  // Without a positive glob the matcher takes everything, which is not what an empty list of globs to ignore means.
  return isByName(globs) ? () => false : matcher(globs)
}

export function isDockerfileName(path: string): boolean {
  const name = nameOf(path)
  if (RUN_ON_NAME.test(name)) return true
  const match = NAME.exec(name)
  if (!match || NOT_A_DOCKERFILE.test(name)) return false
  // dockerfile.go is a program's file; Dockerfile.go may be one too, or how the Go image is built: its text decides.
  return !(name.startsWith('dockerfile') && SOURCE_CODE.test(match.groups?.suffix ?? ''))
}

/** Whether a name alone can't tell: without a FROM in it, such a file is something else and no broken Dockerfile. */
export function isDoubtful(path: string): boolean {
  const name = nameOf(path)
  const { mark = '.', suffix = '' } = NAME.exec(name)?.groups ?? {}
  return RUN_ON_NAME.test(name) || mark !== '.' || SOURCE_CODE.test(suffix)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
