import { ownerForCopy, ownerMadeAfter } from '../../dockerfile/copy-owner.js'
import { isKnown } from '../../dockerfile/expand.js'
import type { Facts } from '../../dockerfile/facts.js'
import { addedBefore, addedBy, type Holding } from '../../dockerfile/layers.js'
import { flagOf } from '../../dockerfile/model.js'
import { covers, coversContent } from '../../dockerfile/path-patterns.js'
import { placeIn, relativeName } from '../../dockerfile/relative-places.js'
import { ownerChangesIn, type OwnerChange } from '../../dockerfile/removals.js'
import type { Step } from '../../dockerfile/stages.js'
import { isSlight } from '../../dockerfile/weight.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'chown-duplicates-layer',
  family: 'layers',
  level: 'warning',
  summary: 'a recursive chown or chmod stores the copied files a second time',
  why: `A layer holds whole files. \`chown -R\` or \`chmod -R\` over what an earlier layer brought stores each file once more, with
its new owner or mode: the image carries the copy twice, and every build that copies a changed file writes, pushes and pulls
both. \`COPY --chown\` and \`COPY --chmod\` give them right away and cost nothing.

The other side of the trade: \`--chown\` doesn't touch a folder that is there already, such as the WORKDIR itself; where the
program makes files right in it, a \`chown\` without \`-R\` of that one folder is needed, which is a few bytes.

A few named files that weigh less than 10 kB together aren't worth it, and nothing is said of them, nor where only a part of
what a COPY brings is changed: its options hold for all of it.

**Ignore it** where the files are few and small.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#copy---chown---chmod',
    'https://docs.docker.com/engine/storage/drivers/#copying-makes-containers-efficient',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY catalogue /srv/catalogue
RUN chown -R 1000:1000 /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
COPY --chown=1000:1000 catalogue /srv/catalogue
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
    except: { edit: 'which of the folders need the owner at run time is for a person to say' },
  },
  messages: {
    owner: (program: string, path: string, owner: string | null) =>
      `This ${program} stores all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner ?? 'user:group'}\` gives them their owner at no cost.`,
    later: (program: string, path: string, owner: string, made: 'user' | 'group') =>
      `This ${program} stores all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner}\` gives them their owner at no cost. Make the ${made} before it, or use a number.`,
    both: (program: string, path: string, owner: string | null, mode: string, made: 'user' | 'group' | null) =>
      `This ${program} and the chmod beside it store all files of ${path} a second time, in a layer of its own: \`COPY --chown=${owner ?? 'user:group'} --chmod=${mode}\` gives them both at no cost.${made === null ? '' : ` Make the ${made} before it, or use a number.`}`,
    mode: (path: string, mode: string | null) =>
      `This chmod stores the files of ${path} whose mode it changes a second time, in a layer of its own: \`COPY --chmod=${mode ?? 'mode'}\` gives them their mode at no cost.`,
  },
  *check({ facts }, messages) {
    const doubled = ownerChangesIn(facts).flatMap((change) => doubledBy(facts, change) ?? [])
    for (const one of doubled) {
      // The chown and the chmod of a RUN store each file once.
      const same = doubled.filter(({ change, names }) => change.step === one.change.step && names === one.names)
      if (same[0] !== one) continue
      const { change, names, steps, given } = same.find(({ change: { program } }) => program !== 'chmod') ?? one
      const { program, step } = change
      const mode = same.find((other) => other.change.program === 'chmod')
      const owner = ownerForCopy(change, given, [...steps][0]!)
      const later = ownerMadeAfter(facts, owner, steps, step)
      const gives = program !== 'chmod' && mode ? mode.given : null
      const message =
        program === 'chmod'
          ? messages.mode(names, given)
          : gives !== null
            ? messages.both(program, names, owner, gives, later)
            : owner !== null && later !== null
              ? messages.later(program, names, owner, later)
              : messages.owner(program, names, owner)
      yield {
        span: one.change.call.span,
        message,
        related: [...steps].map(({ instruction }) => ({ span: instruction.span, message: 'copied here' })),
      }
    }
  },
})

