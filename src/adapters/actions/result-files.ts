import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeInside } from './report-files.js'

const MOST_FILES = 256
const LARGEST = 50_000_000
/** `download-artifact` may put each artifact into a folder of its own. */
const DEEPEST = 2

export interface ResultFile {
  /** From the folder of results. */
  readonly path: string
  readonly text: string
}

/**
 * Reads files of the folder of results by their names; links and what is too large are passed over, for what lies there
 * may come from anybody.
 */
export function readResults(workspace: string, folder: string, name: RegExp): readonly ResultFile[] {
  const { wanted } = placeInside(workspace, join(folder, 'measurements'))
  const root = join(wanted, '..')
  const found: ResultFile[] = []
  const look = (below: string, depth: number): void => {
    const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory() && depth < DEEPEST) look(path, depth + 1)
      const wanted = entry.isFile() && name.test(entry.name) && found.length < MOST_FILES
      if (wanted && lstatSync(join(root, path)).size <= LARGEST) {
        found.push({ path, text: readFileSync(join(root, path), 'utf8') })
      }
    }
  }
  if (lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) look('', 0)
  return found
}
