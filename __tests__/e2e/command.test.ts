import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { before, DISABLED, EXCELLENT, FLAWED, NO_PYTHON } from './dockerfiles.js'
import {
  Checkout,
  COMMAND,
  findingsOf,
  Folder,
  nodes,
  start,
  type Ended,
  type Report,
  type Started,
} from './running.js'

const folders: Folder[] = []
const remembered = <F extends Folder>(folder: F): F => {
  folders.push(folder)
  return folder
}
const folder = (files: Parameters<Folder['write']>[0] = {}): Folder => remembered(new Folder()).write(files)
afterEach(() => {
  for (const each of folders.splice(0)) each.remove()
})

const run = (args: readonly string[], options: Started = {}): Promise<Ended> => start(COMMAND, args, options)

async function report(args: readonly string[], cwd: string): Promise<Report> {
  const { stdout, stderr, status } = await run(['review', ...args, '--format', 'json'], { cwd })
  expect({ stderr, ran: status === 0 || status === 1 }).toEqual({ stderr: '', ran: true })
  return JSON.parse(stdout) as Report
}

describe.each(nodes())('the command on Node.js $version', ({ node }) => {
  test('finds, explains, and gates', async () => {
    const { path: cwd } = folder({
      'shop/Dockerfile': FLAWED,
      'good/Dockerfile': EXCELLENT,
      'go/Dockerfile': NO_PYTHON,
    })
    const found = await run(['review'], { cwd, node })
    expect(found).toMatchObject({ status: 0, stderr: '' })
    const firstLines = found.stdout.split('\n').filter((line) => /^\S+:\d+:\d+: /.test(line))
    expect(firstLines).toEqual([
      expect.stringMatching(/^shop\/Dockerfile:2:32: warning pip-no-compile: /),
      expect.stringMatching(/^shop\/Dockerfile:3:24: warning bytecode-disabled: /),
    ])
    expect(found.stdout).toMatch(/\n2 warnings new\.\n$/)
    expect(found.stdout).not.toContain('\u001b[')
    expect((await run(['review', '--fail-on', 'warning'], { cwd, node })).status).toBe(1)
    expect((await run(['review', '--fail-on', 'warning', 'good', 'go'], { cwd, node })).status).toBe(0)
    expect((await run(['review', '--fail-on', 'warning', '--disable', 'x'], { cwd, node })).status).toBe(2)
  })
})

