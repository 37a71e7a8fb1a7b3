import type { CommandCall } from './commands.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Call } from './facts.js'
import { parseOptions, type Options, type OptionSyntax } from './installers/options.js'
import { isInside, normalizePath } from './paths.js'
import { homeOf as conventionalHome } from './run.js'
import { lineageOf, type Step } from './stages.js'
import { writtenBy } from './written.js'

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

/** The users of an image that a Dockerfile builds. */
export class Users {
  constructor(private readonly made: readonly User[]) {}

  /** All that the Dockerfile makes, in order; a changed one is there again. */
  all(): readonly User[] {
    return this.made
  }

  /** The user by name or id as a step finds it, made before it in the stage's lineage. */
  find(nameOrId: string, step: Step): User | null {
    const named = this.made.filter(({ name, id }) => name === nameOrId || (id !== null && id === nameOrId))
    if (named.length === 0) return null
    const stages = new Set(lineageOf(step.stage))
    const before = (user: User): boolean => user.step.instruction.index <= step.instruction.index
    return named.findLast((user) => stages.has(user.step.stage) && before(user)) ?? null
  }

  /** Whether two of USER, `--chown`, sudo -u … name the same user; null where that can't be known. */
  same(a: string, b: string, step: Step): boolean | null {
    const [one, other] = [this.canonical(a, step), this.canonical(b, step)]
    if (one === other) return true
    if (!isKnown(one) || !isKnown(other)) return null
    const numbers = [one, other].filter((name) => /^\d+$/.test(name)).length
    if (numbers !== 1) return false
    // A number and a name: the same only if that name's number is one that isn't known here.
    const name = /^\d+$/.test(one) ? other : one
    if (name === 'root') return false
    const user = this.find(name, step)
    const id = user?.id ?? null
    return id !== null && isKnown(id) ? false : null
  }

  private canonical(user: string, step: Step): string {
    if (user === '' || user === '0') return 'root'
    return this.find(user, step)?.name ?? user
  }

  /**
   * The home folder of a user by name or id, as HOME and `~` have it; unknown pieces marked. A number that nobody has is at
   * home in `/`. Source: opencontainers/runc, libcontainer/init_linux.go, setupUser.
   */
  homeOf(user: string, step: Step): string {
    if (!isKnown(user)) return UNKNOWN
    if (user === '' || user === '0' || user === 'root') return '/root'
    const made = this.find(user, step)
    if (made) return made.home
    if (/^\d+$/.test(user)) return step.stage.base.known ? '/' : UNKNOWN
    return HOMES.get(user) ?? conventionalHome(user)
  }

  /** The home folder of whoever runs a command: HOME where it is set, else the user's. */
  homeAt(step: Step, call: CommandCall | null): string {
    const own = call?.environment.get('HOME')
    if (own !== undefined) return own.startsWith('/') && isKnown(own) ? normalizePath(own) : UNKNOWN
    const user = call?.user ?? null
    if (user !== null) return this.homeOf(user, step)
    const set = step.stage.environment.get('HOME', step.instruction.index)
    if (set) return set.value.startsWith('/') && isKnown(set.value) ? normalizePath(set.value) : UNKNOWN
    return this.homeOf(step.user, step)
  }

  /** A path as a command names it: absolute, `~` and `~name` resolved. */
  pathOf(written: string, step: Step, call: CommandCall): string {
    const tilde = /^~([\w.-]*)(?=\/|$)/.exec(written)
    if (tilde) {
      const home = tilde[1] ? this.homeOf(tilde[1], step) : this.homeAt(step, call)
      return normalizePath(written.slice(tilde[0].length).replace(/^\//, '') || '.', `/${home}`)
    }
    const path = normalizePath(written, call.workdir)
    // $HOME was expanded by convention, before users were known.
    const [guessed, known] = [conventionalHome(step.user), this.homeOf(step.user, step)]
    if (guessed === known || !isInside(path, guessed) || !/^\/home\/[^/]+$/.test(guessed)) return path
    return isKnown(known) ? normalizePath(path.slice(guessed.length + 1) || '.', known) : path
  }
}

/** Users that distributions bring. Source: Debian's base-passwd, Alpine's alpine-baselayout. */
const HOMES: ReadonlyMap<string, string> = new Map([
  ['www-data', '/var/www'],
  ['nobody', '/nonexistent'],
  ['daemon', '/usr/sbin'],
])

/** Reads the users that commands make. Those of a copied /etc/passwd can't be known. */
export function readUsers(calls: readonly Call[]): Users {
  const made: User[] = []
  for (const { step, call } of calls) {
    const table = new Users(made)
    if (call.program === 'useradd' || call.program === 'adduser') made.push(...added(step, call))
    else if (call.program === 'usermod') made.push(...modified(step, call, table))
    for (const { path, text } of writtenBy(step, call)) {
      if (path === '/etc/passwd') made.push(...fromPasswd(text, step, call))
    }
  }
  return new Users(made)
}

function added(step: Step, call: CommandCall): User[] {
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

function modified(step: Step, call: CommandCall, table: Users): User[] {
  const { options, operands } = parseOptions(call.arguments, MODIFY)
  const name = operands[0]?.value
  const [id, home, login] = ['--uid', '--home', '--login'].map((option) => options.get(option)?.value ?? null)
  if (name === undefined || (!id && !home && !login)) return []
  const before = table.find(name, step)
  return [
    {
      name: login ?? name,
      id: id ?? before?.id ?? null,
      home: home ? (isKnown(home) ? normalizePath(home) : UNKNOWN) : table.homeOf(name, step),
      makesHome: before?.makesHome ?? false,
      system: before?.system ?? false,
      step,
      call,
    },
  ]
}

function fromPasswd(text: string, step: Step, call: CommandCall): User[] {
  return text.split('\n').flatMap((line) => {
    const [name, , id, , , home] = line.trim().split(':')
    if (!name || id === undefined || home === undefined) return []
    return [
      { name, id, home: isKnown(home) ? normalizePath(home) : UNKNOWN, makesHome: false, system: false, step, call },
    ]
  })
}
