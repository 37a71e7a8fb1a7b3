import { spawnSync } from 'node:child_process'
import { afterEach, describe, expect, test } from '@jest/globals'
import { ShellCheck } from '../../../src/adapters/linters/shellcheck.js'
import { removeFolders } from '../folder.js'
import { dockerfileOf, restoreEnvironment, standIn } from './stand-in.js'

const installed = spawnSync('shellcheck', ['--version']).status === 0
const real = installed ? test : test.skip
if (!installed) console.warn('The real ShellCheck is not installed: its tests are left out.')

afterEach(() => {
  restoreEnvironment()
  removeFolders()
})

/** `SC2086 "$x"` for each finding. */
async function found(text: string, pragmas = true): Promise<string[]> {
  const [answer] = await new ShellCheck().lint([dockerfileOf(text)], pragmas)
  if (!answer || !('findings' in answer)) throw new Error(JSON.stringify(answer))
  return answer.findings.map(({ rule, span }) => `${rule.slice(11)} ${text.slice(span.start, span.end)}`)
}

describe('the real ShellCheck: places', () => {
  real('are those of the Dockerfile, behind continuations, comments and blank lines', async () => {
    const text =
      'FROM python:3.13\nRUN --mount=type=cache,target=/x \\\n  echo a && \\\n\n# no\n\techo "é😀" $FOO \\\n  && echo $BAR\n'
    expect(await found(text)).toEqual(['SC2086 $FOO', 'SC2086 $BAR'])
  })

  real('in a file with CRLF and one with a backtick for an escape', async () => {
    expect(await found('FROM python:3.13\r\nRUN echo a \\\r\n  && echo $FOO\r\n')).toEqual(['SC2086 $FOO'])
    expect(await found('# escape=`\nFROM python:3.13\nRUN echo a `\n  && echo $FOO\n')).toEqual(['SC2086 $FOO'])
  })

  real.each([
    ['that is the script', 'RUN <<EOF\necho a\n# a comment\necho $FOO\nEOF'],
    ['whose tabs are taken off', 'RUN <<-EOF\n\techo a\n\t\techo $FOO\n\tEOF'],
    ['with a shebang', 'RUN <<EOF\n#!/bin/bash -e\necho $FOO\nEOF'],
    ['that the shell reads', 'RUN cat <<EOF > /x && \\\n  echo $FOO\nsome "text\nEOF'],
    ['fed to a shell, among two', "RUN cat <<A && cat <<B && echo $FOO\nit's\nA\nb\nB"],
  ])('in a here-document %s', async (_, run) => {
    expect(await found(`FROM python:3.13\n${run}\nUSER me\n`)).toEqual(['SC2086 $FOO'])
  })

  real('of a syntax error: one finding, inside the instruction', async () => {
    expect(await found('FROM python:3.13\nRUN if true; then \\\n  echo a\nUSER me\n')).toEqual([
      expect.stringMatching(/^SC10\d\d ./),
    ])
  })
})

