import { sentFiles } from './context-index.js'
import { filesOf } from './context-copies.js'
import type { Copy } from './copies.js'
import { readPythonProgram } from './entry.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { hasWildcard } from './go-match.js'
import { memoize } from './memo.js'

/** Files by whose change alone dependencies have to be installed again. */
const MANIFEST =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|.*\.lock|pylock\.toml|\.python-version|uv\.toml|poetry\.toml|pip\.conf|environment[\w.-]*\.ya?ml|(?:.*[-_.])?(?:requirements?|reqs?|constraints?|deps|dev|prod|base|test)\d*[\w-]*\.(?:txt|in))$/i

/** Whether a copy takes the context as a whole. */
export function takesContext({ from, image, sources }: Copy): boolean {
  return from === null && image === null && sources.some((source) => source === '.' || source === '*')
}

/** Folders that hold other things than the application, whatever language these are written in. */
const OTHERS =
  /^(?:requirements?|reqs?|deps|constraints|scripts?|bin|docker|config|conf|etc|tools|certs?|wheels?|wheelhouse|dist|vendor|third_party|patches|data|models?|static|templates|assets|public|docs?|tests?|locale|frontend|client|ui|node_modules|\..*)$/i

/** Names that folders of sources have. */
const SOURCES =
  /^(?:src|app|apps|application|project|code|source|sources|backend|server|service|services|web|api|lib)$/i

/** Whether a copy brings the application: the whole context, or a folder of its sources. */
export function copiesApplication(facts: Facts, copy: Copy): boolean {
  if (copy.inline || copy.from !== null || copy.image !== null || onlyManifests(facts, copy)) return false
  return (
    takesContext(copy) ||
    copy.sources.some((source) => holdsApplication(facts, source) || matchesScript(facts, copy, source))
  )
}

/** Whether a pattern brings a script that runs as it is: `COPY *.py /srv`. */
function matchesScript(facts: Facts, copy: Copy, source: string): boolean {
  if (!isKnown(source) || !hasWildcard(source)) return false
  const files = filesOf({ ...copy, sources: [source] }, facts.surroundings.context) ?? []
  return files.some(
    ({ path }) => path.endsWith('.py') && startedScripts(facts).has(path.slice(path.lastIndexOf('/') + 1)),
  )
}

/** What an ignore file lets through may be manifests only. */
export function onlyManifests(facts: Facts, copy: Copy): boolean {
  const files = filesOf(copy, facts.surroundings.context) ?? []
  return files.length > 0 && files.every(({ path }) => MANIFEST.test(path.slice(path.lastIndexOf('/') + 1)))
}

function holdsApplication(facts: Facts, source: string): boolean {
  if (!isKnown(source) || /^[a-z]+:\/\/|[*?[]/i.test(source)) return false
  const name = source.slice(source.lastIndexOf('/') + 1)
  const { context } = facts.surroundings
  const below = context.known ? sentFiles(context).below(source) : []
  // A script that runs as it is: the file that the container starts.
  if (name.endsWith('.py')) return startedScripts(facts).has(name) || isWhole(facts, source)
  if (OTHERS.test(name) || /[^.]\.[^.]/.test(name)) return false
  if (below.some((path) => path.endsWith('.py'))) return true
  return SOURCES.test(name) || modulesStarted(facts).has(name)
}

/** Whether a file is all of an application: the module that a server is told, or the only source where nothing is. */
function isWhole(facts: Facts, source: string): boolean {
  const { context } = facts.surroundings
  const name = source.slice(source.lastIndexOf('/') + 1)
  // What the build itself runs or reads may have to be there before it.
  if (facts.calls.some(({ call }) => call.arguments.some(({ value }) => value.endsWith(name)))) return false
  if (facts.entry) return modulesStarted(facts).has(name.slice(0, -'.py'.length))
  return (
    context.known &&
    sentFiles(context)
      .below('.')
      .filter((path) => path.endsWith('.py'))
      .join() === source
  )
}

/** The outermost packages that the container's program is told: `shop` of `gunicorn shop.wsgi:app`. */
const modulesStarted: (facts: Facts) => ReadonlySet<string> = memoize((facts) => {
  const found = new Set<string>()
  for (const call of facts.entry?.calls ?? []) {
    const program = readPythonProgram(call)
    if (!program) continue
    if (program.by === 'module') found.add(program.name.split('.')[0]!)
    for (const { value } of program.arguments) {
      const module = /^([A-Za-z_]\w*)(?:\.\w+)*:\w+/.exec(value)?.[1]
      if (module !== undefined) found.add(module)
    }
  }
  return found
})

/** The names of the files that the container starts. */
const startedScripts: (facts: Facts) => ReadonlySet<string> = memoize((facts) => {
  const words = facts.entry?.calls.flatMap(({ path, arguments: args }) => [path, ...args.map(({ value }) => value)])
  return new Set((words ?? []).map((word) => word.slice(word.lastIndexOf('/') + 1)).filter((name) => name !== ''))
})
