import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'app-not-precompiled'
const gunicorn = 'CMD ["gunicorn", "shop:app"]\n'

test.each([
  ['a mode that lets nobody write', 'RUN chmod -R 755 /app', 'warning'],
  ['a script that is made executable', 'RUN chmod +x /app/start.sh', 'warning'],
  ['root stays the owner', 'RUN chown -R root:root /app', 'warning'],
  ['symbols that let all read', 'RUN chmod -R a+rX,go-w /app', 'warning'],
  ['a mode that lets the group write', 'RUN chmod -R 775 /app', 'notice'],
  ['the group is given what the owner has', 'RUN chgrp -R 0 /app && chmod -R g=u /app', 'notice'],
  ['another owner', 'RUN chown -R app:app /app', 'notice'],
  ['an owner that nobody knows', 'ARG OWNER\nRUN chown -R $OWNER /app', 'notice'],
])('whether the user can write there: %s', (_, step, level) => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\nCOPY . .\n${step}\nUSER app\n${gunicorn}`
  expect(reportsOf(rule, { Dockerfile, 'shop.py': '', 'carts.py': '' }).map((one) => one.level)).toEqual([level])
})

test.each([
  ['a folder that was given away before', 'RUN chown app /app', 'COPY src .', {}, 'notice'],
  ['with all below it', 'RUN useradd -d /app app && chown -R app:app .', 'COPY src .', {}, 'notice'],
  ['and a package in it', 'RUN chown -R app /app', 'COPY src .', { 'src/lib/__init__.py': '' }, 'warning'],
  ['another folder was given away', 'RUN chown -R app /data', 'COPY src .', {}, 'warning'],
  ['a folder that comes with the copy', 'RUN chown -R app /app', 'COPY src src', {}, 'warning'],
  ['it was given to root', 'RUN chown root /app', 'COPY src .', {}, 'warning'],
  ["the user's home", 'RUN useradd -m -d /app app', 'COPY src .', {}, 'notice'],
])('whether the user can write in the folder: %s', (_, step, copy, more, level) => {
  const Dockerfile = `FROM python:3.13\nWORKDIR /app\n${step}\nUSER app\n${copy}\nCMD ["gunicorn", "a:app"]\n`
  const files = { Dockerfile, 'src/a.py': 'import b\n', 'src/b.py': '', ...more }
  expect(reportsOf(rule, files).map((one) => one.level)).toEqual([level])
})

test.each([
  ['what the final image gets', 'COPY --from=b /app/shop /app/shop\nCOPY --from=b /app/.venv /app/.venv', '/app/shop'],
  ['two folders of it', 'COPY --from=b /app/shop /app/lib /app/', '/app/shop /app/lib'],
  ['all of it, but no environment', 'COPY --from=b /app /app', "-x '/app/\\.venv/' /app"],
  ['its parent', 'COPY --from=b / /', "-x '/app/\\.venv/' /app"],
])('of a builder is compiled: %s', (_, copies, paths) => {
  const build = 'FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\nRUN uv sync --no-editable\n'
  const files = {
    Dockerfile: `${build}FROM python:3.13\nWORKDIR /app\n${copies}\n${gunicorn}`,
    'shop/__init__.py': '',
    'lib/__init__.py': '',
  }
  expect(reportsOf(rule, files)[0]?.edit?.changes[0]?.text).toBe(`RUN python -m compileall -q ${paths}\n`)
})

const installed = (command: string): string =>
  `FROM python:3.13\nWORKDIR /app\nCOPY . .\nRUN pip install --no-cache-dir .\n${command}\n`

/** An image that starts supervisord, with its configuration. */
const supervised = (config: string): Record<string, string> => ({
  Dockerfile: 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["supervisord", "-n", "-c", "conf/supervisord.conf"]\n',
  'conf/supervisord.conf': `[supervisord]\nnodaemon=true\n${config}`,
  'shop/__init__.py': '',
})

firesOn(rule, {
  'what supervisord starts': [supervised('[program:web]\ncommand=gunicorn shop:app\n'), 'COPY . .'],
  'what it starts in another folder, in a line that goes on': [
    {
      Dockerfile:
        'FROM python:3.13\nCOPY web.conf /etc/supervisor/conf.d/\nCOPY . /srv\nCMD ["/usr/bin/supervisord"]\n',
      'web.conf': '[program:web]\ndirectory = /srv ; here\ncommand = gunicorn\n  --preload shop:app\n',
      'shop/__init__.py': '',
    },
    'COPY . /srv',
  ],
  'what is installed too, but imported from the folder that the server starts in': [
    { Dockerfile: installed('CMD ["gunicorn", "shop.wsgi:app"]'), 'shop/__init__.py': '', 'shop/wsgi.py': '' },
    'COPY . .',
  ],
  'or that manage.py lies in': [
    {
      Dockerfile: installed('CMD ["python", "manage.py", "rqworker"]'),
      'shop/__init__.py': '',
      'manage.py': '',
    },
    'COPY . .',
  ],
})

staysSilent(rule, {
  'what supervisord only starts when it is asked': supervised(
    '[program:web]\ncommand=gunicorn shop:app\nautostart=false\n',
  ),
  'supervisord starts no Python': supervised('[program:web]\ncommand=nginx\n; command=gunicorn shop:app\n'),
  'what is imported is the installed copy': {
    Dockerfile: installed('CMD ["gunicorn", "shop.wsgi:app"]'),
    'src/shop/__init__.py': '',
    'src/shop/wsgi.py': '',
    'tools/make.py': '',
  },
  'a worker of an installed package': {
    Dockerfile: installed('CMD ["celery", "-A", "shop", "worker"]'),
    'src/shop/__init__.py': '',
    'worker.py': '',
  },
})

describe('what a copy may bring', () => {
  const count = (source: string): number =>
    reportsOf(
      'app-not-precompiled',
      `FROM python:3.13\nWORKDIR /app\nCOPY ${source} ./x/\nCMD ["gunicorn", "shop:app"]\n`,
    ).length

  test.each([
    ...['static', 'templates', 'assets', 'public', 'doc', 'docs', 'config', 'conf', 'data', 'cert', 'certs', 'locale'],
    ...['media', 'node_modules', 'frontend', 'migrations', 'Pipfile', 'Makefile', 'LICENSE', 'README', 'Procfile'],
    ...['setup.cfg', 'entrypoint', 'a.toml', '.env', 'gunicorn.conf.py', 'gunicorn_settings.py', '*.txt'],
    ...['https://example.com/a.py', 'app/static'],
  ])('%s holds no modules', (source) => {
    expect(count(source)).toBe(0)
  })

  test.each(['shop', 'src', 'app.py', 'staticx', 'app/main.py', '.', '*.py', 'datas'])('%s may', (source) => {
    expect(count(source)).toBe(1)
  })
})

describe('compiles at the level that runs', () => {
  const text = (env: string, command: string): string =>
    `FROM python:3.13\nENV ${env}\nWORKDIR /srv\nCOPY shop shop\nENV A=b\nCMD ${command}\n`
  test.each([
    ['A=b', '["python", "-O", "-m", "shop"]', '-O -m'],
    ['A=b', '["python", "-uOO", "-m", "shop"]', '-OO -m'],
    ['PYTHONOPTIMIZE=1', '["python", "-m", "shop"]', '-m'],
    ['PYTHONOPTIMIZE=2', '["python", "-O", "-m", "shop"]', '-O -m'],
    ['PYTHONOPTIMIZE=0', '["python", "-m", "shop"]', '-m'],
    ['A=b', '["python", "-u", "-m", "shop"]', '-m'],
  ])('%s and %s', (env, command, options) => {
    const [report] = reportsOf('app-not-precompiled', text(env, command))
    expect(report?.edit?.changes.map((change) => change.text.trim())).toEqual([
      `RUN python ${options} compileall -q /srv/shop`,
    ])
  })
  test('a variable that comes later', () => {
    const [report] = reportsOf(
      'app-not-precompiled',
      text('A=b', '["python", "-m", "shop"]').replace('A=b\nCMD', 'PYTHONOPTIMIZE=1\nCMD'),
    )
    expect(report?.edit?.changes[0]?.text).toContain('RUN python -O -m compileall')
  })
})

test("the copy to speak of is the one that the script's own folder has its modules from", () => {
  const files = {
    Dockerfile:
      'FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false\nWORKDIR /srv\nCOPY pyproject.toml poetry.lock ./\nCOPY src src\nCOPY tests tests\nRUN poetry install\nCMD cd src && exec python main.py\n',
    'pyproject.toml': '[tool.poetry]\nname = "shop"\npackages = [{ include = "src" }]\n',
    'poetry.lock': '',
    'src/main.py': 'import config\n',
    'src/config.py': '',
    ...Object.fromEntries(['config', 'a', 'b', 'c'].map((name) => [`tests/${name}.py`, ''])),
  }
  expect(reportsOf('app-not-precompiled', files).map(({ text }) => text)).toEqual(['COPY src src'])
  const server = {
    ...files,
    Dockerfile: files.Dockerfile.replace('cd src && exec python main.py', 'celery worker'),
  }
  expect(reportsOf('app-not-precompiled', server).map(({ text }) => text)).toEqual(['COPY tests tests'])
})

describe('a step that runs what the container starts', () => {
  const files = (step: string, start = 'shop') => ({
    Dockerfile: `FROM python:3.13\nENV POETRY_VIRTUALENVS_CREATE=false\nWORKDIR /srv\nCOPY . .\nRUN poetry install\n${step}USER 1000\nENTRYPOINT ["${start}"]\n`,
    'pyproject.toml': '[tool.poetry]\nname = "shop"\n[tool.poetry.scripts]\nshop = "shop:main"\nload = "shop:load"\n',
    'shop/__init__.py': '',
  })
  test.each([
    ['it', 'RUN shop fetch\n', 'notice'],
    ['nothing', '', undefined],
    ['another script', 'RUN load\n', undefined],
    ['it, without writing', 'RUN python -c 1 && PYTHONDONTWRITEBYTECODE=1 shop fetch\n', undefined],
    ['it, as somebody who may not write', 'USER 1000\nRUN shop fetch\n', undefined],
    ['it, in a branch', 'RUN if [ -n "$(id)" ]; then shop fetch; fi\n', undefined],
  ])('%s', (_, step, level) => {
    const [poetry] = reportsOf('poetry-not-precompiled', files(step))
    expect([poetry !== undefined, poetry?.level]).toEqual([true, level])
    const [copied] = reportsOf('app-not-precompiled', files(step))
    expect(copied?.level).toBe(level ?? 'warning')
    expect(copied?.message.includes('`shop`')).toBe(level !== undefined)
  })
  test('a tool that is told another application says nothing', () => {
    const [poetry] = reportsOf('poetry-not-precompiled', files('RUN celery --version\n', 'celery'))
    expect(poetry?.level).toBeUndefined()
  })
})

describe('a step that runs a command of the framework', () => {
  const message = (lines: string, end = 'USER app\n'): string =>
    reportsOf(rule, `FROM python:3.13\nWORKDIR /app\n${lines}${end}CMD ["gunicorn", "shop:app"]\n`)[0]?.message ?? ''
  test.each([
    ['COPY . .\nRUN python manage.py collectstatic --noinput\n', 'manage.py collectstatic'],
    ['COPY . .\nRUN ./manage.py compress\n', 'manage.py compress'],
    ['COPY . .\nRUN python manage.py check && echo "1" | python manage.py shell\n', 'manage.py check'],
    ['COPY . .\nRUN flask --app shop digest compile\n', 'flask digest'],
    [
      'COPY . .\nENV DJANGO_SETTINGS_MODULE=shop.settings\nRUN django-admin collectstatic\n',
      'django-admin collectstatic',
    ],
    ['COPY --chown=app . .\nUSER app\nRUN python manage.py collectstatic\n', 'manage.py collectstatic'],
    ['COPY . .\nRUN python manage.py collectstatic\nUSER app\n', 'manage.py collectstatic'],
  ])('%s compiles a part', (lines, command) => {
    expect(message(lines)).toContain(`what \`${command}\` imports`)
    expect(message(lines)).toContain('the rest')
  })
  test.each([
    'RUN python manage.py collectstatic\nCOPY . .\n',
    'COPY . .\nENV PYTHONDONTWRITEBYTECODE=1\nRUN python manage.py collectstatic\n',
    'COPY . .\nRUN PYTHONDONTWRITEBYTECODE=1 python manage.py collectstatic\n',
    'COPY . .\nUSER app\nRUN python manage.py collectstatic\n',
    'COPY . .\nRUN if [ "$X" ]; then python manage.py collectstatic; fi\n',
    'COPY . .\nRUN python manage.py help\n',
    'COPY . .\nRUN python manage.py --version\n',
    'COPY . .\nRUN django-admin compilemessages\n',
  ])('%s compiles none', (lines) => {
    expect(message(lines)).toContain('Nothing compiles')
  })
  test('in a builder', () => {
    const builder = 'FROM python:3.13 AS b\nWORKDIR /app\nCOPY . .\nRUN python manage.py collectstatic\n'
    const [report] = reportsOf(rule, `${builder}FROM python:3.13\nWORKDIR /app\nCOPY --from=b /app /app\n${gunicorn}`)
    expect(report?.message).toContain('each fresh container compiles the rest')
  })
  test.each([
    ['USER app\n', "user app can't write bytecode there: every process compiles the rest", 'warning'],
    ['', 'each fresh container compiles the rest', 'notice'],
  ])('who runs: %j', (end, text, level) => {
    const lines = 'COPY . .\nRUN python manage.py collectstatic\n'
    expect(message(lines, end)).toContain(text)
    const file = `FROM python:3.13\nWORKDIR /app\n${lines}${end}${gunicorn}`
    expect(reportsOf(rule, file)[0]?.level).toBe(level)
    const [report] = reportsOf(rule, file, { deployments: [{ readOnly: true }] })
    expect([report?.level, report?.message.includes('compiles the rest')]).toEqual(['warning', true])
  })
})
