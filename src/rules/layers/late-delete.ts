import { filesOf } from '../../dockerfile/context-copies.js'
import { ignoreOf } from '../../dockerfile/context-index.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { addedBefore, packagesBefore, requirementsBefore, type Added, type Holding } from '../../dockerfile/layers.js'
import { readInstaller } from '../../dockerfile/installers/index.js'
import { covers, coversContent, hasWildcard } from '../../dockerfile/path-patterns.js'
import { isInside } from '../../dockerfile/paths.js'
import { takesContext } from '../../dockerfile/project-copies.js'
import { removalsIn, type Removal } from '../../dockerfile/removals.js'
import { unpackedBefore } from '../../dockerfile/unpacked.js'
import { bytesAt, filesAt, isWeighty, sizeText } from '../../dockerfile/weight.js'
import { listOf } from '../lists.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'late-delete',
  family: 'layers',
  level: 'warning',
  summary: 'what an earlier layer added is removed in a later one, and stays in the image',
  why: `A layer only adds to those below it. What an earlier instruction brought stays in its layer, and is stored, pushed and
pulled with it, when a later RUN removes it; moved, it is there twice.

Remove it in the RUN that made it, don't bring it at all (an ignore file, a mount: \`RUN --mount=type=bind,source=…\`), or
build in a stage of its own and copy what is needed. The price of joining two RUNs is a layer that is made again as a whole.

**Ignore it** where all layers are squashed into one, and for a stage that only others copy from.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#run',
    'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY model.tar.gz /tmp/
RUN tar -xzf /tmp/model.tar.gz -C /opt && rm /tmp/model.tar.gz
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      'model.tar.gz': '',
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
RUN --mount=type=bind,source=model.tar.gz,target=/tmp/model.tar.gz tar -xzf /tmp/model.tar.gz -C /opt
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      'model.tar.gz': '',
    },
    except: { edit: 'how it is brought instead is for a person to say' },
  },
  messages: {
    deleted: (what: string, it: 'it' | 'them', size: string | null) =>
      `An earlier layer added ${what}${size === null ? '' : ` (${size})`}, and keeps ${it}: removing ${it} here makes no image smaller. Remove ${it} in the RUN that adds ${it}, or don't add ${it}.`,
    copied: (what: string, it: 'it' | 'them', size: string | null, mount: string) =>
      `An earlier COPY added ${what}${size === null ? '' : ` (${size})`}, and its layer keeps ${it}: removing ${it} here makes no image smaller. Mount ${it} for the command that needs ${it} (\`RUN --mount=${mount}\`), or don't send ${it}.`,
    moved: (what: string, it: 'it' | 'them', size: string | null) =>
      `An earlier layer added ${what}${size === null ? '' : ` (${size})`}, and keeps ${it}: after this move the image holds ${it} twice. Bring ${it} to ${it === 'it' ? 'its' : 'their'} place right away.`,
    packages: (names: string, it: 'it' | 'them') =>
      `An earlier layer installed ${names}, and keeps ${it}: removing ${it} here makes no image smaller. Install and remove ${it} in one RUN, or build in a stage of its own.`,
  },
  *check({ facts }, messages) {
    const gone = new Set<string>()
    for (const removal of removalsIn(facts)) {
      const { step, call, kind } = removal
      if (!facts.inLineage(step) || call.conditional || removal.partial) continue
      const hits = kind === 'packages' ? packagesOf(facts, removal) : pathsOf(facts, removal)
      // What went once doesn't go again.
      const fresh = hits.filter(({ name, added }) => !gone.has(`${added.step.instruction.index} ${name}`))
      for (const { name, added } of fresh) gone.add(`${added.step.instruction.index} ${name}`)
      if (fresh.length === 0) continue
      const different = [...new Set(fresh.map(({ name }) => name))]
      const names = listOf(different, 4)
      const it = different.length === 1 ? 'it' : 'them'
      const sizes = fresh.map(({ bytes }) => bytes ?? 0)
      const size = sizeText(sizes.reduce((sum, bytes) => sum + bytes, 0))
      const steps = new Set(fresh.map(({ added }) => added.step))
      yield {
        span: call.span,
        message:
          kind === 'packages'
            ? messages.packages(names, it)
            : kind === 'moved'
              ? messages.moved(names, it, size)
              : isMountable(fresh)
                ? messages.copied(names, it, size, mountFor(fresh))
                : messages.deleted(names, it, size),
        related: [...steps].map(({ instruction }) => ({ span: instruction.span, message: 'added here' })),
      }
    }
  },
})

