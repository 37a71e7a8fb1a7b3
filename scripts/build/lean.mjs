import typescript from 'typescript'

// How the bundler opens a module that it couldn't join with others, and the program.
const MODULE = /^\/\*\*\*\/ \(\(([\w, ]*)\) => \{$/gm
const PROGRAM = /^\/\*{6}\/ \(\(\) => \{ (?=\/\/ webpackBootstrap$)/m

/**
 * Has node read each module once. It takes a function in parentheses for one that is called at once and compiles it
 * right away, but not an arrow function: of that it first finds the end, and reads it again when it is called.
 */
export function eager(file, text) {
  const changed = text.replace(MODULE, '/***/ (function ($1) {').replace(PROGRAM, '/******/ (function () { ')
  if (changed === text) throw new Error(`${file}: no module found; does the bundler write them in another way now?`)
  return changed
}

/**
 * The same program, line by line, without comments and indentation and with nothing but ASCII: a third of what node
 * reads at each start, and of text in ASCII it needs half the memory. Names stay.
 */
export function lean(text) {
  const first = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0
  const file = typescript.createSourceFile(
    'x.js',
    text,
    typescript.ScriptTarget.ESNext,
    false,
    typescript.ScriptKind.JS,
  )
  const pieces = [text.slice(0, first)]
  let at = first
  const visit = (node, raw) => {
    if (typescript.isJSDoc(node)) return
    const inside = node.getChildren(file)
    const tagged = raw || typescript.isTaggedTemplateExpression(node)
    if (inside.length > 0) return inside.forEach((child) => visit(child, tagged))
    const [start, end] = [node.getStart(file), node.getEnd()]
    if (end <= start) return
    const gap = text.slice(at, start)
    // A line's end may stand for a semicolon, and a space between words for nothing else.
    pieces.push(gap.includes('\n') ? '\n' : gap === '' ? '' : ' ', ascii(text.slice(start, end), raw))
    at = end
  }
  visit(file, false)
  return `${pieces.join('')}\n`
}

/** Strings, templates and regular expressions take a character in this way too, but for a template that is read raw. */
function ascii(token, raw) {
  if (raw) return token
  return token.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
