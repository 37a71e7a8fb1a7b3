import { describe, expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'app-not-precompiled'
const gunicorn = 'CMD ["gunicorn", "shop:app"]\n'

/** A script that is told what to start. */
function dispatcher(text: string, lines = ''): ExampleFiles {
  return {
    Dockerfile: `FROM python:3.13\nENV PYTHONPATH=/app\nCOPY . /app\nENTRYPOINT ["/app/bin/entrypoint.sh"]\n${lines}`,
    'bin/entrypoint.sh': `#!/bin/sh\n${text}\n`,
    'shop/__init__.py': '',
    'app.py': 'import flask\n',
  }
}

staysSilent(rule, {
  'CMD, which an entrypoint in shell form passes over':
    'FROM python:3.13\nWORKDIR /app\nCOPY app .\nENTRYPOINT nginx -g "daemon off;"\nCMD ["gunicorn", "main:app"]\n',
  'a script that starts a single script': dispatcher('exec python /app/app.py'),
  'a script that starts one in a branch': dispatcher('if [ "$X" ]; then exec "$@"; fi\nexec python /app/app.py'),
  'a script that starts what is no Python': dispatcher('exec nginx -g "daemon off;"'),
  'a script that hands over to what is no Python': dispatcher('exec "$@"', 'CMD ["nginx"]\n'),
  'an editable library beside a tool': {
    Dockerfile: 'FROM python:3.13\nCOPY . /src\nRUN pip install -e /src\nCMD ["mkdocs", "serve"]\n',
    'shop/__init__.py': '',
  },
  'an editable project that is compiled': `FROM python:3.13\nCOPY . /src\nRUN pip install -e /src\nRUN python -m compileall /src\n${gunicorn}`,
  'a single script is __main__, which never has a .pyc':
    'FROM python:3.13\nWORKDIR /app\nCOPY app.py .\nCMD ["python", "app.py"]\n',
  'compiled after the copy': `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN python -m compileall .\n${gunicorn}`,
  'a parent folder is compiled': `FROM python:3.13\nWORKDIR /app/src\nCOPY . .\nRUN python -m compileall /app\n${gunicorn}`,
  'what is compiled cannot be read': `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN python -m compileall $(cat list)\n${gunicorn}`,
  'a step imported it with writing on': `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN python -c "import shop"\n${gunicorn}`,
  'only manifests and configuration are copied': `FROM python:3.13\nWORKDIR /app\nCOPY requirements.txt gunicorn.toml ./\n${gunicorn}`,
  'the sources go elsewhere': `FROM python:3.13\nWORKDIR /app\nCOPY assets /var/www\n${gunicorn}`,
  'the project is installed': `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install .\n${gunicorn}`,
  'only the environment is taken from the builder': `FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\nRUN uv sync --no-editable\nFROM python:3.13\nWORKDIR /app\nCOPY --from=b /app/.venv /app/.venv\n${gunicorn}`,
  'a module of the standard library': 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["python", "-m", "http.server"]\n',
  "gunicorn's configuration is executed, never imported": `FROM python:3.13\nWORKDIR /app\nCOPY gunicorn.conf.py .\n${gunicorn}`,
  'the sources that were installed': `FROM python:3.13\nWORKDIR /app\nCOPY . /src\nRUN pip install /src[web]\nENV PYTHONPATH=/src\n${gunicorn}`,
  'a script that imports nothing of its own': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
    'app.py': 'import flask\n',
    'tests/test_app.py': '',
  },
  'a script that only starts a tool': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/start.sh"]\n',
    'start.sh': '#!/bin/sh\npython -m nltk.downloader all\nexec "$@"\n',
    'shop.py': '',
  },
  'a command of an installed package': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install -e .\nCMD ["mkdocs", "serve"]\n',
    'pyproject.toml':
      '[project]\nname = "shop"\n[project.scripts]\nshop = "shop:main"\n[build-system]\nrequires = []\n',
    'shop.py': '',
  },
  'configuration that is copied over the root': {
    Dockerfile: `FROM python:3.13\nWORKDIR /opt/shop\nCOPY rootfs/ /\n${gunicorn}`,
    'rootfs/etc/nginx.conf': '',
    'tool.py': '',
  },
  'files copied beside others into the root': `FROM python:3.13\nCOPY conf /etc/shop\n${gunicorn}`,
  'a page of streamlit alone': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["streamlit", "run", "Home.py"]\n',
    'Home.py': 'import streamlit as st\n',
    'tools.py': '',
  },
  'nothing shows what is imported': 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/start.sh"]\n',
})

