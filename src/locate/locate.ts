import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import { affectedBy, touchedPaths } from './affected.js'
import { discover, type Selection } from './discover.js'
import { imagesOf, type LocatedImage } from './images.js'
import { buildsOfAll } from './references/index.js'
import { affectedByCopied } from './references/manifests.js'

/** Where to look, and for what. */
export interface Search {
  /** Dockerfiles that the user named: reviewed whatever they are called. */
  readonly named: readonly string[]
  /** Folders to look through; the empty path is the root. */
  readonly folders: readonly string[]
  readonly selection: Selection
  readonly scope: 'changed' | 'all'
}

export interface Located {
  readonly images: readonly LocatedImage[]
  /** Dockerfiles among them that are symlinks. */
  readonly symlinks: ReadonlySet<string>
  /** What was passed over while looking for how the images are built, for whoever wonders. */
  readonly notes: readonly string[]
}

/** The images to review; `changes` of null are those that nobody knows: then everything is in scope. */
export async function locate(
  workspace: Workspace,
  search: Search,
  changes: readonly ChangedFile[] | null,
): Promise<Located> {
  const entries = search.folders.length === 0 ? [] : await workspace.list(search.folders)
  const kinds = new Map(entries.map(({ path, kind }) => [path, kind]))
  const found = discover(kinds.keys(), search.selection)
  const named = new Set(search.named)
  const dockerfiles = [...named, ...found.filter((path) => !named.has(path))]
  const touched = touchedPaths(changes ?? [])
  const { builds, notes } = await buildsOfAll(workspace, {
    listed: [...kinds.keys()],
    covered: search.folders,
    dockerfiles,
    touched,
    entries: search.selection.images ?? [],
    overrides: search.selection,
  })
  const all = dockerfiles.flatMap((dockerfile) => imagesOf(dockerfile, 'all', builds.get(dockerfile)))
  const direct = new Map(all.map((image) => [image, affectedBy(image, touched, (path) => kinds.has(path))]))
  const others = all.filter((image) => direct.get(image) === null)
  const copied = await affectedByCopied(workspace, others, touched)
  const images = all.flatMap((image): LocatedImage[] => {
    const file = copied.get(image.id)
    const reason = direct.get(image) ?? (file === undefined ? null : `affected by ${file}`)
    if (reason === null && changes !== null && search.scope === 'changed') return []
    return [{ ...image, reason: reason ?? (named.has(image.dockerfile) ? 'named' : 'all') }]
  })
  return { images, symlinks: new Set(found.filter((path) => kinds.get(path) === 'symlink')), notes }
}
