import { listOf, mapped, mapping, orOne } from './mappings.js'
import { isMap } from './plain.js'
import { form, variables } from './texts.js'
import { choice, count, line, notAllowed, type ValueType } from './values.js'

/** By what a container says that it serves. */
export type ReadyEntry =
  | { readonly kind: 'log'; readonly pattern: string }
  | { readonly kind: 'port'; readonly port: number }
  | { readonly kind: 'http'; readonly port: number; readonly path: string }
  | { readonly kind: 'healthcheck' }

/** What is started to measure an image's start; absent: what its command tells. */
export interface StartupEntry {
  readonly import: readonly string[] | null
  readonly command: readonly string[] | null
  readonly ready: ReadyEntry | null
  readonly env: ReadonlyMap<string, string>
  readonly runs: number | null
}

const WORD = '[\\p{L}_][\\p{L}\\p{N}_]*'
const MODULE = form(`^${WORD}(?:[.]${WORD})*$`, 'a module, like shop.wsgi')

const fields = {
  import: orOne(listOf(MODULE, 'a list of modules, like shop.wsgi')),
  command: listOf(line(1000), 'a list of texts: the command and its arguments'),
  ready: readiness(),
  env: variables('the environment'),
  runs: count(3, 1000),
}

/** `import` and `ready` are different quantities, so that one of them is measured. */
export function startup(): ValueType<StartupEntry> {
  const demands = {
    atMostOneOf: [
      ['import', 'command'],
      ['import', 'ready'],
    ],
  }
  return mapped(mapping(fields, demands), (given) => ({
    import: given.import ?? null,
    command: given.command ?? null,
    ready: given.ready ?? null,
    env: given.env ?? new Map(),
    runs: given.runs ?? null,
  }))
}

/** `healthcheck`, or a mapping: `{log: text}`, `{port: 8000}`, `{port: 8000, path: /health}`. */
function readiness(): ValueType<ReadyEntry> {
  const word = choice(['healthcheck'])
  const other = mapped(
    mapping(
      { log: line(200), port: count(1, 65_535), path: form('^/[!-~]*$', 'a path, like /health') },
      { oneOf: ['log', 'port'], atMostOneOf: [['log', 'port']], needs: [['port', 'path']] },
    ),
    ({ log, port = 0, path }): ReadyEntry => {
      if (log !== undefined) return { kind: 'log', pattern: log }
      return path === undefined ? { kind: 'port', port } : { kind: 'http', port, path }
    },
  )
  const allowed = 'healthcheck, or a mapping with log, or with port and perhaps path'
  return {
    ...other,
    allowed,
    read(value, rules) {
      if (isMap(value)) return other.read(value, rules)
      return value === 'healthcheck' ? { value: { kind: value } } : notAllowed(value, allowed, word.words)
    },
    schema: (rules) => ({ anyOf: [word.schema(rules), other.schema(rules)] }),
  }
}
