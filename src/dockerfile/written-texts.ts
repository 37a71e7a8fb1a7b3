import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { shellNamed, type Shell } from './shell-process.js'
import type { BuildStage, Step } from './stages.js'
import { writtenBy } from './written.js'

/** A file as commands of a stage leave it, whose text is known exactly. */
export interface WrittenText {
  readonly text: string
  /** The command that writes the last of it. */
  readonly span: Span
}

/**
 * What the commands of each stage write into files by `echo`, `printf` and here-documents: after each RUN the texts of
 * those that it wrote, by their paths. A text that nobody can know for sure is left out.
 */
export const writtenTexts = memoize((facts: Facts) => {
  const steps = new Map<Step, ReadonlyMap<string, WrittenText>>()
  for (const stage of facts.stages) if (facts.used.has(stage)) readStage(facts, stage, steps)
  return steps
})

function readStage(facts: Facts, stage: BuildStage, steps: Map<Step, ReadonlyMap<string, WrittenText>>): void {
  const texts = new Map<string, WrittenText>()
  const found: Map<string, WrittenText>[] = []
  for (const step of stage.steps) {
    if (step.instruction.keyword !== 'RUN' || step.instruction.onbuild) continue
    const own = new Map<string, WrittenText>()
    found.push(own)
    for (const call of facts.commandsOf(step).calls) {
      if (call.redirects.length === 0 && call.program !== 'tee') continue
      for (const { path, text, appends } of writtenBy(step, call)) {
        const exact = exactText(facts, call, text, shellNamed(step.stage, step.shell?.[0]))
        const before = appends ? texts.get(path)?.text : ''
        texts.delete(path)
        if (exact === null || before === undefined) {
          // What was known of it is so no longer.
          for (const earlier of found) earlier.delete(path)
          continue
        }
        const written = { text: before + exact, span: call.whole }
        texts.set(path, written)
        own.set(path, written)
      }
    }
    if (own.size > 0) steps.set(step, own)
  }
}

/** Whether the shell leaves the text of a here-document alone: its end is quoted, or nothing is to be expanded. */
function isVerbatim({ dockerfile }: Facts, { redirects, whole }: CommandCall, text: string): boolean {
  const heredoc = redirects.find(({ body }) => body)?.body
  if (!heredoc || !/[$`\\]/.test(text)) return true
  const line = dockerfile.source.slice({ start: whole.start, end: heredoc.span.start })
  return /<<-?[ \t]*['"\\]/.test(line) && !/<<-?[ \t]*\w/.test(line)
}

/** The text that arrives in the file; null where it may be another one. */
function exactText(facts: Facts, call: CommandCall, text: string, shell: Shell | null): string | null {
  const { program, arguments: args, conditional } = call.program === 'tee' && call.pipedFrom ? call.pipedFrom : call
  if (conditional || call.conditional || !isKnown(text)) return null
  if (program === 'cat' || program === 'tee') return isVerbatim(facts, call.pipedFrom ?? call, text) ? text : null
  const words = args.map(({ value }) => value)
  // What else has a meaning after a backslash isn't read.
  if (/\\[abcefrtvxu0-7\\]/.test(text)) return null
  if (program === 'printf') return text
  if (program !== 'echo') return null
  const options = words.filter((word) => /^-[neE]+$/.test(word)).join('')
  // Dash's echo takes \n for a new line and knows no -e, that of bash and BusyBox leaves it as it is without one.
  const escaped = words.some((word) => word.includes('\\n'))
  if (shell === 'dash' ? /[eE]/.test(options) : escaped && (shell === null || !options.includes('e'))) return null
  return options.includes('n') ? text : `${text}\n`
}
