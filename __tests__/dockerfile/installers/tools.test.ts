import { describe, expect, test } from '@jest/globals'
import { installsPackages, readInstaller } from '../../../src/dockerfile/installers/index.js'
import { factsOf, slice, withBase } from '../reading.js'

/** Tool, action, operands and those of the options asked for that are given, with their values. */
function read(command: string, ...asked: readonly string[]): string[] {
  return factsOf(withBase(`RUN ${command}`)).calls.flatMap(({ call }) => {
    const installer = readInstaller(call)
    if (!installer) return []
    const { tool, action, operands, options } = installer
    const given = asked.flatMap((name) =>
      options.all(name).map(({ value }) => (value === null ? name : `${name}=${value}`)),
    )
    const kind = installsPackages(installer) ? '+' : ''
    return [[`${tool} ${action}${kind}`, ...operands.map(({ value }) => value), ...given].join(' ')]
  })
}

describe('pip', () => {
  test.each<[string, string[], string]>([
    ['pip install --default-timeout=100 a', ['--timeout'], 'pip install+ a --timeout=100'],
    [
      'pip install --process-dependency-links -b /b a',
      ['--build', '--process-dependency-links'],
      'pip install+ a --build=/b --process-dependency-links',
    ],
    ['pip uninstall -y a', ['--yes'], 'pip uninstall a --yes'],
    ['pip cache remove --format human a', ['--format'], 'pip cache remove a --format=human'],
    ['pip config --user set global.index-url x', ['--user'], 'pip config set global.index-url x --user'],
    ['pip download --dest /d -r r.txt', ['--dest', '--requirement'], 'pip download --dest=/d --requirement=r.txt'],
  ])('%s', (command, asked, expected) => {
    expect(read(command, ...asked)).toEqual([expected])
  })
})

describe('uv', () => {
  test.each<[string, string[], string[]]>([
    ['uv sync --no-dev --frozen', ['--no-dev', '--frozen'], ['uv sync+ --no-dev --frozen']],
    ['uv pip sync -r a --no-cache-dir', ['--requirements', '--no-cache'], ['uv pip sync+ --requirements=a --no-cache']],
    ['uv pip uninstall a', [], ['uv pip uninstall a']],
    [
      'uv run --with b -m pytest --no-cache x',
      ['--with', '--module', '--no-cache'],
      ['uv run pytest --no-cache x --with=b --module'],
    ],
    [
      'uv run --frozen manage.py migrate --no-dev',
      ['--no-dev', '--frozen'],
      ['uv run manage.py migrate --no-dev --frozen'],
    ],
    ['uv tool install --with a ruff', ['--with'], ['uv tool install+ ruff --with=a']],
    ['uvx --from a b --no-cache', ['--from', '--no-cache'], ['uvx run b --no-cache --from=a']],
    ['uv tool run ruff check', [], ['uv tool run ruff check']],
    ['uv cache prune --ci && uv cache clean a', ['--ci'], ['uv cache prune --ci', 'uv cache clean a']],
    ['uv export --no-hashes -o r.txt --no-emit-project', ['--output-file'], ['uv export --output-file=r.txt']],
    ['uv python install 3.12', [], ['uv python install 3.12']],
    ['uv add --group g a', ['--group'], ['uv add+ a --group=g']],
  ])('%s', (command, asked, expected) => {
    expect(read(command, ...asked)).toEqual(expected)
  })
})

