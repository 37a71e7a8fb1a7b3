import type { CommandCall } from '../../dockerfile/commands.js'
import { callVariable } from '../../dockerfile/environments.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import type { InstallerCall } from '../../dockerfile/installers/index.js'
import { memoize } from '../../dockerfile/memo.js'
import { installBy, namedRequirements, requirementFiles } from '../../dockerfile/requested.js'
import { lineageOf, type Step } from '../../dockerfile/stages.js'
import { localPaths, wheelCalls } from '../../dockerfile/wheel-folders.js'
import { shortened } from '../lists.js'
import { defineRule } from '../rule.js'
import { addTo } from '../../source/groups.js'

/** Names in one sentence. */
const MOST_NAMES = 6

export default defineRule({
  id: 'pip-unpinned',
  family: 'environments',
  level: 'notice',
  summary: 'a package is installed in whatever version is the newest that day',
  why: `\`pip install flask\` takes what is the newest on the day that the layer is built. The same commit then gives another image
next month, or on a machine whose cache is cold, and what breaks has no diff to look at. A version (\`flask==3.1.2\`), a
constraints file (\`-c\`, PIP_CONSTRAINT), or a date (UV_EXCLUDE_NEWER) makes the build say the same each time. The other side of
the trade: somebody, or a bot, has to move the versions on.

A range such as \`flask<4\` counts as a decision and isn't reported; pip, setuptools and wheel aren't either.

**Ignore it** for throw-away images, and for tools whose newest version is wanted.`,
  sources: [
    'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
    'https://pip.pypa.io/en/stable/user_guide/#constraints-files',
    'https://docs.astral.sh/uv/reference/settings/#exclude-newer',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'which version was tested is for a person to say' },
  },
  messages: {
    one: (name: string) =>
      `\`${name}\` comes in whatever version is the newest on the day of the build, so the same commit gives different images. Name a version, or a constraints file.`,
    several: (names: string) =>
      `These come in whatever version is the newest on the day of the build, so the same commit gives different images: ${names}. Name versions, or a constraints file.`,
    redirected: (names: string, written: string) =>
      `The shell takes \`${written}\` for a redirection into a file, so pip never sees the version: ${names}. Quote the requirement.`,
    source: (names: string) =>
      `This installs whatever the repository's default branch holds on the day of the build, so the same commit gives different images: ${names}. Name a tag or a commit behind @.`,
  },
  *check({ facts }, messages) {
    const found = new Map<Step, { call: CommandCall; names: string[]; repositories: string[] }>()
    const add = (
      step: Step,
      installer: InstallerCall,
      names: readonly string[],
      repositories: readonly string[],
    ): void => {
      if (names.length + repositories.length === 0) return
      const known = found.get(step) ?? { call: installer.call, names: [], repositories: [] }
      known.names.push(...names)
      known.repositories.push(...repositories)
      found.set(step, known)
    }
    for (const { one, installer } of wheelCalls(facts))
      add(one.step, installer, openNames(facts, one.step, installer), [])
    for (const install of facts.installs) {
      const { installer, landings, step } = install
      if (landings.length === 0) continue
      add(step, installer, hasLocalLinks(install) ? [] : openNames(facts, step, installer), openRepositories(installer))
    }
    for (const { call, names, repositories } of found.values()) {
      const { span } = call
      const unique = [...new Set(names)]
      const redirect = call.redirects.find(
        ({ operator, target }) => operator === '>' && /^=?\d/.test(target?.text ?? ''),
      )
      if (redirect && unique.length > 0)
        yield { span, message: messages.redirected(shortened(unique, MOST_NAMES), `>${redirect.target!.text}`) }
      else if (unique.length === 0) yield { span, message: messages.source(shortened(repositories, MOST_NAMES)) }
      else if (unique.length === 1) yield { span, message: messages.one(unique[0]!) }
      else yield { span, message: messages.several(shortened(unique, MOST_NAMES)) }
    }
  },
})

/** What pip itself comes with, and what only it needs. */
const EXEMPT = new Set(['pip', 'setuptools', 'wheel', 'distribute'])
const CONSTRAINTS = [
  'PIP_CONSTRAINT',
  'PIP_NO_INDEX',
  'PIP_UPLOADED_PRIOR_TO',
  'UV_CONSTRAINT',
  'UV_EXCLUDE_NEWER',
  'UV_NO_INDEX',
  'UV_OFFLINE',
]

