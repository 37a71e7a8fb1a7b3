import { sentFiles, type SentFiles } from './context-index.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { expand, isKnown } from './expand.js'
import { compileGoPattern, hasWildcard } from './go-match.js'
import { matchPatterns } from './ignore.js'
import { flagOf } from './model.js'
import { memoize } from './memo.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf, type Step } from './stages.js'

/*
 * What a COPY or ADD takes of the build context, and where to. Source: moby/buildkit, dockerfile2llb/convert_copy.go,
 * and tonistiigi/fsutil, copy/copy.go.
 */

/** A file of the context that a COPY or ADD brings into the image. */
export interface CopiedFile {
  /** From the context's root. */
  readonly path: string
  /** Absolute; for an archive that ADD unpacks the folder that its content goes to. */
  readonly target: string
  readonly unpacked: boolean
}

/** The files that a copy brings; null where that can't be known: another stage or image, variables, no context. */
export function filesOf(copy: Copy, files: ContextFiles): readonly CopiedFile[] | null {
  const known = lists.get(copy)
  if (known?.files === files) return known.copied
  const copied = listFiles(copy, files)
  lists.set(copy, { files, copied })
  return copied
}

/** What was answered of a copy: many rules ask of the same ones, and each in one context. */
const lists = new WeakMap<Copy, { readonly files: ContextFiles; readonly copied: readonly CopiedFile[] | null }>()

function listFiles(copy: Copy, files: ContextFiles): readonly CopiedFile[] | null {
  if (!files.known || copy.from || copy.image !== null || !isKnown(copy.target)) return null
  const sources = localSources(copy)
  if (!sources.every(isKnown)) return null
  const sent = sentFiles(files)
  const exclude = exclusionOf(copy.step)
  if (!exclude) return null
  const found = new Map<string, CopiedFile>()
  for (const source of sources) {
    const copied = hasFlag(copy.step, 'parents') ? withParents(copy, source, sent) : plain(copy, source, sent)
    // Exclusions count from the source's folder; a file that is itself the source isn't asked.
    for (const { path, from, target } of copied) {
      if (from !== null && exclude(path.slice(from.length))) continue
      found.set(path + '\0' + target, place(copy, path, target))
    }
  }
  return [...found.values()]
}

/** The file of the context that a copy brings to a path of the image; null where it brings none, or can't be known. */
export function originOf(copy: Copy, files: ContextFiles, target: string): string | null {
  if (!files.known || copy.from || copy.image !== null) return null
  const folder = normalizePath(copy.target)
  if (!isInside(target, folder) || !isKnown(target)) return null
  if (hasFlag(copy.step, 'parents') || copy.sources.some(hasWildcard))
    return filesOf(copy, files)?.findLast((one) => !one.unpacked && one.target === target)?.path ?? null
  const exclude = exclusionOf(copy.step)
  const sent = sentFiles(files)
  // One look at each source instead of a list of all that they hold: `COPY . .` may bring thousands of files.
  const rest = normalizePath(target.slice(folder === '/' ? 0 : folder.length)).slice(1)
  for (const source of localSources(copy).filter(isKnown).toReversed()) {
    if (sent.hasFile(source)) {
      if (plain(copy, source, sent).some((found) => found.target === target)) return source
      continue
    }
    const path = source === '.' ? rest : `${source}/${rest}`
    if (sent.hasFile(path) && exclude?.(rest) === false) return path
  }
  return null
}

/** The text of a file that a command names, where an earlier COPY of its lineage brought it from the context. */
export function copiedText(
  copies: readonly Copy[],
  files: ContextFiles,
  { stage, instruction }: Step,
  { workdir }: { readonly workdir: string },
  path: string,
): string | null {
  const lineage = lineageOf(stage)
  for (const copy of copies.toReversed()) {
    if (!lineage.includes(copy.step.stage) || copy.step.instruction.index >= instruction.index) continue
    const origin = originOf(copy, files, normalizePath(path, workdir))
    if (origin !== null) return files.read(origin)
  }
  return null
}

