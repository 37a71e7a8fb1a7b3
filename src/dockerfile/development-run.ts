import type { Span } from '../source/text.js'
import { maskPython } from './python-source.js'

/** A call by which a Python file starts a server for development itself. */
export interface DevelopmentRun {
  /** `reload`: it restarts on changes; `debug`: the framework's own server, with its debugger. */
  readonly option: 'reload' | 'debug'
  /** As it is written before the parenthesis: `uvicorn.run`. */
  readonly callee: string
  /** In the text. */
  readonly span: Span
}

/** Longer argument lists are cut. */
const LONGEST = 2000

/** No honest file has more of these calls, and for each all lines above it are read. */
const MOST = 10

/** What has a `run` of its own and is no application. */
const OTHERS = new Set(['asyncio', 'anyio', 'trio', 'curio', 'subprocess', 'hypercorn', 'uvloop', 'self', 'cls'])

/**
 * The call by which a file that is started does so with `reload=True` or `debug=True`, said by these words alone; null
 * where none is seen, or it stands in a branch or in a function that nothing calls.
 * @param debugs whether its applications have a `run(debug=True)`: Flask's, Dash's and Quart's do
 */
export function developmentRun(text: string, debugs: boolean): DevelopmentRun | null {
  const code = maskPython(text)
  let looked = 0
  for (const match of code.matchAll(/(?<![\w.])([A-Za-z_]\w*)[ \t]*\.[ \t]*(run|run_server)[ \t]*\(/g)) {
    const [written, object, method] = match
    const start = match.index + written.length
    const end = closing(code, start)
    const option = object === 'uvicorn' ? 'reload' : debugs && !OTHERS.has(object!) ? 'debug' : null
    if (option === null || !saysTrue(code.slice(start, end), option)) continue
    if (++looked > MOST) return null
    if (!isReached(code, match.index)) continue
    return {
      option,
      callee: `${object!}.${method!}`,
      span: { start: match.index, end: Math.min(end + 1, text.length) },
    }
  }
  return null
}

/** Where a call's parenthesis closes. */
function closing(code: string, start: number): number {
  const limit = Math.min(code.length, start + LONGEST)
  for (let at = start, depth = 0; at < limit; at++) {
    if ('([{'.includes(code[at]!)) depth++
    else if (')]}'.includes(code[at]!) && depth-- === 0) return at
  }
  return limit
}

function saysTrue(written: string, option: string): boolean {
  return new RegExp(`(?:^|[\\s,])${option}[ \\t]*=[ \\t]*True[ \\t]*(?:[,\\r\\n]|$)`).test(written)
}

/** Whether what stands at a place is run with the file: at its top, under `__main__`, or in a function that is called. */
function isReached(code: string, at: number): boolean {
  const lines = code.slice(0, at).split('\n')
  let indent = widthOf(lines.pop()!)
  for (const line of lines.reverse()) {
    if (indent === 0) break
    const width = widthOf(line)
    if (width >= indent || line.trim() === '') continue
    indent = width
    const header = line.trim()
    const name = /^(?:async[ \t]+)?def[ \t]+(\w+)/.exec(header)?.[1]
    if (name !== undefined) {
      if (!new RegExp(`(?<!def[ \\t]+)\\b${name}[ \\t]*\\(`).test(code)) return false
    } else if (!/^(?:try|with|while|for)\b|^if[ \t(]*__name__[ \t]*==/.test(header)) return false
  }
  return true
}

function widthOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].replaceAll('\t', '        ').length
}
