import { childrenOf, lowerBound, type Children } from '../dockerfile/context-index.js'
import type { Deployment } from '../dockerfile/deployment.js'
import { importedFiles } from '../dockerfile/python-modules.js'
import { readPythonSource } from '../dockerfile/python-source.js'
import { shebangOf } from '../dockerfile/scripts.js'
import { membersOf, nestedPath } from '../dockerfile/manifests/index.js'
import { parsePyproject } from '../dockerfile/manifests/pyproject.js'
import { parseRequirements } from '../dockerfile/manifests/requirements.js'
import type { Dockerfile } from '../dockerfile/model.js'

/*
 * Which files of a build context are read before the rules run: manifests, and what a Dockerfile's words may name. Too
 * many cost a little time, too few make rules silent; the facts decide later what a name really means.
 */

/** Manifests by name: in the context's root and in the folders that a Dockerfile names. */
const MANIFEST =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock|pylock\.toml|pixi\.(?:toml|lock)|\.python-version|gunicorn[\w.-]*\.py|(?:[\w.-]*requirements?|constraints?)[\w.-]*\.(?:txt|in))$/

/** Never read, whatever names them: what is in them is nobody's business, that they are there is enough. */
const SECRET =
  /^\.env|^\.netrc$|^\.pypirc$|^pip\.conf$|^id_[a-z0-9]+$|\.(?:pem|key|p12|pfx|crt|jks)$|secret|credential/i

/** But these, which are often committed and harmless: whether they are is all that is ever told of them. */
const VARIABLES = ['.env', '.env.local', '.env.prod', '.env.production', '.env.staging', 'prod.env', 'production.env']
const OF_ENVIRONMENT = /^\.env\.\w+$/
const MOST_VARIABLES = 20_000

/** Words may name these even without a dot or a slash: cookiecutter's `/start`, `entrypoint`. */
const NAME = /^[\w][\w.+-]*$/

/** What is read of one context at most; a name that many files have says nothing. */
const MAXIMUM_FILES = 200
const MAXIMUM_NAMESAKES = 10
const MAXIMUM_SIZE = 512_000

/** By their names; a file there without an extension is a program. */
const OF_PROGRAMS = /(?:^|\/)s?bin(?:\/\*)?$/
const MAXIMUM_PROGRAMS = 20

/** A context's files, sorted, with their sizes. */
export interface Listing {
  readonly paths: readonly string[]
  /** What is right in its root. */
  readonly top: Children
  size(path: string): number | null
  /** The files of a name, in whatever folder. */
  named(name: string): readonly string[]
  /** The Python files of a name without its ending, in whatever folder. */
  modules(name: string): readonly string[]
}

/** The words of a Dockerfile's instructions, or of a script, that may name files or modules. */
export interface Mentions {
  /** Whole paths as written, without what makes them absolute; folders and plain names among them. */
  readonly paths: ReadonlySet<string>
  /** Names of modules, with their packages: `app.main`. */
  readonly modules: ReadonlySet<string>
}

const TELLING = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'ENV', 'HEALTHCHECK'])

/** @param deployments what else says what containers start: scripts of compose files and manifests are read too */
export function mentionsOf(dockerfile: Dockerfile, deployments: readonly Deployment[] = []): Mentions {
  const texts: string[] = []
  for (const { keyword, onbuild, span } of dockerfile.instructions) {
    if (TELLING.has(keyword) && !onbuild) texts.push(dockerfile.source.slice(span))
  }
  for (const { entrypoint, command } of deployments) texts.push(...(entrypoint ?? []), ...(command ?? []))
  return mentionsIn(texts)
}

const WORDS = /[^\s"'`()[\]{},;|&<>=$]+/g
/** `app.main:app` and `python -m app.worker` name modules. */
const MODULE = /^[A-Za-z_]\w*(?:\.\w+)*(?::\w+)?$/

export function mentionsIn(texts: readonly string[]): Mentions {
  const paths = new Set<string>()
  const modules = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(WORDS) ?? []) {
      const path = word.includes('/') ? word.replace(/^(?:\.?\/)+|\/+$/g, '') : word
      if (path === '' || path.startsWith('-') || path.length > 300 || paths.has(path)) continue
      paths.add(path)
      if (MODULE.test(path)) modules.add(path.includes(':') ? path.slice(0, path.indexOf(':')) : path)
    }
  }
  return { paths, modules }
}

/** The files of a context that are worth reading for what is mentioned. */
export function wantedFiles(listing: Listing, mentions: Mentions): readonly string[] {
  const { paths, top } = listing
  const wanted = new Wanted(listing)
  for (const path of top.files) if (isManifest(path)) wanted.add(path)
  // Of all the words few name a folder of the context: those alone are looked for in its list.
  const folders = [...mentions.paths].filter((path) => top.folders.has(firstOf(path)))
  for (const folder of folders)
    for (const path of childrenOf(paths, folder).files) if (isManifest(path)) wanted.add(path)
  // What is copied of a folder of programs is run by its first line.
  for (const folder of folders) {
    if (!OF_PROGRAMS.test(folder)) continue
    const programs = childrenOf(paths, folder.replace(/\/\*$/, '')).files.filter((path) => !/\.[^/]*$/.test(path))
    for (const path of programs.slice(0, MAXIMUM_PROGRAMS)) wanted.add(path)
  }
  for (const path of listing.named(MAIN)) if (isMentionedMain(path, mentions)) wanted.add(path)
  for (const name of VARIABLES) wanted.addVariables(listing.named(name))
  wanted.addVariables(top.files.filter((path) => OF_ENVIRONMENT.test(path)))
  addNamesakes(wanted, listing, mentions, (path) => isMentioned(path, mentions))
  return [...wanted.paths]
}

