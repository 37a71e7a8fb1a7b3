import { runsAnyway } from '../../dockerfile/alternatives.js'
import { developmentParts, type DevelopmentParts } from '../../dockerfile/development-groups.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { importedPackages } from '../../dockerfile/imported-packages.js'
import { normalizeName } from '../../dockerfile/manifests/index.js'
import { memoize } from '../../dockerfile/memo.js'
import { isPoetryOlder } from '../../dockerfile/poetry-version.js'
import { requestedPackages } from '../../dockerfile/requested.js'
import { isNamedForChecks } from '../../dockerfile/python-image.js'
import { serves } from '../../dockerfile/server.js'
import { startedPrograms } from '../../dockerfile/started.js'
import { runLater } from '../../dockerfile/started-packages.js'
import { lineageOf, type Step } from '../../dockerfile/stages.js'
import { runsOnlyChecks, startsTestsByName } from '../../dockerfile/test-image.js'
import { addOption } from '../command-edits.js'
import { removeWord } from '../edits.js'
import { shortened } from '../lists.js'
import { defineRule, type RuleChange } from '../rule.js'

const MANIFEST = `[project]
name = "shop-worker"
version = "1"
requires-python = ">=3.13"
dependencies = ["shop==2.4.1"]

[dependency-groups]
dev = ["pytest==8.4.2", "ruff==0.14.5"]
`

