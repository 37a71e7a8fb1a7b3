/*
 * Dockerfiles for the stories of these tests. The first one is excellent by every rule of the catalogue, so that a rule
 * that comes later changes no story; the others have one fault each that only its own rule speaks of.
 */

/** Nothing to say about it: dockerfiles.test.ts asks all rules. */
export const EXCELLENT = [
  'FROM python:3.13-slim',
  'RUN pip install --no-cache-dir shop==2.4.1',
  'ENV PYTHONUNBUFFERED=1',
  'USER 1000',
  'CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]',
  '',
].join('\n')

const SETTING = 'PYTHONUNBUFFERED=1'

/** pip-no-compile, a warning on line 2, columns 32 to 43. */
export const UNCOMPILED = EXCELLENT.replace('shop==', '--no-compile shop==')

/** bytecode-disabled, a warning on line 3, columns 24 to 48. Where pip ran, it wasn't set yet. */
export const DISABLED = EXCELLENT.replace(SETTING, `${SETTING} PYTHONDONTWRITEBYTECODE=1`)

/** Both. */
export const FLAWED = UNCOMPILED.replace(SETTING, `${SETTING} PYTHONDONTWRITEBYTECODE=1`)

/** output-buffered, a notice (gunicorn flushes its own logs) on the CMD, line 4. */
export const BUFFERED = EXCELLENT.replace(`ENV ${SETTING}\n`, '')

/** The same faults in an image that runs no Python: nobody's business. */
export const NO_PYTHON = 'FROM golang:1.24\nENV PYTHONDONTWRITEBYTECODE=1\nCMD ["app"]\n'

/** A Dockerfile with a line before the first one that matches. */
export function before(start: string, line: string, dockerfile: string): string {
  return dockerfile.replace(new RegExp(`^(?=${start})`, 'm'), `${line}\n`)
}
