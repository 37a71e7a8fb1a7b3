import { describe, expect, test } from '@jest/globals'
import { naming, type InstallFile } from '../../../src/measure/builds/changed-lines.js'
import { driftBetween, type Contents } from '../../../src/measure/builds/drift.js'

function contents(
  distributions: Readonly<Record<string, string>>,
  systemPackages: Readonly<Record<string, string>> = {},
  materials: Readonly<Record<string, string>> = {},
): Contents {
  const list = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, version]) => ({ name, version }))
  return {
    distributions: list(distributions),
    systemPackages: list(systemPackages),
    materials: new Map(Object.entries(materials)),
  }
}

const file = (path: string, before: string | null, after = before): InstallFile => ({ path, before, after })
const DOCKERFILE = 'FROM python:3.12-slim\nRUN apt-get install -y libpq5\nRUN pip install -r requirements.txt\n'
const same = file('Dockerfile', DOCKERFILE)

/** `name by change` or `name`, of what differs. */
function told(before: Contents, after: Contents, files: readonly InstallFile[]): string[] {
  return driftBetween(before, after, files).map(({ name, byChange }) => (byChange ? `${name} by change` : name))
}

describe('Python packages', () => {
  test('nothing differs', () => {
    expect(told(contents({ django: '5.0' }), contents({ Django: '5.0' }), [same])).toEqual([])
  })

  test('a pin that changed is the change; another package of the same build is not', () => {
    const files = [same, file('requirements.txt', 'Django==5.0\nurllib3>=2\n', 'Django==5.1\nurllib3>=2\n')]
    const before = contents({ Django: '5.0', urllib3: '2.2.1' })
    const after = contents({ Django: '5.1', urllib3: '2.2.2' })
    expect(told(before, after, files)).toEqual(['django by change', 'urllib3'])
  })

  test('what no file names came with something: with the change, where it touched what is installed', () => {
    const before = contents({ django: '5.0', asgiref: '3.7' })
    const after = contents({ django: '5.1', asgiref: '3.8', sqlparse: '0.5' })
    const changed = file('requirements.txt', 'django==5.0\n', 'django==5.1\n')
    expect(told(before, after, [same, changed])).toEqual([
      'asgiref by change',
      'django by change',
      'sqlparse by change',
    ])
    const unchanged = file('requirements.txt', 'django\n')
    expect(told(before, after, [same, unchanged])).toEqual(['asgiref', 'django', 'sqlparse'])
  })

  test('another line of the Dockerfile accounts for none', () => {
    const files = [file('Dockerfile', DOCKERFILE, `${DOCKERFILE}ENV PYTHONUNBUFFERED=1\n# pip is nice\n`)]
    expect(told(contents({ flask: '3.0' }), contents({ flask: '3.1' }), files)).toEqual(['flask'])
  })

  test('another base accounts for all that came with it', () => {
    const files = [file('Dockerfile', DOCKERFILE, DOCKERFILE.replace('3.12', '3.13'))]
    const before = contents({ pip: '24.0' }, { libc6: '2.36' }, { 'python:3.12-slim': 'sha256:1' })
    const after = contents({ pip: '25.0' }, { libc6: '2.41' }, { 'python:3.13-slim': 'sha256:2' })
    expect(told(before, after, files)).toEqual([
      'python:3.12-slim by change',
      'python:3.13-slim by change',
      'pip by change',
      'libc6 by change',
    ])
  })

  test('two versions in one image are one value', () => {
    const twice = { ...contents({}), distributions: ['2.0', '1.0'].map((version) => ({ name: 'wheel', version })) }
    expect(driftBetween(twice, contents({ wheel: '1.0' }), [same])).toEqual([
      { kind: 'distribution', name: 'wheel', before: '1.0, 2.0', after: '1.0', byChange: false },
    ])
  })
})

describe('the system', () => {
  test('a version that moved is drift, a package that the change asks for is not', () => {
    const files = [file('Dockerfile', DOCKERFILE, DOCKERFILE.replace('libpq5', 'libpq5 curl'))]
    const before = contents({}, { libpq5: '15.1', openssl: '3.0.1' })
    const after = contents({}, { libpq5: '15.2', openssl: '3.0.2', curl: '8.0', libcurl4: '8.0' })
    expect(told(before, after, files)).toEqual(['curl by change', 'libcurl4 by change', 'libpq5 by change', 'openssl'])
    expect(told(before, after, [same])).toEqual(['curl', 'libcurl4', 'libpq5', 'openssl'])
  })

  test('a tag that moved is drift', () => {
    const before = contents({}, {}, { 'python:3.12-slim': 'sha256:1' })
    const after = contents({}, {}, { 'python:3.12-slim': 'sha256:2' })
    expect(told(before, after, [same])).toEqual(['python:3.12-slim'])
  })
})

test.each([
  ['django==5.0', 'django', true],
  ['Foo_Bar.baz>=1', 'foo-bar-baz', true],
  ['COPY wheels/django_rest-3.1-py3-none-any.whl .', 'django-rest', true],
  ['COPY wheels/django_rest-3.1-py3-none-any.whl .', 'django', false],
  ['django-filter==2', 'django', false],
  ['psycopg[binary]~=3.1', 'psycopg', true],
  ['g++ libstdc++6', 'g++', true],
  ['', 'x', false],
])('%j names %s: %s', (line, name, expected) => {
  expect(naming([line])(name)).toBe(expected)
})
