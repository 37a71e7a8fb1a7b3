import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'

const rule = 'app-not-precompiled'
const copy = 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\n'
const module = 'CMD ["python", "-m", "shop.server"]\n'
const gunicorn = 'CMD ["gunicorn", "--worker-tmp-dir", "/dev/shm", "shop:app"]\n'
const script = 'import click\nfrom shop.conf import app\n'
const shop = { 'src/shop/__init__.py': '', 'src/shop/conf.py': '', 'src/shop/main.py': script }
const project =
  '[project]\nname = "shop"\nversion = "1"\n[project.scripts]\nshop = "shop:main"\n[build-system]\nrequires = []\n'
const bound = '--mount=type=bind,source=pyproject.toml,target=pyproject.toml'
const poetry =
  '[tool.poetry]\nname = "shop"\npackages = [{ include = "shop" }]\n[tool.poetry.scripts]\nshop = "shop:main"\n'
const builder =
  'FROM python:3.13 AS b\nENV POETRY_VIRTUALENVS_IN_PROJECT=true\nWORKDIR /srv\nCOPY pyproject.toml ./\nCOPY shop shop\n' +
  'RUN poetry install\n'
const shipped = 'ENV PATH=/srv/.venv/bin:$PATH\nENTRYPOINT ["shop"]\n'

/** A stage beside the way, of which something else is copied. */
const beside = (run: string, last = ''): Record<string, string> => ({
  Dockerfile: `${builder}FROM b AS t\nRUN ${run}\nFROM python:3.13\nCOPY --from=b /srv /srv\n${last}${shipped}`,
  'pyproject.toml': poetry,
  'shop/__init__.py': '',
})

/** An application that is installed, with something else beside it. */
const installed = (
  copies: string,
  more: Record<string, string> = {},
  celery = 'from celery import Celery\n',
): Record<string, string> => ({
  Dockerfile:
    'FROM python:3.13\nWORKDIR /app\nCOPY core/ /src/core/\nCOPY setup.py /src/\nRUN pip install /src\n' +
    `${copies}\nCMD ["celery", "-A", "core.tasks", "worker"]\n`,
  'setup.py': '',
  'core/__init__.py': '',
  'core/tasks.py': celery,
  'bot/filter.py': '#!/usr/bin/env python3\nprint(1)\n',
  ...more,
})
/** Modules in the root, from which a server starts. */
const root = (copies: string, command: string): Record<string, string> => ({
  Dockerfile: `FROM python:3.13\nWORKDIR /\n${copies}\nCMD ${command}\n`,
  ...{ 'shop/main.py': '', 'main.py': '', 'tools/a.py': '' },
})
const written = (text: string): Record<string, string> => ({
  Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY shop shop\nRUN ${text} > /start.sh && chmod +x /start.sh\nCMD ["/start.sh"]\n`,
  ...{ 'shop/__main__.py': 'from shop import conf\n', 'shop/conf.py': '' },
})

/** An application that uv installs as a package, of whose sources the final image gets another part. */
const wheel = (sync: string, command = 'CMD ["./run.sh"]'): ExampleFiles => ({
  Dockerfile: `FROM python:3.13 AS b\nADD . /app\nWORKDIR /app\nRUN ${sync}\nFROM python:3.13\nWORKDIR /app\nENV PATH=/app/.venv/bin:$PATH\nCOPY --from=b /app/.venv /app/.venv\nCOPY --from=b /app/alembic /app/alembic\nCOPY --from=b /app/run.sh /app/run.sh\n${command}\n`,
  'pyproject.toml': project,
  'run.sh': '#!/bin/sh\nexec uvicorn --factory shop.main:create_app\n',
  ...{ 'shop/__init__.py': '', 'shop/main.py': 'import fastapi\n', 'alembic/env.py': 'from shop import main\n' },
})

staysSilent(rule, {
  'commands that a shell is given, and a module path':
    'FROM python:3.13\nENV PYTHONPATH=/app\nCOPY shop /app/shop\nCMD ["bash", "-c", "nginx -g x"]\n',
  'a shell that waits, and a module path': 'FROM python:3.13\nENV PYTHONPATH=/app\nCOPY shop /app/shop\nCMD ["bash"]\n',
  'the application is a wheel in the environment': wheel(
    'uv sync --frozen --no-default-groups --compile-bytecode --no-editable',
  ),
  'a single file that its own path starts': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["./sf.py"]\n',
    ...{ 'sf.py': '#!/usr/bin/env python3\nimport click\n', 'tools/other.py': '' },
  },
  'a script beside an installed application': installed('COPY bot/filter.py /app/bot/'),
  'a script that is made executable': installed('COPY bot/filter.py /app/bot/\nRUN chmod +x /app/bot/filter.py'),
  'what stands in the root and is not what is named': root('COPY tools /tools', '["uvicorn", "shop.main:app"]'),
  'a script that a command writes starts nothing of it': written("echo '#!/bin/sh\\nexec python -m http.server'"),
  'a context without Python': { Dockerfile: copy + module, 'README.md': '' },
  'a context without Python, and a server': { Dockerfile: copy + gunicorn, 'start.sh': '' },
  'the module is an installed one': `${copy}RUN pip install shop-core==2.4.1\nCMD ["python", "-m", "shop.server"]\n`,
  'the module is an installed one, by its very name': `${copy}RUN pip install Shop==2.4.1\n${gunicorn}`,
  'what is copied is another': { Dockerfile: copy + module, 'tools.py': '', 'tests/test_tools.py': '' },
  'what is copied is ignored': {
    Dockerfile: `FROM python:3.13\nCOPY . /srv\nWORKDIR /srv\n${module}`,
    ...{ 'shop/server.py': '', 'tools.py': '', '.dockerignore': 'shop\n' },
  },
  'a script that imports nothing of the module path': {
    Dockerfile: `FROM python:3.13\nENV PYTHONPATH=/srv/src\n${copy.slice(17)}CMD ["python", "tool.py"]\n`,
    ...{ ...shop, 'tool.py': 'import click\n' },
  },
  'a script that imports nothing of the editable project': {
    Dockerfile: `${copy}RUN pip install -e .\nCMD ["python", "tools/tool.py"]\n`,
    ...{ 'shop/__init__.py': '', 'tools/tool.py': 'import click\n' },
  },
  'a folder without modules of the name that is imported': {
    Dockerfile: `${copy}CMD ["python", "tool.py"]\n`,
    ...{ 'tool.py': 'from shop.conf import app\nfrom docs import x\n', 'shop/README.md': '', 'docs/conf.py': '' },
  },
  'a folder without a package, by its name': {
    Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY docs docs\n${gunicorn}`,
    ...{ 'docs/conf.py': '', 'docs/shop.py': '' },
  },
  'the project is installed as a package by what it is bound to': {
    Dockerfile: `${copy}RUN ${bound} uv sync --no-editable\nENV PATH=/srv/.venv/bin:$PATH\nCMD ["shop"]\n`,
    ...{ 'shop/__init__.py': '', 'pyproject.toml': project },
  },
  'a stage beside the way that is taken': {
    Dockerfile: `${builder}FROM b AS t\nRUN python -m compileall -q /srv\nFROM python:3.13\nCOPY --from=t /srv /srv\n${shipped}`,
    ...{ 'pyproject.toml': poetry, 'shop/__init__.py': '' },
  },
})

