import type { CommandCall } from '../../dockerfile/commands.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import { isOn } from '../../dockerfile/flags.js'
import { launched } from '../../dockerfile/launchers.js'
import type { InstallerCall } from '../../dockerfile/installers/index.js'
import { groupRequirements } from '../../dockerfile/manifests/index.js'
import { normalizePath } from '../../dockerfile/paths.js'
import { isSwitchedOn, namedRequirements, projectOf, requestedPackages } from '../../dockerfile/requested.js'
import { isStarted } from '../../dockerfile/running.js'
import { contextPathAt } from '../../dockerfile/script-files.js'
import { runScripts, type ShellScriptFile } from '../../dockerfile/scripts.js'
import type { Step } from '../../dockerfile/stages.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'launcher-at-start',
  family: 'runtime',
  level: 'notice',
  summary: 'a package manager starts the program each time',
  why: `\`uv run\`, \`poetry run\` and \`pipenv run\` first look at the project, its lock file and the environment, in every start of
the container: that takes time and memory, needs the tool in the image, and \`uv run\` may even install what it misses, from
the network. \`conda run\` activates the environment through processes of its own. Some stay in front of the program as PID 1.
With the environment's \`bin\` on PATH the program starts by itself.

**Ignore it** where the tool sets variables that the program needs.`,
  sources: [
    'https://docs.astral.sh/uv/guides/integration/docker/#using-the-environment',
    'https://python-poetry.org/docs/cli/#run',
    'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["pipenv", "run", "celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir pipenv==2025.0.4 shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    launcher: (tool: string) =>
      `\`${tool} run\` checks the project and its environment at each start. Put the environment's bin on PATH and start the program itself.`,
    absent: () =>
      "No step of the build makes an environment: `uv run` makes it at each start, and installs all packages from the network. Run `uv sync` in the build, put the environment's bin on PATH, and start the program itself.",
    conda: (tool: string) =>
      `\`${tool} run\` activates the environment through processes of its own at each start, and stays in front of the program. Put the environment's bin on PATH and start the program itself.`,
    groups: (groups: string) =>
      `\`uv run\` syncs the environment at each start, and installs from the network what the build left out: the group ${groups}. Put the environment's bin on PATH and start the program itself, or say --no-sync.`,
    system: (tool: string) =>
      `\`${tool} run\` looks for a project and its environment at each start, and the packages are in the image's own Python. Start the program itself, without \`${tool} run\`.`,
    tool: () =>
      '`uvx` looks the package up at each start, and downloads it where its cache is gone. Install it in the build, with its version, and start the program itself.',
    here: () => 'started here',
  },
  *check({ facts }, messages) {
    const seen = new Set<Step>()
    for (const { call, step, script } of startedPrograms(facts)) {
      if (!LAUNCHERS.has(call.program) || seen.has(step) || !isStarted(facts, step)) continue
      const words = call.arguments.map(({ value }) => value)
      if (!launched(call.program, call.arguments) || (call.program !== 'uvx' && !words.includes('run'))) continue
      // In a script what stays is what counts, not each step that prepares it.
      if (script && !isLast(script, call)) continue
      if (call.program === 'uv' && isUnsynced(facts, call, words)) continue
      if (call.program === 'uvx' && words.includes('--offline')) continue
      seen.add(step)
      const related = script ? [{ ...placeIn(script, call.whole), message: messages.here() }] : []
      const edit = script ? null : fixOf(facts, call, step)
      const groups = call.program === 'uv' ? groupsAtStart(facts, call, words) : []
      const message =
        call.program === 'uvx'
          ? messages.tool()
          : /conda|mamba/.test(call.program)
            ? messages.conda(call.program)
            : call.program === 'uv' && isMadeAtStart(facts, call)
              ? messages.absent()
              : groups.length > 0
                ? messages.groups(groups.join(', '))
                : isInSystem(facts)
                  ? messages.system(call.program)
                  : messages.launcher(call.program)
      yield {
        span: step.instruction.span,
        message,
        related,
        ...(edit && { edit }),
      }
    }
  },
})

const LAUNCHERS = new Set(['uv', 'uvx', 'poetry', 'pipenv', 'pdm', 'conda', 'mamba', 'micromamba'])

/** Whether a script ends with a call, on one of its ways. */
function isLast({ endings }: ShellScriptFile, { span }: CommandCall): boolean {
  return endings.some((ending) => ending.span.start <= span.start && span.end <= ending.span.end)
}

/** Whether uv is told to leave the environment as it is. */
function isUnsynced(facts: Facts, call: CommandCall, words: readonly string[]): boolean {
  const variable = call.environment.get('UV_NO_SYNC') ?? facts.env('UV_NO_SYNC')?.value
  return words.includes('--no-sync') || isOn(variable) !== false
}

