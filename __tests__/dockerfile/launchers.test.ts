import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/dockerfile/evaluate.js'
import { isKnown, UNKNOWN } from '../../src/dockerfile/expand.js'
import { launched } from '../../src/dockerfile/launchers.js'
import { parseShell } from '../../src/dockerfile/shell.js'

function inner(line: string): string | null {
  const [name, ...args] = line.split(' ').map((value) => ({ value, span: { start: 0, end: 0 } }))
  const found = launched(name!.value, args)
  return found && [found.program, ...found.rest].map(({ value }) => value.replaceAll('\0', '␀')).join(' ')
}

describe('tools that start a program inside an environment', () => {
  test.each([
    ['uv run', 'uv sync'],
    ['poetry run', 'poetry install'],
    ['pipenv run', 'pipenv install'],
    ['pdm run', 'pdm install'],
    ['rye run', 'rye sync'],
    ['hatch run', 'hatch build'],
    ['hatch -e web run', 'hatch env run'],
    ['conda run', 'conda install'],
    ['mamba run', 'mamba install'],
    ['micromamba run', 'micromamba install'],
    ['pyenv exec', 'pyenv install'],
    ['newrelic-admin run-program', 'newrelic-admin generate-config'],
  ])('%s, unlike %s', (starts, other) => {
    expect(inner(`${starts} flask -x run`)).toBe('flask -x run')
    expect(inner(`${starts} -- flask run`)).toBe('flask run')
    expect(inner(starts)).toBeNull()
    expect(inner(`${starts} -q --verbose`)).toBeNull()
    expect(inner(`${other} flask`)).toBeNull()
  })

  test.each([
    ['uv run', '--with --with-editable --with-requirements --env-file --python --package --extra --group'],
    ['uv run', '--directory --project --cache-dir --index-url -p -w -i -f -P -C'],
    ['uvx', '--from --with --python -p -w'],
    ['poetry', '-C -P --directory --project'],
    ['pipenv', '--python --pypi-mirror'],
    ['pdm run', '-p --project -c --config --venv'],
    ['rye run', '--pyproject'],
    ['hatch', '-e --env -p --project --data-dir --cache-dir --config'],
    ['conda run', '-n --name -p --prefix --cwd -r --root-prefix'],
    ['micromamba run', '-n --name'],
  ])('%s takes values for %s', (start, options) => {
    const subcommand = ['poetry', 'pipenv', 'hatch'].includes(start) ? ' run' : ''
    for (const option of options.split(' ')) expect(inner(`${start} ${option} value${subcommand} a b`)).toBe('a b')
  })

  test.each<[string, string | null]>([
    ['uv run app.py -x', 'python app.py -x'],
    ['uv run --script app.py', 'python app.py'],
    ['uv run -m app x', 'python -m app x'],
    ['uv run --module app x', 'python -m app x'],
    ['uv run --no-sync -m app', 'python -m app'],
    ['uv --offline run a', 'a'],
    ['poetry run app.py', 'app.py'],
    ['hatch run test:pytest -x', 'pytest -x'],
    ['hatch run +py=3.12 test:pytest', 'pytest'],
    ['hatch run :flask run', 'flask run'],
    ['hatch run -py=3.12 test:pytest', 'pytest'],
    ['poetry run -m app', 'app'],
    ['uvx ruff@0.4 check', 'ruff check'],
    ['uvx --from ruff[x] ruff', 'ruff'],
    ['poetry run flask@x', 'flask@x'],
    ['npx flask', null],
  ])('%s', (line, expected) => {
    expect(inner(line)).toBe(expected)
  })
})

describe('the folder that a program is started in', () => {
  test.each<[string, string]>([
    ['uv run --directory web a', '/app/web'],
    ['uv --directory=/srv run --no-sync a', '/srv'],
    ['uv run --directory x --directory y a', '/app/y'],
    ['uvx --directory web a', '/app/web'],
    ['conda run -n x --cwd /srv a', '/srv'],
    ['uv run --directory "$FOLDER" a', '␀'],
    ['uv run --project web a', '/app'],
    ['uv run a --directory web', '/app'],
    ['poetry run a', '/app'],
  ])('%s', (line, folder) => {
    const start = { lookup: () => UNKNOWN, workdir: '/app' }
    const { calls } = evaluate(parseShell(`${line}; b`, 0).body, start)
    const workdirs = calls.map(({ workdir }) => (isKnown(workdir) ? workdir : '␀'))
    expect(workdirs).toEqual(['/app', folder, '/app'])
  })
})

describe('scripts that wait', () => {
  test.each(['wait-for-it', 'wait-for-it.sh', 'wait-for', 'wait-for.sh'])('%s', (name) => {
    expect(inner(`${name} db:5432 -t 30 -- flask run`)).toBe('flask run')
    expect(inner(`${name} db:5432`)).toBeNull()
    expect(inner(`${name} db:5432 --`)).toBeNull()
  })
})

describe('find that installs', () => {
  test.each<[string, string | null]>([
    ['find . -exec pip install {} ;', 'pip install ␀'],
    ['find . -execdir pip3.12 install {} + -print', 'pip3.12 install ␀'],
    ['find . -exec /v/bin/python3 {} \\; -print', '/v/bin/python3 ␀'],
    ['find . -exec uv pip install -r x/{} ;', 'uv pip install -r ␀'],
    ['find . -exec poetry install ;', 'poetry install'],
    ['find . -exec pipenv install', 'pipenv install'],
    ['find + -exec pip install ;', 'pip install'],
    ['find . -exec rm {} ;', null],
    ['find . -exec', null],
    ['find . -name pip', null],
    ['find pip', null],
  ])('%s', (line, expected) => {
    expect(inner(line)).toBe(expected)
  })
})
