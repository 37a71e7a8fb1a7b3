import { CATEGORIES, type Category, type CategoryName } from '../../findings/inventory.js'
import type { Distributions } from './distributions.js'
import { forEachFile, type FileNode, type FolderNode } from './node.js'
import type { Place, Places } from './places.js'

/** Where a file of one image belongs to: by whom it was installed, or else by its path. */
export type PlaceOf = (path: string, file: FileNode) => Place

export function placing(places: Places, { owners }: Distributions, fromBase: (file: FileNode) => boolean): PlaceOf {
  return (path, file) => {
    const place = places.of(path, fromBase(file))
    const installed = place.category === 'application' || place.category === 'other'
    return installed && owners.has(file) ? { category: 'site-packages', foreign: false } : place
  }
}

/** Adds up the files of an image by category, each once: one with a name in a cache and another elsewhere isn't cached. */
export function categoriesOf(root: FolderNode, placeOf: PlaceOf): Category[] {
  const sums = new Map(CATEGORIES.map((name) => [name, { name, files: 0, bytes: 0 }]))
  const linked = new Map<FileNode, CategoryName>()
  const count = (file: FileNode, category: CategoryName): void => {
    const sum = sums.get(category)!
    sum.files++
    sum.bytes += file.size
  }
  forEachFile(root, (path, file) => {
    const { category } = placeOf(path, file)
    if (!file.linked) count(file, category)
    else if ((linked.get(file) ?? 'caches') === 'caches') linked.set(file, category)
  })
  for (const [file, category] of linked) count(file, category)
  return [...sums.values()]
}
