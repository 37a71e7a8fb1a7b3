import { describe, expect, test } from '@jest/globals'
import { standardLibraryCompiled } from '../../src/dockerfile/standard-library.js'
import { factsOf } from './reading.js'

const compiled = (text: string, anyway = false): boolean =>
  standardLibraryCompiled(factsOf(text.startsWith('FROM') ? text : `FROM python:3.13-slim\n${text}`), anyway)

/** Programs that are no Python and start none. */
const WITHOUT = {
  packages: 'apt-get apt apt-cache apt-key aptitude apk dpkg dpkg-reconfigure debconf-set-selections',
  users: 'adduser addgroup useradd groupadd usermod groupmod deluser passwd chpasswd id getent',
  files: `cat chgrp chmod chown cp dirname basename du file find head install ln ls mkdir mktemp mv readlink realpath rm
    rmdir stat sync tail tee touch unlink`,
  texts: 'awk cut date echo expr grep printf sed sort tr wc pwd sleep which uname hostname exit dos2unix',
  archives: 'base64 gunzip gzip tar unzip xz sha256sum sha512sum gpg openssl strip setcap',
  network: 'curl wget git ssh-keyscan',
  system: 'fc-cache ldconfig locale-gen update-alternatives update-ca-certificates update-locale',
  others: 'node npm npx yarn pnpm corepack gcc g++ cargo rustup go',
}

describe.each(Object.entries(WITHOUT))('%s', (_, programs) => {
  test.each(programs.split(/\s+/))('%s', (program) => {
    expect(compiled(`RUN ${program} x`)).toBe(false)
  })
})

test('xargs runs what it is given', () => {
  expect(['RUN a | xargs', 'RUN echo | xargs', 'RUN echo x | xargs make'].map((run) => compiled(run))).toEqual([
    true,
    false,
    true,
  ])
})

test.each('make python3 pip poetry sh meson ansible-playbook /opt/setup'.split(' '))('%s may run Python', (program) => {
  expect(compiled(`RUN ${program} x`)).toBe(true)
})

describe('commands of JavaScript packages', () => {
  test.each([
    'npm install -g @qwen-code/qwen-code@latest && qwen --version',
    'npm i --global --unsafe-perm pm2 && pm2 ping',
    'npm install --location=global codex && codex x',
    'yarn global add serve@14 && serve -h',
    'pnpm add -g serve && serve -h',
    'npm install -g serve\nRUN serve -h',
  ])('%s', (run) => {
    expect(compiled(`RUN ${run}`)).toBe(false)
  })

  test.each([
    'npm install -g serve && make build',
    'npm install serve && serve -h',
    'yarn add serve && serve -h',
    'serve -h && npm install -g serve',
    'npm install -g serve && /opt/serve -h',
    'npm uninstall -g serve && serve -h',
    'npm install -g qwench && qwen -h',
  ])('not: %s', (run) => {
    expect(compiled(`RUN ${run}`)).toBe(true)
  })

  test('of the same name as a Python package', () => {
    const run = 'npm install -g serve && serve -h'
    expect(
      compiled(`ENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install serve\nENV PYTHONDONTWRITEBYTECODE=\nRUN ${run}`),
    ).toBe(true)
    const beside = `FROM python:3.13-slim AS a\nRUN npm install -g serve\nFROM python:3.13-slim\nCOPY --from=a /x /x\nRUN serve -h`
    expect(compiled(beside)).toBe(true)
  })
})

describe('what leaves bytecode of the standard library', () => {
  test.each<[string, boolean]>([
    ['RUN pip install x', true],
    ['RUN python -B -c "import json"', false],
    ['ENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install x', false],
    ['RUN python -m compileall', true],
    ['USER app\nRUN python -m compileall /usr/local/lib', true],
    ['USER app\nRUN python -m compileall /usr/local/lib/python3.13', true],
    ['USER app\nRUN python -m compileall /', true],
    ['USER app\nRUN python -m compileall /app', false],
    ['USER app\nRUN python -m compileall $(cat paths)', true],
    ['USER app\nRUN pip install x', false],
    ['USER 0\nRUN pip install x', true],
    ['ARG WHO\nUSER $WHO\nRUN pip install x', true],
    ['SHELL ["pwsh"]\nRUN a', true],
    ['CMD ["python", "x.py"]', false],
    ['COPY . /app', false],
    // Another stage's, copied over whole.
    ['FROM python:3.13-slim AS a\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=a /usr/local /usr/local', true],
    ['FROM python:3.13-slim AS a\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=a /usr/local/lib /x', true],
    [
      'FROM python:3.13-slim AS a\nRUN apt-get update\nFROM python:3.13-slim\nCOPY --from=a /usr/local /usr/local',
      false,
    ],
    ['FROM python:3.13-slim AS a\nRUN pip install x\nFROM python:3.13-slim\nCOPY --from=a /opt /opt', false],
    ['FROM python:3.13-slim\nCOPY --from=acme/python /usr/local /usr/local', true],
    ['FROM python:3.13-slim\nCOPY --from=acme/python /opt/py/lib/python3.13 /usr/local/lib/python3.13', true],
    ['FROM python:3.13-slim AS a\nRUN pip install x\nFROM a\nCOPY x y', true],
    ['FROM python:3.13-slim AS a\nRUN python -m compileall\nFROM python:3.13-slim\nCOPY --from=a /app /app', false],
  ])('%j: %s', (text, expected) => {
    expect(compiled(text)).toBe(expected)
  })

  test.each([
    ['uv sync --no-install-project', false],
    ['uv sync --no-install-workspace', false],
    ['uv sync --no-install-local', false],
    ['uv sync', true],
    ['uv run x', true],
    ['uv add x', true],
    ['uv lock', false],
    ['uv venv', false],
    ['uv --version', false],
    ['uv pip install x', false],
    ['uv pip install .', true],
    ['uv pip install /src', true],
    ['uv pip install git+https://x.org/y', true],
    ['uv pip install ./x-1.tar.gz', true],
    ['uv pip install -e x', true],
    ['uv pip install -r requirements.txt', false],
  ])('%s: %s', (command, expected) => {
    expect(compiled(`RUN ${command}`)).toBe(expected)
  })

  test('as if nothing forbade to write', () => {
    const text = 'ENV PYTHONDONTWRITEBYTECODE=1\nRUN pip install x'
    expect([compiled(text), compiled(text, true)]).toEqual([false, true])
    expect(compiled('RUN python -B x.py', true)).toBe(false)
  })

  test('a chain of stages that copy from each other ends', () => {
    const stages = (count: number): string =>
      Array.from({ length: count }, (_, at) => {
        const from = at === 0 ? 'RUN apt-get update' : `COPY --from=s${at - 1} /usr/local /usr/local`
        return `FROM python:3.13-slim AS s${at}\n${from}\n`
      }).join('')
    expect([compiled(stages(11)), compiled(stages(13))]).toEqual([false, true])
  })
})
