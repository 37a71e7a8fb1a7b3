import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { namedRequirements } from '../../../src/dockerfile/requested.js'
import { isSystemTool, readInstaller, type InstallerCall } from '../../../src/dockerfile/installers/index.js'
import { namesOf } from '../../../src/dockerfile/system.js'
import { readCommands } from '../../../src/dockerfile/run.js'
import { buildStages } from '../../../src/dockerfile/stages.js'
import { parseText } from '../reading.js'

/*
 * What the tools themselves say of their options: a file for each below options/, made from the sources that it names.
 */

/** The names of each option, apart by whether it takes a value: `--requirement -r`. */
export interface OptionNames {
  readonly valued: readonly string[]
  readonly flags: readonly string[]
}

/** One of the files. */
export interface Reference {
  readonly source: string
  /** Whether the tool takes the beginning of a long name for it. */
  readonly beginnings: boolean
  readonly sets: Readonly<Record<string, OptionNames>>
  /** The sets of each subcommand; a short name of a later one takes it from those before. */
  readonly commands: Readonly<Record<string, readonly string[]>>
  /** The sets that may stand before the subcommand, where it isn't the first one of the subcommand. */
  readonly before?: readonly string[]
  /** Options of a subcommand that take none, or more than one value. */
  readonly several?: Readonly<Record<string, readonly string[]>>
}

/** One option of a subcommand. */
export interface ReferenceOption {
  readonly names: readonly string[]
  readonly valued: boolean
}

const FOLDER = join(import.meta.dirname, 'options')

/** All files by their tools. */
export const REFERENCES: ReadonlyMap<string, Reference> = new Map(
  readdirSync(FOLDER).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Reference,
  ]),
)

/** The options of some sets together. */
export function optionsOf({ sets }: Reference, names: readonly string[]): ReferenceOption[] {
  const taken = new Set<string>()
  return names.toReversed().flatMap((name) => {
    const { valued, flags } = sets[name]!
    const own = [
      ...valued.map((option) => ({ names: option.split(' '), valued: true })),
      ...flags.map((option) => ({ names: option.split(' '), valued: false })),
    ].map((option) => ({ ...option, names: option.names.filter((one) => !taken.has(one)) }))
    for (const option of own) for (const one of option.names) taken.add(one)
    return own.filter((option) => option.names.length > 0)
  })
}

/** The first call of each command line, in a RUN of its own; null where it is none of an installer. */
export function callsIn(commands: readonly string[]): (InstallerCall | null)[] {
  // Thousands of lines: what else a Dockerfile's facts hold would take most of the time.
  const dockerfile = parseText(['FROM python:3.12', ...commands.map((command) => `RUN ${command}`)].join('\n'))
  const [stage] = buildStages(dockerfile, new Map())
  const steps = stage!.steps.filter(({ instruction }) => instruction.keyword === 'RUN')
  return steps.map((step) => readInstaller(readCommands(dockerfile, step).calls[0]!))
}

/** The packages that a call asks for by name. */
export function packagesOf(installer: InstallerCall): readonly string[] {
  if (isSystemTool(installer.tool)) return namesOf(installer).map((name) => name.replace(/^@/, ''))
  return namedRequirements(installer).map(({ requirement }) => requirement.name)
}
