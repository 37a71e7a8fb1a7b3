import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/dockerfile/deployment.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'runs-as-root'
const plain = 'FROM python:3.13-slim\nCMD ["gunicorn", "shop:app"]\n'

staysSilent(rule, {
  'a user at the end': 'FROM python:3.13-slim\nUSER root\nRUN apt-get update\nUSER app\nCMD ["gunicorn", "x:y"]\n',
  'by number and group': 'FROM python:3.13-slim\nUSER 1000:0\n',
  'in an earlier stage of the lineage': 'FROM python:3.13-slim AS base\nUSER app\nFROM base\nCMD ["gunicorn", "x:y"]\n',
  'by an ARG with default': 'FROM python:3.13-slim\nARG UID=1000\nUSER $UID\n',
  'by an ARG that is not known': 'FROM python:3.13-slim\nARG UID\nUSER $UID\n',
  'an unknown base': 'FROM registry.example.com/python:3.13\nCMD ["gunicorn", "x:y"]\n',
  'a base with a user of its own': 'FROM jupyter/base-notebook:2024-01-01\nCMD ["start.sh"]\n',
  'Lambda sets the user': 'FROM public.ecr.aws/lambda/python:3.13\nCMD ["app.handler"]\n',
  'systemd needs root': 'FROM ubuntu:24.04\nRUN apt-get install -y python3 systemd\nCMD ["/lib/systemd/systemd"]\n',
  'so does another init': 'FROM debian:13\nRUN apt-get install -y python3\nENTRYPOINT ["/sbin/init"]\n',
  "so does a base's, which starts services as others":
    'FROM ghcr.io/linuxserver/baseimage-ubuntu:noble\nRUN apt-get install -y python3\nCOPY root/ /\n',
  'a development stage': 'FROM python:3.13-slim AS dev\nCMD ["gunicorn", "x:y"]\n',
})

firesOn(rule, {
  'nothing said': [plain, 'CMD ["gunicorn", "shop:app"]'],
  'a small init that anybody can run': [
    'FROM python:3.13-slim\nENTRYPOINT ["/sbin/tini", "--"]\nCMD ["gunicorn", "x:y"]\n',
    'CMD ["gunicorn", "x:y"]',
  ],
  'no command either': ['FROM python:3.13-slim\nRUN pip install x\n', 'FROM python:3.13-slim'],
  'said so': ['FROM python:3.13-slim\nUSER app\nUSER root\nCMD ["gunicorn", "x:y"]\n', 'USER root'],
  'by numbers from variables': [
    'FROM python:3.13-slim\nARG UID=0\nARG GID=0\nUSER ${UID}:${GID}\n',
    'USER ${UID}:${GID}',
  ],
  'a user in the builder alone': [
    'FROM python:3.13-slim AS b\nUSER app\nFROM python:3.13-slim\nCOPY --from=b /v /v\nCMD ["gunicorn", "x:y"]\n',
    'CMD ["gunicorn", "x:y"]',
  ],
  'a user is made and not used': [
    'FROM python:3.13-slim\nRUN useradd app\nCMD ["gunicorn", "x:y"]\n',
    'CMD ["gunicorn", "x:y"]',
  ],
  'another name of root': ['FROM python:3.13-slim\nRUN useradd -o -u 0 toor\nUSER toor\n', 'USER toor'],
})

test.each([
  ['ARG APP_USER=\nUSER ${APP_USER}', 'root'],
  ['USER root', 'root'],
  ['USER 0', '0'],
  ['RUN useradd -o -u 0 toor\nUSER toor', 'toor'],
])('%j makes it run as %s', (lines, user) => {
  const [report] = reportsOf(rule, `FROM python:3.13-slim\n${lines}\n`)
  expect(report?.message).toMatch(new RegExp(`^This makes the container run as ${user}\\.`))
})

const runs = (said: Partial<Deployment>): string[] =>
  reportsOf(rule, plain, { deployments: [said] }).map(({ level }) => level ?? 'warning')

describe('what runs it', () => {
  test.each<[string, Partial<Deployment>, string[]]>([
    ["compose's user", { user: '1000' }, []],
    ["Kubernetes' runAsUser", { kind: 'kubernetes', user: '10001' }, []],
    ['an action needs root', { kind: 'action', path: 'action.yml' }, []],
    ['root, once more', { user: 'root' }, ['warning']],
    ['a user that is not known', { user: '\0' }, ['warning']],
    ['a user to build with in a workflow', { kind: 'workflow', user: '1000' }, ['warning']],
    ['nothing', {}, ['warning']],
  ])('%s', (_, said, levels) => {
    expect(runs(said)).toEqual(levels)
  })

  test('runAsNonRoot refuses it', () => {
    const deployments = [{ kind: 'kubernetes', path: 'k8s/web.yaml', runAsNonRoot: true }] as const
    expect(reportsOf(rule, plain, { deployments })[0]?.message).toMatch(/k8s\/web\.yaml refuses/)
  })
})

describe('privileges that are given up are a notice', () => {
  test.each([
    ['www-data', 'notice'],
    ['root', undefined],
  ])('by the configuration file of uWSGI: %s', (user, level) => {
    const files = {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["uwsgi", "--ini", "conf/uwsgi.ini"]\n',
      'conf/uwsgi.ini': `[uwsgi]\nmodule = shop.wsgi\nuid = ${user}\n`,
    }
    expect(reportsOf(rule, files)[0]!.level).toBe(level)
  })

  const levels = (dockerfile: string, script = ''): (string | undefined)[] =>
    reportsOf(rule, { Dockerfile: dockerfile, 'start.sh': script }).map(({ level }) => level)
  const started = 'FROM python:3.13-slim\nCOPY start.sh /\nENTRYPOINT ["/start.sh"]\nCMD ["gunicorn", "x:y"]\n'

  test.each([
    ['in the line', 'FROM python:3.13-slim\nENTRYPOINT ["gosu", "app", "gunicorn", "x:y"]\n', ''],
    ['by the server', 'FROM python:3.13-slim\nCMD ["gunicorn", "--user", "app", "x:y"]\n', ''],
    ['in a script', started, '#!/bin/sh\nchown -R app /data\nexec gosu app "$@"\n'],
    ['by su-exec, to a variable', started, '#!/bin/sh\nexec su-exec "$USER_ID" "$@"\n'],
    ['by setpriv', started, '#!/bin/sh\nexec setpriv --reuid=app --regid=app --clear-groups "$@"\n'],
    [
      'in a script that is not at hand',
      `FROM python:3.13-slim\nRUN apt-get update && apt-get install -y gosu\nENTRYPOINT ["/docker-entrypoint.sh"]\n`,
      '',
    ],
  ])('%s', (_, dockerfile, script) => {
    expect(levels(dockerfile, script)).toEqual(['notice'])
  })

  test.each([
    ['not where a script hands over as root', started, '#!/bin/sh\nexec "$@"\n'],
    [
      'not where the tool is there and the script does not use it',
      started.replace('COPY', 'RUN apt-get install -y gosu\nCOPY'),
      '#!/bin/sh\nexec "$@"\n',
    ],
    ['not to root', 'FROM python:3.13-slim\nENTRYPOINT ["gosu", "root", "gunicorn", "x:y"]\n', ''],
  ])('%s', (_, dockerfile, script) => {
    expect(levels(dockerfile, script)).toEqual([undefined])
  })
})
