/** Wrong input of a user: says what, where, and what is allowed; shown without a stack, exit status 2. */
export class UserError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UserError'
  }
}

/** What to say of anything thrown that nobody foresaw; a report of it needs the stack. */
export function bugOf(error: unknown): string {
  return `this should not happen, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
