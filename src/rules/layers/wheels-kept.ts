import type { Copy } from '../../dockerfile/copies.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts, Install } from '../../dockerfile/facts.js'
import type { InstallerCall } from '../../dockerfile/installers/index.js'
import { memoizeBoth } from '../../dockerfile/memo.js'
import { takesContext } from '../../dockerfile/project-copies.js'
import { removalsIn } from '../../dockerfile/removals.js'
import { normalizePath, isInside } from '../../dockerfile/paths.js'
import { covers, fixedPart, hasWildcard } from '../../dockerfile/path-patterns.js'
import { placeIn } from '../../dockerfile/relative-places.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { filesOf, totalSize } from '../../dockerfile/context-copies.js'
import { sizeText } from '../../dockerfile/weight.js'
import { removeInstruction } from '../edits.js'
import { defineRule, type RuleEdit } from '../rule.js'

export default defineRule({
  id: 'wheels-kept',
  family: 'layers',
  level: 'notice',
  summary: 'wheels are copied in only to be installed, and stay in a layer',
  why: `What COPY brings stays in its layer. Wheels and source archives that a later RUN installs are then in the image twice,
packed and installed; removing them in that RUN doesn't make the image smaller. A bind mount shows them to the one RUN that
needs them and leaves nothing: \`RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels pip install /wheels/*\`.
So does a copied virtual environment.

The other side of the trade: mounts need BuildKit, which is the default builder since Docker 23.

**Ignore it** where the wheels are handed on at run time, to workers for example.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
    'https://pythonspeed.com/articles/multi-stage-docker-python/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim AS builder
RUN pip wheel --no-cache-dir --wheel-dir /wheels shop==2.4.1

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
COPY --from=builder /wheels /wheels
RUN pip install --no-cache-dir --no-index /wheels/*.whl
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim AS builder
RUN pip wheel --no-cache-dir --wheel-dir /wheels shop==2.4.1

FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels pip install --no-cache-dir --no-index /wheels/*.whl
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    kept: (path: string, size: string | null) =>
      `This copies ${path}${size === null ? '' : ` (${size})`} only for it to be installed: packed and installed, it is in the image twice. Mount it into the RUN instead, with \`--mount=type=bind\`.`,
  },
  *check({ facts }, messages) {
    for (const copy of facts.copies) {
      const target = placeIn(copy.step, copy.target)
      if (!facts.inLineage(copy.step) || copy.inline || !isKnown(target) || isStarted(facts, copy)) continue
      const installs = facts.installs.filter((install) => installsFrom(facts, copy, install))
      if (installs.length === 0) continue
      const removal = removalsIn(facts).find((one) => {
        return (
          one.step.instruction.index > copy.step.instruction.index &&
          touchesWheels(
            one.paths.map(({ path }) => placeIn(one.step, path)),
            target,
          )
        )
      })
      const files = filesOf(copy, facts.surroundings.context)
      const size = files && sizeText(totalSize(files, facts.surroundings.context))
      const edit = removal ? null : mountInstead(facts, copy, installs)
      yield {
        span: copy.step.instruction.span,
        message: messages.kept(nameOf(copy), size),
        related: [
          { span: installs[0]!.installer.call.span, message: 'installed here' },
          ...(removal ? [{ span: removal.call.span, message: 'removed here, which makes the image no smaller' }] : []),
        ],
        ...(edit && { edit }),
      }
    }
  },
})

