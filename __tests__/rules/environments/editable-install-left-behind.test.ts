import { firesOn, staysSilent, turnsInto } from '../cases.js'

const rule = 'editable-install-left-behind'
const project =
  '[project]\nname = "shop"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
const builder = 'FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\n'
const final = 'FROM python:3.13\nCOPY --from=b /app/.venv /app/.venv\n'
const inProject = 'ENV POETRY_VIRTUALENVS_IN_PROJECT=1\n'
const tree = (dockerfile: string, pyproject = project): Record<string, string> => ({
  Dockerfile: dockerfile,
  'pyproject.toml': pyproject,
  'src/shop/__init__.py': '',
  'docker/start.sh': '',
})

staysSilent(rule, {
  'not editable': tree(`${builder}RUN uv sync --no-editable\n${final}CMD ["shop"]\n`),
  'not editable by its variable': tree(`${builder}ENV UV_NO_EDITABLE=1\nRUN uv sync\n${final}CMD ["shop"]\n`),
  'the project is no package': tree(`${builder}RUN uv sync\n${final}CMD ["shop"]\n`, '[project]\nname = "shop"\n'),
  'the project is left out': tree(`${builder}RUN uv sync --no-install-project\n${final}CMD ["shop"]\n`),
  'the last sync decides': tree(`${builder}RUN uv sync\nRUN uv sync --no-editable\n${final}CMD ["shop"]\n`),
  'the sources come too': tree(`${builder}RUN uv sync\n${final}COPY --from=b /app/src /app/src\nCMD ["shop"]\n`),
  'the sources come from the context': tree(
    `${builder}RUN uv sync\n${final}WORKDIR /app\nCOPY src ./src\nCMD ["shop"]\n`,
  ),
  'the whole folder is copied': tree(
    `${builder}RUN uv sync\nFROM python:3.13\nCOPY --from=b /app /app\nCMD ["shop"]\n`,
  ),
  'the program starts in the sources': tree(
    `${builder}RUN uv sync\n${final}WORKDIR /srv\nCOPY src .\nCMD ["gunicorn", "shop:app"]\n`,
  ),
  'a script beside its modules': tree(`${builder}RUN uv sync\n${final}COPY src /srv\nCMD ["python", "/srv/main.py"]\n`),
  'a start script that nobody knows, and sources': tree(
    `${builder}RUN uv sync\n${final}COPY src /srv\nENTRYPOINT ["/entrypoint.sh"]\n`,
  ),
  'cloned at the same path': tree(
    `${builder}RUN uv sync\n${final}RUN git clone https://example.com/shop /app\nCMD ["shop"]\n`,
  ),
  'the same image': tree('FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN uv sync\nCMD ["shop"]\n'),
  'FROM the same stage': tree(`${builder}RUN uv sync\nFROM b\nCMD ["shop"]\n`),
  'a repository':
    'FROM python:3.13 AS b\nRUN python -m venv /v && /v/bin/pip install -e git+https://example.com/a@v1#egg=a\nFROM python:3.13\nCOPY --from=b /v /v\n',
  'the manifest is not at hand': `${builder}RUN uv sync\n${final}CMD ["shop"]\n`,
  'poetry without its root': tree(
    `${builder}ENV POETRY_VIRTUALENVS_IN_PROJECT=1\nRUN poetry install --no-root\n${final}CMD ["shop"]\n`,
  ),
  'poetry without sources: it goes on without the project': {
    Dockerfile: `FROM python:3.13 AS b\nWORKDIR /app\nCOPY pyproject.toml poetry.lock ./\n${inProject}RUN poetry install --only main\n${final}COPY src /srv\nENV PYTHONPATH=/other\nCMD ["shop"]\n`,
    ...{ 'pyproject.toml': '[tool.poetry]\nname = "shop"\n', 'poetry.lock': '', 'src/shop/__init__.py': '' },
  },
  'an unknown argument': tree(`${builder}ARG ARGS\nRUN uv sync $ARGS\n${final}CMD ["shop"]\n`),
})

firesOn(rule, {
  'uv sync': [tree(`${builder}RUN uv sync --locked\n${final}CMD ["shop"]\n`), 'COPY --from=b /app/.venv /app/.venv'],
  'other files are there': [
    tree(`${builder}RUN uv sync\n${final}COPY docker/start.sh /app/\nCMD ["/app/.venv/bin/shop"]\n`),
    'COPY --from=b /app/.venv /app/.venv',
  ],
  'the sources lie elsewhere': [
    tree(`${builder}RUN uv sync\n${final}COPY src /srv/src\nCMD ["/app/.venv/bin/shop"]\n`),
    'COPY --from=b /app/.venv /app/.venv',
  ],
  'left out of the first sync, without the manifest': [
    `${builder.replace('. .', 'pyproject.toml uv.lock ./')}RUN uv sync --no-install-project\nCOPY . .\nRUN uv sync\n${final}CMD ["shop"]\n`,
    'COPY --from=b /app/.venv /app/.venv',
  ],
  'pip -e': [
    'FROM python:3.13 AS b\nCOPY . /src\nRUN python -m venv /v && /v/bin/pip install -e /src[web]\nFROM python:3.13\nCOPY --from=b /v /v\nCMD ["/v/bin/shop"]\n',
    'COPY --from=b /v /v',
  ],
  'pip -e, site-packages copied': [
    'FROM python:3.13 AS b\nWORKDIR /src\nCOPY . .\nRUN pip install --editable=.\nFROM python:3.13\nCOPY --from=b /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages\nCOPY --from=b /usr/local/bin/shop /usr/local/bin/shop\nCMD ["shop"]\n',
    'COPY --from=b /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages',
  ],
  poetry: [
    tree(
      `${builder}ENV POETRY_VIRTUALENVS_IN_PROJECT=1\nRUN poetry install\n${final}CMD ["shop"]\n`,
      '[tool.poetry]\nname = "shop"\n',
    ),
    'COPY --from=b /app/.venv /app/.venv',
  ],
  'one group of poetry, and the project': [
    tree(
      `${builder}${inProject}RUN poetry install --only main\n${final}CMD ["shop"]\n`,
      '[tool.poetry]\nname = "shop"\n',
    ),
    'COPY --from=b /app/.venv /app/.venv',
  ],
})

const pip = 'FROM python:3.13 AS b\nCOPY . /src\nRUN python -m venv /v && /v/bin/pip install -e /src\n'
const copied = 'FROM python:3.13\nCOPY --from=b /v /v\nCMD ["/v/bin/shop"]\n'
turnsInto(rule, { pip: [pip + copied, pip.replace('-e ', '') + copied] })