/** The sources, as written and expanded, that name nothing of the context or only what its ignore file keeps out. */
export function missingSources(copy: Copy, files: ContextFiles): readonly string[] {
  if (!files.known || copy.from || copy.image !== null || hasFlag(copy.step, 'parents')) return []
  const sent = sentFiles(files)
  return localSources(copy).filter((source) => {
    if (!isKnown(source) || hasWildcard(source) || source === '.') return false
    return !sent.hasFile(source) && sent.below(source).length === 0
  })
}

/** The bytes of files together; null where sizes aren't known. */
export function totalSize(copied: readonly Pick<CopiedFile, 'path'>[], files: ContextFiles): number | null {
  let total = 0
  for (const path of new Set(copied.map((one) => one.path))) {
    const size = files.size?.(path) ?? null
    if (size === null) return null
    total += size
  }
  return total
}

interface Found {
  readonly path: string
  /** The folder that the source names, with its slash; null: the source names the file itself. */
  readonly from: string | null
  readonly target: string
}

const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i

function isRemote(source: string): boolean {
  return REMOTE.test(source)
}

/** The sources that are files of the context, as paths from its root. */
function localSources(copy: Copy): readonly string[] {
  const { instruction } = copy.step
  if (instruction.heredocs.length > 0) return []
  if (!hasFlag(copy.step, 'parents'))
    return copy.sources.some(isRemote) ? copy.sources.filter((source) => !isRemote(source)) : copy.sources
  // `--parents` gives `/./` a meaning, so these are read as they are written.
  return (instruction.exec ?? instruction.words).slice(0, -1).map(({ text }) => value(copy.step, text))
}

function value(step: Step, text: string): string {
  return expand(text, (name) => step.stage.environment.value(name, step.instruction.index), '\\')
}

function hasFlag({ instruction }: Step, name: string): boolean {
  const flag = flagOf(instruction, name)
  return flag !== null && flag.value?.toLowerCase() !== 'false'
}

/** Whether `--exclude` takes a path away; null where a pattern can't be known. */
function exclusionOf(step: Step): ((path: string) => boolean) | null {
  if (!flagOf(step.instruction, 'exclude')) return () => false
  const flags = step.instruction.flags.filter(({ name }) => name === 'exclude')
  const patterns = flags.map((flag) => value(step, flag.value ?? ''))
  return patterns.every(isKnown) ? matchPatterns(patterns) : null
}

function plain(copy: Copy, source: string, sent: SentFiles): readonly Found[] {
  if (!hasWildcard(source)) return whole(copy, source, sent)
  const pattern = compileGoPattern(source)
  if (!pattern) return []
  // The names up to the first wildcard lead to the only folder that needs a look.
  const parts = source.split('/')
  const plainParts = parts.slice(0, parts.findIndex(hasWildcard))
  const tried = new Map<string, boolean>()
  // A wildcard stays in its folder's or file's name; only `[^a]` takes a slash, so then all depths are tried.
  const deepest = source.includes('[') ? Infinity : parts.length
  const matches = (name: string): boolean => {
    const known = tried.get(name) ?? pattern.matches(name)
    tried.set(name, known)
    return known
  }
  for (const path of sent.below(plainParts.join('/') || '.')) {
    const names = path.split('/')
    for (let depth = plainParts.length + 1; depth <= Math.min(names.length, deepest); depth++) {
      if (matches(names.slice(0, depth).join('/'))) break
    }
  }
  return [...tried].flatMap(([name, matched]) => (matched ? whole(copy, name, sent) : []))
}

