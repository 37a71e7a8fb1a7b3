import type { Span } from '../source/text.js'
import type { Instruction } from './model.js'
import { UNKNOWN } from './expand.js'

/** A variable that is set, with what set it. */
export interface Variable {
  readonly name: string
  /** Unknown pieces as expand.ts marks them. */
  readonly value: string
  readonly kind: 'env' | 'arg'
  /** Null where the base image sets it. */
  readonly origin: Instruction | null
  /** The assignment; null where the base image sets it. */
  readonly span: Span | null
}

interface Entry {
  readonly at: number
  readonly variable: Variable
}

/** What an image that isn't built here sets. */
export interface InheritedEnvironment {
  readonly variables: ReadonlyMap<string, string>
  /** Whether these are all: otherwise what isn't among them can't be known. */
  readonly complete: boolean
}

/**
 * The variables of one stage over all its instructions: a look-up names the instruction before which it asks. Nothing
 * is copied from instruction to instruction, so 100,000 ENV cost what they are.
 */
export class StageEnvironment {
  private readonly env = new Map<string, Entry[]>()
  private readonly arg = new Map<string, Entry[]>()
  private readonly inherited = new Map<string, Variable | undefined>()

  /** What the image sets that the lineage starts from. */
  private readonly base: InheritedEnvironment
  /** All that any stage of this base sets, by kind and name: what isn't here needs no walk. */
  private readonly names: Set<string>
  /** Whether the base image's variables are all known. */
  readonly complete: boolean

  /** @param parent the stage that this one is FROM, or what its base image sets */
  constructor(private readonly parent: StageEnvironment | InheritedEnvironment) {
    const child = parent instanceof StageEnvironment
    this.base = child ? parent.base : parent
    this.names = child ? parent.names : new Set()
    this.complete = parent.complete
  }

  set(variable: Variable, at: number): void {
    this.names.add(`${variable.kind} ${variable.name}`)
    const table = variable.kind === 'env' ? this.env : this.arg
    const entries = table.get(variable.name)
    if (entries) entries.push({ at, variable })
    else table.set(variable.name, [{ at, variable }])
  }

  /** The variable in effect before the instruction with index `at`: ENV wins over ARG, whatever their order. */
  get(name: string, at = Infinity): Variable | undefined {
    return this.env_(name, at) ?? this.arg_(name, at)
  }

  /** ENV only: what reaches the containers. */
  getEnv(name: string, at = Infinity): Variable | undefined {
    return this.env_(name, at)
  }

  /** The value before an instruction; unknown where the base may set it, undefined where nothing does. */
  value(name: string, at = Infinity): string | undefined {
    return this.get(name, at)?.value ?? (this.complete ? undefined : UNKNOWN)
  }

  private env_(name: string, at: number): Variable | undefined {
    return latest(this.env.get(name), at) ?? this.fromParent(name, 'env')
  }

  private arg_(name: string, at: number): Variable | undefined {
    return latest(this.arg.get(name), at) ?? this.fromParent(name, 'arg')
  }

  /** Walks up the stages in a loop (10,000 of them would overflow a recursion) and remembers the answer here. */
  private fromParent(name: string, kind: 'env' | 'arg'): Variable | undefined {
    const key = `${kind} ${name}`
    if (this.inherited.has(key)) return this.inherited.get(key)
    let found: Variable | undefined
    let scope = this.names.has(key) ? this.parent : this.base
    while (scope instanceof StageEnvironment && !found) {
      const remembered = scope.inherited.has(key)
      found = latest((kind === 'env' ? scope.env : scope.arg).get(name), Infinity) ?? scope.inherited.get(key)
      if (remembered && !found) break
      scope = scope.parent
    }
    if (!found && kind === 'env') {
      const value = this.base.variables.get(name)
      if (value !== undefined) found = { name, value, kind, origin: null, span: null }
    }
    this.inherited.set(key, found)
    return found
  }
}

function latest(entries: readonly Entry[] | undefined, at: number): Variable | undefined {
  if (!entries) return undefined
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return entries[low - 1]?.variable
}
