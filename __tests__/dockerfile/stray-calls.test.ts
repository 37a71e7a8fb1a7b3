import { describe, expect, test } from '@jest/globals'
import { environmentsOf } from '../../src/dockerfile/made-environments.js'
import { strayInstall, strayProgram } from '../../src/dockerfile/stray-calls.js'
import { factsOf } from './reading.js'

function stray(lines: string): { install: string | null; program: string | null } {
  const facts = factsOf(`FROM python:3.13\nWORKDIR /w\n${lines}`)
  const [environment] = environmentsOf(facts)
  const install = strayInstall(facts, environment!)
  const program = strayProgram(facts, environment!)
  const text = ({ start, end }: { start: number; end: number }): string => facts.dockerfile.source.slice({ start, end })
  return {
    install: install && text(install.installer.call.span),
    program:
      program && text(program.step.instruction.keyword === 'RUN' ? program.call.span : program.step.instruction.span),
  }
}

describe('an install that leaves the environment out', () => {
  const made = 'RUN python -m venv /v\n'
  test.each<[string, string | null]>([
    ['RUN pip install x', 'pip install x'],
    ['RUN pip install --user x', 'pip install --user x'],
    ['RUN uv pip install --system x', 'uv pip install --system x'],
    ['RUN /v/bin/pip install x', null],
    ['RUN . /v/bin/activate && pip install x', null],
    ['RUN if [ -f x ]; then pip install x; fi', null],
    ['RUN /usr/bin/pip install x', null],
    ['RUN poetry install', null],
    ['RUN pip install x\nRUN /v/bin/python a.py', null],
    ['RUN pip install x\nRUN cp a /v/b', null],
    ['RUN pip install x\nRUN cd / && ls v', 'pip install x'],
    ...['chown app', 'chmod 755', 'chgrp app', 'rm -r', 'ls', 'du', 'find', 'mkdir -p'].map(
      (call): [string, string] => [`RUN pip install x\nRUN ${call} /v`, 'pip install x'],
    ),
    ['RUN pip install x\nRUN cat --file=/v/x', null],
    ['RUN pip install x\nRUN cat /v', null],
    ['ENV PATH=/v/bin:$PATH\nRUN pip install x', null],
    ['ENV VIRTUAL_ENV=/v\nRUN pip install x', null],
    ['ARG P\nENV PATH=$P\nRUN pip install x', null],
    ['RUN pip install x\nRUN . /v/bin/activate && pip install y', null],
    ['RUN . /v/bin/activate && pip install y\nRUN pip install x', 'pip install x'],
    ['RUN . /v/bin/activate && pip install -r r.txt\nRUN pip install -r r.txt', null],
    ['RUN pip install -r r.txt poetry', 'pip install -r r.txt poetry'],
    ['RUN pip install poetry flask', 'pip install poetry flask'],
    ['RUN pip install poetry .', 'pip install poetry .'],
    ...`pip setuptools wheel virtualenv uv poetry pipenv pdm hatch pip-tools build tox nox pipx twine
      poetry-plugin-export supervisor awscli conan meson ninja cmake cython`
      .split(/\s+/)
      .map((name): [string, null] => [`RUN pip install ${name}==1`, null]),
  ])('%s: %s', (lines, expected) => {
    expect(stray(made + lines).install).toBe(expected)
  })

  test('not before it, and not in another stage', () => {
    expect(stray('RUN pip install x; python -m venv /v').install).toBeNull()
    expect(stray('RUN pip install x\nRUN python -m venv /v').install).toBeNull()
    expect(stray('RUN python -m venv /v && pip install x').install).toBe('pip install x')
  })
})

