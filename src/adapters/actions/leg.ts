import { createHash } from 'node:crypto'

/**
 * Whose comments a run takes for its own. Legs of a matrix that review other Dockerfiles, or by another configuration,
 * leave each other's alone; those that do the same come to the same comments. The job's name is no part of it: the jobs
 * that review and that publish later are one leg.
 */
export function legOf(checkName: string, dockerfiles: readonly string[], configuration: string | null): string {
  if (dockerfiles.length === 0 && configuration === null) return checkName
  const said = JSON.stringify([[...dockerfiles].sort(), configuration])
  return `${checkName} ${createHash('sha256').update(said).digest('hex').slice(0, 12)}`
}
