import { afterEach, describe, expect, test } from '@jest/globals'
import { Hadolint } from '../../../src/adapters/linters/hadolint.js'
import { removeFolders } from '../folder.js'
import { dockerfileOf, restoreEnvironment, standIn } from './stand-in.js'

afterEach(() => {
  restoreEnvironment()
  removeFolders()
})

const TEXT = 'FROM python\n# hadolint ignore=DL3042\nRUN apt-get update && \\\n    apt-get install -y gcc\n'

/** In the shape of hadolint's own formatter (src/Hadolint/Formatter/Json.hs). */
const said = (line: number, code: string, level: string, message = 'Do it otherwise') => {
  return { file: '-', line, column: 1, level, code, message }
}

async function answer(output: unknown, pragmas = true) {
  const text = typeof output === 'string' ? output : JSON.stringify(output)
  const { calls } = standIn('hadolint', `record(); console.log(${JSON.stringify(text)}); process.exitCode = 1`)
  const [result] = await new Hadolint().lint([dockerfileOf(TEXT)], pragmas)
  return { result, calls: await calls() }
}

describe('a stand-in for hadolint', () => {
  test('gets the file on stdin, in an empty folder, without the runner’s environment', async () => {
    process.env.ACTIONS_RUNTIME_TOKEN = 'secret'
    const { calls } = await answer([])
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({ args: ['-f', 'json', '--no-color', '-'], files: [], input: TEXT })
    expect(Object.keys(calls[0]!.environment).sort()).toEqual(['HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR'])
  })

  test('gets no pragmas where they may not count', async () => {
    const { calls } = await answer([], false)
    expect(calls[0]!.input).toBe(TEXT.replace('hadolint ignore', '-------- ignore'))
  })

  test('finds: levels, lines, and ShellCheck’s codes under their own name', async () => {
    const { result } = await answer([
      said(1, 'DL3006', 'warning', 'Always tag the version'),
      said(3, 'DL3015', 'info'),
      said(4, 'SC2086', 'style'),
      said(1, 'DL3000', 'error'),
      said(1, 'DL3001', 'ignore'),
      said(99, 'DL3002', 'error'),
      said(1, 'what', 'error'),
    ])
    const findings = result && 'findings' in result ? result.findings : []
    expect(findings.map(({ rule, level, span }) => [rule, level, TEXT.slice(span.start, span.end)])).toEqual([
      ['hadolint/DL3006', 'warning', 'FROM python'],
      ['hadolint/DL3015', 'notice', 'RUN apt-get update && \\'],
      ['shellcheck/SC2086', 'notice', 'apt-get install -y gcc'],
      ['hadolint/DL3000', 'error', 'FROM python'],
    ])
    expect(findings[0]!.message).toBe('Always tag the version.')
  })

  test.each([
    ['garbage', 'Segfault', 'gave an answer that is no JSON'],
    ['nothing', '', 'failed: exit status 1'],
    ['another shape', { a: 1 }, 'gave an answer of an unknown shape'],
  ])('prints %s', async (_, output, failed) => {
    expect((await answer(output)).result).toEqual({ failed })
  })

  test('answers for each of several files', async () => {
    standIn(
      'hadolint',
      `console.log(JSON.stringify([{ line: 1, column: 1, level: 'error', code: 'DL3000', message: input.split('\\n')[0] }]))`,
    )
    const files = ['a', 'b', 'c'].map((name) => dockerfileOf(`FROM ${name}\n`))
    const answers = await new Hadolint().lint(files, true)
    expect(answers.map((one) => ('findings' in one ? one.findings[0]!.message : one))).toEqual([
      'FROM a.',
      'FROM b.',
      'FROM c.',
    ])
  })

  test('is looked for', async () => {
    standIn('hadolint', 'process.exit(0)')
    expect(await new Hadolint().missing()).toBeNull()
    process.env.PATH = ''
    expect(await new Hadolint().missing()).toBe("isn't installed")
  })
})
