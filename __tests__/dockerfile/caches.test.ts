import { describe, expect, test } from '@jest/globals'
import { cachesOf, dockerClean, type Cache } from '../../src/dockerfile/caches.js'
import { updatesLists } from '../../src/dockerfile/system-caches.js'
import { factsOf, slice, withBase } from './reading.js'

function cachesIn(text: string, kind: Cache['kind'] | null = null): Cache[] {
  return cachesOf(factsOf(withBase(text))).filter((cache) => kind === null || cache.kind === kind)
}

/** A cache as one line: what becomes of it. */
function fate(cache: Cache): string {
  if (cache.disabledBy) return `off by ${cache.disabledBy.name}`
  if (cache.mount) return `mount ${cache.mount.target ?? ''}`
  if (cache.clearedBy) return 'cleared'
  return cache.offline ? 'offline' : cache.unsure ? 'unsure' : 'stays'
}

const fates = (text: string, kind: Cache['kind'] | null = null): string[] => cachesIn(text, kind).map(fate)

describe('caches of pip', () => {
  test.each<[string, string[]]>([
    ['RUN pip install a', ['stays']],
    ['RUN python3 -m pip install a', ['stays']],
    ['RUN pip wheel -w /w a && pip download a', ['stays', 'stays']],
    ['RUN pip uninstall -y a && pip list && pip install --dry-run a', []],
    ['RUN pip install --no-cache-dir a', ['off by --no-cache-dir']],
    ['RUN pip --no-cache-dir install a', ['off by --no-cache-dir']],
    ['RUN pip install a --no-cache', ['off by --no-cache-dir']],
    ['RUN pip install --no-cache-di a', ['off by --no-cache-dir']],
    // One of three.
    [
      'RUN pip install --no-cache-dir a && pip install b && pip install --no-cache-dir c',
      ['off by --no-cache-dir', 'stays', 'off by --no-cache-dir'],
    ],
    ['ENV PIP_NO_CACHE_DIR=1\nRUN pip install a', ['off by PIP_NO_CACHE_DIR']],
    ['ENV PIP_NO_CACHE_DIR=off\nRUN pip install a', ['off by PIP_NO_CACHE_DIR']],
    ['ENV PIP_NO_CACHE_DIR=0\nRUN pip install a', ['off by PIP_NO_CACHE_DIR']],
    ['ARG PIP_NO_CACHE_DIR=true\nRUN pip install a', ['off by PIP_NO_CACHE_DIR']],
    ['RUN PIP_NO_CACHE_DIR=1 pip install a', ['off by PIP_NO_CACHE_DIR']],
    ['RUN export PIP_NO_CACHE_DIR=yes; pip install a', ['off by PIP_NO_CACHE_DIR']],
    // Not these: empty, no boolean, another name, later.
    ['ENV PIP_NO_CACHE_DIR=\nRUN pip install a', ['stays']],
    ['ENV PIP_NO_CACHE=1\nRUN pip install a', ['stays']],
    ['RUN pip install a\nENV PIP_NO_CACHE_DIR=1', ['stays']],
    ['ENV PIP_NO_CACHE_DIR=1\nRUN pip --isolated install a', ['stays']],
    // The last of two options wins, and an option over the variable.
    ['RUN pip install --no-cache-dir --cache-dir=/c a', ['stays']],
    ['RUN pip install --cache-dir=/c --no-cache-dir a', ['off by --no-cache-dir']],
    ['RUN pip config set global.no-cache-dir true && pip install a', ['off by global.no-cache-dir']],
    ['RUN pip config --user set install.no-cache-dir false\nRUN pip install a', ['off by install.no-cache-dir']],
    ['RUN pip install a && pip config set global.no-cache-dir true', ['stays']],
    [
      'RUN printf "[global]\\nno-cache-dir = true\\n" > /etc/pip.conf\nRUN pip install a',
      ['off by global.no-cache-dir'],
    ],
    ['COPY <<EOF /etc/pip.conf\n[global]\nno-cache-dir = yes\nEOF\nRUN pip install a', ['off by global.no-cache-dir']],
    ['RUN --mount=type=cache,target=/root/.cache/pip pip install a', ['mount /root/.cache/pip']],
    ['RUN --mount=type=cache,target=/root/.cache pip install a', ['mount /root/.cache']],
    ['RUN --mount=type=tmpfs,target=/root pip install a', ['mount /root']],
    ['RUN --mount=type=cache,target=/root/.pip pip install a', ['stays']],
    ['USER app\nRUN --mount=type=cache,target=/root/.cache/pip pip install a', ['stays']],
    [
      'RUN useradd -m -u 1000 app\nUSER 1000\nRUN --mount=type=cache,target=/home/app/.cache/pip pip install a',
      ['mount /home/app/.cache/pip'],
    ],
    [
      'RUN useradd -d /srv app\nUSER app\nRUN --mount=type=cache,target=/srv/.cache pip install a',
      ['mount /srv/.cache'],
    ],
    ['ENV HOME=/app\nRUN --mount=type=cache,target=/app/.cache pip install a', ['mount /app/.cache']],
    ['ENV XDG_CACHE_HOME=/x\nRUN --mount=type=cache,target=/x pip install a', ['mount /x']],
    ['ENV PIP_CACHE_DIR=/var/pip\nRUN --mount=type=cache,target=/var/pip pip install a', ['mount /var/pip']],
    ['ENV PIP_CACHE_DIR=/var/pip\nRUN --mount=type=cache,target=/root/.cache pip install a', ['stays']],
    ['RUN pip install a && rm -rf ~/.cache', ['cleared']],
    ['RUN pip install a && rm -rf /root/.cache/pip/*', ['cleared']],
    ['RUN pip install a; rm -fr $HOME/.cache/{pip,yarn}', ['cleared']],
    ['RUN pip install a && rm -rf /root/.[acpw]*', ['cleared']],
    ['RUN pip install a && rm -rf /root/.cache || true', ['cleared']],
    ['RUN pip install a && pip cache purge', ['cleared']],
    ['RUN pip install a && find /root/.cache -mindepth 1 -delete', ['cleared']],
    ['RUN pip install a && find /root/.cache/pip -type f -exec rm {} +', ['cleared']],
    // Not these: before, a later layer, another folder, a star that leaves dots out, a part, no -r.
    ['RUN rm -rf /root/.cache && pip install a', ['stays']],
    ['RUN pip install a\nRUN rm -rf /root/.cache', ['stays']],
    ['RUN pip install a && rm -rf /tmp/* /var/tmp/*', ['stays']],
    ['RUN pip install a && rm -rf /root/*', ['stays']],
    ['RUN pip install a && pip cache list && pip cache remove b', ['stays']],
    ['RUN pip install a && find / -name "*.pyc" -delete', ['stays']],
    ['RUN pip install a && find /root/.cache -mtime +5 -delete', ['stays']],
    ['RUN pip install a && rm -f /root/.cache', ['stays']],
    ['RUN pip install a && rm -rf $(pip cache dir)', ['unsure']],
    ['ARG WHAT\nRUN pip install a && rm -rf $WHAT', ['unsure']],
    ['ARG WHAT\nRUN pip install a && rm -rf /tmp/$WHAT', ['stays']],
    ['ARG WHERE\nRUN pip install --cache-dir=$WHERE a', ['unsure']],
    ['RUN pip install --no-index --find-links /wheels a', ['offline']],
    ['RUN pip install /wheels/*', ['offline']],
    ['RUN pip install /w/a-1.whl /w/b-2.whl', ['offline']],
    ['RUN pip install /w/a-1.whl', ['stays']],
    ['RUN pip install dist/*.whl', ['stays']],
    ['RUN pip install --no-deps ./a', ['offline']],
    ['ENV PIP_NO_INDEX=1\nRUN pip install -f /w a', ['offline']],
    ['RUN pip install .', ['stays']],
    ['RUN pip install --find-links /wheels a', ['stays']],
    ['RUN pip install /wheels/* -r requirements.txt', ['stays']],
    ['RUN pip install https://x.org/a-1.whl', ['stays']],
    ['RUN pipx install black', ['stays']],
    ['RUN pipx install --pip-args=--no-cache-dir black', ['off by --pip-args']],
  ])('%s', (text, expected) => {
    expect(fates(text)).toEqual(expected)
  })

  test.each<[string, string, string | null]>([
    ['RUN pip install a', '/root/.cache/pip', null],
    ['RUN pip install --cache-dir ./c a', '/c', '--cache-dir'],
    ['USER app\nRUN pip install a', '/home/app/.cache/pip', null],
    ['USER app\nRUN sudo -u root pip install a', '/root/.cache/pip', null],
    ['USER 1234\nRUN pip install a', '/.cache/pip', null],
    ['ENV PIP_CACHE_DIR=/p XDG_CACHE_HOME=/x\nRUN pip install a', '/p', 'PIP_CACHE_DIR'],
    ['RUN pip config set global.cache-dir /q && pip install a', '/q', 'global.cache-dir'],
    ['FROM registry/base\nRUN pip install a', '/\0/.cache/pip', null],
  ])('the folder of %j', (text, folder, name) => {
    const [cache] = cachesIn(text)
    expect([cache?.folder, cache?.placedBy?.name ?? null]).toEqual([folder, name])
  })

  test.each([
    ['RUN --mount=type=cache,target=/root/.cache/pip pip install a', 'mount /root/.cache/pip'],
    ['RUN pip install a && rm -rf ~/.cache', 'cleared'],
    ['RUN pip install a && rm -rf /root/.cache', 'cleared'],
    ['RUN pip install a && rm -f requirements.txt', 'stays'],
    ['RUN --mount=type=bind,from=b,target=/install pip install a', 'stays'],
  ])('where the home folder can’t be known anybody’s counts: %s', (run, expected) => {
    expect(fates(`FROM registry/base\n${run}`)).toEqual([expected])
  })

  test('what decides has its place', () => {
    const text = 'FROM python\nENV A=1 PIP_NO_CACHE_DIR=1\nRUN pip install a && pip install --no-cache-dir b'
    const spans = cachesIn(text).map(({ disabledBy }) => disabledBy?.span && slice(text, disabledBy.span))
    expect(spans).toEqual(['PIP_NO_CACHE_DIR=1', '--no-cache-dir'])
  })
})

