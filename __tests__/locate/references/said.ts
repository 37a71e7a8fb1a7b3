import { reference, type Reference } from '../../../src/locate/references/reference.js'

/** What a reference says, without what it says nothing of; unknown pieces as `␀`. */
export function said(one: Reference): Record<string, unknown> {
  const nothing = reference({ kind: one.kind, path: one.path, line: 0, name: '' }, {})
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(one)) {
    const plain: unknown = value instanceof Map ? Object.fromEntries(value) : value
    const empty: unknown = nothing[key as keyof Reference]
    const same = JSON.stringify(plain) === JSON.stringify(empty instanceof Map ? {} : empty)
    if (!same && !['kind', 'path', 'service'].includes(key)) out[key] = plain
  }
  return JSON.parse(JSON.stringify(out).replaceAll('\\u0000', '␀')) as Record<string, unknown>
}
