import { firesOn, staysSilent } from '../cases.js'

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
