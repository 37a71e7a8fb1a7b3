import type { Declined, Publication, Publisher } from '../../ports.js'

export interface AnnotationCommands {
  /** Workflow commands, escaped. */
  readonly lines: readonly string[]
  /** Fingerprints of the findings that they show. */
  readonly fingerprints: readonly string[]
}

/** Annotations by workflow commands: what is left where the token may write neither comments nor checks. */
export class CommandAnnotations implements Publisher {
  readonly name = 'annotations'

  constructor(
    /** Pure; what is shown already is left out, and no more than GitHub takes of one level. */
    private readonly render: (publication: Publication) => AnnotationCommands,
    private readonly write: (text: string) => void = (text) => process.stdout.write(text),
  ) {}

  publish(publication: Publication): Promise<ReadonlySet<string> | Declined> {
    const { lines, fingerprints } = this.render(publication)
    // A command counts at the start of a line only.
    if (lines.length > 0) this.write(`\n${lines.join('\n')}\n`)
    return Promise.resolve(new Set(fingerprints))
  }
}
