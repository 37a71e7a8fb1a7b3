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
  'another server': 'FROM python:3.13-slim\nCMD ["uvicorn", "shop:app"]\n',
  "uvicorn's worker class alone": 'FROM python:3.13-slim\nCMD ["python", "-m", "uvicorn.workers"]\n',
  'a build step': 'FROM python:3.13-slim\nRUN gunicorn --check-config shop:app\nCMD ["uvicorn", "shop:app"]\n',
})

firesOn(rule, {
  'the line': ['FROM python:3.13-slim\nCMD ["gunicorn", "shop:app"]\n', 'CMD ["gunicorn", "shop:app"]'],
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
