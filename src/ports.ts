import type { LinterName } from './config/linters.js'
import type { Dockerfile } from './dockerfile/model.js'
import type { ChangedFile } from './source/diff.js'
import type { FileContent } from './source/decode.js'
import type { Level } from './findings/finding.js'
import type { Review } from './findings/review.js'
import type { Span } from './source/text.js'

/** One entry of a tree of files; paths are relative to its root, with forward slashes. */
export interface Entry {
  readonly path: string
  readonly kind: 'file' | 'symlink'
  /** Bytes. */
  readonly size: number
}

/** A tree of files as it stands: the working tree, or a commit. */
export interface Workspace {
  /** For messages: `the working tree`, `commit 1a2b3c4`. */
  readonly name: string
  /** Files below the folders (default: all), without .git, node_modules and virtual environments. */
  list(folders?: readonly string[]): Promise<readonly Entry[]>
  /** Reads files in one go. A path that isn't there is absent from the answer; symlinks are followed inside the tree only. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>>
  /** The file of the tree that a path leads to through symlinks; null where it leads to none. Absent: there are no symlinks. */
  leadsTo?(path: string): Promise<string | null>
}

/** What the version control knows. */
export interface History {
  /** The commit of a revision. @throws UserError where there is none. */
  resolve(revision: string): Promise<string>
  /** The merge base of two commits, fetched when missing; null where they have none. */
  mergeBase(base: string, head: string): Promise<string | null>
  /** What changed from one commit to another, or to the working tree (null), with hunks. */
  changes(base: string, head: string | null): Promise<readonly ChangedFile[]>
  /** The tree of a commit, fetched when missing. */
  tree(commit: string): Workspace
}

/** What a pull request says of itself. */
export interface PullRequest {
  /** The files that it changes, as its "Files changed" shows them. */
  changedFiles(): Promise<readonly ChangedFile[]>
}

/** A publisher or a measurement that can't, with its reason: a value, not an error. */
export interface Declined {
  readonly declined: string
  /** What the token would have to be allowed for it: `pull-requests: write`. */
  readonly permission?: string
}

/** What a publisher shows; later ones carry what earlier ones couldn't. */
export interface Publication {
  readonly review: Review
  /** Hunks by path, for what can be commented. */
  readonly changes: readonly ChangedFile[]
  /** Fingerprints of the findings that are shown in "Files changed" already. */
  readonly shown: ReadonlySet<string>
  /** Why earlier publishers declined. */
  readonly declined: readonly string[]
}

/** One surface that a review is shown on. */
export interface Publisher {
  readonly name: string
  /** Shows the review; answers with the fingerprints that it shows in "Files changed", or why it declined. */
  publish(publication: Publication): Promise<ReadonlySet<string> | Declined>
}

export interface Log {
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
  /** Runs work under a heading that can be folded. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

export interface Clock {
  now(): Date
}

/** What another linter says of one place of a Dockerfile. */
export interface LinterFinding {
  /** Its name and its own code: `hadolint/DL3008`. */
  readonly rule: string
  readonly level: Level
  readonly message: string
  readonly span: Span
}

/**
 * What it says of one Dockerfile; `partly`: why that may not be all; `failed`: it ought to have answered and didn't. All
 * three reasons are a sentence's end.
 */
export type LinterAnswer =
  { readonly findings: readonly LinterFinding[]; readonly partly?: string } | Declined | { readonly failed: string }

/** Another linter. */
export interface Linter {
  readonly name: LinterName
  /** Why it can't be run here, as a sentence's end; null where it can. */
  missing(): Promise<string | null>
  /**
   * One answer for each Dockerfile, in their order.
   * @param pragmas whether comments that turn its checks off count
   */
  lint(dockerfiles: readonly Dockerfile[], pragmas: boolean): Promise<readonly LinterAnswer[]>
}
