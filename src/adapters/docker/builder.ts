import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFailure } from '../../measure/builds/failure.js'
import { readMaterials } from '../../measure/builds/materials.js'
import { buildText, refusedArgument } from '../../measure/builds/syntax.js'
import { oneLine } from '../../measure/builds/text.js'
import type { BuildFailure, Builder, BuildRequest, BuildTree, BuiltImage } from '../../ports/builder.js'
import type { Declined, Log } from '../../ports.js'
import { BaseImages } from './base-images.js'
import { buildArguments } from './build-arguments.js'
import { contextFolder, readTexts, writeTexts } from './build-files.js'
import type { Docker } from './client.js'
import { forkEnvironment, secretVariables, type Environment } from './environment.js'
import { missingBuildx, missingEngine } from './missing.js'
import { runBuild } from './run-build.js'
import { secretTexts } from './secrets.js'
import type { Trees } from './trees.js'

export interface BuilderOptions {
  readonly docker: Docker
  readonly trees: Trees
  readonly log: Log
  /** The runner's; what docker gets of it is in `environment.ts`. */
  readonly environment: Environment
  /** What docker gets of it. */
  readonly given: Readonly<Record<string, string>>
  /** Private. */
  readonly folder: string
  /** What `secrets` and `build-contexts` are relative to. */
  readonly checkout: string
  /** Name of a builder of buildx; null: the one that the user's configuration names. */
  readonly builder: string | null
  /** Repository of the images: the run's own. */
  readonly repository: string
  readonly discard: () => Promise<void>
}

/** A build whose texts and folders are there. */
interface Prepared {
  readonly number: number
  /** Its own, private. */
  readonly folder: string
  /** Of the Dockerfile. */
  readonly path: string
  readonly context: string
  readonly notes: readonly string[]
}

/** Builds through `docker buildx`; all builds share the builder's cache. */
export class DockerBuilder implements Builder {
  private readonly bases: BaseImages
  private builds = 0

  constructor(private readonly options: BuilderOptions) {
    this.bases = new BaseImages(options.docker, options.builder)
  }

  async missing(): Promise<string | null> {
    const { docker, builder } = this.options
    return (await missingEngine(docker)) ?? (await missingBuildx(docker, builder))
  }

  async resolve(references: readonly string[], platform: string | null): Promise<ReadonlyMap<string, string>> {
    const found = await Promise.all(
      references.map(async (reference) => [reference, await this.bases.resolve(reference, platform)] as const),
    )
    return new Map(found.filter((entry): entry is [string, string] => entry[1] !== null))
  }

  tree(commit: string | null): Promise<BuildTree> {
    return this.options.trees.tree(commit)
  }

  touched(tree: BuildTree, path: string): Promise<BuildTree | Declined> {
    return this.options.trees.touched(tree, path)
  }

  build(request: BuildRequest): Promise<BuiltImage | BuildFailure> {
    return this.options.log.group(`Build ${oneLine(`${request.dockerfile}, ${request.name}`)}`, () =>
      this.attempt(request),
    )
  }

  discard(): Promise<void> {
    return this.options.discard()
  }

  private async attempt(request: BuildRequest): Promise<BuiltImage | BuildFailure> {
    const refused = refusedArgument(request.buildArguments.keys())
    if (refused !== null)
      return failed(`the build argument ${refused} chooses the program that builds: it is not passed`)
    const [texts, context] = [await readTexts(request), await contextFolder(request)]
    if (typeof context !== 'string') return failed(context.unbuildable)
    if ('unbuildable' in texts) return failed(texts.unbuildable)
    const trusted = buildText(texts.text)
    if ('refused' in trusted) return failed(`${request.dockerfile} is not built: ${trusted.refused}`)
    const brought = await this.options.trees.complete(request, trusted.text, texts.ignore)
    const number = ++this.builds
    const folder = join(this.options.folder, `build-${number}`)
    const path = await writeTexts(folder, request.dockerfile, trusted.text, texts.ignore, brought.excluded)
    const notes = [...(trusted.note === null ? [] : [trusted.note]), ...brought.notes, ...(await this.moved(request))]
    for (const note of notes) this.options.log.info(note)
    return this.run(request, trusted.text, { number, folder, path, context, notes })
  }

  private async run(
    request: BuildRequest,
    text: string,
    { number, folder, path, context, notes }: Prepared,
  ): Promise<BuiltImage | BuildFailure> {
    const { docker, log, builder, environment, given, checkout, repository } = this.options
    const [metadata, tag] = [join(folder, 'metadata.json'), `${repository}:${number}`]
    const pinned = this.bases.registryDigests(request.pinned)
    const secrets = await secretTexts(request, environment, checkout)
    const args = buildArguments(request, text, { builder, dockerfile: path, context, metadata, tag, pinned })
    const ran = await runBuild(docker, args, {
      timeout: request.timeout,
      environment: request.fork
        ? forkEnvironment(environment, join(this.options.folder, 'configuration'))
        : { ...given, ...secretVariables(request.secrets, environment) },
      folder: request.fork ? folder : checkout,
      onStep: ({ name, cached, milliseconds }) => {
        log.info(`${oneLine(name, secrets)} (${cached ? 'cached' : `${(milliseconds / 1000).toFixed(1)} s`})`)
      },
    })
    if (ran.timedOut || ran.status !== 0) {
      const failure = buildFailure(ran.progress, secrets)
      if (!ran.timedOut) return failure
      return { ...failure, timedOut: true, failed: `took longer than ${Math.round(request.timeout / 1000)} s` }
    }
    return {
      image: tag,
      digest: await docker.ask(['image', 'inspect', '--format', '{{.Id}}', '--', tag]),
      milliseconds: ran.milliseconds,
      // BuildKit writes the values of variables into the names.
      steps: ran.progress.steps.map((step) => ({ ...step, name: oneLine(step.name, secrets) })),
      materials: readMaterials(await readFile(metadata, 'utf8').catch(() => '')),
      notes,
    }
  }

  private async moved({ pinned }: BuildRequest): Promise<readonly string[]> {
    const moved = await this.bases.moved(pinned)
    return moved.map((reference) => `${reference} is on this machine only, and was replaced between two builds.`)
  }
}

function failed(reason: string): BuildFailure {
  return { failed: oneLine(reason), line: null, log: [], timedOut: false }
}
