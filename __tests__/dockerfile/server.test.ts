import { describe, expect, test } from '@jest/globals'
import { readPythonProgram } from '../../src/dockerfile/entry.js'
import { flushesOwnLogs, hasFlag, optionOf, serves, workersOf } from '../../src/dockerfile/server.js'
import { factsOf, withBase } from './reading.js'

function callOf(command: string): NonNullable<ReturnType<typeof factsOf>['entry']>['calls'][number] {
  return factsOf(withBase(`CMD ${command}`)).entry!.calls.at(-1)!
}

describe('Python programs that run until they are stopped', () => {
  test.each([
    ...'gunicorn uvicorn hypercorn daphne granian uwsgi waitress-serve flower'.split(' '),
    ...'huey_consumer huey_consumer.py arq dramatiq'.split(' '),
    ...['celery -A x worker', 'celery beat', 'celery flower', 'celery multi', 'rq worker', 'rq worker-pool'],
    ...['flask run', 'flask --app x run', 'litestar run', 'fastapi run', 'fastapi dev', 'streamlit run x.py'],
    ...['python -m quart run', 'python -m flask run', 'python -m uvicorn x:y'],
    ...'runserver runserver_plus rqworker qcluster rundramatiq run_huey celery process_tasks runworker db_worker'
      .split(' ')
      .map((command) => `python manage.py ${command}`),
    ...['django-admin runserver', 'jupyter lab', 'jupyter notebook', 'jupyter server', 'mlflow server', 'mlflow ui'],
    ...'webserver scheduler api-server standalone triggerer dag-processor'.split(' ').map((name) => `airflow ${name}`),
    ...['python app.py', 'python serve_init.py', 'python -m shop', 'python -m http.server', 'python train_worker.py'],
    'python listen.py',
  ])('%s', (command) => {
    expect(serves(callOf(command))).toBe(true)
  })

  test.each([
    ...['celery inspect ping', 'rq info', 'flask db upgrade', 'fastapi', 'streamlit hello', 'python -m quart routes'],
    ...['python manage.py migrate', 'django-admin check', 'jupyter nbconvert', 'mlflow run', 'airflow db migrate'],
    ...['litestar routes', 'pip list', 'mkdocs build', 'nginx', 'python -c "import app"', 'python'],
    ...`pip compileall venv pytest unittest tox nox build alembic flake8 mypy ruff black json.tool coverage ensurepip
      django nltk.downloader spacy playwright`
      .split(/\s+/)
      .map((name) => `python -m ${name}`),
    ...`migrate init_db setup wait check_db seed create load_data test prepare bootstrap plot bench train export import_x
      convert report generate build sync clean evaluate manage_x`
      .split(/\s+/)
      .map((name) => `python ${name}.py`),
  ])('not %s', (command) => {
    expect(serves(callOf(command))).toBe(false)
  })
})

describe('servers that flush their own logs', () => {
  test.each('gunicorn uvicorn hypercorn granian daphne uwsgi'.split(' '))('%s', (name) => {
    expect(flushesOwnLogs(readPythonProgram(callOf(name)))).toBe(true)
  })

  test.each(['flask run', 'celery worker', 'waitress-serve x:y', 'python app.py', 'nginx'])('not %s', (command) => {
    expect(flushesOwnLogs(readPythonProgram(callOf(command)))).toBe(false)
  })
})

describe('options', () => {
  test.each<[string, string | null]>([
    ['gunicorn -w 4 x', '4'],
    ['gunicorn -w4 x', '4'],
    ['gunicorn --workers 4 x', '4'],
    ['gunicorn --workers=4 x', '4'],
    ['gunicorn "-w 4" x', '4'],
    ['gunicorn x -w', null],
    ['gunicorn --workers', null],
    ['gunicorn x', null],
    ['gunicorn --worker-class=x', null],
    ['gunicorn --workers-of=x', null],
  ])('the workers of %s: %s', (command, value) => {
    expect(optionOf(readPythonProgram(callOf(command))!, '--workers', '-w')).toBe(value)
  })

  test('without a short one nothing else is taken for it', () => {
    expect(optionOf(readPythonProgram(callOf('uvicorn -w 4 x'))!, '--workers')).toBeNull()
    expect(optionOf(readPythonProgram(callOf('uvicorn --w=4 x'))!, '--workers', '--w')).toBeNull()
  })

  test('flags', () => {
    const program = readPythonProgram(callOf('gunicorn --preload -x'))!
    expect([hasFlag(program, '--preload'), hasFlag(program, '-y', '-x'), hasFlag(program, '--pre')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('workers that each compile for themselves', () => {
  test.each<[string, number | null]>([
    ['CMD gunicorn -w 4 x', 4],
    ['CMD gunicorn --workers 4 x', 4],
    ['CMD gunicorn -w 4 --preload x', null],
    ['CMD gunicorn -w 1 x', null],
    ['CMD gunicorn -w 2 x', 2],
    ['CMD gunicorn -w 2.5 x', null],
    ['CMD gunicorn -w auto x', null],
    ['CMD gunicorn x', null],
    ['ENV WEB_CONCURRENCY=3\nCMD gunicorn x', 3],
    ['ENV WEB_CONCURRENCY=3\nCMD gunicorn -w 4 x', 4],
    ['ENV WEB_CONCURRENCY=3\nCMD uvicorn x', null],
    ['CMD uwsgi --processes 4', 4],
    ['CMD uwsgi -p 4', 4],
    ['CMD uwsgi --workers 4', 4],
    ['CMD uvicorn --workers 4 x', 4],
    ['CMD hypercorn --workers 4 x', 4],
    ['CMD granian --workers 4 x', 4],
    ['CMD uvicorn --workers 4 --preload x', 4],
    ['CMD daphne --workers 4 x', null],
    ['CMD nginx --workers 4', null],
    ['ARG W\nCMD gunicorn -w $W x', null],
  ])('%s: %s', (lines, count) => {
    expect(workersOf(factsOf(withBase(lines)))).toBe(count)
  })
})
