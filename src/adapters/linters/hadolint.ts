import type { Dockerfile } from '../../dockerfile/model.js'
import type { Linter, LinterAnswer, LinterFinding } from '../../ports.js'
import { answered, inPairs, levelOf, messageText, parseJson, records } from './answers.js'
import { linesSpan, withoutPragmas } from './places.js'
import { inEmptyFolder, LinterFailed, LIMITS, reasonMissing, runProcess, saidLast, type Limits } from './process.js'

/** hadolint: the Dockerfile on stdin, in an empty folder, where it finds no configuration. */
export class Hadolint implements Linter {
  readonly name = 'hadolint'

  constructor(private readonly limits: Limits = LIMITS) {}

  missing(): Promise<string | null> {
    return reasonMissing('hadolint', ['--version'])
  }

  lint(dockerfiles: readonly Dockerfile[], pragmas: boolean): Promise<readonly LinterAnswer[]> {
    return inPairs(dockerfiles, (dockerfile) => answered(() => this.one(dockerfile, pragmas)))
  }

  private one(dockerfile: Dockerfile, pragmas: boolean): Promise<LinterAnswer> {
    const { text } = dockerfile.source
    const input = pragmas ? text : withoutPragmas(text)
    return inEmptyFolder(async (folder) => {
      const { limits } = this
      const ran = await runProcess('hadolint', ['-f', 'json', '--no-color', '-'], { folder, input, limits })
      // Its status says only whether something was found.
      if (ran.stdout.trim() === '') throw new LinterFailed(`failed: ${saidLast(ran)}`)
      return { findings: records(parseJson(ran.stdout)).flatMap((said) => findingOf(dockerfile, said) ?? []) }
    })
  }
}

function findingOf({ source }: Dockerfile, said: Readonly<Record<string, unknown>>): LinterFinding | null {
  const { code, message, line } = said
  const level = levelOf(said.level)
  const span = linesSpan(source, line)
  if (level === null || span === null || typeof code !== 'string' || typeof message !== 'string') return null
  // It runs ShellCheck inside: that code is one, whoever says it.
  const rule = /^SC\d{4,5}$/.test(code) ? `shellcheck/${code}` : /^DL\d{4}$/.test(code) ? `hadolint/${code}` : null
  return rule === null ? null : { rule, level, message: messageText(message), span }
}
