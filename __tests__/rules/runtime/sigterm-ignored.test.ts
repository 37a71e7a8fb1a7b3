import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../../src/dockerfile/deployment.js'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'sigterm-ignored'
function worker(text: string, command = 'CMD ["python", "worker.py"]', more: ExampleFiles = {}): ExampleFiles {
  return { Dockerfile: `FROM python:3.13-slim\nWORKDIR /srv\nCOPY . .\n${command}\n`, 'worker.py': text, ...more }
}
const loop = 'import time\nwhile True:\n    time.sleep(1)\n'

const handler = 'import signal\ndef serve():\n    signal.signal(signal.SIGTERM, stop)\n'
const project = '[project]\nname = "shop"\n'

staysSilent(rule, {
  'CherryPy subscribes one': worker('import cherrypy\nwhile True: wait()\ncherrypy.quickstart(Shop())\n'),
  'a package that is installed from the context': {
    Dockerfile: `FROM python:3.13-slim AS build
COPY shop /src/shop/
COPY pyproject.toml /src/
RUN pip install --prefix=/install /src
FROM python:3.13-slim
COPY --from=build /install /usr/local
CMD ["python", "-m", "shop.main"]
`,
    'pyproject.toml': project,
    'shop/__init__.py': '',
    'shop/main.py': 'from twisted.internet import reactor\nreactor.run()\n',
  },
  'a package of the context that what is started imports': {
    Dockerfile: `FROM python:3.13-slim
COPY base /base
RUN pip install -e /base
COPY shop /shop
ENV PYTHONPATH=/shop
CMD ["python", "-m", "shop"]
`,
    'base/pyproject.toml': project,
    'base/base/__init__.py': 'from .server import (\n    Server,\n)\n',
    'base/base/server.py': handler,
    'shop/shop/__main__.py': 'import base\nwhile True:\n    base.Server().start()\n',
  },
  'one of several that it may be has a handler': {
    Dockerfile: 'FROM python:3.13-slim\nCOPY --from=acme/src . /srv\nCMD ["python", "-m", "src.worker"]\n',
    'a/src/worker.py': loop,
    'b/src/worker.py': `${handler}${loop}`,
  },
  'what goes on and on is foreign': worker('from acme import Server\nServer().start()\n'),
  'a module two steps away may be what runs': worker('import shop\nshop.main()\n', undefined, {
    'shop/__init__.py': 'from shop import first\n',
    'shop/first/__init__.py': 'from .second import main\n',
    'shop/first/second.py': handler,
  }),
  'a handler in the package that it starts': worker('import shop\nshop.main()\n', undefined, {
    'shop/__init__.py': 'import signal\ndef main():\n    signal.signal(signal.SIGTERM, stop)\n    while True: work()\n',
  }),
  'another program takes its place': worker(
    'import os, sys\ndef main():\n    os.execvp(sys.argv[1], sys.argv[1:])\nmain()\n',
  ),
  'a handler': worker(`import signal\nsignal.signal(signal.SIGTERM, stop)\n${loop}`),
  'a handler of the loop': worker(
    'import asyncio, signal\nloop.add_signal_handler(signal.SIGTERM, stop)\nloop.run_forever()\n',
  ),
  'a server that has one': worker('import uvicorn\nuvicorn.run("shop:app")\n'),
  'a handler in a module beside it': worker(
    'from stopping import install\ninstall()\nwhile True: work()\n',
    undefined,
    {
      'stopping.py': 'import signal\ndef install():\n    signal.signal(signal.SIGTERM, lambda *_: exit())\n',
    },
  ),
  'the console script of a package': {
    Dockerfile: `FROM python:3.13-slim
RUN python -m venv /opt/env && /opt/env/bin/pip install twisted==24.3.0
ENTRYPOINT ["/opt/env/bin/python"]
CMD ["/opt/env/bin/twistd", "-n", "web"]
`,
  },
  'gradio in a thread of a program with a handler': worker(`import gradio\n${handler}gradio.Blocks().launch()\n`),
  "aiogram's polling below asyncio.run": worker(
    'import asyncio\nfrom aiogram import Dispatcher\nasyncio.run(Dispatcher().start_polling(bot))\n',
  ),
  'an asynchronous job that ends': worker('import asyncio\nasync def main():\n    await work()\nasyncio.run(main())\n'),
  'an asynchronous program with a handler': worker(
    'import asyncio, signal\nasync def main():\n    loop.add_signal_handler(signal.SIGTERM, stop)\n    await asyncio.Future()\nasyncio.run(main())\n',
  ),
  ...Object.fromEntries(
    [
      { 'requirements.txt': 'discord.py==1.7.3\n' },
      {
        'Pipfile.lock':
          '{"default": {"aiohttp": {"version": "==3.6.2"}, "discord.py": {"index": "pypi", "version": "==1.3.3"}}}',
      },
      { 'poetry.lock': '[[package]]\nname = "discord-py"\nversion = "1.7.3"\n' },
    ].map((lock) => [
      `discord.py before 2.0: ${Object.keys(lock)[0]!}`,
      worker(
        'from discord.ext import commands\nbot = commands.Bot()\nbot.run("x")\n',
        'RUN pip install -r requirements.txt\nCMD ["python", "worker.py"]',
        lock,
      ),
    ]),
  ),
  'the run of what is foreign': worker('from acme import Application\napp = Application()\napp.run()\n'),
  'a fork of discord.py that has one': worker('import nextcord\nbot = nextcord.Client()\nbot.run("x")\n'),
  'another fork, under the same name': worker('import discord\nbot = discord.Bot()\nbot.run("x")\n'),
  'threads are started, nothing is awaited': worker(
    'import discord, threading\nthreading.Thread(target=post).start()\n',
  ),
  'a job that ends': worker('import json\nprint(json.dumps({}))\n'),
  'another signal stops it': worker(loop, 'STOPSIGNAL SIGINT\nCMD ["python", "worker.py"]'),
  'a tracer that handles it': worker(loop, 'CMD ["ddtrace-run", "python", "worker.py"]'),
  'a tracer that handles it, behind exec of a script': worker(loop, 'CMD ["./start.sh"]', {
    'start.sh': '#!/bin/sh\nexec ddtrace-run python worker.py\n',
  }),
  'an init in front of it': worker(loop, 'CMD ["tini", "opentelemetry-instrument", "python", "worker.py"]'),
  'an init behind exec of a script': worker(loop, 'CMD ["./start.sh"]', {
    'start.sh': '#!/bin/sh\nexec tini -- python worker.py\n',
  }),
  'what stays in front of it': worker(loop, 'CMD ["timeout", "60", "python", "worker.py"]'),
  'a server behind a program that it replaces': worker(loop, 'CMD ["opentelemetry-instrument", "gunicorn", "a:b"]'),
  'an init': worker(loop, 'ENTRYPOINT ["tini", "--"]\nCMD ["python", "worker.py"]'),
  "the base's init": 'FROM jupyter/base-notebook:2024-01-01\nCMD ["python", "worker.py"]\n',
  'the shell form is told elsewhere': worker(loop, 'CMD python worker.py'),
  'a script in front': worker(loop, 'CMD ["/start.sh"]'),
  'a server by -m': worker(loop, 'CMD ["python", "-m", "gunicorn", "shop:app"]'),
  celery: worker(loop, 'CMD ["python", "-m", "celery", "worker"]'),
  'a console script': worker(loop, 'CMD ["shop-worker"]'),
  'manage.py': worker(loop, 'CMD ["python", "manage.py", "runserver"]'),
  'runserver of another file': worker(loop, 'CMD ["python", "shop.py", "runserver"]'),
  'code in the line': worker(loop, 'CMD ["python", "-c", "print(1)"]'),
  'its version is asked for, until somebody says more':
    'FROM python:3.13-slim\nENTRYPOINT ["python"]\nCMD ["--version"]\n',
  'a program that is only asked for its help': worker(loop, 'ENTRYPOINT ["python", "worker.py"]\nCMD ["--help"]'),
  'an unknown base may have an init': 'FROM registry.example.com/python:3.13\nCMD ["python", "worker.py"]\n',
})

