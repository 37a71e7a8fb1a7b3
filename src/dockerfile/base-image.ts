import { isKnown } from './expand.js'
import type { ImageReference } from './image-reference.js'
import type { InheritedEnvironment } from './environment.js'

/** The Python that an image brings. */
export interface BasePython {
  /** `official`: built by docker-library under /usr/local, without any .pyc of its standard library. */
  readonly kind: 'official' | 'distribution' | 'other'
  /** e.g. `3.12`; null where the tag doesn't say. */
  readonly minor: string | null
  readonly prefix: string
}

/** What is known of an image that isn't built here. */
export interface BaseImage {
  readonly reference: ImageReference | null
  /** Whether its environment, user and shell are known; nothing below counts otherwise. */
  readonly known: boolean
  readonly python: BasePython | null
  readonly libc: 'glibc' | 'musl' | null
  readonly environment: InheritedEnvironment
  readonly user: string
}

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
const NOTHING: InheritedEnvironment = { variables: new Map(), complete: false }

/** What a stage starts from when its image is one that nothing is known of. */
export function unknownImage(reference: ImageReference | null): BaseImage {
  return { reference, known: false, python: null, libc: null, environment: NOTHING, user: '' }
}

/** Looks an image up. Sources: the images' own Dockerfiles (docker-library/python, astral-sh/uv, the distributions'). */
export function describeImage(reference: ImageReference | null): BaseImage {
  if (!reference) return unknownImage(null)
  const tag = reference.tag ?? ''
  switch (reference.repository) {
    case 'python':
      return pythonImage(reference, tag)
    case 'ghcr.io/astral-sh/uv':
    case 'astral/uv':
    case 'docker.io/astral/uv': {
      // python3.12-bookworm-slim: the official image with uv on it; debian, alpine: uv on the distribution alone.
      const python = /(?:^|-)python(\d+\.\d+)/.exec(tag)
      if (python) return pythonImage(reference, `${python[1]!}${tag.slice(tag.indexOf(python[0]) + python[0].length)}`)
      return plain(reference, tag.includes('alpine') ? 'musl' : 'glibc')
    }
    case 'debian':
    case 'ubuntu':
    case 'buildpack-deps':
      return plain(reference, 'glibc')
    case 'alpine':
      return plain(reference, 'musl')
    case 'scratch':
      return plain(reference, null)
    default:
      return unknownImage(reference)
  }
}

function pythonImage(reference: ImageReference, tag: string): BaseImage {
  const minor = isKnown(tag) ? (/^(\d+\.\d+)/.exec(tag)?.[1] ?? null) : null
  const variables = new Map([
    ['PATH', `/usr/local/bin:${SYSTEM_PATH}`],
    ['LANG', 'C.UTF-8'],
    ['PYTHON_VERSION', '\0'],
    ['GPG_KEY', '\0'],
  ])
  return {
    reference,
    known: true,
    python: { kind: 'official', minor, prefix: '/usr/local' },
    libc: tag.includes('alpine') ? 'musl' : 'glibc',
    environment: { variables, complete: true },
    user: 'root',
  }
}

function plain(reference: ImageReference, libc: BaseImage['libc']): BaseImage {
  const environment = { variables: new Map([['PATH', SYSTEM_PATH]]), complete: true }
  return { reference, known: true, python: null, libc, environment, user: 'root' }
}