firesOn(rule, {
  'a function of a script that starts its arguments': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY e.sh ./\nCOPY app app\nENTRYPOINT ["./e.sh"]\n',
      'e.sh': '#!/bin/sh\nsupervise() {\n  "$@" &\n  wait $!\n}\nsupervise gosu 1:1 python3 app/main.py\nexit $?\n',
      'app/main.py': 'import helper\n',
      'app/helper.py': '',
    },
    'COPY app app',
  ],
  'CMD, which an entrypoint in shell form hands on': [
    'FROM python:3.13\nWORKDIR /app\nCOPY app .\nENTRYPOINT /e.sh $0 $@\nCMD ["gunicorn", "main:app"]\n',
    'COPY app .',
  ],
  'a page of streamlit that imports its neighbours': [
    {
      Dockerfile:
        'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["streamlit", "run", "--server.port", "80", "ui/Home.py"]\n',
      'ui/Home.py': 'import streamlit as st\nfrom shared import table\n',
      'ui/shared.py': '',
    },
    'COPY . .',
  ],
  'a script whose branches tell no program': [
    dispatcher('case $1 in\n  worker) exec /app/bin/run_worker.sh "$@";;\n  *) exec "$@";;\nesac'),
    'COPY . /app',
  ],
  'a script that starts what the environment names': [dispatcher('exec $SHOP_COMMAND'), 'COPY . /app'],
  'a script that starts one that cannot be read': [dispatcher('exec /opt/run_worker.sh'), 'COPY . /app'],
  'a script that hands over without quotes': [dispatcher('exec $@'), 'COPY . /app'],
  'a project that is installed editable elsewhere': [
    `FROM python:3.13\nCOPY . /src\nRUN pip install --no-cache-dir -e /src\n${gunicorn}`,
    'COPY . /src',
  ],
  'its src folder': [
    `FROM python:3.13\nCOPY pyproject.toml /srv/\nCOPY src /srv/src\nRUN pip install -e "/srv[web]"\nWORKDIR /run\n${gunicorn}`,
    'COPY src /srv/src',
  ],
  'manage.py': ['FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "manage.py", "runserver"]\n', 'COPY . .'],
  'a package by -m': [
    'FROM python:3.13\nWORKDIR /app\nCOPY shop shop\nCMD ["python", "-m", "shop"]\n',
    'COPY shop shop',
  ],
  'compiled before the copy': [
    `FROM python:3.13\nWORKDIR /app\nRUN python -m compileall /app\nCOPY . .\n${gunicorn}`,
    'COPY . .',
  ],
  'through a builder': [
    `FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\nFROM python:3.13\nWORKDIR /app\nCOPY --from=b /app /app\n${gunicorn}`,
    'COPY . .',
  ],
  'behind an entrypoint script': [
    'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/entry.sh"]\nCMD ["celery", "-A", "shop", "worker"]\n',
    'COPY . .',
  ],
  'a server that changes the folder': [
    'FROM python:3.13\nCOPY . /srv/shop\nCMD ["gunicorn", "--chdir", "/srv/shop", "shop:app"]\n',
    'COPY . /srv/shop',
  ],
  'an entrypoint script that starts the server': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/start.sh"]\n',
      'start.sh': '#!/bin/sh\npython manage.py migrate\nexec uwsgi --ini uwsgi.ini\n',
      'shop.py': '',
    },
    'COPY . .',
  ],
  'a module by an entrypoint script': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/app/start.sh"]\n',
      'start.sh': '#!/bin/sh\nexec python -m shop.worker\n',
      'shop/worker.py': '',
    },
    'COPY . .',
  ],
  'a script that imports its neighbours': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY main.py .\nCOPY shop shop\nCMD ["python", "main.py"]\n',
      'main.py': 'from shop.web import app\n',
      'shop/__init__.py': '',
      'shop/web.py': '',
    },
    'COPY shop shop',
  ],
  'one file that a script imports': [
    {
      Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY main.py models.py ./\nCMD ["python", "main.py"]\n',
      'main.py': 'import models\n',
      'models.py': '',
    },
    'COPY main.py models.py ./',
  ],
  'behind a script that cannot be read, by what is set for Django': [
    'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENV DJANGO_SETTINGS_MODULE=shop.settings\nENTRYPOINT ["/app/start.sh"]\n',
    'COPY . .',
  ],
  'behind a script that cannot be read, by the module path': [
    'FROM python:3.13\nCOPY shop /srv/shop\nENV PYTHONPATH=/srv\nENTRYPOINT ["/entrypoint.sh"]\n',
    'COPY shop /srv/shop',
  ],
  'what was copied after the install': [
    `FROM python:3.13\nWORKDIR /app\nCOPY setup.py .\nRUN pip install .\nCOPY . .\n${gunicorn}`,
    'COPY . .',
  ],
  'wheels were installed': [
    `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install --no-index /wheels/*\n${gunicorn}`,
    'COPY . .',
  ],
  'another project was installed': [
    `FROM python:3.13\nWORKDIR /app\nCOPY . /src\nRUN pip install /src\nCOPY examples/shop.py .\n${gunicorn}`,
    'COPY examples/shop.py .',
  ],
  'the command of an editable project': [
    {
      Dockerfile:
        'FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN uv sync --locked\nENTRYPOINT ["/app/.venv/bin/shop"]\n',
      'pyproject.toml':
        '[project]\nname = "shop"\n[project.scripts]\nshop = "shop:main"\n[build-system]\nrequires = []\n',
      'shop/__init__.py': '',
    },
    'COPY . .',
  ],
  'right in the root': [`FROM python:3.13\nCOPY ./app .\n${gunicorn}`, 'COPY ./app .'],
  'collectstatic imports no views': [
    `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN python manage.py collectstatic --noinput\n${gunicorn}`,
    'COPY . .',
  ],
  'a step that ran it with writing off': [
    `FROM python:3.13\nENV PYTHONDONTWRITEBYTECODE=1\nWORKDIR /app\nCOPY . .\nRUN python manage.py check\n${gunicorn}`,
    'COPY . .',
  ],
})

