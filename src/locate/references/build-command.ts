import type { CommandCall } from '../../dockerfile/commands.js'
import { evaluate } from '../../dockerfile/evaluate.js'
import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'
import { isInside, normalizePath } from '../../dockerfile/paths.js'
import { parseShell } from '../../dockerfile/shell.js'
import { addTo } from '../../source/groups.js'
import { environmentOf, type Names } from './expressions.js'
import { writtenCache } from './kept-caches.js'
import { imageName, isRemote, join, knownArguments, onlyPlatform, type Reference } from './reference.js'
import { assignment } from './tree.js'

type Build = Pick<
  Reference,
  'builds' | 'pushes' | 'dockerfile' | 'context' | 'target' | 'buildArguments' | 'platform' | 'cache' | 'images'
>

/** Where the checkout is taken to lie: a folder that no script names. */
const CHECKOUT = '/github/workspace'

const PROGRAMS = new Set(['docker', 'podman', 'buildah'])

/** Options without a value; all others take one. */
const SWITCHES = new Set([
  ...['--check', '--compress', '--debug', '--disable-content-trust', '--force-rm', '--help', '--layers', '--load'],
  ...['--no-cache', '--pull', '--push', '--quiet', '--rm', '--squash', '--tls-verify', '-D', '-q'],
])

/** The `docker build` calls of a script; `folder` is where it starts, from the workspace's root. */
export function readBuilds(script: string, folder: string, names: Names): Build[] {
  const environment = environmentOf(names)
  const lookup = (name: string): string => (name === 'GITHUB_WORKSPACE' ? CHECKOUT : (environment.get(name) ?? UNKNOWN))
  const { body } = parseShell(script, 0)
  const { calls } = evaluate(body, { lookup, workdir: normalizePath(folder, CHECKOUT) })
  return calls.flatMap((call) => readBuild(call) ?? [])
}

/** Options before the subcommand: `docker --debug buildx --builder x build`. */
function operandsBehind(call: CommandCall): string[] | null {
  const words = call.arguments.map(({ value }) => value)
  const build = words.findIndex((word) => ['build', 'bud'].includes(word))
  if (!PROGRAMS.has(call.program) || build < 0) return null
  const before = words.slice(0, build).filter((word, at, all) => {
    return (
      !word.startsWith('-') && !['--builder', '--context', '-c', '--host', '-H', '--config'].includes(all[at - 1] ?? '')
    )
  })
  const allowed = before.every((word) => ['buildx', 'image', 'builder'].includes(word)) && before.length <= 1
  return allowed ? words.slice(build + 1) : null
}

function readBuild(call: CommandCall): Build | null {
  const words = operandsBehind(call)
  if (!words || !isKnown(call.workdir)) return null
  const { options, operands } = split(words)
  const last = (...keys: readonly string[]): string | null =>
    keys.flatMap((key) => options.get(key) ?? []).at(-1) ?? null
  const all = (...keys: readonly string[]): string[] => keys.flatMap((key) => options.get(key) ?? [])
  const [written] = operands
  if (written === undefined || isRemote(written)) return null
  const context = inside(call.workdir, written)
  const file = last('--file', '-f')
  const target = last('--target')
  const dockerfile = context === null ? null : file === null ? join(context, 'Dockerfile') : inside(call.workdir, file)
  if (context === null || dockerfile === null || file === '-' || (target !== null && !isKnown(target))) return null
  const fresh = options.has('--no-cache')
  const given = new Map(all('--build-arg').map(assignment))
  return {
    builds: true,
    pushes: options.has('--push') || all('--output', '-o').some((one) => /type=registry|push=true/.test(one)),
    dockerfile,
    context,
    target,
    buildArguments: knownArguments(given),
    platform: onlyPlatform(all('--platform')),
    cache: fresh ? null : { from: all('--cache-from').length > 0, to: writtenCache(all('--cache-to'), given) },
    images: all('--tag', '-t').map(imageName),
  }
}

function split(words: readonly string[]): { options: Map<string, string[]>; operands: string[] } {
  const options = new Map<string, string[]>()
  const operands: string[] = []
  const add = (name: string, value: string): void => {
    addTo(options, name, value)
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const equals = word.indexOf('=')
    if (!word.startsWith('-') || word === '-') operands.push(word)
    else if (equals > 0 && word.startsWith('--')) add(word.slice(0, equals), word.slice(equals + 1))
    else if (SWITCHES.has(word)) add(word, '')
    else if (/^-[tfoc]./.test(word) && !word.startsWith('--')) add(word.slice(0, 2), word.slice(2).replace(/^=/, ''))
    else add(word, words[++at] ?? '')
  }
  return { options, operands }
}

/** A path of the script's folder, from the workspace's root; null where it is another place of the machine. */
function inside(workdir: string, path: string): string | null {
  const full = isKnown(path) ? normalizePath(path, workdir) : UNKNOWN
  return isInside(full, CHECKOUT) ? join('.', full.slice(CHECKOUT.length + 1)) : null
}