describe('the real ShellCheck: shells', () => {
  const bashism = 'RUN [[ -f /x ]] && echo yes'
  real.each([
    ['sh of Debian', `FROM python:3.13\n${bashism}`, ['SC3010 [[ -f /x ]]']],
    ['sh of Debian knows local', 'FROM python:3.13\nRUN f() { local a=1; echo "$a"; }; f', []],
    ['sh of an image that is not known', `FROM example.com/x\n${bashism}`, []],
    ['sh of a distribution whose sh is bash', `FROM registry.access.redhat.com/ubi9/python-312\n${bashism}`, []],
    ['SHELL', `FROM python:3.13\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\n${bashism}`, []],
    ['SHELL of the stage below', `FROM python:3.13 AS a\nSHELL ["/bin/bash", "-c"]\nFROM a\n${bashism}`, []],
    ['-e in SHELL', 'FROM python:3.13\nSHELL ["/bin/bash", "-ec"]\nRUN cd /x\n', []],
    ['another shell', 'FROM python:3.13\nSHELL ["pwsh", "-c"]\nRUN echo $x; if\n', []],
    ['another interpreter', 'FROM python:3.13\nRUN <<EOF\n#!/usr/bin/env python3\nprint("$x\nEOF\n', []],
    ['exec form', 'FROM python:3.13\nRUN ["sh", "-c", "echo $x"]\n', []],
    ['an ONBUILD trigger', 'FROM python:3.13\nONBUILD RUN echo $x\n', []],
    ['no RUN', 'FROM python:3.13\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('the real ShellCheck: what does not count', () => {
  real('variables that the builder hands over', async () => {
    expect(await found('FROM python:3.13\nARG version\nENV home=/x\nRUN echo "$version" "$home" "$no_proxy"')).toEqual(
      [],
    )
    expect(await found('FROM python:3.13\nENV home=/x\nRUN home=/y && echo ok')).toEqual([])
    expect(await found('FROM python:3.13\nRUN echo "$versoin"')).toEqual(['SC2154 $versoin'])
    expect(await found('FROM python:3.13\nRUN unused=/y && echo ok')).toEqual(['SC2034 unused'])
  })

  real('files that are not at hand', async () => {
    expect(await found('FROM python:3.13\nRUN . /venv/bin/activate && . "$HOME/x"')).toEqual([])
  })

  real('pragmas, where they may not', async () => {
    const text = 'FROM python:3.13\nRUN <<EOF\n# shellcheck disable=SC2086\necho $FOO\nEOF\n'
    expect(await found(text)).toEqual([])
    expect(await found(text, false)).toEqual(['SC2086 $FOO'])
  })
})

describe('one process for many files', () => {
  real('gives each its own, of the real ShellCheck', async () => {
    const files = ['echo $A', 'echo "$A"', 'echo $B; echo $B'].map((run) =>
      dockerfileOf(`FROM python:3.13\nRUN ${run}\n`),
    )
    const answers = await new ShellCheck().lint(files, true)
    expect(answers.map((answer) => ('findings' in answer ? answer.findings.length : answer))).toEqual([1, 0, 2])
    const [first] = answers
    expect(first).toMatchObject({ findings: [{ rule: 'shellcheck/SC2086', level: 'notice' }] })
  })

  test('is started once, without the runner’s environment (a stand-in for ShellCheck)', async () => {
    const { calls } = standIn('shellcheck', `record(); console.log('{"comments":[]}')`)
    process.env.GITHUB_TOKEN = 'secret'
    const files = [1, 2].map((number) => dockerfileOf(`FROM python:3.13\nRUN echo ${number}\n`))
    expect(await new ShellCheck().lint(files, true)).toEqual([{ findings: [] }, { findings: [] }])
    const [call, ...more] = await calls()
    expect(more).toEqual([])
    expect(call!.args).toEqual(['--norc', '--format=json1', expect.stringMatching(/^--exclude=/), '--', '0', '1'])
    expect(call!.files).toEqual(['0', '1'])
    expect(Object.keys(call!.environment).sort()).toEqual(['HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR'])
  })
})

describe('a stand-in for ShellCheck that misbehaves', () => {
  test.each([
    ['crashes', `console.error('boom'); process.exit(3)`, 'failed: boom'],
    ['ends by a signal', `process.kill(process.pid, 'SIGSEGV')`, 'failed: exit status none'],
    ['prints garbage', `console.log('<html>')`, 'gave an answer that is no JSON'],
    ['prints other JSON', `console.log('[1]')`, 'gave an answer of an unknown shape'],
    ['hangs', `setInterval(() => {}, 1000)`, 'took longer than 0.5 s'],
    ['never stops talking', `for (;;) fs.writeSync(1, 'x'.repeat(65536))`, 'wrote more than 1 MB'],
  ])('%s', async (_, body, failed) => {
    standIn('shellcheck', body)
    const linter = new ShellCheck({ milliseconds: failed.includes('longer') ? 500 : 20_000, bytes: 1_000_000 })
    expect(await linter.lint([dockerfileOf('FROM python:3.13\nRUN x\n')], true)).toEqual([{ failed }])
  })

  test('talks about places that are not there', async () => {
    const at = (line: number, file = '0') => ({ file, line, column: 1, endLine: line, endColumn: 2, level: 'error' })
    const comments = [
      { ...at(99), code: 2086, message: 'x' },
      { ...at(2, '7'), code: 2086, message: 'x' },
      { ...at(1), code: 2086, message: 'x' },
      { ...at(2), code: 'x', message: 'x' },
    ]
    standIn('shellcheck', `console.log(${JSON.stringify(JSON.stringify({ comments }))})`)
    expect(await new ShellCheck().lint([dockerfileOf('FROM python:3.13\nRUN x\n')], true)).toEqual([{ findings: [] }])
  })
})

test('whether it is installed (a stand-in for ShellCheck)', async () => {
  standIn('shellcheck', 'process.exit(args[0] === "--version" ? 0 : 1)')
  expect(await new ShellCheck().missing()).toBeNull()
  standIn('shellcheck', 'process.exit(1)')
  expect(await new ShellCheck().missing()).toBe('does not work here')
  process.env.PATH = ''
  expect(await new ShellCheck().missing()).toBe("isn't installed")
})
