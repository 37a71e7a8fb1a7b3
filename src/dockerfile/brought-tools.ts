import type { Facts } from './facts.js'
import { readInstaller, type InstallerCall } from './installers/index.js'
import { memoizeBoth } from './memo.js'
import { lineageOf, type BuildStage, type Step } from './stages.js'

/*
 * Who brought an installer: a base image of which nothing is known sets up what it brings.
 */

/**
 * Whether a tool comes with a base image of which nothing is known, as no step here installs it: how it is set up, by
 * variables above all, is then unknown too.
 */
export function comesWithUnknownBase(facts: Facts, { stage }: Step, tool: string): boolean {
  return !stage.base.known && !installedTools(facts, stage).has(tool)
}

/** The tools with caches of their own, by the names that they have in commands, paths and addresses. */
const TOOLS: ReadonlyMap<string, RegExp> = new Map(
  ['poetry', 'pipenv', 'pdm'].map((name) => [name, new RegExp(`(?:^|[^a-z])${name}(?![a-z]|\\.(?:lock|toml))`, 'i')]),
)

/** Those that the steps of a stage and of what it is FROM get from somewhere. */
const installedTools = memoizeBoth((facts: Facts, last: BuildStage): ReadonlySet<string> => {
  const stages = new Set(lineageOf(last))
  const words: string[] = []
  for (const { step, call } of facts.calls) {
    if (!stages.has(step.stage) || !brings(call.program, readInstaller(call))) continue
    words.push(...call.arguments.map(({ value }) => value))
  }
  for (const { step, image, sources } of facts.copies) {
    if (!stages.has(step.stage)) continue
    if (image !== null) words.push(image)
    // A folder below the tool's own is not the tool: `/opt/poetry/cache`.
    words.push(...sources.map((source) => (source.includes('://') ? source : source.replace(/^.*\//, ''))))
  }
  const found = [...TOOLS].filter(([, pattern]) => words.some((word) => pattern.test(word)))
  return new Set(found.map(([name]) => name))
})

/** Whether a command may bring a tool: an installer of packages, or a download. */
function brings(program: string, installer: InstallerCall | null): boolean {
  if (!installer) return program === 'curl' || program === 'wget'
  return /(?:^|\s)(?:install|add|create|update)$/.test(installer.action)
}
