import type { Span } from '../source/text.js'
import type { ShellRedirect } from './shell-model.js'

/** A word of a command after expansion; one written word may give several. */
export interface Argument {
  /** Unknown pieces as expand.ts marks them. */
  readonly value: string
  readonly span: Span
}

/** One program that a RUN starts, found behind sudo, env, sh -c, pipes, conditions and loops. */
export interface CommandCall {
  /** The program's file name, e.g. `pip3`; empty where it can't be known. */
  readonly program: string
  /** The program as called, e.g. `/opt/venv/bin/pip3`. */
  readonly path: string
  readonly arguments: readonly Argument[]
  /** Variables set for this command alone or exported before it in the same RUN. */
  readonly environment: ReadonlyMap<string, string>
  /** Folder that it starts in; unknown pieces marked. */
  readonly workdir: string
  /** Who runs it, where sudo, su or gosu says so; null: the user of the step. */
  readonly user: string | null
  /** The virtual environment that `activate` was sourced of in the same RUN. */
  readonly activated: string | null
  /** The environment of conda, by name or path, that `conda activate` named in the same RUN, behind the other one if any. */
  readonly condaActivated: string | null
  /** The command, wrappers left out. */
  readonly span: Span
  /** The whole simple command with its wrappers and assignments. */
  readonly whole: Span
  /** It stands in a branch that may not run. */
  readonly conditional: boolean
  /** It takes the place of the shell that reads the script, by `exec`, also where that stands in a variable or in what `eval` is given. */
  readonly replaces: boolean
  readonly redirects: readonly ShellRedirect[]
  /** The call whose output it reads, and the one that reads its output. */
  readonly pipedFrom: CommandCall | null
  pipedInto: CommandCall | null
}

/** Gives a call, in place, another place: that of the text which it was found in. */
export function moveTo(call: CommandCall, span: Span): void {
  const redirects = call.redirects.map(({ operator, target, body }) => ({
    operator,
    target: target && { ...target, span },
    body: body && { ...body, span },
  }))
  const moved: Partial<CommandCall> = {
    arguments: call.arguments.map((argument) => ({ ...argument, span })),
    redirects,
    span,
    whole: span,
  }
  Object.assign(call, moved)
}
