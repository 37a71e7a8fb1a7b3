import { CATEGORIES, type Bytes, type Inventory, type Layer, type TreeNode } from '../../findings/inventory.js'
import { count, flag, form, list, oneOf, orNull, pair, record, text, told, type Shape } from './shapes.js'

const MOST_LAYERS = 500
const MOST_PACKAGES = 20_000
const MOST_CHILDREN = 10_000
const DEEPEST = 100

const bytes = record<Bytes>({ bytes: count, interval: pair })

export const digest = form(/^sha256:[0-9a-f]{64}$/)

const layer = record<Layer>({
  digest,
  instruction: text(),
  files: count,
  unpacked: count,
  packed: bytes,
  fromBase: orNull(flag),
})

/** Names are texts: of a stranger's tree the whole is left. */
function node(depth: number): Shape<TreeNode> {
  return (value, trust) => {
    const children = depth < DEEPEST ? told(node(depth + 1), MOST_CHILDREN) : NO_CHILDREN
    return record<TreeNode>({ name: text('/'), bytes: count, bytecode: count, layer: count, children })(value, trust)
  }
}

const NO_CHILDREN: Shape<readonly TreeNode[]> = () => []

export const inventory = record<Inventory>({
  packed: bytes,
  unpacked: count,
  aboveBase: orNull(record({ packed: bytes, unpacked: count })),
  layers: list(layer, MOST_LAYERS),
  categories: list(record({ name: oneOf(CATEGORIES), files: count, bytes: count }), CATEGORIES.length),
  python: orNull(form(/^\d{1,2}\.\d{1,3}$/)),
  distributions: told(
    record({ name: text(), version: text(), folder: text(), files: count, bytes: count, bytecode: count }),
    MOST_PACKAGES,
  ),
  systemPackages: told(record({ name: text(), version: text() }), MOST_PACKAGES),
  bytecode: list(
    record({
      part: oneOf(['standard library', 'site-packages', 'application']),
      ...{ sources: count, present: count, missing: count, stale: count, unreachable: count, bytes: count },
    }),
    3,
  ),
  wasted: record({
    bytes: count,
    files: count,
    largest: told(record({ path: text(), bytes: count, addedBy: count, removedBy: count }), 100),
  }),
  tree: node(0),
})
