import type { CommandCall } from './commands.js'
import type { Copy } from './copies.js'
import { isKnown, UNKNOWN } from './expand.js'
import type { Facts } from './facts.js'
import { memoize } from './memo.js'
import { normalizePath } from './paths.js'
import type { Step } from './stages.js'
import type { ShellWord } from './shell-model.js'
import { expandWhole } from './words.js'

/** Text that a command writes to a file. */
export interface Written {
  /** Absolute. */
  readonly path: string
  /** Unknown pieces marked; all unknown for programs whose output can't be foreseen. */
  readonly text: string
  readonly appends: boolean
}

/** What `echo`, `printf`, `cat <<EOF` and `tee` write into files. */
export function writtenBy(step: Step, call: CommandCall): Written[] {
  const written = call.redirects.flatMap(({ operator, target }) => {
    if (!target || !/^(?:>>?|>\||&>>?)$/.test(operator)) return []
    const path = pathOf(target, step, call)
    return path === null ? [] : [{ path, text: outputOf(call), appends: operator.includes('>>') }]
  })
  if (call.program !== 'tee') return written
  const appends = call.arguments.some(({ value }) => value === '-a' || value === '--append')
  const text = call.pipedFrom ? outputOf(call.pipedFrom) : heredocOf(call)
  for (const { value } of call.arguments) {
    if (!value.startsWith('-') && isKnown(value))
      written.push({ path: normalizePath(value, call.workdir), text, appends })
  }
  return written
}

/** A file that is there from a command or a COPY on, as far as its text is known. */
export interface WrittenFile extends Written {
  readonly step: Step
  /** Null where a COPY brings it. */
  readonly call: CommandCall | null
}

/** The files that the Dockerfile writes by commands and here-documents, or copies one by one, in order. */
export const filesWritten: (facts: Facts) => readonly WrittenFile[] = memoize((facts) => {
  const files: WrittenFile[] = []
  for (const { step, call } of facts.calls) {
    if (call.redirects.length === 0 && call.program !== 'tee') continue
    for (const { path, text, appends } of writtenBy(step, call)) files.push({ path, text, appends, step, call })
  }
  for (const copy of facts.copies) files.push(...copiedFiles(facts, copy))
  return files.sort((a, b) => a.step.instruction.index - b.step.instruction.index)
})

function copiedFiles({ dockerfile, surroundings }: Facts, copy: Copy): WrittenFile[] {
  const { step, target, sources, from, image } = copy
  const file = (path: string, text: string): WrittenFile => ({ path, text, appends: false, step, call: null })
  if (copy.inline) {
    const [heredoc] = step.instruction.heredocs
    return heredoc && !target.endsWith('/') ? [file(target, dockerfile.source.slice(heredoc.body))] : []
  }
  const folder = target.replace(/\/$/, '')
  return sources.map((source) => {
    const path = copy.intoFolder ? `${folder}/${source.slice(source.lastIndexOf('/') + 1)}` : folder
    const text = from === null && image === null ? surroundings.context.read(source) : null
    return file(path, text ?? UNKNOWN)
  })
}

function pathOf(target: ShellWord, step: Step, call: CommandCall): string | null {
  const lookup = (name: string): string =>
    call.environment.get(name) ?? step.stage.environment.value(name, step.instruction.index) ?? UNKNOWN
  const path = expandWhole(target, lookup)
  return isKnown(path) && path !== '' ? normalizePath(path, call.workdir) : null
}

function outputOf(call: CommandCall): string {
  const words = call.arguments.map(({ value }) => value)
  if (call.program === 'cat' && words.length === 0) return heredocOf(call)
  if (call.program === 'echo') {
    const text = words.filter((word) => !/^-[neE]+$/.test(word)).join(' ')
    return text.replaceAll('\\n', '\n')
  }
  if (call.program !== 'printf') return UNKNOWN
  const [format, ...values] = words.filter((word) => word !== '--')
  const text = (format ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t')
  if (!text.includes('%')) return text
  // A format is used again for as long as there are values.
  return /^%s\n?$/.test(text)
    ? values.map((value) => text.replace('%s', () => value)).join('')
    : text.replace(/%[sd]/g, () => values.shift() ?? '')
}

function heredocOf({ redirects }: CommandCall): string {
  return redirects.find(({ body }) => body)?.body?.text ?? UNKNOWN
}