/** The folder, or the archives that go into one with other things. */
function nameOf({ sources, target }: Copy): string {
  const names = sources.map((source) => source.slice(source.lastIndexOf('/') + 1))
  return names.every((name) => WHEEL.test(name)) ? names.join(', ') : normalizePath(target).replace(/^\/\0\//, '')
}

const WHEEL = /\.(?:whl|egg|tar\.gz|tgz|tar\.bz2|zip)$/i
const FOLDER = /(?:^|\/)(?:\.?wheels?|wheelhouse|dist|sdist|pip-?packages|python-?packages)\/?(?:\*(?:\.whl)?)?$/i

/** Whether an install takes what a copy brought, and that is packages to install: archives, or a folder of them. */
function installsFrom(facts: Facts, copy: Copy, { step, installer }: Install): boolean {
  if (installer.tool !== 'pip' && installer.tool !== 'uv pip') return false
  if (step.instruction.index <= copy.step.instruction.index || !lineageOf(step.stage).includes(copy.step.stage))
    return false
  const places = placesOf(facts, installer)
  const [found, named] = [places.found, places.named].map((all) => all.map((path) => placeIn(step, path)))
  if (!found || !named || found.length + named.length === 0) return false
  const target = placeIn(copy.step, copy.target)
  const archives = copy.sources.filter((source) => WHEEL.test(source))
  if (archives.length > 0 && archives.length === copy.sources.length) {
    return [...named, ...found].some((path) => isInside(fixedPart(path), target) || isInside(target, fixedPart(path)))
  }
  if (copy.sources.length !== 1 || takesContext(copy)) return false
  // A folder that is called so, or that nothing but wheels are looked for in.
  const [source] = copy.sources
  const packages = FOLDER.test(source!) || FOLDER.test(target)
  const whole = named.some((path) => hasWildcard(path) && fixedPart(path) === target) || found.includes(target)
  return whole && (packages || named.some((path) => path === `${target}/*.whl`))
}

/** Where an install looks for archives, and those that it names: asked for each copy before it. */
const placesOf = memoizeBoth(({ dockerfile }: Facts, { operands, options, call }: InstallerCall) => {
  const at = (value: string): string =>
    normalizePath(value.replace(/^file:(?:\/\/)?/, '').replace(/\[[^[\]/]*\]$/, ''), call.workdir)
  return {
    found: options.all('--find-links').flatMap(({ value }) => (value !== null && isKnown(value) ? at(value) : [])),
    named: operands.flatMap(({ value, span }) => {
      const name = isKnown(value) ? value : listedIn(dockerfile.source.slice(span))
      return name !== null && (WHEEL.test(name) || hasWildcard(name)) ? at(name) : []
    }),
  }
})

/** The wheels that `$(find FOLDER -name '*.whl')` or `$(ls FOLDER/*.whl)` names; null for other texts. */
function listedIn(text: string): string | null {
  const command = /^"?(?:\$\(|`)([^()$`]*)[)`](?:\[[\w,-]*\])?"?$/.exec(text)?.[1] ?? ''
  const [program, ...words] = command.trim().replace(/["']/g, '').split(/\s+/)
  const name = words.find((word) => word.endsWith('.whl'))
  if (name === undefined) return null
  if (program === 'ls') return name
  const [folder = ''] = words
  return program === 'find' && /^[\w./]/.test(folder) && folder !== name ? `${folder.replace(/\/$/, '')}/${name}` : null
}

function touchesWheels(paths: readonly string[], target: string): boolean {
  return paths.some(
    (path) => isKnown(path) && path !== '/' && (covers(path, target) || isInside(fixedPart(path), target)),
  )
}

/** The program may be handed them: workers of a cluster install them too. */
function isStarted(facts: Facts, copy: Copy): boolean {
  const target = normalizePath(copy.target)
  return facts.entry?.calls.some(({ arguments: args }) => args.some(({ value }) => value.startsWith(target))) ?? false
}

/** One folder of another stage for one RUN: the copy becomes a mount of that RUN. */
function mountInstead(facts: Facts, copy: Copy, installs: readonly Install[]): RuleEdit | null {
  const steps = new Set(installs.map(({ step }) => step))
  const [run] = steps
  const [source] = copy.sources
  const from = copy.from?.stage.name ?? copy.image
  const target = normalizePath(copy.target)
  if (steps.size !== 1 || copy.sources.length !== 1 || !run || !from || hasWildcard(source!)) return null
  if (target === '/' || !isKnown(target)) return null
  if (FILE.test(source!) || /[\s,"]/.test(source! + target) || isUsedElsewhere(facts, copy, run.instruction.index))
    return null
  const { keywordSpan } = run.instruction
  const at = { start: keywordSpan.end, end: keywordSpan.end }
  const mount = ` --mount=type=bind,from=${from},source=${source!},target=${target}`
  const changes = [removeInstruction(facts.dockerfile, copy.step.instruction, /wheel/i), { span: at, text: mount }]
  return { safety: 'review', changes }
}

const FILE = /[^.]\.[^./]+$/

/** Whether another command than that RUN's names the folder. */
function isUsedElsewhere(facts: Facts, copy: Copy, run: number): boolean {
  const target = normalizePath(copy.target)
  const later = facts.copies.some((other) => other !== copy && isInside(normalizePath(other.target), target))
  return (
    later ||
    facts.calls.some(({ step, call }) => {
      const { index } = step.instruction
      const other =
        index > copy.step.instruction.index && index !== run && lineageOf(step.stage).includes(copy.step.stage)
      return other && (isInside(call.workdir, target) || call.arguments.some(({ value }) => value.includes(target)))
    })
  )
}
