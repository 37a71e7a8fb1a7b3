import { posix } from 'node:path'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Copy } from './copies.js'
import { hasWildcard, compileGoPattern } from './go-match.js'
import { readInstaller } from './installers/index.js'
import type { Dockerfile } from './model.js'
import { readMounts } from './mounts.js'
import { isInside, normalizePath, touches } from './paths.js'
import type { RunCommands } from './run.js'
import { lineageOf, type Step } from './stages.js'
import { writtenBy } from './written.js'

/** Folders in which any image has files that no instruction brought. */
const SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|sbin|sys|tmp|usr|var)(?:\/|$)/

/** Programs that make no file that anybody would ask for: what they write is their own, or named by a redirection. */
const HARMLESS = new Set([
  ...['apt-get', 'apt', 'apt-cache', 'apk', 'dnf', 'microdnf', 'yum', 'dpkg', 'rpm', 'update-ca-certificates'],
  ...['adduser', 'addgroup', 'useradd', 'groupadd', 'usermod', 'groupmod', 'passwd', 'chpasswd', 'id', 'getent'],
  ...[
    'chmod',
    'chown',
    'chgrp',
    'mkdir',
    'rm',
    'rmdir',
    'find',
    'ls',
    'cat',
    'echo',
    'printf',
    'grep',
    'which',
    'sleep',
  ],
  ...['locale-gen', 'update-locale', 'fc-cache', 'ldconfig', 'exit', 'xargs', 'date', 'uname'],
])

/** Longer files are seldom written by people, and each question goes through all of it. */
const MOST_STEPS = 300

/** Paths at which something may make a file; null: it may make any. */
type Made = ReadonlySet<string> | null

/** What a list of commands may make, as far as it is read: it grows while its RUN is evaluated. */
interface Reading {
  read: number
  made: Set<string> | null
}

/**
 * Says of files that they are not there, as far as that shows in a Dockerfile: scripts ask for one after the other, so
 * what the commands may make is read once.
 */
export class AbsentFiles {
  private readonly readings = new Map<readonly CommandCall[], Reading>()
  private readonly earlier = new Map<Step, Made>()

  constructor(
    private readonly dockerfile: Dockerfile,
    private readonly copies: readonly Copy[],
    private readonly commandsOf: (step: Step) => RunCommands,
  ) {}

  /**
   * Whether no file can be at a path of the image by the time of a command: the base has none there, no COPY and no
   * mount may bring it, and no command before does more than install packages and the like.
   * @param before the commands of the same RUN that come first
   */
  isAbsent(step: Step, path: string, before: readonly CommandCall[]): boolean {
    if (!isKnown(path) || !step.stage.base.known || SYSTEM.test(path)) return false
    const mounts = readMounts(this.dockerfile, step)
    if (mounts.some(({ target }) => target !== null && (!isKnown(target) || touches(target, path)))) return false
    const stages = new Set(lineageOf(step.stage))
    const index = step.instruction.index
    const brought = this.copies.some(
      (one) => stages.has(one.step.stage) && one.step.instruction.index < index && mayBring(one, path),
    )
    if (brought) return false
    const own = this.madeBy(step, before)
    if (own === null || own.has(path)) return false
    const earlier = this.madeBefore(step)
    return earlier !== null && !earlier.has(path)
  }

  /** What the RUNs before a step may make. */
  private madeBefore(step: Step): Made {
    const known = this.earlier.get(step)
    if (known !== undefined) return known
    const made = this.madeByAll(
      lineageOf(step.stage).flatMap(({ steps }) =>
        steps.filter(
          ({ instruction: { keyword, onbuild, index } }) =>
            keyword === 'RUN' && !onbuild && index < step.instruction.index,
        ),
      ),
    )
    this.earlier.set(step, made)
    return made
  }

  private madeByAll(runs: readonly Step[]): Made {
    if (runs.length > MOST_STEPS) return null
    const paths = new Set<string>()
    for (const step of runs) {
      const { calls, complete } = this.commandsOf(step)
      const made = complete ? this.madeBy(step, calls) : null
      if (made === null) return null
      for (const path of made) paths.add(path)
    }
    return paths
  }

  private madeBy(step: Step, calls: readonly CommandCall[]): Made {
    const reading = this.readings.get(calls) ?? { read: 0, made: new Set() }
    this.readings.set(calls, reading)
    while (reading.made !== null && reading.read < calls.length) {
      const paths = pathsMadeBy(step, calls[reading.read++]!)
      if (paths === null) reading.made = null
      else for (const path of paths) reading.made.add(path)
    }
    return reading.made
  }
}

/** Whether a copy may bring a file to a path; a folder may hold anything, whatever the checkout has of it. */
function mayBring(copy: Copy, path: string): boolean {
  const target = normalizePath(copy.target)
  if (!isKnown(target)) return true
  if (!isInside(path, target)) return false
  const inFolder = posix.dirname(path) === target
  if (copy.inline || copy.from !== null || copy.image !== null) return true
  return copy.sources.some((source) => {
    const name = posix.basename(source)
    if (!isKnown(source) || /^[a-z]+:\/\/|^git@/i.test(source)) return true
    // By its ending a file, which comes under its own name.
    if (!/.\.[A-Za-z*?[][\w*?[\]]*$/.test(name)) return true
    const named = hasWildcard(name)
      ? (compileGoPattern(name)?.matches(posix.basename(path)) ?? true)
      : name === posix.basename(path)
    return path === target || (inFolder && named)
  })
}

/** Where a command may make files; null: anywhere. */
export function pathsMadeBy(step: Step, call: CommandCall): readonly string[] | null {
  const writing = call.redirects.filter(({ operator, target }) => /^(?:>>?|>\||&>>?)$/.test(operator) && target)
  const written = writing.length > 0 ? writtenBy(step, call) : []
  if (written.length < writing.length) return null
  const paths = written.map(({ path }) => path)
  if (HARMLESS.has(call.program)) return paths
  const installer = readInstaller(call)
  if (installer?.tool !== 'pip' && installer?.tool !== 'uv pip') return null
  return /^(?:install|uninstall|cache|config|check|list|show|freeze)$/.test(installer.action) ? paths : null
}
