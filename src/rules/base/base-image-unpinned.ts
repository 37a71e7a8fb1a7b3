import { describeImage, type BaseImage } from '../../dockerfile/base-image.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { parseImageReference } from '../../dockerfile/image-reference.js'
import { flagOf } from '../../dockerfile/model.js'
import { readMounts } from '../../dockerfile/mounts.js'
import { rootStages } from '../../dockerfile/stage-python.js'
import type { Step } from '../../dockerfile/stages.js'
import type { Span } from '../../source/text.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'base-image-unpinned',
  family: 'base',
  level: 'warning',
  summary: 'the base image has no version that holds still',
  why: `\`latest\`, no tag at all and, for Python, a tag without a minor version (\`python:3\`, \`python:slim\`) stand for another
Python each autumn. On the day that it moves, the same commit builds with a Python that some dependency has no wheel for, and
nobody changed anything; an old commit can't be built again as it was.

A minor version (\`python:3.13-slim\`) still gets each patch release when it is rebuilt. A digest
(\`python:3.13-slim@sha256:…\`) pins all of it: builds repeat to the byte of the base, and fixes come only when somebody, or
Renovate or Dependabot, moves it.

**Ignore it** for images that are meant to try the newest of everything, and for one that your own pipeline builds right before.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    'https://hub.docker.com/_/python',
    'https://peps.python.org/pep-0602/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
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
    except: {
      edit: 'which version the application is ready for is for a person to say',
      onbuild: 'it is about the FROM',
    },
  },
  messages: {
    python: (image: string, tag: string | null) =>
      `${tag === null ? `${image} without a tag` : `The tag of ${image}`} moves on to each next minor version of Python: one day the same commit builds with another one. Name a minor version, as in python:3.13-slim.`,
    latest: (image: string, tag: string | null) =>
      `${tag === null ? `The base ${image} has no tag, so it` : `The tag ${tag} of ${image}`} stands for whatever was pushed last: the same commit builds on another base from one day to the next. Name a version.`,
    copied: (image: string, tag: string | null) =>
      `${tag === null ? `The image ${image} has no tag` : `The tag ${tag} of ${image} moves`}, so what is taken from it changes without a change here. Name a version.`,
  },
  *check({ facts }, messages) {
    for (const { base, stage } of rootStages(facts)) {
      if (base.pin !== 'floating' || base.reference === null || isLocal(facts, base)) continue
      const { text, tag } = base.reference
      const { span } = stage.from
      if (base.python && isVersionless(base)) yield { span, message: messages.python(text, tag) }
      else yield { span, message: messages.latest(text, tag) }
    }
    for (const step of facts.steps) {
      for (const { name, span } of imagesOf(facts.dockerfile, step)) {
        const image = describeImage(parseImageReference(name))
        if (image.pin !== 'floating' || isLocal(facts, image)) continue
        yield { span, level: 'notice', message: messages.copied(name, image.reference?.tag ?? null) }
      }
    }
  },
})

/** Whether a tag is there that says less than a minor version, or Python's own image stands without one. */
function isVersionless({ python, reference }: BaseImage): boolean {
  const tag = reference?.tag ?? 'latest'
  return python?.kind === 'official' || tag !== 'latest'
}

/**
 * Whether no registry gives it: a single word that is no known image is one built nearby, or a build context
 * (--build-context, additional_contexts), and a name that a compose or bake file builds here is that image.
 */
function isLocal({ surroundings }: Facts, { reference, libc, python }: BaseImage): boolean {
  if (reference === null || libc !== null || python !== null) return false
  return !/[/:]/.test(reference.text) || (surroundings.builtNames?.has(reference.repository) ?? false)
}

/** The images that an instruction takes files from, with the flag that names them. */
function imagesOf(dockerfile: Parameters<typeof readMounts>[0], step: Step): { name: string; span: Span }[] {
  const { instruction, sources } = step
  if (instruction.keyword === 'RUN') {
    return readMounts(dockerfile, step).flatMap(({ from, stage, flag }) =>
      from !== null && stage === null && isKnown(from) ? [{ name: from, span: flag.span }] : [],
    )
  }
  const span = flagOf(instruction, 'from')?.span
  return sources.flatMap(({ name, stage }) => {
    return stage === null && span && isKnown(name) && !/^\d+$/.test(name) ? [{ name, span }] : []
  })
}
