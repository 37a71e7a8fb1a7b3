// The applications, and the Dockerfiles that differ in what they do about bytecode.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))

export const PYTHON = 'python:3.11-slim-bookworm'

export const APPLICATIONS = {
  django: { command: ['gunicorn', '--config', 'gunicorn.conf.py', 'shop.wsgi'], imports: 'shop.wsgi' },
  flask: { command: ['gunicorn', '--bind', '0.0.0.0:8000', 'wsgi:app'], imports: 'wsgi' },
  pandas: { command: ['python', '-m', 'sales', 'data/sales.csv'], imports: 'sales.__main__' },
}

/** What can be done about bytecode, by the names that the claims use. */
export const BYTECODE = {
  'as usual': {},
  variable: { variable: true },
  'no-compile': { noCompile: true },
  both: { variable: true, noCompile: true },
  'application compiled': { compile: ['/app'] },
  'everything compiled': { compile: ['/usr/local/lib/python3.11', '/app'] },
}

/** The build context of an application. */
export function contextOf(application) {
  return path.join(here, 'applications', application)
}

/** A Dockerfile of our own making for a row of the bytecode table: no edit of the application's own. */
export function byHand(application, row) {
  return path.join(here, 'by-hand', application, `${row.replaceAll(' ', '-')}.Dockerfile`)
}

/**
 * A Dockerfile of an application, manifests first.
 * @param {{base?: string, variable?: boolean, noCompile?: boolean, compile?: string[], user?: string, environment?: string[]}} options
 */
export function dockerfile(application, options = {}) {
  const { base = PYTHON, variable = false, noCompile = false, compile = [], user = '1000', environment = [] } = options
  return [
    `FROM ${base}`,
    ...(variable ? ['ENV PYTHONDONTWRITEBYTECODE=1'] : []),
    ...environment.map((one) => `ENV ${one}`),
    'WORKDIR /app',
    'COPY requirements.txt .',
    `RUN pip install --no-cache-dir${noCompile ? ' --no-compile' : ''} -r requirements.txt`,
    'COPY . .',
    ...(compile.length > 0 ? [`RUN ${JSON.stringify(['python', '-m', 'compileall', '-q', ...compile])}`] : []),
    ...(user === 'root' ? [] : [`USER ${user}`]),
    `CMD ${JSON.stringify(APPLICATIONS[application].command)}`,
    '',
  ].join('\n')
}
