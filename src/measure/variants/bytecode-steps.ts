import type { BytecodeRow } from '../../findings/measurement.js'
import { run } from './appended.js'

/** Where files are moved out of every import's way. */
const ASIDE = '/.python-dockerfile-review'
/** Where the image that the stage starts from is seen. */
const BASE = `${ASIDE}-base`

/** compileall on all processors; its own `workers` are for one folder at a time. */
const COMPILED = `
import compileall, functools, os, sys
def compiled(roots, wanted=lambda path: True):
    files = [os.path.join(folder, name) for root in roots for folder, _, names in os.walk(root)
             for name in names if name.endswith(".py") and wanted(os.path.join(folder, name))]
    one = functools.partial(compileall.compile_file, quiet=2)
    try:
        from concurrent.futures import ProcessPoolExecutor
        with ProcessPoolExecutor() as pool: return all(list(pool.map(one, files, chunksize=16)))
    except (ImportError, NotImplementedError, OSError):
        return all([one(file) for file in files])
`

/** Compiles all that the interpreter could import: sys.path, which has the folder that it starts in first. */
const COMPILE = `${COMPILED}
roots = dict.fromkeys(os.path.abspath(one or os.getcwd()) for one in sys.path)
compiled([root for root in roots if root != "/"])
`

/** Compiles what the base image has of a folder, and nothing of what came to it since. */
const COMPILE_BASE = `${COMPILED}
base, folder = sys.argv[1:3]
sys.exit(not compiled([folder], lambda path: os.path.lexists(base + path)))
`

/**
 * Moves bytecode aside rather than deleting it: the layer then holds just what is missing from the image, so its packed
 * size is what an image without it would save. What the base image brought stays: no Dockerfile could leave it out. What
 * pip compiled of packages stays for a row that keeps what is installed; what runs of it left of the base's own goes.
 */
const MOVE = `
import os, shutil, sys
aside, base, keep = sys.argv[1:4]
for folder, folders, files in os.walk("/"):
    if folder == "/":
        folders[:] = [one for one in folders if one not in ("proc", "sys", "dev", "run") and not one.startswith(aside[1:])]
    for name in files:
        path = os.path.join(folder, name)
        source = os.path.join(os.path.dirname(folder), name.split(".")[0] + ".py")
        installed = ("/site-packages/" in path or "/dist-packages/" in path) and not os.path.lexists(base + source)
        if not name.endswith(".pyc") or os.path.lexists(base + path) or (keep == "installed" and installed):
            continue
        os.makedirs(aside + folder, exist_ok=True)
        shutil.move(path, aside + path)
`

/** What makes a row of the bytecode table out of the image as written; null: nothing. */
export function bytecodeSteps(
  row: BytecodeRow['name'],
  interpreter: string,
  options: readonly string[],
  base: string | null,
): readonly string[] | null {
  const python = [interpreter, ...options]
  const moved = (keep: 'nothing' | 'installed'): string =>
    run([interpreter, '-B', '-S', '-c', MOVE.trim(), ASIDE, BASE, keep], base === null ? [] : [mountOf(base)])
  switch (row) {
    case 'as written':
      return null
    case 'all precompiled':
      return [run([...python, '-c', COMPILE.trim()])]
    case 'nothing written':
      return ['ENV PYTHONDONTWRITEBYTECODE=1', moved('installed')]
    case 'nothing compiled':
      return [moved('nothing')]
  }
}

/**
 * The step that leaves, wherever it stands, what `python -m compileall FOLDER` leaves as the first one of an image.
 * @param base the image that the stage starts from
 * @param level `-O` or `-OO`, where it says so
 */
export function compilesBase(interpreter: string, folder: string, base: string, level?: string): string {
  // Isolated: what the image sets behind its first step says nothing to that step.
  return run([interpreter, '-I', ...(level ? [level] : []), '-c', COMPILE_BASE.trim(), BASE, folder], [mountOf(base)])
}

function mountOf(base: string): string {
  return `type=bind,from=${base},target=${BASE}`
}

/** Whether a row's appended layer holds what the image would not: its size is to be taken off. */
export function takesAway(row: BytecodeRow['name']): boolean {
  return row === 'nothing written' || row === 'nothing compiled'
}
