import { lowerBound } from '../dockerfile/context-index.js'
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
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|(?:uv|poetry|pdm)\.lock|pylock\.toml|\.python-version|gunicorn[\w.-]*\.py|(?:[\w.-]*requirements?|constraints?)[\w.-]*\.(?:txt|in))$/

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
  size(path: string): number | null
  /** The files of a name, in whatever folder. */
  named(name: string): readonly string[]
}

/** The words of a Dockerfile's instructions, or of a script, that may name files or modules. */
export interface Mentions {
  /** File names without their folders. */
  readonly names: ReadonlySet<string>
  /** Whole paths as written, without what makes them absolute; folders among them. */
  readonly paths: ReadonlySet<string>
}

const TELLING = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'COPY', 'ADD', 'ENV', 'HEALTHCHECK'])

/** @param deployments what else says what containers start: scripts of compose files and manifests are read too */
export function mentionsOf(dockerfile: Dockerfile, deployments: readonly Deployment[] = []): Mentions {
  const commands = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])])
  const texts = dockerfile.instructions
    .filter(({ keyword, onbuild }) => TELLING.has(keyword) && !onbuild)
    .map(({ span }) => dockerfile.source.slice(span))
  return mentionsIn([...texts, ...commands].join('\n'))
}

export function mentionsIn(text: string): Mentions {
  const names = new Set<string>()
  const paths = new Set<string>()
  for (const word of new Set(text.split(/[\s"'`()[\]{},;|&<>=$]+/))) {
    const path = word.includes('/') ? word.replace(/^(?:\.?\/)+|\/+$/g, '') : word
    if (path === '' || path.startsWith('-') || path.length > 300) continue
    paths.add(path)
    names.add(path.slice(path.lastIndexOf('/') + 1))
    // `app.main:app` and `python -m app.worker` name modules.
    const module = /^([A-Za-z_]\w*(?:\.\w+)*)(?::\w+)?$/.exec(path)?.[1]
    if (module === undefined) continue
    names.add(`${module.slice(module.lastIndexOf('.') + 1)}.py`)
    paths.add(`${module.replaceAll('.', '/')}/__main__.py`)
  }
  return { names, paths }
}

/** The files of a context that are worth reading for what is mentioned. */
export function wantedFiles(listing: Listing, mentions: Mentions): readonly string[] {
  const { paths } = listing
  const wanted = new Set<string>()
  const add = (path: string): void => {
    if (SECRET.test(path.slice(path.lastIndexOf('/') + 1)) || wanted.size >= MAXIMUM_FILES) return
    if ((listing.size(path) ?? 0) <= MAXIMUM_SIZE) wanted.add(path)
  }
  for (const folder of ['', ...mentions.paths]) {
    for (const path of childrenOf(paths, folder)) {
      if (MANIFEST.test(path.slice(path.lastIndexOf('/') + 1))) add(path)
    }
  }
  // What is copied of a folder of programs is run by its first line.
  for (const folder of mentions.paths) {
    const programs = OF_PROGRAMS.test(folder) ? childrenOf(paths, folder.replace(/\/\*$/, '')) : []
    for (const path of programs.filter((one) => !/\.[^/]*$/.test(one)).slice(0, MAXIMUM_PROGRAMS)) add(path)
  }
  for (const path of mentions.paths) {
    if (!path.endsWith('/__main__.py')) continue
    for (const main of listing.named('__main__.py')) if (main === path || main.endsWith(`/${path}`)) add(main)
  }
  const variables = VARIABLES.flatMap((name) => listing.named(name).slice(0, MAXIMUM_NAMESAKES))
  const others = childrenOf(paths, '').filter((path) => OF_ENVIRONMENT.test(path))
  for (const path of [...variables, ...others.slice(0, MAXIMUM_NAMESAKES)])
    if ((listing.size(path) ?? 0) <= MOST_VARIABLES) wanted.add(path)
  // Of many namesakes those that are mentioned with their folder, or lie nearest to the root.
  const rank = (path: string): number => (mentions.paths.has(path) ? 0 : path.split('/').length)
  for (const name of mentions.names) {
    const same = NAME.test(name) ? listing.named(name) : []
    for (const path of same.toSorted((a, b) => rank(a) - rank(b)).slice(0, MAXIMUM_NAMESAKES)) add(path)
  }
  return [...wanted]
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
      for (const found of wantedFiles(listing, { names: mentionsIn(text).names, paths: new Set() })) wanted.add(found)
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

/** The files right in a folder. */
function childrenOf(paths: readonly string[], folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const found: string[] = []
  for (let at = lowerBound(paths, prefix); at < paths.length && paths[at]!.startsWith(prefix);) {
    const path = paths[at]!
    const slash = path.indexOf('/', prefix.length)
    if (slash < 0) {
      found.push(path)
      at++
    }
    // What lies deeper is passed over in one step: "0" comes right behind "/".
    else at = lowerBound(paths, `${path.slice(0, slash)}0`)
  }
  return found
}
