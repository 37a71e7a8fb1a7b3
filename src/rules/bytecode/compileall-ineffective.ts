import { isPathCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import type { CommandCall } from '../../dockerfile/commands.js'
import type { Copy } from '../../dockerfile/copies.js'
import type { Compile, Facts } from '../../dockerfile/facts.js'
import { isKnown } from '../../dockerfile/expand.js'
import { readInstaller } from '../../dockerfile/installers/index.js'
import { isInside, normalizePath } from '../../dockerfile/paths.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'compileall-ineffective',
  family: 'bytecode',
  level: 'warning',
  summary: "compileall here compiles nothing that the final image's Python uses",
  why: `\`compileall\` compiles the files that are there when it runs, for the Python that runs it, into the stage it runs in.
Before the COPY that brings the sources it finds none, in a stage whose folder isn't copied it compiles for nobody, and
bytecode of another minor version of Python is never looked at. The build succeeds all the same, and every start compiles.

**Ignore it** where another build step fills that folder in a way that the Dockerfile doesn't show.`,
  sources: ['https://docs.python.org/3/library/compileall.html', 'https://peps.python.org/pep-3147/'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir flask==3.1.2
WORKDIR /app
RUN python -m compileall -q /app
COPY main.py ./
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "main.py"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir flask==3.1.2
WORKDIR /app
COPY main.py ./
RUN python -m compileall -q /app
USER 1000
STOPSIGNAL SIGINT
CMD ["python", "main.py"]
`,
    },
    except: { edit: 'where the command belongs is for a person to say' },
  },
  messages: {
    before: (path: string) => `Nothing is in ${path} yet: what is copied there comes after this, uncompiled.`,
    left: (path: string) => `What this compiles in ${path} stays in a stage that the final image doesn't take it from.`,
    minor: (compiled: string, runs: string) =>
      `This compiles for Python ${compiled}, but the final image runs Python ${runs}, which doesn't look at its bytecode.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    for (const compile of facts.compilations) {
      const { paths, unsure, call } = compile.compilation
      if (unsure || paths === 'sys.path' || paths.length === 0 || !paths.every(isKnown)) continue
      const [path] = paths
      const later = paths.every((one) => isEmptyUntilLater(facts, compile, one))
      if (later) yield { span: call.span, message: messages.before(path!) }
      else if (paths.every((one) => isLeftBehind(facts, compile, one)))
        yield { span: call.span, message: messages.left(path!) }
      else {
        const compiled = compile.step.stage.base.python?.minor
        const runs = facts.final.base.python?.minor
        if (compiled && runs && compiled !== runs && isPlainPython(call.path)) {
          yield { span: call.span, message: messages.minor(compiled, runs) }
        }
      }
    }
  },
})

/** `python`, `python3`: the image's own, whatever its version. */
function isPlainPython(path: string): boolean {
  return path === 'python' || path === 'python3'
}

/** Whether nothing put files into a folder before, and a COPY does later, which nothing compiles. */
function isEmptyUntilLater(facts: Facts, { step, compilation }: Compile, path: string): boolean {
  const stages = new Set(lineageOf(step.stage))
  const base = step.stage.base
  if (isInside(path, '/usr') || isInside('/usr', path) || !base.known) return false
  const index = step.instruction.index
  const brings = facts.copies.filter(
    (copy) => stages.has(copy.step.stage) && isInside(normalizePath(copy.target), path),
  )
  const into = facts.copies.filter((copy) => stages.has(copy.step.stage) && isInside(path, normalizePath(copy.target)))
  const earlier = [...brings, ...into].some((copy) => copy.step.instruction.index < index && mayBringSources(copy))
  const installed = facts.installs.some(
    ({ location }) => location !== null && (isInside(location.path, path) || isInside(path, location.path)),
  )
  const mentioned = facts.calls.some(
    ({ step: other, call }) =>
      stages.has(other.stage) &&
      other.instruction.index <= index &&
      call !== compilation.call &&
      // An installer works where it stands, and puts nothing there.
      ((isInside(call.workdir, path) && !isInstaller(call)) ||
        call.arguments.some(({ value }) => value.includes(path) || !isKnown(value))),
  )
  const next = brings.find((copy) => copy.step.instruction.index > index)
  if (earlier || installed || mentioned || !next) return false
  return !isPathCompiledLater(facts, next.step.stage, path, momentOf(next.step))
}

function isInstaller(call: CommandCall): boolean {
  const installer = readInstaller(call)
  return installer !== null && (installer.tool === 'pip' || installer.tool === 'uv pip')
}

/** What isn't files of other kinds, by their names: manifests are copied before the sources. */
function mayBringSources({ sources, inline }: Copy): boolean {
  return inline || sources.some((source) => source.endsWith('.py') || !/[^./]\.[A-Za-z]{2,4}$/.test(source))
}

/** Whether a folder of a stage that isn't in the lineage never gets to the final image. */
function isLeftBehind(facts: Facts, { step }: Compile, path: string): boolean {
  return !facts.inLineage(step) && facts.reach.landings(step.stage, path, step.instruction.index).length === 0
}
