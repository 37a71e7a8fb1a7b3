import type { Span } from '../source/text.js'
import { SourceText } from '../source/text.js'
import { carriersOf, copierOperands, mayBeNamed, type Carrier } from './carriers.js'
import { filesOf, originOf } from './context-copies.js'
import { sentFiles } from './context-index.js'
import type { Copy } from './copies.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { flagOf, type Heredoc } from './model.js'
import { mountsOf } from './mounts.js'
import { isInside, normalizePath } from './paths.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'
import { baseName } from './wrappers.js'

/** A file that an image holds, whose text is at hand. */
export interface ImageFile {
  /** In the image. */
  readonly imagePath: string
  /** From the context's root; null for what the Dockerfile itself holds: a here-document, a text that a command writes. */
  readonly path: string | null
  /** What its places are in: the file, or the Dockerfile for a here-document. */
  readonly source: SourceText
  /** Where its text stands in the source. */
  readonly span: Span
  readonly text: string
  /** The command of the Dockerfile that writes it: the text stands nowhere as it is, and its places are those of no file. */
  readonly writtenBy?: Span
}

/** A place of a file as reports name it: of the Dockerfile where its text stands there. */
export function placeInFile(file: ImageFile, span: Span): { readonly span: Span; readonly path?: string } {
  if (file.writtenBy) return { span: file.writtenBy }
  return file.path === null ? { span } : { span, path: file.path }
}

/** A place in a build: a stage, before one of its instructions (none: at its end). */
export interface Moment {
  readonly stage: BuildStage
  readonly step: Step | null
}

/** More hops over stages, copies and links than this aren't followed. */
const MAXIMUM_HOPS = 20

/** The file at a path of the image, where a COPY brought it from the context and its text was read. */
export function fileAt(facts: Facts, moment: Moment, imagePath: string): ImageFile | null {
  const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: true })
  if (found === null) return null
  return typeof found === 'string' ? contextFile(facts, imagePath, found) : { ...found, imagePath }
}

/** The path in the context of a file at a path of the image; null where it isn't from there. Its text may not be at hand. */
export function contextPathAt(facts: Facts, moment: Moment, imagePath: string): string | null {
  const found = find(facts, moment, imagePath, { left: MAXIMUM_HOPS, commands: false })
  return typeof found === 'string' ? found : null
}

/** The file that a command names by a path. */
export function fileNamed(facts: Facts, moment: Moment, name: string, workdir: string): ImageFile | null {
  const path = normalizePath(name, workdir)
  if (isKnown(path)) return fileAt(facts, moment, path)
  // Scripts of a build may come and go.
  return moment.step === null && isKnown(name) ? onlyFileAt(facts, moment.stage, name) : null
}

/**
 * The file that a path is, relative to a folder that nobody knows: what a COPY brings to a path that ends so, where there
 * is only one.
 */
function onlyFileAt(facts: Facts, stage: BuildStage, name: string): ImageFile | null {
  const end = normalizePath(name)
  if (name.includes('..') || !mayBeNamed(facts, baseName(end))) return null
  const lineage = lineageOf(stage)
  const { context } = facts.surroundings
  const found = facts.copies.flatMap((copy) => {
    if (!lineage.includes(copy.step.stage)) return []
    // Of a relative target, too, only the end counts.
    const target = copy.target.replaceAll(UNKNOWN, '?')
    return (filesOf({ ...copy, target }, context) ?? []).filter((one) => !one.unpacked && one.target.endsWith(end))
  })
  const [first, ...others] = found
  return first && others.every(({ path }) => path === first.path) ? contextFile(facts, first.target, first.path) : null
}

/** Where a shell looks for programs that are named alone, before what PATH says. */
const PROGRAM_FOLDERS = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']

/** The file of the context that a program is, as a command names it. */
export function programFile(facts: Facts, moment: Moment, name: string, workdir: string): ImageFile | null {
  if (name === '' || !isKnown(name)) return null
  if (name.includes('/')) return fileNamed(facts, moment, name, workdir)
  if (!mayBeNamed(facts, name)) return null
  const { environment } = moment.stage
  const path = moment.step
    ? environment.value('PATH', moment.step.instruction.index)
    : environment.getEnv('PATH')?.value
  const folders = (path ?? '').split(':').filter((folder) => folder.startsWith('/') && isKnown(folder))
  for (const folder of new Set([...folders, ...PROGRAM_FOLDERS])) {
    const file = fileAt(facts, moment, normalizePath(name, folder))
    if (file) return file
  }
  return null
}

type Found = string | Omit<ImageFile, 'imagePath'> | null
interface Budget {
  left: number
  /** Whether what commands write counts, too. */
  readonly commands: boolean
}

