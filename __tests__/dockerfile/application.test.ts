import { describe, expect, test } from '@jest/globals'
import { importedFolders, ranBySteps } from '../../src/dockerfile/application.js'
import { installedProjects } from '../../src/dockerfile/installed-projects.js'
import { factsIn } from './context.js'
import { factsOf, withBase } from './reading.js'

const FILES = {
  'app/__init__.py': '',
  'app/main.py': 'import shop\n',
  'shop.py': '',
  'main.py': 'import app.main, shop\n',
}
const imported = (lines: string, files: Readonly<Record<string, string>> = FILES): readonly string[] =>
  importedFolders(factsIn(`FROM python:3.13\nWORKDIR /srv\nCOPY . .\n${lines}\n`, files))

describe('servers and workers that are told the application', () => {
  test.each(
    `gunicorn uvicorn hypercorn daphne granian uwsgi waitress-serve celery rq dramatiq arq flask fastapi manage.py
    django-admin huey_consumer huey_consumer.py sanic litestar`.split(/\s+/),
  )('%s', (program) => {
    expect(imported(`CMD ["${program}", "x"]`)).toEqual(['/srv'])
  })

  test.each('nginx jupyter pip pytest mkdocs ansible'.split(' '))('not %s', (program) => {
    expect(imported(`CMD ["${program}", "x"]`)).toEqual([])
  })

  test.each([
    ['gunicorn --chdir /app x:y', ['/app', '/srv']],
    ['gunicorn --chdir=sub x:y', ['/srv/sub', '/srv']],
    ['uvicorn --app-dir /app x:y', ['/app', '/srv']],
    ['celery --workdir /app worker', ['/app', '/srv']],
    ['uwsgi --chdir=/app x', ['/app', '/srv']],
    ['flask --app /app run', ['/srv']],
    ['daphne --chdir /app x:y', ['/srv']],
    ['sh -c "cd /other && gunicorn x:y"', ['/srv', '/other']],
  ])('%s', (command, folders) => {
    expect(imported(`CMD ${command}`)).toEqual(folders)
  })
})

describe('modules', () => {
  test.each(
    `http.server pip pytest unittest venv ipykernel ipykernel_launcher jupyter notebook jupyterlab streamlit mkdocs smtpd
    aiosmtpd asyncio timeit pdb cProfile debugpy ptvsd awslambdaric torch.distributed.run vllm.entrypoints alembic spacy
    nltk playwright compileall`.split(/\s+/),
  )('python -m %s imports none of the application', (module) => {
    expect(imported(`CMD ["python", "-m", "${module}"]`)).toEqual([])
  })

  test.each(['app', 'app.main', 'gunicorn', 'flask'])('python -m %s does', (module) => {
    expect(imported(`CMD ["python", "-m", "${module}"]`)).toEqual(['/srv'])
  })
})

describe('a script imports what lies beside it', () => {
  test.each<[string, string, readonly string[]]>([
    ['packages and modules', 'CMD ["python", "main.py"]', ['/srv/app', '/srv/shop.py']],
    ['a folder of its own', 'CMD ["python", "app/main.py"]', []],
    ["streamlit's page", 'CMD ["streamlit", "run", "--server.port", "80", "main.py"]', ['/srv/app', '/srv/shop.py']],
    ['no page', 'CMD ["streamlit", "hello"]', []],
    ['a script that nobody has', 'CMD ["python", "other.py"]', []],
    ['an unknown folder', 'ARG D\nWORKDIR $D\nCMD ["gunicorn", "x:y"]', []],
  ])('%s', (_, lines, folders) => {
    expect(imported(lines)).toEqual(folders)
  })
})

describe('the module path', () => {
  test.each<[string, readonly string[]]>([
    ['ENV PYTHONPATH=/lib1:/lib2/', ['/srv', '/lib1', '/lib2']],
    ['ENV PYTHONPATH=relative:/lib1', ['/srv', '/lib1']],
    ['ENV PYTHONPATH=/v/lib/python3.13/site-packages:/usr/lib/python3/dist-packages', ['/srv']],
    ['ARG A\nENV PYTHONPATH=$A:/lib1', ['/srv', '/lib1']],
    ['ENV PYTHONPATH=/srv', ['/srv']],
  ])('%s', (lines, folders) => {
    expect(imported(`${lines}\nCMD ["gunicorn", "x:y"]`)).toEqual(folders)
  })
})

