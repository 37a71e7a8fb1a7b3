import type { Span } from '../source/text.js'
import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { normalizePath } from './paths.js'
import { fileAt, type ImageFile } from './script-files.js'

/** The texts of the configuration files that uWSGI's line names; null for one that can't be read. */
export function uwsgiFiles(facts: Facts, { arguments: args, workdir }: CommandCall): readonly (ImageFile | null)[] {
  const words = args.map(({ value }) => value)
  return words.flatMap((word, at) => {
    const option = CONFIGURATION.test(words[at - 1] ?? '')
    const path = word.replace(/^--(?:ini|ya?ml|xml|json)=/, '')
    if (!option && path === word && (word.startsWith('-') || !/\.(?:ini|ya?ml|xml|json)$/.test(word))) return []
    if (!isKnown(path) || !isKnown(workdir)) return [null]
    return [fileAt(facts, { stage: facts.final, step: null }, normalizePath(path, workdir))]
  })
}

const CONFIGURATION = /^--(?:ini|ya?ml|xml|json)$/

/** Whether a flag of uWSGI is on: on its line, in its variable, in a file; null where a part of that can't be read. */
export function uwsgiFlag(facts: Facts, call: CommandCall, name: string): boolean | null {
  if (call.arguments.some(({ value }) => value === `--${name}`)) return true
  const variable = `UWSGI_${name.replaceAll('-', '_').toUpperCase()}`
  const given = call.environment.get(variable) ?? facts.env(variable)?.value
  if (given !== undefined) return isOn(given)
  const files = uwsgiFiles(facts, call)
  for (const file of files) {
    const value = new RegExp(`^[ \\t]*["'<]?${name}["']?[ \\t]*[=:>][ \\t]*["']?(\\w+)`, 'm').exec(
      file?.text ?? '',
    )?.[1]
    if (value !== undefined) return isOn(value)
  }
  // A file may read others in, and a variable name one.
  const others = files.some(
    (file) => file === null || /^[ \t]*(?:ini|include|inherit|yaml|xml|json)[ \t]*=/m.test(file.text),
  )
  return others || facts.env('UWSGI_INI') ? null : false
}

/** A value that uWSGI is given. */
export interface UwsgiValue {
  /** As written: `%k`, `%d` and the like are still in it. */
  readonly value: string
  /** Where the value stands: in the file, or where uWSGI is started. */
  readonly span: Span
  /** Null: on the line itself. */
  readonly file: ImageFile | null
}

/** What an option of uWSGI is set to in the files that are at hand, and behind them on its line. */
export function uwsgiValues(facts: Facts, call: CommandCall, name: string): readonly UwsgiValue[] {
  // INI, YAML, JSON and XML; a comment starts its line.
  const pattern = new RegExp(`^([ \\t]*["'<]?${name}["']?[ \\t]*[=:>][ \\t]*["']?)([^\\r\\n"'<]+)`, 'gm')
  const configured = uwsgiFiles(facts, call).flatMap((file) =>
    [...(file?.text ?? '').matchAll(pattern)].map((match): UwsgiValue => {
      const value = match[2]!.replace(/[ \t,]+$/, '')
      const start = match.index + match[1]!.length
      return { value, span: { start, end: start + value.length }, file }
    }),
  )
  const given = call.arguments.flatMap(({ value, span }, at): UwsgiValue[] => {
    const before = call.arguments[at - 1]?.value
    if (before === `--${name}`) return [{ value, span, file: null }]
    return value.startsWith(`--${name}=`) ? [{ value: value.slice(name.length + 3), span, file: null }] : []
  })
  return [...configured, ...given]
}

function isOn(value: string): boolean {
  return !/^(?:false|0|no|off)$/i.test(value)
}
