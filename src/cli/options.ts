import type { Key } from '../config/key.js'
import { KEYS } from '../config/keys.js'
import type { Option, Options } from './arguments.js'

/** A command, for reading its arguments and for its help. */
export interface CommandDescription {
  readonly usage: string
  readonly summary: string
  readonly options: Options
}

const help: Option = { value: null, description: 'Show this help.' }

export const FORMATS = ['text', 'json', 'sarif', 'github', 'markdown', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** Options of the commands on finished images, which nothing is built of. */
const finishedOptions: Options = {
  measure: {
    ...ofKey('measure'),
    description: 'Any of size, startup, stop, interpreter; or all. Default: size,startup.',
  },
  'measure-timeout': ofKey('measure-timeout'),
  config: { ...ofKey('config'), description: 'Configuration whose `images` say how an image starts, by its name.' },
  format: { value: 'text|json|markdown|html', description: 'How the report is written. Default: text.' },
  output: { value: 'FILE', description: 'Write the report to a file.' },
  help,
}

export const COMMANDS = {
  review: {
    usage: 'review [PATH…]',
    summary: 'Review Dockerfiles: files, folders, or - for standard input. Without a PATH, the current folder.',
    options: {
      base: { value: 'REV', description: 'Compare with the merge base of this revision; without, all is new.' },
      scope: ofKey('scope'),
      config: ofKey('config'),
      format: { value: FORMATS.join('|'), description: 'How the report is written. Default: text.' },
      output: { value: 'FILE', description: 'Write the report to a file.' },
      'fail-on': ofKey('fail-on'),
      'fail-on-existing': ofKey('fail-on-existing'),
      baseline: ofKey('baseline'),
      'write-baseline': { value: 'FILE', description: 'Save the report as a baseline for later reviews.' },
      only: ofKey('only'),
      disable: ofKey('disable'),
      linters: ofKey('linters'),
      fix: {
        value: 'safe|all',
        bare: 'safe',
        description:
          'Apply the fixes to the files: those that are safe, or all of them. Default with --fix alone: safe.',
      },
      diff: { value: null, description: 'Show what --fix (or --fix=all) would change, and write nothing.' },
      measure: ofKey('measure'),
      'measure-timeout': ofKey('measure-timeout'),
      target: ofKey('target'),
      context: ofKey('context'),
      'build-arg': ofKey('build-args'),
      platform: ofKey('platform'),
      secret: ofKey('secrets'),
      'build-context': ofKey('build-contexts'),
      builder: ofKey('builder'),
      'max-size-increase': ofKey('max-size-increase'),
      'max-startup-increase': ofKey('max-startup-increase'),
      help,
    },
  },
  compare: {
    usage: 'compare IMAGE IMAGE',
    summary: 'Compare two finished images that the engine has: what grew, what slowed, and why.',
    options: finishedOptions,
  },
  measure: {
    usage: 'measure IMAGE',
    summary: 'Measure one finished image that the engine has.',
    options: finishedOptions,
  },
  rules: {
    usage: 'rules',
    summary: 'List the rules.',
    options: { format: { value: 'text|json', description: 'Default: text.' }, help },
  },
  explain: { usage: 'explain RULE', summary: 'Explain a rule: what happens, when to ignore it.', options: { help } },
} as const satisfies Record<string, CommandDescription>

/** What the configuration's table says of an option that is a key of it. */
function ofKey(name: keyof typeof KEYS): Option {
  const key = KEYS[name] as Key<unknown>
  const usual = key.defaultText ?? String(key.default({ event: null, results: '' }))
  const description = `${key.description} Default: ${usual}.`.replaceAll('`', '')
  return { value: key.placeholder ?? 'LEVEL', description, ...(key.option !== undefined && { many: true }) }
}
