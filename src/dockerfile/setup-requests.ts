import { posix } from 'node:path'
import type { Facts, Install } from './facts.js'
import { projectIn, requirementsAt, type Requirement } from './manifests/index.js'
import { normalizePath } from './paths.js'
import { localFolders } from './requested.js'
import { contextPathAt } from './script-files.js'

/** What projects ask for that pip installs from folders by their setup.py or setup.cfg. */
export interface SetupRequests {
  readonly requirements: readonly Requirement[]
  /** Whether a script computes more than that, which nobody can read. */
  readonly hidden: boolean
}

/**
 * What an install's local projects need by their setup.py and setup.cfg: the list that is written out there, else the
 * requirements.txt beside it, which scripts that compute theirs read as a rule.
 */
export function setupRequests(facts: Facts, { step, installer }: Install): SetupRequests {
  if (!installer.tool.endsWith('pip')) return { requirements: [], hidden: false }
  const read = localFolders(installer).map((folder) => requestsOf(facts, step, folder))
  return {
    requirements: read.flatMap(({ requirements }) => requirements),
    hidden: read.some(({ hidden }) => hidden),
  }
}

function requestsOf(facts: Facts, step: Install['step'], folder: string): SetupRequests {
  const { context } = facts.surroundings
  const found = ['setup.py', 'setup.cfg']
    .map((name) => contextPathAt(facts, { stage: step.stage, step }, normalizePath(name, folder)))
    .find((path) => path !== null)
  if (found === undefined) return { requirements: [], hidden: false }
  if (context.read(found) === null) return { requirements: [], hidden: true }
  const { setupPy, setupCfg } = projectIn(context, posix.dirname(found))
  const lists = [setupPy, setupCfg].flatMap((script) => (script ? [script.dependencies] : []))
  const known = lists.flatMap((list) => list ?? [])
  if (!lists.includes(null)) return { requirements: known, hidden: false }
  const tree = requirementsAt(context, posix.join(posix.dirname(found), 'requirements.txt'))
  const beside = [...(tree?.files.values() ?? [])].flatMap(({ requirements }) =>
    requirements.flatMap(({ requirement }) => requirement ?? []),
  )
  return { requirements: [...known, ...beside], hidden: tree === null }
}
