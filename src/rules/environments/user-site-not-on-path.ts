import { posix } from 'node:path'
import { callVariable } from '../../dockerfile/environments.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { isRoot } from '../../dockerfile/ownership.js'
import { isInside, touches } from '../../dockerfile/paths.js'
import { userBaseOf } from '../../dockerfile/places.js'
import { isSwitchedOn, namedRequirements } from '../../dockerfile/requested.js'
import { managesPythons } from '../../dockerfile/stage-python.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { findsOwnPython } from '../../dockerfile/system-path.js'
import { insertAfter } from '../edits.js'
import { defineRule, type RuleChange } from '../rule.js'

const dockerfile = (path: string): string => `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN python -m compileall -q /usr/local/lib/python3.13
RUN useradd --create-home app
USER app
${path}RUN pip install --no-cache-dir --user shop==2.4.1
CMD ["celery", "--app", "shop", "worker"]
`

export default defineRule({
  id: 'user-site-not-on-path',
  family: 'environments',
  level: 'warning',
  summary: "packages in a user's own folder that the running user doesn't find",
  why: `\`pip install --user\` puts modules and commands below \`~/.local\` of whoever runs it, and pip does the same unasked where
it may not write to the system's folder, that is behind a \`USER\`. Two things go wrong. \`~/.local/bin\` is on no image's PATH,
so gunicorn, celery and the other commands aren't found. And what root installed so lies in \`/root/.local\`, which nobody else
can read, and where Python doesn't look for another user.

A virtual environment at a path of its own has neither trouble, and is as easily copied between stages.

**Ignore it** where only modules are used, by \`python\` itself, as the user that installed them.`,
  sources: [
    'https://pip.pypa.io/en/stable/user_guide/#user-installs',
    'https://docs.python.org/3/library/site.html#site.USER_BASE',
  ],
  examples: {
    bad: { Dockerfile: dockerfile('') },
    good: { Dockerfile: dockerfile('ENV PATH=/home/app/.local/bin:$PATH\n') },
  },
  messages: {
    missing: (folder: string) =>
      `pip puts the commands of these packages into ${folder}, which isn't on PATH when the container runs: they aren't found by their names.`,
    home: (folder: string) =>
      `pip puts the commands of these packages into ${folder}, and PATH says /.local/bin: HOME isn't set where a Dockerfile's ENV is read. Write the folder out.`,
    unreadable: (folder: string, user: string) =>
      `${folder} belongs to root, and the container runs as ${user}, who can't read it: neither the packages nor their commands are found. A virtual environment outside of /root can be shared.`,
  },
  *check({ facts }, messages) {
    const { user } = facts.final.end
    const path = facts.env('PATH')?.value ?? '\0'
    const reported = new Set<string>()
    for (const install of facts.installs) {
      const base = userBase(facts, install)
      if (base === null || !isKnown(user)) continue
      const { step, installer } = install
      const location = { kind: 'user', path: base } as const
      for (const { path: folder, at } of facts.reach.packageLandings(step.stage, location, step.instruction.index)) {
        const copy = facts.copies.find((one) => one.step.instruction.index === at)
        const span = copy ? copy.step.instruction.span : installer.call.span
        if (reported.has(folder)) continue
        reported.add(folder)
        if (isInside(folder, '/root') && !isRoot(user)) {
          if (!isOpened(facts)) yield { span, message: messages.unreadable(folder, user) }
        } else if (isKnown(path) && !isFound(facts, path, folder) && !isLinked(facts, path, folder, at)) {
          const hint = path.split(':').includes('/.local/bin')
          const message = hint ? messages.home(`${folder}/bin`) : messages.missing(`${folder}/bin`)
          const changes = [addToPath(facts, copy?.step.instruction.index ?? step.instruction.index, `${folder}/bin`)]
          yield { span: installer.call.span, message, ...(!hint && { edit: { safety: 'safe', changes } }) }
        }
      }
    }
  },
})

const OWN = new Set(['pip', 'setuptools', 'wheel'])

