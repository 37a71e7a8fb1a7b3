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

staysSilent(rule, {
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
  'a job that ends': worker('import json\nprint(json.dumps({}))\n'),
  'another signal stops it': worker(loop, 'STOPSIGNAL SIGINT\nCMD ["python", "worker.py"]'),
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
  'an unknown base may have an init': 'FROM registry.example.com/python:3.13\nCMD ["python", "worker.py"]\n',
})

firesOn(rule, {
  'a neighbour without a handler': [
    worker('import shop\nshop.main()\n', undefined, { 'shop.py': 'def main():\n    while True: work()\n' }),
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
