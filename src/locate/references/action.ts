import { reference, join, type Reference } from './reference.js'
import { get, pairs, text, texts } from './tree.js'
import { readYaml } from './yaml.js'

/** The reference of an action.yml that runs in a container; null where it can't be read. */
export async function readAction(path: string, source: string): Promise<Reference[] | null> {
  const file = (await readYaml(source))?.[0]
  if (!file) return null
  const runs = get(file, 'runs')
  const image = text(get(runs, 'image'))
  if (text(get(runs, 'using')) !== 'docker' || image === null || image.startsWith('docker://')) return []
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
  const dockerfile = join(folder, image)
  if (dockerfile === null) return []
  const entrypoint = text(get(runs, 'entrypoint'))
  const line = pairs(runs).find(({ key }) => key === 'image')?.line ?? runs!.line
  const at = { kind: 'action', path, line, name: text(get(file, 'name')) ?? 'action' } as const
  return [
    reference(at, {
      builds: true,
      dockerfile,
      // The runner builds in the Dockerfile's own folder.
      context: dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.',
      entrypoint: entrypoint === null ? null : [entrypoint],
      command: get(runs, 'args') === null ? null : texts(get(runs, 'args')),
      environment: pairs(get(runs, 'env')).map(({ key }) => key),
    }),
  ]
}
