import { expect, test } from '@jest/globals'
import { firesOn, staysSilent, turnsInto } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'exec-argument-spaces'
staysSilent(rule, {
  'each by itself': 'FROM python:3.13-slim\nCMD ["gunicorn", "-w", "4", "x:y"]\n',
  'with an equals sign': 'FROM python:3.13-slim\nCMD ["gunicorn", "--access-logformat=%(h)s %(l)s", "x:y"]\n',
  "an option's value": 'FROM python:3.13-slim\nCMD ["gunicorn", "--access-logformat", "%(h)s -w 4", "x:y"]\n',
  'code for Python': 'FROM python:3.13-slim\nCMD ["python", "-c", "-x if y else z"]\n',
  'a script for a shell': 'FROM python:3.13-slim\nCMD ["sh", "-c", "-w 4"]\n',
  'the shell form': 'FROM python:3.13-slim\nCMD gunicorn -w 4 x:y\n',
  'a shell that splits it': 'FROM python:3.13-slim\nENTRYPOINT /e.sh $0 $@\nCMD ["gunicorn", "-w 4", "x:y"]\n',
  'sh -c that splits it':
    'FROM python:3.13-slim\nENTRYPOINT ["sh", "-c", "exec $0 $@"]\nCMD ["gunicorn", "-w 4", "x:y"]\n',
  'a shell that passes it over': 'FROM python:3.13-slim\nENTRYPOINT gunicorn x:y\nCMD ["-w 4"]\n',
  'a path with a space': 'FROM python:3.13-slim\nCMD ["/srv/my app/run"]\n',
  'a script that an entrypoint is given': 'FROM python:3.13-slim\nENTRYPOINT ["sh", "-c"]\nCMD ["uwsgi --ini x.ini"]\n',
  'what an entrypoint may split': 'FROM python:3.13-slim\nENTRYPOINT ["/e.sh"]\nCMD ["uwsgi --ini x.ini"]\n',
  'what an unknown base may split': 'FROM acme/python\nCMD ["uwsgi --ini x.ini"]\n',
  'words without an option': 'FROM python:3.13-slim\nCMD ["echo", "hello world"]\n',
})
firesOn(rule, {
  short: ['FROM python:3.13-slim\nCMD ["gunicorn", "-w 4", "x:y"]\n', '"-w 4"'],
  long: ['FROM python:3.13-slim\nENTRYPOINT ["gunicorn", "--bind 0.0.0.0:80", "x:y"]\n', '"--bind 0.0.0.0:80"'],
  'a shell that hands it on as it is': [
    'FROM python:3.13-slim\nENTRYPOINT /e.sh "$0" "$@"\nCMD ["gunicorn", "-w 4", "x:y"]\n',
    '"-w 4"',
  ],
  'an entrypoint that is no shell': [
    'FROM python:3.13-slim\nENTRYPOINT ["/e.sh"]\nCMD ["gunicorn", "-w 4", "x:y"]\n',
    '"-w 4"',
  ],
  'a whole command': ['FROM python:3.13-slim\nCMD ["uwsgi --ini x.ini"]\n', '"uwsgi --ini x.ini"'],
  'one without options': ['FROM python:3.13-slim\nENTRYPOINT []\nCMD ["celery worker"]\n', '"celery worker"'],
  'a script as the entrypoint': [
    'FROM acme/python\nENTRYPOINT ["./run.sh web", "x"]\nCMD ["gunicorn"]\n',
    '"./run.sh web"',
  ],
  'a health check': ['FROM python:3.13\nHEALTHCHECK CMD ["curl", "-m 3", "http://x"]\n', '"-m 3"'],
})
turnsInto(rule, {
  'a whole command': [
    'FROM python:3.13-slim\nCMD ["uwsgi --ini x.ini", "--master"]\n',
    'FROM python:3.13-slim\nCMD ["uwsgi", "--ini", "x.ini", "--master"]\n',
  ],
  one: [
    'FROM python:3.13-slim\nCMD ["gunicorn", "-w 4", "x:y"]\n',
    'FROM python:3.13-slim\nCMD ["gunicorn", "-w", "4", "x:y"]\n',
  ],
  several: [
    'FROM python:3.13-slim\nCMD ["jupyter", "--allow-root --ip 0.0.0.0"]\n',
    'FROM python:3.13-slim\nCMD ["jupyter", "--allow-root", "--ip", "0.0.0.0"]\n',
  ],
})

test.each([
  ['"-w 4"', true],
  ['"-w 4 --bind x"', true],
  ['"-w 4 5"', false],
  [String.raw`"--name \"a b\""`, false],
  [`"--name 'a'"`, false],
  ['"--name $NAME"', false],
])('%s can be split: %s', (element, clear) => {
  const [report] = reportsOf(rule, `FROM python:3.13-slim\nCMD ["gunicorn", ${element}]\n`)
  expect(report!.edit !== undefined).toBe(clear)
  expect(report!.message).toMatch(/`(?:-w|--name)`/)
})

test('a script in the place of a program is for a person to mend', () => {
  const [report] = reportsOf(rule, 'FROM python:3.13-slim\nCMD ["alembic upgrade head && uvicorn x:y"]\n')
  expect(report!.edit).toBeUndefined()
  expect(report!.message).toContain('not `alembic` with arguments')
})
