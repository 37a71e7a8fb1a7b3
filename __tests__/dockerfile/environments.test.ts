import { describe, expect, test } from '@jest/globals'
import { madeEnvironment } from '../../src/dockerfile/environments.js'
import { factsOf, withBase } from './reading.js'

describe('what makes a virtual environment', () => {
  test.each<[string, string | null]>([
    ['python -m venv /v', '/v'],
    ['python3.12 -m venv v', '/w/v'],
    ['python -m virtualenv /v', '/v'],
    ['virtualenv /v', '/v'],
    ['pyvenv /v', '/v'],
    ['uv venv /v', '/v'],
    ['uv venv', '/w/.venv'],
    ['uv venv --seed', '/w/.venv'],
    ['virtualenv', null],
    ['python -m venv', null],
    ['python -m venvx /v', null],
    ['uv sync', null],
    ['make venv /v', null],
    ['virtualenv $(x)', null],
    ...['-p', '--python', '--prompt', '--app-data', '--seed-packages'].map((option): [string, string] => [
      `virtualenv ${option} x /v`,
      '/v',
    ]),
    ['python -m venv --system-site-packages --copies /v', '/v'],
  ])('%s: %s', (run, path) => {
    const { calls } = factsOf(withBase(`WORKDIR /w\nRUN ${run}`))
    expect(madeEnvironment(calls.at(-1)!.call)).toBe(path)
  })
})

/** Where the last install puts packages. */
function placed(lines: string): string | null {
  const [, from = 'FROM python:3.12\n', rest] = /^(FROM .*\n)?([^]*)$/.exec(lines)!
  const location = factsOf(`${from}WORKDIR /w\n${rest!}`).installs.at(-1)?.location ?? null
  return location && `${location.kind} ${location.path.replaceAll('\0', '␀')}`
}

