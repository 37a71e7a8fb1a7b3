import type { Finding } from '../../findings/finding.js'
import { SourceText } from '../../source/text.js'
import { builtStage, withSteps, type Place } from './appended.js'
import { compilesBase } from './bytecode-steps.js'

/** A step that only adds bytecode of what its stage holds. */
const COMPILING = /^RUN \S*python[\d.]* (?:-\S+ )*-m compileall [^|;&$`]*$/
/** One that compiles a whole folder. */
const OF_FOLDER = /^RUN (\S*python[\d.]*) (?:(-OO?) )?-m compileall -q (\/[\w./-]+)$/

/** A fix's step as it can stand at the end of its stage. */
interface LateStep {
  readonly text: string
  /** Whether it compiles what the base image brings, and nothing else. */
  readonly ofBase: boolean
}

/**
 * The Dockerfile with a fix that only adds compiling steps to the stage that is built, with these at its end: all that
 * stands before comes from the cache, and what the step leaves is the same. Null for any other fix.
 * @param user the image's own
 * @param base the image that the built stage starts from; null: not known
 */
export function appendedFix(finding: Fixed, image: Place, user: string, base: string | null): string | null {
  const steps = lateSteps(finding, image, base)
  if (steps === null) return null
  const texts = steps.map(({ text }) => text)
  return withSteps(image, user, texts)
}

/** The steps with which findings' fixes compile what the base image brings: what else compiles it needn't do it again. */
export function stepsOfBase(findings: readonly Fixed[], image: Place, base: string | null): readonly string[] {
  const steps = findings.flatMap((finding) => lateSteps(finding, image, base) ?? [])
  return [...new Set(steps.filter(({ ofBase }) => ofBase).map(({ text }) => text))]
}

type Fixed = Pick<Finding, 'fix'>

function lateSteps({ fix }: Fixed, image: Place, base: string | null): readonly LateStep[] | null {
  const source = new SourceText(image.dockerfile, image.text)
  const stage = builtStage(image)
  if (!stage || !fix) return null
  const steps = fix.edits.flatMap((edit) => {
    const { start, end } = source.spanOf(edit)
    // Behind the stage's last instruction it stands at its end anyway; in another stage it is another matter.
    const isInside = edit.path === image.dockerfile && start > stage.all.start && start <= stage.all.end + 1
    if (!isInside || start !== end) return [null]
    const lines = edit.text.split(/\r?\n/).filter((line) => line.trim() !== '')
    return lines.length === 0 ? [null] : lines.map((line) => lateStep(line, start <= stage.from.end + 1, base))
  })
  return steps.length > 0 && steps.every((step) => step !== null) ? steps : null
}

/** Right behind FROM, where nothing is installed yet, a step compiles less of its folder than it would at the end. */
function lateStep(line: string, isFirst: boolean, base: string | null): LateStep | null {
  if (!isFirst) return COMPILING.test(line) ? { text: line, ofBase: false } : null
  const [, interpreter, level, folder] = OF_FOLDER.exec(line) ?? []
  if (!interpreter || !folder || base === null) return null
  return { text: compilesBase(interpreter, folder, base, level), ofBase: true }
}
