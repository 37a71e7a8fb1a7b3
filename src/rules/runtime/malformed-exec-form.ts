import { readExec } from '../../dockerfile/arguments.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'malformed-exec-form',
  family: 'runtime',
  level: 'error',
  summary: 'looks like the exec form but is no JSON, so a shell gets it',
  why: `The exec form is a JSON array of strings in double quotes. What isn't one (single quotes, a missing comma or bracket, a
number) is taken for the shell form without a word: Docker hands the whole text, brackets and all, to \`/bin/sh -c\`, which
finds no command of that name, or runs something else.

\`RUN [ -z "$X" ]\` is a test of the shell and isn't meant. **Ignore it** never.`,
  sources: [
    'https://docs.docker.com/reference/dockerfile/#exec-form',
    'https://docs.docker.com/reference/build-checks/json-args-recommended/',
  ],
  examples: {
    bad: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ['celery', '--app', 'shop', 'worker']
`,
    },
    good: {
      Dockerfile: `FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
RUN pip install --no-cache-dir shop==2.4.1
USER 1000
CMD ["celery", "--app", "shop", "worker"]
`,
    },
  },
  messages: {
    malformed: (keyword: string) =>
      `This isn't a JSON array of strings in double quotes, so ${keyword} hands it to a shell as it stands, brackets and all.`,
  },
  *check({ facts }, messages) {
    const { source, escape } = facts.dockerfile
    for (const step of facts.steps) {
      const { instruction } = step
      const { keyword, body, exec } = instruction
      // Only the last CMD and ENTRYPOINT count.
      const counts = keyword === 'RUN' || step === facts.entry?.command || step === facts.entry?.entrypoint
      if (exec || !counts) continue
      const text = source.slice(body)
      // `[ "$X" = y ] && …` is a shell's own test: no comma behind its first string.
      if (!(keyword === 'RUN' ? /^\[(?:"|\s+"[^"]*"\s*,)/ : /^\[/).test(text)) continue
      const mended = text.replace(/[‘’“”]/g, '"').replace(/'/g, '"')
      const reads = !text.includes('\n') && readExec(mended, { start: 0, end: mended.length }, escape) !== null
      yield {
        span: instruction.span,
        message: messages.malformed(keyword),
        ...(reads && { edit: { safety: 'review', changes: [{ span: body, text: mended }] } }),
      }
    }
  },
})
