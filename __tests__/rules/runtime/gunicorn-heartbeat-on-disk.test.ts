import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/dockerfile/deployment.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { applyEdits, reportsOf } from '../harness.js'

const rule = 'gunicorn-heartbeat-on-disk'
const plain = 'FROM python:3.13-slim\nWORKDIR /srv\nCOPY . .\nCMD ["gunicorn", "shop:app"]\n'

staysSilent(rule, {
  'in memory': 'FROM python:3.13-slim\nCMD ["gunicorn", "--worker-tmp-dir=/dev/shm", "shop:app"]\n',
  'below it': 'FROM python:3.13-slim\nCMD gunicorn --worker-tmp-dir /dev/shm/web shop:app\n',
  'by the variable':
    'FROM python:3.13-slim\nENV GUNICORN_CMD_ARGS="--worker-tmp-dir=/dev/shm"\nCMD ["gunicorn", "x:y"]\n',
  'by a variable that is not known':
    'FROM python:3.13-slim\nARG ARGS\nENV GUNICORN_CMD_ARGS=$ARGS\nCMD ["gunicorn", "x:y"]\n',
  'by the configuration': { Dockerfile: plain, 'gunicorn.conf.py': 'worker_tmp_dir = "/dev/shm"\n' },
  'by an expression of it': { Dockerfile: plain, 'gunicorn.conf.py': 'worker_tmp_dir = choose()\n' },
  'a configuration that is not at hand': 'FROM python:3.13-slim\nCMD ["gunicorn", "-c", "/etc/gunicorn.py", "x:y"]\n',
  'the same in the variable': 'FROM python:3.13-slim\nENV GUNICORN_CMD_ARGS="-c /etc/g.py"\nCMD ["gunicorn", "x:y"]\n',
  'words that nobody knows': 'FROM python:3.13-slim\nARG OPTIONS\nENV OPTIONS=$OPTIONS\nCMD gunicorn $OPTIONS x:y\n',
  'such words behind an option without a value':
    'FROM python:3.13-slim\nARG OPTIONS\nENV OPTIONS=$OPTIONS\nCMD gunicorn --preload $OPTIONS x:y\n',
  'such words behind a value':
    'FROM python:3.13-slim\nARG OPTIONS\nENV OPTIONS=$OPTIONS\nCMD gunicorn --workers=2 $OPTIONS x:y\n',
  'a configuration that nobody knows': 'FROM python:3.13-slim\nARG FILE\nENV FILE=$FILE\nCMD gunicorn -c "$FILE" x:y\n',
  'another server': 'FROM python:3.13-slim\nCMD ["uvicorn", "shop:app"]\n',
  "uvicorn's worker class alone": 'FROM python:3.13-slim\nCMD ["python", "-m", "uvicorn.workers"]\n',
  'a build step': 'FROM python:3.13-slim\nRUN gunicorn --check-config shop:app\nCMD ["uvicorn", "shop:app"]\n',
})

