import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'output-buffered'

/** An image whose entrypoint is a script. */
function script(text: string, lines = ''): ExampleFiles {
  return {
    Dockerfile: `FROM python:3.13\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\n${lines}`,
    'start.sh': `#!/bin/sh\n${text}\n`,
  }
}

/** A stage that builds a program of another language. */
const rust = 'FROM rust:1.90 AS b\nWORKDIR /src\nCOPY . .\nRUN cargo build --release && mv target/release/shop .\n'
/** An image that fetches one. */
const proxy =
  'FROM python:3.13-slim\nRUN curl -fSL https://example.org/proxy_1.2_linux_amd64.tar.gz -o proxy.tar.gz && tar -zxv -f proxy.tar.gz && mv proxy_*_linux_amd64 /proxy\nCOPY run.sh /proxy/run.sh\n'
const proxied = {
  'run.sh': '#!/bin/sh\nif [ $PORT ]; then\n  sed -i "s/80/$PORT/" /proxy/a.ini\nfi\n/proxy/proxy -c /proxy/a.ini\n',
}

staysSilent(rule, {
  'a test run': 'FROM python:3.13-slim\nCMD ["pytest", "-v"]\n',
  "Lambda's client, from a script": script('exec python -m awslambdaric "$@"', 'CMD ["shop.handler"]\n'),
  'a script tells the interpreter': script('python manage.py migrate\nexec python -u app.py'),
  'a script sets it for what it hands over to': script(
    'export PYTHONUNBUFFERED=1\nexec "$@"',
    'CMD ["python", "a.py"]\n',
  ),
  "Lambda's runtime writes all through":
    'FROM public.ecr.aws/lambda/python:3.13\nCOPY shop.py .\nCMD ["shop.handler"]\n',
  'its client in another image':
    'FROM python:3.13\nENTRYPOINT ["python", "-m", "awslambdaric"]\nCMD ["shop.handler"]\n',
  'an unknown base may set it': 'FROM acme/python\nCMD ["python", "a.py"]\n',
  'any text is on, false included': 'FROM python:3.13\nENV PYTHONUNBUFFERED=false\nCMD ["python", "a.py"]\n',
  'the interpreter is told': 'FROM python:3.13\nCMD ["python3", "-u", "a.py"]\n',
  'bundled with another option': 'FROM python:3.13\nCMD ["python3", "-Wuignore", "-Ou", "a.py"]\n',
  'set for the command': 'FROM python:3.13\nCMD PYTHONUNBUFFERED=1 python a.py\n',
  'through env': 'FROM python:3.13\nCMD ["env", "PYTHONUNBUFFERED=1", "python", "a.py"]\n',
  'inherited from a stage': 'FROM python:3.13 AS b\nENV PYTHONUNBUFFERED=1\nFROM b\nCMD ["python", "a.py"]\n',
  'systemd, whose services have an environment of their own':
    'FROM ubuntu:24.04\nRUN apt-get install -y python3 systemd\nCMD ["/lib/systemd/systemd"]\n',
  'the init of a base': 'FROM ghcr.io/linuxserver/baseimage-alpine:3.22\nRUN apk add python3\nCOPY root/ /\n',
  'an init, from a script': {
    Dockerfile: 'FROM debian:13\nRUN apt-get install -y python3\nCOPY a.sh /\nCMD ["/a.sh"]\n',
    'a.sh': '#!/bin/sh\npython3 -m setup\nexec /sbin/init\n',
  },
  'a shell beside which there is a Python': 'FROM debian:13\nRUN apt-get install -y python3\nCMD ["/bin/bash", "-l"]\n',
  'what only keeps the container alive':
    'FROM debian:13\nRUN apt-get install -y python3\nCMD ["sh", "-c", "Xvfb :1 & tail -f /dev/null"]\n',
  'Python that only builds, in its own image': {
    Dockerfile:
      'FROM python:3.13-slim\nRUN apt-get install -y apache2-utils\nWORKDIR /seed\nCOPY . .\nRUN python make.py\nCMD ["/seed/run.sh"]\n',
    'make.py': 'open("a", "w").write("b")\n',
    'run.sh': '#!/bin/sh\nab -n 10 http://vote/\n',
  },
  'a program of another language': `${rust}FROM python:3.13-slim\nCOPY bench.py .\nCOPY --from=b /src/shop /srv/\nWORKDIR /srv\nCMD ["./shop", "--port", "80"]\n`,
  'one on PATH, in a script': {
    Dockerfile: `${rust}FROM debian:13\nRUN apt-get install -y python3\nCOPY --from=b /src/shop /usr/local/bin/shop\nCOPY run.sh /\nENV PATH=/usr/local/bin:/usr/bin\nCMD ["/run.sh"]\n`,
    'run.sh': '#!/bin/sh\nmkdir -p /data\nexec shop\n',
  },
  'a program that is unpacked': { Dockerfile: `${proxy}CMD ["/proxy/run.sh"]\n`, ...proxied },
  'a value that nobody knows': 'FROM python:3.13\nARG V\nENV PYTHONUNBUFFERED=$V\nCMD ["python", "a.py"]\n',
})

