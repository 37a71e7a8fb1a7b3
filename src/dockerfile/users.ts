import type { CommandCall } from './commands.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Call } from './facts.js'
import { imageUser, imageUserNamed, type ImageUser } from './images/users.js'
import { isInside, normalizePath } from './paths.js'
import { homeOf as conventionalHome } from './run.js'
import { lineageOf, type Step } from './stages.js'
import { added, fromPasswd, modified, removed, type DeletedUser, type KnownUsers, type User } from './user-commands.js'
import { writtenBy } from './written.js'

export type { User } from './user-commands.js'

/** The users of an image that a Dockerfile builds. */
export class Users implements KnownUsers {
  /** @param deleted what userdel takes away again; the operand as text, unknown pieces marked */
  constructor(
    private readonly made: readonly User[],
    private readonly deleted: readonly DeletedUser[] = [],
  ) {}

  /** All that the Dockerfile makes, in order; a changed one is there again. */
  all(): readonly User[] {
    return this.made
  }

  /** The user by name or id as a step finds it, made before it in the stage's lineage. */
  find(nameOrId: string, step: Step): User | null {
    return this.possible(nameOrId, step).at(-1) ?? null
  }

  /** All that a name or number may be at a step: the last one that is surely made, and what branches make behind it. */
  private possible(nameOrId: string, step: Step): readonly User[] {
    const named = this.made.filter(({ name, id }) => name === nameOrId || (id !== null && id === nameOrId))
    if (named.length === 0) return []
    const before = doneBefore(named, step)
    const sure = before.findLastIndex(({ call }) => !call.conditional)
    return sure < 0 ? before : before.slice(sure)
  }

  /** The user that the base image has by a number, as a step finds it; UNKNOWN where that can't be known. */
  private brought(id: string, step: Step): ImageUser | typeof UNKNOWN | null {
    const user = imageUser(step.stage.base, id)
    if (user === null || user === UNKNOWN) return user
    const named = this.deleted.filter(({ name }) => name === user.name || !isKnown(name))
    const deleted = doneBefore(named, step)
    if (deleted.length === 0) return user
    const sure = step.stage.base.known && deleted.some(({ name, call }) => isKnown(name) && !call.conditional)
    return sure ? null : UNKNOWN
  }

  /** The number of a user by name; null where the system chooses it, or nobody has that name. */
  idOf(name: string, step: Step): string | null {
    return this.find(name, step)?.id ?? imageUserNamed(step.stage.base, name)?.id ?? null
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
    const id = this.idOf(name, step)
    return id !== null && isKnown(id) && !this.find(name, step)?.call.conditional ? false : null
  }

  private canonical(user: string, step: Step): string {
    if (user === '' || user === '0') return 'root'
    const made = this.find(user, step)
    // Where a branch makes it, the number may be somebody else's.
    if (made) return made.call.conditional ? user : made.name
    const brought = /^\d+$/.test(user) ? this.brought(user, step) : null
    return brought === null || brought === UNKNOWN ? user : brought.name
  }

  /**
   * The home folder of a user by name or id, as HOME and `~` have it; unknown pieces marked. A number that nobody has is at
   * home in `/`. Source: opencontainers/runc, libcontainer/init_linux.go, setupUser.
   */
  homeOf(user: string, step: Step): string {
    if (!isKnown(user)) return UNKNOWN
    if (user === '' || user === '0' || user === 'root') return '/root'
    const number = /^\d+$/.test(user)
    const made = this.possible(user, step)
    const homes = new Set(made.map(({ home }) => home))
    // A name that is used is made in some branch; a number may be the base's, or nobody's.
    if (made.length === 0 || (number && made.every(({ call }) => call.conditional))) {
      homes.add(number ? this.homeOfNumber(user, step) : (HOMES.get(user) ?? conventionalHome(user)))
    }
    return homes.size === 1 ? [...homes][0]! : UNKNOWN
  }

  private homeOfNumber(id: string, step: Step): string {
    const brought = this.brought(id, step)
    if (brought === UNKNOWN) return UNKNOWN
    if (brought) return brought.home
    // The system gives the lowest number that is free, and the highest one to the system's own users.
    if (Number(id) < 100 || Number(id) >= 1100) return '/'
    const given = this.made.filter((user) => user.id === null)
    return doneBefore(given, step).length > 0 ? UNKNOWN : '/'
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

/** What is done in the lineage of a step, in it or before. */
function doneBefore<Done extends { readonly step: Step }>(all: readonly Done[], step: Step): readonly Done[] {
  if (all.length === 0) return all
  const stages = new Set(lineageOf(step.stage))
  return all.filter((one) => one.step.instruction.index <= step.instruction.index && stages.has(one.step.stage))
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
  const deleted: DeletedUser[] = []
  const table = new Users(made, deleted)
  for (const { step, call } of calls) {
    if (call.program === 'useradd' || call.program === 'adduser') made.push(...added(step, call))
    else if (call.program === 'usermod') made.push(...modified(step, call, table))
    else if (call.program === 'userdel' || call.program === 'deluser') deleted.push(...removed(step, call))
    for (const { path, text } of writtenBy(step, call)) {
      if (path === '/etc/passwd') made.push(...fromPasswd(text, step, call))
    }
  }
  return table
}
