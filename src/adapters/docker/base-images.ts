import { parseImageReference } from '../../dockerfile/image-reference.js'
import type { Docker } from './client.js'
import { readJson, textAt, textsAt } from './json.js'

/** A registry that doesn't answer in this time doesn't answer. */
const LOOKUP = { limits: { milliseconds: 30_000 } }
const DIGEST = /^sha256:[0-9a-f]{64}$/

/** What images a run's builds start from, held as they stood when they were first asked for. */
export class BaseImages {
  /** Ids of images that no registry knows, by reference. */
  private readonly local = new Map<string, string>()
  private driverName: Promise<string> | null = null

  constructor(
    private readonly docker: Docker,
    private readonly builder: string | null,
  ) {}

  /** The digest that a reference stands for now; null where it can't be found out. */
  async resolve(reference: string, platform: string | null): Promise<string | null> {
    const written = parseImageReference(reference)
    if (written === null) return null
    if (written.digest !== null) return DIGEST.test(written.digest) ? written.digest : null
    // The engine's own builder takes what the engine has; any other looks only in registries.
    const local = (await this.driver()) === 'docker' ? await this.resolveHere(reference, platform) : null
    return local ?? this.resolveThere(reference)
  }

  /** Those of the digests that a builder can be told to take. */
  registryDigests(pinned: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return new Map([...pinned].filter(([reference, digest]) => this.local.get(reference) !== digest))
  }

  /** References that no registry knows and that aren't any more what they were. */
  async moved(pinned: ReadonlyMap<string, string>): Promise<readonly string[]> {
    const moved: string[] = []
    for (const [reference, digest] of pinned) {
      if (this.local.get(reference) !== digest) continue
      if (textAt(await this.inspect(reference), 'Id') !== digest) moved.push(reference)
    }
    return moved
  }

  private async resolveHere(reference: string, platform: string | null): Promise<string | null> {
    const image = await this.inspect(reference)
    const id = textAt(image, 'Id')
    if (id === '') return null
    const own = `${textAt(image, 'Os')}/${textAt(image, 'Architecture')}`
    if (platform !== null && platform !== own && !platform.startsWith(`${own}/`)) return null
    const repository = parseImageReference(reference)?.repository
    for (const known of textsAt(image, 'RepoDigests')) {
      const parsed = parseImageReference(known)
      if (parsed?.repository === repository && parsed?.digest && DIGEST.test(parsed.digest)) return parsed.digest
    }
    this.local.set(reference, id)
    return id
  }

  private async resolveThere(reference: string): Promise<string | null> {
    const builder = this.builder === null ? [] : ['--builder', this.builder]
    // Anything shorter is printed for people.
    const format = ['--format', '{{json .Manifest}}']
    const args = ['buildx', ...builder, 'imagetools', 'inspect', ...format, '--', reference]
    const digest = textAt(readJson(await this.docker.ask(args, LOOKUP).catch(() => '')), 'digest')
    return DIGEST.test(digest) ? digest : null
  }

  private async inspect(reference: string) {
    const ran = await this.docker.run(['image', 'inspect', '--format', '{{json .}}', '--', reference])
    return readJson(ran.status === 0 ? ran.stdout : '')
  }

  /** `docker`, `docker-container`, `kubernetes`, `remote`; empty where it isn't told. */
  private driver(): Promise<string> {
    const name = this.builder === null ? [] : ['--', this.builder]
    this.driverName ??= this.docker
      .ask(['buildx', 'inspect', ...name])
      .then((text) => /^Driver:\s+(\S+)/m.exec(text)?.[1] ?? '')
      .catch(() => '')
    return this.driverName
  }
}
