import { DiskWorkspace } from '../adapters/workspace/disk.js'
import { threadsOf } from '../adapters/threads/pool.js'
import { work } from '../adapters/threads/work.js'
import { analyzeBatch } from '../analyze/tree.js'
import type { Settings } from '../config/settings.js'
import type { ReviewPorts } from '../review.js'
import { listedOnce } from '../review/listed-once.js'
import { RULES } from '../rules/index.js'
import { analyzeSettings } from '../settings.js'

/** What a thread of a review needs to judge as the first one does: plain data. */
export interface Reviewing {
  readonly root: string
  readonly settings: Settings
  readonly pages: string
  readonly today: Date
}

/** Other threads of the program that runs, for the review of many Dockerfiles on disk; in somebody else's there are none. */
export function reviewThreads(program: string | undefined, reviewing: Reviewing): Pick<ReviewPorts, 'gather'> {
  return program === undefined ? {} : { gather: threadsOf(program, reviewing) }
}

/** What such a thread does. */
export async function reviewThread(): Promise<void> {
  await work((about) => {
    const { root, settings, pages, today } = about as Reviewing
    const workspace = listedOnce(new DiskWorkspace(root))
    const judging = { ...analyzeSettings(settings, RULES, pages), today }
    return (batch, options) => analyzeBatch(workspace, batch, judging, options)
  })
}
