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

/** The variables of one kind. */
interface Table {
  readonly own: Map<string, Entry[]>
  /** What the stages below, or the base, set: remembered answers. */
  readonly inherited: Map<string, Variable | undefined>
  /** All that any stage of the base sets: what isn't here needs no walk. */
  readonly names: Set<string>
}

function tableBelow(parent: Table | null): Table {
  return { own: new Map(), inherited: new Map(), names: parent ? parent.names : new Set() }
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
  private readonly env: Table
  private readonly arg: Table

  /** What the image sets that the lineage starts from. */
  private readonly base: InheritedEnvironment
  /** Whether the base image's variables are all known. */
  readonly complete: boolean

  /** @param parent the stage that this one is FROM, or what its base image sets */
  constructor(private readonly parent: StageEnvironment | InheritedEnvironment) {
    const child = parent instanceof StageEnvironment
    this.base = child ? parent.base : parent
    this.env = tableBelow(child ? parent.env : null)
    this.arg = tableBelow(child ? parent.arg : null)
    this.complete = parent.complete
  }

  set(variable: Variable, at: number): void {
    const { name, kind } = variable
    const { own, names } = this[kind]
    names.add(name)
    const entries = own.get(name)
    if (entries) entries.push({ at, variable })
    else own.set(name, [{ at, variable }])
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
    return latest(this.env.own.get(name), at) ?? this.fromParent(name, 'env')
  }

  private arg_(name: string, at: number): Variable | undefined {
    return latest(this.arg.own.get(name), at) ?? this.fromParent(name, 'arg')
  }

  /** Walks up the stages in a loop (10,000 of them would overflow a recursion) and remembers the answer here. */
  private fromParent(name: string, kind: 'env' | 'arg'): Variable | undefined {
    const { inherited, names } = this[kind]
    if (inherited.has(name)) return inherited.get(name)
    let found: Variable | undefined
    let scope = names.has(name) ? this.parent : this.base
    while (scope instanceof StageEnvironment && !found) {
      const table: Table = scope[kind]
      const remembered = table.inherited.has(name)
      found = latest(table.own.get(name), Infinity) ?? table.inherited.get(name)
      if (remembered && !found) break
      scope = scope.parent
    }
    if (!found && kind === 'env') {
      const value = this.base.variables.get(name)
      if (value !== undefined) found = { name, value, kind, origin: null, span: null }
    }
    inherited.set(name, found)
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
