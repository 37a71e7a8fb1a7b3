import type { Call, Facts } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { readInstaller, type InstallerCall } from '../../dockerfile/installers/index.js'
import { isSwitchedOn, lockState, projectFolder } from '../../dockerfile/requested.js'
import { lacksMembers } from '../../dockerfile/workspaces.js'
import { addOption } from '../command-edits.js'
import { defineRule, type RuleChange } from '../rule.js'
import { addTo } from '../../source/groups.js'

export default defineRule({
  id: 'lock-not-enforced',
  family: 'environments',
  level: 'notice',
  summary: 'a lock file is there, and the install may resolve anew',
  why: `\`uv sync\` and \`pipenv install\` take the lock file for a hint: where it doesn't fit the manifest any more, because
somebody forgot to commit it, they resolve anew, in the image and nowhere else. What runs is then not what was tested. \`uv sync
--locked\` and \`pipenv install --deploy\` end the build instead; \`uv sync --frozen\` takes the lock as it is, without a look at
the manifest. The other side of the trade: a stale lock file breaks the build, which is the point.

With members of a workspace that aren't copied yet, \`--locked\` can't work; \`--frozen\` can.

**Ignore it** where images are meant to take the newest versions.`,
  sources: [
    'https://docs.astral.sh/uv/concepts/projects/sync/#automatic-lock-and-sync',
    'https://docs.astral.sh/uv/guides/integration/docker/#installing-a-project',
    'https://pipenv.pypa.io/en/latest/advanced.html#using-pipenv-for-deployments',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --no-dev --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
      'pyproject.toml': `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]
`,
      'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
    },
    good: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-dev --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
      'pyproject.toml': `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]
`,
      'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
    },
  },
  messages: {
    uv: () =>
      '`uv sync` resolves anew where uv.lock no longer fits pyproject.toml: the image then holds versions that nobody tested. With --locked such a build fails.',
    workspace: () =>
      '`uv sync` resolves anew here, where not all members of the workspace that uv.lock is of have been copied: the image then holds versions that nobody tested. With --frozen it installs what uv.lock says.',
    pipenv: () =>
      '`pipenv install` locks anew where Pipfile.lock no longer fits the Pipfile: the image then holds versions that nobody tested. With --deploy such a build fails.',
    skipped: () =>
      '`--skip-lock` passes Pipfile.lock over: the image holds whatever is newest on the day of the build, not what was tested.',
    missing: (tool: string, lock: string) =>
      `${lock} isn't copied before this, so \`${tool}\` resolves anew: the image holds whatever is newest on the day of the build, not what was tested.`,
  },
  *check({ facts }, messages) {
    const projects = new Map<string, [Found, ...Found[]]>()
    for (const one of facts.calls) {
      const found = unlocked(facts, one)
      if (!found) continue
      const { installer, lock, state, folder } = found
      const uv = installer.tool === 'uv'
      const message =
        state === 'missing'
          ? messages.missing(uv ? 'uv sync' : 'pipenv install', lock)
          : installer.options.has('--skip-lock')
            ? messages.skipped()
            : !uv
              ? messages.pipenv()
              : found.partial
                ? messages.workspace()
                : messages.uv()
      const change = state === 'missing' ? null : editOf(facts, found)
      const key = `${folder} ${found.partial ? messages.uv() : message}`
      addTo(projects, key, { ...one, message, change })
    }
    for (const [first, ...others] of projects.values()) {
      const changes = [first, ...others].flatMap(({ change }) => change ?? [])
      const related = others.map(({ call: { span } }) => ({ span, message: 'and here' }))
      const edit = changes.length > 0 ? { edit: { safety: 'review', changes } as const } : {}
      yield { span: first.call.span, message: first.message, related, ...edit }
    }
  },
})

/** A call with what there is to say of it: of several for one project it is said once. */
interface Found extends Call {
  readonly message: string
  readonly change: RuleChange | null
}

/** A call that may resolve anew. */
interface Unlocked {
  readonly installer: InstallerCall
  readonly lock: string
  /** Of the project, in the image. */
  readonly folder: string
  readonly state: 'there' | 'missing'
  /** Whether the lock file is there, and a part of the workspace that it is of isn't. */
  readonly partial: boolean
}

function unlocked(facts: Facts, one: Call): Unlocked | null {
  const installer = readInstaller(one.call)
  const lock = installer && lockOf(installer)
  const folder = installer && projectFolder(installer)
  if (!installer || lock === null || folder === null || enforces(one, installer) !== false) return null
  // `if [ -f uv.lock ]; then uv sync --frozen; else uv sync; fi`
  const branches = one.call.conditional ? facts.commandsOf(one.step).calls : []
  if (branches.some((call) => isEnforced({ ...one, call }))) return null
  const state = lockState(facts, one.step, folder, lock)
  if (!state) return null
  const partial = installer.tool === 'uv' && state === 'there' && lacksMembers(facts, one.step, installer)
  return { installer, lock, folder, state, partial }
}

function editOf(facts: Facts, { installer, partial }: Unlocked): RuleChange | null {
  if (installer.options.has('--skip-lock', '--upgrade', '--upgrade-package')) return null
  return addOption(facts, installer, installer.tool !== 'uv' ? '--deploy' : partial ? '--frozen' : '--locked')
}

/** The lock file that an install of the whole project goes by; null for other calls. */
function lockOf({ tool, action, operands, options }: InstallerCall): string | null {
  if (tool === 'uv') return action === 'sync' && !options.has('--script') ? 'uv.lock' : null
  return tool === 'pipenv' && action === 'install' && operands.length === 0 ? 'Pipfile.lock' : null
}

/** Null where it can't be known: what an unknown argument stands for may be the option. */
function enforces({ step, call }: Call, { tool, options }: InstallerCall): boolean | null {
  if (options.has('--locked', '--frozen', '--deploy', '--ignore-pipfile', '--check', '--lock-only', '--requirements'))
    return true
  if (!call.arguments.every(({ value }) => isKnown(value))) return null
  return tool === 'uv' ? isSwitchedOn(step, call, 'UV_LOCKED', 'UV_FROZEN') : false
}

function isEnforced(one: Call): boolean {
  const installer = readInstaller(one.call)
  return (
    installer !== null &&
    (lockOf(installer) !== null || installer.action === 'sync') &&
    enforces(one, installer) === true
  )
}
