import { describe, expect, test } from '@jest/globals'
import { reportsOf } from '../harness.js'

const rule = 'stdlib-not-precompiled'

describe('uv builds nothing where its lock file has wheels for all', () => {
  const wheel = (name: string): string => `wheels = [\n    { url = "https://x.org/${name}.whl" },\n]\n`
  const entry = (source: string, rest = ''): string => `[[package]]\nname = "a"\nsource = { ${source} }\n${rest}`
  const registry = 'registry = "https://x.org"'
  const sdist = 'sdist = { url = "https://x.org/a-1.tar.gz" }\n'
  const slim = 'python:3.13-slim'
  const own = entry('virtual = "."')
  const fires = (lock: string, image: string, step = 'uv sync --frozen'): boolean =>
    reportsOf(rule, {
      Dockerfile: `FROM ${image}\nWORKDIR /app\nCOPY pyproject.toml uv.lock ./\nRUN ${step}\nCMD [".venv/bin/a"]\n`,
      'pyproject.toml': '[project]\nname = "b"\n',
      'uv.lock': `version = 1\n\n${lock}`,
    }).length > 0

  test.each<[string, string, boolean, string]>([
    ['a wheel for all', own + entry(registry, sdist + wheel('a-1-py3-none-any')), true, slim],
    [
      'a wheel of its platform',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-manylinux_2_17_x86_64')),
      true,
      slim,
    ],
    ['a wheel for later ones', own + entry(registry, sdist + wheel('a-1-cp39-abi3-manylinux2014_x86_64')), true, slim],
    ['another Python', own + entry(registry, sdist + wheel('a-1-cp312-cp312-manylinux_2_17_x86_64')), false, slim],
    ['another system', own + entry(registry, sdist + wheel('a-1-cp313-cp313-macosx_11_0_x86_64')), false, slim],
    ['another libc', own + entry(registry, sdist + wheel('a-1-cp313-cp313-musllinux_1_2_x86_64')), false, slim],
    [
      'the libc of Alpine',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-musllinux_1_2_x86_64')),
      true,
      'python:3.13-alpine',
    ],
    [
      'not the libc of Alpine',
      own + entry(registry, sdist + wheel('a-1-cp313-cp313-manylinux_2_17_x86_64')),
      false,
      'python:3.13-alpine',
    ],
    ['sources alone', own + entry(registry, sdist), false, slim],
    ['nothing that could be built', own + entry(registry, wheel('a-1-cp313-cp313-win_amd64')), true, slim],
    ['a repository', own + entry('git = "https://x.org/a"'), false, slim],
    ['a folder', own + entry('directory = "a"'), false, slim],
    ['the project as a package', entry('editable = "."'), false, slim],
    ['no packages', '', false, slim],
  ])('%s', (_, lock, expected, image) => {
    expect(fires(lock, image)).toBe(expected)
  })

  describe('of those that it may bring', () => {
    const backport = entry(registry, sdist + wheel('a-1-cp314-abi3-manylinux2014_x86_64')).replace('"a"', '"b"')
    const edge = (marker: string): string => `{ name = "b", marker = "${marker}" },\n`
    const project = (...tables: string[]): string => `${own.replace('"a"', '"shop"')}${tables.join('')}\n`
    const list = (key: string, ...edges: string[]): string => `${key} = [\n${edges.join('')}]\n`
    const extra = (key: string, edges: string): string => `\n[package.optional-dependencies]\n${list(key, edges)}`
    const group = (key: string, edges: string): string => `\n[package.dev-dependencies]\n${list(key, edges)}`
    const plain = '{ name = "b" },\n'

    test.each<[string, string, boolean, string]>([
      ['plainly', project(list('dependencies', plain)), false, ''],
      ['by nothing', project(), false, ''],
      ['for a later Python', project(list('dependencies', edge("python_full_version >= '3.14'"))), true, ''],
      ['for this one', project(list('dependencies', edge("python_full_version >= '3.13'"))), false, ''],
      ['for an earlier one', project(list('dependencies', edge("python_version < '3.13'"))), true, ''],
      ['for Windows', project(list('dependencies', edge("sys_platform == 'win32'"))), true, ''],
      ['for what nobody knows', project(list('dependencies', edge("platform_machine == 'arm64'"))), false, ''],
      [
        'in two ways',
        project(list('dependencies', edge("python_full_version >= '3.14'"), '{ name = "b", extra = ["x"] },\n')),
        false,
        '',
      ],
      [
        'through another',
        `${project(list('dependencies', '{ name = "c", marker = "os_name == \'nt\'" },\n'))}${entry(registry).replace('"a"', '"c"')}${list('dependencies', plain)}\n`,
        true,
        '',
      ],
      ['of another version', project(list('dependencies', '{ name = "b", version = "9" },\n')), true, ''],
      ['by an extra', project(extra('ui', plain)), true, ''],
      ['by an extra that is asked for', project(extra('ui', plain)), false, ' --extra ui'],
      ['by all extras', project(extra('ui', plain)), false, ' --all-extras'],
      ['by an extra that nobody knows', project(extra('ui', plain)), false, ' --extra $(cat ui)'],
      [
        'by an extra that another one names',
        project(list('dependencies', '{ name = "shop", extra = ["ui"] },\n'), extra('ui', plain)),
        false,
        '',
      ],
      ['by the group for development', project(group('dev', plain)), false, ''],
      ['by the group that is left out', project(group('dev', plain)), true, ' --no-dev'],
      ['by a group that is no default', project(group('docs', plain)), true, ''],
      ['by a group that is asked for', project(group('docs', plain)), false, ' --group docs'],
      ['by a group of a member', project(group('docs', plain)), false, ' --package shop'],
      ['in front of all', `[manifest.dependency-groups]\n${list('dev', plain)}\n${project()}`, false, ''],
    ])('%s', (_, lock, expected, options) => {
      expect(fires(`${lock}${backport.replace('source', 'version = "1"\nsource')}`, slim, `uv sync${options}`)).toBe(
        expected,
      )
    })
  })

  test.each([
    ["python3 -c 'import site, sys; print(site.getsitepackages()[0], sys.path)'", true],
    ["python -c 'print(1)'", true],
    ["python -c 'import json'", false],
    ["python -c 'from os import path'", true],
    ["python -c 'from shop import load; load()'", false],
    ['curl -LsSf https://astral.sh/uv/install.sh | UV_INSTALL_DIR=/usr/local/bin sh', true],
    ['wget -qO- https://deno.land/install.sh | sh -s -- -y', true],
    ['curl https://x.org/install.sh | sh', false],
    ['sh install.sh', false],
    ['python load.py', false],
    ['python - <x', false],
  ])('a line that only asks: %s', (call, expected) => {
    expect(fires(own, slim, `uv sync --frozen && ${call}`)).toBe(expected)
  })
})
