import type { ChangedFile } from '../../source/diff.js'
import { parseHunks, type Hunk } from '../../source/diff.js'
import { readRegularFile } from '../workspace/bytes.js'
import { byPath } from '../workspace/folders.js'
import type { Git } from './command.js'

/** How GitHub shows a change: renames found, three lines of context. What configuration could alter is said outright. */
const DIFF = [
  'diff',
  '--find-renames',
  '--unified=3',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=dirty',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '-O/dev/null',
]

/** What changed between two commits, or from a commit to the working tree (null), untracked files included. */
export async function changesBetween(git: Git, base: string, head: string | null): Promise<readonly ChangedFile[]> {
  const settings = head === null ? await withoutFilters(git) : []
  const range = ['--end-of-options', ...(head === null ? [base] : [base, head]), '--']
  const [raw, patch, untracked] = await Promise.all([
    git.run([...settings, ...DIFF, '--raw', '-z', ...range]),
    git.run([...settings, ...DIFF, '--patch', ...range]),
    head === null ? untrackedFiles(git) : [],
  ])
  return [...combine(parseRaw(raw.toString('utf8')), sectionsOf(patch.toString('utf8'))), ...untracked].sort(byPath)
}

/** One row of `git diff --raw -z`. */
interface RawChange {
  readonly letter: string
  readonly previousPath: string | null
  readonly path: string
  readonly submodule: boolean
}

function parseRaw(output: string): RawChange[] {
  const fields = output.split('\0')
  const changes: RawChange[] = []
  for (let at = 0; fields[at]?.startsWith(':');) {
    const [before, after, , , status] = fields[at++]!.split(' ')
    const letter = status![0]!
    const previousPath = letter === 'R' || letter === 'C' ? fields[at++]! : null
    changes.push({ letter, previousPath, path: fields[at++]!, submodule: `${before} ${after}`.includes('160000') })
  }
  return changes
}

/** The parts of a patch, one a file. Every line of a hunk has a mark before it and names are quoted: no line can lie. */
function sectionsOf(patch: string): string[] {
  // Not by `^`, which other line separators than \n would match too.
  return `\n${patch}`.split(/\n(?=diff --)/).filter((section) => section.startsWith('diff --'))
}

/** Both answers have one order; a file that became a symlink, or the reverse, has two sections: removed, and added. */
function combine(changes: readonly RawChange[], sections: readonly string[]): ChangedFile[] {
  // Without a section: a path in conflict has a row here and one line there. With two: a change of type.
  const counts = changes.map(({ letter }) => (letter === 'T' ? 2 : letter === 'U' ? 0 : 1))
  const known = counts.reduce<number>((sum, count) => sum + count, 0) === sections.length
  let at = 0
  return changes.map((change, index): ChangedFile => {
    at += counts[index]!
    const section = known && counts[index]! > 0 ? sections[at - 1]! : null
    const { letter, path, previousPath, submodule } = change
    return { path, previousPath, status: statusOf(letter), hunks: submodule ? null : hunksOf(section) }
  })
}

function statusOf(letter: string): ChangedFile['status'] {
  if (letter === 'A' || letter === 'C') return 'added'
  if (letter === 'D') return 'removed'
  return letter === 'R' ? 'renamed' : 'modified'
}

/** Null where git shows none: binary files, conflicts. A change of mode, or a pure rename, has no hunks. */
function hunksOf(section: string | null): readonly Hunk[] | null {
  return section === null || section.includes('\nBinary files ') ? null : parseHunks(section)
}

async function untrackedFiles(git: Git): Promise<ChangedFile[]> {
  const output = await git.run(['ls-files', '--others', '--exclude-standard', '-z'])
  const paths = output.toString('utf8').split('\0')
  // A repository inside this one is listed as a folder; its files are not this one's.
  return paths
    .filter((path) => path !== '' && !path.endsWith('/'))
    .map((path) => new UntrackedFile(git.options.folder, path))
}

/** An added file, read when somebody asks for its lines only: there may be thousands that nobody reviews. */
class UntrackedFile implements ChangedFile {
  readonly previousPath = null
  readonly status = 'added'
  constructor(
    private readonly root: string,
    readonly path: string,
  ) {}

  get hunks(): readonly Hunk[] | null {
    try {
      const bytes = readRegularFile(`${this.root}/${this.path}`)
      if ('problem' in bytes) return null
      let count = bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0
      for (const byte of bytes) if (byte === 10) count++
      const added = new Set(Array.from({ length: count }, (_, index) => index + 1))
      return count === 0 ? [] : [{ start: 1, end: count, added, removedAt: new Set() }]
    } catch {
      return null
    }
  }
}

/**
 * Comparing with the working tree runs the filters that the configuration names for a path: programs. They are turned
 * off, by name, for there is no switch for all.
 */
async function withoutFilters(git: Git): Promise<string[]> {
  const keys = await git.ask([
    'config',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|smudge|process|required)$',
  ])
  const names = new Set(
    (keys ?? '')
      .split('\0')
      .filter(Boolean)
      .map((key) => key.slice(0, key.lastIndexOf('.'))),
  )
  return [...names].flatMap((name) => [
    '-c',
    `${name}.clean=`,
    '-c',
    `${name}.process=`,
    '-c',
    `${name}.required=false`,
  ])
}