firesOn(rule, {
  'CMD, which an entrypoint in shell form hands on': [
    'FROM python:3.13-slim\nENTRYPOINT /e.sh $0 $@\nCMD ["gunicorn", "shop:app"]\n',
    'CMD ["gunicorn", "shop:app"]',
  ],
  'CMD, which one in shell form starts': [
    'FROM python:3.13-slim\nENTRYPOINT exec "$0" "$@"\nCMD ["gunicorn", "--bind x", "shop:app"]\n',
    'CMD ["gunicorn", "--bind x", "shop:app"]',
  ],
  'the line': ['FROM python:3.13-slim\nCMD ["gunicorn", "shop:app"]\n', 'CMD ["gunicorn", "shop:app"]'],
  'a value that nobody knows': [
    'FROM python:3.13-slim\nARG N\nENV N=$N\nCMD gunicorn --workers "$N" -b "$N" x:y\n',
    'CMD gunicorn --workers "$N" -b "$N" x:y',
  ],
  'python -m': ['FROM python:3.13-slim\nCMD python -m gunicorn shop:app\n', 'CMD python -m gunicorn shop:app'],
  'another folder on disk': [
    'FROM python:3.13-slim\nCMD ["gunicorn", "--worker-tmp-dir", "/var/run", "x:y"]\n',
    'CMD ["gunicorn", "--worker-tmp-dir", "/var/run", "x:y"]',
  ],
  'a configuration that does not say': [
    { Dockerfile: plain, 'gunicorn.conf.py': 'workers = 2\n' },
    'CMD ["gunicorn", "shop:app"]',
  ],
  'a configuration that says the disk': [
    { Dockerfile: plain, 'gunicorn.conf.py': 'worker_tmp_dir = "/tmp"\n' },
    'CMD ["gunicorn", "shop:app"]',
  ],
  'a script': [
    {
      Dockerfile: 'FROM python:3.13-slim\nCOPY start.sh /\nCMD ["/start.sh"]\n',
      'start.sh': '#!/bin/sh\nexec gunicorn x:y\n',
    },
    'CMD ["/start.sh"]',
  ],
})

turnsInto(rule, {
  'the exec form': [
    'FROM python:3.13-slim\nCMD ["/venv/bin/gunicorn", "x:y"]\n',
    'FROM python:3.13-slim\nCMD ["/venv/bin/gunicorn", "--worker-tmp-dir", "/dev/shm", "x:y"]\n',
  ],
  'the shell form': [
    'FROM python:3.13-slim\nCMD exec gunicorn x:y\n',
    'FROM python:3.13-slim\nCMD exec gunicorn --worker-tmp-dir /dev/shm x:y\n',
  ],
})

test('edit: in the script', () => {
  const files = {
    Dockerfile: 'FROM python:3.13-slim\nCOPY start.sh /\nCMD ["/start.sh"]\n',
    'start.sh': '#!/bin/sh\nexec gunicorn x:y\n',
  }
  const after = applyEdits(files, reportsOf(rule, files))
  expect(after['start.sh']).toBe('#!/bin/sh\nexec gunicorn --worker-tmp-dir /dev/shm x:y\n')
})

describe('what runs it', () => {
  test.each<[string, Partial<Deployment>[], string[]]>([
    ['a root that can be written', [{}], ['notice']],
    ['a read-only root', [{ readOnly: true }], ['error']],
    ["Kubernetes' read-only root", [{ kind: 'kubernetes', readOnly: true, volumes: ['/data'] }], ['error']],
    ['with a tmpfs on /tmp', [{ readOnly: true, tmpfs: ['/tmp'] }], []],
    ['with a volume on /tmp', [{ readOnly: true, volumes: ['/tmp'] }], ['notice']],
    ['with another folder that Python tries', [{ readOnly: true, tmpfs: ['/var/tmp'] }], ['notice']],
    ['with a volume where it works', [{ readOnly: true, volumes: ['/srv'] }], ['notice']],
    ['with TMPDIR set', [{ readOnly: true, environment: ['TMPDIR'] }], ['notice']],
    ['with the variable set', [{ readOnly: true, environment: ['GUNICORN_CMD_ARGS'] }], []],
    ['with another command', [{ readOnly: true, command: ['gunicorn', 'x'] }], ['notice']],
    ['a tmpfs in all', [{ tmpfs: ['/tmp'] }, { kind: 'kubernetes', tmpfs: ['/tmp'] }], []],
    ['a tmpfs in one of two', [{ tmpfs: ['/tmp'] }, { kind: 'kubernetes' }], ['notice']],
  ])('%s', (_, deployments, levels) => {
    expect(reportsOf(rule, plain, { deployments }).map(({ level }) => level)).toEqual(levels)
  })

  test('a folder of its own that cannot be written', () => {
    const file = 'FROM python:3.13-slim\nCMD ["gunicorn", "--worker-tmp-dir", "/run/web", "x:y"]\n'
    const level = (said: Partial<Deployment>): unknown => reportsOf(rule, file, { deployments: [said] })[0]?.level
    expect(level({ readOnly: true })).toBe('error')
    expect(level({ readOnly: true, volumes: ['/run/web'] })).toBe('notice')
  })
})

