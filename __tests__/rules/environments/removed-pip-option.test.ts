import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'removed-pip-option'
const run = 'CMD ["python3", "x.py"]\n'

staysSilent(rule, {
  'an older pip': `FROM python:3.9-slim\nRUN pip install --install-option=--x y\n${run}`,
  "Debian 12's": `FROM debian:12\nRUN apt-get install -y python3-pip\nRUN pip3 install --break-system-packages --install-option=--x y\n${run}`,
  'pinned below': `FROM python:3.12\nRUN pip install pip==22.3.1\nRUN pip install --install-option=--x y\n${run}`,
  'a range': `FROM python:3.12\nRUN pip install --upgrade "pip<23.1"\nRUN pip install --install-option=--x y\n${run}`,
  'an unknown base': `FROM acme/python:1\nRUN pip install --install-option=--x y\n${run}`,
  'a venv has its own': `FROM python:3.12\nRUN python -m venv /v && /v/bin/pip install --install-option=--x y\n${run}`,
  'the last pip of an old Python': `FROM python:3.7\nRUN pip install --upgrade pip && pip install --global-option=x y\n${run}`,
  'not yet certain': `FROM python:3.13\nRUN pip install --global-option=x y\n${run}`,
  uv: `FROM python:3.13\nRUN uv pip install --system --global-option=x y\n${run}`,
  'what is still there': `FROM python:3.13\nRUN pip install --build-constraint c.txt --config-settings=a=b --use-pep517 y\n${run}`,
})

firesOn(rule, {
  'the base has a newer pip': [
    `FROM python:3.12-slim\nRUN pip install --install-option="--x" y\n${run}`,
    '--install-option="--x"',
  ],
  'an upgrade before': [
    `FROM python:3.9-slim\nRUN pip install --upgrade pip\nRUN pip install --install-option=--x y\n${run}`,
    '--install-option=--x',
  ],
  'in the same RUN': [
    `FROM python:3.9-slim\nRUN pip install -U pip setuptools && pip install y --global-option build_ext\n${run}`,
    '--global-option build_ext',
  ],
  'an upgrade in the venv': [
    `FROM python:3.12\nRUN python -m venv /v && /v/bin/pip install -U pip && /v/bin/pip install --build-option=x y\n${run}`,
    '--build-option=x',
  ],
  'pip wheel': [`FROM python:3.12\nRUN pip wheel --build-dir /b y\n${run}`, '--build-dir /b'],
  'a resolver of old': [
    `FROM python:3.12\nRUN pip install --use-feature=2020-resolver y\n${run}`,
    '--use-feature=2020-resolver',
  ],
  'dependency links': [
    `FROM python:3.6\nRUN pip install --process-dependency-links y\n${run}`,
    '--process-dependency-links',
  ],
})

/** By the release of pip that took it away, from pip's news; the one before it still has it. */
test.each<[string, string, string]>([
  ['--global-option=x', '25.3', '25.2'],
  ['--build-option=x', '25.3', '25.2'],
  ['--no-use-pep517', '25.3', '25.2'],
  ['--install-option=x', '23.1', '23.0.1'],
  ['--use-feature=2020-resolver', '22.3', '22.2.2'],
  ['--use-deprecated=html5lib', '22.2', '22.1.2'],
  ['--use-deprecated=backtrack-on-build-failures', '22.2', '22.1.2'],
  ['--use-deprecated=out-of-tree-build', '22.1', '22.0.4'],
  ['-b /b', '21.3', '21.2.4'],
  ['--build-dir /b', '21.3', '21.2.4'],
  ['--unstable-feature=x', '20.3', '20.2.4'],
  ['--always-unzip', '20.2', '20.1.1'],
  ['--skip-requirements-regex=x', '20.1', '20.0.2'],
  ['--process-dependency-links', '19.0', '18.1'],
  ['--egg', '10.0', '9.0.3'],
  ['--download /d', '10.0', '9.0.3'],
  ['--use-wheel', '10.0', '9.0.3'],
  ['--no-use-wheel', '10.0', '9.0.3'],
  ['--default-vcs=git', '10.0', '9.0.3'],
  ['--allow-external=x', '10.0', '9.0.3'],
  ['--allow-all-external', '10.0', '9.0.3'],
  ['--allow-unverified=x', '10.0', '9.0.3'],
  ['--download-cache /d', '8.0', '7.1.2'],
  ['--use-mirrors', '7.0', '6.1.1'],
  ['--mirrors=x', '7.0', '6.1.1'],
])('%s went with %s', (option, since, before) => {
  const reports = (version: string): string[] =>
    reportsOf(rule, `FROM python:3.9\nRUN pip install pip==${version}\nRUN pip install ${option} y\n`).map(
      ({ text }) => text,
    )
  expect([reports(since), reports(before)]).toEqual([[option], []])
})

test.each(['install', 'wheel', 'download'])('pip %s takes them', (command) => {
  expect(reportsOf(rule, `FROM python:3.13\nRUN pip ${command} --install-option=x y\n`)).toHaveLength(1)
})

test.each([
  'pip uninstall --install-option=x y',
  'pip --python /v install --install-option=x y',
  'pip install --build y',
])('not %s', (command) => {
  expect(reportsOf(rule, `FROM python:3.13\nRUN ${command}\n`)).toEqual([])
})

test('says which option, and since when', () => {
  const message = (option: string): string =>
    reportsOf(rule, `FROM python:3.9\nRUN pip install pip==25.3\nRUN pip install ${option} y\n`)[0]!.message
  expect(message('--install-option=x')).toMatch(/pip 23\.1 removed --install-option,/)
  expect(message('--use-deprecated=html5lib')).toMatch(/pip 22\.2 removed --use-deprecated=html5lib,/)
})
