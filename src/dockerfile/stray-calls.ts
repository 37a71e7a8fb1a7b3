import { readPythonProgram, runsPython } from './entry.js'
import { callVariable } from './environments.js'
import { isKnown } from './expand.js'
import type { Call, Facts, Install } from './facts.js'
import type { InstallerCall } from './installers/index.js'
import type { MadeEnvironment } from './made-environments.js'
import { isInside, normalizePath } from './paths.js'
import { installBy, namedRequirements, requirementPaths } from './requested.js'
import { lineageOf } from './stages.js'

/*
 * What runs beside a virtual environment that was made for it.
 */

/** Tools that have their place outside of the environment that they make. */
const TOOLS = new Set([
  ...[
    'pip',
    'setuptools',
    'wheel',
    'virtualenv',
    'uv',
    'poetry',
    'pipenv',
    'pdm',
    'hatch',
    'pip-tools',
    'build',
    'tox',
  ],
  ...[
    'nox',
    'pipx',
    'twine',
    'poetry-plugin-export',
    'supervisor',
    'awscli',
    'conan',
    'meson',
    'ninja',
    'cmake',
    'cython',
  ],
])

/** The first install that leaves an environment out which nothing else uses either. */
export function strayInstall(facts: Facts, environment: MadeEnvironment): Install | null {
  const later = facts.installs.filter((one) => isAfter(environment, { step: one.step, call: one.installer.call }))
  const first = later.find(
    (one) =>
      one.installer.tool.endsWith('pip') &&
      !one.installer.call.conditional &&
      !one.installer.call.path.includes('/') &&
      one.installer.call.activated === null &&
      (one.location?.kind === 'prefix' || one.location?.kind === 'user') &&
      !isForTools(one),
  )
  // Few builds have one; the commands are many.
  if (!first) return null
  // One that is activated again later, or holds the same, was left out with intent.
  const meant = later.some(({ step, installer }) => {
    if (installer.call.activated === null) return false
    return step.instruction.index > first.step.instruction.index || isSame(installer, first.installer)
  })
  if (meant || facts.calls.some((one) => isAfter(environment, one) && uses(facts, environment, one))) return null
  return first
}

function isSame(a: InstallerCall, b: InstallerCall): boolean {
  const files = requirementPaths(b)
  return requirementPaths(a).some((path) => files.includes(path))
}

function isForTools({ installer }: Install): boolean {
  const named = namedRequirements(installer)
  if (named.length === 0 || named.length < installer.operands.length) return false
  const more = installer.options.has('--requirement', '--requirements', '--editable', '--group')
  return !more && named.every(({ requirement }) => TOOLS.has(requirement.name))
}

/** Whether a call runs in the environment's stage, or one that is FROM it, behind what makes it. */
function isAfter({ step, call }: MadeEnvironment, one: Call): boolean {
  const order = one.step.instruction.index - step.instruction.index
  if (order < 0 || (order === 0 && one.call.span.start <= call.span.start)) return false
  return one.step.stage === step.stage || lineageOf(one.step.stage).includes(step.stage)
}

/** By its path, PATH or a variable of uv's; activating it alone lasts for one RUN, and so says nothing. */
function uses(facts: Facts, { path }: MadeEnvironment, { step, call }: Call): boolean {
  if (/^(?:chown|chmod|chgrp|rm|ls|du|find|mkdir)$/.test(call.program)) return false
  const install = installBy(facts, call)
  if (install && isForTools(install)) return false
  if (call.activated !== null) return false
  const words = [call.path, ...call.arguments.map(({ value }) => value.replace(/^--?[\w-]+=/, ''))]
  if (words.some((word) => word.includes('/') && isInside(normalizePath(word, call.workdir), path))) return true
  if (words.some((word) => word.includes('activate') || normalizePath(word, call.workdir) === path)) return true
  const value = callVariable(step, call, 'PATH') ?? ''
  return !isKnown(value) || value.split(':').includes(`${path}/bin`) || callVariable(step, call, 'VIRTUAL_ENV') === path
}

/** A command of the build, or the program of the container, that needs what the environment holds and runs without it. */
export function strayProgram(facts: Facts, { path, step: { stage } }: MadeEnvironment): Call | null {
  const own = facts.env('PATH')?.value ?? '\0'
  if (!isKnown(own) || own.split(':').some((entry) => entry.replace(/\/$/, '') === `${path}/bin`)) return null
  const inside = facts.installs.filter(({ location }) => location?.path === path)
  const lands = inside.find((one) => !isForTools(one) && one.landings.some((landing) => landing.path === path))
  const outside = facts.installs.some(
    (one) => one.landings.length > 0 && one.location?.path !== path && !isForTools(one),
  )
  if (!lands || outside || isTold(facts, path)) return null
  const landed = facts.inLineage(lands.step) ? lands.step.instruction.index : (lands.landings[0]?.at ?? Infinity)
  const command = facts.calls.find(({ step, call }) => {
    if (!facts.inLineage(step) || step.instruction.index <= landed || call.conditional || call.activated !== null)
      return false
    const program = isPlain(facts, call) ? readPythonProgram(call) : null
    return program?.by === 'command' && /^(?:manage\.py|flask|django-admin|alembic)$/.test(program.name)
  })
  if (command) return (callVariable(command.step, command.call, 'PATH') ?? '').includes(path) ? null : command
  const { entry, program } = facts
  if (!entry?.program || !program || program.by === 'inline' || TOOLS.has(program.name) || stage.base.python === null)
    return null
  const known = entry.calls.every(
    (call) => runsPython(call) || /^(?:echo|sleep|mkdir|cp|chown|cat|printf)$/.test(call.program),
  )
  const plain = entry.calls.every(
    (call) => call.activated === null && isPlain(facts, call) && !call.environment.has('PATH'),
  )
  return known && plain ? { step: entry.main, call: entry.program } : null
}

/** Whether a program is named alone and by no tool that knows the environment. */
function isPlain({ dockerfile }: Facts, call: Call['call']): boolean {
  const whole = dockerfile.source.slice({ start: call.whole.start, end: call.span.end })
  return !call.path.includes('/') && !/\b(?:uv|poetry|pipenv|pdm|rye|hatch|conda|mamba)\b.*\brun\b/s.test(whole)
}

/** Whether something else leads into the environment: a link, a profile, PYTHONPATH. */
function isTold(facts: Facts, path: string): boolean {
  const set = facts.lineage
    .flatMap(({ steps }) => steps)
    .some(({ instruction }) => {
      const text = facts.dockerfile.source.slice(instruction.span)
      if (instruction.keyword === 'SHELL' || instruction.keyword === 'ENV')
        return text.includes(`${path}/`) || text.includes('activate')
      const starts = instruction.keyword === 'CMD' || instruction.keyword === 'ENTRYPOINT'
      return starts && /\b(?:uv|poetry|pipenv|pdm|rye|hatch)\b|activate/.test(text)
    })
  return (
    set ||
    facts.calls.some(({ call }) => {
      const words = call.arguments.map(({ value }) => value)
      return (
        /^(?:ln|echo|printf|tee|cp|mv|sed|update-alternatives)$/.test(call.program) &&
        words.some((word) => word.includes(path) || word.includes('activate'))
      )
    })
  )
}
