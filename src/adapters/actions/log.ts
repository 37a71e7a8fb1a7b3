import * as core from '@actions/core'
import type { Log } from '../../ports.js'
import { logLine } from '../../report/annotations.js'

/** The job's log. What is written holds strangers' file names: no line of it becomes a command. */
export class ActionsLog implements Log {
  debug(message: string): void {
    core.debug(message)
  }

  info(message: string): void {
    core.info(
      message
        .split(/\r\n?|\n/)
        .map(logLine)
        .join('\n'),
    )
  }

  warning(message: string): void {
    core.warning(message)
  }

  group<T>(title: string, work: () => Promise<T>): Promise<T> {
    return core.group(title.replace(/[\r\n]+/g, ' '), work)
  }
}
