import { isCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import type { CommandCall } from '../../dockerfile/commands.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Install } from '../../dockerfile/facts.js'
import { normalizePath, touches } from '../../dockerfile/paths.js'
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
    for (const { step, call } of facts.calls) {
      const folders = deletesBytecodeBelow(call)
      if (!folders) continue
      const moment = momentOf(step, call)
      const hit = facts.installs.find((install) => {
        const before = momentOf(install.step, install.installer.call)
        const earlier =
          before.instruction < moment.instruction ||
          (before.instruction === moment.instruction && (before.offset ?? 0) < (moment.offset ?? 0))
        const same = install.step.stage === step.stage || facts.inLineage(step)
        return (
          earlier &&
          same &&
          install.landings.length > 0 &&
          isBelow(install, folders) &&
          !isCompiledLater(facts, install)
        )
      })
      if (hit) yield { span: call.span, message: messages.deleted('the packages installed before') }
    }
  },
})

function isBelow({ location, landings }: Install, folders: readonly string[]): boolean {
  const places = [location?.path, ...landings.map(({ path }) => path)].filter(
    (path) => path !== null && path !== undefined,
  )
  if (places.length === 0) return folders.includes('/')
  return folders.some((folder) => places.some((place) => touches(place, folder)))
}

const BYTECODE = /__pycache__|\.py\[?[co]/

/** The folders below which a command deletes bytecode; null where it deletes none. */
function deletesBytecodeBelow(call: CommandCall): readonly string[] | null {
  const words = call.arguments.map(({ value }) => value)
  if (call.program === 'py3clean' || call.program === 'pyclean') return foldersOf(call, words)
  const named = words.filter((word) => BYTECODE.test(word))
  if (named.length === 0) return null
  if (call.program === 'rm') return named.map((word) => normalizePath(staticFolder(word), call.workdir))
  const deletes = words.includes('-delete') || words.includes('rm') || call.pipedInto?.program === 'rm'
  return call.program === 'find' && deletes ? foldersOf(call, words) : null
}

/** The starting points of find: what stands before its first test. */
function foldersOf(call: CommandCall, words: readonly string[]): string[] {
  const end = words.findIndex((word) => /^[-(!\\]/.test(word))
  const roots = words.slice(0, end < 0 ? undefined : end).filter(isKnown)
  return (roots.length > 0 ? roots : ['.']).map((root) => normalizePath(staticFolder(root), call.workdir))
}

/** The part of a path before its first wildcard. */
function staticFolder(path: string): string {
  const wildcard = path.search(/[*?[]/)
  return wildcard < 0
    ? path.replace(/\/?__pycache__.*$/, '') || '/'
    : path.slice(0, wildcard).replace(/[^/]*$/, '') || '.'
}
