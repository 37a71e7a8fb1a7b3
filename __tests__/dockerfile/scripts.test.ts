import { describe, expect, test } from '@jest/globals'
import { gunicornConfigOf } from '../../src/dockerfile/gunicorn-config.js'
import { contextPathAt, fileAt } from '../../src/dockerfile/script-files.js'
import { entryPython, entryScript, runScripts, shebangOf } from '../../src/dockerfile/scripts.js'
import { factsIn } from './context.js'
import { lineOf } from './reading.js'

const START = '#!/bin/sh\nset -e\npython manage.py migrate\nexec "$@"\n'

/** The endings of the entry's script, each as one line with its marks. */
function endings(
  script: string,
  body = 'COPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["gunicorn", "app"]',
): string[] {
  const read = entryScript(factsIn(`FROM python:3.12\n${body}`, { 'start.sh': script }))
  return (read?.endings ?? []).map(({ span, exec, passesArguments, background }) => {
    const marks = [exec ? 'exec' : '', passesArguments ? 'arguments' : '', background ? 'background' : '']
    return [read!.file.source.slice(span), ...marks.filter(Boolean)].join(' | ')
  })
}

describe('finding scripts', () => {
  const CASES: readonly string[] = [
    'COPY start.sh /\nENTRYPOINT ["/start.sh"]',
    'WORKDIR /app\nCOPY . .\nENTRYPOINT ["./start.sh"]',
    'WORKDIR /app\nCOPY start.sh .\nCMD sh start.sh',
    'COPY start.sh /usr/local/bin/\nENTRYPOINT ["start.sh"]\nCMD ["gunicorn"]',
    'COPY start.sh /start\nENTRYPOINT ["tini", "--", "/start"]',
    'COPY start.sh /x/\nRUN mv /x/start.sh /start && chmod +x /start\nENTRYPOINT ["/start"]',
    'COPY . /x/\nRUN ln -s /x/start.sh /usr/local/bin/run\nENTRYPOINT ["run"]',
    'FROM python:3.12 AS b\nCOPY . /src\nFROM python:3.12\nCOPY --from=b /src /app\nCMD ["bash", "-e", "/app/start.sh"]',
    'FROM python:3.12 AS b\nCOPY . /src\nFROM python:3.12\nCOPY --from=b /src/start.sh /bin/\nCMD ["/bin/start.sh"]',
    'FROM python:3.12 AS one\nCOPY start.sh /\nFROM one\nCMD exec /start.sh',
    `COPY <<'EOF' /start.sh\n${START}EOF\nENTRYPOINT ["/start.sh"]`,
  ]

  test.each(CASES)('%s', (body) => {
    const text = body.startsWith('FROM') ? body : `FROM python:3.12\n${body}`
    const script = entryScript(factsIn(text, { 'start.sh': START }))
    expect(script?.calls.map(lineOf)[0]).toBe('python manage.py migrate')
    expect(script?.endings).toMatchObject([{ exec: true, passesArguments: true }])
    const {
      file,
      endings: [last],
    } = script!
    expect(file.source.slice(last!.span)).toBe('exec "$@"')
  })

  test.each([
    ['the context lacks it', 'COPY other.sh /start.sh\nCMD ["/start.sh"]', START],
    ['nothing copies it', 'CMD ["/start.sh"]', START],
    ['it is copied later than it runs', 'RUN /start.sh\nCOPY start.sh /start.sh', START],
    ['it is no shell script', 'COPY start.sh /\nCMD ["/start.sh"]', '#!/usr/bin/env perl\n1'],
    ['it has no first line', 'COPY start.sh /\nCMD ["/start.sh"]', 'echo'],
    ['a variable names it', 'ARG S\nCOPY start.sh /\nCMD ["/$S"]', START],
  ])('none where %s', (_, body, script) => {
    const facts = factsIn(`FROM python:3.12\n${body}`, { 'start.sh': script })
    expect([entryScript(facts), ...runScripts(facts)]).toEqual([null])
  })

  test('those that RUN starts, mounts included', () => {
    const text =
      'FROM python:3.12\nWORKDIR /w\nRUN --mount=type=bind,target=/src sh /src/ci/setup.sh prod\nCOPY ci ci\nRUN ci/setup.sh'
    const scripts = runScripts(
      factsIn(text, { 'ci/setup.sh': '#!/bin/bash\nif [ "$1" = prod ]; then pip install flask; fi' }),
    )
    expect(scripts.map(({ script }) => script.calls.map(lineOf))).toEqual([['pip install flask'], []])
  })

  test('a path without its text', () => {
    const facts = factsIn('FROM python:3.12\nCOPY . /x', { 'a.bin': '' })
    const moment = { stage: facts.final, step: null }
    expect(contextPathAt(facts, moment, '/x/a.bin')).toBe('a.bin')
    expect(fileAt(facts, moment, '/x/b')).toBeNull()
    expect(fileAt(facts, moment, '\0')).toBeNull()
  })

  test.each([
    ['#!/bin/bash -e\n', 'bash'],
    ['#! /usr/bin/env -S FOO=1 python3 -u', 'python3'],
    ['#!', null],
    ['echo', null],
  ])('the first line of %j names %s', (text, expected) => {
    expect(shebangOf(text)).toBe(expected)
  })
})

