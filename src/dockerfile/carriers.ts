import type { CommandCall } from './commands.js'
import { sentFiles } from './context-index.js'
import type { Copy } from './copies.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { mountsOf } from './mounts.js'
import { normalizePath } from './paths.js'
import type { BuildStage, Step } from './stages.js'
import { baseName } from './wrappers.js'
import { writtenTexts, type WrittenText } from './written-texts.js'

/*
 * What brings files whose texts may be at hand: COPY, `cp` and the like, texts that commands write.
 */

/** An instruction that may bring a file to a path, with its COPY or its calls of `cp` and the like. */
export interface Carrier {
  readonly index: number
  readonly step: Step
  readonly copy: Copy | null
  readonly calls: readonly CommandCall[]
  /** What it writes by commands. */
  readonly texts: ReadonlyMap<string, WrittenText> | null
}

/** Of each stage, the last first. Most instructions are none, and each file that is looked for goes through all. */
export const carriersOf = memoize((facts: Facts) => {
  const copies = new Map(facts.copies.toReversed().map((copy) => [copy.step, copy]))
  const carriers = new Map<BuildStage, readonly Carrier[]>()
  for (const stage of facts.stages) {
    const found = stage.steps.toReversed().flatMap((step): Carrier[] => {
      if (step.instruction.onbuild) return []
      const copy = copies.get(step) ?? null
      const calls = copy ? [] : copierCalls(facts, step)
      const texts = writtenTexts(facts).get(step) ?? null
      if (!copy && calls.length === 0 && !texts) return []
      return [{ index: step.instruction.index, step, copy, calls, texts }]
    })
    carriers.set(stage, found)
  }
  return carriers
})

const COPIERS = new Set(['cp', 'mv', 'ln', 'install'])

function copierCalls(facts: Facts, step: Step): readonly CommandCall[] {
  if (step.instruction.keyword !== 'RUN' || !facts.used.has(step.stage)) return []
  return facts
    .commandsOf(step)
    .calls.filter(({ program, workdir }) => COPIERS.has(program) && isKnown(workdir))
    .toReversed()
}

/** What such a command takes and, last, where to. */
export function copierOperands(call: CommandCall): readonly string[] {
  const words = call.arguments.map(({ value }) => value)
  const valued = call.program === 'install' ? ['-m', '-o', '-g', '--mode', '--owner', '--group'] : []
  return words.filter((word, at) => !/^-./.test(word) && !valued.includes(words[at - 1] ?? ''))
}

/**
 * Whether a file at hand (of the context, a here-document, a written text) can have a name, without folders, in any
 * stage: its own one, or one that an instruction gives it.
 */
export function mayBeNamed(facts: Facts, name: string): boolean {
  return sentFiles(facts.surroundings.context).hasName(name) || givenNames(facts).has(name)
}

/** The names that instructions give to files. */
const givenNames = memoize((facts: Facts): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (path: string): unknown => names.add(baseName(normalizePath(path)))
  for (const copy of facts.copies) {
    add(copy.target)
    for (const { name } of copy.step.instruction.heredocs) add(name)
  }
  for (const carriers of carriersOf(facts).values()) {
    for (const { calls, texts } of carriers) {
      for (const call of calls) for (const path of copierOperands(call)) add(normalizePath(path, call.workdir))
      for (const path of texts?.keys() ?? []) add(path)
    }
  }
  for (const step of facts.steps) for (const { target } of mountsOf(facts, step)) if (target !== null) add(target)
  return names
})