/** A file, or the content of a folder. */
function whole(copy: Copy, source: string, sent: SentFiles): readonly Found[] {
  const folder = normalizePath(copy.target)
  if (sent.hasFile(source)) {
    const name = source.slice(source.lastIndexOf('/') + 1)
    const target = copy.intoFolder || isIntoFolder(copy) ? normalizePath(name, folder) : folder
    return [{ path: source, from: null, target }]
  }
  const from = source === '.' ? '' : `${source}/`
  const prefix = folder === '/' ? '/' : `${folder}/`
  return sent.below(source).map((path) => ({ path, from, target: prefix + path.slice(from.length) }))
}

function withParents(copy: Copy, source: string, sent: SentFiles): readonly Found[] {
  const pivot = source.indexOf('/./')
  const folder = pivot < 0 ? '.' : normalizePath(source.slice(0, pivot)).slice(1) || '.'
  const pattern = normalizePath(pivot < 0 ? source : source.slice(pivot + 3)).slice(1)
  const from = folder === '.' ? '' : `${folder}/`
  const matches = pattern === '' ? () => true : matchPatterns([pattern])
  return sent
    .below(folder)
    .filter((path) => matches(path.slice(from.length)))
    .map((path) => ({ path, from, target: normalizePath(path.slice(from.length), normalizePath(copy.target)) }))
}

const ARCHIVE = /\.(?:tar(?:\.(?:gz|bz2|xz|zst|Z))?|tgz|tbz2?|txz|tzst)$/i

function place(copy: Copy, path: string, target: string): CopiedFile {
  const { instruction } = copy.step
  const unpack = flagOf(instruction, 'unpack')
  const unpacks = unpack ? hasFlag(copy.step, 'unpack') : instruction.keyword === 'ADD'
  if (!unpacks || !ARCHIVE.test(path)) return { path, target, unpacked: false }
  // Only a source that is the archive itself is unpacked, not one that lies in a copied folder.
  const named = copy.sources.some((source) => source === path || compileGoPattern(source)?.matches(path))
  return { path, target: named ? normalizePath(copy.target) : target, unpacked: named }
}

/** Folders that any image has. */
const SYSTEM =
  /^\/(?:(?:usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|src))?|bin|etc|home|lib|media|mnt|opt|root|sbin|srv|tmp|var(?:\/(?:lib|log|tmp|www))?)(?:\/|$))?$/

/** Whether a folder is one that any image has. */
export function isSystemFolder(path: string): boolean {
  return SYSTEM.test(path)
}

/** Whether a copy's target is a folder by then: then a file goes into it even where no slash says so. */
const isIntoFolder = memoize((copy: Copy): boolean => {
  const path = normalizePath(copy.target)
  if (SYSTEM.test(path)) return true
  const { step } = copy
  for (const stage of lineageOf(step.stage)) {
    for (const earlier of stage.steps) {
      if (earlier.instruction.index > step.instruction.index) break
      if (isKnown(earlier.workdir) && isInside(earlier.workdir, path)) return true
      if (earlier !== step && makesFolder(earlier, path)) return true
    }
  }
  return false
})

/** As far as the words tell: the target of a copy that ends with a slash, or an operand of mkdir. */
function makesFolder(step: Step, path: string): boolean {
  const { keyword, words, exec } = step.instruction
  if (keyword === 'COPY' || keyword === 'ADD') {
    const target = value(step, (exec ?? words).at(-1)?.text ?? '')
    return isKnown(target) && target.endsWith('/') && isInside(normalizePath(target, step.workdir), path)
  }
  if (keyword !== 'RUN') return false
  return words.some(({ text }, at) => {
    if (text !== 'mkdir') return false
    const rest = words.slice(at + 1)
    const end = rest.findIndex((word) => /^(?:&&|\|\|?|;|&)$|;$/.test(word.text))
    const operands = rest.slice(0, end < 0 ? undefined : end + 1).map((word) => word.text.replace(/;$/, ''))
    return operands.some((operand) => isInside(normalizePath(value(step, operand), step.workdir), path))
  })
}
