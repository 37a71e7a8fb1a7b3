import type { SourceText } from '../source/text.js'
import type { FileAnalysis } from './file.js'

/** A Dockerfile that could not be reviewed, or not wholly; the message is a sentence's end, without the path. */
export interface FileProblem {
  readonly path: string
  readonly message: string
  /** Whether nothing of it was reviewed because of what it holds; otherwise this tool is at fault. */
  readonly unreadable: boolean
}

/** What is found in the Dockerfiles of one tree, by path. */
export interface TreeAnalysis {
  readonly files: ReadonlyMap<string, FileAnalysis>
  readonly problems: readonly FileProblem[]
  /** What was read, by path. */
  readonly sources: ReadonlyMap<string, SourceText>
}

/** The same for a part of a tree: Dockerfiles that share no file of their contexts with others. */
export type BatchAnalysis = TreeAnalysis