const built = 'WORKDIR /seed\nCOPY . .\nRUN python make.py\nCMD ["/seed/run.sh"]\n'
const sources = { 'make.py': 'open("a", "w").write("b")\n', 'run.sh': '#!/bin/sh\nab -n 10 http://vote/\n' }
firesOn(rule, {
  ...Object.fromEntries(
    [
      ['a program that may be a script', `FROM python:3.13\nCOPY shop /srv/\nCMD ["/srv/shop"]\n`],
      [
        'a builder on Python',
        `FROM python:3.13 AS b\nRUN make shop\nFROM python:3.13\nCOPY --from=b /src/shop /srv/\nCMD ["/srv/shop"]\n`,
      ],
      [
        'a builder that compiles nothing',
        `FROM debian:13 AS b\nRUN ./get.sh\nFROM python:3.13\nCOPY --from=b /src/shop /srv/\nCMD ["/srv/shop"]\n`,
      ],
      [
        'what starts others',
        `${rust}FROM python:3.13\nCOPY --from=b /src/supercronic /srv/\nCMD ["/srv/supercronic", "/jobs"]\n`,
      ],
      ['Python beside what is fetched', `${proxy}RUN pip install shop\nCMD ["/proxy/run.sh"]\n`],
      ['what is fetched for any platform', `${proxy.replaceAll('_linux_amd64', '')}CMD ["/proxy/run.sh"]\n`],
    ].map(([name = '', text = '']) => {
      return [name, [{ Dockerfile: text, ...proxied }, /CMD.*/.exec(text)![0]] as const] as const
    }),
  ),
})

firesOn(rule, {
  ...Object.fromEntries(
    [
      ['what is installed may be what runs', `RUN pip install ab\n${built}`, {}],
      ['sources that the build leaves alone', built, { 'app.py': 'print(1)\n' }],
      ['a script that keeps the container alive', built, { 'run.sh': '#!/bin/sh\ntail -f /dev/null\n' }],
      ['a script that runs anything', built, { 'run.sh': '#!/bin/sh\n"$@"\n' }],
      ['a program of the context that nobody can read', built, { 'run.sh': '#!/bin/sh\n./vote\n' }],
      ['Python of another file', built, { 'run.sh': '#!/bin/sh\nab x\n./vote\n', vote: '#!/usr/bin/python3\n' }],
      ['programs of another stage', `COPY --from=example.com/tools /usr/bin /usr/bin\n${built}`, {}],
    ].map(([name, lines, files]) => [
      name as string,
      [
        { Dockerfile: `FROM python:3.13-slim\n${lines as string}`, ...sources, ...(files as ExampleFiles) },
        'CMD ["/seed/run.sh"]',
      ] as const,
    ]),
  ),
  "a shell in Python's own image": ['FROM python:3.13\nCMD ["bash"]\n', 'CMD ["bash"]'],
  'a worker beside what keeps the container alive': [
    'FROM debian:13\nRUN apt-get install -y python3\nCMD celery worker & tail -f /dev/null\n',
    'CMD celery worker & tail -f /dev/null',
  ],
  'a program that nobody knows': [
    'FROM debian:13\nRUN apt-get install -y python3-pip && pip install shop\nCMD ["shop"]\n',
    'CMD ["shop"]',
  ],
  'a shell that is given a script': [
    'FROM debian:13\nRUN apt-get install -y python3\nCMD ["bash", "/start.sh"]\n',
    'CMD ["bash", "/start.sh"]',
  ],
  'at the command': ['FROM python:3.13\nCMD ["python", "a.py"]\n', 'CMD ["python", "a.py"]'],
  'at the FROM where nothing is started': ['FROM python:3.13\nRUN pip install a\n', 'FROM python:3.13'],
  'off again': [
    'FROM python:3.13\nENV PYTHONUNBUFFERED=1\nENV PYTHONUNBUFFERED=0\nCMD python a.py\n',
    'CMD python a.py',
  ],
  'set in another stage only': [
    'FROM python:3.13 AS b\nENV PYTHONUNBUFFERED=1\nFROM python:3.13\nCOPY --from=b /v /v\nCMD ["python", "a.py"]\n',
    'CMD ["python", "a.py"]',
  ],
  'ARG is not in the image': [
    'FROM python:3.13\nARG PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
    'CMD ["python", "a.py"]',
  ],
})

turnsInto(rule, {
  'a value that is off is replaced': [
    'FROM python:3.13\nENV A=b PYTHONUNBUFFERED=0\nCMD ["python", "a.py"]\n',
    'FROM python:3.13\nENV A=b PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
  ],
  'else it goes behind the final FROM': [
    'FROM python:3.13 AS b\nRUN x\nFROM python:3.13\nCMD ["python", "a.py"]\n',
    'FROM python:3.13 AS b\nRUN x\nFROM python:3.13\nENV PYTHONUNBUFFERED=1\nCMD ["python", "a.py"]\n',
  ],
})

