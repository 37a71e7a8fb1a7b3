import { parseDockerfile } from '../dockerfile/parse.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { unknownInstruction } from '../dockerfile/unknown-instruction.js'
import type { Image, Suppressed } from '../findings/review.js'
import type { LocatedImage } from '../locate/images.js'
import type { SourceText, Span } from '../source/text.js'
import type { LoadedContext } from './context-files.js'
import { draftOf, type Draft } from './draft.js'
import { NO_CONTEXT } from './context-files.js'
import { readIgnores, type Ignore } from './ignores.js'
import { complete, runRules, type ImageRun } from './run.js'
import { select } from './select.js'
import { OWN_RULES, type AnalyzeSettings } from './settings.js'
import { suppress, unusedIgnores, type IgnorePolicy } from './suppress.js'

/** All that is found in one Dockerfile, over all its images. */
export interface FileAnalysis {
  readonly source: SourceText
  readonly images: readonly (Image & LocatedImage)[]
  /** What is reported, image by image. */
  readonly drafts: readonly Draft[]
  /** What counts as there already when this is the base: what another finding says is there as well. */
  readonly present: readonly Draft[]
  readonly suppressed: readonly Suppressed[]
  /** Fingerprints of what the inline ignores suppress. */
  readonly excused: ReadonlySet<string>
  readonly ignores: readonly Ignore[]
  /** Text of the file that must show up nowhere, reported or suppressed. */
  readonly sensitive: readonly Span[]
  /** Sentences' ends, without the path. */
  readonly problems: readonly string[]
}

export type Parsed = { readonly dockerfile: Dockerfile } | { readonly problem: string }

/** Characters of what stands in an instruction's place. */
const MOST_SHOWN = 30

/** Parses a Dockerfile's text, or says why there is nothing to review in it. */
export function parseFile(source: SourceText): Parsed {
  try {
    const dockerfile = parseDockerfile(source)
    const unknown = dockerfile.stages.length > 0 ? unknownInstruction(dockerfile) : null
    if (unknown) {
      const { start, end } = unknown.keywordSpan
      const keyword = source.text.slice(start, Math.min(end, start + MOST_SHOWN))
      const { line } = source.positionAt(start)
      return { problem: `can not be built: unknown instruction ${keyword} in line ${String(line)}` }
    }
    if (dockerfile.stages.length > 0) return { dockerfile }
    return { problem: dockerfile.instructions.length === 0 ? 'is empty' : 'has no FROM instruction' }
  } catch (error) {
    return {
      problem: `can not be parsed (a bug of this tool): ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

/** A Dockerfile with the images that are built from it. */
export interface DockerfileImages {
  readonly dockerfile: Dockerfile
  readonly images: readonly LocatedImage[]
}

export interface JudgingOptions {
  /** The path at the head of a path in this tree. */
  readonly headPath: (path: string) => string
  readonly permitted: ReadonlySet<string> | null
}

/** Analyzes Dockerfiles, each as each of its images; the answers come in their order. */
export function analyzeFiles(
  files: readonly DockerfileImages[],
  contextOf: (image: LocatedImage) => LoadedContext,
  settings: AnalyzeSettings,
  options: JudgingOptions,
): readonly FileAnalysis[] {
  const subjects = files.flatMap(({ dockerfile, images }) => {
    const headPath = options.headPath(dockerfile.source.path)
    return images.map((image) => ({ dockerfile, image, context: contextOf(image), headPath }))
  })
  const runs = runRules(subjects, settings)
  let at = 0
  return files.map((file) => analyzeFile(file, runs.slice(at, (at += file.images.length)), settings, options))
}

function analyzeFile(
  { dockerfile, images }: DockerfileImages,
  runs: readonly ImageRun[],
  settings: AnalyzeSettings,
  options: JudgingOptions,
): FileAnalysis {
  const { source } = dockerfile
  const all = runs.flatMap(({ drafts }) => drafts)
  const ignores = readIgnores(dockerfile)
  const policy = { allow: settings.allowIgnores, requireReason: settings.requireReason, permitted: options.permitted }
  const { suppressed, list } = suppress(all, ignores, policy)
  const unused = reportUnused(dockerfile, images[0]!, runs, ignores, settings, policy, options.headPath(source.path))
  return {
    source,
    images: images.map((image, index) => ({ ...image, python: runs[index]!.python })),
    drafts: [...runs.flatMap(({ drafts }) => select(drafts, suppressed)), ...unused.drafts],
    present: [...all.filter((draft) => !suppressed.has(draft)), ...unused.drafts],
    suppressed: [...list, ...unused.hushed],
    excused: new Set([...suppressed].map(({ fingerprint }) => fingerprint)),
    ignores,
    sensitive: all.flatMap(({ sensitive }) => sensitive ?? []),
    problems: [...new Set(runs.flatMap(({ problems }) => problems))],
  }
}

function reportUnused(
  dockerfile: Dockerfile,
  image: LocatedImage,
  runs: readonly ImageRun[],
  ignores: readonly Ignore[],
  settings: AnalyzeSettings,
  policy: IgnorePolicy,
  headPath: string,
): { readonly drafts: readonly Draft[]; readonly hushed: readonly Suppressed[] } {
  const rule = OWN_RULES.find(({ id }) => id === 'unused-ignore')!
  const { level } = settings.setting(rule.id)
  const ran = runs.filter(({ python }) => python)
  // Where no image runs Python no rule was asked, and where it is said already that one failed, silence proves nothing.
  if (level === 'off' || ran.length === 0) return { drafts: [], hushed: [] }
  const known = [...settings.rules, ...OWN_RULES].map(({ id }) => id)
  const drafts = ran.flatMap((run) => run.drafts)
  const answered = (id: string): boolean => ran.every((run) => run.ran.has(id))
  const { source } = dockerfile
  const unused = unusedIgnores(drafts, ignores, policy, known, answered)
  const reported = unused
    .filter(({ hushed }) => hushed === null)
    .map((report) => draftOf(rule, report, level, source, { id: image.id, target: null }, NO_CONTEXT))
  return {
    drafts: complete(reported, dockerfile, headPath),
    hushed: unused.flatMap(({ span, hushed }) =>
      hushed === null
        ? []
        : [{ rule: rule.id, path: source.path, line: source.positionAt(span.start).line, reason: hushed }],
    ),
  }
}
