import type { Facts } from '../../dockerfile/facts.js'
import { healthCheckOf } from '../../dockerfile/health.js'
import { isShell, baseName } from '../../dockerfile/wrappers.js'
import type { Piece } from '../../dockerfile/model.js'
import { shellOf } from '../../dockerfile/shell-process.js'
import type { Step } from '../../dockerfile/stages.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'exec-argument-spaces',
  family: 'runtime',
  level: 'notice',
  summary: 'an element of the exec form holds several words',
  why: `In the exec form no shell splits words: each element reaches the program as one argument, spaces included. \`"-w 4"\` is the
option \`-w\` with the value \` 4\` at best; \`"--bind 0.0.0.0:8000"\` is one option of that whole name, which no program knows. What
works does so because a parser is lenient. A first element with spaces, as in \`["celery worker"]\`, is the name of a program that
isn't there: the container doesn't start.

**Ignore it** where the program really takes such an argument.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#exec-form'],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "-w 4", "shop:app"]
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "-w", "4", "shop:app"]
`,
    },
  },
  messages: {
    joined: (option: string) =>
      `No shell splits this: the program gets ${option} and its value as one argument, with the space in it.`,
    program: (name: string) =>
      `No shell splits this: a program of that whole name is looked for, not ${name} with arguments, and the container doesn't start.`,
  },
  *check({ facts }, messages) {
    for (const step of [facts.entry?.entrypoint, facts.entry?.command, healthCheckOf(facts)?.command]) {
      const elements = step?.instruction.exec
      if (!step || !elements) continue
      const [first] = elements
      if (first && isWholeCommand(first) && isProgram(facts, step)) {
        const words = first.text.trim().split(/\s+/)
        const clear = words.every((word) => /^[\w./:=@%+,-]+$/.test(word))
        const text = words.map((word) => JSON.stringify(word)).join(', ')
        yield {
          span: first.span,
          message: messages.program(`\`${words[0]!}\``),
          ...(clear && { edit: { safety: 'safe', changes: [{ span: first.span, text }] } }),
        }
      }
      const joined = elements.filter(
        (element, at) => isJoined(element, elements[at - 1], elements) && arrivesWhole(facts, step, element),
      )
      for (const { text, span } of joined) {
        const [option, ...rest] = text.trim().split(/\s+/)
        // `-w 4 -b x` is four words; a value with quotes or spaces is for a person to split.
        const clear = !/["'\\$]/.test(text) && (rest.length === 1 || rest.some((word) => word.startsWith('-')))
        const pieces = [option!, ...rest].map((piece) => JSON.stringify(piece)).join(', ')
        yield {
          span,
          message: messages.joined(`\`${option!}\``),
          ...(clear && { edit: { safety: 'safe', changes: [{ span, text: pieces }] } }),
        }
      }
    }
  },
})

/** Whether no shell of the ENTRYPOINT, which is given what CMD names, splits an element or passes it over. */
function arrivesWhole(facts: Facts, step: Step, { text }: Piece): boolean {
  const { entry } = facts
  const entrypoint = entry?.command === step ? entry.entrypoint : null
  if (!entrypoint || (entrypoint.instruction.exec && shellOf(facts, entrypoint) === null)) return true
  return entry!.calls.some(({ path, arguments: args }) => path === text || args.some(({ value }) => value === text))
}

/** Whether what a command names first is what is started: nothing stands in front of it. */
function isProgram({ entry, final }: Facts, step: Step): boolean {
  if (step !== entry?.command) return true
  return entry.entrypoint ? entry.entrypoint.instruction.exec?.length === 0 : final.base.entrypoint?.length === 0
}

/** A program's name or script, and words that it is to be given: a path of several words may be one. */
function isWholeCommand({ text }: Piece): boolean {
  const [program, ...rest] = text.trim().split(/\s+/)
  if (rest.length === 0 || !/^[\w./+-]+$/.test(program!)) return false
  return !program!.includes('/') || /\.(?:sh|py)$/.test(program!) || rest.some((word) => word.startsWith('-'))
}

/** `-w 4` or `--bind x`; not what a shell or Python is given as code, and not `--format=%(h)s %(l)s`. */
function isJoined({ text }: Piece, previous: Piece | undefined, all: readonly Piece[]): boolean {
  if (!/^-{1,2}[A-Za-z][\w-]*\s+\S/.test(text)) return false
  const shell = all.some((element) => isShell(baseName(element.text)))
  return !shell && !/^-[a-z]*[ce]$/.test(previous?.text ?? '')
}
