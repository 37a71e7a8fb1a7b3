import { copiedPackages, type CopiedPackages } from '../../dockerfile/copied-packages.js'
import { landingOf } from '../../dockerfile/copies.js'
import type { Facts } from '../../dockerfile/facts.js'
import { hasInterpreter, isOfOtherPython } from '../../dockerfile/interpreters.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'venv-interpreter-missing',
  family: 'environments',
  level: 'error',
  summary: "a copied virtual environment's interpreter isn't in the final image",
  why: `A virtual environment holds no Python: its \`bin/python\` is a link to the one that made it, and \`pyvenv.cfg\` says where
its standard library is. Copied to a stage that has no Python at that path, it doesn't start: \`exec: no such file or directory\`.

Distroless images have Python at /usr/bin/python3, the official image at /usr/local/bin/python3. Pythons that uv downloads lie
below ~/.local/share/uv/python (or UV_PYTHON_INSTALL_DIR) and have to be copied to the same path too.

**Ignore it** where the environment's packages are only put on PYTHONPATH, and another Python runs them.`,
  sources: [
    'https://docs.python.org/3/library/venv.html#how-venvs-work',
    'https://docs.astral.sh/uv/guides/integration/docker/#using-uv-in-docker',
    'https://github.com/GoogleContainerTools/distroless/tree/main/examples/python3-requirements',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM debian:13-slim AS build
RUN apt-get update && apt-get install --yes --no-install-recommends python3-venv
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM gcr.io/distroless/python3-debian13:nonroot
ENV PYTHONUNBUFFERED=1
COPY --from=build /opt/venv /opt/venv
ENTRYPOINT ["/opt/venv/bin/celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'which stage has to change is for a person to say' },
  },
  messages: {
    missing: (path: string, folder: string) =>
      `The virtual environment ${path} was made with the Python in ${folder}, which isn't there in this stage: nothing in it starts.`,
    managed: (path: string, folder: string) =>
      `The virtual environment ${path} was made with a Python that uv keeps in ${folder}, which isn't copied along: nothing in it starts.`,
  },
  *check({ facts }, messages) {
    const reported = new Set<string>()
    for (const packages of copiedPackages(facts)) {
      const { copy, path, interpreter, kind } = packages
      if (kind !== 'venv' || interpreter === null || reported.has(path) || !facts.inLineage(copy.step)) continue
      if (isOfOtherPython(facts, packages) || hasInterpreter(facts, packages, interpreter) || !isRun(facts, packages))
        continue
      reported.add(path)
      const message = interpreter.endsWith('/bin') ? messages.missing : messages.managed
      yield { span: copy.step.instruction.span, message: message(path, interpreter) }
    }
  },
})

/** Whether containers start what is in the environment, and not another Python with its packages. */
function isRun(facts: Facts, { copy, path }: CopiedPackages): boolean {
  const landed = landingOf({ ...copy, intoFolder: false }, path) ?? path
  if (facts.env('PYTHONPATH')?.value.includes(landed)) return false
  const onPath = facts
    .env('PATH')
    ?.value.split(':')
    .some((folder) => folder.replace(/\/$/, '') === `${landed}/bin`)
  return (onPath ?? false) || (facts.entry?.calls ?? []).some((call) => call.path.startsWith(`${landed}/bin/`))
}
