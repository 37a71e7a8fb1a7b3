import { quantity } from './amounts.js'
import { imageName, reference, withoutSlash, type Reference } from './reference.js'
import { flag, get, items, text, texts, type Value } from './tree.js'
import { readYaml } from './yaml.js'

/** Where each kind keeps its pod. */
const POD: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
}

/** The containers of manifests; which Dockerfile they are of isn't known yet. Null where it can't be read. */
export async function readManifests(path: string, source: string): Promise<Reference[] | null> {
  // A template of Helm's is no YAML, or means something else than it says.
  if (source.includes('{{')) return []
  const documents = await readYaml(source)
  return documents?.flatMap((document) => workload(path, document)) ?? null
}

function workload(path: string, document: Value): Reference[] {
  const kind = text(get(document, 'kind')) ?? ''
  if (kind === 'List') return items(get(document, 'items')).flatMap((item) => workload(path, item))
  const keys = Object.hasOwn(POD, kind) ? POD[kind] : undefined
  const pod = keys ? get(document, ...keys) : null
  const owner = `${kind}/${text(get(document, 'metadata', 'name')) ?? '?'}`
  return items(get(pod, 'containers')).flatMap((container) => {
    const image = text(get(container, 'image'))
    if (image === null) return []
    const name = `${owner}/${text(get(container, 'name')) ?? '?'}`
    return reference({ kind: 'kubernetes', path, line: container.line, name }, containerFacts(pod!, container, image))
  })
}

function containerFacts(pod: Value, container: Value, image: string): Partial<Reference> {
  const limits = get(container, 'resources', 'limits')
  // The container's own security context goes before the pod's.
  const security = (key: string): Value | null =>
    get(container, 'securityContext', key) ?? get(pod, 'securityContext', key)
  const command = get(container, 'command')
  const args = get(container, 'args')
  return {
    images: [imageName(image)],
    readOnly: flag(get(container, 'securityContext', 'readOnlyRootFilesystem')),
    user: text(security('runAsUser')),
    runAsNonRoot: flag(security('runAsNonRoot')),
    ...mounts(pod, container),
    cpus: quantity(text(get(limits, 'cpu'))),
    memory: quantity(text(get(limits, 'memory'))),
    gpu: ['nvidia.com/gpu', 'amd.com/gpu'].some((name) => (quantity(text(get(limits, name))) ?? 0) > 0),
    entrypoint: command === null ? null : texts(command),
    command: args === null ? null : texts(args),
    workdir: text(get(container, 'workingDir')),
    environment: items(get(container, 'env')).flatMap((one) => text(get(one, 'name')) ?? []),
  }
}

/** Volumes whose files nobody writes to. */
const READ_ONLY = ['configMap', 'secret', 'downwardAPI', 'projected']

function mounts(pod: Value, container: Value): Pick<Reference, 'tmpfs' | 'volumes'> {
  const sources = new Map(items(get(pod, 'volumes')).map((volume) => [text(get(volume, 'name')), volume]))
  const tmpfs: string[] = []
  const volumes: string[] = []
  for (const mount of items(get(container, 'volumeMounts'))) {
    const path = text(get(mount, 'mountPath'))
    const source = sources.get(text(get(mount, 'name')))
    if (path === null || flag(get(mount, 'readOnly')) === true) continue
    if (get(source, 'emptyDir')) tmpfs.push(withoutSlash(path))
    else if (!READ_ONLY.some((kind) => get(source, kind))) volumes.push(withoutSlash(path))
  }
  return { tmpfs, volumes }
}
