import { addTo } from '../source/groups.js'
import type { CommandCall } from './commands.js'
import { TAR, UNZIP } from './download-options.js'
import { madeBy, type Made } from './downloads.js'
import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { readInstaller } from './installers/index.js'
import { parseOptions } from './installers/options.js'
import { addedEarlier, mayHold, type Added, type Holding } from './layers.js'
import { memoize } from './memo.js'
import { mountOver, mountsOf } from './mounts.js'
import { isBefore } from './order.js'
import { covers, meets } from './path-patterns.js'
import { isInside, normalizePath } from './paths.js'
import type { Removal } from './removals.js'
import { lineageOf, type Step } from './stages.js'

/*
 * What an archive holds is nowhere in a Dockerfile. What a later RUN moves out of the folder that one was unpacked into
 * is there, for `mv` fails otherwise; and where nothing else can have made it, the archive did.
 */

/** Of more archives it isn't told which one held what. */
const MAXIMUM_ARCHIVES = 50

/** What a move takes of an archive that an earlier layer unpacked, at the path that it is moved from; null: nothing that is sure. */
export function unpackedBefore(facts: Facts, { step, call, kind }: Removal, path: string): Holding | null {
  if (kind !== 'moved' || !isKnown(path) || mountOver(mountsOf(facts, step), path)) return null
  const earlier = addedEarlier(facts, step, path.split('/')[1] ?? '')
  const extracted = earlier.filter((added) => added.kind === 'extracted')
  if (extracted.length > MAXIMUM_ARCHIVES) return null
  const archives = new Set(extracted.filter((added) => isUnpackedTo(added, path)))
  const found = [...archives].find((archive) => bringsName(archive, path)) ?? [...archives][0]
  if (!found || isOfSystem(topOf(found, path))) return null
  const named = bringsName(found, path)
  const top = topOf(found, path)
  if (earlier.some((other) => !archives.has(other) && mayMake(facts, other, top, path, named))) return null
  if (madeInStep(facts, { step, call }).some((other) => meets(top, other.path))) return null
  const sure = named || (step.stage.base.known && isQuietIn(facts, { step, call }, found.path!))
  // The thing that is moved stands for itself, not for the folder that it lies in.
  return sure ? { ...found, kind: 'copied', path, exact: true, sure } : null
}

function isUnpackedTo({ path: folder, conditional, call }: Added, path: string): boolean {
  if (conditional || folder === null || !call) return false
  if (!isInside(path, folder) || path === folder || /^[*?[]/.test(topName(folder, path))) return false
  const members = membersOf(call)
  return members.length === 0 || members.some((member) => covers(normalizePath(member, folder), path))
}

/** The members that a call unpacks; empty: all. */
const membersOf = memoize(({ program, arguments: args }: CommandCall): readonly string[] => {
  if (program === 'unzip') return wordsOf(parseOptions(args, UNZIP).operands).slice(1)
  const [first, ...rest] = args
  const old = first && /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value)
  return wordsOf(parseOptions(old ? [{ ...first, value: `-${first.value}` }, ...rest] : args, TAR).operands)
})

function wordsOf(operands: readonly { readonly value: string }[]): string[] {
  return operands.map(({ value }) => value)
}

function topName(folder: string, path: string): string {
  return path.slice(folder === '/' ? 1 : folder.length + 1).split('/')[0]!
}

/** What of a path lies directly in the folder that an archive was unpacked into. */
function topOf({ path: folder }: Added, path: string): string {
  return normalizePath(topName(folder!, path), folder!)
}

/** Whether an archive's name begins as what it holds is called: `go1.21.4.linux-amd64.tar.gz` and `go`. */
function bringsName({ source, path: folder }: Added, path: string): boolean {
  const archive = (source ?? '').replace(/[?#].*$/, '').replace(/^.*\//, '')
  const name = topName(folder!, path).replace(/[*?[].*$/, '')
  if (name.length < 2 || !archive.startsWith(name)) return false
  return !/^[A-Za-z]/.test(archive.slice(name.length)) || /\W$/.test(name)
}

/** Folders whose content images bring. */
const SYSTEM =
  /^\/(?:(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|s?bin|srv|sys|tmp|usr|var)$|(?:bin|dev|etc|lib\w*|proc|run|sbin|sys)\/|usr\/(?!(?:local\/)?src\/)|var\/(?!tmp\/))/

function isOfSystem(path: string): boolean {
  return SYSTEM.test(path)
}

/** Whether something else may have brought what is moved. */
function mayMake(facts: Facts, other: Added, top: string, path: string, named: boolean): boolean {
  if (other.path === null) return false
  if (other.kind === 'extracted' && isInside(path, other.path)) return true
  if (other.kind === 'folder') return isInside(other.path, top)
  // What isn't committed may be made before the build.
  const folder = other.kind === 'copy' && !other.exact && isInside(path, other.path)
  return mayHold(facts, other, path) || (folder && !named)
}

/** What the commands before one make in its RUN, what they take away again included. */
function madeInStep(facts: Facts, { step, call }: Pick<Removal, 'step' | 'call'>): Made[] {
  const all = madeTable(facts).get(step) ?? []
  return all.flatMap((one) => (isBefore({ step, call: one.call }, { step, call }) ? [one.made] : []))
}

const madeTable = memoize((facts: Facts) => {
  const table = new Map<Step, { readonly call: CommandCall; readonly made: Made }[]>()
  for (const { step, call } of facts.calls) {
    addTo(table, step, ...madeBy(facts, step, call).map((made) => ({ call, made })))
  }
  return table
})

/** Programs that leave nothing in the folder that they run in but what they are told to. */
const QUIET = new Set(
  (
    'wget curl tar bsdtar unzip rm mv cp mkdir ls ln cd echo printf cat chmod chown chgrp set export true test [ ' +
    'sha1sum sha256sum sha512sum md5sum gpg useradd groupadd adduser addgroup usermod apt-key add-apt-repository ' +
    'apt-mark dpkg rpm update-ca-certificates update-alternatives ldconfig locale-gen uname which grep sed awk sleep'
  ).split(' '),
)

/** Whether nothing that ran in a folder by then may have left files in it. */
function isQuietIn(facts: Facts, place: Pick<Removal, 'step' | 'call'>, folder: string): boolean {
  const lineage = new Set(lineageOf(place.step.stage))
  return loudCalls(facts).every(({ step, call, workdir }) => {
    if (!lineage.has(step.stage) || !isBefore({ step, call }, place)) return true
    return workdir !== null && !isInside(workdir, folder)
  })
}

/** The calls that may leave files in the folder that they run in, which is null where it isn't known. */
const loudCalls = memoize((facts: Facts) =>
  facts.calls.flatMap(({ step, call }) => {
    if (QUIET.has(call.program) || readInstaller(call) !== null) return []
    return [{ step, call, workdir: isKnown(call.workdir) ? normalizePath(call.workdir) : null }]
  }),
)
