import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Checkout, COMMAND, Folder, nodes, start, type Ended, type Started } from './running.js'

const BAD = 'FROM python:3.13-slim\nENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1\nCMD ["python", "app.py"]\n'
const WORSE = BAD.replace('CMD', 'RUN pip install --no-compile flask\nCMD')
const OTHER = 'FROM golang:1.24\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["app"]\n'

interface Report {
  readonly version: number
  readonly conclusion: string
  readonly images: readonly { readonly id: string; readonly python: boolean; readonly reason: string }[]
  readonly findings: readonly {
    readonly rule: string
    readonly path: string
    readonly line: number
    readonly new: boolean
  }[]
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[]
  readonly problems: readonly { readonly message: string; readonly path: string }[]
}

const folders: Folder[] = []
const remembered = <F extends Folder>(folder: F): F => {
  folders.push(folder)
  return folder
}
const folder = (files: Parameters<Folder['write']>[0] = {}): Folder => remembered(new Folder()).write(files)
afterEach(() => {
  for (const each of folders.splice(0)) each.remove()
})

/** Other rules come and go; what is tried here is the command. */
const ONLY = ['--only', 'bytecode-disabled,pip-no-compile']

const run = (args: readonly string[], options: Started = {}): Promise<Ended> => start(COMMAND, args, options)

async function report(args: readonly string[], cwd: string): Promise<Report> {
  const { stdout, stderr, status } = await run(
    ['review', ...(args.includes('--only') ? [] : ONLY), ...args, '--format', 'json'],
    { cwd },
  )
  expect({ stderr, status: status ?? 2 }).toEqual({ stderr: '', status: expect.any(Number) })
  return JSON.parse(stdout) as Report
}

const rulesOf = (of: Report): string[] => of.findings.map(({ rule }) => rule)

describe.each(nodes())('the command on Node.js $version', ({ node }) => {
  test('finds, explains, and gates', async () => {
    const { path: cwd } = folder({ 'shop/Dockerfile': WORSE, 'go/Dockerfile': OTHER })
    const found = await run(['review', ...ONLY], { cwd, node })
    expect(found.status).toBe(0)
    expect(found.stdout).toContain('shop/Dockerfile:2:24: warning bytecode-disabled')
    expect(found.stdout).toContain('pip-no-compile')
    expect(found.stdout).not.toContain('go/Dockerfile')
    expect(found.stdout).not.toContain('\u001b[')
    expect((await run(['review', '--fail-on', 'warning'], { cwd, node })).status).toBe(1)
    expect((await run(['review', '--fail-on', 'warning', '--disable', 'x'], { cwd, node })).status).toBe(2)
  })
})