describe('where pip puts packages', () => {
  test.each<[string, string | null]>([
    ['RUN pip install x', 'prefix /usr/local'],
    ['RUN pip install --target /t x', 'target /t'],
    ['RUN pip install --target t x', 'target /w/t'],
    ['RUN pip install --target $(y) x', null],
    ['RUN pip install --prefix /p x', 'prefix /p'],
    ['RUN pip install --prefix=$(y) x', null],
    ['RUN pip install --root /r x', 'prefix /r'],
    ['RUN pip install --install-option="--prefix=/p" x', 'prefix /p'],
    ['RUN pip install --user x', 'user /root/.local'],
    ['ENV PYTHONUSERBASE=/opt/py\nRUN pip install --user x', 'user /opt/py'],
    ['RUN PYTHONUSERBASE=/opt/py pip install --user x', 'user /opt/py'],
    ['ENV PYTHONUSERBASE=~/py\nRUN pip install --user x', 'user /root/py'],
    ['ENV PYTHONUSERBASE=\nRUN pip install --user x', 'user /root/.local'],
    ['ARG B\nENV PYTHONUSERBASE=/opt/$B\nRUN pip install --user x', 'user /opt/␀'],
    ['ENV PYTHONUSERBASE=/opt/py\nRUN pip install x', 'prefix /usr/local'],
    ['RUN /v/bin/pip install x', 'venv /v'],
    ['RUN v/bin/python -m pip install x', 'venv /w/v'],
    ['RUN /usr/bin/pip install x', 'prefix /usr/local'],
    ['RUN /usr/local/bin/pip install x', 'prefix /usr/local'],
    ['RUN /bin/pip install x', 'prefix /usr/local'],
    ['RUN . /v/bin/activate && pip install x', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH=/v/bin:$PATH\nRUN pip install x', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH=/v/bin/:$PATH\nRUN pip install x', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH=$PATH:/v/bin\nRUN pip install x', 'prefix /usr/local'],
    ['RUN python -m venv /v\nRUN PATH=/v/bin:$PATH pip install x', 'venv /v'],
    ['ENV PATH=/x/bin:$PATH\nRUN pip install x', 'prefix /usr/local'],
    ['ENV PATH=/x/venv/bin:$PATH\nRUN pip install x', 'venv /x/venv'],
    ['ENV PATH=/x/.venv/bin:$PATH\nRUN pip install x', 'venv /x/.venv'],
    ['ENV PATH=/x/virtualenv/bin:$PATH\nRUN pip install x', 'venv /x/virtualenv'],
    ['ENV VIRTUAL_ENV=/x PATH=/x/bin:$PATH\nRUN pip install x', 'venv /x'],
    ['RUN uv venv /v\nENV PATH=/v/bin:$PATH\nRUN pip install x', 'prefix /usr/local'],
    ['RUN uv venv --seed /v\nENV PATH=/v/bin:$PATH\nRUN pip install x', 'venv /v'],
    ['ENV UV_VENV_SEED=1\nRUN uv venv /v\nENV PATH=/v/bin:$PATH\nRUN pip install x', 'venv /v'],
    ['RUN uv venv /v\nENV PATH=/v/bin:$PATH\nRUN python -m pip install x', 'venv /v'],
    ['FROM debian:12\nRUN pip install x', 'prefix /usr'],
    ['FROM acme/x\nRUN pip install x', null],
  ])('%s: %s', (lines, expected) => {
    expect(placed(lines)).toBe(expected)
  })
})

describe('where pip puts packages beside conda', () => {
  const conda = 'FROM debian:12\nRUN bash Miniconda3.sh -b -p /opt/conda\n'
  test.each<[string, string | null]>([
    [`${conda}ENV PATH=/opt/conda/bin:$PATH\nRUN pip install x`, 'prefix /opt/conda'],
    [`${conda}ENV PATH=$PATH:/opt/conda/bin\nRUN pip install x`, 'prefix /usr'],
    [`${conda}RUN pip install x`, 'prefix /usr'],
    [`${conda}ENV PATH=/opt/conda/envs/e/bin:$PATH\nRUN pip install x`, 'prefix /opt/conda/envs/e'],
    ['RUN conda create -p /e python\nENV PATH=/e/bin:$PATH\nRUN pip install x', 'prefix /e'],
    ['ENV PATH=/e/bin:$PATH\nRUN conda create -p /e python && pip install x', 'prefix /e'],
    ['RUN bash ~/conda.sh -b\nENV PATH=/root/conda/bin:$PATH\nRUN pip install x', 'prefix /usr/local'],
    ['RUN bash Miniconda3.sh -b\nENV PATH=/root/miniconda3/bin:$PATH\nRUN pip install x', 'prefix /root/miniconda3'],
    [
      'FROM continuumio/miniconda3\nENV PATH=/opt/conda/envs/e/bin:$PATH\nRUN pip install x',
      'prefix /opt/conda/envs/e',
    ],
    ['FROM continuumio/miniconda3\nRUN conda activate e && pip install x', 'prefix /opt/conda/envs/e'],
    ['FROM continuumio/miniconda3\nRUN conda activate && pip install x', 'prefix /opt/conda'],
    ['FROM continuumio/miniconda3\nRUN conda activate ./e && pip install x', 'prefix /w/e'],
    ['FROM continuumio/miniconda3\nRUN conda activate $(x) && pip install x', null],
    ['FROM continuumio/miniconda3\nRUN conda activate e && conda install x', 'prefix /opt/conda/envs/e'],
    ['FROM continuumio/miniconda3\nRUN conda activate e && conda install -n f x', 'prefix /opt/conda/envs/f'],
    ['FROM continuumio/miniconda3\nRUN conda activate /e && conda install x', 'prefix /e'],
    ['FROM continuumio/miniconda3\nRUN conda activate e && conda env create -f e.yml', null],
    ['RUN conda activate e && pip install x', null],
    ['RUN conda activate e && /v/bin/pip install x', 'venv /v'],
    ['RUN conda activate e && pip install --target /t x', 'target /t'],
    [`${conda}ENV PATH=/opt/conda/bin:$PATH\nRUN uv pip install --system x`, 'prefix /opt/conda'],
    [`${conda}ENV PATH=/opt/conda/bin:$PATH\nRUN uv pip install x`, null],
    [`${conda}ENV PATH=/opt/conda/bin:$PATH\nRUN poetry install`, null],
  ])('%s: %s', (lines, expected) => {
    expect(placed(lines)).toBe(expected)
  })
})

describe('where uv puts packages', () => {
  test.each<[string, string | null]>([
    ['RUN uv pip install x', null],
    ['RUN uv pip install --system x', 'prefix /usr/local'],
    ['ENV UV_SYSTEM_PYTHON=1\nRUN uv pip install x', 'prefix /usr/local'],
    ['ENV UV_SYSTEM_PYTHON=true\nRUN uv pip install x', 'prefix /usr/local'],
    ['ENV UV_SYSTEM_PYTHON=0\nRUN uv pip install x', null],
    ['ENV VIRTUAL_ENV=/x\nRUN uv pip install x', 'venv /x'],
    ['RUN uv venv && uv pip install x', 'venv /w/.venv'],
    ['RUN cd sub && uv venv /w/.venv && uv pip install x', 'venv /w/.venv'],
    ['RUN uv venv /other/.venv && uv pip install x', null],
    // Not activated, but on PATH: the image's own Python is passed over there.
    ['RUN python -m venv /v\nENV PATH=/v/bin:$PATH\nRUN uv pip install x', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH=$PATH:/v/bin\nRUN uv pip install x', 'venv /v'],
    ['RUN python -m venv /v\nENV PATH=$PATH:/v/bin\nRUN uv pip install --system x', 'prefix /usr/local'],
    ['RUN python -m venv /v && uv venv\nENV PATH=/v/bin:$PATH\nRUN uv pip install x', 'venv /w/.venv'],
    ['ENV PATH=/x/bin:$PATH\nRUN uv pip install x', null],
    ['RUN uv pip install --python /v/bin/python x', 'venv /v'],
    ['RUN uv pip install --python 3.12 x', null],
    ['RUN /opt/uv/bin/uv pip install --system x', 'prefix /usr/local'],
    ['RUN . /v/bin/activate && uv pip install x', 'venv /v'],
    ['RUN uv sync', 'venv /w/.venv'],
    ['RUN uv sync --project /p', 'venv /p/.venv'],
    ['RUN uv sync --directory /p', 'venv /p/.venv'],
    ['RUN uv sync --project $(x)', null],
    ['ENV UV_PROJECT_ENVIRONMENT=/e\nRUN uv sync', 'venv /e'],
    ['ENV UV_PROJECT_ENVIRONMENT=e\nRUN uv sync --project p', 'venv /w/p/e'],
    ['ARG E\nENV UV_PROJECT_ENVIRONMENT=$E\nRUN uv sync', null],
    ['ENV VIRTUAL_ENV=/x\nRUN uv sync', 'venv /w/.venv'],
    ['ENV VIRTUAL_ENV=/x\nRUN uv sync --active', 'venv /x'],
    ['RUN uv sync --active', 'venv /w/.venv'],
    ['RUN uv tool install x', 'venv /root/.local/share/uv/tools/x'],
    ['ENV UV_TOOL_DIR=/t\nRUN uv tool install X==1', 'venv /t/x'],
  ])('%s: %s', (lines, expected) => {
    expect(placed(lines)).toBe(expected)
  })
})

describe('where Poetry and the others put packages', () => {
  test.each<[string, string | null]>([
    ['RUN poetry install', null],
    ['ENV POETRY_VIRTUALENVS_CREATE=false\nRUN poetry install', 'prefix /usr/local'],
    ['ENV POETRY_VIRTUALENVS_CREATE=0\nRUN poetry install', 'prefix /usr/local'],
    ['ENV POETRY_VIRTUALENVS_CREATE=true\nRUN poetry install', null],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN poetry install', 'venv /w/.venv'],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=1\nRUN poetry install', 'venv /w/.venv'],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=0\nRUN poetry install', null],
    ['RUN . /v/bin/activate && poetry install', 'venv /v'],
    ['ENV POETRY_VIRTUALENVS_CREATE=false\nRUN /p/bin/poetry install', null],
    // What a launcher starts is in its project's environment, whatever it is called.
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN poetry run pip install x', 'venv /w/.venv'],
    ['RUN poetry config virtualenvs.in-project true\nRUN poetry run python -m pip install x', 'venv /w/.venv'],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN sh -c "poetry run pip install x"', 'venv /w/.venv'],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN poetry run true; pip install x', 'prefix /usr/local'],
    ['ENV POETRY_VIRTUALENVS_IN_PROJECT=true\nRUN poetry run pip install --target /t x', 'target /t'],
    ['ENV POETRY_VIRTUALENVS_CREATE=false\nRUN poetry run pip install x', 'prefix /usr/local'],
    ['RUN poetry run pip install x', null],
    ['RUN poetry run pip install --prefix /p x', 'prefix /p'],
    ['ENV PIPENV_VENV_IN_PROJECT=1\nRUN pipenv run pip install x', 'venv /w/.venv'],
    ['RUN pdm run pip install x', 'venv /w/.venv'],
    ['RUN pipenv install --system', 'prefix /usr/local'],
    ['ENV PIPENV_SYSTEM=1\nRUN pipenv install', 'prefix /usr/local'],
    ['ENV VIRTUAL_ENV=/x\nRUN pipenv install', 'venv /x'],
    ['ENV VIRTUAL_ENV=/x PIPENV_IGNORE_VIRTUALENVS=1\nRUN pipenv install', null],
    ['ENV PIPENV_VENV_IN_PROJECT=yes\nRUN pipenv install', 'venv /w/.venv'],
    ['RUN python -m venv .venv && pipenv install', 'venv /w/.venv'],
    ['RUN pipenv install', null],
    ['ENV WORKON_HOME=/h\nRUN pipenv install', 'venv /h/w-␀'],
    ['ENV WORKON_HOME=/h PIPENV_CUSTOM_VENV_NAME=n\nRUN pipenv install', 'venv /h/n'],
    ['ENV WORKON_HOME=h\nRUN pipenv install', null],
    ['RUN pdm install', 'venv /w/.venv'],
    ['RUN pdm install --global', 'prefix /usr/local'],
    ['RUN pdm install --project /p', 'venv /p/.venv'],
    ['ENV PDM_PROJECT=/p\nRUN pdm install', 'venv /p/.venv'],
    ['ENV PDM_USE_VENV=false\nRUN pdm install', null],
    ['ENV VIRTUAL_ENV=/x\nRUN pdm install', 'venv /x'],
    ['ENV VIRTUAL_ENV=/x PDM_IGNORE_ACTIVE_VENV=1\nRUN pdm install', 'venv /w/.venv'],
    ['RUN pipx install x', 'venv /root/.local/share/pipx/venvs/x'],
    ['ENV PIPX_HOME=/h\nRUN pipx install x', 'venv /h/venvs/x'],
    ['RUN pipx install --global x', null],
    ['RUN /opt/conda/bin/conda install -y x', 'prefix /opt/conda'],
    ['RUN /opt/conda/bin/conda install -y -n e x', 'prefix /opt/conda/envs/e'],
    ['RUN /opt/conda/bin/conda install -y -n base x', 'prefix /opt/conda'],
    ['RUN /opt/conda/bin/conda install -y -p /e x', 'prefix /e'],
    ['RUN /opt/conda/condabin/mamba install -y x', 'prefix /opt/conda'],
    ['RUN /opt/conda/bin/conda create -y x', null],
    ['RUN /opt/conda/bin/conda env create -f e.yml', null],
    ['RUN micromamba install -r /m -n e x', 'prefix /m/envs/e'],
    ...['MAMBA_ROOT_PREFIX', 'CONDA_DIR', 'CONDA_ROOT', 'CONDA_HOME'].map((name): [string, string] => [
      `ENV ${name}=/c/\nRUN conda install -y x`,
      'prefix /c',
    ]),
    ['ENV PATH=/opt/miniforge3/bin:$PATH\nRUN conda install -y x', 'prefix /opt/miniforge3'],
    ['ENV PATH=/opt/mambax/bin/:$PATH\nRUN conda install -y x', 'prefix /opt/mambax'],
    ['RUN conda install -y x', null],
  ])('%s: %s', (lines, expected) => {
    expect(placed(lines)).toBe(expected)
  })
})

