import type { InheritedEnvironment } from './environment.js'
import { UNKNOWN } from './expand.js'
import { parseImageReference, type ImageReference } from './image-reference.js'
import { buildImage } from './images/build.js'
import { findFamily } from './images/registry.js'
import { memoizeText } from './memo.js'

/** What is known of an image that isn't built here; where only a part is, the rest is null. */
export interface BaseImage {
  readonly reference: ImageReference | null
  /** Whether its environment and user are known whole: rules about what is in effect ask this first. */
  readonly known: boolean
  /** The Python that it is for; null where it is for something else, though tools in it may bring one. */
  readonly python: BasePython | null
  /** The day after which python.org maintains its Python no longer; null for Pythons that a vendor keeps. */
  readonly pythonEndOfLife: Date | null
  readonly distribution: Distribution | null
  readonly libc: 'glibc' | 'musl' | null
  /** The variables that Python, its installers and the shell read; what else there is (GPG_KEY) may be missing. */
  readonly environment: InheritedEnvironment
  /** Name or number; UNKNOWN of expand.ts where it isn't known. */
  readonly user: string
  /** Folders that belong to that user, where it isn't root; null: none are known to. */
  readonly owned: readonly string[] | null
  /** Absolute; UNKNOWN of expand.ts where it isn't known. */
  readonly workdir: string
  /** What its own SHELL instruction left; null: the platform's default. */
  readonly shell: readonly string[] | null
  /** Empty where it has none; null where that isn't known. */
  readonly entrypoint: readonly string[] | null
  /** What its CMD starts; null where that isn't known. */
  readonly command: readonly string[] | null
  /** Whether that entrypoint is an init (tini, dumb-init), which passes signals on. */
  readonly init: boolean | null
  /** Whether it is a small variant without compilers (-slim, alpine, distroless); false: the full one. */
  readonly slim: boolean | null
  /** Whether it is for GPUs: CUDA's libraries are in it. */
  readonly gpu: boolean
  /** Whether apt deletes what it downloads (/etc/apt/apt.conf.d/docker-clean). */
  readonly dockerClean: boolean | null
  /** Which of the programs that are looked for are in it; see hasTool. */
  readonly tools: ReadonlySet<Tool> | null
  readonly pin: Pin | null
}

/** The Python that an image brings. */
export interface BasePython {
  /**
   * `official`: as docker-library builds it, below /usr/local; `distribution`: a package of the distribution's vendor;
   * `conda`: an environment of conda.
   */
  readonly kind: 'official' | 'distribution' | 'conda' | 'other'
  /** e.g. `3.12`; null where the tag doesn't say. */
  readonly minor: string | null
  /** The environment that `python` and `pip` work on: /usr/local, /usr, /opt/conda. */
  readonly prefix: string
  /** Whether that is a virtual environment, in which pip never turns to the user's own folder; null: not known to be. */
  readonly venv: true | null
  /** Folders that hold an interpreter of it; the first is the one on PATH. */
  readonly interpreters: readonly string[]
  /** Null where it has none. */
  readonly pip: BasePip | null
  /** Whether pip refuses to install into it (PEP 668). */
  readonly externallyManaged: boolean
  /** Whether the image holds its standard library's bytecode; null where that isn't known. */
  readonly standardLibraryCompiled: boolean | null
}

export interface BasePip {
  /** The version, or one that it is no older than where the tag moves; null where it isn't known. */
  readonly version: string | null
}

/** The distribution below, whose package manager there is. */
export interface Distribution {
  /** e.g. `debian`, `ubuntu`, `alpine`, `rhel`. */
  readonly name: string
  /** e.g. `12`, `24.04`, `3.20`; null where the tag moves from release to release, or can't be known. */
  readonly release: string | null
  /** The last day of its support; for Debian of the long-term support. */
  readonly endOfLife: Date | null
  /** The Python of its packages, installed or not. */
  readonly python: DistributionPython
}

export interface DistributionPython {
  readonly minor: string | null
  /** The version of its pip package, or one that it is no older than. */
  readonly pip: string | null
  /** Whether that pip refuses to install outside of a virtual environment (PEP 668). */
  readonly externallyManaged: boolean | null
  /** Whether the image has it from the start; for `python` above see there. */
  readonly installed: boolean | null
}

/** Whether it is for Windows containers, whose folders and shells are others. */
export function isWindows({ reference }: BaseImage): boolean {
  return /(?:^|[/:-])(?:windowsservercore|servercore|nanoserver)(?:[:@-]|$)/.test(reference?.text ?? '')
}

/** The programs whose presence is on record. */
export type Tool = 'sh' | 'bash' | 'curl' | 'wget' | 'git' | 'gcc' | 'make'

/** How a reference names an image; `floating`: by no tag, `latest`, or for a Python image one without a minor version. */
export type Pin = 'digest' | 'version' | 'floating'

/** Looks an image up. Sources: the files of images/ name theirs. */
export function describeImage(reference: ImageReference | null): BaseImage {
  return reference ? describeNamed(reference.text) : buildImage(null, {})
}

const describeNamed = memoizeText((name) => {
  const reference = parseImageReference(name)
  if (!reference) return buildImage(null, {})
  const { repository, tag, digest } = reference
  const found = findFamily(repository)
  if (!found) return buildImage(reference, {})
  const stands = tag ?? (digest === null ? 'latest' : UNKNOWN)
  return buildImage(reference, found.family(stands, found.repository, digest !== null))
})

/** Whether a program is in an image; null where that isn't known, and for programs that aren't on record. */
export function hasTool(base: BaseImage, program: string): boolean | null {
  if (!base.tools || !ON_RECORD.has(program)) return null
  return (base.tools as ReadonlySet<string>).has(program)
}

const ON_RECORD: ReadonlySet<string> = new Set<Tool>(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make'])
