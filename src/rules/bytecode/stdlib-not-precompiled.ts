import { needsPythonOnlyToBuild } from '../../dockerfile/build-only.js'
import { isPathCompiledLater, momentOf } from '../../dockerfile/bytecode.js'
import { bytecodeRemovals, type BytecodeRemoval } from '../../dockerfile/bytecode-removals.js'
import type { Facts } from '../../dockerfile/facts.js'
import { uvCompiles } from '../../dockerfile/install-bytecode.js'
import { compilingOption } from '../../dockerfile/optimisation.js'
import { touches } from '../../dockerfile/paths.js'
import type { Step } from '../../dockerfile/stages.js'
import { standardLibraryCompiled } from '../../dockerfile/standard-library.js'
import { managedPythons, type ManagedPython } from '../../dockerfile/uv-python.js'
import { addOptions, insertAfter } from '../edits.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'stdlib-not-precompiled',
  family: 'bytecode',
  level: 'notice',
  summary: 'nothing compiles the standard library of the official image',
  why: `The official \`python\` images delete all bytecode of the standard library, on purpose. A build step that runs
Python as root, such as \`pip install\`, leaves the modules that it imports compiled. Where no such step stands in the final
image's own layers (a stage that only copies a virtual environment, uv alone, or PYTHONDONTWRITEBYTECODE set before), every
start compiles the whole part of the standard library that it uses: in one application of 627 modules, 175 of them.

**Ignore it** where 12 MB more count and a third of a second at each start doesn't.`,
  sources: [
    'https://github.com/docker-library/python/blob/master/Dockerfile-linux.template',
    'https://github.com/docker-library/python/issues/615',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
RUN python -m compileall -q /usr/local/lib/python3.13
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
USER 1000
CMD ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    except: { onbuild: 'it is about something absent' },
  },
  messages: {
    missing: () =>
      'The official image ships no bytecode of the standard library and no step here leaves any, so every start compiles each of its modules that the application imports.',
    disabled: () =>
      'PYTHONDONTWRITEBYTECODE keeps the steps here from leaving bytecode of the standard library, of which the official image ships none: every start compiles each of its modules that the application imports.',
    managed: () =>
      'uv python install leaves the standard library uncompiled: every start compiles each of its modules that the application imports. Add --compile-bytecode.',
  },
  *check({ facts }, messages) {
    if (facts.dev) return
    const managed = managedPythons(facts)
    const bare = managed.find((one) => uvCompiles(facts, one) === 'no' && !isManagedCompiledLater(facts, one))
    if (bare) {
      const { call, options } = bare.installer
      const refused = options.has('--no-compile-bytecode')
      const change = refused ? null : addOptions(facts.dockerfile, bare.installer, '--compile-bytecode')
      yield {
        span: call.span,
        message: messages.managed(),
        ...(change && { edit: { safety: 'safe', changes: [change] } }),
      }
    }
    if (managed.length > 0) return
    const python = facts.final.base.python
    const root = facts.lineage[0]
    if (python?.kind !== 'official' || python.standardLibraryCompiled !== false) return
    if (!root || standardLibraryCompiled(facts) || needsPythonOnlyToBuild(facts)) return
    const folder = isMinorWritten(root.stage.image.text, python.minor)
      ? python.minor && `${python.prefix}/lib/python${python.minor}`
      : ASKED
    // What deletes bytecode there would take it away again.
    const deletion = lastDeletion(facts, `${python.prefix}/lib`)
    const [stage, place] = deletion ? [deletion.stage, deletion.instruction] : [root, root.stage.from]
    const able = isRoot(deletion ? deletion.user : facts.final.base.user)
    const option = compilingOption(facts, stage, place.index)
    const changes = [insertAfter(facts.dockerfile, place, [`RUN python ${option}-m compileall -q ${folder}`])]
    yield {
      span: root.stage.from.span,
      message: standardLibraryCompiled(facts, true) ? messages.disabled() : messages.missing(),
      ...(folder && able && { edit: { safety: 'review', changes } }),
    }
  },
})

function isManagedCompiledLater(facts: Facts, { step, installer, folder }: ManagedPython): boolean {
  return folder !== null && isPathCompiledLater(facts, step.stage, folder, momentOf(step, installer.call))
}

/** The last step of the final image's own that deletes bytecode of the standard library. */
function lastDeletion(facts: Facts, library: string): Step | null {
  const deletes = ({ step, folders }: BytecodeRemoval): boolean =>
    facts.inLineage(step) &&
    folders.some((folder) => touches(folder, library) && !/\/(?:site|dist)-packages(?:\/|$)/.test(folder))
  return bytecodeRemovals(facts).findLast(deletes)?.step ?? null
}

function isRoot(user: string): boolean {
  return user === 'root' || user === '0'
}

/** The folder as Python itself says it. */
const ASKED = `"$(python -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')"`

/** Whether FROM says the minor version itself: what a variable holds is another one in the next build. */
function isMinorWritten(image: string, minor: string | null): boolean {
  if (!image.includes('$')) return true
  const literal = image.replace(/\$\{[^}]*\}|\$\w+/g, '$')
  return (
    minor !== null &&
    [':', 'python'].some((before) => {
      const at = literal.lastIndexOf(before + minor)
      return at >= 0 && /^(?:[-.@]|$)/.test(literal.slice(at + before.length + minor.length))
    })
  )
}