function find(facts: Facts, moment: Moment, imagePath: string, budget: Budget): Found {
  if (!isKnown(imagePath)) return null
  const path = normalizePath(imagePath)
  // Nearly all that is looked for, each program of each command, is nowhere to be found.
  return mayBeNamed(facts, baseName(path)) ? locate(facts, moment, path, budget) : null
}

function locate(facts: Facts, { stage, step }: Moment, path: string, budget: Budget): Found {
  if (--budget.left < 0) return null
  const before = step?.instruction.index ?? Infinity
  if (step) {
    const mounted = fromMount(facts, step, path)
    if (mounted !== null) return mounted
  }
  const carriers = carriersOf(facts)
  for (const one of lineageOf(stage).reverse()) {
    for (const carrier of carriers.get(one) ?? []) {
      if (carrier.index >= before) continue
      const { copy } = carrier
      const found = copy
        ? fromCopy(facts, copy, path, budget)
        : ((budget.commands ? fromWriting(facts, carrier, path) : null) ?? fromCommand(facts, carrier, path, budget))
      if (found !== null) return found
    }
  }
  return null
}

function fromCopy(facts: Facts, copy: Copy, path: string, budget: Budget): Found {
  if (copy.inline) return fromHeredoc(facts, copy, path)
  const { context } = facts.surroundings
  if (!copy.from) return copy.image === null ? originOf(copy, context, path) : null
  const target = normalizePath(copy.target)
  if (!isKnown(copy.target) || !isInside(path, target)) return null
  const rest = path.slice(target === '/' ? 0 : target.length)
  for (const source of copy.sources) {
    const name = source.slice(source.lastIndexOf('/'))
    // A folder's content, a file under a new name, a file with its own name in a folder.
    const candidates = rest === name ? [source + rest, source] : [source + rest]
    for (const candidate of candidates) {
      const found = locate(facts, { stage: copy.from, step: null }, normalizePath(candidate), budget)
      if (found !== null) return found
    }
  }
  return null
}

/** `RUN echo '#!/bin/sh' > /start.sh`: a file whose text a command writes. */
function fromWriting({ dockerfile }: Facts, { texts }: Carrier, path: string): Found {
  const written = texts?.get(path)
  if (!written) return null
  const { text, span } = written
  const source = new SourceText(dockerfile.source.path, text)
  return { path: null, source, span: { start: 0, end: text.length }, text, writtenBy: span }
}

/** `RUN mv start.sh /start.sh`, `RUN ln -s /app/run.sh /usr/local/bin/run`: another name for a file. */
function fromCommand(facts: Facts, { step, calls }: Carrier, path: string, budget: Budget): Found {
  for (const call of calls) {
    const operands = copierOperands(call)
    const target = operands.at(-1)
    for (const source of operands.slice(0, -1)) {
      if (target === undefined || !isKnown(target) || !isKnown(source)) continue
      const to = normalizePath(target, call.workdir)
      const name = source.slice(source.lastIndexOf('/') + 1)
      if (path !== to && path !== normalizePath(name, to)) continue
      const found = locate(facts, { stage: step.stage, step }, normalizePath(source, call.workdir), budget)
      if (found !== null) return found
    }
  }
  return null
}

/** A file of the context that `RUN --mount=type=bind` shows. */
function fromMount(facts: Facts, step: Step, path: string): string | null {
  const sent = sentFiles(facts.surroundings.context)
  for (const { type, from, target, source } of mountsOf(facts, step)) {
    if (type !== 'bind' || from !== null || target === null || !isKnown(target) || !isInside(path, target)) continue
    const rest = path.slice(target === '/' ? 0 : target.length)
    const inContext = normalizePath(source + rest).slice(1)
    if (sent.hasFile(inContext)) return inContext
  }
  return null
}

function fromHeredoc({ dockerfile }: Facts, copy: Copy, path: string): Found {
  const target = normalizePath(copy.target)
  const matches = ({ name }: Heredoc): boolean => path === (copy.intoFolder ? normalizePath(name, target) : target)
  const heredoc = copy.step.instruction.heredocs.find(matches)
  if (!heredoc || flagOf(copy.step.instruction, 'from')) return null
  const { source } = dockerfile
  return { path: null, source, span: heredoc.body, text: source.slice(heredoc.body) }
}

function contextFile(facts: Facts, imagePath: string, path: string): ImageFile | null {
  const text = facts.surroundings.context.read(path)
  if (text === null) return null
  return { imagePath, path, source: new SourceText(path, text), span: { start: 0, end: text.length }, text }
}
