import { expect, test } from '@jest/globals'
import type { Deployment } from '../../src/dockerfile/deployment.js'
import { reportsOf } from '../rules/harness.js'

/** Whether an image is judged as one that runs what was built, and not as one to develop in. */
function runsAsBuilt(...deployments: readonly Partial<Deployment>[]): boolean {
  const file = 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["gunicorn", "shop:app"]\n'
  return reportsOf('runs-as-root', file, { deployments }).length > 0
}

const mounting: Partial<Deployment> = { name: 'web', binds: [{ source: '.', target: '/app' }] }
const worker: Partial<Deployment> = { name: 'worker', command: ['celery', '--app', 'shop', 'worker'] }

test.each<[string, boolean, readonly Partial<Deployment>[]]>([
  ['the only service mounts the sources', false, [mounting]],
  ['all of them do', false, [mounting, { ...mounting, ...worker }]],
  ['a worker beside it runs the image as it is', true, [mounting, worker]],
  ['whichever comes first', true, [worker, mounting]],
  ['what developers start beside it', false, [mounting, { ...worker, command: ['python', 'manage.py', 'runserver'] }]],
  ['the tests beside it', false, [mounting, { ...worker, command: ['pytest', '-q'] }]],
  ['in a file for development', false, [mounting, worker].map((one) => ({ ...one, path: 'compose.dev.yaml' }))],
  ['a devcontainer beside it', false, [mounting, { kind: 'devcontainer', path: '.devcontainer/devcontainer.json' }]],
  ['data alone', true, [{ binds: [{ source: 'data', target: '/app/data' }] }]],
])('a compose file: %s', (_, expected, deployments) => {
  expect(runsAsBuilt(...deployments)).toBe(expected)
})

const split = {
  Dockerfile:
    'FROM python:3.13-slim\nWORKDIR /app\nCOPY rag rag\nCOPY backend backend\nCMD ["python", "-m", "rag.api"]\n',
  'rag/__init__.py': '',
  'rag/api.py': 'from backend.db import connect\n',
  'backend/db.py': '',
}
test.each<[string, boolean, Partial<Deployment>]>([
  ['the package that runs', false, { binds: [{ source: 'rag', target: '/app/rag' }] }],
  ['a part of it', false, { binds: [{ source: 'rag', target: '/app/rag/api' }] }],
  ['another folder of sources', true, { binds: [{ source: 'backend', target: '/app/backend' }] }],
  [
    'that folder, and it is what another command may run',
    false,
    { binds: [{ source: 'backend', target: '/app/backend' }], command: ['python', '-m', 'backend.db'] },
  ],
  ['everything', false, { binds: [{ source: '.', target: '/app' }] }],
])('a mount over %s', (_, expected, deployment) => {
  expect(reportsOf('runs-as-root', split, { deployments: [deployment] }).length > 0).toBe(expected)
})
