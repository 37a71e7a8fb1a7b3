import type { CommandCall } from './commands.js'
import { filesOf } from './context-copies.js'
import type { Facts } from './facts.js'
import { healthCheckOf } from './health.js'
import { memoize } from './memo.js'
import { interpreterIn, pythonScriptOf, runScripts } from './scripts.js'
import { startedPrograms } from './started.js'
import { baseName } from './wrappers.js'

/*
 * The distribution's Python beside another one of the image: who runs it, and what brings it anyway.
 */

/** Whether something here runs a Python that isn't the image's own: by its path, by another version, or by a script's first line. */
export const usesSystemPython = memoize((facts: Facts): boolean => {
  const minor = facts.final.base.python?.minor ?? null
  const calls = callsOf(facts)
  const words = calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)])
  if (words.some((word) => /^(?:--python=)?\/usr\/bin\/(?:python|pip)[\d.]*$/.test(word))) return true
  if (calls.some(({ path }) => isAnother(path, minor))) return true
  // Looking through all copied files takes time, and few images install a second Python.
  const installed = facts.systemCalls.some(({ packages }) => packages.some(({ name }) => /^py(?:thon|3-)/.test(name)))
  return installed && scriptsFor(facts, calls, minor)
})

function callsOf(facts: Facts): readonly CommandCall[] {
  return [
    ...facts.calls.flatMap(({ step, call }) => (facts.inLineage(step) ? [call] : [])),
    ...startedPrograms(facts).map(({ call }) => call),
    ...runScripts(facts).flatMap(({ script }) => script.calls),
    ...(healthCheckOf(facts)?.commands.calls ?? []),
  ]
}

/** `python3.7` where the image has 3.9, `python2`; `python3` is the image's, which comes first on PATH. */
function isAnother(program: string, minor: string | null): boolean {
  const version = /^(?:python|pip)(\d(?:\.\d+)?)$/.exec(program)?.[1]
  if (version === undefined || version === '3') return false
  return version !== (version.includes('.') ? minor : minor?.split('.')[0])
}

/** Whether a copied file names such a Python in its first line, unless it is only ever handed to another one. */
function scriptsFor(facts: Facts, calls: readonly CommandCall[], minor: string | null): boolean {
  const { context } = facts.surroundings
  const handed = new Set(
    calls.flatMap((call) => {
      if (!baseName(call.path).startsWith('python')) return []
      return pythonScriptOf(facts, { stage: facts.final, step: null }, call)?.file.path ?? []
    }),
  )
  return facts.copies.some((copy) =>
    (filesOf(copy, context) ?? []).some(({ path }) => {
      const text = handed.has(path) ? null : context.read(path)
      const interpreter = text?.startsWith('#!') ? interpreterIn(text) : null
      return interpreter !== null && (/^\/usr\/bin\/python[\d.]*$/.test(interpreter) || isAnother(interpreter, minor))
    }),
  )
}

/** Packages that depend on Python's, with those: naming them adds nothing. Source: Debian's control file of gdal, 3.6. */
const DEPENDING = new Map([['gdal-bin', ['python3', 'python3-minimal', 'python3-gdal', 'python3-numpy']]])

/** The packages of the distribution's Python that come in any case, for others that the image installs. */
export function systemPythonNeeded(facts: Facts): ReadonlySet<string> {
  const installed = facts.systemCalls.filter(({ action, step }) => action === 'install' && facts.inLineage(step))
  return new Set(installed.flatMap(({ packages }) => packages.flatMap(({ name }) => DEPENDING.get(name) ?? [])))
}