describe('scripts that start it', () => {
  const script = (text: string, lines = 'ENTRYPOINT ["/srv/start.sh"]'): readonly string[] =>
    imported(lines, { ...FILES, 'start.sh': `#!/bin/sh\n${text}\n` })

  test.each<[string, string, readonly string[]]>([
    ['a server', 'exec gunicorn x:y', ['/srv']],
    ['a module of the context', 'exec python -m app.main', ['/srv']],
    ['a tool', 'python -m mkdocs build\nexec nginx', []],
    ['a foreign module', 'python -m acme\nexec nginx', []],
    ['by its own folder', 'cd /srv/app\nexec gunicorn x:y', ['/srv', '/srv/app']],
  ])('%s', (_, text, folders) => {
    expect(script(text)).toEqual(folders)
  })

  test.each<[string, readonly string[]]>([
    ['ENV DJANGO_SETTINGS_MODULE=shop.settings\nENTRYPOINT ["/other/start.sh"]', ['/srv']],
    ['ENV FLASK_APP=shop\nENTRYPOINT ["/other/entrypoint"]', ['/srv']],
    ['ENV FLASK_APP=\nENTRYPOINT ["/other/start.sh"]', []],
    ['ENV PYTHONPATH=/lib1\nENTRYPOINT ["/other/start.sh"]', ['/lib1']],
    ['ENV FLASK_APP=shop\nENTRYPOINT ["nginx"]', []],
    ['ENV FLASK_APP=shop\nENTRYPOINT ["/usr/sbin/nginx"]', []],
    ['ENV FLASK_APP=shop\nENTRYPOINT ["/other/start.sh", "jupyter", "lab"]', ['/srv']],
    ['ENV FLASK_APP=shop\nENTRYPOINT ["/other/start.sh"]\nCMD ["jupyter", "lab"]', []],
    ...'run start boot init launch cmd web server gunicorn docker'
      .split(' ')
      .map((name): [string, readonly string[]] => [`ENV FLASK_APP=shop\nCMD ["/other/${name}"]`, ['/srv']]),
  ])('one that can’t be read: %s', (lines, folders) => {
    expect(imported(lines)).toEqual(folders)
  })

  test.each<[string, string, readonly string[]]>([
    ['hands its arguments on', 'exec "$@"', ['/srv']],
    ['by a program', 'exec gosu app "$@"', ['/srv']],
    ['to another script', 'exec /other/run.sh', ['/srv']],
    ['starts something else', 'exec nginx', []],
    ['starts a program by its path', 'exec /usr/sbin/nginx', []],
    ['starts Python', 'exec jupyter lab', []],
  ])('one that %s', (_, text, folders) => {
    expect(script(text, 'ENV FLASK_APP=shop\nENTRYPOINT ["/srv/start.sh"]')).toEqual(folders)
  })
})

describe('projects that are installed as packages', () => {
  test.each<[string, readonly string[]]>([
    ['pip install .', ['/srv']],
    ['pip install ./lib[web]', ['/srv/lib']],
    ['pip install ..', ['/']],
    ['pip install /opt/lib/', ['/opt/lib']],
    ['uv pip install --system .', ['/srv']],
    ['pip install lib', []],
    ['pip install ./x.whl ./y.zip ./z.tar.gz ./a.tgz ./*', []],
    ['pip install ./$(cat x)', []],
    ['pip install -r requirements.txt', []],
    ['pip install git+https://x.org/y', []],
    ['uv sync --frozen --no-editable', ['/srv']],
    ['UV_NO_EDITABLE=1 uv sync --project web', ['/srv/web']],
    ['uv sync', []],
    ['uv sync --no-editable --no-install-project', []],
    ['uv sync --no-editable --no-install-workspace', []],
    ['uv sync --no-editable --only-group web', []],
    ['uv sync --no-editable $(cat x)', []],
    ['pdm sync --prod --no-editable', ['/srv']],
    ['pdm install --no-editable --no-self', []],
    ['pdm sync --prod', []],
    ['poetry install', []],
  ])('%s', (command, folders) => {
    const facts = factsOf(withBase(`WORKDIR /srv\nRUN ${command}`))
    expect(installedProjects(facts).map(({ folder }) => folder)).toEqual(folders)
  })

  const root = '[project]\nname = "all"\n[tool.uv.workspace]\nmembers = ["libs/*"]\n'
  const member = (name: string): string => `[project]\nname = "${name}"\n[build-system]\nrequires = []\n`
  test.each<[string, string[]]>([
    ['uv sync --no-editable', []],
    ['uv sync --no-editable --package shop', ['/srv/libs/shop']],
    ['uv sync --no-editable --all-packages', ['/srv/libs/shop', '/srv/libs/money']],
  ])('of a workspace: %s', (command, folders) => {
    const files = {
      'pyproject.toml': root,
      ...{ 'libs/shop/pyproject.toml': member('shop'), 'libs/money/pyproject.toml': member('money') },
    }
    const facts = factsIn(`FROM python:3.13\nWORKDIR /srv\nCOPY . .\nRUN ${command}\n`, files)
    expect(installedProjects(facts).map(({ folder }) => folder)).toEqual(folders)
  })

  test('not those that stay in another stage', () => {
    expect(installedProjects(factsOf('FROM python AS a\nRUN pip install .\nFROM python\nCOPY --from=a /x /x'))).toEqual(
      [],
    )
  })
})

describe('a step that imports the application', () => {
  const ran = (line: string, instruction = 0): boolean =>
    ranBySteps(factsOf(`FROM python:3.13\nRUN first\n${line}`), { instruction })

  test.each<[string, boolean]>([
    ['RUN python -m app', true],
    ['RUN python -m gunicorn --check-config app', true],
    ['RUN python -c "import app"', true],
    ['RUN python -c "print(1)"', false],
    ['RUN python manage.py collectstatic', false],
    ['RUN python app.py', false],
    ['ENV PYTHONDONTWRITEBYTECODE=1\nRUN python -m app', false],
    ['RUN PYTHONDONTWRITEBYTECODE=x python -m app', false],
    ...'compileall py_compile venv ensurepip zipfile json.tool site virtualenv spacy nltk pip'
      .split(' ')
      .filter((name) => name !== 'json.tool')
      .map((name): [string, boolean] => [`RUN python -m ${name}`, false]),
    ['RUN python -m json', false],
  ])('%s: %s', (line, expected) => {
    expect(ran(line)).toBe(expected)
  })

  test('before the moment it says nothing', () => {
    const text = 'FROM python:3.13\nRUN python -m app\nRUN x'
    expect([0, 1, 2].map((instruction) => ranBySteps(factsOf(text), { instruction }))).toEqual([true, false, false])
  })
})
