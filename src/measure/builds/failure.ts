import type { BuildFailure } from '../../ports/builder.js'
import type { BuildProgress } from './progress.js'
import { endOfLog, oneLine } from './text.js'

/**
 * The line that BuildKit names in what it writes at the end: `Dockerfile:12`, a rule of dashes, and the lines around it,
 * those that failed with `>>>`. Null where it names none. A file inside the build can't pretend to be it: what a RUN
 * wrote comes in records of its own.
 */
export function failingLine(plain: string): number | null {
  const lines = plain.split('\n')
  for (const [index, line] of lines.entries()) {
    const place = /^\S.*:(\d{1,6})\s*$/.exec(line)
    if (place && /^-{10,}\s*$/.test(lines[index + 1] ?? '')) return Number(place[1]) || null
  }
  // What the parser says of a file that it can't read.
  const said = /dockerfile parse error (?:on )?line (\d{1,6})/i.exec(plain)
  return said ? Number(said[1]) : null
}

const NEEDS_GIT = /unable to detect version|not a git repository/i

/** Where a build broke off, with the end of its log as reports may show it. */
export function buildFailure(progress: BuildProgress, secrets: readonly string[]): BuildFailure {
  const { failure, plain } = progress
  const error = /^ERROR: (.+)$/m.exec(plain)?.[1] ?? ''
  // The excerpt of the Dockerfile is on the finding's line anyway.
  const said = failure?.log.trim() ? failure.log : [failure?.error, error].filter(Boolean).join('\n') || plain
  const failed = (failure?.error ?? '') || error || 'the build failed'
  // What takes its version from git would find it in a checkout of the user's own.
  const hint = NEEDS_GIT.test(said) ? '; builds for measuring have no .git' : ''
  return {
    failed: `${oneLine(shorter(failed), secrets)}${hint}`,
    line: failingLine(plain),
    log: endOfLog(said, secrets),
    timedOut: false,
  }
}

/** BuildKit wraps its errors in what each of its parts was about to do, and repeats the command. */
function shorter(error: string): string {
  const cause = error.replace(/^(?:failed to build: |failed to solve: |rpc error: code = \w+ desc = )+/, '')
  const status = /^process "[^]*" did not complete successfully: exit code: (\d+)/.exec(cause)?.[1]
  return status === undefined ? cause : `a command ended with status ${status}`
}
