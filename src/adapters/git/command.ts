import { spawn } from 'node:child_process'
import { UserError } from '../../findings/errors.js'

export interface GitOptions {
  /** The checkout's root folder. */
  readonly folder: string
  /** What to do where there is no checkout: a sentence, for the action and the command need different ones. */
  readonly advice: string
  /** Whose folder it is doesn't matter: in a job container the checkout belongs to another user. */
  readonly trustOwner?: boolean
  /** More of the environment; what is secret goes here and nowhere else. */
  readonly environment?: Readonly<Record<string, string>>
}

/** A git command that failed; its message names the subcommand and what git said. */
export class GitFailed extends Error {
  constructor(
    readonly subcommand: string,
    readonly status: number | null,
    readonly stderr: string,
  ) {
    super(`git ${subcommand} failed: ${lastLines(stderr) || `exit status ${status ?? 'none'}`}`)
    this.name = 'GitFailed'
  }
}

/**
 * What a repository's own configuration may not do to a review: run programs, or change the shape of an answer.
 * `-c` outranks it.
 */
const CONFIGURATION = [
  'core.quotepath=off',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'core.pager=cat',
  'diff.external=',
  'diff.suppressBlankEmpty=false',
  'protocol.ext.allow=never',
  'log.showSignature=false',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting])

/** Runs git: argument arrays only, no shell, nothing asked of anybody. */
export class Git {
  constructor(readonly options: GitOptions) {}

  /** The same checkout with more of an environment. */
  with(environment: Readonly<Record<string, string>>): Git {
    return new Git({ ...this.options, environment: { ...this.options.environment, ...environment } })
  }

  /** The same for another checkout: a submodule's. */
  at(folder: string): Git {
    return new Git({ ...this.options, folder })
  }

  /**
   * What git wrote on stdout.
   * @throws GitFailed, or UserError where git is missing or the folder is no checkout.
   */
  async run(args: readonly string[], options: { input?: string; timeout?: number } = {}): Promise<Buffer> {
    const { status, stdout, stderr } = await this.spawn(args, options)
    if (status === 0) return stdout
    if (stderr.includes('not a git repository')) {
      throw new UserError(`${this.options.folder} is not a git checkout: ${this.options.advice}`)
    }
    if (stderr.includes('dubious ownership')) {
      throw new UserError(
        `git refuses ${this.options.folder}, which belongs to another user: git config --global --add safe.directory ${this.options.folder}`,
      )
    }
    const subcommand = args.find((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-c')
    throw new GitFailed(subcommand ?? '', status, stderr)
  }

  /** The same as trimmed text; null where git failed. */
  async ask(args: readonly string[]): Promise<string | null> {
    try {
      return (await this.run(args)).toString('utf8').trim()
    } catch (error) {
      if (error instanceof GitFailed) return null
      throw error
    }
  }

  private spawn(args: readonly string[], { input = '', timeout }: { input?: string; timeout?: number }) {
    return new Promise<{ status: number | null; stdout: Buffer; stderr: string }>((resolve, reject) => {
      const { folder } = this.options
      const child = spawn('git', ['--no-pager', '--no-optional-locks', ...CONFIGURATION, ...args], {
        cwd: folder,
        env: this.environment(),
        timeout,
        windowsHide: true,
      })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      // A git that ended early closes the pipe; its exit status says why.
      child.stdin.on('error', () => undefined)
      child.stdin.end(input)
      child.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') reject(error)
        else reject(new UserError(`git can not be started: is it installed and ${folder} a folder?`))
      })
      child.on('close', (status) => {
        resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
      })
    })
  }

  private environment(): NodeJS.ProcessEnv {
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      LC_ALL: 'C',
      LANGUAGE: '',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_PAGER: 'cat',
      GIT_NO_REPLACE_OBJECTS: '1',
      GCM_INTERACTIVE: 'never',
      ...this.options.environment,
    }
    delete environment.GIT_EXTERNAL_DIFF
    delete environment.GIT_DIFF_OPTS
    if (!this.options.trustOwner) return environment
    return withConfiguration(environment, [['safe.directory', this.options.folder]])
  }
}

/** Adds settings to those that the environment hands to git already; the only way to hand over one that is secret. */
export function withConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  settings: readonly (readonly [string, string])[],
): Record<string, string> {
  const first = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0
  const added = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ])
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return Object.fromEntries([...kept, ...added, ['GIT_CONFIG_COUNT', String(first + settings.length)]]) as Record<
    string,
    string
  >
}

function lastLines(stderr: string): string {
  return stderr.trim().split('\n').slice(-3).join('; ')
}
