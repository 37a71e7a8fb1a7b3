import { posix } from 'node:path'
import type { CommandCall } from './commands.js'
import { copiedText } from './context-copies.js'
import type { ContextFiles } from './context.js'
import type { Copy } from './copies.js'
import { isKnown } from './expand.js'
import type { Call } from './facts.js'
import { asksForPython, needsPython } from './installers/conda-specs.js'
import { normalizePath } from './paths.js'
import type { Reach } from './reach.js'
import { lineageOf } from './stages.js'

/*
 * pixi fills environments below its project's folder, as conda does: with a Python where the project asks for one.
 * Source: https://pixi.sh/latest/reference/pixi_manifest/
 */

/** Commands that fill an environment before they do anything else. */
const FILLS = /^(?:install|i|add|run)$/

/** Whether a call of pixi brings a Python that gets into the final image. */
export function bringsPixiPython(one: Call, copies: readonly Copy[], files: ContextFiles, reach: Reach): boolean {
  const { step, call } = one
  const words = call.arguments.map(({ value }) => value)
  if (call.program !== 'pixi' || !FILLS.test(words.find((word) => !word.startsWith('-')) ?? '')) return false
  const manifest = manifestOf(call, words)
  if (!isKnown(manifest)) return false
  const folder = manifest.endsWith('.toml') ? posix.dirname(manifest) : manifest
  const { length } = reach.landings(step.stage, normalizePath('.pixi', folder), step.instruction.index)
  return length > 0 && (addsPython(words) || asks(one, copies, files, manifest, folder))
}

/** The manifest or its folder, as a call has it. */
function manifestOf(call: CommandCall, words: readonly string[]): string {
  const at = words.findIndex((word) => /^--manifest-path(?:=|$)/.test(word))
  const written = at < 0 ? '.' : (/=(.*)$/.exec(words[at]!)?.[1] ?? words[at + 1] ?? '.')
  return normalizePath(written, call.workdir)
}

function addsPython(words: readonly string[]): boolean {
  return words.includes('add') && (words.includes('--pypi') || words.some(needsPython))
}

/** Whether what the project locks or requires asks for Python; a pyproject.toml does by itself. */
function asks(
  { step, call }: Call,
  copies: readonly Copy[],
  files: ContextFiles,
  manifest: string,
  folder: string,
): boolean {
  const read = (name: string): string | null => copiedText(copies, files, step, call, normalizePath(name, folder))
  const lock = read('pixi.lock')
  if (lock !== null) return asksForPython(lock)
  const own = manifest.endsWith('/pyproject.toml') ? null : read('pixi.toml')
  if (own !== null) return requiresPython(own)
  if (manifest.endsWith('/pyproject.toml') || read('pyproject.toml') !== null) return true
  const lineage = lineageOf(step.stage)
  return copies.some(
    ({ step: { stage, instruction }, sources, from, image }) =>
      lineage.includes(stage) &&
      instruction.index < step.instruction.index &&
      from === null &&
      image === null &&
      sources.some((source) => posix.basename(source) === 'pyproject.toml'),
  )
}

/** Whether a pixi.toml names Python, a package that needs it, or one of PyPI, or is a package of Python itself. */
function requiresPython(text: string): boolean {
  if (text.includes('pixi-build-python')) return true
  let table = ''
  return text.split('\n').some((line) => {
    table = /^\s*\[+\s*([^\]]*?)\s*\]/.exec(line)?.[1] ?? table
    const key = /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1]
    if (key === undefined || !/(?:^|\.)(?:pypi-)?dependencies$/.test(table)) return false
    return table.endsWith('pypi-dependencies') || needsPython(key)
  })
}
