import { DiskWorkspace } from '../adapters/workspace/disk.js'
import { threadsOf } from '../adapters/threads/pool.js'
import { work } from '../adapters/threads/work.js'
import type { Gather } from '../analyze/batches.js'
import { analyzeBatch, withRootOnce } from '../analyze/tree.js'
import type { Settings } from '../config/settings.js'
import { RULES } from '../rules/index.js'
import { analyzeSettings } from '../settings.js'

/** What a thread of a review needs to judge as the first one does: plain data. */
export interface Reviewing {
  readonly root: string
  readonly settings: Settings
  readonly pages: string
  readonly today: Date
}

/** Other threads of this program for the review of many Dockerfiles on disk. */
export function reviewThreads(program: string, reviewing: Reviewing): Gather {
  return threadsOf(program, reviewing)
}

/** What such a thread does. */
export async function reviewThread(): Promise<void> {
  await work((about) => {
    const { root, settings, pages, today } = about as Reviewing
    const workspace = withRootOnce(new DiskWorkspace(root))
    const judging = { ...analyzeSettings(settings, RULES, pages), today }
    return (batch, options) => analyzeBatch(workspace, batch, judging, options)
  })
}