firesOn(rule, {
  'a script of the context in a folder of that name': [
    {
      Dockerfile: 'FROM python:3.13-slim\nCOPY serve /usr/local/bin/\nCMD ["python", "/usr/local/bin/serve"]\n',
      serve: loop,
    },
    'CMD ["python", "/usr/local/bin/serve"]',
  ],
  'a script in a folder of that name that installers leave alone': [
    'FROM python:3.13-slim\nCMD ["python", "/srv/bin/serve"]\n',
    'CMD ["python", "/srv/bin/serve"]',
  ],
  'gradio, whose main thread sleeps': [
    worker('import gradio as gr\nwith gr.Blocks() as demo:\n    pass\ndemo.launch(server_name="0.0.0.0")\n'),
    'CMD ["python", "worker.py"]',
  ],
  'a loop in a package that is imported from below': [
    worker('from shop.work import main\nmain()\n', 'CMD ["python", "worker.py"]', {
      'lib/shop/__init__.py': '',
      'lib/shop/work.py': `import json\ndef main():\n    while True: work()\n`,
    }),
    'CMD ["python", "worker.py"]',
  ],
  'a handler in a namesake that nothing imports': [
    worker(`import tools\n${loop}`, 'CMD ["python", "worker.py"]', {
      'tools.py': 'LIMIT = 1\n',
      'other/tools.py': handler,
    }),
    'CMD ["python", "worker.py"]',
  ],
  'a neighbour without a handler': [
    worker('import shop\nshop.main()\n', undefined, { 'shop.py': 'def main():\n    while True: work()\n' }),
    'CMD ["python", "worker.py"]',
  ],
  ...Object.fromEntries(
    [
      'from discord.ext import commands\nasync def main():\n    async with bot:\n        await bot.start(token)',
      'import disnake\nasync def main():\n    await self.bot.start(token)',
      'from telethon import TelegramClient\nasync def main():\n    await client.run_until_disconnected()',
      'async def main():\n    await asyncio.Future()',
      'async def main():\n    async with serve(handler):\n        await asyncio.Event().wait()',
    ].map((text) => [
      `asyncio.run: ${text}`,
      [worker(`import asyncio\n${text}\nasyncio.run(main())\n`), 'CMD ["python", "worker.py"]'],
    ]),
  ),
  "discord.py's own run": [
    worker('import discord\nclient = discord.Client()\nclient.run("x")\n'),
    'CMD ["python", "worker.py"]',
  ],
  'discord.py since 2.0': [
    worker('import discord\nclient = discord.Client()\nclient.run("x")\n', undefined, {
      'uv.lock': '[[package]]\nname = "discord-py"\nversion = "2.3.2"\n',
    }),
    'CMD ["python", "worker.py"]',
  ],
  "Flask's server, made by another module": [
    worker('from shop import app\napp.run()\n', undefined, {
      'shop.py': 'from flask import Flask\napp = Flask("shop")\n',
    }),
    'CMD ["python", "worker.py"]',
  ],
  'a run of its own': [
    worker('class Worker:\n    def run(self):\n        while True: work()\napp = Worker()\napp.run()\n'),
    'CMD ["python", "worker.py"]',
  ],
  'a loop': [worker(loop), 'CMD ["python", "worker.py"]'],
  "Flask's own server": [
    worker('from flask import Flask\napp = Flask("shop")\napp.run(host="0.0.0.0")\n'),
    'CMD ["python", "worker.py"]',
  ],
  'only SIGINT is handled': [
    worker(`import signal\nsignal.signal(signal.SIGINT, stop)\n${loop}`),
    'CMD ["python", "worker.py"]',
  ],
  'in a comment': [worker(`# signal.signal(signal.SIGTERM, stop)\n${loop}`), 'CMD ["python", "worker.py"]'],
  'with options': [worker(loop, 'CMD ["python", "-u", "worker.py"]'), 'CMD ["python", "-u", "worker.py"]'],
  'a module': [worker(loop, 'ENTRYPOINT ["python", "-m", "worker"]'), 'ENTRYPOINT ["python", "-m", "worker"]'],
  'split over both': [worker(loop, 'ENTRYPOINT ["python"]\nCMD ["worker.py"]'), 'ENTRYPOINT ["python"]'],
  'what cannot be read': ['FROM python:3.13-slim\nCMD ["python", "bot.py"]\n', 'CMD ["python", "bot.py"]'],
  ...Object.fromEntries(
    [
      '["opentelemetry-instrument", "--service_name", "a", "python", "worker.py"]',
      '["newrelic-admin", "run-program", "python", "worker.py"]',
      '["gosu", "app", "env", "A=b", "python", "worker.py"]',
      'exec opentelemetry-instrument python worker.py',
    ].map((command) => [command, [worker(loop, `CMD ${command}`), `CMD ${command}`] as const]),
  ),
  'behind exec of such a program in a script': [
    worker(loop, 'CMD ["./start.sh"]', { 'start.sh': '#!/bin/sh\nexec gosu app python worker.py\n' }),
    'CMD ["./start.sh"]',
  ],
  'behind exec': [worker(loop, 'CMD exec python worker.py'), 'CMD exec python worker.py'],
  'behind a script that hands over': [
    worker(loop, 'ENTRYPOINT ["./start.sh"]\nCMD ["python", "worker.py"]', { 'start.sh': '#!/bin/sh\nexec "$@"\n' }),
    'CMD ["python", "worker.py"]',
  ],
  'started by exec of a script': [
    worker(loop, 'CMD ["./start.sh"]', { 'start.sh': '#!/bin/sh\nexec python worker.py\n' }),
    'CMD ["./start.sh"]',
  ],
  'an empty entrypoint': [worker(loop, 'ENTRYPOINT []\nCMD ["python", "worker.py"]'), 'CMD ["python", "worker.py"]'],
  'an own entrypoint takes the init of the base away': [
    'FROM jupyter/base-notebook:2024-01-01\nENTRYPOINT ["python", "worker.py"]\n',
    'ENTRYPOINT ["python", "worker.py"]',
  ],
})

