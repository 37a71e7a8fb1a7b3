import * as core from '@actions/core'

/** An input's text, trimmed; the empty text where it isn't given. */
export function readInput(name: string): string {
  return core.getInput(name)
}

/** Keeps a value out of the log, whoever writes it there. */
export function keepSecret(value: string): void {
  if (value !== '') core.setSecret(value)
}