describe('review', () => {
  test('reports as JSON, paths from the root of the checkout, text from where one stands', async () => {
    const checkout = remembered(new Checkout()).write({ 'shop/Dockerfile': BAD, 'Dockerfile.md': '# notes' })
    const cwd = `${checkout.path}/shop`
    const of = await report(['.'], cwd)
    expect(of).toMatchObject({ version: 1, conclusion: 'success', problems: [] })
    expect(of.images).toMatchObject([{ id: 'shop/Dockerfile', python: true, reason: 'all' }])
    expect(of.findings.every(({ path, new: fresh }) => path === 'shop/Dockerfile' && fresh)).toBe(true)
    expect((await run(['review', ...ONLY, '.'], { cwd })).stdout).toMatch(/^Dockerfile:/)
  })

  test('a named file is reviewed whatever its name; a folder without any says so', async () => {
    const { path: cwd } = folder({ 'notes.md': BAD, 'empty/x': '' })
    expect(rulesOf(await report(['notes.md'], cwd))).toContain('bytecode-disabled')
    const none = await run(['review', 'empty'], { cwd })
    expect(none).toEqual({ status: 0, stdout: 'No Dockerfile to review in empty.\n', stderr: '' })
    expect(await report(['empty'], cwd)).toMatchObject({ conclusion: 'success', images: [], findings: [] })
  })

  test('standard input', async () => {
    const { path: cwd } = folder()
    const { stdout, status } = await run(['review', ...ONLY, '-', '--format', 'json'], { cwd, input: BAD })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Report).findings).toMatchObject([{ path: '-', line: 2, rule: 'bytecode-disabled' }])
  })

  test('with --base: what was there is not new, uncommitted changes count', async () => {
    const checkout = remembered(new Checkout())
    checkout.commit({ Dockerfile: BAD, 'other/Dockerfile': BAD })
    checkout.write({ Dockerfile: `# moved\n${WORSE}` })
    const all = await report(['--base', 'main'], checkout.path)
    expect(all.findings.filter((finding) => finding.new)).toMatchObject([
      { rule: 'pip-no-compile', path: 'Dockerfile' },
    ])
    expect(all.images.map(({ reason }) => reason)).toEqual(['changed', 'all'])
    const changed = await report(['--base', 'main', '--scope', 'changed'], checkout.path)
    expect(changed.images.map(({ id }) => id)).toEqual(['Dockerfile'])
    expect(
      (await run(['review', ...ONLY, '--base', 'main', '--fail-on', 'warning'], { cwd: checkout.path })).status,
    ).toBe(1)
    const existing = ['review', ...ONLY, 'other', '--base', 'main', '--fail-on', 'notice']
    expect((await run(existing, { cwd: checkout.path })).status).toBe(0)
    expect((await run([...existing, '--fail-on-existing', 'warning'], { cwd: checkout.path })).status).toBe(1)
  })

  test('a renamed Dockerfile brings nothing new', async () => {
    const checkout = remembered(new Checkout())
    checkout.commit({ Dockerfile: BAD })
    checkout.commit({ Dockerfile: null, 'web/Dockerfile': BAD })
    const of = await report(['--base', 'HEAD~1', '--scope', 'changed'], checkout.path)
    expect(of.findings).toMatchObject([{ path: 'web/Dockerfile', new: false }])
  })

  test('inline ignores, with reasons', async () => {
    const ignored = BAD.replace(
      'ENV',
      '# python-dockerfile-review ignore=bytecode-disabled reason=short-lived job\nENV',
    )
    const { path: cwd } = folder({ Dockerfile: ignored })
    const of = await report([], cwd)
    expect(rulesOf(of)).not.toContain('bytecode-disabled')
    expect(of.suppressed).toEqual([
      { rule: 'bytecode-disabled', path: 'Dockerfile', line: 3, reason: 'short-lived job' },
    ])
  })

  test('what can not be read is a problem, and the rest is reviewed', async () => {
    const { path: cwd } = folder({
      Dockerfile: BAD,
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
    expect(rulesOf(of)).toContain('bytecode-disabled')
  })

  test('configuration', async () => {
    const { path: cwd } = folder({
      Dockerfile: WORSE,
      'legacy/Dockerfile': BAD,
      '.github/python-dockerfile-review.yml':
        'rules:\n  bytecode-disabled: off\n  pip-no-compile: error\nignore:\n  - legacy/**\n',
    })
    const of = await report(['--only', 'pip-no-compile'], cwd)
    expect(of).toMatchObject({ conclusion: 'failure', images: [{ id: 'Dockerfile' }] })
    expect(rulesOf(await report(['--only', 'bytecode-disabled'], cwd))).toEqual(['bytecode-disabled'])
  })

  test('--output writes a file, without colours', async () => {
    const at = folder({ Dockerfile: BAD })
    const environment = { FORCE_COLOR: '1' }
    const coloured = await run(['review'], { cwd: at.path, environment })
    expect(coloured.stdout).toContain('\u001b[')
    const written = await run(['review', ...ONLY, '--output', 'out/report.txt'], { cwd: at.path, environment })
    expect(written).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(at.read('out/report.txt')).toMatch(/^Dockerfile:2:24: warning bytecode-disabled/)
  })

  test('--format github prints workflow commands', async () => {
    const { path: cwd } = folder({ Dockerfile: BAD })
    const { stdout } = await run(['review', ...ONLY, '--format', 'github'], { cwd })
    expect(stdout).toMatch(/^::warning file=Dockerfile,line=2,endLine=2,title=bytecode-disabled::/)
  })

  test('a reader that closes the pipe is no failure', async () => {
    const { path: cwd } = folder(
      Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`d${index}/Dockerfile`, WORSE])),
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
    [['review', '--format', 'jsn'], /"jsn" is not allowed; allowed: text, json, github/],
    [['review', '--fail-on', 'warn'], /--fail-on.*allowed: error, warning, notice, never/],
    [['review', '--only', 'bytecode-disable'], /bytecode-disabled/],
    [['review', '--base'], /--base needs a value: REV/],
    [['review', '--base', 'HEAD'], /is not a git checkout: --base needs/],
    [['review', '--scope', 'changed'], /needs --base/],
    [['review', '.', '/'], /is outside of/],
    [['review', '--config', 'none.yml'], /there is no none\.yml/],
    [['review', '-', '.'], /alone/],
    [['explain', 'bytecode'], /there is no rule "bytecode"/],
    [['revew'], /"revew" is no command; did you mean "review"\?/],
    [[], /a command is needed: review, rules, explain/],
    [['--verson'], /unknown option --verson; did you mean "--version"\?/],
  ] as const)('%j', async (args, expected) => {
    const { path: cwd } = folder({ Dockerfile: BAD })
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