describe('an environment on a base that is not known, by what is copied of it', () => {
  const sync = 'FROM acme/base AS b\nWORKDIR /app\nCOPY . .\nRUN uv sync --locked\nFROM ubuntu:24.04\n'
  const poetry = 'FROM acme/base AS b\nWORKDIR /shop\nRUN poetry install --only main\nFROM acme/base\n'
  test.each<[string, string | null]>([
    [`${sync}COPY --from=b /app/.venv /app/.venv\nENV PATH=/app/.venv/bin:$PATH\n`, '/app/.venv → /app/.venv'],
    [`${sync}COPY --from=b /app /srv\nENV PATH=/srv/.venv/bin:$PATH\n`, '/app/.venv → /srv/.venv'],
    [`${poetry}COPY --from=b /venv /venv\nENV PATH="/venv/bin:$PATH"\n`, '/venv → /venv'],
    [`${poetry}COPY --from=b /opt/virtualenv /v\nENV PATH=/v/bin:$PATH\n`, '/opt/virtualenv → /v'],
    [
      `${sync.replace('--locked', '--locked\nRUN uv pip install x')}COPY --from=b /app/.venv /app/.venv\nENV PATH=/app/.venv/bin:$PATH\n`,
      '/app/.venv → /app/.venv',
    ],
    [
      `${sync.replace('--locked', '--locked\nRUN uv pip install --system x')}COPY --from=b /app/.venv /app/.venv\nENV PATH=/app/.venv/bin:$PATH\n`,
      null,
    ],
    // Not on PATH, of another name, never copied, of another stage.
    [`${sync}COPY --from=b /app/.venv /app/.venv\n`, null],
    [`${poetry}COPY --from=b /opt/shop /opt/shop\nENV PATH=/opt/shop/bin:$PATH\n`, null],
    [`${poetry}ENV PATH=/venv/bin:$PATH\n`, null],
    [`${poetry}FROM acme/other AS o\nFROM acme/base\nCOPY --from=o /venv /venv\nENV PATH=/venv/bin:$PATH\n`, null],
    [
      `${poetry.replace('poetry install --only main', 'pip install x')}COPY --from=b /venv /venv\nENV PATH=/venv/bin:$PATH\n`,
      null,
    ],
  ])('%s', (text, place) => {
    const install = factsOf(text).installs.at(-1)
    const at = install?.landings.map(({ path }) => `${install.location?.path ?? '?'} → ${path ?? '?'}`)
    expect(at?.[0] ?? null).toBe(place)
  })
})
