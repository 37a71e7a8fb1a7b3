import { isKnown, UNKNOWN } from '../expand.js'
import { distribution, namedDistribution } from './distributions.js'
import { python } from './official.js'
import { isPartial, minorOf, pythonAt, SYSTEM_PATH, type Family, type Traits } from './traits.js'

/*
 * Images with an application or a framework in them.
 *
 * Sources, read 2026-11-20: github.com/tiangolo/uvicorn-gunicorn-docker at cb5abd5, uwsgi-nginx-docker at afe929a and
 * meinheld-gunicorn-docker at 70cb797, and their histories; github.com/apache/airflow, Dockerfile at 0060b1a;
 * github.com/devcontainers/images at bed3eb2 (2026-07-01); github.com/microsoft/playwright-python, utils/docker at
 * 154f67c (2026-08-06).
 */

/** tiangolo/uvicorn-gunicorn, -fastapi, -starlette, uwsgi-nginx, -flask, meinheld-gunicorn: `python3.11-slim-2024-11-02`. */
export const tiangolo: Family = (tag, repository, frozen) => {
  const name = /^python(\d.*)$/.exec(tag)
  const dated = /-?\d{4}-\d\d-\d\d$/
  const traits = python(name ? name[1]!.replace(dated, '') : tag, 'python', frozen === true || dated.test(tag))
  const nginx = repository.includes('uwsgi')
  const quiet = setsFlags(tag, frozen === true)
  return {
    ...traits,
    // All of its Pythons are installed into; with PYTHONDONTWRITEBYTECODE set, that leaves nothing of the library.
    python: traits.python
      ? {
          ...traits.python,
          kind: 'other',
          standardLibraryCompiled: quiet === null ? null : !quiet,
        }
      : null,
    workdir: '/app',
    entrypoint: nginx || repository.includes('meinheld') ? ['/entrypoint.sh'] : [],
    variables: {
      ...traits.variables,
      ...(!nginx || repository.includes('flask') ? { PYTHONPATH: '/app' } : {}),
      ...(quiet === true && { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' }),
      ...(quiet === null && { PYTHONDONTWRITEBYTECODE: UNKNOWN, PYTHONUNBUFFERED: UNKNOWN }),
    },
    floating: isKnown(tag) ? !name || minorOf(name[1]!) === null : null,
  }
}

/** Whether a build has the two flags: those since 2024-03-21, after Alpine, 2.7 and 3.6 were dropped. */
function setsFlags(tag: string, frozen: boolean): boolean | null {
  if (isPartial(tag)) return null
  const date = /(\d{4}-\d\d-\d\d)$/.exec(tag)?.[1]
  if (date !== undefined) return date >= '2024-03-22' ? true : date < '2024-03-21' ? false : null
  const never = /alpine|python2|python3\.[0-6](?:-|$)/.test(tag)
  return never ? false : frozen ? null : true
}

/** apache/airflow: its own Python below /usr/python (since 3.0; before that the official one), packages in ~/.local. */
export const airflow: Family = (tag) => {
  const minor = minorOf(/python(\d\..*)$/.exec(tag)?.[1] ?? '')
  const official = /^(?:slim-)?[12]\./.test(tag)
  return {
    python: {
      ...pythonAt('/home/airflow/.local', 'other', minor),
      interpreters: official ? ['/usr/local/bin'] : ['/home/airflow/.local/bin', '/usr/python/bin', '/usr/local/bin'],
    },
    upstream: true,
    distribution: distribution('debian', null),
    libc: 'glibc',
    user: tag.includes('onbuild') ? UNKNOWN : '50000',
    owned: ['/home/airflow', '/opt/airflow', '/opt/airflow/dags'],
    workdir: '/opt/airflow',
    shell: ['/bin/bash', '-o', 'pipefail', '-o', 'errexit', '-o', 'nounset', '-o', 'nolog', '-c'],
    entrypoint: ['/usr/bin/dumb-init', '--', '/entrypoint'],
    init: true,
    slim: false,
    dockerClean: true,
    variables: {
      PATH: `/root/bin:/home/airflow/.local/bin:${UNKNOWN}`,
      GUNICORN_CMD_ARGS: '--worker-tmp-dir /dev/shm',
    },
    floating: isKnown(tag) ? !/\d/.test(tag) : null,
  }
}

/** mcr.microsoft.com/devcontainers/python: `3.12`, `1-3.12-bookworm`: the official full image with much on it. */
export const devcontainer: Family = (tag) => {
  const official = python(tag.replace(/^(?:dev-)?(?:\d+(?:\.\d+){0,2}-)(?=[\d\0])/, ''), 'python', true)
  return {
    python: official.python ? { ...official.python, kind: 'other', standardLibraryCompiled: null } : null,
    upstream: true,
    distribution: official.distribution ?? null,
    libc: 'glibc',
    user: 'root',
    slim: false,
    dockerClean: true,
    tools: new Set(['sh', 'bash', 'curl', 'wget', 'git', 'gcc', 'make']),
    floating: official.floating ?? null,
  }
}

/** mcr.microsoft.com/playwright/python: `v1.48.0-noble`: Ubuntu's Python, its marker of PEP 668 removed. */
export const playwright: Family = (tag) => {
  const named = namedDistribution(tag, true)
  return {
    user: 'root',
    workdir: '/',
    entrypoint: [],
    init: false,
    python: pythonAt('/usr', 'distribution', named?.python.minor ?? null),
    distribution: named ?? distribution('ubuntu', null, true),
    libc: 'glibc',
    slim: false,
    dockerClean: true,
    variables: { PATH: SYSTEM_PATH, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', PLAYWRIGHT_BROWSERS_PATH: '/ms-playwright' },
    complete: true,
    tools: new Set(['sh', 'bash', 'curl', 'git']),
  }
}

/** Images on an official Python of which only that is known. */
export const onPython: Family = (tag) => {
  const minor = minorOf(/python(\d\..*)$/.exec(tag)?.[1] ?? '')
  const traits: Traits = {
    python: pythonAt('/usr/local', 'other', minor),
    upstream: true,
    libc: 'glibc',
    floating: isKnown(tag) ? !/\d/.test(tag) : null,
  }
  return traits
}
