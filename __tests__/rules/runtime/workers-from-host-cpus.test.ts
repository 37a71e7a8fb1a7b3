import { expect, test } from '@jest/globals'
import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'workers-from-host-cpus'

function configured(config: string, command = 'CMD ["gunicorn", "shop:app"]'): ExampleFiles {
  return {
    Dockerfile: `FROM python:3.13-slim\nWORKDIR /srv\nCOPY . .\n${command}\n`,
    'gunicorn.conf.py': config,
    'conf/web.py': config,
  }
}
function scripted(text: string): ExampleFiles {
  return { Dockerfile: 'FROM python:3.13-slim\nCOPY start.sh /\nCMD ["/start.sh"]\n', 'start.sh': text }
}
const uwsgi = (config: string, command = 'CMD ["uwsgi", "--ini", "uwsgi.ini"]'): ExampleFiles => ({
  ...configured('', command),
  'uwsgi.ini': `[uwsgi]\nmodule = shop:app\n${config}`,
})
const counted = 'import multiprocessing\nworkers = multiprocessing.cpu_count() * 2 + 1\n'

staysSilent(rule, {
  'a number': 'FROM python:3.13-slim\nCMD ["gunicorn", "-w", "4", "shop:app"]\n',
  'a variable': 'FROM python:3.13-slim\nCMD gunicorn -w $WORKERS shop:app\n',
  'a variable first': 'FROM python:3.13-slim\nCMD gunicorn -w ${WORKERS:-$(nproc)} shop:app\n',
  'a build uses all processors': 'FROM python:3.13-slim\nRUN make -j$(nproc)\nCMD ["gunicorn", "shop:app"]\n',
  'threads, not workers': 'FROM python:3.13-slim\nCMD gunicorn --threads $(nproc) shop:app\n',
  'the configuration asks the environment first': configured(
    'import os, multiprocessing\nworkers = int(os.getenv("WEB_CONCURRENCY", multiprocessing.cpu_count()))\n',
  ),
  'the configuration gives a number': configured('workers = 4  # not cpu_count()\n'),
  'the line overrules the configuration': configured(counted, 'CMD ["gunicorn", "-w", "2", "shop:app"]'),
  'another configuration is used': configured(counted, 'CMD ["gunicorn", "-c", "/etc/gunicorn.py", "shop:app"]'),
  'a configuration that nobody reads': configured(counted, 'CMD ["uvicorn", "shop:app"]'),
  'the script asks first': scripted('#!/bin/sh\nWORKERS=${WORKERS:-$(nproc)}\nexec gunicorn -w "$WORKERS" shop:app\n'),
  'only where it is not set': scripted(
    '#!/bin/sh\nif [ -z "$WORKERS" ]; then\n  WORKERS=$(nproc)\nfi\nexec gunicorn -w "$WORKERS" shop:app\n',
  ),
  'a number for uWSGI': uwsgi('processes = 4\n; processes = %k\n'),
  'a name that only looks like it': uwsgi('processes = %(k)\n'),
  escaped: uwsgi('processes = %%k\n'),
  'another option of uWSGI': uwsgi('threads = %k\ncheaper-workers = %k\n'),
  'on the line, where uWSGI knows no such thing': uwsgi('', 'CMD ["uwsgi", "--http", ":80", "-p", "%k"]'),
  "uWSGI's line overrules the file": uwsgi(
    'processes = %k\n',
    'CMD ["uwsgi", "--ini", "uwsgi.ini", "--processes", "2"]',
  ),
  "uWSGI's variable gives a number": uwsgi('processes = %k\n', 'ENV UWSGI_PROCESSES=2\nCMD ["uwsgi", "uwsgi.ini"]'),
  'the number is for something else': scripted(
    '#!/bin/sh\nCORES=$(nproc)\necho "$CORES"\nexec gunicorn -w 2 shop:app\n',
  ),
})

firesOn(rule, {
  'nproc in the line': ['FROM python:3.13-slim\nCMD gunicorn -w $(nproc) shop:app\n', '$(nproc)'],
  'in an expression': [
    'FROM python:3.13-slim\nCMD exec gunicorn --workers $((2 * $(nproc) + 1)) shop:app\n',
    '$((2 * $(nproc) + 1))',
  ],
  'with an equals sign': ['FROM python:3.13-slim\nCMD uvicorn --workers=$(nproc) shop:app\n', '--workers=$(nproc)'],
  celery: ['FROM python:3.13-slim\nCMD celery -A shop worker -c $(nproc)\n', '$(nproc)'],
  'the configuration where gunicorn starts': [configured(counted), 'CMD ["gunicorn", "shop:app"]'],
  'the configuration that is named': [
    configured(counted, 'CMD ["gunicorn", "-c", "conf/web.py", "shop:app"]'),
    'CMD ["gunicorn", "-c", "conf/web.py", "shop:app"]',
  ],
  'through a variable of the configuration': [
    configured('from multiprocessing import cpu_count\ncores = cpu_count()\nworkers = cores * 2\n'),
    'CMD ["gunicorn", "shop:app"]',
  ],
  'a script': [scripted('#!/bin/sh\nexec gunicorn -w $(nproc) shop:app\n'), 'CMD ["/start.sh"]'],
  'a variable of a script': [
    scripted('#!/bin/sh\nWORKERS=$(( 2 * $(nproc) + 1 ))\nexec gunicorn --workers "$WORKERS" shop:app\n'),
    'CMD ["/start.sh"]',
  ],
  "uWSGI's variable for the processors": [uwsgi('processes = %k\n'), 'CMD ["uwsgi", "--ini", "uwsgi.ini"]'],
  'by the other name of the option': [uwsgi('workers=%k\n'), 'CMD ["uwsgi", "--ini", "uwsgi.ini"]'],
  "in uWSGI's YAML": [
    { ...uwsgi('', 'CMD ["uwsgi", "--yaml", "u.yml"]'), 'u.yml': 'uwsgi:\n  processes: %k\n' },
    'CMD ["uwsgi", "--yaml", "u.yml"]',
  ],
  'uvicorn.run': [
    {
      Dockerfile: 'FROM python:3.13-slim\nWORKDIR /srv\nCOPY . .\nCMD ["python", "main.py"]\n',
      'main.py': 'import os, uvicorn\nuvicorn.run("shop:app", workers=os.cpu_count())\n',
    },
    'CMD ["python", "main.py"]',
  ],
})

test('the line of the configuration is named', () => {
  const [report] = reportsOf(rule, configured(counted))
  expect(report?.related).toEqual([expect.objectContaining({ path: 'gunicorn.conf.py' })])
  expect(counted.slice(report!.related![0]!.span.start)).toMatch(/^workers = /)
})
