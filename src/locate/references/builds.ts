import type { Deployment } from '../../dockerfile/deployment.js'
import { isDevImage } from '../../dockerfile/python-image.js'
import type { BuildSettings } from '../images.js'
import { addTo } from '../../source/groups.js'

/** The names of a Dockerfile's stages, in order. */
export type StageNames = readonly (string | null)[]

/** The stage names of a Dockerfile; a look at its FROM lines is enough to tell which targets there are. */
export function stageNames(source: string): StageNames {
  const found = source.matchAll(/^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*\S+(?:[ \t]+AS[ \t]+(\S+))?/gim)
  return [...found].map((match) => match[1]?.toLowerCase() ?? null)
}

/** Stages that workflows build for their cache or their files, and that nobody runs. */
export const INTERMEDIATE = /(?:^|[-_.\d])(?:build|builder|deps|dependencies|cache|wheels?|compile|export)(?:[-_.\d]|$)/

/**
 * The ways that a Dockerfile is built. A target that somebody names is one; the last stage is another, unless all that
 * is known of is built from others.
 */
export function buildsOf(deployments: readonly Deployment[], stages: StageNames): readonly BuildSettings[] {
  if (deployments.length === 0) return [{}]
  const groups = new Map<number, Deployment[]>()
  const last = stages.length - 1
  const floating: Deployment[] = []
  for (const deployment of deployments) {
    const stage = stageOf(deployment.target, stages)
    const { kind, target, builds } = deployment
    if (stage === null || (target !== null && stage !== last && isIntermediate(kind, target))) continue
    if (!builds && target === null) floating.push(deployment)
    else addTo(groups, stage, deployment)
  }
  const production = [...groups.keys()].find((stage) => !isDevImage('', stages[stage] ?? String(stage)))
  const main = groups.has(last) ? last : (production ?? last)
  addTo(groups, main, ...floating)
  return [...groups]
    .sort(([a], [b]) => Number(b === main) - Number(a === main) || a - b)
    .map(([, group]) => settingsOf(group, deployments))
}

/** A stage's number; the last one without a target, null where the target isn't there. */
function stageOf(target: string | null, stages: StageNames): number | null {
  if (target === null) return stages.length - 1
  const named = stages.lastIndexOf(target.toLowerCase())
  if (named >= 0) return named
  return /^\d+$/.test(target) && Number(target) < stages.length ? Number(target) : null
}

function isIntermediate(kind: Deployment['kind'], target: string): boolean {
  // What compose or Kubernetes builds, they run.
  return (kind === 'workflow' || kind === 'bake') && INTERMEDIATE.test(target.toLowerCase())
}

function settingsOf(group: readonly Deployment[], all: readonly Deployment[]): BuildSettings {
  const builders = group.filter(({ builds }) => builds)
  // What the configuration says of an image is meant for just it.
  const own = group.find(({ kind }) => kind === 'configuration')
  const context = own?.context ?? mostCommon(contextsOf(builders)) ?? mostCommon(contextsOf(all))
  const [first, ...others] = builders
  const common = [...(first?.buildArguments ?? [])].filter(([name, value]) =>
    others.every(({ buildArguments }) => buildArguments.get(name) === value),
  )
  const agreed = new Map([...common, ...(own?.buildArguments ?? [])])
  const platform = others.every((one) => one.platform === first?.platform) ? (first?.platform ?? null) : null
  return {
    target: group.find(({ target }) => target !== null)?.target ?? null,
    ...(context !== null && { context }),
    platform: own?.platform ?? platform,
    ...(group.length > 0 && { deployments: group }),
    ...(agreed.size > 0 && { buildArguments: agreed }),
  }
}

function contextsOf(deployments: readonly Deployment[]): string[] {
  return deployments.flatMap(({ context }) => context ?? [])
}

/** The one that most agree on; of several, the first. */
function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const best = Math.max(0, ...counts.values())
  return [...counts].find(([, count]) => count === best)?.[0] ?? null
}
