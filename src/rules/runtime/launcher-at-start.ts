import type { CommandCall } from '../../dockerfile/commands.js'
import type { Facts } from '../../dockerfile/facts.js'
import { awaitsProgram, launched, LAUNCHER_PACKAGES } from '../../dockerfile/launchers.js'
import { requestedPackages } from '../../dockerfile/requested.js'
import { isStarted } from '../../dockerfile/running.js'
import type { ShellScriptFile } from '../../dockerfile/scripts.js'
import type { Step } from '../../dockerfile/stages.js'
import { placeIn, startedPrograms } from '../../dockerfile/started.js'
import { groupsAtStart, isMadeAtStart, isUnsynced, unsyncedProject } from '../../dockerfile/uv-at-start.js'
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
    unsynced: (folder: string) =>
      `\`uv run\` works on the project in ${folder}, which no step of the build syncs: each start makes ${folder}/.venv and installs all packages from the network, and what the build installed isn't used. Sync that project in the build, put the bin of its environment on PATH, and start the program itself.`,
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
      if (!startsProgram(call, step) || (call.program !== 'uvx' && !words.includes('run'))) continue
      // In a script what stays is what counts, not each step that prepares it.
      if (script && !isLast(script, call)) continue
      if (call.program === 'uv' && isUnsynced(facts, call, words)) continue
      if (call.program === 'uvx' && words.includes('--offline')) continue
      seen.add(step)
      const related = script ? [{ ...placeIn(script, call.whole), message: messages.here() }] : []
      const unsynced = call.program === 'uv' ? unsyncedProject(facts, call) : null
      const edit = script || unsynced !== null ? null : fixOf(facts, call, step)
      const groups = call.program === 'uv' ? groupsAtStart(facts, call, words) : []
      const message =
        call.program === 'uvx'
          ? messages.tool()
          : /conda|mamba/.test(call.program)
            ? messages.conda(call.program)
            : call.program === 'uv' && isMadeAtStart(facts, call)
              ? messages.absent()
              : unsynced !== null
                ? messages.unsynced(unsynced)
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

/** Whether a launcher starts a program: one that it is told, or, as ENTRYPOINT, whatever follows. */
function startsProgram({ program, arguments: args }: CommandCall, { instruction }: Step): boolean {
  if (launched(program, args)) return true
  return instruction.keyword === 'ENTRYPOINT' && instruction.exec !== null && awaitsProgram(program, args)
}

/** Whether a script ends with a call, on one of its ways. */
function isLast({ endings }: ShellScriptFile, { span }: CommandCall): boolean {
  return endings.some((ending) => ending.span.start <= span.start && span.end <= ending.span.end)
}

/** Whether all packages of the image are known to be its own Python's, and in no environment. */
function isInSystem(facts: Facts): boolean {
  const installs = facts.installs.filter(({ landings }) => landings.length > 0)
  const prefix = facts.final.base.python?.prefix
  if (facts.environments.size > 0 || prefix === undefined) return false
  const inside = installs.every(({ location }) => location?.kind === 'prefix' && location.path === prefix)
  return (
    inside &&
    installs.some((install) => requestedPackages(facts, install).some(({ name }) => !LAUNCHER_PACKAGES.has(name)))
  )
}

/** Starts the program itself, where the bin of an environment that the image holds is on PATH already, or there is none. */
function fixOf(facts: Facts, call: CommandCall, { instruction }: Step): RuleEdit | null {
  const folders = (facts.env('PATH')?.value ?? '').split(':')
  const { program, folder } = launched(call.program, call.arguments) ?? {}
  const onPath = folders.some((folder) => facts.environments.has(folder.replace(/\/bin$/, '')))
  // A folder that the launcher changes to, nothing else would.
  if (!program || folder !== undefined || (!onPath && !isInSystem(facts))) return null
  // What it makes of a script or a module isn't what stands there.
  const written = facts.dockerfile.source.slice(program.span)
  const own = instruction.exec?.some(({ text, span }) => text === program.value && span.start === program.span.start)
  if (written !== program.value && !own) return null
  const launcher = instruction.exec?.find(({ text }) => text === call.path)?.span.start ?? call.span.start
  if (call.span.start !== launcher) return null
  return { safety: 'review', changes: [{ span: { start: launcher, end: program.span.start }, text: '' }] }
}
