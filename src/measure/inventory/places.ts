import type { CategoryName } from '../../findings/inventory.js'
import type { Configuration } from './configuration.js'
import type { Interpreter } from './interpreter.js'
import { cleanPath } from './layer-tree.js'
import type { FolderNode } from './node.js'

/** A place in an image, by its path alone. */
export interface Place {
  readonly category: CategoryName
  /** Whether it is of an interpreter that isn't the image's, so that nothing there is ever imported. */
  readonly foreign: boolean
}

/** Folders that belong to the system; anything else at the root was put there for the application. */
const SYSTEM = new Set(
  'bin boot dev etc lib lib32 lib64 libx32 media mnt proc root run sbin sys tmp usr var home opt srv'.split(' '),
)
/** Below the system's, where applications are put by custom. */
const CUSTOM = /^(?:opt|srv|usr\/src|usr\/app|var\/task|var\/www|home\/[^/]+|root)\/(.+)/
/** Working folders that say nothing about what lies in them. */
const UNSPECIFIC = /^(?:(?:usr|var|usr\/local)(?:\/[^/]+)?|[^/]+)$/
const PYTHON = /^(?:(.*?)\/)?lib(?:32|64)?\/python(\d(?:\.\d+t?)?)\/(?:(site|dist)-packages\/)?/
const PACKAGES = /(?:^|\/)(?:site|dist)-packages\//
const DOWNLOADS =
  /(?:^|\/)\.cache\/(?:pip|uv)\/|(?:^|\/)(?:opt\/\w*|mini|ana|micro|mamba)?(?:conda|forge|mamba)\d?\/pkgs\//
const CACHES = /(?:^|\/)\.cache\/|^var\/cache\/|(?:^|\/)\.npm\/|(?:^|\/)\.cargo\/registry\/|(?:^|\/)\.conda\/pkgs\//
/** What an environment or an installation of Python holds beside its libraries. */
const OF_PREFIX = /^(?:bin|sbin|lib(?:32|64|exec)?|include|share|etc|ssl|man|conda-meta|condabin|pyvenv\.cfg)(?:\/|$)/

/** Tells files' places apart in one image. */
export class Places {
  readonly #prefixes: readonly string[]
  readonly #applications: readonly string[]

  constructor(
    root: FolderNode,
    private readonly interpreter: Interpreter | null,
    { workdir, environment }: Configuration,
  ) {
    this.#prefixes = [...prefixesOf(root, '')].filter((prefix) => !/^(?:usr(?:\/local)?)?$/.test(prefix))
    this.#applications = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':')]
      .map(cleanPath)
      .filter((folder) => folder !== '' && (!UNSPECIFIC.test(folder) || !SYSTEM.has(folder.split('/')[0]!)))
  }

  /** @param fromBase whether the file is known to be of the base image, which holds no application. */
  of(path: string, fromBase: boolean): Place {
    if (path.startsWith('var/lib/apt/lists/')) return own('apt lists')
    if (DOWNLOADS.test(path)) return own('caches')
    const python = PYTHON.exec(path)
    if (python) return this.#python(python[1] ?? '', python[2]!, python[3])
    if (PACKAGES.test(path)) return own('site-packages')
    if (CACHES.test(path)) return own('caches')
    return own(!fromBase && this.#isApplication(path) ? 'application' : 'other')
  }

  #python(prefix: string, version: string, packages: string | undefined): Place {
    const of = this.interpreter
    // Debian's dist-packages are its own interpreter's, of any version; environments share the interpreter's version.
    const shared =
      packages !== undefined && (version.includes('.') ? packages === 'site' || prefix === of?.prefix : false)
    const same =
      of !== null && (shared ? version === of.version : prefix === of.prefix && fitsVersion(version, of.version))
    return { category: packages === undefined ? 'standard library' : 'site-packages', foreign: !same }
  }

  #isApplication(path: string): boolean {
    return this.#isCustom(path) && !this.#prefixes.some((prefix) => isOfPrefix(path, prefix))
  }

  #isCustom(path: string): boolean {
    if (this.#applications.some((folder) => path.startsWith(folder) && path[folder.length] === '/')) return true
    if (!SYSTEM.has(path.slice(0, Math.max(0, path.indexOf('/'))) || path)) return path !== '.dockerenv'
    const custom = CUSTOM.exec(path)
    // Files like .profile and .bashrc come with the home.
    return custom !== null && !(/^(?:root|home)\//.test(path) && custom[1]!.startsWith('.'))
  }
}

function isOfPrefix(path: string, prefix: string): boolean {
  return path.startsWith(`${prefix}/`) && OF_PREFIX.test(path.slice(prefix.length + 1))
}

function own(category: CategoryName): Place {
  return { category, foreign: false }
}

function fitsVersion(written: string, version: string): boolean {
  return written === version || written === version.split('.')[0]
}

/** Folders in which a Python is installed, or a virtual environment. */
function* prefixesOf(folder: FolderNode, path: string): Generator<string> {
  const below = folder.children.get('lib')
  if (below?.kind === 'folder' && [...below.children.keys()].some((name) => /^python\d\.\d+t?$/.test(name))) yield path
  for (const [name, child] of folder.children) {
    if (child.kind === 'folder') yield* prefixesOf(child, path === '' ? name : `${path}/${name}`)
  }
}
