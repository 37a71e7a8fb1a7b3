import { saidLast } from '../process.js'
import { endProcess, whyNotStarted } from '../process.js'
import { DockerFailed, type Docker } from './client.js'

const MOST_STDERR = 10_000

/**
 * `docker save` as a stream: it writes no faster than it is read, and ends when nobody reads on.
 * @throws DockerFailed where it breaks off, at the end of what it wrote.
 */
export async function* saveImage(docker: Docker, image: string): AsyncGenerator<Uint8Array> {
  const child = docker.start(['image', 'save', '--', image])
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < MOST_STDERR) stderr += chunk.toString('utf8')
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end()
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(new DockerFailed(`docker ${whyNotStarted(error)}`))
    })
    child.once('close', resolve)
  })
  // Looked at below; one who stops early doesn't look.
  ended.catch(() => undefined)
  let isWhole = false
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer
    const status = await ended
    isWhole = true
    if (status !== 0) throw new DockerFailed(`${image} could not be read: ${saidLast({ status, stderr })}`)
  } finally {
    if (!isWhole) {
      endProcess(child)
      child.stdout.destroy()
    }
  }
}
