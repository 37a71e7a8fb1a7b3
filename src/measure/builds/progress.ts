import type { BuildStep } from '../../ports/builder.js'

/** A piece of the build's graph, put together from what BuildKit said of it. */
interface Vertex {
  name: string
  cached: boolean
  milliseconds: number
  error: string
  /** The end of what it wrote. */
  log: string
}

/** Of each vertex' log that is kept, in characters. */
const MOST_LOG = 100_000
const MOST_VERTICES = 10_000

/** An instruction of the Dockerfile, and nothing that BuildKit does for itself: `[2/4] RUN …`, `[build 2/4] RUN …`. */
const INSTRUCTION = /^\[(?:[^\]]+ )?\d+\/\d+\] /

/**
 * Reads `docker buildx build --progress=rawjson`: one JSON object a line.
 * Source: moby/buildkit, client/graph.go (SolveStatus).
 */
export class BuildProgress {
  private readonly vertices = new Map<string, Vertex>()
  private readonly ended: BuildStep[] = []
  private readonly other: string[] = []
  private failedVertex: Vertex | null = null

  /** Takes a line; answers with the steps that ended by it. What is no JSON is kept as plain output. */
  read(line: string): readonly BuildStep[] {
    const status = parsed(line)
    if (status === null) {
      if (this.other.length < MOST_VERTICES) this.other.push(line)
      return []
    }
    for (const log of recordsOf(status.logs)) this.keepLog(log)
    return recordsOf(status.vertexes).flatMap((vertex) => this.keepVertex(vertex) ?? [])
  }

  /** The instructions that ended, in that order. */
  get steps(): readonly BuildStep[] {
    return this.ended
  }

  /** What it wrote besides: the error and the place of it. */
  get plain(): string {
    return this.other.join('\n')
  }

  /** What failed first: its name, error and the end of its log; null where nothing did. */
  get failure(): { readonly name: string; readonly error: string; readonly log: string } | null {
    return this.failedVertex
  }

  private keepVertex(record: Json): BuildStep | null {
    const { digest, name, started, completed, cached, error } = record
    if (typeof digest !== 'string') return null
    const vertex = this.vertexOf(digest)
    if (typeof name === 'string' && name !== '') vertex.name = name
    if (cached === true) vertex.cached = true
    if (typeof error === 'string' && error !== '') {
      vertex.error = error
      // What ran at its side is cancelled, and says so as an error of its own.
      if (!/context canceled/i.test(error)) this.failedVertex ??= vertex
    }
    if (typeof completed !== 'string' || typeof started !== 'string') return null
    // One that is asked for several times ends several times.
    const milliseconds = Math.max(0, Date.parse(completed) - Date.parse(started)) || 0
    const known = this.ended.findIndex((step) => step.name === vertex.name)
    vertex.milliseconds += milliseconds
    if (!INSTRUCTION.test(vertex.name) || vertex.error !== '') return null
    const step = { name: vertex.name, cached: vertex.cached, milliseconds: vertex.milliseconds }
    if (known >= 0) {
      this.ended[known] = step
      return null
    }
    this.ended.push(step)
    return step
  }

  private keepLog({ vertex, data }: Json): void {
    if (typeof vertex !== 'string' || typeof data !== 'string') return
    const kept = this.vertexOf(vertex)
    kept.log = (kept.log + decodeBase64(data)).slice(-MOST_LOG)
  }

  private vertexOf(digest: string): Vertex {
    const known = this.vertices.get(digest)
    if (known) return known
    const vertex: Vertex = { name: '', cached: false, milliseconds: 0, error: '', log: '' }
    if (this.vertices.size < MOST_VERTICES) this.vertices.set(digest, vertex)
    return vertex
  }
}

type Json = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function parsed(line: string): Json | null {
  if (!line.startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function decodeBase64(data: string): string {
  return Buffer.from(data, 'base64').toString('utf8')
}
