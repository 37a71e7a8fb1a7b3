import type { Problem, Review } from '../findings/review.js'
import { commandOf, logLine, workflowCommands, type Command } from './annotations.js'
import { headline } from './labels.js'
import { visible } from './markdown.js'

/** The `github` format: workflow commands, which GitHub shows as annotations, and a last line for the log. */
export function github(review: Review): string {
  const commands = [...review.problems.map(problemCommand), ...review.findings.map(commandOf)]
  return [...workflowCommands(commands).lines, logLine(visible(headline(review))), ''].join('\n')
}

/** A problem that the change brought fails the review and is shown so. */
export function problemCommand({ message, path, new: fresh }: Problem): Command {
  return { level: fresh ? 'error' : 'warning', message, title: 'not reviewed', ...(path !== '' && { file: path }) }
}