describe('Poetry, Pipenv, PDM, pipx', () => {
  test.each<[string, string[], string[]]>([
    ['poetry install --no-dev --no-root', ['--no-dev', '--no-root'], ['poetry install+ --no-dev --no-root']],
    ['poetry -C /a sync --only=main', ['--directory', '--only'], ['poetry sync+ --directory=/a --only=main']],
    ['poetry add -G dev a', ['--group'], ['poetry add+ a --group=dev']],
    [
      'poetry export -f requirements.txt -o r.txt --without-hashes',
      ['--output', '--format'],
      ['poetry export --output=r.txt --format=requirements.txt'],
    ],
    ['poetry run pytest --no-cache a', ['--no-cache'], ['poetry run pytest --no-cache a']],
    ['poetry config virtualenvs.create false', [], ['poetry config virtualenvs.create false']],
    ['poetry lock --no-update', ['--no-update'], ['poetry lock --no-update']],
    [
      'pipenv install --system --deploy -d',
      ['--system', '--deploy', '--dev'],
      ['pipenv install+ --system --deploy --dev'],
    ],
    ['python -m pipenv sync --categories "a b"', ['--categories'], ['pipenv sync+ --categories=a b']],
    ['pipenv lock -r && pipenv --rm', ['--requirements'], ['pipenv lock --requirements']],
    [
      'pdm install --prod --no-lock --no-editable',
      ['--production', '--frozen-lockfile'],
      ['pdm install+ --production --frozen-lockfile'],
    ],
    ['pdm sync -G a --prod', ['--group', '--production'], ['pdm sync+ --group=a --production']],
    ['pdm install --check', ['--check'], ['pdm install+ --check']],
    ['pdm add -e ./a', ['--editable'], ['pdm add+ --editable=./a']],
    ['pipx install --pip-args="--no-cache-dir" a', ['--pip-args'], ['pipx install+ a --pip-args=--no-cache-dir']],
    ['pipx run --spec a b --no-cache', ['--spec', '--no-cache'], ['pipx run b --no-cache --spec=a']],
  ])('%s', (command, asked, expected) => {
    expect(read(command, ...asked)).toEqual(expected)
  })
})

describe('conda and the distributions', () => {
  test.each<[string, string[], string[]]>([
    [
      'conda install -yc conda-forge python=3.8 "a>=1"',
      ['--yes', '--channel'],
      ['conda install+ python=3.8 a>=1 --yes --channel=conda-forge'],
    ],
    ['mamba env create -f e.yml -n x', ['--file', '--name'], ['conda env create+ --file=e.yml --name=x']],
    ['micromamba create -p /e a', ['--prefix'], ['conda create+ a --prefix=/e']],
    ['conda clean -tipsy', ['--tarballs', '--packages', '--all'], ['conda clean --tarballs --packages']],
    ['conda run -n x pytest --name a', ['--name'], ['conda run pytest --name a --name=x']],
    ['conda init && conda env list', [], []],
    [
      'apt-get install -yqq --no-install-recommends a',
      ['--yes', '--quiet', '--no-install-recommends'],
      ['apt install a --yes --quiet --quiet --no-install-recommends'],
    ],
    ['apt-get -o Acquire::Retries=3 -y update', ['--option'], ['apt update --option=Acquire::Retries=3']],
    [
      'apt-get -oDpkg::Options::="--force-confold" -t bookworm-backports install a',
      ['--option', '--target-release'],
      ['apt install a --option=Dpkg::Options::=--force-confold --target-release=bookworm-backports'],
    ],
    ['aptitude -y dist-upgrade', ['--yes'], ['apt upgrade --yes']],
    ['apt-get dist-clean; apt-get clean autoclean', [], ['apt distclean', 'apt clean autoclean']],
    ['apt list; apt-cache search a; apt-mark hold a', [], []],
    [
      'apk -U add --no-cache -t .b a',
      ['--virtual', '--no-cache', '--update-cache'],
      ['apk add a --virtual=.b --no-cache --update-cache'],
    ],
    ['apk add --virtual=.b a', ['--virtual'], ['apk add a --virtual=.b']],
    ['yum -y groupinstall "Development Tools"', [], ['dnf group install Development Tools']],
    [
      'microdnf install --nodocs --setopt=install_weak_deps=0 a',
      ['--nodocs', '--setopt'],
      ['dnf install a --nodocs --setopt=install_weak_deps=0'],
    ],
    ['dnf config-manager --enable a && dnf clean all', [], ['dnf clean all']],
    ['zypper -n in --no-recommends a', ['--no-recommends'], ['zypper install a --no-recommends']],
    ['npm install a && gem install b && go install c', [], []],
  ])('%s', (command, asked, expected) => {
    expect(read(command, ...asked)).toEqual(expected)
  })
})

