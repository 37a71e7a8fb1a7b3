import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'shell-form-command'

staysSilent(rule, {
  'the exec form': 'FROM python:3.13-slim\nCMD ["gunicorn", "shop:app"]\n',
  exec: 'FROM python:3.13-slim\nCMD exec gunicorn --bind :$PORT shop:app\n',
  'exec in what is evaluated': 'FROM python:3.13-slim\nCMD eval "exec gunicorn shop:app"\n',
  'exec at the end': 'FROM python:3.13-slim\nCMD python manage.py migrate && exec gunicorn shop:app\n',
  'bash takes the command for itself': 'FROM python:3.13-slim\nSHELL ["/bin/bash", "-c"]\nCMD gunicorn shop:app\n',
  'also the last of several':
    'FROM python:3.13-slim\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD cd /srv && gunicorn shop:app\n',
  "bash is Red Hat's /bin/sh": 'FROM registry.access.redhat.com/ubi9/python-312\nCMD gunicorn shop:app\n',
  "and Amazon's": 'FROM amazonlinux:2023\nRUN dnf install -y python3\nCMD gunicorn shop:app\n',
  "BusyBox is Alpine's": 'FROM python:3.13-alpine\nCMD gunicorn shop:app\n',
  'a shell to work in': 'FROM python:3.13-slim\nCMD /bin/bash\n',
  'the same in quotes': 'FROM python:3.13-slim\nCMD "bash"\n',
  'nothing to stop': 'FROM python:3.13-slim\nCMD tail -f /dev/null\n',
  tests: 'FROM python:3.13-slim\nCMD pytest -q\n',
  'a RUN is no command': 'FROM python:3.13-slim\nRUN pip install x\nCMD ["gunicorn", "x:y"]\n',
  'replaced later': 'FROM python:3.13-slim\nCMD gunicorn shop:app\nCMD ["gunicorn", "shop:app"]\n',
  'an ENTRYPOINT takes the CMD below away':
    'FROM python:3.13-slim AS a\nCMD gunicorn x:y\nFROM a\nENTRYPOINT ["gunicorn", "x:y"]\n',
  'another shell than these':
    'FROM continuumio/miniconda3:24.1.2-0\nSHELL ["conda", "run", "-n", "x", "/bin/bash", "-c"]\nCMD python app.py\n',
  'what only looks like the exec form': "FROM python:3.13-slim\nCMD ['gunicorn', 'shop:app']\n",
  'a shell with exec in the exec form': 'FROM python:3.13-slim\nCMD ["sh", "-c", "exec gunicorn --bind :$PORT x:y"]\n',
  'exec in a login shell': 'FROM python:3.13-slim\nCMD ["sh", "-lc", "exec gunicorn --bind :$PORT x:y"]\n',
  'bash as a login shell': 'FROM python:3.13-slim\nCMD ["bash", "-lc", "gunicorn --bind :$PORT x:y"]\n',
  'a script in the exec form': 'FROM python:3.13-slim\nCMD ["sh", "/start.sh"]\n',
})

firesOn(rule, {
  CMD: ['FROM python:3.13-slim\nCMD gunicorn shop:app\n', 'CMD gunicorn shop:app'],
  ENTRYPOINT: ['FROM python:3.13-slim\nENTRYPOINT python app.py\n', 'ENTRYPOINT python app.py'],
  'several commands': [
    'FROM python:3.13-slim\nCMD python manage.py migrate && gunicorn shop:app\n',
    'CMD python manage.py migrate && gunicorn shop:app',
  ],
  'of an earlier stage': ['FROM python:3.13-slim AS a\nCMD gunicorn x:y\nFROM a\nUSER 1\n', 'CMD gunicorn x:y'],
  'an unknown base': ['FROM registry.example.com/python:3.13\nCMD gunicorn x:y\n', 'CMD gunicorn x:y'],
  'bash waits for what comes behind ||': [
    'FROM python:3.13-slim\nSHELL ["/bin/bash", "-c"]\nCMD gunicorn x:y || exit 1\n',
    'CMD gunicorn x:y || exit 1',
  ],
  'bash with a redirection': [
    'FROM python:3.13-slim\nSHELL ["/bin/bash", "-c"]\nCMD gunicorn x:y > /log\n',
    'CMD gunicorn x:y > /log',
  ],
  'a shell in the exec form': [
    'FROM python:3.13-slim\nCMD ["sh", "-c", "gunicorn --bind :$PORT x:y"]\n',
    'CMD ["sh", "-c", "gunicorn --bind :$PORT x:y"]',
  ],
  'a login shell': [
    'FROM python:3.13-slim\nCMD ["sh", "-lc", "gunicorn --bind :$PORT x:y"]\n',
    'CMD ["sh", "-lc", "gunicorn --bind :$PORT x:y"]',
  ],
  'exec in the middle only': ['FROM python:3.13-slim\nCMD exec 3>&1; gunicorn x:y\n', 'CMD exec 3>&1; gunicorn x:y'],
})