test.each([
  ['root can write', 'COPY . .', 'notice'],
  ['nobody else can', 'COPY . .\nUSER app', 'warning'],
  ['unless it is the owner', 'COPY --chown=app:app . .\nUSER app', 'notice'],
  ['or becomes it', 'COPY . .\nRUN chown -R app /app\nUSER app', 'notice'],
  ['or everybody may', 'COPY --chmod=777 . .\nUSER app', 'notice'],
])('level: %s', (_, lines, level) => {
  const [report] = reportsOf(rule, `FROM python:3.13\nWORKDIR /app\n${lines}\n${gunicorn}`)
  expect(report?.level).toBe(level)
})

test.each([
  ['a read-only root', { readOnly: true }, 'warning'],
  ['with a volume over the application', { readOnly: true, volumes: ['/app'] }, 'notice'],
  ['with a tmpfs elsewhere', { kind: 'kubernetes', readOnly: true, tmpfs: ['/tmp'] }, 'warning'],
  ['a root that can be written', { readOnly: false }, 'notice'],
] as const)('level: %s', (_, said, level) => {
  const file = `FROM python:3.13\nWORKDIR /app\nCOPY . .\n${gunicorn}`
  const [report] = reportsOf(rule, file, { deployments: [said] })
  expect(report?.level).toBe(level)
  expect(report?.message.includes('compose.yaml')).toBe(level === 'warning')
})

