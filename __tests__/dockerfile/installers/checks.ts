import { expect, test } from '@jest/globals'
import { cachesOf } from '../../../src/dockerfile/caches.js'
import { installsPackages } from '../../../src/dockerfile/installers/index.js'
import type { Installer, InstallerCall } from '../../../src/dockerfile/installers/installer.js'
import { factsOf } from '../reading.js'
import { callsIn, optionsOf, packagesOf, REFERENCES, type Reference, type ReferenceOption } from './reference.js'

/*
 * What is asked of each tool's tables; the tests of the tools hold the rows.
 */

/** An option as written, what it has to be read as, and how the call goes on. */
interface Written {
  readonly option: ReferenceOption
  readonly command: string
}

/** The programs by which the references' commands are called. */
const PROGRAMS = new Map([['apt', 'apt-get']])

/** A subcommand of a tool, with the sets of its options. */
interface Subcommand {
  readonly program: string
  readonly reference: Reference
  readonly command: string
  readonly sets: readonly string[]
}

/** The name that an option of a call goes by; its value, null without; and the packages that the call asks for. */
function reading(call: InstallerCall | null, { names }: ReferenceOption): string {
  if (!call) return 'no call of an installer'
  const name = names.find((one) => call.options.has(one))
  const value = name === undefined ? undefined : call.options.get(name)?.value
  return `${name ?? 'unknown'} ${value ?? null} ${packagesOf(call).join(' ')}`
}

/** Those that aren't read as the option with the value `value`, or as a flag, before the package `named`. */
function misread(written: readonly Written[]): string[] {
  const calls = callsIn(written.map(({ command }) => command))
  const goesBy = new Map<ReferenceOption, string>()
  return written.flatMap(({ option, command }, index) => {
    const found = reading(calls[index]!, option)
    const name = goesBy.get(option) ?? found.split(' ')[0]!
    goesBy.set(option, name)
    return found === `${name} ${option.valued ? 'value' : null} named` && name !== 'unknown'
      ? []
      : [`${command}: ${found}`]
  })
}

/** An option as written, by each of its names. */
function waysOf({ names, valued }: ReferenceOption): string[] {
  return names.map((name) => (valued ? `${name} value` : name))
}

/** The same with the value in one word. */
function joinedWaysOf({ names, valued }: ReferenceOption): string[] {
  return valued ? names.map((name) => (name.startsWith('--') ? `${name}=value` : `${name}value`)) : []
}

/** The shortest beginning of a name that begins no other option's, and is none's name itself. */
function beginningOf(name: string, option: ReferenceOption, all: readonly ReferenceOption[]): string | null {
  for (let length = 3; length < name.length; length++) {
    const start = name.slice(0, length)
    if (all.every((one) => one === option || !one.names.some((other) => other.startsWith(start)))) {
      return option.names.includes(start) ? null : start
    }
  }
  return null
}

/** Each option by beginnings of its names, as far as they are clear. */
function beginnings({ program, reference, command, sets }: Subcommand): Written[] {
  const all = optionsOf(reference, sets)
  const several = (reference.several?.[command] ?? []).map((names) => ({ names: names.split(' '), valued: false }))
  return all.flatMap((option) =>
    option.names.flatMap((name) => {
      const start = name.startsWith('--') ? beginningOf(name, option, [...all, ...several]) : null
      const value = option.valued ? ' value' : ''
      return start === null ? [] : [{ option, command: `${program} ${command} ${start}${value} named` }]
    }),
  )
}

