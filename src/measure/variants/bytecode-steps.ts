import type { BytecodeRow } from '../../findings/measurement.js'
import { run } from './appended.js'

/** Where files are moved out of every import's way. */
const ASIDE = '/.python-dockerfile-review'
/** Where the image that the stage starts from is seen. */
const BASE = `${ASIDE}-base`

/** Compiles all that the interpreter could import: sys.path, which has the folder that it starts in first. */
const COMPILE = `
import compileall, os, sys
for root in dict.fromkeys(os.path.abspath(one or os.getcwd()) for one in sys.path):
    if os.path.isdir(root) and root != "/":
        compileall.compile_dir(root, quiet=2, force=False)
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
  const moved = (keep: 'nothing' | 'installed'): string => {
    const mounts = base === null ? [] : [`type=bind,from=${base},target=${BASE}`]
    return run([interpreter, '-B', '-S', '-c', unindented(MOVE), ASIDE, BASE, keep], mounts)
  }
  switch (row) {
    case 'as written':
      return null
    case 'all precompiled':
      return [run([...python, '-c', unindented(COMPILE)])]
    case 'nothing written':
      return ['ENV PYTHONDONTWRITEBYTECODE=1', moved('installed')]
    case 'nothing compiled':
      return [moved('nothing')]
  }
}

function unindented(program: string): string {
  return program.trim()
}

/** Whether a row's appended layer holds what the image would not: its size is to be taken off. */
export function takesAway(row: BytecodeRow['name']): boolean {
  return row === 'nothing written' || row === 'nothing compiled'
}
