import { closeSync, constants, fstatSync, lstatSync, opendirSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { placeInside } from './report-files.js'

const MOST_FILES = 256
/** Names that are looked at, folders' included. */
const MOST_ENTRIES = 5000
/** Bytes: of one file, and of all together. */
const LARGEST = 50_000_000
const MOST_BYTES = 200_000_000
/** `download-artifact` may put each artifact into a folder of its own. */
const DEEPEST = 2

export interface ResultFile {
  /** From the folder of results. */
  readonly path: string
  readonly text: string
}

export interface ResultFiles {
  readonly files: readonly ResultFile[]
  /** How many of the name were passed over: links, what is too large, and what is too much. */
  readonly passedOver: number
}

/**
 * Reads files of the folder of results by their names. What lies there may come from anybody: links are not followed,
 * and there are limits to all of it.
 */
export function readResults(workspace: string, folder: string, name: RegExp): ResultFiles {
  if (lstatSync(resolve(workspace, folder), { throwIfNoEntry: false })?.isFile() !== false)
    return { files: [], passedOver: 0 }
  const { folder: root } = placeInside(workspace, join(folder, 'results'))
  const paths = pathsBelow(root, name)
  const files: ResultFile[] = []
  let bytes = 0
  for (const path of paths.slice(0, MOST_FILES)) {
    const text = readPlain(join(root, path), Math.min(LARGEST, MOST_BYTES - bytes))
    if (text === null) continue
    bytes += text.length
    files.push({ path, text: text.toString('utf8') })
  }
  return { files, passedOver: paths.length - files.length }
}

function pathsBelow(root: string, name: RegExp): readonly string[] {
  const found: string[] = []
  let left = MOST_ENTRIES
  const look = (below: string, depth: number): void => {
    const directory = opendirSync(join(root, below))
    try {
      for (let entry = directory.readSync(); entry !== null && left > 0; entry = directory.readSync()) {
        left--
        const path = below === '' ? entry.name : `${below}/${entry.name}`
        if (entry.isDirectory()) {
          if (depth < DEEPEST) look(path, depth + 1)
        } else if (name.test(entry.name)) found.push(path)
      }
    } finally {
      directory.closeSync()
    }
  }
  look('', 0)
  return found.sort()
}

/** A regular file's bytes; null for a link, a pipe, or more than so many bytes. */
function readPlain(path: string, most: number): Buffer | null {
  if (!lstatSync(path).isFile()) return null
  const noFollow = (constants.O_NOFOLLOW as number | undefined) ?? 0
  const file = openSync(path, constants.O_RDONLY | noFollow)
  try {
    const stats = fstatSync(file)
    return stats.isFile() && stats.size <= most ? readFileSync(file) : null
  } finally {
    closeSync(file)
  }
}
