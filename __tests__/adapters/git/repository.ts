import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { Git } from '../../../src/adapters/git/command.js'
import { GitHistory, type HistoryOptions } from '../../../src/adapters/git/history.js'
import { temporaryFolder, writeFiles } from '../folder.js'

/** A real repository in a folder of its own. */
export class TestRepository {
  constructor(readonly folder: string = temporaryFolder()) {
    mkdirSync(folder, { recursive: true })
    this.git('init', '--quiet', '--initial-branch=main')
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    this.git('config', 'commit.gpgsign', 'false')
  }

  git(...args: string[]): string {
    return run(this.folder, args)
  }

  write(files: Readonly<Record<string, string>>): this {
    writeFiles(this.folder, files)
    return this
  }

  /** Commits everything; answers with the commit's id. */
  commit(message = 'a change'): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }

  history(options: Partial<HistoryOptions> = {}): GitHistory {
    return historyOf(this.folder, options)
  }
}

export function gitOf(folder: string): Git {
  return new Git({ folder, advice: 'drop --base' })
}

export function historyOf(folder: string, options: Partial<HistoryOptions> = {}): GitHistory {
  return new GitHistory(gitOf(folder), { fetching: null, ...options })
}

export function run(folder: string, args: readonly string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'protocol.file.allow=always']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
}
