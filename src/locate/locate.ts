import type { Workspace } from '../ports.js'
import type { ChangedFile } from '../source/diff.js'
import { affectedBy, touchedPaths } from './affected.js'
import { acceptsNamed, discover, type Selection } from './discover.js'
import { imageId, imagesOf, type LocatedImage } from './images.js'
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
  const touched = touchedPaths(changes ?? [])
  const { builds, dockerfiles, builtNames, notes } = await buildsOfAll(workspace, {
    listed: [...kinds.keys()],
    covered: search.folders,
    dockerfiles: [...named, ...found.filter((path) => !named.has(path))],
    accepts: acceptsNamed(search.selection),
    touched,
    entries: search.selection.images ?? [],
    overrides: search.selection,
  })
  const links = dockerfiles.filter((path) => !named.has(path) && kinds.get(path) === 'symlink')
  const { targets, doubles } = await targetsOf(workspace, links, new Set(dockerfiles))
  const all = dockerfiles.flatMap((dockerfile) => {
    const target = targets.get(dockerfile)
    const images = imagesOf(dockerfile, 'all', builds.get(dockerfile)).map((image) => ({ ...image, builtNames }))
    return target === undefined ? images : images.map((image) => builtFrom(image, target))
  })
  // A symlink that leads elsewhere now is another Dockerfile.
  const relinked = new Set([...targets].flatMap(([link, target]) => (touched.has(link) ? target : [])))
  const affected = (image: LocatedImage): string | null =>
    relinked.has(image.dockerfile) ? 'changed' : affectedBy(image, touched, (path) => kinds.has(path))
  const direct = new Map(all.map((image) => [image, affected(image)]))
  const others = all.filter((image) => direct.get(image) === null)
  const copied = await affectedByCopied(workspace, others, touched)
  const images = all.flatMap((image): LocatedImage[] => {
    const file = copied.get(image.id)
    const reason = direct.get(image) ?? (file === undefined ? null : `affected by ${file}`)
    if (reason === null && changes !== null && search.scope === 'changed') return []
    return [{ ...image, reason: reason ?? (named.has(image.dockerfile) ? 'named' : 'all') }]
  })
  const reviewed = new Set(images.map(({ dockerfile }) => dockerfile))
  const isDouble = ({ dockerfile }: LocatedImage): boolean => {
    const target = doubles.get(dockerfile)
    return target !== undefined && reviewed.has(target)
  }
  return { images: images.filter((image) => !isDouble(image)), notes }
}

/** What symlinks lead to, by the symlink. */
interface Targets {
  /**
   * The files that are no Dockerfiles by themselves, each once: there stands the text that findings speak of, and that a
   * change touches.
   */
  readonly targets: ReadonlyMap<string, string>
  /** The other files: where those are reviewed, once is enough. */
  readonly doubles: ReadonlyMap<string, string>
}

async function targetsOf(
  workspace: Workspace,
  links: readonly string[],
  others: ReadonlySet<string>,
): Promise<Targets> {
  const taken = new Set(others)
  const targets = new Map<string, string>()
  const doubles = new Map<string, string>()
  for (const link of links) {
    const target = (await workspace.leadsTo?.(link)) ?? link
    if (target === link) continue
    const kind = taken.has(target) ? doubles : targets
    kind.set(link, target)
    taken.add(target)
  }
  return { targets, doubles }
}

/** An image as a symlink's place says it is built, with the file that it is built from. */
function builtFrom(image: LocatedImage, dockerfile: string): LocatedImage {
  return { ...image, dockerfile, id: imageId(dockerfile, image.target) }
}
