import { describe, expect, test } from '@jest/globals'
import { readInstaller } from '../../src/dockerfile/installers/index.js'
import type { InstallerCall } from '../../src/dockerfile/installers/index.js'
import { factsOf, slice, withBase } from './reading.js'

const ALL_NAMES = ['--quiet', '--verbose']

/** The last call of a command, read as an installer's. */
function read(command: string): InstallerCall | null {
  const call = factsOf(withBase(`RUN ${command}`)).calls.at(-1)?.call
  return call ? readInstaller(call) : null
}

describe('tools and their subcommands', () => {
  test.each<[string, string | null]>([
    ['pip install a', 'pip install'],
    ['pip3 install a', 'pip install'],
    ['pip3.12 install a', 'pip install'],
    ['/opt/venv/bin/pip install a', 'pip install'],
    ['python -m pip install a', 'pip install'],
    ['python3.12 -m pip install a', 'pip install'],
    ['/usr/bin/python3 -I -m pip install a', 'pip install'],
    ['python -um pip install a', 'pip install'],
    ['python -X dev -W ignore -m pip install a', 'pip install'],
    ['pypy3 -m pip install a', 'pip install'],
    ['sudo -H pip install a', 'pip install'],
    ['pip wheel a', 'pip wheel'],
    ['pip download a', 'pip download'],
    ['pip cache purge', 'pip cache'],
    ['uv pip install a', 'uv pip install'],
    ['uv pip sync r.txt', 'uv pip sync'],
    ['/root/.local/bin/uv pip install a', 'uv pip install'],
    ['uv sync', 'uv sync'],
    ['uv add a', 'uv add'],
    ['uv tool install a', 'uv tool install'],
    ['uv python install 3.12', 'uv python install'],
    ['uv venv', 'uv venv'],
    ['python -m uv sync', 'uv sync'],
    ['poetry install', 'poetry install'],
    ['python -m poetry install', 'poetry install'],
    ['poetry export -f requirements.txt', 'poetry export'],
    ['pip', null],
    ['pip --version', null],
    ['pip list', null],
    ['pip freeze install', null],
    ['npm install a', null],
    ['python -m piptools install', null],
    ['python pip install', null],
    ['python -c "pip install"', null],
    ['uv self update', null],
    ['echo pip install a', null],
    ['pip toString', null],
    ['uv pip constructor', null],
  ])('%s', (command, expected) => {
    const installer = read(command)
    expect(installer && `${installer.tool} ${installer.action}`).toBe(expected)
  })
})