turnsInto(rule, {
  'the exec form where no shell is needed': [
    `FROM python:3.13-slim\nCMD gunicorn --log "a b" 'c d' shop:app\n`,
    'FROM python:3.13-slim\nCMD ["gunicorn", "--log", "a b", "c d", "shop:app"]\n',
  ],
  'exec where variables are': [
    'FROM python:3.13-slim\nCMD gunicorn --bind :$PORT shop:app\n',
    'FROM python:3.13-slim\nCMD exec gunicorn --bind :$PORT shop:app\n',
  ],
  'before the last of several': [
    'FROM python:3.13-slim\nCMD migrate && \\\n    gunicorn shop:app\n',
    'FROM python:3.13-slim\nCMD migrate && \\\n    exec gunicorn shop:app\n',
  ],
  'of another shell that leaves by itself': [
    'FROM python:3.13-slim\nCMD /bin/bash -c "cd /srv && gunicorn shop:app"\n',
    'FROM python:3.13-slim\nCMD ["/bin/bash", "-c", "cd /srv && gunicorn shop:app"]\n',
  ],
  'through env where variables are set for it': [
    'FROM python:3.13-slim\nCMD A=1 gunicorn shop:app\n',
    'FROM python:3.13-slim\nCMD exec env A=1 gunicorn shop:app\n',
  ],
})

test.each([
  '/bin/bash -c "uvicorn shop:app |& tee -a shop.log"',
  'sh -c "gunicorn shop:app"',
  'bash -c "migrate; gunicorn --bind :$PORT shop:app || sleep 9"',
  'cd /srv && A=1 bash -c "gunicorn shop:app > log"',
])('no edit that leaves another shell in front: %s', (command) => {
  const [report] = reportsOf(rule, `FROM python:3.13-slim\nCMD ${command}\n`)
  expect(report).toBeDefined()
  expect(report?.edit).toBeUndefined()
})

describe('what runs it', () => {
  const count = (...deployments: Parameters<typeof reportsOf>[2][]): number =>
    reportsOf(rule, 'FROM python:3.13-slim\nCMD gunicorn shop:app\n', ...deployments).length

  test('a manifest brings another command', () => {
    expect(count({ deployments: [{ kind: 'kubernetes', entrypoint: ['gunicorn', 'shop:app'] }] })).toBe(0)
    expect(count({ deployments: [{ kind: 'kubernetes', command: ['gunicorn', 'shop:app'] }] })).toBe(0)
  })

  test('one of two manifests does not', () => {
    const other = { kind: 'kubernetes', command: ['celery'] } as const
    expect(count({ deployments: [other, { kind: 'kubernetes' }] })).toBe(1)
  })

  test('a compose file says nothing of where else it goes', () => {
    expect(count({ deployments: [{ command: ['gunicorn', 'shop:app'] }] })).toBe(1)
    expect(count({ deployments: [{ path: 'compose.prod.yaml', command: ['gunicorn', 'shop:app'] }] })).toBe(0)
  })
})

test.each(['eval "$START"', 'cd /app; . ./run.sh', 'source run.sh'])('no edit before a builtin: %s', (command) => {
  const [report, ...others] = reportsOf(rule, { Dockerfile: `FROM python:3.13-slim\nCMD ${command}\n` })
  expect(others).toEqual([])
  expect(report).toBeDefined()
  expect(report!.edit).toBeUndefined()
})

