import { isKnown, UNKNOWN } from '../../dockerfile/expand.js'
import { get, items, pairs, text, type Value } from './tree.js'

/** What `${{ … }}` may name, by its whole name: `env.IMAGE`, `matrix.target`. */
export type Names = ReadonlyMap<string, string>

const MOST_COMBINATIONS = 32
const LONGEST = 20_000

/** Replaces `${{ … }}`: names that are known by their values, all else is marked as unknown. */
export function resolve(written: string, names: Names): string {
  if (!written.includes('${{')) return written
  if (written.length > LONGEST) return UNKNOWN
  const value = written.replace(/\$\{\{([^{}]*)\}\}/g, (_, name: string) => names.get(name.trim()) ?? UNKNOWN)
  return value.length > LONGEST || value.includes('${{') ? UNKNOWN : value
}

/** The names with those of an `env` added, which may use the ones before. */
export function withEnvironment(names: Names, env: Value | null): Names {
  const own = pairs(env).map(({ key, value }) => [`env.${key}`, resolve(text(value) ?? UNKNOWN, names)] as const)
  return own.length === 0 ? names : new Map([...names, ...own])
}

/** The variables of a step as its shell has them. */
export function environmentOf(names: Names): ReadonlyMap<string, string> {
  return new Map([...names].flatMap(([name, value]) => (name.startsWith('env.') ? [[name.slice(4), value]] : [])))
}

/** The defaults of what a workflow is started with. */
export function inputDefaults(workflow: Value): Names {
  const names = new Map<string, string>([['github.workspace', '.']])
  for (const event of ['workflow_dispatch', 'workflow_call']) {
    for (const { key, value } of pairs(get(workflow, 'on', event, 'inputs'))) {
      const given = text(get(value, 'default'))
      if (given !== null) names.set(`inputs.${key}`, given).set(`github.event.inputs.${key}`, given)
    }
  }
  return names
}

/** A job's combinations of its matrix, each as names; one without a matrix. */
export function combinations(job: Value, names: Names): readonly Names[] {
  const matrix = get(job, 'strategy', 'matrix')
  let all: Names[] = [new Map()]
  for (const { key, value } of pairs(matrix)) {
    if (key === 'include' || key === 'exclude' || value.kind !== 'list') continue
    all = all
      .flatMap((one) => value.items.map((item) => new Map([...one, ...named(`matrix.${key}`, item, names)])))
      .slice(0, MOST_COMBINATIONS)
  }
  const added = items(get(matrix, 'include')).map((item) => named('matrix', item, names))
  return included(all, added).map((one) => new Map([...names, ...one]))
}

/** What `include` adds to the combinations that it fits, or else as combinations of its own. */
function included(all: Names[], added: readonly Names[]): readonly Names[] {
  const original = all[0]?.size === 0 ? [] : all
  const out = [...original]
  for (const one of added.slice(0, MOST_COMBINATIONS)) {
    const fits = original.flatMap((names, index) => {
      return [...one].every(([name, value]) => (names.get(name) ?? value) === value) ? [index] : []
    })
    for (const index of fits) out[index] = new Map([...out[index]!, ...one])
    if (fits.length === 0) out.push(one)
  }
  return out.length === 0 ? all : out
}

/** A value of a matrix: `matrix.os`, or `matrix.image.name` where it is a mapping. */
function named(name: string, value: Value, names: Names): Names {
  if (value.kind === 'mapping') {
    return new Map(pairs(value).flatMap(({ key, value: one }) => [...named(`${name}.${key}`, one, names)]))
  }
  const written = resolve(text(value) ?? (value.kind === 'list' ? UNKNOWN : ''), names)
  return new Map([[name, written]])
}

/** The lines of a list in an input, empty ones and comments left out. */
export function lines(written: string | null): string[] {
  return (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Whether an input says yes, or may. */
export function isOn(written: string | null): boolean {
  return written !== null && (!isKnown(written) || written.trim().toLowerCase() === 'true')
}
