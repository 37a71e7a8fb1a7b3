import type { Facts, Install } from '../../dockerfile/facts.js'
import { callVariable } from '../../dockerfile/environments.js'
import { broughtPythons } from '../../dockerfile/stage-python.js'
import { lineageOf, type BuildStage } from '../../dockerfile/stages.js'
import { isSystemFolder } from '../../dockerfile/system-path.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'externally-managed-pip',
  family: 'environments',
  level: 'error',
  summary: "pip refuses to install into the distribution's Python",
  why: `Debian since 12, Ubuntu since 23.04 and Alpine since 3.19 mark their Python as externally managed (PEP 668): pip ends
with \`error: externally-managed-environment\`, and the build with it, as soon as the base moves on to such a release. The reason
is that pip and the distribution's package manager would overwrite each other's files.

A virtual environment is the way meant: \`python3 -m venv /opt/venv\` (on Debian it needs \`python3-venv\`) and
\`ENV PATH=/opt/venv/bin:$PATH\`. In a container whose Python serves nothing else, \`--break-system-packages\` does too.

**Ignore it** where the marker is removed by something that this file doesn't show.`,
  sources: [
    'https://peps.python.org/pep-0668/',
    'https://packaging.python.org/en/latest/specifications/externally-managed-environments/',
    'https://www.debian.org/releases/bookworm/amd64/release-notes/ch-information.en.html#python3-pep-668',
    'https://alpinelinux.org/posts/Alpine-3.19.0-released.html',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM debian:12-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3-pip \\
 && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM debian:12-slim
ENV PYTHONUNBUFFERED=1
RUN apt-get update \\
 && apt-get install --yes --no-install-recommends python3-venv \\
 && rm -rf /var/lib/apt/lists/*
ENV PATH=/opt/venv/bin:$PATH
RUN python3 -m venv /opt/venv \\
 && pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'where the virtual environment goes, and what brings venv, is for a person to say' },
  },
  messages: {
    refused: (tool: string, system: string) =>
      `This ends with an error: ${system} marks its Python as externally managed (PEP 668), and ${tool} installs nothing into it. Make a virtual environment, or give --break-system-packages.`,
  },
  *check({ facts }, messages) {
    const reported = new Set<BuildStage>()
    for (const install of facts.installs) {
      const { step, installer } = install
      const root = lineageOf(step.stage)[0]!
      if (reported.has(root) || !isManaged(facts, step.stage) || !intoSystem(install) || isAllowed(facts, install))
        continue
      reported.add(root)
      const { name, release } = step.stage.base.distribution!
      const system = `${name[0]!.toUpperCase()}${name.slice(1)}${release === null ? '' : ` ${release}`}`
      yield { span: installer.call.span, message: messages.refused(installer.tool.split(' ')[0]!, system) }
    }
  },
})

/** Whether the only Python of a stage is a distribution's that carries the marker. */
function isManaged(facts: Facts, stage: BuildStage): boolean {
  const { python, distribution, reference } = stage.base
  // Which release another image stands on without saying so depends on its age.
  const told = distribution?.release !== null || /^(?:debian|ubuntu|alpine)$/.test(reference?.repository ?? '')
  if (!distribution || !told || (python !== null && python.kind !== 'distribution')) return false
  const marked = python ? python.externallyManaged : distribution.python.externallyManaged === true
  return marked && broughtPythons(facts, stage).every((one) => one === 'default' || one === distribution.python.minor)
}

/** Whether an install goes into that Python, and not into an environment that something else may have made. */
function intoSystem({ step, installer, location }: Install): boolean {
  const { tool, options, call } = installer
  if (tool !== 'pip' && !(tool === 'uv pip' && options.has('--system'))) return false
  if (options.has('--target', '--prefix', '--root', '--python', '--dry-run')) return false
  if (call.conditional || call.activated !== null || callVariable(step, call, 'VIRTUAL_ENV') !== undefined) return false
  const path = callVariable(step, call, 'PATH') ?? ''
  if (!path.split(':').every(isSystemFolder)) return false
  return location?.kind === 'user' || (location?.kind === 'prefix' && location.path === '/usr')
}

/** Whether it is told to go on, or the marker is gone: a configuration file, a removal, a second try speak of it. */
function isAllowed(facts: Facts, { step }: Install): boolean {
  const lineage = new Set(lineageOf(step.stage))
  const spoken = facts.steps.some(({ stage, instruction }) => {
    return lineage.has(stage) && SPOKEN.test(facts.dockerfile.source.slice(instruction.span))
  })
  const configured = facts.copies.some(({ step: { stage }, target, sources }) => {
    return lineage.has(stage) && [target, ...sources].some((path) => /pip\.conf|\/pip\/?$|^\/etc\/?$|^\/$/.test(path))
  })
  return spoken || configured
}

const SPOKEN = /EXTERNALLY-MANAGED|break[-_]system[-_]packages|pip\.conf/i