test('servers flush their own logs: a notice', () => {
  const level = (command: string): string | undefined => reportsOf(rule, `FROM python:3.13\nCMD ${command}\n`)[0]?.level
  expect(level('["gunicorn", "a:b"]')).toBe('notice')
  expect(level('["sh", "-c", "exec uvicorn a:b"]')).toBe('notice')
  expect(level('["fastapi", "run", "shop.py"]')).toBe('notice')
  expect(level('["uv", "run", "fastapi", "dev"]')).toBe('notice')
  expect(level('["fastapi", "deploy"]')).toBe('warning')
  expect(level('["celery", "worker"]')).toBe('warning')
})

test.each<[string, string, string]>([
  ['import uvicorn\nuvicorn.run("shop:app")\n', 'uvicorn', 'notice'],
  ['import hypercorn.asyncio, asyncio\nasyncio.run(serve(app, config))\n', 'hypercorn', 'notice'],
  ['import celery\ncelery.Celery().worker_main()\n', 'Python', 'warning'],
  ['while True:\n    print(1)\n', 'Python', 'warning'],
])('a module of the context with %j: %s, %s', (text, name, level) => {
  const files = {
    Dockerfile: 'FROM python:3.13\nWORKDIR /srv\nCOPY shop shop\nCMD ["python", "-m", "shop"]\n',
    'shop/__main__.py': text,
  }
  const [report] = reportsOf(rule, files)
  expect([report?.message.split(' ')[0], report?.level]).toEqual([name, level])
})

test.each([
  ['a server', 'python manage.py migrate\nexec uvicorn shop:app', '', 'notice'],
  ['a server as a module', 'exec python -m gunicorn shop:app', '', 'notice'],
  ['a server, or what is given by hand', 'if [ $# -gt 0 ]; then exec "$@"; fi\nexec gunicorn a:b', '', 'notice'],
  ['a worker', 'exec celery -A shop worker', '', 'warning'],
  ['a server or a worker', 'if [ "$W" ]; then exec celery -A shop worker; fi\nexec gunicorn a:b', '', 'warning'],
  ['a server or an unbuffered program', 'if [ "$W" ]; then exec python -u w.py; fi\nexec gunicorn a:b', '', 'notice'],
  [
    'a variable for what comes before',
    'PYTHONUNBUFFERED=1 python manage.py migrate\nexec python app.py',
    '',
    'warning',
  ],
  ['a helper before the server', 'python ping.py\nflask db upgrade\nexec gunicorn a:b', '', 'notice'],
  ['a helper whose output goes elsewhere', 'python ping.py > log 2>&1\nexec gunicorn a:b', '', 'notice'],
  ['a worker beside the server', 'python worker.py 2>&1 &\nexec gunicorn a:b', '', 'warning'],
  ['a worker before a small rest', 'python worker.py\nrm -f /tmp/pid', '', 'warning'],
  ['what is handed over, a server', 'exec "$@"', 'CMD ["gunicorn", "a:b"]', 'notice'],
  ['what is handed over, a worker', 'exec "$@"', 'CMD ["celery", "worker"]', 'warning'],
  ['nothing that can be read', 'exec "$@"', '', 'warning'],
])('level behind a script that starts %s', (_, text, lines, level) => {
  expect(reportsOf(rule, script(text, lines)).map((report) => report.level)).toEqual([level])
})

test('the server that a script starts is named', () => {
  const [report] = reportsOf(rule, script('exec uvicorn shop:app'))
  expect(report?.message).toMatch(/^uvicorn flushes its own logs/)
})

test.each<[string, string, Record<string, string>, object[], RegExp]>([
  ['alone', 'CMD ["uwsgi", "uwsgi.ini"]', {}, [], /Python that is started beside it, by docker exec/],
  [
    'commands of Django',
    'CMD ["uwsgi", "uwsgi.ini"]',
    { 'shop/manage.py': '' },
    [],
    /; `manage\.py`, which this image has too/,
  ],
  [
    'a script before it',
    'ENTRYPOINT ["/start.sh"]',
    { 'start.sh': '#!/bin/sh\npython seed.py\nexec uwsgi uwsgi.ini\n' },
    [],
    /; `seed\.py`, which/,
  ],
  [
    'a worker of a compose file',
    'CMD ["uwsgi", "uwsgi.ini"]',
    {},
    [{ command: ['celery', 'worker'] }],
    /; `celery`, which/,
  ],
])('other Python beside uWSGI: %s', (_, line, others, deployments, message) => {
  const files = { Dockerfile: `FROM python:3.13\nCOPY start.sh /\n${line}\n`, ...others }
  const [report] = reportsOf(rule, files, { deployments })
  expect(report?.level).toBe('notice')
  expect(report?.message).toMatch(message)
})
