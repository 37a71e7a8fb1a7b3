import { isKnown } from '../../dockerfile/expand.js'
import { readJson } from './jsonc.js'
import { join, knownArguments, place, reference, userOf, type Reference } from './reference.js'
import { assignments, flag, get, pairs, text, texts } from './tree.js'

/** The reference of a devcontainer.json; null where it can't be read. */
export function readDevcontainer(path: string, source: string): Reference[] | null {
  const file = readJson(source)
  if (!file) return null
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
  const build = get(file, 'build')
  const name = text(get(file, 'name')) ?? 'devcontainer'
  const line = (...keys: readonly string[]): number =>
    pairs(file).find(({ key }) => keys.includes(key))?.line ?? file.line
  const options = texts(get(file, 'runArgs'))
  const run = {
    user: userOf(text(get(file, 'containerUser'))),
    init: flag(get(file, 'init')) === true || options.includes('--init'),
    gpu: options.includes('--gpus') || options.some((option) => option.startsWith('--gpus=')),
    environment: pairs(get(file, 'containerEnv')).map(({ key }) => key),
  }
  const composed = texts(get(file, 'dockerComposeFile'))
  const service = text(get(file, 'service'))
  if (composed.length > 0 && service !== null) {
    const files = composed.flatMap((one) => join(folder, one) ?? [])
    const at = { kind: 'devcontainer', path, line: line('dockerComposeFile'), name } as const
    return [reference(at, { ...run, service: { files, name: service } })]
  }
  const dockerfile = text(get(build, 'dockerfile')) ?? text(get(file, 'dockerFile'))
  if (dockerfile === null) return []
  // Both are named from this file's folder, the Dockerfile not from the context.
  const context = place(folder, text(get(build, 'context')) ?? text(get(file, 'context')) ?? '.', '.')?.context
  const found = join(folder, dockerfile)
  const target = text(get(build, 'target'))
  if (context === undefined || found === null || (target !== null && !isKnown(target))) return []
  return [
    reference(
      { kind: 'devcontainer', path, line: line('build', 'dockerFile'), name },
      {
        ...run,
        builds: true,
        dockerfile: found,
        context,
        target,
        buildArguments: knownArguments(assignments(get(build, 'args'))),
      },
    ),
  ]
}
