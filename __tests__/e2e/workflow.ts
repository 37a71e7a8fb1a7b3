import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitHubDouble, type DoubleOptions } from '../contract/github-double.js'
import { ACTION, Checkout, findingsOf, start, type Ended, type Report } from './running.js'

export interface StepResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepOptions {
  readonly node?: string
  readonly event?: string
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly sha: string
  readonly environment?: Readonly<Record<string, string>>
}

/** A GitHub with one repository, its checkout, and a runner that starts the action in it. */
export class Workflow {
  readonly checkout = new Checkout()
  private readonly runner = mkdtempSync(join(tmpdir(), 'python-dockerfile-review-runner-'))
  private steps = 0

  private constructor(readonly github: GitHubDouble) {}

  static async begin(options: DoubleOptions = {}): Promise<Workflow> {
    const github = await new GitHubDouble(options).start()
    github.addToken('token')
    return new Workflow(github)
  }

  async end(): Promise<void> {
    this.checkout.remove()
    rmSync(this.runner, { recursive: true, force: true })
    await this.github.stop()
  }

  /** Opens pull request 1 from the checkout's commits. */
  open(base: string, head: string, fork?: string): void {
    const files = this.checkout.listed(base, head)
    this.github.addPullRequest({
      number: 1,
      base: { sha: base },
      head: { sha: head, ...(fork !== undefined && { repo: fork }) },
      files,
    })
  }

  push(base: string, head: string): void {
    this.github.pushTo(1, { headSha: head, files: this.checkout.listed(base, head) })
  }

  /** The step on pull request 1, as it is now. */
  review(sha: string, options: Partial<StepOptions> = {}): Promise<StepResult> {
    return this.step({ payload: this.github.event(1), sha, ...options })
  }

  async step({ node, event, payload, inputs = {}, sha, environment = {} }: StepOptions): Promise<StepResult> {
    const file = (name: string): string => join(this.runner, `${this.steps}-${name}`)
    this.steps++
    for (const name of ['output', 'summary']) writeFileSync(file(name), '')
    writeFileSync(file('event.json'), JSON.stringify(payload))
    const given = Object.entries({ token: 'token', ...inputs })
    const ended = await start(ACTION, [], {
      ...(node !== undefined && { node }),
      cwd: this.checkout.path,
      environment: {
        ...this.github.env,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event ?? 'pull_request',
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_RUN_ID: '7',
        GITHUB_SHA: sha,
        GITHUB_WORKSPACE: this.checkout.path,
        ...environment,
      },
    })
    return {
      ...ended,
      outputs: outputsOf(readFileSync(file('output'), 'utf8')),
      summary: readFileSync(file('summary'), 'utf8'),
    }
  }

  report(): Report | null {
    const path = join(this.checkout.path, '.python-dockerfile-review/report.json')
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null
  }

  /** All findings of the report: `Dockerfile:2 pip-no-compile`, and `(there)` behind those that aren't new. */
  findings(): string[] {
    return findingsOf(this.report())
  }
}

/** `name<<delimiter`, the value, the delimiter: what a runner reads. */
function outputsOf(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n?\2$/gm)) outputs[name!] = value!
  return outputs
}
