import type { Copy } from '../../dockerfile/copies.js'
import { filesOf, totalSize } from '../../dockerfile/context-copies.js'
import { ignoreOf } from '../../dockerfile/context-index.js'
import { holdsPrivateKey, isHarmless, isSecretFile } from '../../dockerfile/context-secrets.js'
import type { ContextFiles } from '../../dockerfile/context.js'
import type { Facts } from '../../dockerfile/facts.js'
import { isContextNamed, isWithoutIgnoreFile, lacksNeeded } from '../../dockerfile/foreign-context.js'
import { projectIn } from '../../dockerfile/manifests/index.js'
import { memoize } from '../../dockerfile/memo.js'
import { flagOf } from '../../dockerfile/model.js'
import { normalizePath } from '../../dockerfile/paths.js'
import { projectsPacked } from '../../dockerfile/packed-projects.js'
import { takesContext } from '../../dockerfile/project-copies.js'
import { sizeText } from '../../dockerfile/weight.js'
import { lineEndingOf } from '../../source/text.js'
import { listOf } from '../lists.js'
import { defineRule, type RuleEdit } from '../rule.js'

/** Names in one sentence. */
const MOST_NAMES = 6

export default defineRule({
  id: 'context-not-ignored',
  family: 'layers',
  level: 'warning',
  summary: 'the whole build context is copied, and nothing keeps .git and caches out of it',
  why: `\`COPY . .\` takes all that the ignore file lets through: the repository's history, virtual environments, caches, and what
lies there besides, such as \`.env\`. The image grows by it, each commit changes .git and so breaks the build's cache even where
no source changed, and what is secret in it can be read by everybody who can pull the image. A checkout in CI may keep its
token in .git/config.

A \`.dockerignore\` beside the sources (or \`<name>.dockerignore\` beside the Dockerfile) names what stays out. Its patterns are
anchored at the context's root: \`__pycache__\` alone covers the top folder only, \`**/__pycache__\` all.

Where nothing names the context and the folder evidently isn't it (a Dockerfile alone, a file missing that the build needs)
nothing is said.

**Ignore it** where builds run on fresh clones that hold nothing else, without .git, or where the build itself asks git.`,
  sources: [
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
    'https://github.com/actions/checkout#usage',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY . /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      'tours/lofoten.json': '{}\n',
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY . /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
      'tours/lofoten.json': '{}\n',
      '.dockerignore': '.git\n.venv\n**/__pycache__\n',
    },
  },
  messages: {
    none: (what: string, size: string | null) =>
      `There is no .dockerignore, so this copies all of the build context${size === null ? '' : ` (${size})`}: ${what}, as far as they are there.`,
    open: (file: string, what: string) =>
      `${file} lets ${what} through, and this copies them: they bloat the image and break the build's cache without need.`,
    secret: (names: string) =>
      `This copies ${names} from the build context into the image, where everybody who can pull it can read it. Keep it out with the ignore file.`,
  },
  *check({ facts, files }, messages) {
    if (!files.known) return
    let done = false
    for (const copy of facts.copies) {
      const secrets = secretsIn(facts, copy, files)
      const { span } = copy.step.instruction
      if (secrets.length > 0) {
        if (!isItsContext(facts, files)) return
        const lines = done ? [] : missing(facts, files)
        const own = secrets.filter((path) => !/(?:^|\/)\.env$/.test(path) || !lines.includes('**/.env'))
        const edit = ignore(facts, files, [...own, ...lines])
        yield { span, level: 'error', message: messages.secret(listOf(secrets, MOST_NAMES)), ...(edit && { edit }) }
        done ||= takesContext(copy)
      } else if (takesContext(copy) && !done && !flagOf(copy.step.instruction, 'exclude')) {
        const lines = missing(facts, files)
        const none = isWithoutIgnoreFile(files)
        if (none && isSmallFolder(files)) continue
        const git = isSent(files, '.git/config') && hasGit(files)
        if (!none && (!git || lines.length < 2)) continue
        if (asksGit(facts, files)) continue
        if (!isItsContext(facts, files)) return
        done = true
        const edit = ignore(facts, files, lines)
        const copied = filesOf(copy, files)
        const size = copied && sizeText(totalSize(copied, files))
        const what = listOf(
          lines.map((line) => line.replace(/^\*\*\//, '')),
          MOST_NAMES,
        )
        const message = none
          ? messages.none(what, size)
          : messages.open(files.ignoreFile?.path ?? '.dockerignore', what)
        yield { span, message, ...(edit && { edit }) }
      }
    }
  },
})

/** A context that was only guessed, from where the Dockerfile lies, must hold what the Dockerfile wants of it. */
function isItsContext(facts: Facts, files: ContextFiles): boolean {
  if (isContextNamed(facts)) return true
  if (lacksNeeded(facts)) return false
  const root = (files.root ?? '.') === '.'
  return root || files.list().some((path) => /(?:\.py|requirements[\w.-]*\.txt|pyproject\.toml|Pipfile)$/.test(path))
}

/** So much a folder of scripts and configuration may hold for an image alone. */
const SMALL = { files: 8, bytes: 65536 }

/**
 * Whether a context is a folder of a few small files below the root: it has no .git, and nothing in it has anybody make an
 * environment or import a module there.
 */
function isSmallFolder(files: ContextFiles): boolean {
  const paths = files.list()
  if (hasGit(files) || paths.length > SMALL.files) return false
  if (paths.some((path) => path.includes('/') || MANIFEST.test(path))) return false
  const sizes = paths.map((path) => files.size?.(path) ?? Infinity)
  return sizes.reduce((sum, size) => sum + size, 0) <= SMALL.bytes
}

const MANIFEST =
  /(?:^requirements[\w.-]*\.(?:txt|in)|^pyproject\.toml|^Pipfile(?:\.lock)?|^setup\.(?:py|cfg)|^\.env.*)$/

/** Only the repository's root has its .git. */
function hasGit({ root = '.' }: ContextFiles): boolean {
  return root === '.'
}

function isSent(files: ContextFiles, path: string): boolean {
  return !ignoreOf(files).excludes(path)
}

/** What an ignore file for Python should name and this one doesn't: .git first, then environments and caches. */
function missing(facts: Facts, files: ContextFiles): string[] {
  const folder = files.list().find((path) => path.includes('/') && path.endsWith('.py')) ?? 'app/main.py'
  const inside = `${folder.slice(0, folder.lastIndexOf('/'))}/__pycache__/main.cpython-313.pyc`
  const caches = isSent(files, '__pycache__/main.cpython-313.pyc') || isSent(files, inside)
  const venvs = isSent(files, '.venv/bin/python') && isSent(files, 'venv/bin/python')
  return [
    ...(hasGit(files) && isSent(files, '.git/config') ? ['.git'] : []),
    ...(venvs ? ['.venv', 'venv'] : []),
    ...(caches ? ['**/__pycache__'] : []),
    // What an instruction names has to be sent.
    ...(isWithoutIgnoreFile(files) && ![...namedSources(facts)].some((path) => /(?:^|\/)\.env\*?$/.test(path))
      ? ['**/.env']
      : []),
  ]
}

/** Whether the build takes a version from git. */
function asksGit(facts: Facts, files: ContextFiles): boolean {
  const asks = facts.calls.some(({ call }) => {
    const { program, arguments: args } = call
    return (
      program === 'git' &&
      args.some(({ value }) => /^(?:describe|rev-parse|rev-list|log|show|submodule|status)$/.test(value))
    )
  })
  return asks || projectsPacked(facts).some((folder) => projectIn(files, folder).versionFromGit !== null)
}

/** What the instructions take of the context by its name: it was meant, and secret-in-image says what there is to say. */
const namedSources = memoize(({ copies }: Facts): ReadonlySet<string> => {
  const local = copies.filter(({ from, image, sources }) => from === null && image === null && !sources.includes('.'))
  return new Set(local.flatMap(({ sources }) => sources))
})

/** The secrets that a copy brings into the image. */
function secretsIn(facts: Facts, copy: Copy, files: ContextFiles): string[] {
  const at = copy.step.instruction.index
  if (facts.reach.landings(copy.step.stage, normalizePath(copy.target), at).length === 0) return []
  const named = namedSources(facts)
  return (filesOf(copy, files) ?? []).flatMap(({ path, target }) => {
    if (named.has(path) || !isSecret(facts, path, files)) return []
    // What another stage takes of the folder may be something else.
    return facts.reach.landings(copy.step.stage, target, at).length > 0 ? [path] : []
  })
}

/** By its name or by what is in it; of files for several environments the image's own is what it is started with. */
function isSecret(facts: Facts, path: string, files: ContextFiles): boolean {
  if (isSecretFile(path)) return !isHarmless(path, files.read(path))
  if (!/\.env/i.test(path)) return false
  return holdsPrivateKey(path, files.read(path)) && !environmentsNamed(facts).has(path.replace(/^.*\.env\./, ''))
}

/** The words by which an image may be told its environment: `--env=staging`, `ENV APP_ENV=staging`. */
const environmentsNamed = memoize(({ entry, deployments, lineage }: Facts): ReadonlySet<string> => {
  const own = entry?.calls.flatMap(({ arguments: args }) => args.map(({ value }) => value)) ?? []
  const told = deployments.flatMap(({ entrypoint, command }) => [...(entrypoint ?? []), ...(command ?? [])])
  const steps = lineage.flatMap((stage) => stage.steps.filter(({ instruction }) => instruction.keyword === 'ENV'))
  const variables = steps.flatMap(({ instruction }) => instruction.words.map(({ text }) => text))
  return new Set([...own, ...told, ...variables].map((word) => word.slice(word.indexOf('=') + 1)))
})

/** Adds lines to the ignore file, or makes one. */
function ignore(facts: Facts, files: ContextFiles, lines: readonly string[]): RuleEdit | null {
  const path = files.ignoreFile?.path ?? null
  const root = files.root ?? '.'
  const inside = path === null ? '.dockerignore' : root === '.' ? path : path.slice(root.length + 1)
  // A Dockerfile's own ignore file may lie outside of the context.
  if (path !== null && root !== '.' && !path.startsWith(`${root}/`)) return null
  const text = files.ignoreFile === undefined ? (files.read('.dockerignore') ?? '') : (files.ignoreFile?.text ?? '')
  const ending = lineEndingOf(text === '' ? facts.dockerfile.source.text : text)
  const start = text === '' || text.endsWith('\n') ? '' : ending
  const change = {
    path: inside,
    span: { start: text.length, end: text.length },
    text: start + lines.map((line) => line + ending).join(''),
  }
  return { safety: 'review', changes: [change] }
}
