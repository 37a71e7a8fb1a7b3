import type { BaseImage, BasePython, Tool } from '../base-image.js'
import { isKnown, UNKNOWN } from '../expand.js'

/** What a family knows of an image; what it leaves out isn't known. */
export interface Traits extends Partial<
  Pick<
    BaseImage,
    'python' | 'distribution' | 'libc' | 'user' | 'owned' | 'workdir' | 'shell' | 'entrypoint' | 'command' | 'slim'
  >
> {
  readonly gpu?: boolean
  readonly init?: boolean | null
  readonly dockerClean?: boolean
  readonly tools?: ReadonlySet<Tool> | null
  readonly variables?: Readonly<Record<string, string>>
  /** Whether the variables are all that Python, its installers and the shell read. */
  readonly complete?: boolean
  /** Whether the Python is python.org's, whose end of life counts. */
  readonly upstream?: boolean
  /** Whether the tag moves from version to version; null: not known; left out: only `latest` and none do. */
  readonly floating?: boolean | null
}

/**
 * Describes the images of a repository by their tag, `latest` where none is given; a part of it may be unknown.
 * @param frozen whether a digest names the build, so that what the tag stands for today says nothing
 */
export type Family = (tag: string, repository: string, frozen?: boolean) => Traits

export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What the images of the distributions have in common, and those built on them that say nothing else. */
export const PLAIN: Traits = {
  user: 'root',
  workdir: '/',
  entrypoint: [],
  init: false,
  variables: { PATH: SYSTEM_PATH },
  complete: true,
}

/** Nothing but files: distroless, scratch. */
export const NO_TOOLS: ReadonlySet<Tool> = new Set()

/** A Python with pip below a prefix. */
export function pythonAt(prefix: string, kind: BasePython['kind'], minor: string | null): BasePython {
  return {
    kind,
    minor,
    prefix,
    venv: null,
    interpreters: [`${prefix}/bin`],
    pip: { version: null },
    externallyManaged: false,
    standardLibraryCompiled: null,
  }
}

/** The parts between hyphens; one that holds something unknown is left out. */
export function tokensOf(tag: string): string[] {
  return tag.split('-').filter((token) => token !== '' && isKnown(token))
}

/** A Python's minor version at the start of a text: `3.12`, `3.12.4`, `3.15.0a7`, not `3.1` of `3.1␀`. */
export function minorOf(text: string): string | null {
  return /^([23]\.\d{1,2})(?=$|[-.]|(?:a|b|rc)\d|t(?:-|$))/.exec(text)?.[1] ?? null
}

/** Whether a tag holds a piece that can't be known, so that what it doesn't say may be said there. */
export function isPartial(tag: string): boolean {
  return tag.includes(UNKNOWN)
}

/** Looks a key up among a record's own, for keys come from tags: `constructor` isn't a release. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** Compares dotted versions by their numbers. */
export function isAtLeast(version: string, least: string): boolean {
  const left = version.split('.').map(Number)
  const right = least.split('.').map(Number)
  for (let at = 0; at < right.length; at++) {
    const difference = (left[at] ?? 0) - right[at]!
    if (difference !== 0) return difference > 0
  }
  return true
}