describe('caches of other installers', () => {
  test.each<[string, string[]]>([
    ['RUN uv sync', ['stays']],
    ['RUN uv pip install --system a && uv run --with b c', ['stays', 'stays']],
    ['RUN uv run --no-sync pytest && uv venv && uv pip list', []],
    ['RUN uv run pytest --no-cache', ['stays']],
    [
      'RUN uv sync --no-cache && uv sync -n && uv --no-cache-dir sync',
      ['off by --no-cache', 'off by --no-cache', 'off by --no-cache'],
    ],
    ['ENV UV_NO_CACHE=true\nRUN uvx ruff', ['off by UV_NO_CACHE']],
    ['ENV UV_NO_CACHE=0\nRUN uv sync', ['stays']],
    ['ENV UV_CACHE_DIR=/tmp/uv-cache/\nRUN uv sync && rm -rf /tmp/uv-cache', ['cleared']],
    ['RUN uv sync && uv cache clean', ['cleared']],
    ['RUN uv sync && uv cache clean ruff', ['stays']],
    ['RUN uv sync && uv cache prune --ci', ['cleared']],
    ['RUN uv sync && uv cache prune', ['unsure']],
    ['RUN --mount=type=cache,target=/root/.cache/uv uv sync', ['mount /root/.cache/uv']],
    ['RUN --mount=type=cache,target=/root/.cache/pip uv sync', ['stays']],
    ['RUN poetry install', ['stays']],
    ['RUN poetry install --no-cache', ['off by --no-cache']],
    ['ENV POETRY_CACHE_DIR=/tmp/poetry_cache\nRUN poetry install && rm -rf $POETRY_CACHE_DIR', ['cleared']],
    ['RUN poetry config cache-dir /c && poetry install && rm -rf /c', ['cleared']],
    ['RUN poetry install && poetry cache clear --all pypi', ['cleared']],
    ['RUN poetry install && poetry cache list', ['stays']],
    ['RUN poetry install && poetry clear', ['stays']],
    ['RUN poetry install && pdm cache clear', ['stays']],
    ['RUN poetry install && rm -rf $(poetry config cache-dir)', ['unsure']],
    ['RUN pipenv install --system --deploy', ['stays']],
    ['ENV PIP_NO_CACHE_DIR=off\nRUN pipenv install', ['off by PIP_NO_CACHE_DIR']],
    ['RUN pipenv install && pipenv --clear', ['cleared']],
    ['RUN pdm install && pdm cache clear', ['cleared']],
    ['RUN pdm install && pdm cache info', ['stays']],
    ['RUN pdm install && poetry cache clear --all pypi', ['stays']],
    ['RUN /opt/conda/bin/conda install a && /opt/conda/bin/conda clean -tipsy', ['cleared']],
    ['RUN mamba install a && mamba clean --all -f -y', ['cleared']],
    ['RUN conda install a && conda clean -iy', ['stays']],
    ['RUN conda install a', ['stays']],
  ])('%s', (text, expected) => {
    expect(fates(text)).toEqual(expected)
  })
})

