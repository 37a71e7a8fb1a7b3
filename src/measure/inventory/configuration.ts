import { object, objects, parsed, string, strings } from './json.js'
import { instructionOf } from './instruction.js'
import { ArchiveFault } from './sink.js'

/** What an image's configuration says, as far as an inventory needs it. */
export interface Configuration {
  readonly environment: ReadonlyMap<string, string>
  /** Without leading slash; empty: the root. */
  readonly workdir: string
  /** Entrypoint and command, one after the other. */
  readonly command: readonly string[]
  /** Digests of the uncompressed layers, lowest first. */
  readonly digests: readonly string[]
  /** Instructions that made them; empty where the image doesn't say. */
  readonly instructions: readonly string[]
}

/** @throws ArchiveFault where the configuration doesn't go with the layers. */
export function configurationOf(text: string | undefined, layers: number): Configuration {
  const content = object(parsed(text))
  const digests = strings(object(content.rootfs).diff_ids)
  if (digests.length !== layers) {
    throw new ArchiveFault(`its configuration names ${digests.length} layers and its manifest ${layers}`)
  }
  const odd = digests.find((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest))
  if (odd !== undefined) throw new ArchiveFault(`"${odd.slice(0, 80)}" is no layer's digest; sha256:… is`)
  const config = object(content.config)
  const made = objects(content.history).filter((step) => step.empty_layer !== true)
  return {
    environment: new Map(strings(config.Env).map((entry) => splitAt(entry, entry.indexOf('=')))),
    workdir: string(config.WorkingDir).replace(/^\/+|\/+$/g, ''),
    command: [...strings(config.Entrypoint), ...strings(config.Cmd)],
    digests,
    // Without a step for each layer there is no telling which made which.
    instructions: digests.map((_, index) =>
      made.length === layers ? instructionOf(string(made[index]!.created_by), string(made[index]!.comment)) : '',
    ),
  }
}

function splitAt(entry: string, at: number): [string, string] {
  return at < 0 ? [entry, ''] : [entry.slice(0, at), entry.slice(at + 1)]
}
