import type { CommandCall } from './commands.js'
import { isKnown } from './expand.js'
import type { Call, Facts } from './facts.js'
import { readInstaller } from './installers/index.js'
import { memoize } from './memo.js'
import { isBefore } from './order.js'
import { lineageOf, type Step } from './stages.js'
import type { Span } from '../source/text.js'
import { filesWritten } from './written.js'

/*
 * What pip's configuration says, as far as the Dockerfile writes it. Source:
 * https://pip.pypa.io/en/stable/topics/configuration/
 */

/** A line of pip's configuration. */
export interface PipSetting {
  /** `extra-index-url` */
  readonly key: string
  readonly value: string
  readonly step: Step
  /** Null where a COPY brings the file. */
  readonly call: CommandCall | null
  /** What writes it. */
  readonly span: Span
}

const FILE = /^\/etc\/(?:xdg\/)?(?:pip\/)?pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$/

/** The settings that every pip of an image follows, in order. */
export const pipSettings: (facts: Facts) => readonly PipSetting[] = memoize((facts) => {
  const set = facts.calls.flatMap(({ step, call }) => ofCommand(step, call) ?? [])
  const written = filesWritten(facts).flatMap(({ path, text, step, call }) =>
    FILE.test(path)
      ? linesOf(text).map((line) => ({ ...line, step, call, span: call?.span ?? step.instruction.span }))
      : [],
  )
  return [...set, ...written].sort((a, b) => a.step.instruction.index - b.step.instruction.index)
})

/** The last setting of a key that a call of pip finds. */
export function pipSettingFor(facts: Facts, one: Call, key: string): PipSetting | null {
  const settings = pipSettings(facts)
  if (settings.length === 0) return null
  const stages = new Set(lineageOf(one.step.stage))
  const found = settings.findLast(
    (setting) => setting.key === key && stages.has(setting.step.stage) && isBefore(setting, one),
  )
  return found ?? null
}

/** `pip config set global.extra-index-url https://…` */
function ofCommand(step: Step, call: CommandCall): PipSetting | null {
  const installer = readInstaller(call)
  if (installer?.tool !== 'pip' || installer.action !== 'config') return null
  const [verb, name = '', value = ''] = installer.operands.map((word) => word.value)
  const key = /^(?:global|install)\.(?:--)?([\w-]+)$/.exec(name)?.[1]
  return verb === 'set' && key !== undefined && isKnown(value)
    ? { key: normalized(key), value, step, call, span: call.span }
    : null
}

function linesOf(text: string): { key: string; value: string }[] {
  const found: { key: string; value: string }[] = []
  let section = ''
  for (const line of text.split('\n')) {
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section
    const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? []
    if (key !== undefined && value !== undefined && /^(?:global|install)$/.test(section) && isKnown(value))
      found.push({ key: normalized(key), value })
  }
  return found
}

function normalized(key: string): string {
  return key.replaceAll('_', '-').toLowerCase()
}
