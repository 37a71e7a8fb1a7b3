import { describe, expect, test } from '@jest/globals'
import { readVariables } from '../../../src/locate/references/interpolate.js'
import { images, type Files } from './trees.js'

const common = 'services:\n  base:\n    build: .\n    volumes: ["./:/srv"]\n    read_only: true\n'
const extending = (file: string, service = 'base'): string =>
  `services:\n  web:\n    extends: {file: ${file}, service: ${service}}\n    ports: ["80:80"]\n`

/** For each image whether a compose file mounts its source over it. */
async function mounted(files: Files): Promise<readonly string[]> {
  const found = await images({ Dockerfile: 'FROM python\n', ...files })
  return found.flatMap(({ dockerfile, deployments = [] }) =>
    deployments.map(({ path, name, mountsSource }) => `${dockerfile}: ${path} ${name} ${String(mountsSource)}`),
  )
}

describe('services of other files are extended', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'a file that only this says is a compose file',
      { 'compose.yaml': extending('common.yml'), 'common.yml': common },
      ['Dockerfile: compose.yaml web true'],
    ],
    [
      'by a path with a dot',
      { 'compose.yaml': extending('./common.yml'), 'common.yml': common },
      ['Dockerfile: compose.yaml web true'],
    ],
    [
      'over two files',
      {
        'compose.yaml': extending('second.yml', 'web'),
        'second.yml': extending('common.yml'),
        'common.yml': common,
      },
      ['Dockerfile: compose.yaml web true'],
    ],
    [
      'a compose file',
      { 'compose.yaml': extending('compose.common.yml'), 'compose.common.yml': common },
      ['Dockerfile: compose.yaml web true', 'Dockerfile: compose.common.yml base true'],
    ],
    ['a service that is not there', { 'compose.yaml': extending('common.yml', 'x'), 'common.yml': common }, []],
    ['a file that is not there', { 'compose.yaml': extending('common.yml') }, []],
    [
      'a file of another folder, whose paths are others',
      { 'compose.yaml': extending('x/common.yml'), 'x/common.yml': common },
      [],
    ],
    ['a file outside', { 'compose.yaml': extending('../common.yml'), 'common.yml': common }, []],
    ['no compose file', { 'compose.yaml': extending('common.yml'), 'common.yml': '- 1\n' }, []],
    [
      'each other',
      { 'compose.yaml': extending('second.yml', 'web'), 'second.yml': extending('compose.yaml', 'web') },
      [],
    ],
  ])('%s', async (_, files, expected) => {
    expect([...(await mounted(files))].sort()).toEqual([...expected].sort())
  })
})

describe('the .env file beside a compose file', () => {
  const compose = (build: string, more = ''): string => `services:\n  web:\n    build:\n      ${build}\n${more}`
  /** Each Dockerfile with its build arguments. */
  async function built(files: Files): Promise<readonly string[]> {
    const found = await images({ 'docker/web': 'FROM python\n', ...files })
    return found.map(({ dockerfile, buildArguments }) =>
      [dockerfile, ...[...(buildArguments ?? [])].map(([name, value]) => `${name}=${value}`)].join(' '),
    )
  }

  test.each<[string, Files, readonly string[]]>([
    ['a whole name', { 'compose.yaml': compose('dockerfile: ${FILE}'), '.env': 'FILE=docker/web\n' }, ['docker/web']],
    [
      'a part of it',
      { 'compose.yaml': compose('dockerfile: docker/$FILE'), '.env': "FILE='web' # it\n" },
      ['docker/web'],
    ],
    [
      'over a default',
      { 'compose.yaml': compose('dockerfile: ${FILE:-x}'), '.env': 'FILE=docker/web' },
      ['docker/web'],
    ],
    ['a default', { 'compose.yaml': compose('dockerfile: ${FILE:-docker/web}'), '.env': 'A=b\n' }, ['docker/web']],
    [
      'in a folder',
      { 'a/compose.yaml': compose('{context: .., dockerfile: "${FILE}"}'), 'a/.env': 'FILE=docker/web' },
      ['docker/web'],
    ],
    ['of another folder', { 'compose.yaml': compose('dockerfile: ${FILE}'), 'a/.env': 'FILE=docker/web' }, []],
    ['that is not there', { 'compose.yaml': compose('dockerfile: ${FILE}') }, []],
    [
      'what names no build may be a secret',
      {
        'compose.yaml': compose('dockerfile: ${FILE}', '      args: {TOKEN: "${TOKEN}", NAME: shop}\n'),
        '.env': 'FILE=docker/web\nTOKEN=abc\n',
      },
      ['docker/web NAME=shop'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await built(files)).toEqual(expected)
  })

  test('is read as far as it is plain text', () => {
    const text = '# no\nA=1\nexport B = "two words"\nC=\'$x\'\nD=$x\nE=a#b #c\nF: f\nG=\nH="a\\n"\nA=2\nnothing\n'
    expect([...readVariables(text)]).toEqual([
      ['A', '2'],
      ['B', 'two words'],
      ['C', '$x'],
      ['E', 'a#b'],
      ['F', 'f'],
      ['G', ''],
    ])
  })
})

describe('the name of a Dockerfile in lower case', () => {
  const workflow = 'jobs:\n  a:\n    steps:\n      - uses: docker/build-push-action@v6\n        with: {push: true}\n'
  test.each<[string, Files, readonly string[]]>([
    ['is taken where there is no other', { dockerfile: 'FROM python\n' }, ['dockerfile 1']],
    [
      'is not where there is',
      { dockerfile: 'FROM python\n', Dockerfile: 'FROM python\n' },
      ['Dockerfile 1', 'dockerfile 0'],
    ],
    ['is not that of another folder', { 'a/dockerfile': 'FROM python\n' }, ['a/dockerfile 0']],
  ])('%s', async (_, files, expected) => {
    const found = await images({ '.github/workflows/a.yml': workflow, ...files })
    expect(found.map(({ dockerfile, deployments = [] }) => `${dockerfile} ${deployments.length}`)).toEqual(expected)
  })
})
