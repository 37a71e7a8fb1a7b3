import { describe, expect, test } from '@jest/globals'
import { factsOf, lineOf, slice, withBase } from './reading.js'

function linesOf(text: string): string[] {
  return (factsOf(withBase(text)).entry?.calls ?? []).map(lineOf)
}

describe('what a container starts', () => {
  test.each<[string, string[]]>([
    ['RUN a', []],
    ['CMD ["gunicorn", "a:b"]', ['gunicorn a:b']],
    ['CMD gunicorn a:b', ['gunicorn a:b']],
    ['CMD exec gunicorn a:b', ['gunicorn a:b']],
    ['CMD a\nCMD b', ['b']],
    ['CMD ["a"] # b', ['[a]']],
    ['ENTRYPOINT ["python"]\nCMD ["app.py"]', ['python app.py']],
    ['CMD ["app.py"]\nENTRYPOINT ["python"]', ['python app.py']],
    ['ENTRYPOINT ["/entrypoint.sh"]\nCMD ["gunicorn", "a:b"]', ['/entrypoint.sh gunicorn a:b', 'gunicorn a:b']],
    ['ENTRYPOINT gunicorn a:b\nCMD ["x"]', ['gunicorn a:b']],
    ['ENTRYPOINT exec "$0" "$@"\nCMD ["gunicorn", "-w 4", "a:b"]', ['gunicorn -w 4 a:b']],
    ['ENTRYPOINT exec gunicorn $@\nCMD ["a:b"]', ['gunicorn']],
    ['ENTRYPOINT /e.sh $0 $@\nCMD ["flask", "run"]', ['/e.sh flask run', 'flask run']],
    ['ENTRYPOINT /e.sh "$@"\nCMD flask run', ['/e.sh ␀']],
    ['ENTRYPOINT cd /a && /e.sh ${0} $1\nCMD ["flask", "run", "-p"]', ['/e.sh flask run', 'flask run']],
    ['ENTRYPOINT poetry run "$0" "$@"\nCMD ["flask", "run"]', ['poetry run flask run', 'flask run']],
    ['ENTRYPOINT ["sh", "-c", "exec $0 $@"]\nCMD ["flask", "run"]', ['flask run']],
    ['ENTRYPOINT ["sh", "-c", "exec gunicorn a:b"]\nCMD ["flask", "run"]', ['gunicorn a:b']],
    ['ENTRYPOINT ["tini", "--"]\nCMD ["python", "app.py"]', ['python app.py']],
    ['ENTRYPOINT ["/usr/bin/tini", "-g", "--", "/e.sh"]\nCMD ["flask", "run"]', ['/e.sh flask run', 'flask run']],
    ['ENTRYPOINT ["dumb-init", "--rewrite", "15:3", "--"]\nCMD ["celery", "worker"]', ['celery worker']],
    ['ENTRYPOINT []\nCMD ["python", "x.py"]', ['python x.py']],
    ['CMD ["sh", "-c", "exec gunicorn a:b"]', ['gunicorn a:b']],
    ['CMD ["sh", "-c", "python manage.py migrate && gunicorn a:b"]', ['python manage.py migrate', 'gunicorn a:b']],
    ['ENV PORT=80\nCMD gunicorn --bind :$PORT a:b', ['gunicorn --bind :80 a:b']],
    ['ENV PORT=80\nCMD ["gunicorn", "--bind", ":$PORT"]', ['gunicorn --bind :$PORT']],
    ['CMD ["uv", "run", "--no-sync", "gunicorn", "a:b"]', ['uv run --no-sync gunicorn a:b', 'gunicorn a:b']],
    [
      'CMD ["uv", "run", "--with", "x", "-p", "3.12", "--", "flask", "run"]',
      ['uv run --with x -p 3.12 -- flask run', 'flask run'],
    ],
    [
      'CMD ["uv", "--directory", "/app", "run", "app.py", "-x"]',
      ['uv --directory /app run app.py -x', 'python app.py -x'],
    ],
    ['CMD ["uv", "run", "-m", "app"]', ['uv run -m app', 'python -m app']],
    ['CMD ["uv", "sync"]', ['uv sync']],
    ['ENTRYPOINT ["uv", "run"]\nCMD ["uvicorn", "a:b"]', ['uv run uvicorn a:b', 'uvicorn a:b']],
    ['CMD ["poetry", "run", "python", "-m", "app"]', ['poetry run python -m app', 'python -m app']],
    ['CMD ["poetry", "-C", "/app", "run", "flask", "run"]', ['poetry -C /app run flask run', 'flask run']],
    ['CMD pipenv run uvicorn a:b', ['pipenv run uvicorn a:b', 'uvicorn a:b']],
    [
      'CMD ["conda", "run", "--no-capture-output", "-n", "x", "python", "a.py"]',
      ['conda run --no-capture-output -n x python a.py', 'python a.py'],
    ],
    ['CMD ["ddtrace-run", "gunicorn", "a:b"]', ['gunicorn a:b']],
    ['CMD ["opentelemetry-instrument", "--service_name", "x", "flask", "run"]', ['flask run']],
    [
      'CMD ["newrelic-admin", "run-program", "gunicorn", "a:b"]',
      ['newrelic-admin run-program gunicorn a:b', 'gunicorn a:b'],
    ],
    [
      'CMD ["./wait-for-it.sh", "db:5432", "--", "gunicorn", "a:b"]',
      ['./wait-for-it.sh db:5432 -- gunicorn a:b', 'gunicorn a:b'],
    ],
    ['CMD ["gosu", "app", "gunicorn", "a:b"]', ['gunicorn a:b']],
    ['ONBUILD CMD ["a"]', []],
  ])('%j', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  test.each<[string, string, string[]]>([
    ['inherited', 'FROM debian AS x\nENTRYPOINT ["a"]\nCMD ["b"]\nFROM x', ['a b', 'b']],
    ['CMD of the child', 'FROM debian AS x\nENTRYPOINT ["python"]\nCMD ["b"]\nFROM x\nCMD ["c"]', ['python c']],
    ['ENTRYPOINT of the child drops CMD', 'FROM debian AS x\nCMD ["b"]\nFROM x\nENTRYPOINT ["a"]', ['a']],
    ['unless it gives its own', 'FROM debian AS x\nCMD ["b"]\nFROM x\nCMD ["c"]\nENTRYPOINT ["python"]', ['python c']],
    ['not of another stage', 'FROM debian AS x\nCMD ["b"]\nFROM debian', []],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  test.each([
    ['CMD ["a"]', 'CMD'],
    ['ENTRYPOINT ["a"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["python"]\nCMD ["a.py"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["tini", "--", "gunicorn"]\nCMD ["a:b"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["sh", "-c", "gunicorn a:b"]\nCMD ["x"]', 'ENTRYPOINT'],
    ['ENTRYPOINT gunicorn a:b\nCMD ["x"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["tini", "--"]\nCMD ["gunicorn", "a:b"]', 'CMD'],
    ['ENTRYPOINT /e.sh $0 $@\nCMD ["gunicorn", "a:b"]', 'CMD'],
    ['ENTRYPOINT exec gunicorn "$@"\nCMD ["--bind", "a", "b"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["uv", "run"]\nCMD ["gunicorn", "a:b"]', 'ENTRYPOINT'],
    ['ENTRYPOINT ["/e.sh"]\nCMD ["gunicorn", "a:b"]', 'CMD'],
    ['ENTRYPOINT ["/opt/venv/bin/shop"]\nCMD []', 'ENTRYPOINT'],
    ['ENTRYPOINT ["/opt/venv/bin/shop"]\nCMD ["--port", "80"]', 'ENTRYPOINT'],
    ['ENTRYPOINT []\nCMD ["gunicorn", "a:b"]', 'CMD'],
    ['ENTRYPOINT ["/e.sh"]\nCMD gunicorn a:b', 'CMD'],
  ])('%j is said by %s', (text, keyword) => {
    expect(factsOf(withBase(text)).entry?.main.instruction.keyword).toBe(keyword)
  })

  test('arguments know their place in the instruction that gives them', () => {
    const text = 'FROM python:3\nENTRYPOINT ["python", "-u"]\nCMD ["app.py"]'
    const [call] = factsOf(text).entry!.calls
    expect(call!.arguments.map(({ span }) => slice(text, span))).toEqual(['"-u"', '"app.py"'])
  })
})

describe('the Python program', () => {
  test.each<[string, string | null, string[], string[]]>([
    ['python app.py a', 'script app.py', [], ['a']],
    ['python /app/main.py', 'script /app/main.py', [], []],
    ['python3.12 -u app.py', 'script app.py', ['-u'], []],
    ['python -B -OO app.py', 'script app.py', ['-B', '-OO'], []],
    ['python -W ignore -X dev app.py', 'script app.py', ['-W', '-X'], []],
    ['python -m gunicorn a:b', 'module gunicorn', [], ['a:b']],
    ['python -Bum app x', 'module app', ['-Bu'], ['x']],
    ['python -u -m app', 'module app', ['-u'], []],
    ['python -c "import x"', 'inline python', [], ['-c', 'import x']],
    ['python', 'inline python', [], []],
    ['python -', 'inline python', [], ['-']],
    ['python manage.py runserver', 'command manage.py', [], ['runserver']],
    ['./manage.py runserver', 'command manage.py', [], ['runserver']],
    ['gunicorn a:b', 'command gunicorn', [], ['a:b']],
    ['/opt/venv/bin/gunicorn a:b', 'command gunicorn', [], ['a:b']],
    ['/opt/venv/bin/python /opt/venv/bin/gunicorn a:b', 'command gunicorn', [], ['a:b']],
    ['uv run gunicorn a:b', 'command gunicorn', [], ['a:b']],
    ['python -m app & nginx', 'module app', [], []],
    ['nginx', null, [], []],
    ['bash start.sh', null, [], []],
  ])('%s', (command, program, options, args) => {
    const read = factsOf(withBase(`CMD ${command}`)).program
    expect(read && `${read.by} ${read.name}`).toBe(program)
    expect((read?.interpreterOptions ?? []).map(({ text }) => text)).toEqual(options)
    expect((read?.arguments ?? []).map(({ value }) => value)).toEqual(args)
  })
})

test.each(
  `gunicorn uvicorn hypercorn daphne granian uwsgi waitress-serve celery flower rq dramatiq huey_consumer
  huey_consumer.py arq flask fastapi django-admin manage.py streamlit gradio jupyter jupyter-lab jupyter-notebook
  jupyterhub ipython pytest tox nox pip uv uvx poetry pipenv pdm hatch mlflow airflow superset prefect dagster scrapy
  scrapyd alembic locust sanic litestar mkdocs sphinx-build ansible ansible-playbook pelican dask dask-worker
  dask-scheduler ray python python3.13 start.py`.split(/\s+/),
)('%s is Python', (name) => {
  const facts = factsOf(withBase(`CMD ${name} x & nginx`))
  expect(facts.entry?.program?.program).toBe(name)
})

test.each(['node', 'java', 'pythonic', 'start.pyc', 'flasks'])('%s is none', (name) => {
  expect(factsOf(withBase(`CMD ${name} x & nginx`)).entry?.program?.program).toBe('nginx')
})

test.each<[string, string | undefined]>([
  ['python -u', undefined],
  ['python -Wx -Xdev app.py', 'app.py'],
  ['python --help', undefined],
  ['python --version', undefined],
  ['python -V', undefined],
  ['python --check-hash-based-pycs never app.py', 'app.py'],
  ['./app.py -x', './app.py'],
  ['/srv/app.py', '/srv/app.py'],
  ['app.py', undefined],
  ['./manage.py runserver', undefined],
  ['python -ic x', undefined],
  ['python -Ec x', undefined],
])('%s starts the script %s', (command, script) => {
  const program = factsOf(withBase(`CMD ${command}`)).program
  expect(program?.by === 'script' ? program.name : undefined).toBe(script)
})
