import { expect, test } from '@jest/globals'
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
