import { randomBytes } from 'node:crypto'
import type { NotMeasurable } from '../../findings/measurement.js'
import type { Container, ContainerEnd, ContainerRequest, Engine } from '../../ports/engine.js'
import { deadline, TIMED_OUT } from './deadline.js'
import { plain } from './failure.js'
import { loaderOf, PROGRAM } from './probe/agent.js'

/** What the probe answers; anything but `trouble` is for the caller to check. */
export type Answer = Readonly<Record<string, unknown>>

/** Over its own time-out for a start, the probe may take this long to answer. Milliseconds. */
const PATIENCE = 15_000

/** Opening a container, and an interpreter in it, takes at most this long. Milliseconds. */
const PATIENCE_AT_FIRST = 30_000

/** What holds a container up after the last sample of a comparison, at most. Milliseconds. */
export const LIFETIME = 30 * 60_000

/** The interpreter's own options: nothing of the image's settings reaches the probe, and it writes no bytecode. */
const ISOLATED = ['-I', '-S', '-B']

/** What a sample's time must not depend on: memory for the probe itself comes on top of a limit. Bytes. */
const PROBE_MEMORY = 64 * 2 ** 20

/** A Python program in a container that starts fresh interpreters there and tells how they fared. */
export class Probe {
  private readonly waiting = new Map<number, (answer: Answer | null) => void>()
  private ended = false
  private last = 0
  /** What came on its standard error first. */
  private readonly said: string[] = []
  private readonly pump: Promise<void>

  private constructor(
    private readonly container: Container,
    private readonly word: string,
  ) {
    this.pump = this.read()
  }

  /**
   * Opens a container with the probe in it.
   * @param interpreters programs to try, the likeliest first
   * @returns null where none of them is a Python that can run it; why where no container starts at all
   */
  static async open(
    engine: Engine,
    request: Omit<ContainerRequest, 'command' | 'timeout'>,
    interpreters: readonly string[],
  ): Promise<Probe | NotMeasurable | null> {
    const memory = request.memory === null ? null : request.memory + PROBE_MEMORY
    for (const interpreter of interpreters) {
      const command = [interpreter, ...ISOLATED, '-c', loaderOf(PROGRAM)]
      // The word is drawn anew for each container, and goes to the probe alone.
      const word = randomBytes(16).toString('hex')
      let container: Container
      try {
        container = await engine.run({ ...request, memory, command, timeout: LIFETIME })
      } catch (error) {
        // An engine says so at once where there is no such program.
        if (isNoProgram(error)) continue
        throw error
      }
      const probe = new Probe(container, word)
      const hello = await probe.begin()
      if (hello) return probe
      await probe.close()
      const said = probe.said.find((line) => NO_CONTAINER.test(line))
      if (said !== undefined) return { notMeasurable: plain(said) }
    }
    return null
  }

  private async begin(): Promise<boolean> {
    try {
      await this.container.write(`${PROGRAM}${JSON.stringify({ word: this.word })}\n`)
    } catch {
      return false
    }
    return !isNotMeasurable(await this.ask('find', { wanted: [] }, PATIENCE_AT_FIRST))
  }

  /**
   * Asks for one operation.
   * @param patience milliseconds that the operation itself may take
   */
  async ask(
    operation: string,
    details: Readonly<Record<string, unknown>>,
    patience = 0,
  ): Promise<Answer | NotMeasurable> {
    if (this.ended) return await this.gone()
    const id = ++this.last
    const answered = new Promise<Answer | null>((resolve) => this.waiting.set(id, resolve))
    try {
      await this.container.write(`${JSON.stringify({ ...details, operation, id })}\n`)
    } catch {
      this.waiting.delete(id)
      return await this.gone()
    }
    const answer = await deadline(answered, patience + PATIENCE)
    this.waiting.delete(id)
    if (answer === TIMED_OUT) {
      await this.close()
      return { notMeasurable: 'the container stopped answering' }
    }
    if (answer === null) return await this.gone()
    return typeof answer.trouble === 'string' ? { notMeasurable: answer.trouble } : answer
  }

  /** Ends the container. */
  async close(): Promise<ContainerEnd> {
    this.ended = true
    const end = await this.container.end()
    await deadline(this.pump, PATIENCE)
    return end
  }

  private async gone(): Promise<NotMeasurable> {
    const { outOfMemory, timedOut, status } = await this.close()
    if (outOfMemory) return { notMeasurable: 'the container ran out of memory' }
    return { notMeasurable: timedOut ? 'the container ran out of time' : `the container ended with status ${status}` }
  }

  private async read(): Promise<void> {
    try {
      for await (const { stream, text } of this.container.lines()) {
        if (stream === 'stderr' && this.said.length < 20) this.said.push(text.slice(0, 1000))
        if (stream === 'stdout' && text.startsWith(`${this.word} `)) this.take(text.slice(this.word.length + 1))
      }
    } catch {
      // A stream that breaks off is a container that is gone.
    }
    this.ended = true
    for (const resolve of this.waiting.values()) resolve(null)
  }

  private take(text: string): void {
    let answer: unknown
    try {
      answer = JSON.parse(text)
    } catch {
      return
    }
    if (typeof answer !== 'object' || answer === null || !('id' in answer) || typeof answer.id !== 'number') return
    this.waiting.get(answer.id)?.({ ...answer })
  }
}

/** What an engine says where the trouble isn't the program. */
const NO_CONTAINER = /unable to find (?:user|group)|no matching entries in (?:passwd|group)/

function isNoProgram(error: unknown): boolean {
  return error instanceof Error && /not found|no such file|permission denied|exec format/i.test(error.message)
}

export function isNotMeasurable(value: object): value is NotMeasurable {
  return 'notMeasurable' in value
}