/** Whether `uv run` finds a project at start, and no environment: no step of the build makes one or installs anything. */
function isMadeAtStart(facts: Facts, { arguments: args, workdir }: CommandCall): boolean {
  const moment = { stage: facts.final, step: null }
  const project = isKnown(workdir) ? contextPathAt(facts, moment, normalizePath('pyproject.toml', workdir)) : null
  if (project === null || facts.environments.size > 0 || args.some(({ value }) => value === '--no-project'))
    return false
  const hidden = facts.steps.some((step) => step.instruction.keyword === 'RUN' && !facts.commandsOf(step).complete)
  const made = facts.calls.some(({ call }) => MAKERS.test(call.program) || startsProject(call))
  const elsewhere = facts.copies.some(({ image, sources }) => image !== null && !sources.every((one) => UVS.test(one)))
  return (
    facts.final.base.known &&
    !hidden &&
    !made &&
    !elsewhere &&
    runScripts(facts).length === 0 &&
    facts.installs.every(isOwn)
  )
}

/** Programs that may do anything by a file of their own. */
const MAKERS = /^(?:make|just|task|invoke|nox|tox|hatch|)$/

/** uv's programs, as its image holds them. */
const UVS = /^\/uvx?$/

function startsProject({ program, arguments: args }: CommandCall): boolean {
  return program === 'uv' && args.some(({ value }) => value === 'run' || value === 'venv')
}

/** Whether an install is of nothing but tools as uv. */
function isOwn({ installer }: Install): boolean {
  const named = namedRequirements(installer)
  return (
    named.length > 0 &&
    named.length === installer.operands.length &&
    named.every(({ requirement }) => OWN.has(requirement.name))
  )
}

/** The groups that the build left out and the start brings: uv knows at start only what it is told there. */
function groupsAtStart(facts: Facts, call: CommandCall, words: readonly string[]): readonly string[] {
  const out = ['--no-dev', '--no-default-groups', '--only-group', '--no-project', '--isolated']
  if (words.some((word) => out.includes(word))) return []
  const told = ['UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS', 'UV_NO_PROJECT'].some(
    (name) => isOn(call.environment.get(name) ?? facts.env(name)?.value) !== false,
  )
  // Without the manifest there is nothing that it would sync.
  const manifest = normalizePath('pyproject.toml', call.workdir)
  if (told || contextPathAt(facts, { stage: facts.final, step: null }, manifest) === null) return []
  const groups = facts.installs.flatMap(({ step, installer, landings }) => {
    const synced = installer.tool === 'uv' && installer.action === 'sync' && landings.length > 0
    const left = installer.options.has('--no-dev', '--no-default-groups') || leavesOut(step, installer)
    const pyproject = synced && left ? (projectOf(facts, step, installer)?.pyproject ?? null) : null
    const defaults = pyproject && (pyproject.uvDefaultGroups ?? [...pyproject.groups.keys()])
    return defaults?.filter((name) => groupRequirements(pyproject!, name).length > 0) ?? []
  })
  return [...new Set(groups)]
}

function leavesOut(step: Step, { call }: InstallerCall): boolean {
  return isSwitchedOn(step, call, 'UV_NO_DEV', 'UV_NO_DEFAULT_GROUPS') === true
}

/** Launchers, and what they are installed with. */
const OWN = new Set(['uv', 'poetry', 'pipenv', 'pdm', 'pip', 'setuptools', 'wheel'])

/** Whether all packages of the image are known to be its own Python's, and in no environment. */
function isInSystem(facts: Facts): boolean {
  const installs = facts.installs.filter(({ landings }) => landings.length > 0)
  const prefix = facts.final.base.python?.prefix
  if (facts.environments.size > 0 || prefix === undefined) return false
  const inside = installs.every(({ location }) => location?.kind === 'prefix' && location.path === prefix)
  return inside && installs.some((install) => requestedPackages(facts, install).some(({ name }) => !OWN.has(name)))
}

/** Starts the program itself, where the bin of an environment that the image holds is on PATH already, or there is none. */
function fixOf(facts: Facts, call: CommandCall, { instruction }: Step): RuleEdit | null {
  const folders = (facts.env('PATH')?.value ?? '').split(':')
  const program = launched(call.program, call.arguments)?.program
  const onPath = folders.some((folder) => facts.environments.has(folder.replace(/\/bin$/, '')))
  if (!program || (!onPath && !isInSystem(facts))) return null
  // What it makes of a script or a module isn't what stands there.
  const written = facts.dockerfile.source.slice(program.span)
  const own = instruction.exec?.some(({ text, span }) => text === program.value && span.start === program.span.start)
  if (written !== program.value && !own) return null
  const launcher = instruction.exec?.find(({ text }) => text === call.path)?.span.start ?? call.span.start
  if (call.span.start !== launcher) return null
  return { safety: 'review', changes: [{ span: { start: launcher, end: program.span.start }, text: '' }] }
}
