import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/*
 * What V8 made of the program is kept for the next start: compiling it takes longer than reviewing a Dockerfile.
 * From 22.8 on node does so itself; before, its loader is asked to take the parts of the program from here. The cache is
 * code, so it lies in a folder that nobody else may write to, never in one under review, and what is in it counts only
 * for the very file and the very node that it was made from.
 */

const NAME = 'python-dockerfile-review'
const SUFFIX = '.v8'
/** Bytes before V8's own: which file and which node the rest was made from. */
const HEADER = 256
const MAXIMUM_AGE = 30 * 24 * 60 * 60 * 1000

type Loader = (module: NodeJS.Module, filename: string) => unknown
type Later = (task: () => void) => void

/** Has the parts of a program, the files beside it, compiled once. Where that can't be, nothing else changes. */
export function keepCompiled(program: string, environment: NodeJS.ProcessEnv = process.env): void {
  const folder = cacheFolder(environment)
  if (folder === null) return
  const { enableCompileCache } = Module as { readonly enableCompileCache?: (folder: string) => unknown }
  if (enableCompileCache) enableCompileCache(folder)
  // Deprecated, and what every tool of this kind uses: it stays, and from 22.8 on it isn't asked.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  else keepIn(folder, dirname(realpathSync(program)), createRequire(program).extensions)
}

/**
 * A folder of one's own for it; null where there is none, where one doesn't want it (by node's own variable), and in
 * continuous integration: a fresh machine never comes to use it, and on a shared one other jobs' code could write there.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv): string | null {
  const { CI: ci = '', NODE_DISABLE_COMPILE_CACHE: disabled = '', XDG_CACHE_HOME: caches, HOME: home } = environment
  if (disabled !== '' || !['', '0', 'false'].includes(ci)) return null
  const above = caches?.startsWith('/') ? caches : home?.startsWith('/') ? join(home, '.cache') : null
  if (above === null) return null
  const folder = join(above, NAME)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return lstatSync(folder).isDirectory() && isOwn(folder) ? folder : null
  } catch {
    return null
  }
}

/** Whether it is this user's and nobody else's to write to: with sudo, the home may be another one's. */
function isOwn(path: string): boolean {
  const { uid, mode } = lstatSync(path)
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

/** Has the loader take the files of the folder `own` from what is kept in `folder`, and keep there what wasn't yet. */
export function keepIn(folder: string, own: string, extensions: NodeJS.Dict<Loader>, later: Later = atExit()): void {
  const plain = extensions['.js']
  extensions['.js'] = (module, filename) =>
    dirname(filename) === own ? load(folder, module, filename, later) : plain?.(module, filename)
}

/** One listener for all: node warns of many. */
function atExit(): Later {
  const tasks: (() => void)[] = []
  return (task) => {
    if (tasks.push(task) > 1) return
    process.once('exit', () => {
      for (const one of tasks) one()
    })
  }
}

function load(folder: string, module: NodeJS.Module, filename: string, later: Later): unknown {
  const place = join(folder, `${basename(filename)}-${process.version}-${process.arch}${SUFFIX}`)
  const header = headerOf(filename)
  const cachedData = read(place, header)
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    ...(cachedData && { cachedData }),
  })
  // Once the program has run: then it holds the functions too that were compiled on the way.
  if (!cachedData || script.cachedDataRejected) {
    later(() => {
      write(place, Buffer.concat([header, script.createCachedData()]))
    })
  }
  const start = script.runInThisContext() as (...values: readonly unknown[]) => unknown
  return start.call(module.exports, module.exports, createRequire(filename), module, filename, dirname(filename))
}

function headerOf(filename: string): Buffer {
  // The time of change is nobody's to set: archives and packages give all files the same time of modification.
  const { size, ctimeMs } = lstatSync(filename)
  const header = Buffer.alloc(HEADER)
  header.write(`${process.version} ${process.arch} ${size} ${ctimeMs} ${filename.slice(-(HEADER / 2))}`)
  return header
}

function read(place: string, header: Buffer): Buffer | null {
  try {
    if (!isOwn(place)) return null
    const bytes = readFileSync(place)
    return bytes.subarray(0, HEADER).equals(header) ? bytes.subarray(HEADER) : null
  } catch {
    return null
  }
}

/** Under another name first, for a second process must not read one half; and takes away what older versions left. */
function write(place: string, bytes: Buffer): void {
  const temporary = `${place}.${process.pid}`
  const folder = dirname(place)
  try {
    for (const name of readdirSync(folder).filter((name) => name.includes(SUFFIX))) {
      if (lstatSync(join(folder, name)).mtimeMs < Date.now() - MAXIMUM_AGE) rmSync(join(folder, name))
    }
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, place)
  } catch {
    rmSync(temporary, { force: true })
  }
}