describe('how scripts end', () => {
  test.each<[string, string[]]>([
    ['#!/bin/sh\n"$@"', ['"$@" | arguments']],
    ['#!/bin/sh\nexec "$@"\n', ['exec "$@" | exec | arguments']],
    ['#!/bin/sh\r\nexec gosu app "$@"\r\n', ['exec gosu app "$@" | exec | arguments']],
    ['#!/bin/sh\npython a.py\ngunicorn app\nexit 0', ['gunicorn app']],
    ['#!/bin/sh\nif [ "$X" ]; then\n  exec celery\nelse\n  gunicorn app\nfi', ['exec celery | exec', 'gunicorn app']],
    ['#!/bin/sh\ncase "$1" in\n web) exec a;;\n *) b "$@";;\nesac', ['exec a | exec', 'b "$@" | arguments']],
    ['#!/bin/sh\nmain() {\n  exec a "$@"\n}\nmain "$@"', ['exec a "$@" | exec | arguments']],
    ['#!/bin/sh\nmigrate && exec gunicorn', ['exec gunicorn | exec']],
    ['#!/bin/sh\nnginx &\ngunicorn app &\nwait', ['wait | background']],
    ['#!/bin/sh\ngunicorn app &', ['gunicorn app | background']],
    ['#!/bin/sh\ngunicorn app | tee log', ['gunicorn app | tee log']],
    ['#!/bin/sh\nwhile true; do work; done', ['while true; do work; done']],
    ['#!/bin/sh\nexec > log\ngunicorn', ['gunicorn']],
    ['#!/bin/sh\nc="exec gunicorn app"\neval "$c"', ['eval "$c" | exec']],
    ['#!/bin/sh\nc="gunicorn app"\neval "$c"', ['eval "$c"']],
    ['#!/bin/sh\nc="exec gunicorn app"\n$c', ['$c | exec']],
    ['#!/bin/sh\neval "(exec a)"', ['eval "(exec a)"']],
    ['#!/bin/sh\nexec sh -c "exec a"', ['exec sh -c "exec a" | exec']],
    ['#!/bin/sh\nsh -c "exec a"', ['sh -c "exec a"']],
    ['#!/bin/sh\neval "exec a" | b', ['eval "exec a" | b']],
    ['#!/bin/sh\nf() { f; }\nf', []],
    ['#!/bin/sh\n', []],
  ])('%j', (script, expected) => {
    expect(endings(script)).toEqual(expected)
  })

  test('traps, dropped privileges, and the call at the end', () => {
    const facts = (script: string) =>
      entryScript(
        factsIn('FROM python:3.12\nCOPY s /\nENTRYPOINT ["/s"]\nCMD ["gunicorn"]', { s: `#!/bin/sh\n${script}` }),
      )!
    expect(facts("trap 'kill $p' TERM INT\npython a.py & p=$!\nwait").traps).toBe(true)
    expect(facts("trap 'rm x' EXIT\npython a.py").traps).toBe(false)
    expect(facts('exec gosu app:app "$@"').drops).toMatchObject({ user: 'app' })
    expect(facts('exec s6-setuidgid web gunicorn').drops).toMatchObject({ user: 'web' })
    expect(facts('exec "$@"').drops).toBeNull()
    expect(facts('exec gunicorn -w 2 app').endings[0]!.call).toMatchObject({ program: 'gunicorn' })
  })

  test('what CMD hands over is known, what the environment may hold is not', () => {
    const body = 'ENV MODE=prod\nCOPY s /\nENTRYPOINT ["/s"]\nCMD ["web"]'
    const script = (text: string): string[] =>
      entryScript(factsIn(`FROM python:3.12\n${body}`, { s: `#!/bin/sh\n${text}` }))!.calls.map(lineOf)
    expect(script('if [ "$1" = web ]; then a; else b; fi')).toEqual(['a'])
    expect(script('if [ "$OTHER" = x ]; then a; fi')).toEqual(['a ?'])
    expect(script('if [ "$MODE" = dev ]; then a; fi; b ${N:-2}')).toEqual(['b 2'])
  })
})

