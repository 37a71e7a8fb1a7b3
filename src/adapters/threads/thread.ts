/** The argument that a thread of this program is started with. */
export const THREAD = 'thread'

/** Whether this is a thread that `threadsOf` started. What knows that for sure is not loaded at other starts. */
export async function isThread(argument: string | undefined): Promise<boolean> {
  return argument === THREAD && !(await import('node:worker_threads')).isMainThread
}