test.each([
  [
    'where the root is copied over, the folder is compiled and not the root',
    'FROM python:3.13\nWORKDIR /opt/shop\nCOPY rootfs/ /\nCMD ["python", "-m", "shop"]\n',
    'RUN python -m compileall -q /opt/shop\n',
  ],
  [
    'what is right in the root is compiled by nobody',
    'FROM python:3.13\nWORKDIR /\nCOPY shop.py other.py /\nCMD ["python", "-m", "shop"]\n',
    undefined,
  ],
])('%s', (_, Dockerfile, line) => {
  const files = { Dockerfile, 'rootfs/opt/shop/shop/__main__.py': '', 'shop.py': '', 'other.py': '' }
  expect(reportsOf(rule, files)[0]?.edit?.changes[0]?.text).toBe(line)
})

test.each([
  ['folders', 'COPY shop shop\nCOPY lib lib\n', 'RUN python -m compileall -q /app/shop /app/lib\n'],
  ['single files', 'COPY shop.py /app/shop.py\nCOPY carts.py /app/carts.py\n', 'RUN python -m compileall -q /app\n'],
  ['files beside a folder', 'COPY shop.py .\nCOPY lib lib\n', 'RUN python -m compileall -q /app\n'],
  [
    'the ones that nothing compiles yet',
    'COPY lib lib\nRUN python -m compileall lib\nCOPY shop shop\n',
    'RUN python -m compileall -q /app/shop\n',
  ],
])('all that is copied is compiled: %s', (_, copies, line) => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\n${copies}USER 1000\n${gunicorn}`
  const files = { Dockerfile, 'shop.py': '', 'carts.py': '', 'shop/__init__.py': '', 'lib/__init__.py': '' }
  expect(reportsOf(rule, files)[0]?.edit?.changes[0]?.text).toBe(line)
})

test('compiling the last of them alone does not hide the others', () => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\nCOPY shop shop\nCOPY lib lib\nRUN python -m compileall lib\n${gunicorn}`
  expect(reportsOf(rule, { Dockerfile, 'shop/__init__.py': '', 'lib/__init__.py': '' })).toHaveLength(1)
})

test('no edit where the user of that line can not write', () => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\nUSER 1001\nCOPY . .\n${gunicorn}`
  const [report] = reportsOf(rule, { Dockerfile, 'shop.py': '' })
  expect(report).toMatchObject({ level: 'warning' })
  expect(report!.edit).toBeUndefined()
})

describe('what compose files and manifests start', () => {
  const bare = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\n'
  const worker = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "-m", "http.server"]\n'
  const script = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT ["/entry.sh"]\n'
  const shell = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT nginx\n'
  const gunicorn = ['gunicorn', 'shop:app']
  test.each<[string, string, object, number]>([
    ['a server where the image has no CMD', bare, { command: gunicorn }, 1],
    ['nothing where it has none', bare, { command: null }, 0],
    ["a server in the CMD's place", worker, { command: gunicorn }, 1],
    ["a server in the ENTRYPOINT's place", worker, { kind: 'kubernetes', entrypoint: gunicorn }, 1],
    ['a server behind a shell', bare, { command: ['sh', '-c', 'python manage.py migrate && gunicorn shop:app'] }, 1],
    ['a server behind an entrypoint', script, { command: gunicorn }, 1],
    ['what an ENTRYPOINT in shell form passes over', shell, { command: gunicorn }, 0],
    ['what is no Python', bare, { command: ['nginx'] }, 0],
    ['what developers start', bare, { command: ['python', 'manage.py', 'runserver'] }, 0],
    ['a file for development', bare, { path: 'compose.dev.yaml', command: gunicorn }, 0],
    ['what only builds', bare, { kind: 'bake', command: gunicorn }, 0],
  ])('%s', (_, file, deployment, count) => {
    expect(reportsOf(rule, file, { deployments: [deployment] })).toHaveLength(count)
  })
  test('a script of the context', () => {
    const text = '#!/bin/sh\npython manage.py migrate\nexec gunicorn shop:app\n'
    const files = { Dockerfile: bare, 'start.sh': text, 'shop.py': '' }
    expect(reportsOf(rule, files, { deployments: [{ command: ['sh', './start.sh'] }] })).toHaveLength(1)
  })
})
