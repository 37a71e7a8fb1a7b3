import type { Finding } from '../../findings/finding.js'
import { SourceText } from '../../source/text.js'
import { builtStage, withSteps, type Place } from './appended.js'

/** A step that only adds bytecode: it does the same wherever in its stage it stands, once all sources are there. */
const COMPILING = /^RUN \S*python[\d.]* (?:-\S+ )*-m compileall [^|;&$`]*$/

/**
 * The Dockerfile with a fix that only adds compiling steps to the stage that is built, with these at its end: all that
 * stands before comes from the cache, and what the step leaves is the same. Null for any other fix.
 * @param user the image's own
 */
export function appendedFix({ fix }: Pick<Finding, 'fix'>, image: Place, user: string): string | null {
  if (!fix || fix.edits.length === 0) return null
  const source = new SourceText(image.dockerfile, image.text)
  const stage = builtStage(image)
  if (!stage) return null
  const steps: string[] = []
  for (const edit of fix.edits) {
    const { start, end: until } = source.spanOf(edit)
    // Behind the stage's last instruction it stands at its end anyway; in another stage it is another matter.
    if (edit.path !== image.dockerfile || start !== until || start <= stage.start || start > stage.end + 1) return null
    const lines = edit.text.split(/\r?\n/).filter((line) => line.trim() !== '')
    if (lines.length === 0 || !lines.every((line) => COMPILING.test(line))) return null
    steps.push(...lines)
  }
  return withSteps(image, user, steps)
}
