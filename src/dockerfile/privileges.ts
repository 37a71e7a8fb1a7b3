import type { CommandCall } from './commands.js'
import type { PythonProgram } from './entry.js'
import type { Facts } from './facts.js'
import { isRoot } from './ownership.js'
import { optionOf } from './server.js'
import { startedPrograms, type Started } from './started.js'
import { uwsgiFiles } from './uwsgi-config.js'

/** Who gives the privileges up, and in which script; null where nobody is seen to. */
export function privilegeDrop(facts: Facts): Pick<Started, 'script'> | null {
  const started = startedPrograms(facts)
  const dropping = started.find(({ call, program }) => {
    if (call.user !== null) return !isRoot(call.user)
    if (program?.name === 'uwsgi' && dropsByFile(facts, call)) return true
    return program !== null && DROPS[program.name]?.some((option) => hasOption(program, option)) === true
  })
  if (dropping) return dropping
  const script = started.find((one) => one.script?.drops && !isRoot(one.script.drops.user))
  if (script) return script
  // Behind a script that can't be read the tool that is installed for it tells.
  const entrypoint = facts.entry?.entrypoint ?? null
  const readable = started.some((one) => one.script !== null)
  const tool = facts.systemCalls.some(({ step, packages }) => {
    return facts.inLineage(step) && packages.some(({ name }) => name === 'gosu' || name === 'su-exec')
  })
  const copied = facts.copies.some(({ step, sources }) => {
    return facts.inLineage(step) && sources.some((source) => /(?:^|\/)(?:gosu|su-exec)[\w-]*$/.test(source))
  })
  return !readable && entrypoint !== null && (tool || copied) ? { script: null } : null
}

/** Servers that start as root and change to another user, by the option that says so. */
const DROPS: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ['--user', '-u'],
  uwsgi: ['--uid'],
  celery: ['--uid'],
}

/** uWSGI's configuration file may name the user as well: `uid = www-data`. */
function dropsByFile(facts: Facts, call: CommandCall): boolean {
  return uwsgiFiles(facts, call).some((file) => {
    const user = /^[ \t]*uid[ \t]*=[ \t]*(\S+)/m.exec(file?.text ?? '')?.[1]
    return user !== undefined && !isRoot(user)
  })
}

function hasOption(program: PythonProgram, option: string): boolean {
  const value = optionOf(program, option)
  return value !== null && !isRoot(value)
}
