import { filesOf } from './context-copies.js'
import { readPythonProgram } from './entry.js'
import { evaluate } from './evaluate.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import { fileAt } from './script-files.js'
import { shellScriptOf } from './scripts.js'
import { parseShell } from './shell.js'
import { deployedPrograms, startedPrograms, type Started } from './started.js'

/*
 * What supervisord starts, by its configuration. Source: supervisord.org/configuration.html.
 */

/** Where supervisord looks by itself, and what Debian's own configuration includes. */
const USUAL = ['/etc/supervisord.conf', '/etc/supervisor/supervisord.conf']
const INCLUDED = /^\/etc\/supervisor(?:d\.d|\/conf\.d|d\/conf\.d)\/[^/]+\.(?:conf|ini)$/

/** Longer configurations, or more programs, aren't followed. */
const MOST_PROGRAMS = 50

/** All programs that a supervisord which a container starts is told to start; their places are none of the Dockerfile. */
export const supervisedPrograms = memoize((facts: Facts): readonly Started[] => {
  const moment = { stage: facts.final, step: null }
  const found = [...startedPrograms(facts), ...deployedPrograms(facts)].flatMap((started) => {
    const { program, workdir } = started.call
    if (program !== 'supervisord' || !isKnown(workdir)) return []
    const texts = configurationsOf(facts, started).flatMap((path) => fileAt(facts, moment, path)?.text ?? [])
    return texts.flatMap(programsIn).map((one) => ({ ...one, started }))
  })
  return found.slice(0, MOST_PROGRAMS).flatMap(({ command, directory, started }) => {
    const { call, step } = started
    const workdir = directory === null ? call.workdir : normalizePath(directory, call.workdir)
    const lookup = (name: string): string => facts.env(name)?.value ?? UNKNOWN
    const { calls } = evaluate(parseShell(command, 0).body, { lookup, workdir })
    return calls.flatMap((one) => {
      const script = shellScriptOf(facts, moment, one)
      return [one, ...(script?.calls ?? [])].map((inner): Started => ({
        call: inner,
        program: readPythonProgram(inner),
        step,
        script: null,
      }))
    })
  })
})

/** All programs that containers of the image start: its own, those of deployments, and what supervisord starts of them. */
export const allPrograms = memoize((facts: Facts): readonly Started[] => [
  ...startedPrograms(facts),
  ...deployedPrograms(facts),
  ...supervisedPrograms(facts),
])

function configurationsOf(facts: Facts, { call }: Started): readonly string[] {
  const words = call.arguments.map(({ value }) => value)
  const at = words.findIndex((word) => word === '-c' || word === '--configuration')
  const joined = words.map((word) => /^(?:-c|--configuration=)(.+)$/.exec(word)?.[1]).find(Boolean)
  const named = at >= 0 ? words[at + 1] : joined
  if (named !== undefined && !isKnown(named)) return []
  const own = named === undefined ? null : normalizePath(named, call.workdir)
  if (own !== null && !own.startsWith('/etc/')) return [own]
  const usual = own === null ? [normalizePath('supervisord.conf', call.workdir), ...USUAL] : [own]
  const copied = facts.copies
    .filter(({ step }) => facts.inLineage(step))
    .flatMap((copy) => filesOf(copy, facts.surroundings.context) ?? [])
  return [...usual, ...copied.map(({ target }) => target).filter((target) => INCLUDED.test(target))]
}

interface Supervised {
  readonly command: string
  readonly directory: string | null
}

/** The programs that a configuration starts by itself. */
function programsIn(text: string): Supervised[] {
  const sections = text.split(/^(?=\[)/m).filter((section) => /^\[(?:program|fcgi-program):/.test(section))
  return sections.flatMap((section) => {
    const settings = new Map<string, string>()
    let last = ''
    for (const line of section.split(/\r?\n/).slice(1)) {
      const [, name, value] = /^([A-Za-z_]\w*)\s*[=:]\s*(.*)$/.exec(line) ?? []
      if (name !== undefined) settings.set((last = name), withVariables(value!))
      // A value goes on in lines that are set in.
      else if (/^[ \t]+[^\s;#]/.test(line))
        settings.set(last, `${settings.get(last) ?? ''} ${withVariables(line.trim())}`)
    }
    const command = settings.get('command')
    if (!command || settings.get('autostart')?.toLowerCase() === 'false') return []
    return [{ command, directory: settings.get('directory') ?? null }]
  })
}

/** `%(ENV_X)s` is the variable X; comments stand behind white space and a semicolon. */
function withVariables(value: string): string {
  return value
    .replace(/\s;.*$/, '')
    .replace(/%\(ENV_(\w+)\)s/g, '$${$1}')
    .trim()
}
