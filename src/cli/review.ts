import { resolve } from 'node:path'
import { readHomepage } from '../adapters/package.js'
import { DiskWorkspace } from '../adapters/workspace/disk.js'
import { NO_CONTEXT } from '../analyze/context-files.js'
import { OWN_RULES, pagesOf } from '../analyze/settings.js'
import { readOptions } from '../config/inputs.js'
import { configurationPlace } from '../config/resolve.js'
import { UserError } from '../findings/errors.js'
import type { History, Workspace } from '../ports.js'
import type { Measuring } from '../review/measuring.js'
import { exitCode } from '../report/gate.js'
import { review, type Outcome, type ReviewPorts, type ReviewRequest } from '../review.js'
import { RULES } from '../rules/index.js'
import type { FileContent } from '../source/decode.js'
import { analyzeSettings, readSettings, type ReadSettings } from '../settings.js'
import type { Arguments } from './arguments.js'
import { formatOf, render, rendered, STANDARD_INPUT } from './formats.js'
import { below, findPlaces, shownFrom, type Places } from './places.js'
import type { Terminal } from './terminal.js'
import { reviewThreads } from './thread.js'
import { writeReport } from './write-report.js'

/** `review`: answers with the exit status. */
export async function reviewCommand(
  values: Arguments['values'],
  paths: readonly string[],
  terminal: Terminal,
  readInput: () => Promise<FileContent>,
): Promise<number> {
  const text = (name: string): string | null => (typeof values[name] === 'string' ? values[name] : null)
  const [format, base, output] = [formatOf(text('format')), text('base'), text('output')]
  const fromInput = paths.includes(STANDARD_INPUT)
  if (fromInput && paths.length > 1) throw new UserError('- (standard input) is reviewed alone, without other PATHs')
  if (fromInput && base !== null)
    throw new UserError('--base needs files: what comes from standard input has no history')
  if (text('scope') === 'changed' && base === null)
    throw new UserError('--scope changed needs --base: changed since when?')

  const fixes = fixesOf(values)
  if (fixes && fromInput)
    throw new UserError(`--${values.diff ? 'diff' : 'fix'} needs files: there is nothing to write back to`)

  const places = await findPlaces(fromInput ? [] : paths, terminal.folder)
  const disk = new DiskWorkspace(places.root)
  const { settings, configuration, baseline } = await settingsOf(values, places, disk, terminal.folder)
  const sides = fromInput ? await inputPorts(readInput) : await diskPorts(disk, places, base)
  const { history, commit } = { history: null, commit: null, ...sides }
  const measuring = await measuringOf(
    settings,
    { fromInput, fixing: fixes !== null },
    places.root,
    history,
    commit,
    terminal,
  )
  const judging = analyzeSettings(settings, RULES, pagesOf(readHomepage()))
  const { pages, today } = judging
  // What a fix changed, or another linter says, is known to this thread alone.
  const isPlain = !fixes && !fromInput && settings.linters.length === 0
  const ports = {
    ...sides,
    ...(await lintersOf(settings.linters)),
    ...(measuring && { measuring }),
    ...(isPlain && reviewThreads(terminal.program, { root: places.root, settings, pages, today })),
  }
  const request: ReviewRequest = {
    search: {
      ...(fromInput ? { named: [STANDARD_INPUT], folders: [] } : places),
      selection: settings,
      scope: settings.scope,
    },
    settings: judging,
    thresholds: settings,
    configuration,
    ignoresFrom: 'head',
    newWithoutBase: true,
    baseline,
  }
  const reviewed = (head: Workspace): Promise<Outcome> => review(request, { ...ports, head })
  if (fixes?.write === false) {
    const { showFixes } = await import('./fix.js')
    const display = shownFrom(terminal.folder, places.root)
    return exitCode((await showFixes(disk, fixes.safety, reviewed, terminal, display)).review.conclusion)
  }
  const outcome = fixes ? await applied(disk, fixes.safety, reviewed, terminal, places) : await reviewed(ports.head)
  await tell(outcome.notes, terminal)
  const rendering = { places, base, folder: terminal.folder, terminal: output === null ? terminal : null }
  if (output === null) {
    await render(outcome, format, rendering, (part) => {
      terminal.write(part)
    })
  } else await writeReport('output', output, await rendered(outcome, format, rendering), terminal.folder)
  const saved = text('write-baseline')
  if (saved !== null) {
    await writeReport('write-baseline', saved, await rendered(outcome, 'json', rendering), terminal.folder)
  }
  return exitCode(outcome.review.conclusion)
}

