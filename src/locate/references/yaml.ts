import type { Document, Node } from 'yaml'
import { deeperThan } from '../../config/yaml-depth.js'
import { lineCounter, type Mapping, type Value } from './tree.js'

/** The parser recurses: what is nested by the thousand would end the process, not throw. */
const DEEPEST = 60

/** Merge keys copy: a page of them could make millions of entries. */
const MOST_ENTRIES = 100_000

/**
 * Reads all documents of a YAML text; null where it isn't YAML. Loads the parser only now: most reviews need none.
 * @param scalar what becomes of each text that is a value
 */
export async function readYaml(text: string, scalar?: (text: string) => string): Promise<readonly Value[] | null> {
  const yaml = await import('yaml')
  const tokens = [...new yaml.Parser().parse(text)]
  if (deeperThan(tokens, DEEPEST) !== null) return null
  const composer = new yaml.Composer({
    prettyErrors: false,
    logLevel: 'silent',
    // GitHub and compose are lenient where it costs them nothing; so is this.
    uniqueKeys: false,
    strict: false,
  })
  const documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed[]
  if (documents.some(({ errors }) => errors.length > 0)) return null
  const lineOf = lineCounter(text)
  return documents.map((document) => new Converter(yaml, lineOf, scalar ?? ((same) => same)).convert(document.contents))
}

class Converter {
  /** What an anchor stands for. An alias shares it, so that aliases of aliases cost nothing. */
  private readonly anchors = new Map<string, Value>()
  private entries = 0

  constructor(
    private readonly yaml: typeof import('yaml'),
    private readonly lineOf: (offset: number) => number,
    private readonly scalar: (text: string) => string,
  ) {}

  convert(node: Node | null): Value {
    if (this.yaml.isAlias(node)) return this.anchors.get(node.source) ?? this.nothing(node)
    const value = this.own(node)
    const name = node?.anchor
    if (name !== undefined) this.anchors.set(name, value)
    return value
  }

  private own(node: Node | null): Value {
    const { yaml } = this
    const line = this.lineOf(node?.range?.[0] ?? 0)
    const tag = node?.tag?.startsWith('!') === true ? { tag: node.tag } : {}
    if (yaml.isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => this.convert(item as Node | null)), line, ...tag }
    }
    if (yaml.isMap(node)) return { ...this.mapping(node.items as Pairs, line), ...tag }
    const value = yaml.isScalar(node) ? node.value : null
    if (typeof value === 'string') return { kind: 'scalar', value: this.scalar(value), line, ...tag }
    const known = typeof value === 'number' || typeof value === 'boolean'
    return { kind: 'scalar', value: known ? value : null, line, ...tag }
  }

  private mapping(items: Pairs, line: number): Mapping {
    const entries = new Map<string, Value>()
    const lines = new Map<string, number>()
    const merged: Value[] = []
    for (const { key, value } of items) {
      const name = this.yaml.isScalar(key) ? String(key.value) : null
      if (name === null) continue
      const one = this.convert(value)
      if (name === '<<') merged.push(...(one.kind === 'list' ? one.items : [one]))
      else {
        entries.set(name, one)
        lines.set(name, this.lineOf(key?.range?.[0] ?? 0))
      }
    }
    // What is written itself goes before what is merged in, and the first of those before the next.
    for (const one of merged) {
      if (one.kind !== 'mapping' || this.entries > MOST_ENTRIES) continue
      for (const [key, value] of one.entries) {
        this.entries++
        if (entries.has(key)) continue
        entries.set(key, value)
        lines.set(key, one.lines.get(key) ?? line)
      }
    }
    return { kind: 'mapping', entries, lines, line }
  }

  private nothing(node: Node): Value {
    return { kind: 'scalar', value: null, line: this.lineOf(node.range?.[0] ?? 0) }
  }
}

type Pairs = readonly { readonly key: Node | null; readonly value: Node | null }[]
