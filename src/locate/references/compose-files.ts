import type { Workspace } from '../../ports.js'
import type { FileContent } from '../../source/decode.js'
import { folderOf } from '../images.js'
import { extendedFiles, readServices, type Services } from './compose.js'
import type { FileKind } from './files.js'
import { guarded } from './guarded.js'
import { readVariables, type Variables } from './interpolate.js'

/*
 * The files that compose files lead to: the `.env` beside them, and what their services extend.
 */

/** What the `.env` files beside compose files say, by their folders. */
export async function variablesBeside(
  workspace: Workspace,
  there: ReadonlySet<string>,
  sources: readonly { readonly path: string; readonly kind: FileKind; readonly text: string }[],
): Promise<ReadonlyMap<string, Variables>> {
  const folders = [
    ...new Set(
      sources.flatMap(({ kind, path, text }) => (kind === 'compose' && text.includes('$') ? folderOf(path) : [])),
    ),
  ]
  const paths = new Map(folders.map((folder) => [folder, folder === '.' ? '.env' : `${folder}/.env`]))
  const wanted = [...paths.values()].filter((path) => there.has(path))
  const contents = wanted.length === 0 ? new Map<string, FileContent>() : await workspace.read(wanted)
  return new Map(
    [...paths].flatMap(([folder, path]) => {
      const content = contents.get(path)
      return content && 'text' in content ? [[folder, readVariables(content.text)] as const] : []
    }),
  )
}

/** Files that extend files that extend … */
const MOST_ROUNDS = 3
/** More of them aren't read in one round. */
const MOST_COMMON = 100

/** The compose files with those that their services extend and that nothing but this says are compose files. */
export async function withCommonFiles(
  workspace: Workspace,
  there: ReadonlySet<string>,
  composed: ReadonlyMap<string, Services>,
): Promise<ReadonlyMap<string, Services>> {
  const files = new Map(composed)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const named = [...files].flatMap(([path, services]) => extendedFiles(path, services))
    const missing = [...new Set(named)].filter((path) => !files.has(path) && there.has(path)).slice(0, MOST_COMMON)
    if (missing.length === 0) break
    for (const [path, content] of await workspace.read(missing)) {
      const services = 'text' in content ? await guarded(() => readServices(content.text)) : null
      files.set(path, services ?? new Map())
    }
  }
  return files
}
