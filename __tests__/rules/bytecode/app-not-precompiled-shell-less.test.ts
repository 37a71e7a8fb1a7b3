import { expect, test } from '@jest/globals'
import { reportsOf } from '../harness.js'

/** What the rule adds behind the last COPY of an application to a base. */
function edited(base: string, lines = '', venv = '/venv', option = '-m'): string | undefined {
  const files = {
    Dockerfile: `FROM debian:12 AS b\nRUN python3 -m venv ${venv}\n${base}\nCOPY --from=b ${venv} ${venv}\n${lines}WORKDIR /app\nCOPY app .\nENTRYPOINT ["${venv}/bin/python3", "${option}", "gunicorn", "shop:app"]\n`,
    'app/shop.py': '',
  }
  const [report] = reportsOf('app-not-precompiled', files)
  expect(report).toBeDefined()
  return report?.edit?.changes[0]?.text
}

test.each<[string, string, string, string | undefined]>([
  [
    'no shell: its Python is called by path',
    'FROM gcr.io/distroless/python3-debian12',
    '',
    'RUN ["/usr/bin/python3.11", "-m", "compileall", "-q", "/app"]\n',
  ],
  [
    'no shell, and a user who may not write',
    'FROM gcr.io/distroless/python3-debian12:nonroot',
    'USER 0\nWORKDIR /app\nUSER 65532\n',
    undefined,
  ],
  [
    'no shell, and a user who made the folder',
    'FROM gcr.io/distroless/python3-debian12:nonroot',
    '',
    'RUN ["/usr/bin/python3.11", "-m", "compileall", "-q", "/app"]\n',
  ],
  ['no shell, and no Python of its own', 'FROM gcr.io/distroless/cc-debian12', '', undefined],
  ['a shell', 'FROM python:3.11-slim', '', 'RUN python -m compileall -q /app\n'],
  [
    'a shell that is named',
    'FROM gcr.io/distroless/python3-debian12:debug',
    'SHELL ["/busybox/sh", "-c"]\n',
    'RUN python -m compileall -q /app\n',
  ],
])('%s', (_, base, lines, line) => {
  expect(edited(base, lines)).toBe(line)
})

test('no shell takes quotes away', () => {
  expect(edited('FROM gcr.io/distroless/python3-debian12', '', '/app/.venv', '-Om')).toBe(
    String.raw`RUN ["/usr/bin/python3.11", "-O", "-m", "compileall", "-q", "-x", "/app/\\.venv/", "/app"]` + '\n',
  )
})
