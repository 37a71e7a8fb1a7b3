import { BuildProgress } from '../../measure/builds/progress.js'
import type { BuildStep } from '../../ports/builder.js'
import { endProcess, whyNotStarted } from '../process.js'
import { DockerFailed, type AskOptions, type Docker } from './client.js'
import { Lines } from './lines.js'

/** Milliseconds that buildx has to give a build up at the engine before it is killed. */
const GRACE = 5_000

export interface RanBuild {
  readonly status: number | null
  readonly timedOut: boolean
  readonly milliseconds: number
  readonly progress: BuildProgress
}

/** Runs `docker buildx build` and reads its progress. @throws DockerFailed where it can't be started. */
export async function runBuild(
  docker: Docker,
  args: readonly string[],
  options: AskOptions & { readonly timeout: number; readonly onStep: (step: BuildStep) => void },
): Promise<RanBuild> {
  const start = performance.now()
  const child = docker.start(args, { ...options, patient: true })
  child.stdin.on('error', () => undefined)
  child.stdin.end()
  child.stdout.resume()
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new DockerFailed(`docker ${whyNotStarted(error)}`))
    })
    child.once('close', resolve)
  })
  ended.catch(() => undefined)
  let timedOut = false
  let grace: NodeJS.Timeout | undefined
  const timer = setTimeout(() => {
    timedOut = true
    endProcess(child, 'SIGTERM')
    grace = setTimeout(() => {
      endProcess(child)
    }, GRACE)
  }, options.timeout)
  const progress = new BuildProgress()
  try {
    for await (const { text } of new Lines([['stderr', child.stderr]]).read()) {
      for (const step of progress.read(text)) options.onStep(step)
    }
    const status = await ended
    return { status, timedOut, milliseconds: performance.now() - start, progress }
  } finally {
    clearTimeout(timer)
    clearTimeout(grace)
  }
}
