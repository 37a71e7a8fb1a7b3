import type { BuildFailure, BuildTree, BuiltImage } from '../ports/builder.js'
import type { ImageConfiguration } from '../ports/engine.js'
import { referencesOf } from './references.js'
import type { ImageRequest, MeasurePorts, MeasureRequest } from './request.js'
import type { Subject } from './subject.js'

/** What is built of an image: at the base, at the head, or the head with another text. */
export interface Source {
  readonly name: string
  readonly tree: BuildTree
  readonly dockerfile: string
  readonly text: string
  /** Replaces the ignore file's text, for a variant; null: as it is. */
  readonly ignore: string | null
}

export function isFailure(value: object): value is BuildFailure {
  return 'failed' in value
}

/** Builds the images of one review, with what all its builds share. */
export class Builds {
  private readonly baseLayers = new Map<string, Promise<readonly string[] | null>>()

  constructor(
    private readonly request: MeasureRequest,
    private readonly ports: Pick<MeasurePorts, 'builder' | 'engine'>,
    /** Digests that images are held at. */
    private readonly pinned: ReadonlyMap<string, string>,
    /** Milliseconds that are left. */
    private readonly left: () => number,
  ) {}

  /** Builds a side of an image. @throws what the engine throws where it breaks down */
  async build(image: ImageRequest, source: Source): Promise<Subject | BuildFailure> {
    const built = await this.run(image, source)
    if (isFailure(built)) return built
    const configuration = await this.configurationOf(built.image)
    const base = referencesOf(source.dockerfile, source.text, image.target, image.buildArguments).base
    return {
      name: source.name,
      image: built.image,
      configuration,
      built,
      baseLayers: await this.layersOf(base, image, source),
    }
  }

  /** Builds what was built before, for how long that takes now. */
  again(image: ImageRequest, source: Source): Promise<BuiltImage | BuildFailure> {
    return this.run(image, source)
  }

  private run(image: ImageRequest, source: Source): Promise<BuiltImage | BuildFailure> {
    const { name, tree, dockerfile, text, ignore } = source
    return this.ports.builder.build({
      name,
      tree,
      dockerfile,
      text,
      ignore,
      context: image.context,
      target: image.target,
      buildArguments: image.buildArguments,
      platform: image.platform,
      secrets: this.request.fork ? [] : this.request.secrets,
      buildContexts: this.request.fork ? [] : this.request.buildContexts,
      pinned: this.pinned,
      fork: this.request.fork,
      timeout: this.left(),
    })
  }

  private async configurationOf(image: string): Promise<ImageConfiguration> {
    const configuration = await this.ports.engine.inspect(image)
    if (configuration === null) throw new Error(`the engine does not know ${image}, which was just built`)
    return configuration
  }

  /** The base's own layers, known by building nothing on top of it: an engine needn't keep what a build starts from. */
  private layersOf(base: string | null, image: ImageRequest, source: Source): Promise<readonly string[] | null> {
    if (base === null) return Promise.resolve(null)
    const key = `${base} ${image.platform ?? ''}`
    const known = this.baseLayers.get(key) ?? this.readLayers(base, image, source)
    this.baseLayers.set(key, known)
    return known
  }

  private async readLayers(base: string, image: ImageRequest, source: Source): Promise<readonly string[] | null> {
    const alone = { ...image, target: null, buildArguments: new Map<string, string>() }
    const built = await this.run(alone, { ...source, name: base, text: `FROM ${base}\n`, ignore: '*\n' })
    return isFailure(built) ? null : (await this.configurationOf(built.image)).layers
  }
}
