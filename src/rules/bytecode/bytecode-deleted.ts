import { isAfter, isCompiledLater, isPathCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import { bytecodeRemovals, sourcesDeletedBelow } from '../../dockerfile/bytecode-removals.js'
import { condaInstallations, type CondaInstallation } from '../../dockerfile/conda.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Call, Facts, Install } from '../../dockerfile/facts.js'
import { leavesBytecode } from '../../dockerfile/install-bytecode.js'
import { touches } from '../../dockerfile/paths.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'bytecode-deleted',
  family: 'bytecode',
  level: 'warning',
  summary: 'bytecode of installed packages is deleted, so every start compiles them',
  why: `A RUN that removes \`*.pyc\` or \`__pycache__\` after packages were installed takes away what pip compiled. The image
gets smaller by it, and every fresh container compiles all it imports, in memory, at each start.

**Ignore it** where size counts above all. Removing it in a later layer than the one that installed doesn't even make the
image smaller.`,
  sources: ['https://docs.python.org/3/library/compileall.html', 'https://peps.python.org/pep-3147/'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1 \\
    && find /usr/local -name __pycache__ -exec rm -rf {} +
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
    except: { edit: 'what else the command removes, and how it is joined to the rest, is for a person to see' },
  },
  messages: {
    deleted: (what: string) =>
      `This deletes the bytecode of ${what}: every start of a container compiles again what it imports.`,
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    for (const { step, call, folders } of bytecodeRemovals(facts)) {
      const deletion = { step, call }
      const packages = facts.installs.some(
        (install) =>
          isHit(facts, { ...install, call: install.installer.call }, deletion, folders) &&
          (leavesBytecode(facts, install) || isCompiledLater(facts, install)) &&
          !isCompiledLater(facts, install, momentOf(step, call)),
      )
      const hit = packages || condaInstallations(facts).some((conda) => isCondaHit(facts, conda, deletion, folders))
      if (hit) yield { span: call.span, message: messages.deleted('the packages installed before') }
    }
  },
})

/** What a command put somewhere, with its bytecode. */
interface Put extends Call {
  readonly location: { readonly path: string } | null
  readonly landings: Install['landings']
}

/** Whether a deletion comes behind what an install put where it deletes, and that reaches the final image. */
function isHit(facts: Facts, put: Put, deletion: Call, folders: readonly string[]): boolean {
  return (
    isAfter(momentOf(deletion.step, deletion.call), momentOf(put.step, put.call)) &&
    (put.step.stage === deletion.step.stage || facts.inLineage(deletion.step)) &&
    put.landings.length > 0 &&
    isBelow(put, folders) &&
    !isSourceless(facts, put, deletion)
  )
}

/** The same of what conda's installer put there: the packages of its Python come compiled. */
function isCondaHit(facts: Facts, conda: CondaInstallation, deletion: Call, folders: readonly string[]): boolean {
  const { path, step } = conda
  if (!isKnown(path) || !isHit(facts, { ...conda, location: { path } }, deletion, folders)) return false
  return !isPathCompiledLater(facts, step.stage, path, momentOf(deletion.step, deletion.call))
}

function isBelow({ location, landings }: Put, folders: readonly string[]): boolean {
  const places = [location?.path, ...landings.map(({ path }) => path)].filter(
    (path) => path !== null && path !== undefined,
  )
  if (places.length === 0) return folders.includes('/')
  return folders.some((folder) => places.some((place) => touches(place, folder)))
}

/**
 * Whether the packages are left without sources: their bytecode was put where the sources were, and is what runs; the
 * folders that are deleted then hold nothing that is used.
 */
function isSourceless(facts: Facts, put: Put, deletion: Call): boolean {
  const around = (step: Call['step']): boolean => step.stage === deletion.step.stage || facts.inLineage(step)
  const [index, start] = [deletion.step.instruction.index, deletion.call.span.start]
  return facts.calls.some(({ step, call }) => {
    if (!around(step)) return false
    const folders = step.instruction.index >= index ? sourcesDeletedBelow(call) : null
    if (folders && isBelow(put, folders)) return true
    return call.span.start < start && copiesBytecode(facts, { step, call })
  })
}

const COPIES = /^(?:cp|mv|install|rsync)$/

/** Whether a command copies .pyc files, or finds them for one that does. */
function copiesBytecode(facts: Facts, { step, call }: Call): boolean {
  const words = call.arguments.map(({ value }) => value)
  if (!words.some((word) => /\.pyc\b/.test(word))) return false
  if (COPIES.test(call.program)) return true
  if (call.program !== 'find') return false
  if (words.some((word) => COPIES.test(word.replace(/^.*\//, '')))) return true
  // What a loop reads from it can't be known.
  return call.pipedInto !== null && facts.commandsOf(step).calls.some(({ program }) => COPIES.test(program))
}