firesOn(rule, {
  'a script that a shell reads and that is not at hand, by the module path': [
    'FROM python:3.13\nENV PYTHONPATH=/app\nCOPY shop /app/shop\nCMD ["bash", "scripts/x.sh"]\n',
    'COPY shop /app/shop',
  ],
  'an application that is installed by a reference': [wheel('uv sync --frozen --compile-bytecode'), 'ADD . /app'],
  'sources that a script finds before the installed ones': [
    {
      Dockerfile:
        'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN uv sync --no-editable\nCMD [".venv/bin/python", "main.py"]\n',
      ...{ 'pyproject.toml': project, 'main.py': 'import shop\n', 'shop/__init__.py': '' },
    },
    'COPY . .',
  ],
  'sources beside a server, where the project was installed too': [
    {
      Dockerfile: `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN uv sync --no-editable\n${gunicorn}`,
      ...{ 'pyproject.toml': project, 'shop/__init__.py': '' },
    },
    'COPY . .',
  ],
  "the project's command in an environment of Poetry's own": [
    {
      Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY pyproject.toml ./\nRUN poetry install --all-extras\nCOPY ./shop ./shop\nENTRYPOINT ["/bin/bash", "-c", "poetry run shop \\"$@\\"", "--"]\n`,
      ...{ 'pyproject.toml': poetry, 'shop/__init__.py': '' },
    },
    'COPY ./shop ./shop',
  ],
  'the same in the exec form, of one group': [
    {
      Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY . .\nRUN poetry install --only main\nENTRYPOINT ["poetry", "run", "shop"]\n`,
      ...{ 'pyproject.toml': poetry, 'shop/__init__.py': '' },
    },
    'COPY . .',
  ],
  'modules beside a file that its own path starts': [
    {
      Dockerfile:
        'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD python -c "import shop" || true && ./sf.py -l 0.0.0.0:5001\n',
      ...{ 'sf.py': '#!/usr/bin/env python3\nimport shop\n', 'shop/__init__.py': '' },
    },
    'COPY . .',
  ],
  'modules of the path, by a file without an ending': [
    {
      Dockerfile: `FROM python:3.13\nENV PYTHONPATH=/srv\nCOPY . /srv\nCOPY bin/sf /usr/bin/\nCMD ["sf"]\n`,
      ...{ 'bin/sf': '#!/usr/bin/env python3\nimport shop\n', 'shop/__init__.py': '' },
    },
    'COPY . /srv',
  ],
  'beside an installed application, and imported by it': [
    installed('COPY bot/filter.py /app/bot/', {}, 'from bot.filter import run\n'),
    'COPY bot/filter.py /app/bot/',
  ],
  'beside an installed application, and named by it': [
    installed('COPY bot/filter.py /app/bot/', {}, 'app = Celery(include=["bot.filter"])\n'),
    'COPY bot/filter.py /app/bot/',
  ],
  'beside an installed application that finds tasks by itself': [
    installed('COPY bot/filter.py /app/bot/', {}, 'app.autodiscover_tasks(packages())\n'),
    'COPY bot/filter.py /app/bot/',
  ],
  'the application itself, beside the installed one': [installed('COPY core /app/core'), 'COPY core /app/core'],
  'another module than the installed one is named': [
    {
      ...installed('COPY bot/filter.py /app/bot/'),
      'setup.py': '',
      Dockerfile: installed('COPY bot/filter.py /app/bot/').Dockerfile!.replace('core.tasks', 'bot.filter'),
    },
    'COPY bot/filter.py /app/bot/',
  ],
  'a package in the root': [root('COPY shop/ /shop/', '["uvicorn", "shop.main:app"]'), 'COPY shop/ /shop/'],
  'a package in the root, by -m': [root('COPY shop /shop', '["python", "-m", "shop.main"]'), 'COPY shop /shop'],
  'a module in the root': [root('COPY main.py /', '["uvicorn", "main:app"]'), 'COPY main.py /'],
  'started by a script that a command writes': [
    written("echo '#!/bin/sh\\nset -e\\nexec python -m shop'"),
    'COPY shop shop',
  ],
  'the module among what is copied': [{ Dockerfile: copy + module, 'shop/server.py': '' }, 'COPY . .'],
  'the module below a folder of its own': [
    { Dockerfile: `${copy}ENV PYTHONPATH=/srv/src\n${module}`, 'src/shop/server.py': '' },
    'COPY . .',
  ],
  'the module among what is copied, and installed as well': [
    { Dockerfile: `${copy}RUN pip install shop-core==1\n${module}`, 'shop/server.py': '' },
    'COPY . .',
  ],
  'nothing is known of the context': [copy + module, 'COPY . .'],
  'a worker whose application may be named elsewhere': [
    { Dockerfile: `${copy}CMD ["python", "-m", "celery", "worker"]\n`, 'tools.py': '' },
    'COPY . .',
  ],
  "a page of streamlit's module that imports its neighbours": [
    {
      Dockerfile: `${copy}CMD ["python", "-m", "streamlit", "run", "Home.py"]\n`,
      ...{ 'Home.py': 'from shared import table\n', 'shared.py': '' },
    },
    'COPY . .',
  ],
  'a script that imports its package by the module path': [
    { Dockerfile: `${copy}ENV PYTHONPATH=/srv/src\nCMD ["python", "src/shop/main.py"]\n`, ...shop },
    'COPY . .',
  ],
  'a script that imports from a folder that needs no __init__.py': [
    {
      Dockerfile: `${copy}CMD ["python", "tool.py"]\n`,
      ...{ 'tool.py': 'from shop.parts.conf import app\n', 'shop/parts/conf.py': '' },
    },
    'COPY . .',
  ],
  'a script that imports a module by name from such a folder': [
    { Dockerfile: `${copy}CMD ["python", "tool.py"]\n`, 'tool.py': 'from shop import conf\n', 'shop/conf.py': '' },
    'COPY . .',
  ],
  'a script that imports its package by an editable install': [
    { Dockerfile: `${copy}RUN pip install -e .\nCMD ["python", "src/shop/main.py"]\n`, ...shop },
    'COPY . .',
  ],
  'a package below a folder whose name says otherwise': [
    {
      Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY frontend /srv\n${gunicorn}`,
      'frontend/shop/__init__.py': '',
    },
    'COPY frontend /srv',
  ],
  'a project whose manifest is bound alone': [
    {
      Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY shop shop\nRUN ${bound} uv sync\nENV PATH=/srv/.venv/bin:$PATH\nCMD ["shop"]\n`,
      ...{ 'shop/__init__.py': '', 'pyproject.toml': project },
    },
    'COPY shop shop',
  ],
  'an install in a stage beside the way': [beside('poetry install --with lint'), 'COPY shop shop'],
  'compiled in a stage beside the way': [beside('python -m compileall -q /srv'), 'COPY shop shop'],
  'compiled in a stage beside the way, of which a file is taken': [
    beside('python -m compileall -q /srv && echo ok > /srv/r.txt', 'COPY --from=t /srv/r.txt /srv/r.txt\n'),
    'COPY shop shop',
  ],
})