describe('what the edit cures', () => {
  const edited = (files: Record<string, string>): { safety: string | undefined; message: string } => {
    const [report] = reportsOf(rule, files)
    return { safety: report?.edit?.safety, message: report?.message ?? '' }
  }
  const script = (text: string): Record<string, string> => ({
    Dockerfile: 'FROM python:3.13-slim\nCOPY start.sh .\nCMD ./start.sh\n',
    'start.sh': text,
  })
  const uwsgi = (ini: string | null, line = 'uwsgi uwsgi.ini', before = ''): Record<string, string> => ({
    Dockerfile: `FROM python:3.13-slim\nWORKDIR /srv\nCOPY uwsgi.ini .\n${before}CMD ${line}\n`,
    ...(ini !== null && { 'uwsgi.ini': ini }),
  })

  test.each([
    ['a script that hands over', script('#!/bin/sh\nexec gunicorn shop:app\n'), 'safe', /program: stopping/],
    [
      'a script that keeps signals itself',
      script('#!/bin/bash\ncelery worker &\npython serve.py\n'),
      'review',
      /`start.sh` behind it/,
    ],
    ['a script that waits', script('#!/bin/bash\ncelery worker &\nwait\n'), 'review', /program: stopping/],
    [
      'a script that is not at hand',
      { Dockerfile: 'FROM python:3.13-slim\nCMD ./start.sh\n' },
      'safe',
      /program: stopping/,
    ],
    ['uWSGI that reloads', uwsgi('[uwsgi]\nmaster = true\n'), 'review', /die-on-term/],
    ['uWSGI by its line alone', uwsgi(null, 'uwsgi --http :80 --module shop'), 'review', /die-on-term/],
    ['uWSGI whose file is not at hand', uwsgi(null), 'review', /program: stopping/],
    ['uWSGI that ends', uwsgi('[uwsgi]\ndie-on-term = true\n'), 'safe', /program: stopping/],
    ['uWSGI that is told not to', uwsgi('[uwsgi]\ndie-on-term = false\n'), 'review', /die-on-term/],
    ['uWSGI that ends by its line', uwsgi(null, 'uwsgi --die-on-term --ini uwsgi.ini'), 'safe', /program: stopping/],
    [
      'uWSGI that ends by a variable',
      uwsgi(null, 'uwsgi --http :80', 'ENV UWSGI_DIE_ON_TERM=1\n'),
      'safe',
      /program: stopping/,
    ],
    [
      'uWSGI that another signal stops',
      uwsgi(null, 'uwsgi --http :80', 'STOPSIGNAL SIGQUIT\n'),
      'safe',
      /program: stopping/,
    ],
  ])('%s', (_, files, safety, message) => {
    const found = edited(files)
    expect(found.safety).toBe(safety)
    expect(found.message).toMatch(message)
  })
})

test.each<[string, string, Record<string, string>, string, RegExp]>([
  [
    'a script',
    'python /srv/a.py',
    {},
    'safe',
    /^A shell stays as PID 1 here and keeps SIGTERM from `python \/srv\/a\.py`, /,
  ],
  ['a module', 'python -m shop.worker', {}, 'safe', /`python -m shop\.worker`, which hears it/],
  [
    'a script that handles it',
    'python /srv/a.py',
    { 'a.py': 'import signal\nsignal.signal(signal.SIGTERM, print)\nwhile True: pass\n' },
    'safe',
    /keeps SIGTERM from the program/,
  ],
  ['a server', 'gunicorn shop:app', {}, 'safe', /keeps SIGTERM from the program/],
  ['a server as a module', 'python -m gunicorn shop:app', {}, 'safe', /keeps SIGTERM from the program/],
])('without the shell PID 1 is %s', (_, command, files, safety, message) => {
  const Dockerfile = `FROM python:3.13-slim\nCOPY . /srv/\nCMD ${command}\n`
  const [report] = reportsOf(rule, { Dockerfile, ...files })
  expect(report?.edit?.safety).toBe(safety)
  expect(report?.message).toMatch(message)
})

test('another signal stops a script as PID 1', () => {
  const [report] = reportsOf(rule, 'FROM python:3.13-slim\nSTOPSIGNAL SIGINT\nCMD python /srv/a.py\n')
  expect(report?.edit?.safety).toBe('safe')
})
