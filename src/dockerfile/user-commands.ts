import type { CommandCall } from './commands.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Call } from './facts.js'
import { parseOptions, type Options, type OptionSyntax } from './installers/options.js'
import { normalizePath } from './paths.js'
import type { Step } from './stages.js'

/** A user that a command of the Dockerfile makes. */
export interface User {
  readonly name: string
  /** As text, unknown pieces marked; null where the system chooses it. */
  readonly id: string | null
  readonly home: string
  /** Whether the home folder is made with it. */
  readonly makesHome: boolean
  readonly system: boolean
  readonly step: Step
  readonly call: CommandCall
}

/** A user that a command takes away. */
export interface DeletedUser extends Call {
  /** As text, unknown pieces marked. */
  readonly name: string
}

/** What a command that changes a user asks about it. */
export interface KnownUsers {
  find(nameOrId: string, step: Step): User | null
  idOf(name: string, step: Step): string | null
  homeOf(user: string, step: Step): string
}

/** useradd, adduser of Debian and adduser of BusyBox in one: where they contradict, the option's look tells them apart. */
const SYNTAX: OptionSyntax = {
  valued: [
    ...[
      '--uid',
      '--gid',
      '--ingroup',
      '--groups',
      '--home',
      '--shell',
      '--comment',
      '--password',
      '--base-dir',
      '--skel',
    ],
    ...['--expiredate', '--inactive', '--key', '--root', '--prefix', '--conf', '--firstuid', '--lastuid', '--firstgid'],
    ...['--lastgid', '--selinux-user', '--login', '--append-to'],
  ],
  flags: [
    ...[
      '--create-home',
      '--no-create-home',
      '--system',
      '--no-log-init',
      '--user-group',
      '--no-user-group',
      '--non-unique',
    ],
    ...[
      '--disabled-password',
      '--disabled-login',
      '--group',
      '--quiet',
      '--force-badname',
      '--allow-bad-names',
      '--debug',
    ],
    ...[
      '--allow-badname',
      '--defaults',
      '--append',
      '--move-home',
      '--lock',
      '--unlock',
      '--add_extra_groups',
      '--verbose',
    ],
    ...['--add-extra-groups', '--allow-all-names', '--encrypt-home', '--badname', '--help', '--force'],
  ],
  aliases: {
    '-u': '--uid',
    '-g': '--gid',
    '-G': '--groups',
    '-d': '--home',
    '-h': '--home',
    '--home-dir': '--home',
    '-s': '--shell',
    '-c': '--comment',
    '--gecos': '--comment',
    '-p': '--password',
    '-b': '--base-dir',
    '-k': '--skel',
    '-e': '--expiredate',
    '-f': '--inactive',
    '-K': '--key',
    '-m': '--create-home',
    '-M': '--no-create-home',
    '-H': '--no-create-home',
    '-r': '--system',
    '-S': '--system',
    '-l': '--no-log-init',
    '-U': '--user-group',
    '-N': '--no-user-group',
    '-o': '--non-unique',
    '-D': '--defaults',
    '-q': '--quiet',
  },
  abbreviates: true,
}

/** usermod's short options differ: `-m` moves, `-l` renames. */
const MODIFY: OptionSyntax = {
  ...SYNTAX,
  aliases: {
    ...SYNTAX.aliases,
    '-m': '--move-home',
    '-l': '--login',
    '-a': '--append',
    '-L': '--lock',
    '-U': '--unlock',
  },
}

/** Reads useradd and adduser. */
export function added(step: Step, call: CommandCall): User[] {
  const busybox = call.program === 'adduser' && call.arguments.some(({ value }) => /^-[a-zA-Z]*[DSHhG]/.test(value))
  const { options, operands } = parseOptions(call.arguments, SYNTAX)
  const name = operands[0]?.value
  // `adduser name group` adds a user to a group.
  if (name === undefined || (call.program === 'adduser' && operands.length > 1)) return []
  if (options.has('--defaults') && !busybox) return []
  const base = options.get('--base-dir')?.value ?? '/home'
  const home = options.get('--home')?.value ?? `${base}/${name}`
  return [
    {
      name,
      id: options.get('--uid')?.value ?? null,
      home: isKnown(home) ? normalizePath(home) : UNKNOWN,
      makesHome: makesHome(call, options, busybox),
      system: options.has('--system'),
      step,
      call,
    },
  ]
}

/** adduser makes the home folder, useradd only with -m (Debian's default). Debian's system users have none since 12. */
function makesHome(call: CommandCall, options: Options, busybox: boolean): boolean {
  const option = options.get('--create-home', '--no-create-home')
  if (option) return option.name === '--create-home'
  if (call.program === 'useradd') return false
  return busybox || !options.has('--system') || options.has('--home')
}

/** Reads userdel and deluser; `deluser name group` only takes a user out of a group. */
export function removed(step: Step, call: CommandCall): DeletedUser[] {
  const operands = call.arguments.filter(({ value }) => !value.startsWith('-'))
  return operands.length === 1 ? [{ step, call, name: operands[0]!.value }] : []
}

/** Reads usermod. */
export function modified(step: Step, call: CommandCall, table: KnownUsers): User[] {
  const { options, operands } = parseOptions(call.arguments, MODIFY)
  const name = operands[0]?.value
  const [id, home, login] = ['--uid', '--home', '--login'].map((option) => options.get(option)?.value ?? null)
  if (name === undefined || (!id && !home && !login)) return []
  const before = table.find(name, step)
  return [
    {
      name: login ?? name,
      id: id ?? table.idOf(name, step),
      home: home ? (isKnown(home) ? normalizePath(home) : UNKNOWN) : table.homeOf(name, step),
      makesHome: before?.makesHome ?? false,
      system: before?.system ?? false,
      step,
      call,
    },
  ]
}

/** Reads lines that are written to /etc/passwd. */
export function fromPasswd(text: string, step: Step, call: CommandCall): User[] {
  return text.split('\n').flatMap((line) => {
    const [name, , id, , , home] = line.trim().split(':')
    if (!name || id === undefined || home === undefined) return []
    return [
      { name, id, home: isKnown(home) ? normalizePath(home) : UNKNOWN, makesHome: false, system: false, step, call },
    ]
  })
}
