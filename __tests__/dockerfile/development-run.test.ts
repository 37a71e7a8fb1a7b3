import { describe, expect, test } from '@jest/globals'
import { developmentRun } from '../../src/dockerfile/development-run.js'

/** The call that is found, as it stands there. */
function found(text: string, debugs = true): string | null {
  const run = developmentRun(text, debugs)
  return run && `${run.option} ${run.callee}: ${text.slice(run.span.start, run.span.end)}`
}

const RELOAD = 'uvicorn.run("x:y", reload=True)'
const DEBUG = 'app.run(debug=True)'
const reloads = `reload uvicorn.run: ${RELOAD}`
const debugs = `debug app.run: ${DEBUG}`

describe('what is called', () => {
  test.each<[string, string | null]>([
    [RELOAD, reloads],
    [DEBUG, debugs],
    ['app . run (debug=True)', 'debug app.run: app . run (debug=True)'],
    ['app.run_server(debug=True)', 'debug app.run_server: app.run_server(debug=True)'],
    ['uvicorn.run(x, debug=True)', null],
    ['app.run(reload=True)', null],
    ['app.start(debug=True)', null],
    ['x.app.run(debug=True)', null],
    ['run(debug=True)', null],
    ...'asyncio anyio trio curio subprocess hypercorn uvloop self cls'
      .split(' ')
      .map((name): [string, null] => [`${name}.run(debug=True)`, null]),
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test('Flask’s debugger only where something has it', () => {
    expect([found(DEBUG, false), found(RELOAD, false)]).toEqual([null, reloads])
  })
})

describe('what it is told', () => {
  test.each<[string, boolean]>([
    ['debug=True', true],
    ['debug = True ', true],
    ['host="x",debug=True', true],
    ['\n    debug=True,\n', true],
    ['\r\n    debug=True\r\n', true],
    ['port=f(1, [2]), debug=True', true],
    ['debug=True or x', false],
    ['debug=False', false],
    ['debug=Trueish', false],
    ['nodebug=True', false],
    ['x="debug=True"', false],
    [') and g(debug=True', false],
  ])('%j: %s', (options, expected) => {
    expect(found(`app.run(${options})`) !== null).toBe(expected)
  })

  test('is read up to a length', () => {
    const text = (count: number): string => `app.run(${' '.repeat(count)}debug=True)`
    expect([found(text(1900)) !== null, found(text(2100)) !== null]).toEqual([true, false])
  })

  test('ends with the file where nothing closes it', () => {
    expect(found('app.run(debug=True')).toBe('debug app.run: app.run(debug=True')
  })
})

describe('whether it is reached', () => {
  test.each<[string, string, boolean]>([
    ['at the top', DEBUG, true],
    ['under the guard', `if __name__ == "__main__":\n    ${DEBUG}`, true],
    ['with parentheses', `if (__name__ == "__main__"):\n    ${DEBUG}`, true],
    ['in another branch', `if x:\n    ${DEBUG}`, false],
    ['in an else', `if x:\n    pass\nelse:\n    ${DEBUG}`, false],
    ['in a try', `try:\n    ${DEBUG}`, true],
    ['with something', `with x:\n    ${DEBUG}`, true],
    ['in a loop', `while True:\n    ${DEBUG}`, true],
    ['in a for', `for x in y:\n    ${DEBUG}`, true],
    ['in a method', `class A:\n    def run(self):\n        ${DEBUG}\nrun()`, false],
    ['in a function that is called', `def main():\n    ${DEBUG}\nmain()`, true],
    ['in an asynchronous one', `async def main():\n    ${DEBUG}\nx(main())`, true],
    ['in one that nothing calls', `def main():\n    ${DEBUG}\nother()`, false],
    ['its definition is no call', `def main ():\n    ${DEBUG}`, false],
    ['behind a line of the same depth', `if x:\n    y = 1\nif __name__ == "__main__":\n    z = 1\n    ${DEBUG}`, true],
    ['behind a deeper one', `try:\n    if x:\n        y\n    ${DEBUG}`, true],
    ['behind an empty line', `try:\n\n    a\n\n    ${DEBUG}`, true],
    ['behind a line of spaces', `try:\n  \n    ${DEBUG}`, true],
    ['by tabs', `if x:\n\t${DEBUG}`, false],
    ['a tab is deeper than four spaces', `if x:\n    try:\n\t${DEBUG}`, false],
  ])('%s', (_, text, expected) => {
    expect(found(text) !== null).toBe(expected)
  })

  test('the next call counts where one isn’t', () => {
    expect(found(`def dev():\n    ${DEBUG}\n${RELOAD}`)).toBe(reloads)
  })

  test('of many calls no more are read', () => {
    const text = (count: number): string => `${`def dev():\n    ${DEBUG}\n`.repeat(count)}${RELOAD}`
    expect([found(text(9)) !== null, found(text(10)) !== null]).toEqual([true, false])
  })
})
