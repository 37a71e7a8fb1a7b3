import type { Bind } from '../../dockerfile/deployment.js'
import { isKnown } from '../../dockerfile/expand.js'
import { dockerBytes, processors } from './amounts.js'
import {
  holds,
  imageName,
  join,
  knownArguments,
  onlyPlatform,
  place,
  reference,
  splitWords,
  userOf,
  withoutSlash,
  type Reference,
} from './reference.js'
import { assignments, flag, get, items, text, texts, type Mapping, type Value } from './tree.js'

/** What a service of a compose file says; null where it is of no Dockerfile, and of none that can be known. */
export function serviceReference(
  at: { kind: 'compose'; path: string; line: number; name: string },
  folder: string,
  service: Mapping,
): Reference | null {
  const build = get(service, 'build')
  const image = text(get(service, 'image'))
  const images = image === null ? [] : [imageName(image)]
  const built = build === null ? null : readBuild(folder, build)
  if (build !== null && built === null) return null
  if (built === null && images.length === 0) return null
  const { binds, tmpfs, volumes } = readMounts(folder, service)
  const limits = get(service, 'deploy', 'resources', 'limits')
  return reference(at, {
    ...(built ?? {}),
    ...(built && text(get(service, 'platform')) !== null
      ? { platform: onlyPlatform([text(get(service, 'platform'))!]) }
      : {}),
    images,
    service: { files: [at.path], name: at.name },
    readOnly: flag(get(service, 'read_only')),
    tmpfs,
    volumes,
    user: userOf(text(get(service, 'user'))),
    binds,
    mountsSource: holds(binds, built?.context ?? folder),
    cpus: processors(text(get(limits, 'cpus')) ?? text(get(service, 'cpus'))),
    memory: dockerBytes(text(get(limits, 'memory')) ?? text(get(service, 'mem_limit'))),
    gpu: usesGpu(service),
    entrypoint: commandLine(get(service, 'entrypoint')),
    command: commandLine(get(service, 'command')),
    workdir: known(text(get(service, 'working_dir'))),
    init: flag(get(service, 'init')) === true,
    stopSignal: known(text(get(service, 'stop_signal'))),
    environment: [...assignments(get(service, 'environment')).keys()],
    healthCheck: commandLine(get(service, 'healthcheck', 'test')),
  })
}

type Build = Pick<Reference, 'builds' | 'dockerfile' | 'context' | 'target' | 'buildArguments' | 'platform' | 'cache'>

/** Null for what is no Dockerfile of this repository, or can't be known. */
function readBuild(folder: string, build: Value): Build | null {
  if (get(build, 'dockerfile_inline') !== null) return null
  const context = text(build) ?? text(get(build, 'context')) ?? '.'
  const found = place(folder, context, text(get(build, 'dockerfile')) ?? 'Dockerfile')
  const target = text(get(build, 'target'))
  if (!found || (target !== null && !isKnown(target))) return null
  return {
    ...found,
    builds: true,
    target: target === '' ? null : target,
    buildArguments: knownArguments(assignments(get(build, 'args'))),
    platform: onlyPlatform(texts(get(build, 'platforms'))),
    cache: {
      from: texts(get(build, 'cache_from')).length > 0,
      to: texts(get(build, 'cache_to')).length > 0,
    },
  }
}

function readMounts(folder: string, service: Mapping): { binds: Bind[]; tmpfs: string[]; volumes: string[] } {
  const binds: Bind[] = []
  const tmpfs = texts(get(service, 'tmpfs')).map((one) => one.replace(/:.*$/, ''))
  const volumes: string[] = []
  for (const volume of items(get(service, 'volumes'))) {
    const mount = volume.kind === 'mapping' ? longMount(volume) : shortMount(text(volume) ?? '')
    if (!mount || !isKnown(mount.target)) continue
    const target = withoutSlash(mount.target)
    const source = mount.type === 'bind' && !mount.source.startsWith('~') ? join(folder, mount.source) : null
    if (source !== null) binds.push({ source, target })
    if (mount.type === 'tmpfs') tmpfs.push(target)
    else if (mount.writable) volumes.push(target)
  }
  return { binds, tmpfs: tmpfs.filter(isKnown), volumes }
}

interface Mount {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly writable: boolean
}

function longMount(volume: Mapping): Mount | null {
  const target = text(get(volume, 'target'))
  if (target === null) return null
  return {
    type: text(get(volume, 'type')) ?? 'volume',
    source: text(get(volume, 'source')) ?? '',
    target,
    writable: flag(get(volume, 'read_only')) !== true,
  }
}

/** `source:target:options`, or the target alone. */
function shortMount(written: string): Mount | null {
  const [first = '', second, options = ''] = written.split(':')
  if (second === undefined) return first === '' ? null : { type: 'volume', source: '', target: first, writable: true }
  // A name stands for a volume; only what looks like a path is one.
  const type = /^[.~/]|\//.test(first) || !isKnown(first) ? 'bind' : 'volume'
  return { type, source: first, target: second, writable: !options.split(',').includes('ro') }
}

function usesGpu(service: Mapping): boolean {
  if (text(get(service, 'runtime')) === 'nvidia') return true
  const gpus = get(service, 'gpus')
  if (gpus !== null && (items(gpus).length > 0 || text(gpus) !== null)) return true
  return items(get(service, 'deploy', 'resources', 'reservations', 'devices')).some((device) => {
    return text(get(device, 'driver')) === 'nvidia' || texts(get(device, 'capabilities')).includes('gpu')
  })
}

/** A command as words; null where there is none. */
function commandLine(value: Value | null): string[] | null {
  if (value === null || (value.kind === 'scalar' && value.value === null)) return null
  return value.kind === 'list' ? texts(value) : splitWords(text(value) ?? '')
}

function known(value: string | null): string | null {
  return value !== null && isKnown(value) ? value : null
}
