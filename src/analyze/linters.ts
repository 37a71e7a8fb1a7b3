import { isLinterRule } from '../config/linters.js'
import { UNKNOWN_CONTEXT } from '../dockerfile/context.js'
import { buildFacts } from '../dockerfile/facts.js'
import type { Dockerfile } from '../dockerfile/model.js'
import { messageOf } from '../findings/errors.js'
import type { LocatedImage } from '../locate/images.js'
import type { Linter, LinterAnswer, LinterFinding, Workspace } from '../ports.js'
import type { Report, Rule } from '../rules/rule.js'
import type { ChangedFile } from '../source/diff.js'
import { groupedBy } from '../source/groups.js'
import { SourceText } from '../source/text.js'
import type { FileProblem, TreeAnalysis } from './analysis.js'
import type { Draft } from './draft.js'
import { parseFile, type FileAnalysis } from './file.js'
import { readIgnores } from './ignores.js'
import { instructionAt } from './instructions.js'
import type { AnalyzeSettings } from './settings.js'

/*
 * Other linters are asked once, before the analysis. What they found then takes part in it as rules that only look it
 * up, so that levels, ignores, fingerprints and what is new hold for theirs as for ours.
 */

/** The linters that were asked for. */
export interface OtherLinters {
  readonly list: readonly Linter[]
  /** Whether somebody named them; otherwise those that aren't there are none. */
  readonly named: boolean
}

export interface LinterRequest {
  readonly linters: OtherLinters
  readonly images: readonly LocatedImage[]
  readonly head: Workspace
  readonly base: Workspace | null
  readonly changes: readonly ChangedFile[]
  readonly settings: AnalyzeSettings
  /** Whether comments that turn their checks off count. */
  readonly pragmas: boolean
}

export interface Linted {
  /** The settings with the other linters' rules. */
  readonly settings: AnalyzeSettings
  /** What kept a linter that somebody named from answering. */
  readonly problems: readonly FileProblem[]
  /** Sentences about what wasn't looked at, which is nobody's fault. */
  readonly notes: readonly string[]
  /** Whether the base may have had it too: the linter didn't say all there. */
  readonly isDoubtful: (finding: { readonly rule: string; readonly path: string }) => boolean
}

/** Asks the linters about the Python Dockerfiles of the head, and about what those with findings were at the base. */
export async function lintOthers(request: LinterRequest): Promise<Linted> {
  const { linters, images, head, base, changes, settings, pragmas } = request
  const problems: FileProblem[] = []
  const notes: string[] = []
  const there: Linter[] = []
  const mine = images.length > 0 ? linters.list : []
  for (const linter of mine) {
    const reason = await linter.missing()
    if (reason === null) there.push(linter)
    else if (linters.named) problems.push(problem(`${linter.name} ${reason}`))
    else notes.push(`${TITLES[linter.name]} ${reason}.`)
  }
  const answers = new Answers()
  const doubtful = new Set<string>()
  if (there.length > 0) {
    const files = await pythonFiles(head, images)
    await answers.add(there, files, pragmas)
    const bases = new Map(changes.map(({ path, previousPath }) => [path, previousPath ?? path]))
    const wanted = new Set(files.filter(({ source }) => answers.found(source.text)).map(({ source }) => source.path))
    const before = images
      .filter(({ dockerfile }) => wanted.has(dockerfile))
      .map((image) => ({ ...image, dockerfile: bases.get(image.dockerfile) ?? image.dockerfile }))
    const earlier = base && before.length > 0 ? await pythonFiles(base, before) : []
    await answers.add(there, earlier, pragmas)
    for (const path of wanted) {
      const text = earlier.find(({ source }) => source.path === (bases.get(path) ?? path))?.source.text
      for (const name of answers.silentAbout(text)) doubtful.add(`${name} ${path}`)
    }
  }
  for (const { linter, message, failed } of answers.complaints()) {
    if (failed && linters.named) problems.push(problem(`${linter} ${message}`))
    else notes.push(`${TITLES[linter]} ${message}.`.replace(/\.\.$/, '.'))
  }
  return {
    settings: { ...settings, rules: [...settings.rules, ...answers.rules()] },
    problems,
    notes,
    isDoubtful: ({ rule, path }) => isLinterRule(rule) && doubtful.has(`${rule.split('/')[0]!} ${path}`),
  }
}

const TITLES = { buildkit: 'BuildKit', shellcheck: 'ShellCheck', hadolint: 'hadolint' } as const

function problem(message: string): FileProblem {
  return { path: '', message, unreadable: false }
}