/** What is to be fixed, and whether it is written or only shown; null where nothing is. */
function fixesOf({ fix, diff }: Arguments['values']): { safety: 'safe' | 'all'; write: boolean } | null {
  if (fix !== undefined && fix !== 'safe' && fix !== 'all') {
    throw new UserError(`option --fix: "${String(fix)}" is not allowed; allowed: safe, all`)
  }
  return fix === undefined && diff === undefined ? null : { safety: fix ?? 'safe', write: diff === undefined }
}

/** Fixes the files and says so on stderr: stdout is the report's, of what is left. */
async function applied(
  disk: Workspace,
  safety: 'safe' | 'all',
  reviewed: (head: Workspace) => Promise<Outcome>,
  terminal: Terminal,
  { root }: Places,
): Promise<Outcome> {
  const { fixAll, writeFixes } = await import('./fix.js')
  const fixed = await fixAll(disk, safety, reviewed)
  await writeFixes(fixed, root, terminal)
  return fixed.outcome
}

async function settingsOf(
  values: Arguments['values'],
  { root }: Places,
  disk: Workspace,
  folder: string,
): Promise<ReadSettings> {
  const rules = [...RULES, ...OWN_RULES]
  // Named from the folder that one stands in, as all paths on a command line; known by their paths from the root.
  const paths = ['config', 'baseline', 'context'].flatMap((name): [string, string][] => {
    const value = values[name]
    if (typeof value !== 'string') return []
    const path = below(root, resolve(folder, value))
    if (path === null) throw new UserError(`option --${name}: ${value} is outside of ${root}`)
    return [[name, path || '.']]
  })
  const given = readOptions({ ...values, ...Object.fromEntries(paths) }, rules)
  return readSettings(disk, given, configurationPlace(given, null), null, rules)
}

interface DiskSides extends ReviewPorts {
  readonly history: History | null
  /** Commit; null: there is no base. */
  readonly commit: string | null
}

async function diskPorts(disk: Workspace, { root }: Places, revision: string | null): Promise<DiskSides> {
  if (revision === null) return { head: disk, base: null, changes: null, history: null, commit: null }
  const [{ Git }, { GitHistory }] = await Promise.all([
    import('../adapters/git/command.js'),
    import('../adapters/git/history.js'),
  ])
  const git = new Git({ folder: root, advice: '--base needs a git checkout' })
  const history = new GitHistory(git, { fetching: null })
  const commit = await history.resolve(revision)
  const base = (await history.mergeBase(commit, 'HEAD')) ?? commit
  return { head: disk, base: history.tree(base), changes: await history.changes(base, null), history, commit: base }
}

async function lintersOf(names: ReadSettings['settings']['linters']): Promise<Pick<ReviewPorts, 'linters'>> {
  if (names.length === 0) return {}
  const { lintersOf } = await import('../adapters/linters/index.js')
  return { linters: lintersOf(names) }
}

/** Who measures, where something is to be: loaded then only. */
async function measuringOf(
  settings: ReadSettings['settings'],
  { fromInput, fixing }: { readonly fromInput: boolean; readonly fixing: boolean },
  root: string,
  history: History | null,
  base: string | null,
  terminal: Terminal,
): Promise<Measuring | null> {
  if (settings.measure.length === 0) return null
  if (fromInput) throw new UserError('--measure needs files: what comes from standard input has no build context')
  if (fixing) throw new UserError('--measure and --fix: one of them; what was measured is of the files before the fix')
  const { measuringFor } = await import('./measuring.js')
  return measuringFor({ settings, root, history, base, terminal, environment: process.env })
}

async function inputPorts(readInput: () => Promise<FileContent>): Promise<ReviewPorts> {
  const content = await readInput()
  const head: Workspace = {
    name: 'standard input',
    list: () => Promise.resolve([]),
    read: (paths) => Promise.resolve(new Map(paths.includes(STANDARD_INPUT) ? [[STANDARD_INPUT, content]] : [])),
  }
  return { head, base: null, changes: null, context: NO_CONTEXT }
}

/** Notes on stderr: they quote what programs say of strangers' files. */
async function tell(notes: readonly string[], terminal: Terminal): Promise<void> {
  if (notes.length === 0) return
  const [{ logLine }, { visible }] = await Promise.all([
    import('../report/annotations.js'),
    import('../report/markdown.js'),
  ])
  for (const note of notes) terminal.error(`${logLine(visible(note).replace(/\s+/g, ' '))}\n`)
}