/** Tests the tables of a tool's options against the references of its programs. */
export function testOptions(tools: readonly string[], installers: readonly Installer[]): void {
  const references = tools.map((tool) => ({ program: PROGRAMS.get(tool) ?? tool, reference: REFERENCES.get(tool)! }))
  const commands: Subcommand[] = references.flatMap(({ program, reference }) =>
    Object.entries(reference.commands).map(([command, sets]) => ({ program, reference, command, sets })),
  )
  // Some subcommands have the same options.
  const kinds = [...new Map(commands.map((row) => [`${row.program} ${row.sets.join()}`, row])).values()]

  test.each(commands)('each option of $program $command', ({ program, reference, command, sets }) => {
    const written = optionsOf(reference, sets).flatMap((option) =>
      waysOf(option).map((way) => ({ option, command: `${program} ${command} ${way} named` })),
    )
    expect(misread(written)).toEqual([])
  })

  test.each(references)('options of $program before the subcommand', ({ program, reference }) => {
    const [command, sets] = Object.entries(reference.commands)[0]!
    const written = optionsOf(reference, reference.before ?? sets.slice(0, 1)).flatMap((option) =>
      [...waysOf(option), ...joinedWaysOf(option)].map((way) => ({
        option,
        command: `${program} ${way} ${command} named`,
      })),
    )
    expect(misread(written)).toEqual([])
  })

  test.each(kinds)('beginnings of long names of $program $command', (row) => {
    const written = beginnings(row)
    if (row.reference.beginnings) expect(misread(written)).toEqual([])
    else expect(written.filter(isTaken)).toEqual([])
  })

  for (const [command, names] of severalOf(references)) {
    test(`${command} leaves its values`, () => {
      const [call] = callsIn([`${command} key value`])
      expect(call!.operands.map(({ value }) => value)).toEqual(['key', 'value'])
      expect(call!.options.has(...names.split(' '))).toBe(true)
    })
  }

  test('no option that no version has', () => {
    const known = references.flatMap(({ reference }) => knownOptions(reference))
    const has = (names: readonly string[], valued: boolean): boolean =>
      known.some((option) => option.valued === valued && names.every((name) => option.names.includes(name)))
    const syntaxes = installers.flatMap(({ globals, actions }) => [globals, ...Object.values(actions)])
    const strange = syntaxes.flatMap(({ valued, flags, aliases }) => [
      ...valued.filter((name) => !has([name], true)),
      ...flags.filter((name) => !has([name], false)),
      ...Object.entries(aliases).filter((pair) => !has(pair, true) && !has(pair, false)),
    ])
    expect(strange).toEqual([])
  })

  test('each subcommand is in the reference', () => {
    const [{ actions }] = installers as [Installer]
    const named = commands.map(({ command }) => command)
    expect(Object.keys(actions).filter((action) => !named.includes(action))).toEqual([])
    const unread = commands.filter(({ program, command }) => callsIn([`${program} ${command}`])[0] === null)
    expect(unread).toEqual([])
  })
}

function isTaken({ option, command }: Written): boolean {
  const [call] = callsIn([command])
  return option.names.some((name) => call!.options.has(name))
}

/** Options that take none or more than one value, as calls. */
function severalOf(references: readonly Pick<Subcommand, 'program' | 'reference'>[]): (readonly [string, string])[] {
  return references.flatMap(({ program, reference: { several = {} } }) =>
    Object.entries(several).flatMap(([command, options]) =>
      options.flatMap((names) => names.split(' ').map((name) => [`${program} ${command} ${name}`, names] as const)),
    ),
  )
}

function knownOptions(reference: Reference): ReferenceOption[] {
  const several = Object.values(reference.several ?? {}).flat()
  return [
    ...Object.keys(reference.sets).flatMap((name) => optionsOf(reference, [name])),
    ...several.map((names) => ({ names: names.split(' '), valued: false })),
  ]
}

/** What a command line is read as; `+` where it puts Python packages somewhere to stay. */
function read(command: string): string | null {
  const [installer] = callsIn([command])
  return installer ? `${installer.tool} ${installer.action}${installsPackages(installer) ? '+' : ''}` : null
}

/** Tests which tool and subcommand command lines are calls of; null: of none. */
export function testReading(rows: readonly (readonly [string, string | null])[]): void {
  test.each(rows)('%s is %s', (command, expected) => {
    expect(read(command)).toBe(expected)
  })
}

/** Tests what subcommands leave behind: packages that stay, and the cache that they fill. */
export function testLeavings(rows: readonly (readonly [string, string, string | null])[]): void {
  test.each(rows)('%s: %s, %s', (command, expected, cache) => {
    expect(read(command)).toBe(expected)
    const [filled] = cachesOf(factsOf(`FROM python:3.12\nRUN ${command}`))
    expect(filled ? `${filled.kind} ${filled.folder}` : null).toBe(cache)
  })
}

/** Tests that what stands behind the program that a subcommand starts is that one's. */
export function testStarting(rows: readonly (readonly [string, string, string])[]): void {
  test.each(rows)('%s, its options and those of what it starts', (command, option, value) => {
    const [installer] = callsIn([`${command} ${option} ${value} program ${option} other`])
    expect(installer!.operands.map((operand) => operand.value)).toEqual(['program', option, 'other'])
    expect(installer!.options.get(option)?.value).toBe(value)
  })
}