/** The Dockerfiles that any image builds a Python image from. */
async function pythonFiles(workspace: Workspace, images: readonly LocatedImage[]): Promise<Dockerfile[]> {
  const contents = await workspace.read([...new Set(images.map(({ dockerfile }) => dockerfile))])
  return [...contents].flatMap(([path, content]) => {
    const parsed = 'text' in content ? parseFile(new SourceText(path, content.text)) : content
    if (!('dockerfile' in parsed)) return []
    const { dockerfile } = parsed
    return images.some((image) => image.dockerfile === path && isPython(dockerfile, image)) ? [dockerfile] : []
  })
}

function isPython(dockerfile: Dockerfile, { target, buildArguments = new Map() }: LocatedImage): boolean {
  try {
    return buildFacts(dockerfile, { target, context: UNKNOWN_CONTEXT, buildArguments })?.python ?? false
  } catch {
    // The analysis meets it again and says so.
    return false
  }
}

interface Complaint {
  readonly linter: Linter['name']
  readonly message: string
  readonly failed: boolean
}

/** What the linters said, by the text that they said it of. */
class Answers {
  private readonly said = new Map<string, readonly LinterFinding[]>()
  private readonly mentioned = new Set<string>()
  private readonly faults: (Complaint & { readonly source: SourceText })[] = []

  /** Asks about those files whose text is new. */
  async add(linters: readonly Linter[], files: readonly Dockerfile[], pragmas: boolean): Promise<void> {
    const fresh = files.filter(
      ({ source }, index) =>
        !this.said.has(source.text) && files.findIndex((other) => other.source.text === source.text) === index,
    )
    if (fresh.length === 0) return
    const all = await Promise.all(linters.map((linter) => ask(linter, fresh, pragmas)))
    for (const [index, dockerfile] of fresh.entries()) {
      const { source } = dockerfile
      const findings = linters.flatMap(({ name }, at) => {
        const answer = all[at]![index]!
        const failed = 'failed' in answer
        const message = failed ? answer.failed : 'findings' in answer ? answer.partly : answer.declined
        if (message !== undefined) this.faults.push({ linter: name, failed, message, source })
        return 'findings' in answer ? answer.findings.map((finding) => ({ ...finding, by: name })) : []
      })
      const silent = this.silentAbout(source.text)
      const answered = linters.flatMap(({ name }) => (silent.includes(name) ? [] : name))
      // hadolint's ShellCheck knows lines only.
      const own = findings.filter(
        ({ rule, by }) => by !== 'hadolint' || !rule.startsWith('shellcheck/') || !answered.includes('shellcheck'),
      )
      this.said.set(source.text, withoutEchoes(own, dockerfile))
      for (const id of readIgnores(dockerfile).flatMap(({ rules }) => rules)) {
        if (isLinterRule(id) && answered.some((name) => id.startsWith(`${name}/`))) this.mentioned.add(id)
      }
    }
  }

  /** The linters that didn't say all of a text. */
  silentAbout(text: string | undefined): readonly Linter['name'][] {
    return this.faults.flatMap(({ linter, source }) => (source.text === text ? linter : []))
  }

  found(text: string): boolean {
    return (this.said.get(text)?.length ?? 0) > 0
  }

  /** One for each of their rules that found something, or that an ignore names. */
  rules(): Rule[] {
    const ids = new Set([...this.said.values()].flatMap((findings) => findings.map(({ rule }) => rule)))
    for (const id of this.mentioned) if (!this.faults.some(({ linter }) => id.startsWith(`${linter}/`))) ids.add(id)
    return [...ids].filter(isLinterRule).map((id) =>
      ruleOf(id, ({ source }) => {
        const findings = this.said.get(source.text) ?? []
        return findings.filter(({ rule }) => rule === id)
      }),
    )
  }

  /** What went wrong, once for each linter and reason. */
  complaints(): Complaint[] {
    const groups = groupedBy(this.faults, ({ linter, failed }) => `${linter} ${String(failed)}`)
    return [...groups.values()].map(([first, ...others]) => {
      const more = others.length > 0 ? ` (${first!.source.path} and ${others.length} more)` : ` (${first!.source.path})`
      return { ...first!, message: `${first!.message.replace(/\.$/, '')}${more}` }
    })
  }
}

/** A linter that breaks costs its own answers only. */
async function ask(linter: Linter, files: readonly Dockerfile[], pragmas: boolean): Promise<readonly LinterAnswer[]> {
  try {
    const answers = await linter.lint(files, pragmas)
    return files.map((_, index) => answers[index] ?? { failed: 'gave no answer' })
  } catch (error) {
    return files.map(() => ({ failed: `failed: ${messageOf(error)}` }))
  }
}

