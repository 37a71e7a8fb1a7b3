import type { Configuration } from './configuration.js'
import { magicOf } from './bytecode-head.js'
import { cleanPath } from './layer-tree.js'
import { nodeAt, resolvePath, type FolderNode } from './node.js'

/** The Python that an image runs, found without running it. */
export interface Interpreter {
  /** `3.11`; `3.13t`: free-threaded. */
  readonly version: string
  /** Where it is installed, without leading slash: `usr/local`. */
  readonly prefix: string
  /** How its bytecode files end: `.cpython-311.pyc`, `.cpython-311.opt-1.pyc`. */
  readonly suffix: string
  /** The magic number of its bytecode; null for a version that isn't known. */
  readonly magic: number | null
  /** The folder of PYTHONPYCACHEPREFIX, without leading slash; null: bytecode lies beside its sources. */
  readonly cacheFolder: string | null
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const PROGRAM = /(?:^|\/)python(\d\.\d+t?)$/
const LIBRARY = /^python(\d\.\d+t?)$/

export function findInterpreter(root: FolderNode, configuration: Configuration): Interpreter | null {
  const found = onPath(root, configuration) ?? anyLibrary(root)
  if (found === null) return null
  const { environment } = configuration
  const level = optimization(configuration)
  const tag = `.cpython-${found.version.replace('.', '')}`
  return {
    ...found,
    suffix: level === 0 ? `${tag}.pyc` : `${tag}.opt-${level}.pyc`,
    magic: magicOf(found.version.replace('t', '')),
    cacheFolder: environment.get('PYTHONPYCACHEPREFIX') ? cleanPath(environment.get('PYTHONPYCACHEPREFIX')!) : null,
  }
}

type Found = Pick<Interpreter, 'version' | 'prefix'>

/** The interpreter that the command runs, or else the first that PATH leads to. */
function onPath(root: FolderNode, { environment, command }: Configuration): Found | null {
  const started = command[0] ?? ''
  const folders = (environment.get('PATH') ?? DEFAULT_PATH).split(':').filter((folder) => folder.startsWith('/'))
  // A server in a virtual environment runs under the interpreter beside it.
  if (started.startsWith('/')) folders.unshift(started.slice(0, started.lastIndexOf('/')))
  const names = /^(?:\/.*\/)?(python\d[\d.]*)$/.exec(started)?.slice(1) ?? []
  for (const folder of folders) {
    const place = resolvePath(root, folder)
    const node = place === null ? null : nodeAt(root, place)
    if (node?.kind !== 'folder') continue
    const versioned = [...node.children.keys()].filter((name) => PROGRAM.test(name)).sort()
    for (const name of [...names, 'python3', 'python', ...versioned]) {
      const target = node.children.has(name) ? resolvePath(root, `${place}/${name}`) : null
      const found = target === null ? null : programAt(root, target)
      if (found !== null) return found
    }
  }
  return null
}

/** What a program is by its name, or else by the library beside it; what links to it leads here. */
function programAt(root: FolderNode, path: string): Found | null {
  if (nodeAt(root, path)?.kind !== 'file') return null
  const prefix = path.split('/').slice(0, -2).join('/')
  const version = PROGRAM.exec(path)?.[1] ?? environmentVersion(root, prefix) ?? libraries(root, prefix).at(0)
  return version === undefined ? null : { version, prefix }
}

/** Where a virtual environment holds a copy of its interpreter instead of a link. */
function environmentVersion(root: FolderNode, prefix: string): string | undefined {
  const node = nodeAt(root, cleanPath(`${prefix}/pyvenv.cfg`))
  const kept = node?.kind === 'file' ? node.kept : null
  return kept?.kind === 'environment' ? (kept.version ?? undefined) : undefined
}

/** Versions of the standard libraries below a prefix. */
function libraries(root: FolderNode, prefix: string): string[] {
  const folder = nodeAt(root, cleanPath(`${prefix}/lib`))
  if (folder?.kind !== 'folder') return []
  return [...folder.children].flatMap(([name, node]) => {
    const version = LIBRARY.exec(name)?.[1]
    return version !== undefined && node.kind === 'folder' && node.children.has('os.py') ? [version] : []
  })
}

/** The first standard library of the image, for what starts Python from elsewhere. */
function anyLibrary(root: FolderNode, prefix = ''): Found | null {
  const version = libraries(root, prefix).at(0)
  if (version !== undefined) return { version, prefix }
  const folder = nodeAt(root, prefix)
  for (const [name, child] of folder?.kind === 'folder' ? folder.children : []) {
    const found = child.kind === 'folder' ? anyLibrary(root, prefix === '' ? name : `${prefix}/${name}`) : null
    if (found !== null) return found
  }
  return null
}

/** The level of `-O` or PYTHONOPTIMIZE, which CPython reads as a number, or as 1 where it is none. */
function optimization({ environment, command }: Configuration): number {
  const said = environment.get('PYTHONOPTIMIZE') ?? ''
  const number = /^[+-]?\d+$/.test(said) ? Number(said) : 1
  const fromEnvironment = said === '' ? 0 : number < 0 ? 1 : number
  let options = 0
  if (/(?:^|\/)python[\d.]*$/.test(command[0] ?? '')) {
    for (const option of command.slice(1)) {
      if (!/^-[a-zA-Z]/.test(option) || /^-[cm]/.test(option)) break
      if (/^-[bBdEiIOPqsSuvx]+$/.test(option)) options += option.split('O').length - 1
    }
  }
  return Math.max(fromEnvironment, options)
}
