import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import typescript from 'typescript'

/*
 * Who may import whom. Data flows one way, downwards: a file imports from its own wing and from floors below, never
 * from a sibling wing and never upwards. No other place says so.
 */

/** From top to bottom; a wing is a folder of src or a file in it. */
const FLOORS: readonly (readonly string[])[] = [
  ['index', 'cli', 'main', 'action', 'settings'],
  ['review', 'adapters'],
  ['locate', 'analyze', 'measure', 'report'],
  ['rules', 'ports'],
  ['dockerfile', 'config'],
  ['findings'],
  ['source', 'version'],
]
/** Wings of one floor that share it, because together they are one entry. */
const ENTRIES = new Set(FLOORS[0])

/** Packages and built-in modules that only some files may import; others are free to none. */
const PACKAGES: readonly { readonly name: RegExp; readonly importers: RegExp }[] = [
  { name: /^@(?:actions|octokit)\//, importers: /^adapters\// },
  { name: /^node:path(?:\/posix)?$/, importers: /^/ },
  // Computations, not doors to the outside.
  { name: /^node:(?:crypto|zlib)$/, importers: /^(?:adapters|measure)\// },
  { name: /^fzstd$/, importers: /^measure\/inventory\/inflate\.ts$/ },
  { name: /^node:util$/, importers: /^(?:adapters|cli)\// },
  { name: /^node:/, importers: /^adapters\// },
  { name: /^unbash$/, importers: /^dockerfile\/shell\.ts$/ },
  { name: /^echarts\//, importers: /^report\/html\/plots\// },
  { name: /^yaml$/, importers: /^(?:config|locate)\// },
]

const MOST_LINES = 300
const source = path.join(import.meta.dirname, '..', 'src')

function wingOf(file: string): string {
  return file.split('/')[0]!.replace(/\.ts$/, '')
}

/** The arrows along a floor that the design draws: what is located is analyzed. */
const ALONG: readonly string[] = ['analyze → locate']

function floorOf(wing: string): number {
  return FLOORS.findIndex((wings) => wings.includes(wing))
}

/** What is wrong with the imports of one file, given by its path below src. */
function violations(file: string, text: string): string[] {
  const { importedFiles } = typescript.preProcessFile(text, true, true)
  return importedFiles.flatMap(({ fileName }) => {
    const said = fileName.startsWith('.') ? arrow(file, fileName) : packageFault(file, fileName)
    return said === null ? [] : [`${file} imports ${fileName}: ${said}`]
  })
}

function arrow(file: string, imported: string): string | null {
  const target = path.posix.join(path.posix.dirname(file), imported)
  if (target.startsWith('..')) return 'outside of src'
  const [from, to] = [wingOf(file), wingOf(target.replace(/\.js$/, '.ts'))]
  if (from === to || (ENTRIES.has(from) && ENTRIES.has(to)) || ALONG.includes(`${from} → ${to}`)) return null
  const [above, below] = [floorOf(from), floorOf(to)]
  if (above < 0 || below < 0) return 'a wing that the floors do not name'
  if (below > above) return null
  return below === above ? 'a sibling on the same floor' : 'upwards'
}

function packageFault(file: string, name: string): string | null {
  if (builtinModules.includes(name)) return 'built-in modules are written with node:'
  const rule = PACKAGES.find((candidate) => candidate.name.test(name))
  if (!rule) return 'a package that nothing here allows'
  return rule.importers.test(file) ? null : 'not a file that may'
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts'))
const read = (file: string): string => readFileSync(path.join(source, file), 'utf8')

describe('architecture', () => {
  test('imports run downwards, and packages have their importers', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => violations(file, read(file)))).toEqual([])
  })

  test(`no file has more than ${MOST_LINES} lines`, () => {
    const long = files.filter((file) => !file.includes('.generated.') && read(file).split('\n').length > MOST_LINES + 1)
    expect(long).toEqual([])
  })

  test.each([
    ['source/text.ts', `import { UserError } from '../findings/errors.js'`, 'upwards'],
    ['rules/rule.ts', `import type { Draft } from '../analyze/draft.js'`, 'upwards'],
    ['analyze/run.ts', `import { conclusionOf } from '../report/gate.js'`, 'a sibling on the same floor'],
    ['analyze/run.ts', `import { discover } from '../locate/discover.js'`, null],
    ['locate/discover.ts', `import { run } from '../analyze/run.js'`, 'a sibling on the same floor'],
    ['locate/discover.ts', `import { x } from '../report/text.js'`, 'a sibling on the same floor'],
    ['rules/bytecode/x.ts', `export { y } from '../../analyze/run.js'`, 'upwards'],
    ['rules/bytecode/x.ts', `import { y } from '../../dockerfile/model.js'`, null],
    ['review.ts', `const late = await import('./adapters/git/history.js')`, 'a sibling on the same floor'],
    ['cli/command.ts', `import { main } from '../main.js'`, null],
    ['locate/x.ts', `import { z } from '../elsewhere/z.js'`, 'a wing that the floors do not name'],
    ['locate/x.ts', `import { z } from '../../scripts/z.js'`, 'outside of src'],
    ['analyze/x.ts', `import { readFileSync } from 'node:fs'`, 'not a file that may'],
    ['analyze/x.ts', `import { readFileSync } from 'fs'`, 'built-in modules are written with node:'],
    ['dockerfile/stages.ts', `import { parse } from 'unbash'`, 'not a file that may'],
    ['report/text.ts', `import { init } from 'echarts/core'`, 'not a file that may'],
    ['adapters/x.ts', `import _ from 'lodash'`, 'a package that nothing here allows'],
  ])('%s with %s', (file, text, expected) => {
    expect(violations(file, text).map((said) => said.split(': ')[1])).toEqual(expected === null ? [] : [expected])
  })
})