test('a subcommand has its place', () => {
  const text = 'FROM python\nRUN uv --quiet tool install ruff && uvx ruff'
  const spans = factsOf(text).calls.flatMap(({ call }) => {
    const installer = readInstaller(call)
    return installer ? [slice(text, installer.actionSpan)] : []
  })
  expect(spans).toEqual(['install', 'uvx'])
})

describe('where installers with environments of their own put packages', () => {
  test.each<[string, string | null]>([
    ['RUN pipenv install --system', 'prefix /usr/local'],
    ['RUN pipenv install', null],
    ['WORKDIR /a\nENV PIPENV_VENV_IN_PROJECT=1\nRUN pipenv sync', 'venv /a/.venv'],
    ['ENV VIRTUAL_ENV=/v\nRUN pipenv install', 'venv /v'],
    ['ENV WORKON_HOME=/w\nWORKDIR /a/b\nRUN pipenv install', 'venv /w/b-\0'],
    ['ENV WORKON_HOME=/w PIPENV_CUSTOM_VENV_NAME=shop\nRUN pipenv install', 'venv /w/shop'],
    ['ENV WORKON_HOME=/w VIRTUAL_ENV=/v\nRUN pipenv install', 'venv /v'],
    ['WORKDIR /a\nRUN pdm install', 'venv /a/.venv'],
    ['RUN pdm sync -p /b', 'venv /b/.venv'],
    ['RUN pipx install black==24', 'venv /root/.local/share/pipx/venvs/black'],
    ['ENV PIPX_HOME=/opt/pipx\nRUN pipx install poetry', 'venv /opt/pipx/venvs/poetry'],
    ['RUN uv tool install ruff@0.5', 'venv /root/.local/share/uv/tools/ruff'],
    ['RUN /opt/conda/bin/conda install a', 'prefix /opt/conda'],
    ['ENV PATH=/opt/miniconda3/bin:$PATH\nRUN conda create -n x a', 'prefix /opt/miniconda3/envs/x'],
    ['RUN micromamba install -p /e a', 'prefix /e'],
    ['ENV CONDA_DIR=/c\nRUN conda env create -f e.yml', null],
  ])('%s', (text, expected) => {
    const [install] = factsOf(withBase(text)).installs
    expect(install?.location ? `${install.location.kind} ${install.location.path}` : null).toBe(expected)
  })

  test('system packages are no Python installs', () => {
    expect(
      factsOf('FROM python\nRUN apt-get update && apt-get install a && apk add b && dnf install c').installs,
    ).toEqual([])
  })
})

describe('where Poetry installs, by its own configuration', () => {
  const placed = (text: string): (string | null)[] =>
    factsOf(withBase(text)).installs.map(({ location }) => location && `${location.kind} ${location.path}`)

  test.each<[string, (string | null)[]]>([
    ['RUN poetry install', [null]],
    ['RUN poetry config virtualenvs.create false && poetry install', ['prefix /usr/local']],
    ['RUN poetry config virtualenvs.create false\nRUN poetry install', ['prefix /usr/local']],
    ['RUN poetry install && poetry config virtualenvs.create false', [null]],
    ['WORKDIR /app\nRUN poetry config --local virtualenvs.in-project true\nRUN poetry install', ['venv /app/.venv']],
    [
      'RUN poetry config virtualenvs.in-project true && poetry config virtualenvs.in-project --unset && poetry install',
      [null],
    ],
    ['ENV POETRY_VIRTUALENVS_CREATE=true\nRUN poetry config virtualenvs.create false && poetry install', [null]],
    ['RUN /p/bin/poetry config virtualenvs.create false && /p/bin/poetry install', [null]],
    ['RUN poetry config cache-dir /c && poetry install', [null]],
    [
      'FROM python:3.12 AS a\nRUN poetry config virtualenvs.create false\nFROM a\nRUN poetry install',
      ['prefix /usr/local'],
    ],
    [
      'FROM python:3.12 AS a\nRUN poetry config virtualenvs.create false\nFROM python:3.12\nCOPY --from=a /x /x\nRUN poetry install',
      [null],
    ],
  ])('%j', (text, places) => {
    expect(placed(text)).toEqual(places)
  })
})