function ruleOf(id: string, look: (dockerfile: Dockerfile) => readonly LinterFinding[]): Rule {
  return {
    ...{ id, family: 'supply', level: 'warning', summary: id, why: '', sources: [] },
    examples: { bad: {}, good: {} },
    messages: {},
    check: ({ facts }): Report[] =>
      look(facts.dockerfile).map(({ span, message, level }) => ({ span, message, level })),
  }
}

/** Two linters that say the same of one instruction: the first is kept, the second isn't. */
const THEIRS: readonly (readonly [keep: string, drop: string])[] = [
  ['buildkit/JSONArgsRecommended', 'hadolint/DL3025'],
  ['buildkit/MaintainerDeprecated', 'hadolint/DL4000'],
  ['buildkit/DuplicateStageName', 'hadolint/DL3024'],
  ['buildkit/WorkdirRelativePath', 'hadolint/DL3000'],
  ['buildkit/FromPlatformFlagConstDisallowed', 'hadolint/DL3029'],
  ['buildkit/RedundantTargetPlatform', 'hadolint/DL3029'],
  ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4003'],
  ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL4004'],
  ['buildkit/MultipleInstructionsDisallowed', 'hadolint/DL3012'],
]

function withoutEchoes(findings: readonly LinterFinding[], dockerfile: Dockerfile): LinterFinding[] {
  const at = ({ span }: LinterFinding): number => instructionAt(dockerfile, span.start)?.index ?? -1
  return findings.filter((finding) => {
    const kept = THEIRS.filter(([, drop]) => drop === finding.rule).map(([keep]) => keep)
    return !findings.some((other) => kept.includes(other.rule) && at(other) === at(finding))
  })
}

/** Theirs that ours say better: of the same instruction, or `image`: anywhere in the same image. */
const OURS: Readonly<Record<string, { readonly rules: readonly string[]; readonly image?: boolean }>> = {
  'hadolint/DL3002': { rules: ['runs-as-root'], image: true },
  'hadolint/DL3003': { rules: ['shell-state-lost'] },
  'hadolint/DL3006': { rules: ['base-image-unpinned'] },
  'hadolint/DL3007': { rules: ['base-image-unpinned'] },
  'hadolint/DL3009': { rules: ['apt-lists-kept'] },
  'hadolint/DL3013': { rules: ['pip-unpinned'] },
  'hadolint/DL3015': { rules: ['apt-recommends'] },
  'hadolint/DL3025': { rules: ['shell-form-command', 'malformed-exec-form'] },
  'hadolint/DL3042': { rules: ['pip-cache-kept'] },
  'buildkit/JSONArgsRecommended': { rules: ['shell-form-command', 'malformed-exec-form'] },
  'buildkit/SecretsUsedInArgOrEnv': { rules: ['secret-in-image'] },
}

/** A tree's findings without those of other linters that ours say already, suppressed or not. */
export function oursFirst(tree: TreeAnalysis): TreeAnalysis {
  const files = [...tree.files].map(([path, file]) => {
    const drafts = file.drafts.filter((draft) => !isSaid(draft, file) && !isUnaskedIgnore(draft))
    return [path, drafts.length === file.drafts.length ? file : { ...file, drafts }] as const
  })
  return { ...tree, files: new Map(files) }
}

function isSaid(draft: Draft, { present, suppressed }: FileAnalysis): boolean {
  const ours = Object.hasOwn(OURS, draft.rule) ? OURS[draft.rule] : undefined
  if (!ours) return false
  const meets = (rule: string, line: number): boolean =>
    ours.rules.includes(rule) && (ours.image === true || line === draft.line)
  return (
    present.some(({ rule, line, image }) => image === draft.image && meets(rule, line)) ||
    suppressed.some(({ rule, line }) => meets(rule, line))
  )
}

/** An ignore of another linter's rule is no mistake where that linter wasn't asked. */
function isUnaskedIgnore({ rule, message }: Draft): boolean {
  return rule === 'unused-ignore' && isLinterRule(/^There is no rule "([^"]*)"/.exec(message)?.[1] ?? '')
}

/** The page of another linter's rule; null for ours. */
export function linterHelp(rule: string): string | null {
  if (!isLinterRule(rule)) return null
  const [linter, code = ''] = rule.split('/')
  if (linter === 'hadolint') return `https://github.com/hadolint/hadolint/wiki/${code}`
  if (linter === 'shellcheck') return `https://www.shellcheck.net/wiki/${code}`
  const words = code.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()
  return `https://docs.docker.com/reference/build-checks/${words}/`
}
