import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { NO_IGNORE, parseIgnore } from '../../dockerfile/ignore.js'
import type { BuildRequest, BuildTree } from '../../ports/builder.js'
import { Git } from '../git/command.js'
import { GitHistory } from '../git/history.js'
import type { Declined, History } from '../../ports.js'
import { DiskWorkspace, findCheckout } from '../workspace/disk.js'
import { normalize } from '../workspace/folders.js'
import { checkOut } from './check-out.js'
import { touchedTree } from './touched.js'
import { bringFiles, untrackedInputs } from './untracked.js'

export interface TreesOptions {
  /** The checkout's root. */
  readonly checkout: string
  /** Private: trees are made in it. */
  readonly folder: string
  /** Fetches commits that are missing; absent: none are fetched. */
  readonly history: History | null
  /** Whether what git neither tracks nor ignores is a part of the change, as it is where the working tree is reviewed. */
  readonly untrackedIsChange: boolean
}

/** A commit's tree has none, and in a checkout's a token may be kept: no side gets it. */
const GIT = ['.git', '**/.git']

/** What a build gets besides the tree, and what it doesn't. */
export interface Brought {
  readonly notes: readonly string[]
  /** Patterns to add to the ignore file, so that both sides get the same. */
  readonly excluded: readonly string[]
}

/** Trees of files for builds: the checkout, and commits beside it. */
export class Trees {
  private readonly git: Git
  private readonly known = new Map<string, Promise<BuildTree>>()
  private readonly notes = new Map<string, readonly string[]>()
  /** Folders of copies, and what they are copies of. */
  private readonly copies = new Map<string, string>()

  constructor(private readonly options: TreesOptions) {
    this.git = new Git({ folder: options.checkout, advice: 'images are built from a checkout', trustOwner: true })
  }

  tree(commit: string | null): Promise<BuildTree> {
    if (commit === null) return Promise.resolve(this.checkoutTree())
    const known = this.known.get(commit) ?? this.make(commit)
    this.known.set(commit, known)
    return known
  }

  /** A copy of a tree in which one file was changed. */
  async touched(tree: BuildTree, path: string): Promise<BuildTree | Declined> {
    const folder = join(this.options.folder, `touched-${this.copies.size}`)
    await mkdir(this.options.folder, { recursive: true, mode: 0o700 })
    this.copies.set(folder, tree.folder)
    return touchedTree(tree, path, folder)
  }

  /** Adds to a commit's tree what earlier steps made in the checkout; without an effect on the checkout itself. */
  async complete({ tree, context, fork }: BuildRequest, text: string, ignoreText: string | null): Promise<Brought> {
    const { checkout, untrackedIsChange } = this.options
    const place = normalize(context) ?? ''
    // What was brought into a tree before is in its copies too.
    const isCheckout = (this.copies.get(tree.folder) ?? tree.folder) === checkout
    // A folder that is no checkout of git has no other side to agree with.
    if (isCheckout && findCheckout(checkout) === null) return { notes: [], excluded: GIT }
    const untracked = await untrackedInputs(this.git, {
      context: place,
      ignore: ignoreText === null ? NO_IGNORE : parseIgnore(ignoreText),
      text,
      onlyIgnored: untrackedIsChange,
      fork,
    })
    const notes = [...(this.notes.get(tree.folder) ?? [])]
    if (isCheckout) {
      const inContext = untracked.leftOut.map((path) => (place === '' ? path : path.slice(place.length + 1)))
      return { notes, excluded: [...GIT, ...inContext.map(asPattern)] }
    }
    const { count, whole } = await bringFiles(checkout, tree.folder, untracked.files)
    if (count > 0)
      notes.push(`Built with ${files(count)} of the checkout that git does not track: ${named(untracked.files)}.`)
    if (!whole) notes.push('Not all untracked files were given to the build: there are too many of them.')
    return { notes, excluded: GIT }
  }

  private checkoutTree(): BuildTree {
    const { checkout } = this.options
    return { name: 'the working tree', workspace: new DiskWorkspace(checkout), folder: checkout }
  }

  private async make(revision: string): Promise<BuildTree> {
    const history = this.options.history ?? new GitHistory(this.git, { fetching: null })
    const commit = await history.resolve(revision)
    const folder = join(this.options.folder, `tree-${this.known.size}-${commit.slice(0, 12)}`)
    await mkdir(this.options.folder, { recursive: true, mode: 0o700 })
    this.notes.set(folder, await checkOut(this.git, commit, folder, `${folder}.index`))
    return { name: `commit ${commit.slice(0, 7)}`, workspace: history.tree(commit), folder }
  }
}

/** The path as a pattern of an ignore file that matches it alone. */
function asPattern(path: string): string {
  return `/${path.replace(/[\\*?[\]]/g, '\\$&')}`
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`
}

function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).map((path) => JSON.stringify(path))
  return `${shown.join(', ')}${paths.length > shown.length ? ', …' : ''}`
}
