import type { Declined, Log } from '../ports.js'

/** What a job's token needs for all that the action writes; naming one takes the others away. */
const USUAL = ['contents: read', 'pull-requests: write', 'checks: write']

/** One warning that names what the token lacks, and the YAML that gives it. */
export function sayMissing(declined: ReadonlyMap<string, Declined>, isFork: boolean, log: Log): void {
  const lacking = [...declined].flatMap(([name, { permission }]) =>
    permission === undefined ? [] : [{ name, permission }],
  )
  if (lacking.length === 0) return
  if (isFork) {
    // No YAML of this workflow gives a fork's token more.
    log.info('A fork’s token can only read: docs/recipes.md has the workflow that publishes for forks.')
    return
  }
  const permissions = [...new Set(lacking.flatMap(({ permission }) => permission.split(', ')))]
  const yaml = [...new Set([...USUAL, ...permissions])].map((line) => `  ${line}`)
  log.warning(
    [
      `The token lacks ${permissions.join(' and ')}, so there is no ${lacking.map(({ name }) => name).join(', no ')}. Add to the job:`,
      'permissions:',
      ...yaml,
    ].join('\n'),
  )
}
