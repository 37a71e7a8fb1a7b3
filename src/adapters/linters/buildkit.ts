import { accessSync, mkdirSync, symlinkSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Dockerfile } from '../../dockerfile/model.js'
import { withTrustedSyntax } from '../../dockerfile/trusted-syntax.js'
import type { Linter, LinterAnswer, LinterFinding } from '../../ports.js'
import { answered, inPairs, isRecord, messageText, parseJson, records, type Json } from './answers.js'
import { linesSpan } from './places.js'
import { inEmptyFolder, LinterFailed, LIMITS, runProcess, saidLast, type Limits } from './process.js'

const PLUGIN = 'docker-buildx'

/** BuildKit's build checks: nothing is built, but the images that the file names are looked up. */
export class BuildKit implements Linter {
  readonly name = 'buildkit'

  constructor(private readonly limits: Limits = LIMITS) {}

  async missing(): Promise<string | null> {
    try {
      return await inEmptyFolder(async (folder) => {
        const options = { folder, environment: dockerEnvironment(folder) }
        const engine = await runProcess('docker', ['version', '--format', '{{.Server.Version}}'], options)
        if (engine.status !== 0) return `can not be asked (${saidLast(engine)})`
        const help = await runProcess('docker', ['buildx', 'build', '--help'], options)
        return help.status === 0 && help.stdout.includes('--call') ? null : 'needs docker buildx 0.15 or later'
      })
    } catch (error) {
      if (error instanceof LinterFailed) return error.message
      throw error
    }
  }

  lint(dockerfiles: readonly Dockerfile[], pragmas: boolean): Promise<readonly LinterAnswer[]> {
    return inPairs(dockerfiles, (dockerfile) => answered(() => this.one(dockerfile, pragmas)))
  }

  private async one(dockerfile: Dockerfile, pragmas: boolean): Promise<LinterAnswer> {
    const input = withTrustedSyntax(dockerfile.source.text, pragmas)
    if (input === null) return { declined: 'is not asked: the file may name another program to read it' }
    return inEmptyFolder(async (folder) => {
      const context = join(folder, 'context')
      mkdirSync(context)
      const ran = await runProcess(
        'docker',
        ['buildx', 'build', '--call=lint,format=json', '--network=none', '-f', '-', context],
        { folder, input, environment: dockerEnvironment(folder), limits: this.limits },
      )
      // Its status is 1 where it warns, too.
      if (ran.stdout.trim() === '') throw new LinterFailed(`failed: ${saidLast(ran)}`)
      const answer = parseJson(ran.stdout)
      if (!isRecord(answer)) throw new LinterFailed('gave an answer of an unknown shape')
      const fault = isRecord(answer.buildError) ? answer.buildError.message : null
      const isWhole = fault === null && (Array.isArray(answer.warnings) || ran.status === 0)
      // What it knew before an image couldn't be looked up still holds.
      const findings = records(answer.warnings ?? []).flatMap((warning) => findingOf(dockerfile, warning) ?? [])
      if (isWhole) return { findings }
      const cause = messageText(typeof fault === 'string' ? fault : saidLast(ran))
      return { findings, partly: `could not check all of it: ${cause}` }
    })
  }
}

function findingOf({ source, stages }: Dockerfile, warning: Json): LinterFinding | null {
  const { ruleName, description, detail, location } = warning
  if (typeof ruleName !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(ruleName)) return null
  const ranges = isRecord(location) && Array.isArray(location.ranges) ? records(location.ranges) : []
  const [start, end] = [ranges[0]?.start, ranges.at(-1)?.end]
  const lines = isRecord(start) ? linesSpan(source, start.line, isRecord(end) ? end.line : undefined) : null
  const said = [detail, description, ruleName].find((text): text is string => typeof text === 'string' && text !== '')!
  const span = lines ?? stages[0]?.from.span
  if (!span) return null
  return { rule: `buildkit/${ruleName}`, level: 'warning', message: messageText(said), span }
}

/** An empty configuration: no credentials, contexts or builders; the plugin that a user installed is still found. */
function dockerEnvironment(folder: string): Record<string, string> {
  const configuration = join(folder, 'configuration')
  const plugin = join(process.env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'cli-plugins', PLUGIN)
  mkdirSync(join(configuration, 'cli-plugins'), { recursive: true })
  try {
    accessSync(plugin)
    symlinkSync(plugin, join(configuration, 'cli-plugins', PLUGIN))
  } catch {
    // Docker looks for it in the system's folders.
  }
  const { DOCKER_HOST } = process.env
  return { DOCKER_CONFIG: configuration, ...(DOCKER_HOST !== undefined && { DOCKER_HOST }) }
}
