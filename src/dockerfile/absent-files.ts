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

/** What a Dockerfile does to the files of its images, as far as it takes to say that one is not there. */
interface Doings {
  readonly dockerfile: Dockerfile
  readonly copies: readonly Copy[]
  commandsOf(step: Step): RunCommands
}

/**
 * Whether no file can be at a path of the image by the time of a command: the base has none there, no COPY and no mount
 * may bring it, and no command before does more than install packages and the like.
 * @param before the commands of the same RUN that come first
 */
export function isAbsent(doings: Doings, step: Step, path: string, before: readonly CommandCall[]): boolean {
  const { dockerfile, copies } = doings
  const stages = new Set(lineageOf(step.stage))
  if (!isKnown(path) || !step.stage.base.known || SYSTEM.test(path)) return false
  if (readMounts(dockerfile, step).some(({ target }) => target !== null && (!isKnown(target) || touches(target, path))))
    return false
  const index = step.instruction.index
  const brought = copies.some(
    (one) => stages.has(one.step.stage) && one.step.instruction.index < index && mayBring(one, path),
  )
  if (brought || before.some((call) => mayMake(step, call, path))) return false
  const earlier = [...stages].flatMap(({ steps }) =>
    steps.filter(
      ({ instruction }) => instruction.keyword === 'RUN' && !instruction.onbuild && instruction.index < index,
    ),
  )
  if (earlier.length > MOST_STEPS) return false
  return earlier.every((one) => {
    const { calls, complete } = doings.commandsOf(one)
    return complete && !calls.some((call) => mayMake(one, call, path))
  })
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

function mayMake(step: Step, call: CommandCall, path: string): boolean {
  if (call.redirects.some(({ operator }) => operator.includes('>'))) {
    const written = writtenBy(step, call)
    const writing = call.redirects.filter(({ operator, target }) => /^(?:>>?|>\||&>>?)$/.test(operator) && target)
    if (written.length < writing.length || written.some((one) => one.path === path)) return true
  }
  if (HARMLESS.has(call.program)) return false
  const installer = readInstaller(call)
  if (installer?.tool !== 'pip' && installer?.tool !== 'uv pip') return true
  return !/^(?:install|uninstall|cache|config|check|list|show|freeze)$/.test(installer.action)
}