describe('review', () => {
  test('what several threads find of many Dockerfiles is what one finds of each folder', async () => {
    const checkout = remembered(new Checkout())
    const texts = [FLAWED, DISABLED, EXCELLENT, NO_PYTHON]
    for (let index = 0; index < 360; index++) {
      checkout.write({ [`team-${index % 6}/service-${index}/Dockerfile`]: texts[index % texts.length]! })
    }
    const whole = await report([], checkout.path)
    expect(whole.images).toHaveLength(360)
    const parts: string[] = []
    // Too few for other threads.
    for (let team = 0; team < 6; team++) parts.push(...findingsOf(await report([`team-${team}`], checkout.path)))
    expect(findingsOf(whole).sort()).toEqual(parts.sort())
    expect(parts).toHaveLength(270)
  })

  test('reports as JSON, paths from the root of the checkout, text from where one stands', async () => {
    const checkout = remembered(new Checkout()).write({ 'shop/Dockerfile': DISABLED, 'Dockerfile.md': '# notes' })
    const cwd = `${checkout.path}/shop`
    const of = await report(['.'], cwd)
    expect(of).toMatchObject({ version: 1, conclusion: 'success', problems: [] })
    expect(of.images).toMatchObject([{ id: 'shop/Dockerfile', python: true, reason: 'all' }])
    expect(findingsOf(of)).toEqual(['shop/Dockerfile:3 bytecode-disabled'])
    expect((await run(['review', '.'], { cwd })).stdout).toMatch(/^Dockerfile:3:24: warning bytecode-disabled: /)
  })

  test('a named file is reviewed whatever its name; a folder without any says so', async () => {
    const { path: cwd } = folder({ 'notes.md': DISABLED, 'empty/x': '' })
    expect(findingsOf(await report(['notes.md'], cwd))).toEqual(['notes.md:3 bytecode-disabled'])
    const none = await run(['review', 'empty'], { cwd })
    expect(none).toEqual({ status: 0, stdout: 'No Dockerfile to review in empty.\n', stderr: '' })
    const here = await run(['review'], { cwd: join(cwd, 'empty') })
    expect(here).toEqual({ status: 0, stdout: 'No Dockerfile to review in this folder.\n', stderr: '' })
    expect(await report(['empty'], cwd)).toMatchObject({ conclusion: 'success', images: [], findings: [] })
  })

  test('standard input', async () => {
    const { path: cwd } = folder()
    const { stdout, status } = await run(['review', '-', '--format', 'json'], { cwd, input: DISABLED })
    expect(status).toBe(0)
    expect(findingsOf(JSON.parse(stdout) as Report)).toEqual(['-:3 bytecode-disabled'])
  })

  test('with --base: what was there is not new, uncommitted changes count', async () => {
    const checkout = remembered(new Checkout())
    checkout.commit({ Dockerfile: DISABLED, 'other/Dockerfile': DISABLED })
    checkout.write({ Dockerfile: `# moved\n${FLAWED}` })
    const { path: cwd } = checkout
    const all = await report(['--base', 'main'], cwd)
    expect(findingsOf(all)).toEqual([
      'Dockerfile:3 pip-no-compile',
      'Dockerfile:4 bytecode-disabled (there)',
      'other/Dockerfile:3 bytecode-disabled (there)',
    ])
    expect(all.images.map(({ reason }) => reason)).toEqual(['changed', 'all'])
    const changed = await report(['--base', 'main', '--scope', 'changed'], cwd)
    expect(changed.images.map(({ id }) => id)).toEqual(['Dockerfile'])
    expect((await run(['review', '--base', 'main', '--fail-on', 'warning'], { cwd })).status).toBe(1)
    const existing = ['review', 'other', '--base', 'main', '--fail-on', 'notice']
    expect((await run(existing, { cwd })).status).toBe(0)
    expect((await run([...existing, '--fail-on-existing', 'warning'], { cwd })).status).toBe(1)
  })

  test('a renamed Dockerfile brings nothing new', async () => {
    const checkout = remembered(new Checkout())
    checkout.commit({ Dockerfile: DISABLED })
    checkout.commit({ Dockerfile: null, 'web/Dockerfile': DISABLED })
    const of = await report(['--base', 'HEAD~1', '--scope', 'changed'], checkout.path)
    expect(findingsOf(of)).toEqual(['web/Dockerfile:3 bytecode-disabled (there)'])
  })

  test('inline ignores, with reasons', async () => {
    const ignore = '# python-dockerfile-review ignore=bytecode-disabled reason=short-lived job'
    const { path: cwd } = folder({ Dockerfile: before('ENV', ignore, FLAWED) })
    const of = await report([], cwd)
    expect(findingsOf(of)).toEqual(['Dockerfile:2 pip-no-compile'])
    expect(of.suppressed).toEqual([
      { rule: 'bytecode-disabled', path: 'Dockerfile', line: 4, reason: 'short-lived job' },
    ])
  })

  test('what can not be read is a problem, and the rest is reviewed', async () => {
    const { path: cwd } = folder({
      Dockerfile: DISABLED,
      'a/Dockerfile': Buffer.from([0xff, 0xfe, 0x00]),
      'b/Dockerfile': '',
      'c/Dockerfile': 'RUN x\n',
    })
    const of = await report([], cwd)
    expect(of.conclusion).toBe('neutral')
    expect(of.problems).toEqual([
      { path: 'a/Dockerfile', message: 'is not UTF-8 text' },
      { path: 'b/Dockerfile', message: 'is empty' },
      { path: 'c/Dockerfile', message: 'has no FROM instruction' },
    ])
    expect(findingsOf(of)).toEqual(['Dockerfile:3 bytecode-disabled'])
  })

  test('configuration', async () => {
    const { path: cwd } = folder({
      Dockerfile: FLAWED,
      'legacy/Dockerfile': DISABLED,
      '.github/python-dockerfile-review.yml':
        'rules:\n  bytecode-disabled: off\n  pip-no-compile: error\nignore:\n  - legacy/**\n',
    })
    const of = await report([], cwd)
    expect(of).toMatchObject({ conclusion: 'failure', images: [{ id: 'Dockerfile' }] })
    expect(findingsOf(of)).toEqual(['Dockerfile:2 pip-no-compile'])
    // Who names a rule that the file turns off wants it.
    expect(findingsOf(await report(['--only', 'bytecode-disabled'], cwd))).toEqual(['Dockerfile:3 bytecode-disabled'])
    expect(findingsOf(await report(['--disable', 'pip-no-compile'], cwd))).toEqual([])
  })

  test('--output writes a file, without colours', async () => {
    const at = folder({ Dockerfile: DISABLED })
    const environment = { FORCE_COLOR: '1' }
    const coloured = await run(['review'], { cwd: at.path, environment })
    expect(coloured.stdout).toContain('\u001b[')
    const written = await run(['review', '--output', 'out/report.txt'], { cwd: at.path, environment })
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(at.read('out/report.txt')).toMatch(/^Dockerfile:3:24: warning bytecode-disabled: /)
  })

  test('--format github prints workflow commands', async () => {
    const { path: cwd } = folder({ Dockerfile: DISABLED })
    const { stdout } = await run(['review', '--format', 'github'], { cwd })
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::warning file=Dockerfile,line=3,endLine=3,col=24,endColumn=48,title=bytecode-disabled::PYTHON/,
      ),
      '1 warning new',
      '',
    ])
  })

  const onFullDisk = existsSync('/dev/full') ? test : test.skip
  onFullDisk('a report that can not be written is no finding', async () => {
    const { path: cwd } = folder({ Dockerfile: DISABLED })
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [COMMAND, 'review'], { cwd, stdio: ['ignore', full, 'pipe'] })
    let errors = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text))
    const status = await new Promise((resolve) => child.on('close', resolve))
    closeSync(full)
    expect({ status, errors }).toEqual({
      status: 2,
      errors: expect.stringMatching(/^python-dockerfile-review: the report can not be written: ENOSPC.*\n$/),
    })
  })

  test('a reader that closes the pipe is no failure', async () => {
    const { path: cwd } = folder(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`d${index}/Dockerfile`, FLAWED])),
    )
    const child = spawn(process.execPath, [COMMAND, 'review', '--format', 'json'], { cwd })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
  })

  test.each([
    [['review', 'nope'], /nope is not there/],
    [['review', '--formt', 'json'], /unknown option --formt; did you mean "--format"\?/],
    [['review', '--format', 'jsn'], /"jsn" is not allowed; allowed: text, json, sarif, github, markdown, html/],
    [['review', '--fail-on', 'warn'], /--fail-on.*allowed: error, warning, notice, never/],
    [['review', '--only', 'bytecode-disable'], /bytecode-disabled/],
    [['review', '--base'], /--base needs a value: REV/],
    [['review', '--base', 'HEAD'], /is not a git checkout: --base needs/],
    [['review', '--scope', 'changed'], /needs --base/],
    [['review', '--fail-on', 'warn', '--scope', 'al'], /option --scope: "al" .*; option --fail-on: "warn" /],
    [['review', '--config', 'wrong.yml'], /wrong\.yml:1:1: .*fail-onn.*; wrong\.yml:2:11: comments: /],
    [['review', ''], /an empty PATH is none/],
    [['review', 'Dockerfile/x'], /Dockerfile\/x is not there/],
    [['review', '.', '/'], /is outside of/],
    [['review', '--config', 'none.yml'], /there is no none\.yml/],
    [['review', '-', '.'], /alone/],
    [['explain', 'bytecode'], /there is no rule "bytecode"/],
    [['revew'], /"revew" is no command; did you mean "review"\?/],
    [[], /a command is needed: review, compare, measure, rules, explain/],
    [['--verson'], /unknown option --verson; did you mean "--version"\?/],
  ] as const)('%j', async (args, expected) => {
    const { path: cwd } = folder({ Dockerfile: DISABLED, 'wrong.yml': 'fail-onn: error\ncomments: no\n' })
    const { status, stdout, stderr } = await run(args, { cwd })
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 })
    expect(stderr).toMatch(expected)
  })
})

describe('the other commands', () => {
  test('rules, explain, --help and --version', async () => {
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).stdout) as { id: string }[]
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(['bytecode-disabled', 'unused-ignore']))
    expect((await run(['rules'])).stdout).toContain('bytecode-disabled')
    const explained = await run(['explain', 'bytecode-disabled'])
    expect(explained).toMatchObject({ status: 0, stderr: '' })
    expect(explained.stdout).toMatch(/Bad \(Dockerfile\)[^]*Good \(Dockerfile\)[^]*Sources/)
    for (const args of [['--help'], ['review', '--help'], ['rules', '-h'], ['explain', '--help']]) {
      expect(await run(args)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('--') })
    }
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string
    }
    expect((await run(['--version'])).stdout).toBe(`${version}\n`)
  })
})