test('the wording goes by the version', () => {
  const message = (version: string): string | undefined =>
    reportsOf(rule, `FROM python:3.13-slim\nRUN pip install gunicorn==${version}\nCMD ["gunicorn", "x:y"]\n`)[0]
      ?.message
  expect(message('23.0.0')).toContain('Since version 22')
  expect(message('20.1.0')).not.toContain('Since version 22')
})

test('the file that makes the root read-only is named', () => {
  const deployments = [{ kind: 'kubernetes', path: 'k8s/web.yaml', readOnly: true }] as const
  expect(reportsOf(rule, plain, { deployments })[0]?.message).toMatch(/doesn't start: k8s\/web\.yaml makes the root/)
})

describe('folders that Python tries', () => {
  const level = (lines: string, said: Partial<Deployment>): unknown =>
    reportsOf(rule, `FROM python:3.13-slim\n${lines}CMD ["gunicorn", "x:y"]\n`, { deployments: [said] })[0]?.level

  test.each(['TMPDIR', 'TEMP', 'TMP'])('%s names one', (name) => {
    const lines = `ENV ${name}=/scratch\n`
    expect(level(lines, { readOnly: true })).toBe('error')
    expect(level(lines, { readOnly: true, volumes: ['/scratch'] })).toBe('notice')
    expect(level('', { readOnly: true, volumes: ['/scratch'] })).toBe('error')
    expect(level('', { readOnly: true, environment: [name] })).toBe('notice')
  })

  test.each(['/tmp', '/var/tmp', '/usr/tmp', '/work'])('%s is one', (folder) => {
    expect(level('WORKDIR /work\n', { readOnly: true, volumes: [folder] })).toBe('notice')
  })

  test('another entrypoint there isn’t read', () => {
    expect(level('', { readOnly: true, entrypoint: ['run'] })).toBe('notice')
  })
})

staysSilent(rule, {
  'in memory by another name': 'FROM python:3.13-slim\nCMD gunicorn --worker-tmp-dir /run/shm x:y\n',
  'a folder that is not known': 'FROM python:3.13-slim\nARG D\nCMD gunicorn --worker-tmp-dir $D x:y\n',
  'arguments that are not known': 'FROM python:3.13-slim\nARG ARGS\nCMD gunicorn $ARGS x:y\n',
  'the variable before it': 'FROM python:3.13-slim\nCMD GUNICORN_CMD_ARGS=--worker-tmp-dir=/dev/shm gunicorn x:y\n',
  'a configuration that no COPY is seen to bring': {
    Dockerfile: 'FROM python:3.13-slim\nCMD ["gunicorn", "x:y"]\n',
    'gunicorn.conf.py': 'workers = 2\n',
  },
})

firesOn(rule, {
  'a folder that only begins so': [
    'FROM python:3.13-slim\nCMD gunicorn --worker-tmp-dir /dev/shmem x:y\n',
    'CMD gunicorn --worker-tmp-dir /dev/shmem x:y',
  ],
  'another folder by the variable': [
    'FROM python:3.13-slim\nENV GUNICORN_CMD_ARGS="--worker-tmp-dir /tmp"\nCMD gunicorn x:y\n',
    'CMD gunicorn x:y',
  ],
})

test('the script that starts it is named', () => {
  const [report] = reportsOf(rule, {
    Dockerfile: 'FROM python:3.13-slim\nCOPY start.sh /\nCMD ["/start.sh"]\n',
    'start.sh': '#!/bin/sh\nexec gunicorn x:y\n',
  })
  expect(report?.related?.map(({ path }) => path)).toEqual(['start.sh'])
})
