import { startsDevelopment, type Deployment, type DeploymentKind } from './deployment.js'
import type { Facts } from './facts.js'
import { isInside, normalizePath } from './paths.js'
import { isDevImage } from './python-image.js'
import type { Step } from './stages.js'

/*
 * What compose files and manifests say of how containers of the image run.
 */

const RUNNING: ReadonlySet<DeploymentKind> = new Set(['compose', 'kubernetes', 'configuration'])

/** What runs containers of the image: not what only builds it, nor what develops in it. */
export function runningDeployments(facts: Facts): readonly Deployment[] {
  return facts.deployments.filter(({ kind }) => RUNNING.has(kind))
}

/** Whether a deployment is one to develop in: the sources are mounted, its file's name says so, or it restarts on changes. */
export function isForDevelopment(deployment: Deployment): boolean {
  const { path, mountsSource } = deployment
  return mountsSource || isDevImage(path, null) || path.includes('override') || startsDevelopment(deployment)
}

/** Whether a deployment puts something else in the place of the image's ENTRYPOINT or CMD. */
function replaces(step: Step, { entrypoint, command }: Deployment): boolean {
  return entrypoint !== null || (step.instruction.keyword === 'CMD' && command !== null)
}

/** What else than the ENTRYPOINT or CMD of the image is started outside of development; null: nothing that is known. */
export function replacementOf(facts: Facts, step: Step): Deployment | null {
  return runningDeployments(facts).find((one) => !isForDevelopment(one) && replaces(step, one)) ?? null
}

/**
 * Whether an ENTRYPOINT or CMD of the image is what containers start: false where all manifests, and all compose files
 * for production, put another one in its place. Other compose files say nothing of where the image goes.
 */
export function isStarted(facts: Facts, step: Step): boolean {
  const deployed = runningDeployments(facts).filter(({ kind, path }) => {
    return kind === 'kubernetes' || /(?:^|[^a-z])(?:prod|production|deploy|release|live)(?:[^a-z]|$)/i.test(path)
  })
  return deployed.length === 0 || deployed.some((one) => !replaces(step, one))
}

/** Whether all that is known to run the image are jobs: they end by themselves, and nobody waits for them to stop. */
export function isJob(facts: Facts): boolean {
  const running = runningDeployments(facts)
  return running.length > 0 && running.every(({ kind, name }) => kind === 'kubernetes' && /^(?:Cron)?Job\//.test(name))
}

/** The deployment that is known to run the image with a root file system on which a folder can't be written. */
export function readOnlyAt(facts: Facts, folder: string): Deployment | null {
  return runningDeployments(facts).find((one) => one.readOnly === true && !isWritable(one, folder)) ?? null
}

/** Whether a folder of a container lies on a volume of its own. */
function isWritable({ tmpfs, volumes, binds }: Deployment, folder: string): boolean {
  const mounted = [...tmpfs, ...volumes, ...binds.map(({ target }) => target)]
  return mounted.some((one) => isInside(normalizePath(folder), normalizePath(one)))
}

/** Whether a folder is in memory, or fresh, in all containers that are known of. */
export function isTemporary(facts: Facts, folder: string): boolean {
  // The configuration has no words for what is in memory.
  const running = runningDeployments(facts).filter(({ kind }) => kind !== 'configuration')
  const inMemory = ({ tmpfs }: Deployment): boolean =>
    tmpfs.some((one) => isInside(normalizePath(folder), normalizePath(one)))
  return running.length > 0 && running.every(inMemory)
}
