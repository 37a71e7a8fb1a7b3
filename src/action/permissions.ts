import { declinedBy } from '../adapters/github/permission.js'
import type { Declined, Log } from '../ports.js'

/** What a job's token needs for all that the action does; naming one takes the others away. */
const USUAL = ['contents: read', 'pull-requests: write', 'checks: write']

/** What GitHub refused for want of a permission, to be told once, together. */
export class Refusals {
  private readonly refused = new Map<string, string>()

  constructor(private readonly log: Log) {}

  /**
   * Notes why something isn't there, where that is a permission; anything else that went wrong is a warning of its own.
   * @param name what isn't there: `merge base from GitHub`
   */
  note(name: string, error: unknown, act: string, permission: string): void {
    const declined = declinedBy(error, act, permission)
    if (declined.permission === undefined) this.log.warning(`No ${name}: ${declined.declined}.`)
    else this.add(name, declined)
  }

  add(name: string, { permission, declined }: Declined): void {
    if (permission === undefined || this.refused.has(name)) return
    this.log.info(`No ${name}: ${declined}.`)
    this.refused.set(name, permission)
  }

  /** One warning that names what the token lacks, and the YAML that gives it. */
  say(isFork: boolean): void {
    if (this.refused.size === 0) return
    if (isFork) {
      // No YAML of this workflow gives a fork's token more.
      this.log.info('A fork’s token can only read: docs/recipes.md has the workflow that publishes for forks.')
      return
    }
    const permissions = [...new Set([...this.refused.values()].flatMap((one) => one.split(', ')))]
    const missing = [...this.refused.keys()].join(', ')
    const yaml = [...new Set([...USUAL, ...permissions])].map((line) => `  ${line}`)
    this.log.warning(
      [
        `The token lacks ${permissions.join(' and ')}, which costs: ${missing}. Add to the job:`,
        'permissions:',
        ...yaml,
      ].join('\n'),
    )
  }
}
