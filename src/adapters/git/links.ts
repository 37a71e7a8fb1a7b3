import { normalize } from '../workspace/folders.js'

/** As many as Linux follows. */
const MOST_LINKS = 40

/** Where a path leads through the symlinks of a tree, or why it leads nowhere. */
export type Followed = { readonly path: string } | { readonly problem: string }

/** Follows symlinks, of folders too, by what they say; a tree has no outside that could be read instead. */
export function follow(path: string, links: ReadonlyMap<string, string>): Followed {
  let current = path
  for (let followed = 0; followed <= MOST_LINKS; followed++) {
    const link = firstLink(current, links)
    if (link === null) return { path: current }
    const folder = link.slice(0, link.lastIndexOf('/') + 1)
    const target = links.get(link)!
    const next = target.startsWith('/') ? null : normalize(`${folder}${target}${current.slice(link.length)}`)
    if (next === null) return { problem: 'is a symlink out of the checkout' }
    current = next
  }
  return { problem: 'is a symlink that leads to itself' }
}

/** The first symlink on the way to a path, the path itself included. */
function firstLink(path: string, links: ReadonlyMap<string, string>): string | null {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const prefix = path.slice(0, end)
    if (links.has(prefix)) return prefix
  }
  return links.has(path) ? path : null
}
