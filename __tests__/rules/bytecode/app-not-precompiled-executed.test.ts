import type { ExampleFiles } from '../../../src/rules/rule.js'
import { firesOn, staysSilent } from '../cases.js'

const rule = 'app-not-precompiled'
const management = `#!/usr/bin/env python
import sys
if __name__ == "__main__":
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
`

/** One file that uWSGI serves, and whatever else is beside it. */
function served(ini: string, others: ExampleFiles = {}, command = 'CMD ["uwsgi", "--ini", "uwsgi.ini"]'): ExampleFiles {
  return {
    Dockerfile: `FROM python:3.13\nWORKDIR /srv\nCOPY . .\n${command}\n`,
    ...{ 'web/pay.py': 'import flask\n', 'uwsgi.ini': `[uwsgi]\n${ini}\n`, ...others },
  }
}

function managed(copies: string, command: string, others: ExampleFiles = {}): ExampleFiles {
  return {
    Dockerfile: `FROM python:3.13\nRUN pip install kiwi==14.0\nWORKDIR /srv\n${copies}\n${command}\n`,
    ...{ 'manage.py': management, 'uwsgi.ini': '[uwsgi]\nmodule = kiwi.wsgi\n', ...others },
  }
}
const uwsgi = 'CMD ["uwsgi", "--ini", "uwsgi.ini"]'
/** One program imports the file that another executes. */
const both = (importer: string): ExampleFiles => ({
  ...served('wsgi-file = web/pay.py'),
  Dockerfile: 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["./start.sh"]\n',
  'start.sh': `#!/bin/sh\n${importer} &\nexec uwsgi --ini uwsgi.ini\n`,
})

staysSilent(rule, {
  'a file that uWSGI executes': served('wsgi-file = web/pay.py'),
  'by the other name of the option': served('file = /srv/web/pay.py'),
  'from the folder that it starts in': served('chdir = /srv/web\nwsgi-file = pay.py'),
  'named on the line': served('', {}, 'CMD ["uwsgi", "--http", ":80", "--wsgi-file", "web/pay.py"]'),
  'named on the line, joined': served('', {}, 'CMD ["uwsgi", "--http=:80", "--wsgi-file=web/pay.py"]'),
  "Django's manage.py alone": managed('COPY manage.py uwsgi.ini ./', uwsgi),
})

firesOn(rule, {
  'a module that the file imports': [served('wsgi-file = web/pay.py', { 'web/queue.py': '' }), 'COPY . .'],
  'uWSGI imports a module': [served('module = web.pay'), 'COPY . .'],
  'a file whose place is not known': [served('wsgi-file = %d/pay.py'), 'COPY . .'],
  'another file is named': [served('wsgi-file = other.py'), 'COPY . .'],
  'a comment names it': [served('; wsgi-file = web/pay.py\nmodule = web.pay'), 'COPY . .'],
  'another program imports it': [both('gunicorn web.pay:app'), 'COPY . .'],
  'manage.py with the application': [managed('COPY . .', uwsgi, { 'kiwi/wsgi.py': '' }), 'COPY . .'],
  "a manage.py that isn't Django's": [
    managed('COPY . .', 'CMD ["gunicorn", "manage:app"]', { 'manage.py': 'import flask\napp = flask.Flask("x")\n' }),
    'COPY . .',
  ],
})