describe('options', () => {
  const NAMES = [
    ...ALL_NAMES,
    ...['--requirement', '--requirements', '--constraint', '--editable', '--target', '--no-cache-dir', '--no-compile'],
    ...[
      '--no-cache',
      '--cache-dir',
      '--upgrade',
      '--upgrade-strategy',
      '--index-url',
      '--find-links',
      '--user',
      '--pre',
    ],
    ...['--compile-bytecode', '--system', '--frozen', '--no-dev', '--group', '--only', '--no-interaction', '--compile'],
    ...['--no-root', '--without', '--extras', '--extra', '--python', '--directory', '--config-settings', '--no-c'],
  ]
  const given = (command: string): [string, string | null][] => {
    const { options } = read(command)!
    return NAMES.flatMap((name) => options.all(name).map(({ value }): [string, string | null] => [name, value]))
  }

  test.each<[string, [string, string | null][], string[]]>([
    ['pip install a b', [], ['a', 'b']],
    ['pip --quiet install a', [['--quiet', null]], ['a']],
    ['pip install a --quiet b', [['--quiet', null]], ['a', 'b']],
    ['pip --no-cache-dir install a', [['--no-cache-dir', null]], ['a']],
    ['pip install --no-cache a', [['--no-cache-dir', null]], ['a']],
    ['pip install --no-comp a', [['--no-compile', null]], ['a']],
    ['pip install --upgrade-s eager a', [['--upgrade-strategy', 'eager']], ['a']],
    ['pip install --no-c a', [['--no-c', null]], ['a']],
    ['pip --cache-dir /c install a', [['--cache-dir', '/c']], ['a']],
    ['pip --cache-dir=/c install a', [['--cache-dir', '/c']], ['a']],
    ['pip install -r r.txt', [['--requirement', 'r.txt']], []],
    ['pip install -rr.txt', [['--requirement', 'r.txt']], []],
    ['pip install --requirement=r.txt', [['--requirement', 'r.txt']], []],
    [
      'pip install --requirement=r.txt --constr c',
      [
        ['--requirement', 'r.txt'],
        ['--constraint', 'c'],
      ],
      [],
    ],
    [
      'pip install -r a.txt -r b.txt c',
      [
        ['--requirement', 'a.txt'],
        ['--requirement', 'b.txt'],
      ],
      ['c'],
    ],
    [
      'pip install -qUr r.txt',
      [
        ['--quiet', null],
        ['--requirement', 'r.txt'],
        ['--upgrade', null],
      ],
      [],
    ],
    ['pip install -U a', [['--upgrade', null]], ['a']],
    [
      'pip install -vvv a',
      [
        ['--verbose', null],
        ['--verbose', null],
        ['--verbose', null],
      ],
      ['a'],
    ],
    [
      'pip install -i https://x -f y a',
      [
        ['--index-url', 'https://x'],
        ['--find-links', 'y'],
      ],
      ['a'],
    ],
    [
      'pip install -e . -t /t',
      [
        ['--editable', '.'],
        ['--target', '/t'],
      ],
      [],
    ],
    ['pip install -- -r', [], ['-r']],
    ['pip install -r', [['--requirement', null]], []],
    ['pip install "a>1" .[dev]', [], ['a>1', '.[dev]']],
    ['uv pip install -r r.txt a', [['--requirements', 'r.txt']], ['a']],
    ['uv pip install --requirement r.txt', [['--requirements', 'r.txt']], []],
    [
      'uv --no-cache pip install --system a',
      [
        ['--no-cache', null],
        ['--system', null],
      ],
      ['a'],
    ],
    ['uv pip install --no-cache-dir a', [['--no-cache', null]], ['a']],
    ['uv pip install --compile a', [['--compile-bytecode', null]], ['a']],
    ['uv pip install --comp a', [], ['a']],
    [
      'uv sync --frozen --no-dev --group x',
      [
        ['--frozen', null],
        ['--no-dev', null],
        ['--group', 'x'],
      ],
      [],
    ],
    ['uv --directory /app sync', [['--directory', '/app']], []],
    ['uv pip install -p /v a', [['--python', '/v']], ['a']],
    [
      'poetry -n install --only main',
      [
        ['--only', 'main'],
        ['--no-interaction', null],
      ],
      [],
    ],
    [
      'poetry install --without dev --no-root --compile',
      [
        ['--compile', null],
        ['--no-root', null],
        ['--without', 'dev'],
      ],
      [],
    ],
    [
      'poetry -C /app install -E a',
      [
        ['--extras', 'a'],
        ['--directory', '/app'],
      ],
      [],
    ],
  ])('%s', (command, options, operands) => {
    expect(given(command)).toEqual(options)
    expect(read(command)?.operands.map(({ value }) => value)).toEqual(operands)
  })

  test('the last one given wins', () => {
    expect(read('pip install -t /a -t /b x')?.options.get('--target')?.value).toBe('/b')
    expect(read('pip install x')?.options.get('--target')).toBeUndefined()
    expect(read('pip install -q x')?.options.has('--user', '--quiet')).toBe(true)
  })

  test('options and the subcommand know their place', () => {
    const text = withBase('RUN python -m pip \\\n  install -r r.txt \\\n  --no-cache-dir')
    const installer = readInstaller(factsOf(text).calls[0]!.call)!
    expect(slice(text, installer.actionSpan)).toBe('install')
    expect(slice(text, installer.options.get('--requirement')!.span)).toBe('-r r.txt')
    expect(slice(text, installer.options.get('--no-cache-dir')!.span)).toBe('--no-cache-dir')
  })

  test('a value that is not known is one', () => {
    const installer = readInstaller(factsOf(withBase('ARG R\nRUN pip install -r $R $R')).calls[0]!.call)!
    expect(installer.options.get('--requirement')?.value).toBe('\0')
    expect(installer.operands.map(({ value }) => value)).toEqual(['\0'])
  })
})
