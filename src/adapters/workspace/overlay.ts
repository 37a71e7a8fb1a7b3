import type { Entry, Workspace } from '../../ports.js'
import type { FileContent } from '../../source/decode.js'

/** A workspace with other texts for some of its files, and new ones: what it would be after fixes. */
export class OverlayWorkspace implements Workspace {
  readonly name: string

  constructor(
    private readonly below: Workspace,
    private readonly texts: ReadonlyMap<string, string>,
  ) {
    this.name = below.name
  }

  async list(folders?: readonly string[]): Promise<readonly Entry[]> {
    const entries = await this.below.list(folders)
    const there = new Set(entries.map(({ path }) => path))
    const inside = (path: string): boolean =>
      !folders || folders.some((folder) => folder === '' || folder === '.' || path.startsWith(`${folder}/`))
    const added = [...this.texts].filter(([path]) => !there.has(path) && inside(path))
    return [...entries, ...added.map(([path, text]): Entry => ({ path, kind: 'file', size: text.length }))]
  }

  async leadsTo(path: string): Promise<string | null> {
    return this.texts.has(path) ? path : ((await this.below.leadsTo?.(path)) ?? null)
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    const contents = new Map(await this.below.read(paths.filter((path) => !this.texts.has(path))))
    for (const path of paths) {
      const text = this.texts.get(path)
      if (text !== undefined) contents.set(path, { text })
    }
    return contents
  }
}