describe('lists of apt', () => {
  const CLEAN = 'rm -rf /var/lib/apt/lists/*'
  test.each<[string, string[]]>([
    ['RUN apt-get update && apt-get install -y a', ['stays']],
    [`RUN apt-get update && apt-get install -y a && ${CLEAN}`, ['cleared']],
    ['RUN apt-get update; rm -rf /var/lib/apt/lists', ['cleared']],
    ['RUN apt-get update; rm -rf /var/{cache/apt,lib/apt/lists}/*', ['cleared']],
    ['RUN apt-get update; rm -rf /var/lib/apt/*', ['cleared']],
    ['RUN apt-get update; rm /var/lib/apt/lists/*_*', ['cleared']],
    ['RUN apt-get update; cd /var/lib/apt && rm -r lists', ['cleared']],
    ['RUN apt-get update; find /var/lib/apt/lists -type f -delete', ['cleared']],
    ['RUN apt-get update && apt-get dist-clean', ['cleared']],
    ['RUN apt-get update && apt-get clean && apt-get autoremove', ['stays']],
    [`RUN apt-get update && ${CLEAN} && apt-get update`, ['stays']],
    [`RUN apt-get update\nRUN ${CLEAN}`, ['stays']],
    ['ARG PURGES="/var/lib/apt/lists/* /tmp/*"\nRUN apt-get update && rm -rf $PURGES', ['cleared']],
    ['RUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update', ['mount /var/lib/apt']],
    ['RUN --mount=type=cache,target=/var/cache/apt apt-get update', ['stays']],
    ['RUN apt-get install -y a', []],
    [`RUN apt-get update && ${CLEAN} && curl -sL https://deb.nodesource.com/setup_8.x | sudo -E bash -`, ['stays']],
    [`RUN curl -o n.sh https://deb.nodesource.com/setup_22.x && bash nodesource_setup.sh; ${CLEAN}`, ['cleared']],
    ['RUN add-apt-repository -y ppa:deadsnakes/ppa', ['stays']],
    ['RUN add-apt-repository -n ppa:deadsnakes/ppa', []],
    ['RUN curl -LsSf https://astral.sh/uv/install.sh | sh', []],
    ['RUN playwright install --with-deps chromium', ['stays']],
    ['RUN playwright install chromium', []],
  ])('%s', (text, expected) => {
    expect(fates(text, 'apt-lists')).toEqual(expected)
  })

  test.each<[string, boolean | null]>([
    ['FROM python:3.12-slim\nRUN apt-get install a', true],
    ['FROM debian:12\nRUN rm -f /etc/apt/apt.conf.d/docker-clean && apt-get install a', false],
    ['FROM debian:12\nRUN rm /etc/apt/apt.conf.d/docker-clean\nRUN apt-get install a', false],
    ['FROM debian:12 AS a\nRUN rm /etc/apt/apt.conf.d/docker-clean\nFROM debian:12\nRUN apt-get install a', true],
    [
      'FROM debian:12\nRUN echo \'Binary::apt::APT::Keep-Downloaded-Packages "true";\' > /etc/apt/apt.conf.d/keep\nRUN apt-get install a',
      false,
    ],
    ['FROM registry/base\nRUN apt-get install a', null],
    ['FROM alpine:3.22\nRUN apk add a', false],
  ])('docker-clean for %j: %s', (text, expected) => {
    const facts = factsOf(text)
    const { step, call } = facts.calls.at(-1)!
    expect(dockerClean(facts, { step, call })).toBe(expected)
  })

  test('nothing but apt updates them by its name alone', () => {
    const calls = factsOf('FROM python\nRUN bash setup.sh && wget https://deb.nodesource.com/setup_8.x').calls
    expect(calls.map(({ call }) => updatesLists(call))).toEqual([false, false])
  })
})

describe('caches of apk and RPM', () => {
  test.each<[string, string[]]>([
    ['RUN apk add a', ['stays']],
    ['RUN apk add --no-cache a', []],
    ['RUN apk --no-cache add a', []],
    ['RUN apk update && apk add --no-cache a', ['stays']],
    ['RUN apk add --update a && rm -rf /var/cache/apk/*', ['cleared']],
    ['RUN --mount=type=cache,target=/etc/apk/cache apk add a', ['mount /etc/apk/cache']],
    ['RUN dnf install -y a && dnf clean all', ['cleared']],
    ['RUN yum -y install a && yum clean all && rm -rf /var/cache/yum', ['cleared']],
    ['RUN microdnf install a && rm -rf /var/cache/*', ['cleared']],
    ['RUN yum clean all && yum install -y a', ['stays']],
    ['RUN yum install -y a && yum clean packages', ['unsure']],
    ['RUN zypper in -y a && zypper cc -a', ['cleared']],
  ])('%s', (text, expected) => {
    expect(fates(text)).toEqual(expected)
  })
})