/** The folder that pip takes for the user's own; null where it installs elsewhere, or only itself. */
function userBase(facts: Facts, { installer, location, step }: Install): string | null {
  const { tool, call, options } = installer
  if (tool !== 'pip' || options.has('--target', '--prefix', '--root')) return null
  const named = namedRequirements(installer)
  const only = named.length === installer.operands.length && named.every(({ requirement }) => OWN.has(requirement.name))
  if (only && !options.has('--requirement', '--editable', '--group')) return null
  if (['PIP_TARGET', 'PIP_PREFIX'].some((name) => callVariable(step, call, name))) return null
  const asked =
    location?.kind === 'user' || (location?.kind === 'prefix' && isSwitchedOn(step, call, 'PIP_USER') === true)
  if (!asked && !isImplied(facts, { installer, location, step })) return null
  const base = userBaseOf(step, call, facts.users)
  return isKnown(base) ? base : null
}

/** Whether pip is surely the system's, may not write to its folder, and so takes the user's. */
function isImplied(
  facts: Facts,
  { installer: { call }, location, step }: Pick<Install, 'installer' | 'location' | 'step'>,
): boolean {
  const user = call.user ?? step.user
  const { python } = step.stage.base
  if (location?.kind !== 'prefix' || !isKnown(user) || isRoot(user)) return false
  if (
    python
      ? !['official', 'distribution'].includes(python.kind) || python.prefix !== location.path
      : !step.stage.base.known || location.path !== '/usr'
  )
    return false
  // In a virtual environment pip never does.
  if (python?.venv || !findsOwnPython(step, call) || isManaged(facts, step)) return false
  return !facts.calls.some((other) => {
    const words = other.call.arguments.map(({ value }) => value)
    const gives = /^(?:chown|chmod|chgrp|setfacl|find|useradd|usermod|adduser)$/.test(other.call.program)
    return (
      gives &&
      words.some((word) => !isKnown(word) || (word.startsWith('/') && touches(word, location.path) && word !== '/'))
    )
  })
}

/** Whether something that brings Pythons of its own is there: a shell that it set up finds their pip. */
function isManaged(facts: Facts, { stage, instruction }: Install['step']): boolean {
  const lineage = new Set(lineageOf(stage))
  return facts.calls.some(
    ({ step, call }) => step.instruction.index <= instruction.index && lineage.has(step.stage) && managesPythons(call),
  )
}

/** Whether root's folder, which has mode 700, is made readable: to tell Python of what is in it helps nobody. */
function isOpened(facts: Facts): boolean {
  return facts.calls.some(({ call }) => {
    const works = /^(?:chmod|chown|setfacl|ln|cp|mv)$/.test(call.program)
    return works && call.arguments.some(({ value }) => value.startsWith('/root'))
  })
}

function isFound(facts: Facts, path: string, folder: string): boolean {
  const entries = path.split(':').map((entry) => entry.replace(/\/$/, ''))
  const named = facts.entry?.calls.some((call) => isInside(call.path, `${folder}/bin`)) ?? false
  // A tilde is resolved by some shells and by nothing else: what was meant is plain, whether it works isn't.
  return named || entries.some((entry) => entry === `${folder}/bin` || /^~.*\.local\/bin$/.test(entry))
}

/** Whether commands of the folder are linked or copied into one that PATH names, once they are there. */
function isLinked(facts: Facts, path: string, folder: string, at: number): boolean {
  const entries = path.split(':').map((entry) => entry.replace(/\/$/, ''))
  return facts.calls.some(({ step, call }) => {
    if (!/^(?:ln|cp|mv|install|rsync)$/.test(call.program) || !facts.inLineage(step)) return false
    if (step.instruction.index < at) return false
    const places = call.arguments
      .filter(({ value }) => !value.startsWith('-'))
      .map(({ value }) => facts.users.pathOf(value, step, call))
    const taken = places.some((place) => isInside(place, `${folder}/bin`))
    return taken && places.some((place) => entries.some((entry) => place === entry || posix.dirname(place) === entry))
  })
}

/** PATH with a folder in front, behind the step that fills it and what sets PATH last. */
function addToPath(facts: Facts, index: number, folder: string): RuleChange {
  const origin = facts.env('PATH')?.origin
  const last = origin && origin.index > index ? origin : facts.dockerfile.instructions[index]!
  return insertAfter(facts.dockerfile, last, [`ENV PATH=${folder}:$PATH`])
}
