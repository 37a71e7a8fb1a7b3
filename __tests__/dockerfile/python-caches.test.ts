import { describe, expect, test } from '@jest/globals'
import { pythonCaches } from '../../src/dockerfile/python-caches.js'
import { factsOf, withBase } from './reading.js'

const caches = (lines: string): string[] =>
  pythonCaches(factsOf(withBase(`WORKDIR /w\n${lines}`))).map(({ kind, folder, placedBy, disabledBy, offline }) =>
    [
      kind,
      folder.replaceAll('\0', '␀'),
      placedBy?.name,
      disabledBy && `off by ${disabledBy.name}`,
      offline && 'offline',
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('the subcommands that fill a cache', () => {
  test.each([
    ['pip', 'install x|wheel x|download x', 'uninstall x|list|check|freeze'],
    ['pipx', 'install x|inject x y|upgrade x|run x', 'uninstall x|list'],
    [
      'uv',
      'sync|add x|lock|run x|build|tool install x|tool run x|pip install x|pip sync x|pip compile x',
      'venv|pip list|pip uninstall x',
    ],
    ['poetry', 'install|sync|add x|update|lock|self add x|self update', 'show|build|run x'],
    ['pipenv', 'install|sync|update|upgrade|lock', 'graph|run x|uninstall x'],
    ['pdm', 'install|sync|add x|update|lock', 'list|run x|build'],
    ['conda', 'install x|create x|update x|upgrade x|env create|env update', 'remove x|list'],
  ])('%s', (tool, fills, others) => {
    for (const command of fills.split('|'))
      expect([command, caches(`RUN ${tool} ${command}`).length]).toEqual([command, 1])
    for (const command of others.split('|')) expect([command, caches(`RUN ${tool} ${command}`)]).toEqual([command, []])
  })

  test('not where nothing is done', () => {
    expect(caches('RUN pip install --dry-run x; uv run --no-sync x')).toEqual([])
    expect(caches('RUN uvx x')).toEqual(['uv /root/.cache/uv'])
  })
})

describe.each([
  ['pip install x', 'pip', 'pip', 'PIP_CACHE_DIR', '--no-cache-dir', 'PIP_NO_CACHE_DIR'],
  ['pipx install x', 'pip', 'pip', 'PIP_CACHE_DIR', null, 'PIP_NO_CACHE_DIR'],
  ['uv sync', 'uv', 'uv', 'UV_CACHE_DIR', '--no-cache', 'UV_NO_CACHE'],
  ['uv pip install --system x', 'uv', 'uv', 'UV_CACHE_DIR', '--no-cache', 'UV_NO_CACHE'],
  ['poetry install', 'poetry', 'pypoetry', 'POETRY_CACHE_DIR', '--no-cache', null],
  ['pipenv install', 'pipenv', 'pipenv', 'PIPENV_CACHE_DIR', null, 'PIP_NO_CACHE_DIR'],
  ['pdm install', 'pdm', 'pdm', 'PDM_CACHE_DIR', '--no-cache', 'PDM_NO_CACHE'],
] as const)('%s', (call, kind, folder, place, option, variable) => {
  test('its folder', () => {
    expect(caches(`RUN ${call}`)).toEqual([`${kind} /root/.cache/${folder}`])
    expect(caches(`ENV ${place}=/c\nRUN ${call}`)).toEqual([`${kind} /c ${place}`])
    expect(caches(`ENV ${place}=\nRUN ${call}`)).toEqual([`${kind} /root/.cache/${folder}`])
    expect(caches(`ENV XDG_CACHE_HOME=/x\nRUN ${call}`)).toEqual([`${kind} /x/${folder} XDG_CACHE_HOME`])
    expect(caches(`ENV XDG_CACHE_HOME=\nRUN ${call}`)).toEqual([`${kind} /root/.cache/${folder}`])
    expect(caches(`ARG C\nENV ${place}=$C\nRUN ${call}`)).toEqual([`${kind} /␀ ${place}`])
  })

  test('what switches it off', () => {
    if (option !== null) expect(caches(`RUN ${call} ${option}`)[0]).toContain(`off by ${option}`)
    if (variable === null) return
    for (const value of ['1', 'true', 'YES', 'on', 't', 'y'])
      expect(caches(`ENV ${variable}=${value}\nRUN ${call}`)[0]).toContain(`off by ${variable}`)
    // pip takes any boolean for a yes.
    for (const value of ['0', 'false', 'no', 'off', 'f', 'n'])
      expect(caches(`ENV ${variable}=${value}\nRUN ${call}`)[0]!.includes('off by')).toBe(variable.startsWith('PIP_'))
    expect(caches(`ENV ${variable}=maybe\nRUN ${call}`)[0]).not.toContain('off by')
  })
})

describe('what comes from local files alone', () => {
  test.each<[string, boolean]>([
    ['pip install --no-index x', true],
    ['uv sync --offline', true],
    ['poetry install --only-root', true],
    ['poetry install', false],
    ['PIP_NO_INDEX=1 pip install x', true],
    ['PIP_NO_INDEX=0 pip install x', false],
    ['PIP_NO_INDEX=1 uv pip install x', false],
    ['pip install /w/a.whl /w/b.whl', true],
    ['pip install /w/a.whl', false],
    ['pip install /w/*', true],
    ['pip install /w/*.whl', true],
    ['pip install dist/*.whl', false],
    ['pip install /w/a.whl b', false],
    ['pip install /w/* -r r.txt', false],
    ['pip install /w/* -e .', false],
    ['pip install /w/* --group dev', false],
    ['pip install --no-deps ./x', true],
    ['pip install --no-deps ../x', true],
    ['pip install --no-deps /x', true],
    ['pip install --no-deps x', false],
    ['pip install ./x', false],
    ['pip install', false],
    ['pdm install', false],
  ])('%s: %s', (call, expected) => {
    expect(caches(`RUN ${call}`).some((line) => line.endsWith('offline'))).toBe(expected)
  })
})

test.each([
  ['RUN pipx install --pip-args="--no-cache-dir" x', 'off by --pip-args'],
  ['RUN pip install --no-cache-dir --cache-dir /c x', '/c --cache-dir'],
  ['RUN pip install --isolated x', '/root/.cache/pip'],
  ['ENV PIP_CACHE_DIR=/c PIP_NO_CACHE_DIR=1\nRUN pip install --isolated x', '/root/.cache/pip'],
  ['ENV CONDA_PKGS_DIRS=/a,/b\nRUN conda install x', 'conda /a CONDA_PKGS_DIRS'],
  ['ENV CONDA_PKGS_DIRS=/a:/b\nRUN conda install x', 'conda /a CONDA_PKGS_DIRS'],
  ['RUN /opt/conda/bin/conda install x', 'conda /opt/conda/pkgs'],
  ['RUN /usr/bin/conda install x', 'conda /␀/pkgs'],
  ['RUN /opt/conda/bin/conda install --offline x', 'offline'],
])('%s: %s', (lines, expected) => {
  const [line] = caches(lines)
  expect(line).toContain(expected)
  if (!expected.startsWith('off')) expect(line!.endsWith(expected)).toBe(true)
})
