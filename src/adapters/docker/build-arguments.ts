import type { BuildRequest } from '../../ports/builder.js'

export interface BuildPlaces {
  /** Null: the one that the user's configuration names. */
  readonly builder: string | null
  /** Absolute paths. */
  readonly dockerfile: string
  readonly context: string
  readonly metadata: string
  readonly tag: string
  /** References to hold, to digests that a registry knows. */
  readonly pinned: ReadonlyMap<string, string>
}

/**
 * The arguments of `docker buildx build`. Nothing is ever allowed (`--allow`) that buildx doesn't by itself, and
 * SOURCE_DATE_EPOCH isn't set: with it, pip and compileall write another kind of .pyc.
 */
export function buildArguments(request: BuildRequest, text: string, places: BuildPlaces): string[] {
  const { target, platform, fork } = request
  const secrets = fork ? [] : request.secrets
  const contexts = fork ? [] : request.buildContexts
  return [
    'buildx',
    ...(places.builder === null ? [] : ['--builder', places.builder]),
    'build',
    ...['--progress', 'rawjson'],
    // Into the engine, whatever driver built it.
    '--load',
    ...['--provenance=false', '--sbom=false'],
    ...['--metadata-file', places.metadata],
    ...['--file', places.dockerfile],
    ...['--tag', places.tag],
    ...(target === null ? [] : ['--target', target]),
    ...(platform === null ? [] : ['--platform', platform]),
    ...[...request.buildArguments].flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
    ...secrets.flatMap((secret) => ['--secret', secret]),
    ...contexts.flatMap((context) => ['--build-context', context]),
    ...pins(text, contexts, places.pinned).flatMap((pin) => ['--build-context', pin]),
    '--',
    places.context,
  ]
}

/** A named context takes the place of whatever has its name: of stages, and of contexts of the user's, it must not. */
function pins(text: string, contexts: readonly string[], pinned: ReadonlyMap<string, string>): string[] {
  const taken = new Set([
    ...contexts.map((context) => context.slice(0, context.indexOf('=')).toLowerCase()),
    ...[...text.matchAll(/^[ \t]*FROM[ \t].*[ \t]AS[ \t]+(\S+)/gim)].map((match) => match[1]!.toLowerCase()),
  ])
  return [...pinned].flatMap(([reference, digest]) =>
    reference.includes('@') || taken.has(reference.toLowerCase())
      ? []
      : [`${reference}=docker-image://${reference}@${digest}`],
  )
}
