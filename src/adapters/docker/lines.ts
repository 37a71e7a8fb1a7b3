import type { Readable } from 'node:stream'

export interface Line {
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

/** Bytes of one line; the rest of it is dropped. */
export const LONGEST_LINE = 1_000_000
/** Bytes of lines that wait for a reader. */
const MOST_WAITING = 1_000_000

/**
 * Two streams as one sequence of lines, with bounded memory: a stream waits while its reader is behind. Before anybody
 * reads, and after, what doesn't fit is dropped instead, so that nobody waits for a reader that never comes.
 */
export class Lines {
  private readonly waiting: Line[] = []
  private bytes = 0
  private open = 0
  private taken = false
  private reading = false
  private wake: (() => void) | null = null

  constructor(private readonly streams: readonly (readonly [Line['stream'], Readable])[]) {
    for (const [name, stream] of streams) this.follow(name, stream)
  }

  /** Can be read once; ends when both streams do. */
  async *read(): AsyncGenerator<Line> {
    if (this.taken) throw new Error('the lines were read already')
    this.taken = this.reading = true
    try {
      for (;;) {
        const line = this.waiting.shift()
        if (line) {
          this.bytes -= line.text.length
          if (this.bytes < MOST_WAITING) for (const [, stream] of this.streams) stream.resume()
          yield line
        } else if (this.open === 0) return
        else await new Promise<void>((resolve) => (this.wake = resolve))
      }
    } finally {
      this.drain()
    }
  }

  /** Nobody reads on: what comes is dropped. */
  drain(): void {
    this.reading = false
    this.bytes = MOST_WAITING
    for (const [, stream] of this.streams) stream.resume()
  }

  private follow(name: Line['stream'], stream: Readable): void {
    this.open++
    let rest: Buffer[] = []
    let length = 0
    const keep = (piece: Buffer): void => {
      if (length < LONGEST_LINE) rest.push(piece.subarray(0, LONGEST_LINE - length))
      length += piece.length
    }
    const end = (): void => {
      this.push({ stream: name, text: Buffer.concat(rest).toString('utf8').replace(/\r$/, '') })
      rest = []
      length = 0
    }
    stream.on('data', (chunk: Buffer) => {
      let at = 0
      for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, at)) {
        keep(chunk.subarray(at, next))
        end()
        at = next + 1
      }
      if (at < chunk.length) keep(chunk.subarray(at))
    })
    let isClosed = false
    const close = (): void => {
      if (isClosed) return
      isClosed = true
      if (length > 0) end()
      this.open--
      this.wake?.()
    }
    stream.once('end', close)
    stream.once('close', close)
    stream.once('error', close)
  }

  private push(line: Line): void {
    if (!this.reading && this.bytes >= MOST_WAITING) return
    this.waiting.push(line)
    this.bytes += line.text.length
    if (this.reading && this.bytes >= MOST_WAITING) for (const [, stream] of this.streams) stream.pause()
    this.wake?.()
  }
}
