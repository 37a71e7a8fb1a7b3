import { isKnown } from './expand.js'
import type { Facts } from './facts.js'
import { normalizePath } from './paths.js'
import { moduleBeside } from './python-modules.js'
import { contextPathAt } from './script-files.js'
import type { Started } from './started.js'
import { isCheck } from './test-image.js'

/*
 * Modules that programs are told on their command line, whatever the programs are: that a module of the context is what
 * is meant shows by its file alone, so each has to be found.
 */

/** Options that name a module. */
const OPTION = /^(?:-m|-A|--module|--module-name|--app)(?:=|$)/

/** Tools that are told modules, and import none of an application's. */
const TOOLS =
  /^(?:pip[\d.]*|python[\d.]*|uv|uvx|poetry|pipenv|pdm|conda|mamba|micromamba|mkdocs|jupyter|streamlit|awslambdaric|playwright|compileall)$/

/** The folders, of some, in which a module of the context lies that a console program is told. */
export function foldersOfTold(facts: Facts, started: Started, folders: readonly string[]): readonly string[] {
  const { call, program } = started
  if (program && program.by !== 'command') return []
  if (TOOLS.test(program?.name ?? call.program) || isCheck(call)) return []
  const names = namesTold(started)
  if (names.length === 0) return []
  const moment = { stage: facts.final, step: null }
  const find = (path: string): string | null => contextPathAt(facts, moment, path)
  return folders.filter((folder) => {
    const beside = normalizePath('__main__.py', folder)
    return isKnown(folder) && names.some((name) => moduleBeside(name, beside, find) !== null)
  })
}

/** `-m shop`, `shop.web:app`, `shop.web`; a word alone may be a subcommand, and one with a dot the file of a tool. */
function namesTold({ call, program, script }: Started): readonly string[] {
  const words = (program?.arguments ?? call.arguments).map(({ value }) => value)
  return words.flatMap((word, at) => {
    const given = OPTION.test(word) ? (/=(.*)/.exec(word)?.[1] ?? words[at + 1] ?? '') : null
    const [, name, attribute] = /^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(:[A-Za-z_]\w*)?$/.exec(given ?? word) ?? []
    if (name === undefined) return []
    const dotted = name.includes('.') && (program !== null || script === null)
    return given !== null || attribute !== undefined || dotted ? name : []
  })
}