describe('a script that asks for its arguments', () => {
  const calls = (script: string, command: string): string[] =>
    entryScript(
      factsIn(`FROM python:3.12\nCOPY s /\nENTRYPOINT ["/s"]\n${command}`, { s: `#!/bin/sh\n${script}` }),
    )!.calls.map(lineOf)

  test.each<[string, string[], string[]]>([
    ['if [ -z "$*" ]; then a; else b; fi', ['a'], ['a ?', 'b ?']],
    ['if [ -z "$@" ]; then a; else b; fi', ['a'], ['a ?', 'b ?']],
    ['case "$*" in "") a ;; *) b ;; esac', ['a'], ['a ?', 'b ?']],
    ['if [ $# -eq 0 ]; then a; else b; fi', ['a'], ['b']],
    ['if [ -z "$1" ]; then a; else b; fi', ['a'], ['b']],
    ['if [ -z "$3" ]; then a; else b; fi', ['a'], ['a']],
    ['if [ "$0" = /s ]; then a; fi', ['a ?'], ['a ?']],
    ['a "$1" "$2"', ['a  '], ['a x y']],
  ])('%s', (script, without, given) => {
    expect(calls(script, '')).toEqual(without)
    expect(calls(script, 'CMD ["x", "y"]')).toEqual(given)
  })
})

describe('Python programs', () => {
  test.each([
    ['WORKDIR /app\nCOPY . .\nCMD ["python", "main.py"]', 'src/main.py', null],
    ['WORKDIR /app\nCOPY src .\nCMD ["python", "-u", "main.py"]', 'src/main.py', 'src/main.py'],
    ['WORKDIR /app\nCOPY src src\nCMD ["python", "-m", "src.main"]', 'src/main.py', 'src/main.py'],
    ['WORKDIR /app\nCOPY . .\nCMD ["python", "-m", "src"]', 'src/__main__.py', 'src/__main__.py'],
    ['COPY src/main.py /run.py\nCMD ["/run.py"]', 'src/main.py', 'src/main.py'],
    ['COPY src/main.py /usr/local/bin/serve\nCMD ["serve"]', 'src/main.py', 'src/main.py'],
    ['WORKDIR /app\nCOPY src .\nCMD python manage.py runserver', 'src/manage.py', 'src/manage.py'],
  ])('%s', (body, path, expected) => {
    const facts = factsIn(`FROM python:3.12\n${body}`, { [path]: '#!/usr/bin/env python3\nimport os' })
    const script = entryPython(facts)
    expect(script?.file.path ?? null).toBe(expected)
    if (script) expect([...script.python.imports]).toEqual(['os'])
  })
})

describe("gunicorn's configuration", () => {
  test.each([
    ['CMD ["gunicorn", "app"]', 'gunicorn.conf.py'],
    ['CMD ["gunicorn", "-c", "conf/g.py", "app"]', 'conf/g.py'],
    ['CMD ["gunicorn", "--config=file:conf/g.py", "app"]', 'conf/g.py'],
    ['CMD ["gunicorn", "-c", "python:conf.g", "app"]', 'conf/g.py'],
    ['ENV GUNICORN_CMD_ARGS="--config conf/g.py"\nCMD gunicorn app', 'conf/g.py'],
    ['CMD ["gunicorn", "-c", "none.py", "app"]', null],
    ['CMD ["uvicorn", "app"]', null],
  ])('%s', (body, expected) => {
    const facts = factsIn(`FROM python:3.12\nWORKDIR /app\nCOPY . .\n${body}`, {
      'gunicorn.conf.py': 'workers = 1',
      'conf/g.py': 'workers = 2',
    })
    expect(gunicornConfigOf(facts, facts.program!, '/app')?.file.path ?? null).toBe(expected)
  })
})