export default defineRule({
  id: 'dev-dependencies-kept',
  family: 'environments',
  level: 'warning',
  summary: 'what only development needs is installed into the image that ships',
  why: `\`uv sync\` installs the group \`dev\`, and \`poetry install\` every group that isn't optional, unless they are told not to.
Test runners, linters and type checkers then ship with the service: tens of megabytes to pull, and more packages that a
scanner reports and an attacker can use. \`uv sync --no-dev\`, \`poetry install --only main\` and \`pipenv install\` without
\`--dev\` leave them out. The other side of the trade: tests need a stage, or an environment, of their own.

**Ignore it** where the image is meant to run tests or for development.`,
  sources: [
    'https://docs.astral.sh/uv/concepts/projects/sync/#syncing-development-dependencies',
    'https://python-poetry.org/docs/managing-dependencies/#installing-group-dependencies',
    'https://pipenv.pypa.io/en/latest/cli.html#install',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-editable
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
      'pyproject.toml': MANIFEST,
      'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
    },
    good: {
      Dockerfile: `FROM ghcr.io/astral-sh/uv:python3.13-bookworm-slim
ENV PYTHONUNBUFFERED=1 UV_COMPILE_BYTECODE=1 UV_NO_CACHE=1
RUN python -m compileall -q /usr/local/lib/python3.13
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --locked --no-editable --no-dev
USER 1000
CMD ["/app/.venv/bin/celery", "--app", "shop", "worker"]
`,
      'pyproject.toml': MANIFEST,
      'uv.lock': 'version = 1\nrequires-python = ">=3.13"\n',
    },
  },
  messages: {
    defaults: (tool: string, groups: string, packages: string, option: string) =>
      `\`${tool}\` also installs the group ${groups} (${packages}), which nothing needs at run time: it makes the image larger and gives scanners more to report. Add ${option}.`,
    unsaid: (tool: string, option: string) =>
      `\`${tool}\` also installs the development group, where the project has one: packages that nothing needs at run time. Add ${option}.`,
    named: (names: string, packages: string) =>
      `This installs ${names}${packages && ` (${packages})`} into the image that ships: what only development needs makes it larger and gives scanners more to report.`,
    run: (message: string, program: string) =>
      `${message} A later step here runs \`${program}\`: that needs a stage of its own, which has them.`,
    imported: (message: string, packages: string) =>
      `${message} The sources import ${packages}: first make that a dependency of the project itself.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    const kept = facts.installs.flatMap((install) => {
      const { tool, call } = install.installer
      if (install.landings.length === 0 || isReplaced(facts, install)) return []
      if (call.conditional && !isInAllBranches(facts, install)) return []
      // pip serves images too that aren't a Python program's: build environments, which have tests to run.
      if (tool.endsWith('pip') && !facts.program && !facts.final.base.python) return []
      const parts = developmentParts(facts, install)
      if (!parts || (mayRunTests(parts) && testsLieThere(facts))) return []
      const imported = importedPackages(facts, parts.packages)
      const unneeded = parts.packages.filter((name) => !imported.includes(name))
      return imported.length > 0 && unneeded.length === 0 ? [] : [{ install, parts, imported, unneeded }]
    })
    if (kept.length === 0 || isForTests(facts)) return
    for (const { install, parts, imported, unneeded } of kept) {
      // The last one that leaves them in an environment stands for all.
      if (kept.some((other) => other.install !== install && isAfter(install, other.install))) continue
      const { tool, action, call } = install.installer
      const option = OPTIONS[tool]?.(parts, facts) ?? 'an option that leaves it out'
      const packages = listed(unneeded)
      const plain =
        parts.by === 'unsaid'
          ? messages.unsaid(`${tool} ${action}`, option)
          : parts.by === 'named'
            ? messages.named(listed(parts.names), packages)
            : messages.defaults(`${tool} ${action}`, listed(parts.names), packages, option)
      const run = runLater(facts, install, parts.packages)
      const missed = onlyThere(facts, install, imported)
      const changes = run === null && missed.length === 0 ? editsOf(facts, install) : []
      const message = missed.length === 0 ? plain : messages.imported(plain, listed(missed))
      const edit = changes.length > 0 && { edit: { safety: 'review' as const, changes } }
      yield {
        span: call.span,
        message: run === null ? message : messages.run(message, run),
        ...(parts.by === 'unsaid' && { level: 'notice' }),
        ...edit,
      }
    }
  },
})

/** Of the packages that sources import those that nothing else brings. */
function onlyThere(facts: Facts, install: Install, imported: readonly string[]): readonly string[] {
  if (imported.length === 0) return []
  // What a call of pip names is all for development, and that of a project beside its groups is what it needs.
  const pip = install.installer.tool.endsWith('pip')
  const others = facts.installs.filter((other) => (pip ? developmentParts(facts, other) === null : other === install))
  const own = new Set(others.flatMap((other) => requestedPackages(facts, other)).map(({ name }) => normalizeName(name)))
  return imported.filter((name) => !own.has(normalizeName(name)))
}

/** What leaves the groups out. */
const OPTIONS: Readonly<Record<string, (parts: DevelopmentParts, facts: Facts) => string>> = {
  uv: ({ names }) => (names.every((name) => name === 'dev') ? '--no-dev' : '--no-default-groups'),
  poetry: ({ names }, facts) => {
    // Groups, with the options that name them, came with 1.2; before, there were development dependencies and this.
    // Source: https://python-poetry.org/blog/announcing-poetry-1.2.0/
    if (isPoetryOlder(facts, 1, 2)) return '--no-dev'
    return names.length === 0 ? '--only main' : `--without ${names.join(',')}`
  },
  pdm: () => '--prod',
}

/** An image that somewhere runs a test runner or a linter, or that a name says is for such things. */
function isForTests(facts: Facts): boolean {
  const { program, dockerfile, final, deployments } = facts
  const ships = deployments.some(({ pushes }) => pushes) || startedPrograms(facts).some(({ call }) => serves(call))
  if (isNamedForChecks(dockerfile.source.path, final.stage.name, ships)) return true
  const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])])
  const words = told.flatMap((word) => word.split(/[\s;&|]+/)).map((word) => word.slice(word.lastIndexOf('/') + 1))
  if ([program?.name ?? '', ...words].some((name) => TOOLS.test(name))) return true
  return runsOnlyChecks(facts) || startsTestsByName(facts)
}

const TOOLS =
  /^(?:pytest|py\.test|tox|nox|unittest|coverage|mypy|ruff|flake8|pylint|black|pre-commit|behave|mkdocs|sphinx-build)$/

/** Whether a copy names the tests one by one: they are to run there. */
function testsLieThere(facts: Facts): boolean {
  return facts.copies.some(({ from, image, sources, step }) => {
    return from === null && image === null && facts.inLineage(step) && sources.some((source) => TESTS.test(source))
  })
}

const TESTS = /(?:^|\/)(?:tests?|conftest\.py|pytest\.ini|tox\.ini|noxfile\.py)$/

/** Whether a test runner is, or may be, among what an install brings. */
function mayRunTests({ packages }: DevelopmentParts): boolean {
  return packages.length === 0 || packages.some((name) => /^(?:pytest|tox|nox|coverage|behave|hypothesis)/.test(name))
}

/** Whether its RUN installs what only development needs whichever branches it takes. */
function isInAllBranches(facts: Facts, { step, installer: { tool } }: Install): boolean {
  const known = branchTable(facts)
  const answers = known.get(step) ?? new Map<string, boolean>()
  known.set(step, answers)
  const answer = answers.get(tool) ?? runsInAllBranches(facts, step, tool)
  answers.set(tool, answer)
  return answer
}

const branchTable = memoize<Facts, Map<Step, Map<string, boolean>>>(() => new Map())

function runsInAllBranches(facts: Facts, step: Step, tool: string): boolean {
  const all = facts.installs.filter((one) => one.step === step && one.installer.tool === tool)
  const path = all[0]?.location?.path
  // One that leaves it out may stand behind, or in place of, one that doesn't.
  if (!all.every((one) => one.location?.path === path && developmentParts(facts, one))) return false
  return runsAnyway(
    facts.commandsOf(step).nodes,
    all.map(({ installer }) => installer.call),
  )
}

/** Whether a later call of the same tool works on the same environment. */
function isAfter({ installer, location, step }: Install, later: Install): boolean {
  if (later.installer.tool !== installer.tool || later.location?.path !== location?.path) return false
  if (!lineageOf(later.step.stage).includes(step.stage)) return false
  const before = step.instruction.index - later.step.instruction.index
  return before < 0 || (before === 0 && installer.call.span.start < later.installer.call.span.start)
}

/** Whether a later sync takes away what this one brings: then that one decides. */
function isReplaced(facts: Facts, install: Install): boolean {
  return exactInstalls(facts).some((later) => isAfter(install, later))
}

/** The calls that leave nothing in an environment but what they ask for. */
const exactInstalls = memoize(({ installs }: Facts) =>
  installs.filter(({ installer: { tool, action, options, call } }) => {
    const exact =
      tool === 'uv' ? action === 'sync' && !options.has('--inexact') : action === 'sync' && tool === 'poetry'
    return (exact || options.has('--sync')) && !call.conditional
  }),
)

/** The option for each of the calls on that environment which lacks it. */
function editsOf(facts: Facts, install: Install): readonly RuleChange[] {
  const all = facts.installs.filter((one) => one === install || isAfter(one, install))
  const changes = all.flatMap((one) => {
    const parts = developmentParts(facts, one)
    const { installer } = one
    if (!parts) return []
    if (parts.by !== 'named') return addOption(facts, installer, OPTIONS[installer.tool]?.(parts, facts) ?? '') ?? []
    const dev = installer.tool === 'pipenv' ? installer.options.get('--dev') : undefined
    const written = dev && /^(?:--dev|-d)$/.test(facts.dockerfile.source.slice(dev.span))
    return written ? [removeWord(facts.dockerfile, dev.span)] : []
  })
  return changes.filter(({ span }, at) => changes.findIndex((one) => one.span.start === span.start) === at)
}

function listed(names: readonly string[]): string {
  return shortened([...new Set(names)], 3)
}