describe('a program that runs without what it needs', () => {
  const filled = 'RUN python -m venv /v && /v/bin/pip install x\n'
  test.each<[string, string | null]>([
    ['CMD ["gunicorn", "x:y"]', 'CMD ["gunicorn", "x:y"]'],
    ['CMD gunicorn x:y', 'CMD gunicorn x:y'],
    ['CMD ["/v/bin/gunicorn", "x:y"]', null],
    ['ENV PATH=/v/bin:$PATH\nCMD ["gunicorn", "x:y"]', null],
    ['ENV PATH=/v/bin/:$PATH\nCMD ["gunicorn", "x:y"]', null],
    ['ARG P\nENV PATH=$P\nCMD ["gunicorn", "x:y"]', null],
    ['CMD . /v/bin/activate && gunicorn x:y', null],
    ['CMD PATH=/v/bin gunicorn x:y', null],
    ['CMD ["python", "-c", "x"]', null],
    ['CMD ["nginx"]', null],
    ['RUN pip install y\nCMD ["gunicorn", "x:y"]', null],
    ['RUN pip install poetry\nCMD ["gunicorn", "x:y"]', 'CMD ["gunicorn", "x:y"]'],
    ...['echo a', 'sleep 1', 'mkdir a', 'cp a b', 'chown a b', 'cat a', 'printf a'].map((call): [string, string] => [
      `CMD ${call} && gunicorn x:y`,
      `CMD ${call} && gunicorn x:y`,
    ]),
    ['CMD ./prepare && gunicorn x:y', null],
    ...['uv', 'poetry', 'pipenv', 'pdm', 'rye', 'hatch'].map((tool): [string, null] => [
      `CMD ${tool} run gunicorn x:y`,
      null,
    ]),
    ['CMD ["uv"]', null],
    ...['ln -s /v/bin/x /usr/bin', 'sed -i s,a,/v/bin, x', 'mv x /v/', 'cp activate /x', 'tee /v/x'].map(
      (call): [string, null] => [`RUN ${call}\nCMD ["gunicorn", "x:y"]`, null],
    ),
    ['RUN echo /v/bin > /etc/x\nCMD ["gunicorn", "x:y"]', null],
    ['RUN printf activate\nCMD ["gunicorn", "x:y"]', null],
    ['RUN update-alternatives --install /v/bin/x\nCMD ["gunicorn", "x:y"]', null],
    ['RUN cat /v/x\nCMD ["gunicorn", "x:y"]', 'CMD ["gunicorn", "x:y"]'],
    ['ENV PYTHONPATH=/v/lib\nCMD ["gunicorn", "x:y"]', null],
    ['ENV X=activate\nCMD ["gunicorn", "x:y"]', null],
    ['SHELL ["/v/bin/sh", "-c"]\nCMD gunicorn x:y', null],
    // Commands of the build that need the application.
    ['RUN flask db upgrade', 'flask db upgrade'],
    ['RUN alembic upgrade head', 'alembic upgrade head'],
    ['RUN django-admin check', 'django-admin check'],
    ['RUN python manage.py migrate', 'python manage.py migrate'],
    ['RUN gunicorn --check-config x', null],
    ['RUN if [ -f x ]; then flask db upgrade; fi', null],
    ['RUN flask db upgrade\nCMD ["nginx"]', 'flask db upgrade'],
    ['RUN flask db upgrade\nCMD ["uv", "run", "gunicorn", "x:y"]', null],
    ['RUN flask db upgrade\nENTRYPOINT ["uv", "run"]\nCMD ["gunicorn", "x:y"]', null],
    ['RUN flask db upgrade\nENTRYPOINT . /v/bin/activate && gunicorn x:y', null],
    ['RUN . /v/bin/activate && flask db upgrade', null],
    ['RUN PATH=/v/bin:$PATH flask db upgrade', null],
    ['RUN uv run flask db upgrade', null],
  ])('%s: %s', (lines, expected) => {
    expect(stray(filled + lines).program).toBe(expected)
  })

  test('an environment of tools alone is no reason', () => {
    expect(stray('RUN python -m venv /v && /v/bin/pip install poetry\nCMD gunicorn x:y').program).toBeNull()
  })
})
