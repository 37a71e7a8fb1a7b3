import { copiedPackages } from '../../dockerfile/copied-packages.js'
import { stagePythons } from '../../dockerfile/stage-python.js'
import type { BuildStage } from '../../dockerfile/stages.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'stage-python-mismatch',
  family: 'base',
  level: 'error',
  summary: 'packages are copied to a stage with another Python or C library',
  why: `Packages are installed for one minor version: they lie in \`lib/python3.12/site-packages\`, where Python 3.13 never
looks, and their compiled modules are named after it (\`.cpython-312-x86_64-linux-gnu.so\`). A virtual environment's \`python\` is
only a link to \`/usr/local/bin/python\`, so in the other stage it is suddenly the other version. And what was compiled or
downloaded for glibc (Debian, Ubuntu) doesn't load under musl (Alpine), nor the other way round. The build succeeds all the
same; the container fails at its first import.

It happens when one of two FROMs is updated. One ARG for both keeps them together; distroless images have their Debian's
Python (\`python3-debian12\`: 3.11), which the builder has to match.

**Ignore it** where what is copied is known to be pure Python and is put on the path by hand.`,
  sources: [
    'https://docs.python.org/3/library/venv.html',
    'https://peps.python.org/pep-3149/',
    'https://peps.python.org/pep-0656/',
    'https://github.com/GoogleContainerTools/distroless/blob/main/python3/README.md',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.12-slim AS build
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir shop==2.4.1
FROM python:3.13-slim
RUN python -m compileall -q /usr/local/lib/python3.13
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
    except: { edit: 'which of the two versions is meant is for a person to say' },
  },
  messages: {
    minor: (path: string, source: string, target: string) =>
      `The packages of ${path} are for Python ${source}, and this stage runs Python ${target}: none of them can be imported.`,
    libc: (path: string, source: string, target: string) =>
      `The packages of ${path} are for ${source}, and this stage is on ${target}: their compiled modules can't be loaded.`,
  },
  *check({ facts }, messages) {
    const reported = new Set<string>()
    for (const { copy, from, path, minor } of copiedPackages(facts)) {
      const { stage, instruction } = copy.step
      const pair = `${from.stage.index} ${stage.stage.index}`
      if (reported.has(pair)) continue
      const python = stagePythons(facts).get(stage)?.minor ?? null
      const [libc, other] = [from.base.libc, stage.base.libc]
      if (minor !== null && python !== null && minor !== python) {
        yield { span: instruction.span, message: messages.minor(path, minor, python) }
      } else if (libc && other && libc !== other) {
        yield { span: instruction.span, message: messages.libc(path, systemOf(from), systemOf(stage)) }
      } else continue
      reported.add(pair)
    }
  },
})

function systemOf({ base }: BuildStage): string {
  return base.libc === 'musl' ? 'musl (Alpine)' : 'glibc'
}
