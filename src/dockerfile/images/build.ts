import type { BaseImage, Pin } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'
import type { ImageReference } from '../image-reference.js'
import { lastDay, PYTHON_END_OF_LIFE } from './end-of-life.js'
import { own, type Traits } from './traits.js'

/** Makes a description whole: what a family doesn't say isn't known. */
export function buildImage(reference: ImageReference | null, traits: Traits): BaseImage {
  const { python = null, user = UNKNOWN, complete = false } = traits
  const minor = traits.upstream ? (python?.minor ?? null) : null
  return {
    reference,
    known: complete && isKnown(user),
    python,
    pythonEndOfLife: minor === null ? null : lastDay(own(PYTHON_END_OF_LIFE, minor)),
    distribution: traits.distribution ?? null,
    libc: traits.libc ?? null,
    environment: { variables: new Map(Object.entries(traits.variables ?? {})), complete },
    user,
    owned: traits.owned ?? null,
    workdir: traits.workdir ?? UNKNOWN,
    shell: traits.shell ?? null,
    entrypoint: traits.entrypoint ?? null,
    command: traits.command ?? null,
    init: traits.init ?? null,
    slim: traits.slim ?? null,
    gpu: traits.gpu ?? false,
    dockerClean: traits.dockerClean ?? null,
    tools: traits.tools ?? null,
    pin: reference && pinOf(reference, traits),
  }
}

function pinOf({ repository, tag, digest }: ImageReference, { floating }: Traits): Pin | null {
  if (repository === 'scratch') return null
  if (digest !== null) return 'digest'
  if (floating !== undefined) return floating === null ? null : floating ? 'floating' : 'version'
  if (tag === null || tag === 'latest') return 'floating'
  return isKnown(tag) ? 'version' : null
}
