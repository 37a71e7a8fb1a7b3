import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type {
  Container,
  ContainerEnd,
  ContainerRequest,
  Engine,
  ImageConfiguration,
} from '../../../src/ports/engine.js'

/*
 * An engine whose containers are processes of this machine, in a folder that the test made: what the probe does in an
 * interpreter can be tried wherever there is one. Limits, users and read-only roots are for the real engine's tests.
 */

export class LocalEngine implements Engine {
  readonly requests: ContainerRequest[] = []

  constructor(
    private readonly folder: string,
    private readonly environment: Readonly<Record<string, string>>,
  ) {}

  missing(): Promise<string | null> {
    return Promise.resolve(null)
  }

  describe(): Promise<string> {
    return Promise.resolve('processes of this machine')
  }

  inspect(): Promise<ImageConfiguration | null> {
    return Promise.resolve(null)
  }

  // eslint-disable-next-line require-yield -- there is no archive of a folder
  async *save(): AsyncIterable<Uint8Array> {
    await Promise.reject(new Error('nothing to save'))
  }

  async run(request: ContainerRequest): Promise<Container> {
    this.requests.push(request)
    const [program, ...args] = request.command ?? []
    const child = spawn(program!, args, {
      cwd: this.folder,
      env: { ...this.environment, ...Object.fromEntries(request.environment) },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve)
      child.once('error', () => {
        reject(new Error(`${program!}: executable file not found`))
      })
    })
    child.stdin.on('error', () => {})
    const ended = new Promise<ContainerEnd>((resolve) => {
      child.once('exit', (status, signal) => {
        resolve({ status: status ?? 128 + (signal === 'SIGKILL' ? 9 : 15), timedOut: false, outOfMemory: false })
      })
    })
    const end = (): Promise<ContainerEnd> => {
      child.kill('SIGKILL')
      return ended
    }
    return {
      id: String(child.pid),
      write: (text) =>
        new Promise((resolve, reject) => {
          child.stdin.write(text, (error) => {
            if (error) reject(error)
            else resolve()
          })
        }),
      lines: async function* () {
        const errors: string[] = []
        createInterface({ input: child.stderr }).on('line', (text) => errors.push(text))
        for await (const text of createInterface({ input: child.stdout })) yield { stream: 'stdout' as const, text }
        for (const text of errors) yield { stream: 'stderr' as const, text }
      },
      stop: async () => {
        const start = performance.now()
        child.kill('SIGTERM')
        const answer = await ended
        return { milliseconds: performance.now() - start, end: answer }
      },
      end,
    }
  }
}