/** What a change of owners or modes stores a second time. */
interface Doubled {
  readonly change: OwnerChange
  readonly names: string
  /** Those that copied it. */
  readonly steps: ReadonlySet<Step>
  /** The owner or mode, where it is known. */
  readonly given: string | null
}

function doubledBy(facts: Facts, change: OwnerChange): Doubled | null {
  const { step, value } = change
  if (!change.recursive || !facts.inLineage(step) || isPart(change) || !altersCopies(change)) return null
  const places = change.paths.map(({ path }) => placeIn(step, path))
  const there = places.flatMap((path) => addedBefore(facts, step, path).map((added) => ({ path, added })))
  const changed = there.filter(({ added }) => isChanged(facts, change, added))
  const copies = new Set(
    [...new Set(changed.map(({ added }) => added.step))].filter((copy) => isWhole(facts, places, copy)),
  )
  const hits = changed.filter(({ added }) => copies.has(added.step))
  const paths = new Set(hits.flatMap(({ path, added }) => (isMore(added) ? [path] : [])))
  const copied = hits.filter(({ path }) => paths.has(path))
  // A whole context grows; a few files of configuration stay as they are.
  const whole = copied.some(({ added }) => added.copy?.sources.includes('.') === true)
  if (copied.length === 0 || (!whole && isSlight(facts, there))) return null
  return {
    change,
    names: [...new Set(copied.map(({ path }) => relativeName(path.replace(/(?<=.)\/[/*]*$/, ''))))].join(' and '),
    steps: new Set(copied.map(({ added }) => added.step)),
    given: value !== null && isKnown(value) ? value : null,
  }
}

/** More than a list of requirements, a setting or an entrypoint. */
function isMore({ exact, path }: Holding): boolean {
  return (
    !exact || !/\.(?:txt|in|conf|cnf|cfg|ini|sh|toml|ya?ml|lock|json|md|env|crt|pem)$|\/\.?[\w-]+$/i.test(path ?? '')
  )
}

/** Whether all that a copy brings is changed: else its `--chown` would hit the rest too. */
function isWhole(facts: Facts, places: readonly string[], copy: Step): boolean {
  return addedBy(facts, copy).every(({ path, exact }) =>
    places.some((one) => path !== null && (covers(one, path) || (!exact && coversContent(one, path)))),
  )
}

/** `find` with a test changes folders, or files of a name. */
function isPart({ call, value }: OwnerChange): boolean {
  const finds = [call, call.pipedFrom].filter((one) => one?.program === 'find')
  const words = finds.flatMap((one) => one?.arguments.map((argument) => argument.value) ?? [])
  return (
    value === '' ||
    words.some((word) => /^-(?:i?name|i?path|type|user|group|perm|maxdepth|newer|size|regex)$/.test(word))
  )
}

/** Files come from a checkout with 644 or 755: letting all read them, or the owner write, changes none. */
function altersCopies({ program, value }: OwnerChange): boolean {
  if (program !== 'chmod' || value === null) return true
  return !value.split(',').every((part) => /^[ugoa]*\+[rX]+$|^u\+[rwX]+$|^[go]+-w+$/.test(part))
}

/** Whether a COPY surely put files there that have another owner or mode by then. */
function isChanged(facts: Facts, { program, value, step }: OwnerChange, { sure, kind, copy }: Holding): boolean {
  if (!sure || kind !== 'copy' || !copy) return false
  const flag = flagOf(copy.step.instruction, program === 'chmod' ? 'chmod' : 'chown')?.value ?? null
  if (program === 'chmod') return flag === null || flag !== value
  const [owner = '', group] = (value ?? '').split(/[:.]/)
  const [before = 'root', groupBefore] = (flag ?? 'root:root').split(':')
  if (program === 'chgrp') return !sameGroup(groupBefore ?? before, owner)
  const same = facts.users.same(before, owner === '' ? before : owner, step)
  return (
    same === false ||
    (same === true &&
      group !== undefined &&
      group !== '' &&
      groupBefore !== undefined &&
      !sameGroup(group, groupBefore))
  )
}

function sameGroup(one: string, other: string): boolean {
  const plain = (name: string): string => (name === 'root' ? '0' : name)
  // A number and a name may be the same group.
  return plain(one) === plain(other) || /^\d+$/.test(one) !== /^\d+$/.test(other)
}