/** Files that are to be read, as far as there aren't too many, and none of them is too large. */
class Wanted {
  readonly paths = new Set<string>()

  constructor(private readonly listing: Listing) {}

  add(path: string): void {
    if (this.paths.has(path) || SECRET.test(nameOf(path)) || this.paths.size >= MAXIMUM_FILES) return
    if ((this.listing.size(path) ?? 0) <= MAXIMUM_SIZE) this.paths.add(path)
  }

  addVariables(paths: readonly string[]): void {
    for (const path of paths.slice(0, MAXIMUM_NAMESAKES))
      if ((this.listing.size(path) ?? 0) <= MOST_VARIABLES) this.paths.add(path)
  }
}

/** Adds the files of the names that are mentioned, in whatever folder they are. */
function addNamesakes(
  wanted: Wanted,
  listing: Listing,
  { paths, modules }: Mentions,
  isMeant: (path: string) => boolean,
): void {
  // Of many namesakes those that are mentioned with their folder, or lie nearest to the root.
  const rank = (path: string): number => (isMeant(path) ? 0 : path.split('/').length)
  const add = (same: readonly string[]): void => {
    const nearest = same.length < 2 ? same : same.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_NAMESAKES)
    for (const path of nearest) wanted.add(path)
  }
  for (const path of paths) {
    const name = nameOf(path)
    const same = listing.named(name)
    if (same.length > 0 && NAME.test(name)) add(same)
  }
  for (const module of modules) add(listing.modules(module.slice(module.lastIndexOf('.') + 1)))
}

/** What runs where a package is started. */
const MAIN = '__main__.py'

/** Whether a `__main__.py` is mentioned, or its package, from whatever folder. */
function isMentionedMain(path: string, mentions: Mentions): boolean {
  for (let at = 0; path.includes('/', at); at = path.indexOf('/', at) + 1) {
    if (isMentioned(path.slice(at), mentions)) return true
  }
  return false
}

/** Whether a path is mentioned as it is, or is where a package starts that is. */
function isMentioned(path: string, { paths, modules }: Mentions): boolean {
  if (paths.has(path)) return true
  if (!path.endsWith(`/${MAIN}`)) return false
  const folder = path.slice(0, -MAIN.length - 1)
  return !folder.includes('.') && modules.has(folder.replaceAll('/', '.'))
}

function isManifest(path: string): boolean {
  return MANIFEST.test(nameOf(path))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function firstOf(path: string): string {
  const slash = path.indexOf('/')
  return slash < 0 ? path : path.slice(0, slash)
}

/** Whether a file may name others that are wanted too. */
export function namesOthers(path: string, text: string): boolean {
  return isList(path) || isWorkspace(path, text) || path.endsWith('.py') || text.startsWith('#!')
}

function isList(path: string): boolean {
  return /\.(?:txt|in)$/.test(path)
}

/** Whether a project is the root of a uv workspace. */
function isWorkspace(path: string, text: string): boolean {
  return /(?:^|\/)pyproject\.toml$/.test(path) && /^[ \t]*\[tool\.uv\.workspace\]/m.test(text)
}

/** What files that were read name themselves: nested requirements, members of a workspace, what scripts start. */
export function furtherFiles(listing: Listing, texts: ReadonlyMap<string, string>): readonly string[] {
  const wanted = new Set<string>()
  for (const [path, text] of texts) {
    if (isList(path)) {
      for (const { path: nested } of parseRequirements(text).nested) wanted.add(nestedPath(path, nested))
    } else if (isWorkspace(path, text)) {
      const members = membersOf(listing.named('pyproject.toml'), path, parsePyproject(text))
      for (const found of members.slice(0, MAXIMUM_MEMBERS)) wanted.add(found)
    } else if (path.endsWith('.py')) {
      for (const found of wanted.size < MAXIMUM_FILES ? importsOf(listing, path, text) : []) wanted.add(found)
    } else if (shebangOf(text) !== null) {
      for (const found of namesakesIn(listing, text)) wanted.add(found)
    }
  }
  return [...wanted].filter((path) => !texts.has(path) && listing.paths[lowerBound(listing.paths, path)] === path)
}

const MAXIMUM_MEMBERS = 50

/** A script that imports more of its neighbours is seldom what a container starts. */
const MAXIMUM_IMPORTS = 30

/** The modules of the context that a Python file imports: what they do with signals counts for it. */
function importsOf(listing: Listing, path: string, text: string): readonly string[] {
  const found = importedFiles(listing.paths, path, readPythonSource(text), true)
  return found.filter((file) => (listing.size(file) ?? 0) <= MAXIMUM_SIZE).slice(0, MAXIMUM_IMPORTS)
}

/** The files of the context that a script may start, by their names alone. */
function namesakesIn(listing: Listing, script: string): Iterable<string> {
  const wanted = new Wanted(listing)
  addNamesakes(wanted, listing, mentionsIn([script]), () => false)
  return wanted.paths
}
