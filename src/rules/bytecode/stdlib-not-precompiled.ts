import { compilingOption } from '../../dockerfile/optimisation.js'
import { standardLibraryCompiled } from '../../dockerfile/standard-library.js'
import { insertAfter } from '../edits.js'
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
    for (const { step, call } of facts.calls) {
      const words = call.arguments.map(({ value }) => value)
      if (call.program !== 'uv' || words[0] !== 'python' || words[1] !== 'install' || !facts.inLineage(step)) continue
      const variable = step.stage.environment.value('UV_COMPILE_BYTECODE', step.instruction.index)
      if (words.includes('--compile-bytecode') || (variable !== undefined && !/^(?:0|false|)$/i.test(variable))) return
      const end = call.arguments[1]!.span.end
      const changes = [{ span: { start: end, end }, text: ' --compile-bytecode' }]
      yield { span: call.span, message: messages.managed(), edit: { safety: 'safe', changes } }
      return
    }
    const python = facts.final.base.python
    const root = facts.lineage[0]
    if (python?.kind !== 'official' || python.standardLibraryCompiled !== false) return
    if (!root || standardLibraryCompiled(facts)) return
    const folder = isMinorWritten(root.stage.image.text, python.minor)
      ? python.minor && `${python.prefix}/lib/python${python.minor}`
      : ASKED
    const changes = folder
      ? [
          insertAfter(facts.dockerfile, root.stage.from, [
            `RUN python ${compilingOption(facts, root, root.stage.from.index)}-m compileall -q ${folder}`,
          ]),
        ]
      : []
    yield {
      span: root.stage.from.span,
      message: standardLibraryCompiled(facts, true) ? messages.disabled() : messages.missing(),
      ...(folder && facts.final.base.user === 'root' && { edit: { safety: 'review', changes } }),
    }
  },
})

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
