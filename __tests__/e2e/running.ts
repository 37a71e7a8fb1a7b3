import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { ListedFile } from '../contract/entities.js'

/* Runs what is shipped, dist, the way that runners and people do: as a process of its own. */

const root = join(import.meta.dirname, '../..')
// Another folder may stand in for dist, so that stories are tried before it is written.
const dist = resolve(root, process.env.DIST ?? 'dist')
export const COMMAND = join(dist, 'cli/index.js')
export const ACTION = join(dist, 'index.js')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly node?: string
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string
}

/** What the tests look at of a report. */
export interface Report {
  readonly version: number
  readonly conclusion: string
  readonly images: readonly { readonly id: string; readonly python: boolean; readonly reason: string }[]
  readonly findings: readonly {
    readonly rule: string
    readonly level: string
    readonly path: string
    readonly line: number
    readonly help: string
    readonly new: boolean
  }[]
  readonly suppressed: readonly { readonly rule: string; readonly reason: string }[]
  readonly problems: readonly { readonly message: string; readonly path: string }[]
}

/** All findings of a report: `Dockerfile:2 pip-no-compile`, and `(there)` behind those that aren't new. */
export function findingsOf(report: Report | null): string[] {
  const findings = report?.findings ?? []
  return findings.map((finding) => `${finding.path}:${finding.line} ${finding.rule}${finding.new ? '' : ' (there)'}`)
}

/** The versions of Node.js at hand, each once: the one that runs this, npm's own, and the one that runs actions. */
export function nodes(): { version: string; node: string }[] {
  const candidates = [process.env.npm_node_execpath, join(root, 'node_modules/node24/bin/node'), process.execPath]
  const found = new Map<string, string>()
  for (const node of candidates) {
    if (node === undefined || !existsSync(node)) continue
    found.set(execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), node)
  }
  return [...found].map(([version, node]) => ({ version, node }))
}

/** Nothing of the outer environment gets in but what finding programs needs. */
export function start(script: string, args: readonly string[], options: Started = {}): Promise<Ended> {
  const { node = process.execPath, cwd = root, environment = {}, input = '' } = options
  const { PATH = '', HOME = '' } = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args], {
      cwd,
      env: { PATH, HOME, NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (status) => {
      resolve({ status, stdout, stderr })
    })
  })
}

/** A folder that is taken away with the test. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'python-dockerfile-review-e2e-')))

  write(files: Readonly<Record<string, string | Buffer | null>>): this {
    for (const [path, content] of Object.entries(files)) {
      const full = join(this.path, path)
      if (content === null) rmSync(full)
      else {
        mkdirSync(dirname(full), { recursive: true })
        writeFileSync(full, content)
      }
    }
    return this
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8')
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}

/** A folder that is a git checkout. */
export class Checkout extends Folder {
  constructor() {
    super()
    this.git('init', '--quiet', '--initial-branch=main')
    // Reports of earlier steps are no part of a later commit.
    this.write({ '.git/info/exclude': '.python-dockerfile-review/\n' })
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...identity, ...args], { cwd: this.path, encoding: 'utf8' }).trim()
  }

  /** Writes files and commits them; answers with the commit. */
  commit(files: Readonly<Record<string, string | Buffer | null>>): string {
    this.write(files).git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'change')
    return this.git('rev-parse', 'HEAD')
  }

  /** What GitHub lists of a pull request's files. */
  listed(base: string, head: string): ListedFile[] {
    const rows = this.git('diff', '--name-status', '--no-renames', base, head).split('\n')
    return rows
      .filter((row) => row !== '')
      .map((row) => {
        const [letter, filename = ''] = row.split('\t')
        const status = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified'
        const patch = this.git('diff', '--no-renames', base, head, '--', filename).replace(/^[^]*?\n(?=@@)/, '')
        return { filename, status, patch }
      })
  }
}
