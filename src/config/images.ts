import { memory, processors } from './amounts.js'
import { budgets, type BudgetSettings } from './budgets.js'
import { listOf, mapped, mapping } from './mappings.js'
import { show, type ValueProblem } from './plain.js'
import { startup, type StartupEntry } from './startup.js'
import { image, platform, stage, user, variables } from './texts.js'
import { flag, folderInside, pathInside, type ValueType } from './values.js'

/** What the configuration says of one image; null: nothing. */
export interface ImageEntry {
  /** The file that says it, and the line. */
  readonly path: string
  readonly line: number
  /** From the root; null where it is only a finished image. */
  readonly dockerfile: string | null
  /** Build context from the root; `.` is the root. */
  readonly context: string | null
  readonly target: string | null
  readonly buildArguments: ReadonlyMap<string, string>
  readonly platform: string | null
  readonly readOnly: boolean | null
  readonly cpus: number | null
  /** Bytes. */
  readonly memory: number | null
  /** Perhaps with a group. */
  readonly user: string | null
  readonly startup: StartupEntry | null
  readonly budgets: BudgetSettings
  /** Finished images that earlier steps built, of the head and of the base. */
  readonly image: string | null
  readonly baseImage: string | null
}

const fields = {
  dockerfile: pathInside(),
  context: folderInside(),
  target: stage(),
  'build-args': variables('build arguments'),
  platform: platform(),
  'read-only': flag(),
  cpus: processors(),
  memory: memory(),
  user: user(),
  startup: startup(),
  budgets: budgets(),
  image: image(),
  'base-image': image(),
}

/** What is said of single images, each once. */
export function imageEntries(): ValueType<readonly ImageEntry[]> {
  const entry = mapping(fields, { oneOf: ['dockerfile', 'image'], needs: [['image', 'base-image']] })
  const list = listOf(
    mapped(entry, (given): ImageEntry => ({
      // Known to whoever reads the file.
      path: '',
      line: 1,
      dockerfile: given.dockerfile ?? null,
      context: given.context ?? null,
      target: given.target ?? null,
      buildArguments: given['build-args'] ?? new Map<string, string>(),
      platform: given.platform ?? null,
      readOnly: given['read-only'] ?? null,
      cpus: given.cpus ?? null,
      memory: given.memory ?? null,
      user: given.user ?? null,
      startup: given.startup ?? null,
      budgets: given.budgets ?? new Map(),
      image: given.image ?? null,
      baseImage: given['base-image'] ?? null,
    })),
    `a list of mappings, each with ${Object.keys(fields).join(', ')}`,
  )
  return {
    ...list,
    read(value, rules) {
      const result = list.read(value, rules)
      const problems = 'value' in result ? repeated(result.value) : []
      return problems.length > 0 ? { problems } : result
    },
  }
}

function repeated(entries: readonly ImageEntry[]): ValueProblem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ dockerfile, target, image }, index) => {
    const name = dockerfile === null ? (image ?? '') : target === null ? dockerfile : `${dockerfile}#${target}`
    if (seen.has(name))
      return [{ path: [index], onKey: false, message: `${show(name)} is there already; allowed: each image once` }]
    seen.add(name)
    return []
  })
}
