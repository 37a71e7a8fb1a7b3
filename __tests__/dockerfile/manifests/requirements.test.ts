import { describe, expect, test } from '@jest/globals'
import { cpuSeconds } from '../../cpu-time.js'
import fc from 'fast-check'
import { requirementsAt } from '../../../src/dockerfile/manifests/index.js'
import { parseRequirement, pinOf, versionMeets } from '../../../src/dockerfile/manifests/requirement.js'
import { parseRequirements } from '../../../src/dockerfile/manifests/requirements.js'
import { contextOf } from '../context.js'

describe('requirements', () => {
  test.each<[string, string, string, string[], string | null]>([
    ['flask', 'flask', '', [], null],
    ['Flask_SQLAlchemy == 3.0', 'flask-sqlalchemy', '==3.0', [], null],
    [
      'uvicorn[standard] >=0.20, <1 ; python_version < "3.12"',
      'uvicorn',
      '>=0.20,<1',
      ['standard'],
      'python_version < "3.12"',
    ],
    ['a (>=1)', 'a', '>=1', [], null],
    ['torch @ https://x.org/torch-2.whl ; sys_platform == "linux"', 'torch', '', [], 'sys_platform == "linux"'],
    ['zope.interface~=5.0', 'zope-interface', '~=5.0', [], null],
    ['a===1.0+local', 'a', '===1.0+local', [], null],
  ])('%s', (text, name, specifier, extras, marker) => {
    expect(parseRequirement(text)).toMatchObject({ name, specifier, extras, marker })
  })

  test.each(['', '-x', './lib', 'a b c', 'a==', 'http://x.org/a.whl'])('%s is none', (text) => {
    expect(parseRequirement(text)).toBeNull()
  })

  test.each([
    ['==1.2', 'exact'],
    ['===1.2', 'exact'],
    ['>=1,==1.2', 'exact'],
    ['~=1.2', 'compatible'],
    ['==1.*', 'compatible'],
    ['>=1,<2', 'none'],
    ['', 'none'],
  ])('%s pins: %s', (specifier, pin) => {
    expect(pinOf(specifier)).toBe(pin)
  })

  test.each<[string, string, boolean | null]>([
    ['3.11', '>=3.8', true],
    ['3.11', '>=3.8,<4', true],
    ['3.11', '>=3.12', false],
    ['3.11', '<3.11', false],
    ['3.11', '>=3.11.4', null],
    ['3.11.6', '>=3.11.4', true],
    ['3.11', '==3.11.*', true],
    ['3.12', '==3.11.*', false],
    ['3.11', '==3.11.2', null],
    ['3.11', '~=3.10', true],
    ['3.11', '~=3.10.2', false],
    ['3.11', '!=3.11.*', false],
    ['3.11', '>3.11', null],
    ['3.11', '<=3.11', null],
    ['3.10', '<=3.11', true],
    ['3.11', '>3', true],
    ['3.11', '<=3', false],
    ['4.0', '<=4', null],
    ['3.11', '', true],
    ['3.11', 'nonsense', null],
    ['x', '>=3', null],
  ])('%s meets %s: %s', (version, specifier, expected) => {
    expect(versionMeets(version, specifier)).toBe(expected)
  })
})

describe('requirements files', () => {
  const TEXT = [
    '# all',
    '-i https://user:secret@index.example/simple',
    '--extra-index-url=https://x.example',
    '--require-hashes',
    '-r base.txt',
    '-cconstraints.txt  # limits',
    'flask==3.0 \\',
    '    --hash=sha256:aa \\',
    '    --hash=sha256:bb',
    '-e .[dev]',
    './lib/thing',
    'git+https://github.com/o/r.git@v1#egg=r_name',
    'wheels/a-1.0-py3-none-any.whl',
    'requests --no-binary a,b  # http',
    'file:///srv/x',
    'a @ file:///srv/a',
    '',
  ].join('\r\n')

  test('lines, options and nested files', () => {
    const file = parseRequirements(TEXT)
    expect(
      file.requirements.map(({ line, text, localPath, editable, requirement, hashes }) => [
        ...[line, text, requirement?.name ?? null, localPath],
        ...[editable ? 'editable' : '', hashes.length],
      ]),
    ).toEqual([
      [7, 'flask==3.0', 'flask', null, '', 2],
      [10, '.[dev]', null, '.', 'editable', 0],
      [11, './lib/thing', null, './lib/thing', '', 0],
      [12, 'git+https://github.com/o/r.git@v1#egg=r_name', 'r-name', null, '', 0],
      [13, 'wheels/a-1.0-py3-none-any.whl', null, 'wheels/a-1.0-py3-none-any.whl', '', 0],
      [14, 'requests', 'requests', null, '', 0],
      [15, 'file:///srv/x', null, '/srv/x', '', 0],
      [16, 'a @ file:///srv/a', 'a', '/srv/a', '', 0],
    ])
    expect(file.options.map(({ name, value }) => `${name} ${value ?? ''}`)).toEqual([
      '--index-url https://user:secret@index.example/simple',
      '--extra-index-url https://x.example',
      '--require-hashes ',
    ])
    expect(file.nested.map(({ kind, path, line }) => `${line} ${kind} ${path}`)).toEqual([
      '5 requirements base.txt',
      '6 constraints constraints.txt',
    ])
  })

  test('places are those of the text', () => {
    const { requirements } = parseRequirements(TEXT)
    expect(TEXT.slice(requirements[0]!.span.start, requirements[0]!.span.end)).toMatch(/^flask[^]*sha256:bb$/)
    expect(TEXT.slice(requirements[1]!.span.start, requirements[1]!.span.end)).toBe('-e .[dev]')
  })

  test('nested files are followed once, from the folder of the file that names them', () => {
    const files = contextOf({
      'requirements/prod.txt': '-r base.txt\n-r ../missing.txt\ngunicorn',
      'requirements/base.txt': '-r prod.txt\n-e ..',
    })
    const tree = requirementsAt(files, './requirements/prod.txt')
    expect([...tree!.files.keys()]).toEqual(['requirements/prod.txt', 'requirements/base.txt'])
    expect(tree).toMatchObject({ missing: ['missing.txt'], needsLocalFiles: true })
    expect(requirementsAt(files, 'x.txt')).toBeNull()
  })

  test('any text is read without a throw, in time', async () => {
    fc.assert(fc.property(fc.string(), (text) => parseRequirements(text).requirements.length >= 0))
    const parts = [' ', '\\\n', '-r ', '"', "'", '[', '[/', '.whl[', ' ;', ';', '==', ' --hash']
    const seconds = await cpuSeconds(() => {
      for (const part of parts) for (const end of ['(', '\u2028(']) parseRequirements(`a${part.repeat(200_000)}${end}`)
    })
    expect(seconds).toBeLessThan(30)
  })
})
