import type { Document, Node } from 'yaml'
import type { Path, Plain } from './plain.js'
import { deeperThan } from './yaml-depth.js'

/** A document as plain values, with the offsets of each key and value by its path. */
export interface YamlValue {
  readonly value: Plain
  offsetOf(path: Path, onKey: boolean): number
}

export interface YamlProblem {
  readonly offset: number
  readonly message: string
}

/** The parser recurses: what is nested by the thousand would end the process, not throw. */
const DEEPEST = 20
/** Aliases can blow a page of text up to billions of values. */
const MOST_VALUES = 10_000
const QUOTE = 'values that begin with * & ! @ or % must be quoted'

/** Reads one YAML 1.2 document; loads the parser only now, for most runs have no configuration file. */
export async function readYaml(text: string): Promise<YamlValue | readonly YamlProblem[]> {
  const yaml = await import('yaml')
  const tokens = [...new yaml.Parser().parse(text)]
  const tooDeep = deeperThan(tokens, DEEPEST)
  if (tooDeep) return [{ offset: tooDeep.offset, message: `is nested deeper than ${DEEPEST} levels` }]
  const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'silent' })
  const [document, second] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[]
  if (document === undefined) return []
  if (second) return [{ offset: second.range[0], message: 'a second document; allowed: one' }]
  const complaints = [...document.errors, ...document.warnings]
  if (complaints.length > 0) {
    return complaints.map(({ code, message, pos }) => ({ offset: pos[0], message: explain(code, message) }))
  }
  return convert(yaml, document)
}

/** What the parser says, in this tool's words where its own don't help. */
function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'a key that is there already; allowed: each key once'
  if (code === 'TAG_RESOLVE_FAILED') return `${message.replace('Unresolved tag', 'unknown tag')}; ${QUOTE}`
  if (code === 'BAD_SCALAR_START') return `is not YAML: ${message}; ${QUOTE}`
  return `is not YAML: ${message}`
}

/** Turns nodes into plain values, following aliases as long as they stay within reason. */
function convert(yaml: typeof import('yaml'), document: Document.Parsed): YamlValue | readonly YamlProblem[] {
  const places = new Map<string, { readonly key: number; readonly value: number }>()
  const problems: YamlProblem[] = []
  // An alias means the last anchor of its name before it; looking each one up in the document would take quadratic time.
  const anchors = new Map<string, Node>()
  const remember = (node: Node | null): void => {
    const name = yaml.isAlias(node) ? undefined : node?.anchor
    if (node && name !== undefined) anchors.set(name, node)
  }
  let values = 0

  const visit = (node: Node | null, path: Path, key: number, from: number | null): Plain => {
    const offset = from ?? node?.range?.[0] ?? key
    const stop = (message: string): null => {
      problems.push({ offset, message })
      return null
    }
    places.set(placeKey(path), { key, value: offset })
    if (++values === MOST_VALUES) return stop(`holds more than ${MOST_VALUES} values`)
    if (values > MOST_VALUES) return null
    if (path.length > DEEPEST) return stop(`is nested deeper than ${DEEPEST} levels`)
    if (yaml.isAlias(node)) {
      const target = anchors.get(node.source)
      // What an alias brings is placed where the alias stands: the anchor may be right elsewhere.
      return target ? visit(target, path, key, offset) : stop(`unknown alias *${node.source}; ${QUOTE}`)
    }
    if (from === null) remember(node)
    if (yaml.isSeq(node)) return node.items.map((item, index) => visit(item as Node, [...path, index], offset, from))
    if (yaml.isMap(node)) {
      const entries = node.items.map((pair): [string, Plain] => {
        const keyNode = pair.key as Node | null
        if (from === null) remember(keyNode)
        const keyOffset = from ?? keyNode?.range?.[0] ?? offset
        const name = yaml.isScalar(keyNode) ? String(scalar(keyNode.value) ?? '') : null
        if (name === null) problems.push({ offset: keyOffset, message: 'a key that is not text' })
        return [name ?? '', visit(pair.value as Node | null, [...path, name ?? ''], keyOffset, from)]
      })
      return new Map(entries)
    }
    return yaml.isScalar(node) ? scalar(node.value) : null
  }

  const value = visit(document.contents, [], 0, null)
  if (problems.length > 0) return problems
  return {
    value,
    offsetOf(path, onKey) {
      // One that stands without a list has the place of the whole.
      const place = places.get(placeKey(path)) ?? places.get(placeKey(path.slice(0, -1)))
      return place ? (onKey ? place.key : place.value) : 0
    },
  }
}

function scalar(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function placeKey(path: Path): string {
  return JSON.stringify(path)
}