interface Hit {
  readonly name: string
  readonly added: Added
  readonly bytes: number | null
}

/** Whether all of it came by COPY: no RUN adds it, in which it could go again. */
function isMountable(hits: readonly Hit[]): boolean {
  return hits.every(({ added: { copy, source } }) => copy && !copy.inline && !/^[a-z]+:\/\/|^git@/i.test(source ?? ''))
}

function mountFor(hits: readonly Hit[]): string {
  const other = hits.every(({ added: { copy } }) => (copy?.from ?? copy?.image ?? null) !== null)
  return other ? 'type=bind,from=…,source=…' : 'type=bind,source=…'
}

function pathsOf(facts: Facts, removal: Removal): Hit[] {
  return removal.paths.flatMap(({ path }) => {
    if (!isKnown(path) || isSetting(path)) return []
    const unpacked = unpackedBefore(facts, removal, path)
    const before = addedBefore(facts, removal.step, path)
    const hits = (unpacked ? [...before, unpacked] : before).flatMap((added): Hit[] => {
      const bytes = takesRepository(facts, added, path) ? null : bytesAt(facts, added, path)
      if (!isThere(facts, added, path) || !isWeighty(whatGoes(added, path), bytes)) return []
      return [{ name: nameOf(added, path).replace(/(?<=.)\/+$/, ''), added, bytes }]
    })
    // Where clones explain what is searched for, a copy isn't known to have brought any.
    const cloned = path.endsWith('/.git') ? hits.filter(({ added }) => added.kind === 'clone') : []
    return cloned.length > 0 ? cloned : hits
  })
}

/** What goes, as people name it: the thing itself, or the pattern for a part of it. */
function nameOf({ path: folder, exact, kind }: Added, path: string): string {
  if (path.endsWith('/.git') && (exact ? kind === 'clone' : hasWildcard(path)))
    return `${folder === '/' ? '' : folder!}/.git`
  if (exact) return folder!
  if (!hasWildcard(path)) return path
  if (coversContent(path, folder!)) return folder!
  const found = path.indexOf('/**/')
  return found >= 0 && isInside(folder!, path.slice(0, found) || '/') ? folder! + path.slice(found) : path
}

/** Configuration that is replaced: small, and often a guard. */
function isSetting(path: string): boolean {
  return /^\/etc\/|\/\.config\/|^\/(?:run|var\/run|var\/log|proc|dev)\//.test(path)
}

/** Whether it surely is there: as the context says where that is known. */
function isThere(facts: Facts, added: Holding, path: string): boolean {
  if (added.exact || added.copy?.from !== null) return added.sure
  if (isRepository(facts, added, path)) return true
  // What isn't committed may be made before the build: only of a folder that is there it is known what it holds.
  const brought = filesOf(added.copy, facts.surroundings.context) ?? []
  return brought.length > 0 ? filesAt(facts, added, path)!.length > 0 : added.sure
}

/** Whether the history of a checkout, whose size nobody knows, goes with the rest. */
function takesRepository(facts: Facts, added: Added, path: string): boolean {
  const git = `${added.path === '/' ? '' : added.path}/.git`
  return covers(path, git) && isRepository(facts, added, git)
}

/** The .git of a checkout, sent with a context that is the repository's root. */
function isRepository({ surroundings: { context } }: Facts, { copy }: Added, path: string): boolean {
  if (!path.endsWith('/.git') || !copy || !takesContext(copy) || !context.known) return false
  return (context.root ?? '.') === '.' && !ignoreOf(context).excludes('.git/config')
}

/** One file of a copied folder is judged by its own name. */
function whatGoes(added: Added, path: string): Added {
  const inside = !added.exact && added.kind === 'copy' && /\/[^/*?[]*[^/.*?[]\.\w+$/.test(path)
  return inside ? { ...added, path, source: null, exact: true } : added
}

function packagesOf(facts: Facts, { step, call, packages }: Removal): Hit[] {
  const installer = readInstaller(call)
  const python = installer !== null && /^(?:pip|uv pip|conda|poetry|pipenv|pdm|uv)$/.test(installer.tool)
  return packages.flatMap((name) =>
    (python ? requirementsBefore(facts, step, name) : packagesBefore(facts, step, name)).map((added) => {
      return { name, added, bytes: null }
    }),
  )
}
