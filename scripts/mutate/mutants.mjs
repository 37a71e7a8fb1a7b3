// Finds what can be changed in a source, and writes a source that holds all chosen changes behind a switch.
import ts from 'typescript'

const { SyntaxKind: Kind, factory } = ts

const OTHER = new Map([
  [Kind.EqualsEqualsEqualsToken, Kind.ExclamationEqualsEqualsToken],
  [Kind.ExclamationEqualsEqualsToken, Kind.EqualsEqualsEqualsToken],
  [Kind.LessThanToken, Kind.LessThanEqualsToken],
  [Kind.LessThanEqualsToken, Kind.LessThanToken],
  [Kind.GreaterThanToken, Kind.GreaterThanEqualsToken],
  [Kind.GreaterThanEqualsToken, Kind.GreaterThanToken],
  [Kind.AmpersandAmpersandToken, Kind.BarBarToken],
  [Kind.BarBarToken, Kind.AmpersandAmpersandToken],
  [Kind.QuestionQuestionToken, Kind.AmpersandAmpersandToken],
  [Kind.PlusToken, Kind.MinusToken],
  [Kind.MinusToken, Kind.PlusToken],
])

/** What a reader sees and no behaviour hangs on: a rule's prose and its examples, and what errors say. */
const PROSE = new Set(['why', 'summary', 'sources', 'examples', 'messages'])

/** The changes that can be made to a source, in its order. */
export function mutantsOf(file, text) {
  const source = parse(file, text)
  const found = []
  visit(source)
  return found

  function visit(node) {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isPropertyAssignment(node) && PROSE.has(node.name.getText(source))) return
    if (ts.isThrowStatement(node)) return
    for (const { kind } of changesOf(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      const shown = node.getText(source).replace(/\s+/g, ' ')
      found.push({ file, line: line + 1, kind, text: shown, at: [node.pos, node.end, node.kind] })
    }
    ts.forEachChild(node, visit)
  }
}

/** The source with the changes that are wanted; each is numbered and happens where the switch says its number. */
export function withMutants(file, text, wanted, switchModule) {
  const source = parse(file, text)
  const { transformed } = ts.transform(source, [
    (context) => (root) => {
      const visit = (node) => {
        const visited = ts.visitEachChild(node, visit, context)
        const key = [node.pos, node.end, node.kind].join()
        return changesOf(node).reduce((result, { kind, change }) => {
          const mutant = wanted.find((one) => one.kind === kind && one.at.join() === key)
          return mutant ? wrap(mutant.id, change(visited), result, node) : result
        }, visited)
      }
      return ts.visitNode(root, visit)
    },
  ])
  const printed = ts.createPrinter().printFile(transformed[0])
  return `import { mutated as __mutated } from ${JSON.stringify(switchModule)}\n${printed}`
}

function wrap(id, changed, original, node) {
  const asked = factory.createCallExpression(factory.createIdentifier('__mutated'), undefined, [
    factory.createNumericLiteral(id),
  ])
  if (ts.isExpressionStatement(node)) {
    const left = factory.createIfStatement(factory.createLogicalNot(asked), original)
    // Bare, it would take the `else` of an `if` that it is a branch of.
    return factory.createBlock([left])
  }
  return factory.createParenthesizedExpression(
    factory.createConditionalExpression(asked, undefined, changed, undefined, original),
  )
}

function changesOf(node) {
  const { parent } = node
  if (ts.isBinaryExpression(node) && OTHER.has(node.operatorToken.kind)) {
    const other = OTHER.get(node.operatorToken.kind)
    const change = ({ left, right }) => factory.createBinaryExpression(left, factory.createToken(other), right)
    return [{ kind: `${node.operatorToken.getText()} to ${ts.tokenToString(other)}`, change }]
  }
  if (node.kind === Kind.TrueKeyword) return [{ kind: 'true to false', change: () => factory.createFalse() }]
  if (node.kind === Kind.FalseKeyword) return [{ kind: 'false to true', change: () => factory.createTrue() }]
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken) {
    return [{ kind: 'negation dropped', change: ({ operand }) => operand }]
  }
  if (ts.isRegularExpressionLiteral(node)) {
    return [{ kind: 'pattern that matches nothing', change: () => factory.createRegularExpressionLiteral('/(?!)/g') }]
  }
  if (ts.isStringLiteral(node) && isValue(node)) {
    const text = node.text === '' ? 'mutated' : ''
    return [{ kind: text === '' ? 'text emptied' : 'text filled', change: () => factory.createStringLiteral(text) }]
  }
  if (parent && ts.isReturnStatement(parent) && !/^(?:null|undefined|true|false)$/.test(node.getText())) {
    return [{ kind: 'nothing returned', change: () => factory.createNull() }]
  }
  if (parent && isCondition(parent, node)) {
    return [
      { kind: 'condition always true', change: () => factory.createTrue() },
      { kind: 'condition never true', change: () => factory.createFalse() },
    ]
  }
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ kind: 'call left out', change: () => null }]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !ts.isBinaryExpression(parent)) {
    return [{ kind: 'list emptied', change: () => factory.createArrayLiteralExpression([]) }]
  }
  return []
}

function isCondition(parent, node) {
  if (ts.isIfStatement(parent)) return parent.expression === node
  return ts.isConditionalExpression(parent) && parent.condition === node
}

/** A literal that is an expression, not a name or a module. */
function isValue(node) {
  const { parent } = node
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false
  return !ts.isPropertyAssignment(parent) || parent.initializer === node
}

function parse(file, text) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
}