turnsInto(rule, {
  'before the command': [
    'FROM python:3.13-slim\nCMD ["python", "bot.py"]\n',
    'FROM python:3.13-slim\nSTOPSIGNAL SIGINT\nCMD ["python", "bot.py"]\n',
  ],
})

describe('what runs it', () => {
  test.each<[string, Partial<Deployment>[], number]>([
    ['with an init', [{ init: true }], 0],
    ['with another signal', [{ stopSignal: 'SIGINT' }], 0],
    ['as a job', [{ kind: 'kubernetes', name: 'CronJob/clean/main' }], 0],
    ['as an action', [{ kind: 'action' }], 0],
    ['with an init in one of two', [{ init: true }, {}], 1],
    ['with the usual signal', [{ stopSignal: 'SIGTERM' }], 1],
  ])('%s', (_, deployments, count) => {
    expect(reportsOf(rule, worker(loop), { deployments })).toHaveLength(count)
  })
})

test('says whether the file was read', () => {
  expect(reportsOf(rule, worker(loop))[0]?.message).toContain('sets no handler')
  expect(reportsOf(rule, 'FROM python:3.13-slim\nCMD ["python", "bot.py"]\n')[0]?.message).toContain('only if')
})

describe('modules that handle it by themselves', () => {
  test.each(
    `gunicorn uvicorn hypercorn daphne granian uwsgi waitress celery flower rq dramatiq arq huey flask fastapi django
    manage streamlit jupyter jupyterlab notebook ipykernel ipykernel_launcher awslambdaric aiohttp.web sanic litestar
    locust mlflow airflow prefect dagster ray vllm.entrypoints.openai sglang.launch_server torch.distributed.run pytest
    unittest tox pip build mkdocs uvicorn.main`.split(/\s+/),
  )('python -m %s', (name) => {
    expect(reportsOf(rule, `FROM python:3.13-slim\nCMD ["python", "-m", "${name}"]\n`)).toEqual([])
  })

  test.each(['shop', 'uvicornx', 'aiohttp', 'shop.flask'])('not python -m %s', (name) => {
    const [report] = reportsOf(rule, `FROM python:3.13-slim\nCMD ["python", "-m", "${name}"]\n`)
    expect(report?.message).toContain(`\`python -m ${name}\``)
  })

  test('a script of that name is none', () => {
    const [report] = reportsOf(rule, 'FROM python:3.13-slim\nCMD ["python", "celery.py"]\n')
    expect(report?.message).toContain('`python celery.py`')
    expect(reportsOf(rule, 'FROM python:3.13-slim\nCMD ["python", "shop.py", "runserver"]\n')).toEqual([])
  })
})
