import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import typescript from 'typescript'

const USER = 'dockerfile-ast'
const PACKAGE = 'vscode-languageserver-types'
const ASKED = new RegExp(`${PACKAGE.replaceAll('-', '_')}_1\\.(\\w+)`, 'g')

/**
 * The parser of Dockerfiles asks the language server's types for two small functions and gets 100 KB, which each start
 * would read and run. Puts copies of both packages into `folder`, where a program in it finds them first, the types with
 * nothing but what the parser names and what that needs.
 */
export function slimPackages(root, folder) {
  const [user, types] = [USER, PACKAGE].map((name) => path.join(folder, 'node_modules', name))
  cpSync(path.join(root, 'node_modules', USER), user, { recursive: true })
  cpSync(path.join(root, 'node_modules', PACKAGE), types, {
    recursive: true,
    filter: (file) => !file.endsWith(`${path.sep}lib`),
  })
  const given = JSON.parse(readFileSync(path.join(types, 'package.json'), 'utf8'))
  const { name, version, license, author } = given
  const main = './main.js'
  writeFileSync(
    path.join(types, 'package.json'),
    JSON.stringify({ name, version, license, author, main, type: 'module' }),
  )
  const whole = readFileSync(path.join(root, 'node_modules', PACKAGE, given.exports['.'].import), 'utf8')
  mkdirSync(types, { recursive: true })
  writeFileSync(path.join(types, 'main.js'), only(whole, namesAskedFor(user)))
}

function namesAskedFor(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(ASKED)].map(([, name]) => name)))
}

/** The statements of a module that declare some names, and those that these refer to. */
function only(text, names) {
  const file = typescript.createSourceFile('x.js', text, typescript.ScriptTarget.ESNext, true, typescript.ScriptKind.JS)
  const known = new Map()
  for (const statement of file.statements) {
    for (const name of namesOf(statement)) known.set(name, [...(known.get(name) ?? []), statement])
  }
  const kept = new Set()
  const open = [...names]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!known.has(name)) throw new Error(`${PACKAGE} has no ${name}, which ${USER} asks for`)
    for (const statement of known.get(name).filter((one) => !kept.has(one))) {
      kept.add(statement)
      open.push(...identifiersIn(statement).filter((other) => known.has(other)))
    }
  }
  return file.statements
    .filter((statement) => kept.has(statement))
    .map((statement) => statement.getText(file))
    .join('\n')
}

/** What a top-level statement declares, or fills: `(function (Range) { … })(Range || (Range = {}))`. */
function namesOf(statement) {
  if (typescript.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.text)
  if (statement.name) return [statement.name.text]
  const [argument] = statement.expression?.arguments ?? []
  return argument?.left ? [argument.left.text] : []
}

function identifiersIn(node) {
  const found = []
  const visit = (inner) => {
    if (typescript.isIdentifier(inner)) found.push(inner.text)
    typescript.forEachChild(inner, visit)
  }
  visit(node)
  return found
}
