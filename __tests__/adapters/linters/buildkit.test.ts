import { afterEach, describe, expect, test } from '@jest/globals'
import { BuildKit } from '../../../src/adapters/linters/buildkit.js'
import { withTrustedSyntax } from '../../../src/dockerfile/trusted-syntax.js'
import { removeFolders } from '../folder.js'
import { dockerfileOf, restoreEnvironment, standIn } from './stand-in.js'

afterEach(() => {
  restoreEnvironment()
  removeFolders()
})

const TEXT = '# syntax=evil.example/x\nFROM python:3.13 AS Base\nCMD python \\\n  app.py\n'

/** In the shape of moby/buildkit's frontend/subrequests/lint/lint.go. */
const warning = (ruleName: string, first: number, last: number, detail?: string) => ({
  ruleName,
  description: 'What it is about',
  url: 'https://docs.docker.com/go/dockerfile/rule/x/',
  ...(detail !== undefined && { detail }),
  location: { ranges: [{ start: { line: first }, end: { line: last } }] },
})

async function answer(output: unknown, stderr = '', pragmas = true) {
  const text = typeof output === 'string' ? output : JSON.stringify(output)
  const { calls } = standIn(
    'docker',
    `record(); console.log(${JSON.stringify(text)}); console.error(${JSON.stringify(stderr)}); process.exitCode = 1`,
  )
  const [result] = await new BuildKit().lint([dockerfileOf(TEXT)], pragmas)
  return { result, calls: await calls() }
}

describe('a stand-in for docker', () => {
  test('gets the file on stdin without its syntax, an empty context and configuration, and no token', async () => {
    Object.assign(process.env, { GITHUB_TOKEN: 'secret', DOCKER_HOST: 'tcp://x:1', DOCKER_CONTENT_TRUST: '1' })
    const { calls } = await answer({ warnings: [] })
    expect(calls).toHaveLength(1)
    const { args, environment, input, files } = calls[0]!
    expect(args.slice(0, -1)).toEqual(['buildx', 'build', '--call=lint,format=json', '--network=none', '-f', '-'])
    expect(args.at(-1)).toBe(`${environment.HOME}/context`)
    expect(input).toBe(TEXT.replace('# syntax=evil.example/x', '#'))
    expect([...files].sort()).toEqual(['configuration', 'context'])
    const names = ['DOCKER_CONFIG', 'DOCKER_HOST', 'HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR']
    expect(Object.keys(environment).sort()).toEqual(names)
    expect(environment.DOCKER_CONFIG).toBe(`${environment.HOME}/configuration`)
  })

  test('warns, with status 1', async () => {
    const { result } = await answer({
      warnings: [
        warning('StageNameCasing', 2, 2, "Stage name 'Base' should be lowercase"),
        warning('JSONArgsRecommended', 3, 4),
        { ruleName: 'UndefinedVar' },
        { ruleName: 'not one' },
      ],
      sources: [],
    })
    const findings = result && 'findings' in result ? result.findings : []
    expect(findings.map(({ rule, message, span }) => [rule, message, TEXT.slice(span.start, span.end)])).toEqual([
      ['buildkit/StageNameCasing', "Stage name 'Base' should be lowercase.", 'FROM python:3.13 AS Base'],
      ['buildkit/JSONArgsRecommended', 'What it is about.', 'CMD python \\\n  app.py'],
      ['buildkit/UndefinedVar', 'UndefinedVar.', 'FROM python:3.13 AS Base'],
    ])
  })

  test('can not look an image up: it says so, besides what it knows', async () => {
    const buildError = { message: 'python:9: not found' }
    const partly = 'could not check all of it: python:9: not found.'
    expect((await answer({ warnings: null, sources: [], buildError })).result).toEqual({ findings: [], partly })
    const warnings = [warning('StageNameCasing', 2, 2)]
    expect((await answer({ warnings, buildError })).result).toMatchObject({
      findings: [{ rule: 'buildkit/StageNameCasing' }],
      partly,
    })
    expect((await answer({ warnings: null }, 'ERROR: no such host')).result).toEqual({
      findings: [],
      partly: 'could not check all of it: ERROR: no such host.',
    })
  })

  test.each([
    ['garbage', 'oops', 'gave an answer that is no JSON'],
    ['nothing', '', 'failed: ERROR: unknown flag: --call'],
    ['a list', [1], 'gave an answer of an unknown shape'],
  ])('prints %s', async (_, output, failed) => {
    expect((await answer(output, 'ERROR: unknown flag: --call')).result).toEqual({ failed })
  })

  test.each([
    ['there', `process.exit(0)`, 'Usage: --call', null],
    ['without an engine', `console.error('Cannot connect'); process.exit(1)`, '', 'can not be asked (Cannot connect)'],
    ['too old', `process.exit(0)`, 'Usage: --check', 'needs docker buildx 0.15 or later'],
  ])('is %s', async (_, version, help, expected) => {
    standIn('docker', `if (args[0] === 'version') { ${version} } else console.log(${JSON.stringify(help)})`)
    expect(await new BuildKit().missing()).toBe(expected)
  })

  test('is not there', async () => {
    process.env.PATH = ''
    expect(await new BuildKit().missing()).toBe("isn't installed")
  })
})

describe('the syntax that may choose what runs', () => {
  test.each([
    ['none', 'FROM x', 'FROM x'],
    ['Docker’s own', '# syntax=docker/dockerfile:1.7-labs\nFROM x', '# syntax=docker/dockerfile:1.7-labs\nFROM x'],
    [
      'Docker’s own with its host',
      '#syntax = docker.io/docker/dockerfile \nFROM x',
      '#syntax = docker.io/docker/dockerfile \nFROM x',
    ],
    ['another', '# syntax=x/y\nFROM x', '#\nFROM x'],
    ['one that looks like it', '# syntax=docker/dockerfile.evil.example/x\nFROM x', '#\nFROM x'],
    ['one with another host', '# syntax=docker/dockerfile:1@evil\nFROM x', '#\nFROM x'],
    ['in capitals, spaced', '#\t SYNTAX\t=\tx/y\r\nFROM x', '#\nFROM x'],
    ['behind a no-break space', '#\u0085syntax=x\nFROM x', '#\nFROM x'],
    ['before others, which stay directives', '# syntax=x\n# escape=`\nFROM x', '# escape=`\n#\nFROM x'],
    ['behind others', '# escape=`\n# syntax=x\nFROM x', '# escape=`\n#\nFROM x'],
    ['twice', '# syntax=docker/dockerfile\n# syntax=x\nFROM x', '# syntax=docker/dockerfile\n#\nFROM x'],
    ['behind a shebang', '#!/usr/bin/env x\n# syntax=x\nFROM x', '#!/usr/bin/env x\n#\nFROM x'],
    ['behind a byte order mark', '\uFEFF# syntax=x\nFROM x', '#\nFROM x'],
    ['in C’s way', '// syntax=x\nFROM x', null],
    ['in C’s way behind a shebang', '#!x\n// syntax=x\nFROM x', null],
    ['as JSON', '\n {"syntax": "x"}', null],
    ['as JSON behind a shebang', '#!x\n{"syntax": "x"}', null],
    ['only a comment', '# syntax=x', '#'],
  ])('%s', (_, text, expected) => {
    expect(withTrustedSyntax(text, true)).toBe(expected)
  })

  test('checks that are turned off stay off only where they may', () => {
    const text = '# check=skip=all\n# escape=`\nFROM x'
    expect(withTrustedSyntax(text, true)).toBe(text)
    expect(withTrustedSyntax(text, false)).toBe('# escape=`\n#\nFROM x')
  })
})