/** The packages that a call names without saying which version. */
function openNames(facts: Facts, step: Step, installer: InstallerCall): readonly string[] {
  const { tool, options, call, action } = installer
  if (!['pip', 'uv pip', 'pipx'].includes(tool) && action !== 'tool install') return []
  if (options.has('--constraint', '--constraints', '--no-index', '--exclude-newer', '--uploaded-prior-to', '--offline'))
    return []
  if (options.has('--overrides', '--require-hashes') || /--constraint|-c /.test(options.get('--pip-args')?.value ?? ''))
    return []
  const open = namedRequirements(installer).filter(
    ({ requirement: { specifier, url, name } }, at) =>
      specifier === '' && url === null && !EXEMPT.has(name) && (at > 0 || action !== 'inject'),
  )
  if (open.length === 0) return []
  const own = (name: string): string =>
    call.environment.get(name) ?? step.stage.environment.get(name, step.instruction.index)?.value ?? ''
  if (CONSTRAINTS.some((name) => own(name) !== '')) return []
  return open
    .filter(({ requirement: { name } }) => !isSettled(facts, step, installer, name))
    .map(({ argument }) => argument.value)
}

/** Repositories without a tag or commit: `git+https://host/project.git`. */
function openRepositories({ operands, options, tool }: InstallerCall): readonly string[] {
  if (tool !== 'pip' && tool !== 'uv pip') return []
  return [...operands, ...options.all('--editable')].flatMap(({ value }) => {
    const url = /^(?:[\w.[\],-]+\s*@\s*)?git\+((?:https?|ssh):\/\/(?:[^/@]*@)?([^#?\s]+))/.exec(value ?? '')
    return url && isKnown(value!) && !url[2]!.includes('@') ? [url[2]!.replace(/\.git$/, '')] : []
  })
}

/** Whether the same call, or an earlier one into the same environment, has a version for a name. */
function isSettled(facts: Facts, step: Step, installer: InstallerCall, name: string): boolean {
  const upgrades = installer.options.has('--upgrade', '--force-reinstall', '--reinstall')
  return (settlers(facts).get(name) ?? []).some(
    (one) => one.installer === installer || (!upgrades && isThere(facts, one, step, installer)),
  )
}

/** Whether what an install brought is there at a call: in the same environment, or copied before. */
function isThere(
  facts: Facts,
  { step: { stage, instruction }, location }: Install,
  step: Step,
  installer: InstallerCall,
): boolean {
  const { index } = step.instruction
  if (instruction.index > index) return false
  const stages = lineageOf(step.stage)
  if (stages.includes(stage)) {
    const place = installBy(facts, installer.call)?.location ?? null
    // The user's own packages and the system's are one environment.
    const own = [location, place].some((one) => one?.kind === 'user') && place?.kind !== 'venv'
    return location === null || place === null || own || location.path === place.path
  }
  return facts.copies.some(
    ({ from, step: { stage: target, instruction: at } }) =>
      from !== null && lineageOf(from).includes(stage) && stages.includes(target) && at.index < index,
  )
}

/** The installs that have a version for a name, in order. */
const settlers = memoize((facts: Facts) => {
  const found = new Map<string, Install[]>()
  for (const install of facts.installs) {
    const named = namedRequirements(install.installer).filter(({ requirement }) => requirement.specifier !== '')
    const files = requirementFiles(facts, install.installer, install.step).flatMap((tree) => [...tree.files.values()])
    const lines = files.flatMap((file) => file.requirements.flatMap(({ requirement }) => requirement?.name ?? []))
    for (const name of new Set([...named.map(({ requirement }) => requirement.name), ...lines])) {
      addTo(found, name, install)
    }
  }
  return found
})

/** Whether wheels that were made before are what is meant. */
function hasLocalLinks(install: Install): boolean {
  const { installer, step } = install
  const links = installer.options.get('--find-links')?.value ?? callVariable(step, installer.call, 'PIP_FIND_LINKS')
  return links !== undefined && !/^https?:/.test(links) && localPaths(install).length > 0
}
