import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDockerfile } from '../../dockerfile/parse.js'
import type { Dockerfile } from '../../dockerfile/model.js'
import type { Linter, LinterAnswer, LinterFinding } from '../../ports.js'
import { SourceText } from '../../source/text.js'
import { answered, isRecord, levelOf, messageText, parseJson, records, type Json } from './answers.js'
import { withoutPragmas } from './places.js'
import { inEmptyFolder, LinterFailed, LIMITS, reasonMissing, runProcess, saidLast, type Limits } from './process.js'
import { runScripts, type RunScript } from './run-scripts.js'

/** Scripts in one process. */
const MOST_SCRIPTS = 100

/** Files that it would have to read aren't there (1090, 1091); a shebang of ours has as many options as SHELL (2096). */
const EXCLUDED = 'SC1090,SC1091,SC2096'

/** Variables that a RUN gets without any ARG. Source: docs.docker.com, "Predefined ARGs". */
const PREDEFINED = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy']

interface Job {
  readonly dockerfile: Dockerfile
  readonly scripts: readonly RunScript[]
}

/** ShellCheck over the bodies of RUN, many in one process. */
export class ShellCheck implements Linter {
  readonly name = 'shellcheck'

  constructor(private readonly limits: Limits = LIMITS) {}

  missing(): Promise<string | null> {
    return reasonMissing('shellcheck', ['--version'])
  }

  async lint(dockerfiles: readonly Dockerfile[], pragmas: boolean): Promise<readonly LinterAnswer[]> {
    const jobs = dockerfiles.map((dockerfile): Job => {
      const read = pragmas ? dockerfile : unpragmatic(dockerfile)
      return { dockerfile: read, scripts: runScripts(read) }
    })
    const answers: LinterAnswer[] = []
    for (const batch of batches(jobs)) {
      const findings = new Map<Job, LinterFinding[]>(batch.map((job) => [job, []]))
      const answer = await answered(async () => {
        await this.run(batch, findings)
        return { findings: [] }
      })
      answers.push(...batch.map((job) => ('findings' in answer ? { findings: findings.get(job)! } : answer)))
    }
    return answers
  }

  private async run(batch: readonly Job[], findings: ReadonlyMap<Job, LinterFinding[]>): Promise<void> {
    const all = batch.flatMap((job) => job.scripts.map((script) => ({ job, script })))
    if (all.length === 0) return
    const ran = await inEmptyFolder(async (folder) => {
      await Promise.all(all.map(({ script }, index) => writeFile(join(folder, `${index}`), script.text)))
      const names = all.map((_, index) => `${index}`)
      const args = ['--norc', '--format=json1', `--exclude=${EXCLUDED}`, '--', ...names]
      return runProcess('shellcheck', args, { folder, limits: this.limits })
    })
    if (ran.status !== 0 && ran.status !== 1) throw new LinterFailed(`failed: ${saidLast(ran)}`)
    const answer = parseJson(ran.stdout)
    const comments = records(isRecord(answer) ? answer.comments : null)
    for (const comment of withoutChorus(comments)) {
      const place = all[Number(comment.file)]
      const finding = place && findingOf(place.job.dockerfile, place.script, comment)
      if (finding) findings.get(place.job)!.push(finding)
    }
  }
}

/** Of all the sentences about one syntax error, one: that of what is wrong, else that of what is expected. */
function withoutChorus(comments: readonly Json[]): readonly Json[] {
  const isAbout = ({ code }: Json): boolean => typeof code === 'number' && code < 1100
  const kept = new Map<unknown, Json>()
  for (const { file } of comments.filter(({ code }) => code === 1072)) {
    const about = comments.filter((comment) => comment.file === file && isAbout(comment) && comment.level === 'error')
    const cause = about.find(({ code }) => code !== 1072 && code !== 1073)
    kept.set(file, cause ?? about.find(({ code }) => code === 1072) ?? about[0]!)
  }
  return comments.filter((comment) => {
    const one = kept.get(comment.file)
    return !one || one === comment || !isAbout(comment)
  })
}

function findingOf(dockerfile: Dockerfile, script: RunScript, comment: Json): LinterFinding | null {
  const { line, column, endLine, endColumn, code, message } = comment
  const level = levelOf(comment.level)
  const numbers = [line, column, endLine, endColumn, code]
  if (level === null || typeof message !== 'string' || !numbers.every(Number.isInteger)) return null
  // What POSIX leaves out matters only where it is known which shell it is.
  if (script.guessed && Math.floor(Number(code) / 1000) === 3) return null
  if ((code === 2154 || code === 2034) && isDeclared(dockerfile, /^\w+/.exec(message)?.[0] ?? '')) return null
  const span = script.span(
    { line: Number(line), column: Number(column) },
    { line: Number(endLine), column: Number(endColumn) },
  )
  return span && { rule: `shellcheck/SC${String(code)}`, level, message: messageText(message), span }
}

/** Whether the builder hands a variable to the shell: it is assigned outside, and used there. */
function isDeclared({ instructions }: Dockerfile, name: string): boolean {
  if (PREDEFINED.includes(name)) return true
  return instructions.some(
    ({ keyword, assignments }) =>
      (keyword === 'ARG' || keyword === 'ENV') && assignments.some((assignment) => assignment.name === name),
  )
}

function unpragmatic({ source }: Dockerfile): Dockerfile {
  return parseDockerfile(new SourceText(source.path, withoutPragmas(source.text)))
}

/** Files together as long as their scripts are not too many for one process. */
function batches(jobs: readonly Job[]): Job[][] {
  const result: Job[][] = []
  let count = Infinity
  for (const job of jobs) {
    if (count + job.scripts.length > MOST_SCRIPTS) {
      result.push([])
      count = 0
    }
    result.at(-1)!.push(job)
    count += job.scripts.length
  }
  return result
}
