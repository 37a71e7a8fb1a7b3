import { describe, expect, test } from '@jest/globals'
import { analyzeTree } from '../../src/analyze/tree.js'
import { imagesOf, type LocatedImage } from '../../src/locate/images.js'
import { listedOnce } from '../../src/review/listed-once.js'
import type { FileContent } from '../../src/source/decode.js'
import { finds, ruleOf, settingsOf, tree } from './samples.js'

const TEXT = 'FROM python:3.13\nRUN curl x\n'

async function analyze(
  files: Readonly<Record<string, string | FileContent>>,
  rules = [finds('curl')],
  options: Parameters<typeof analyzeTree>[3] = {},
  images: readonly LocatedImage[] = Object.keys(files).flatMap((path) => imagesOf(path, 'all')),
) {
  return analyzeTree(tree(files), images, settingsOf(rules), options)
}

test('findings carry lines, levels, related places and edits', async () => {
  const rule = ruleOf('r', function* () {
    yield {
      span: { start: 17, end: 27 },
      message: 'm',
      level: 'error',
      related: [{ span: { start: 0, end: 4 }, message: 'here' }],
      edit: {
        safety: 'review',
        changes: [
          { span: { start: 17, end: 28 }, text: '' },
          { span: { start: 0, end: 0 }, text: '.git\n', path: '.dockerignore' },
        ],
      },
    }
  })
  const { files } = await analyze({ 'web/Dockerfile': TEXT }, [rule])
  const file = files.get('web/Dockerfile')!
  expect(file.images).toMatchObject([{ id: 'web/Dockerfile', python: true, context: 'web' }])
  expect(file.drafts).toMatchObject([
    {
      ...{ rule: 'r', level: 'error', image: 'web/Dockerfile', path: 'web/Dockerfile', message: 'm' },
      ...{ line: 2, column: 1, endLine: 2, endColumn: 11 },
      related: [{ path: 'web/Dockerfile', line: 1, message: 'here' }],
      fix: {
        safety: 'review',
        edits: [
          { path: 'web/Dockerfile', line: 2, column: 1, endLine: 3, endColumn: 1, text: '' },
          { path: 'web/.dockerignore', line: 1, column: 1, endLine: 1, endColumn: 1, text: '.git\n' },
        ],
      },
    },
  ])
})

test('a finding may lie in another file; an ignore counts at what it is about', async () => {
  const rule = ruleOf('r', function* () {
    for (const line of [7, 9]) yield { span: { start: 0, end: 16 }, at: { path: 'ci.yml', line }, message: 'm' }
  })
  const drafts = async (text: string) => (await analyze({ Dockerfile: text }, [rule])).files.get('Dockerfile')!.drafts
  const found = await drafts(TEXT)
  expect(found).toMatchObject([
    { path: 'ci.yml', line: 7, column: 1, endLine: 7, endColumn: 1, focus: { line: 7 } },
    { path: 'ci.yml', line: 9 },
  ])
  // Another base image makes no other finding of it.
  const marks = (list: typeof found) => list.map(({ fingerprint }) => fingerprint)
  expect(marks(await drafts(TEXT.replace('3.13', '3.14')))).toEqual(marks(found))
  expect(await drafts(`# python-dockerfile-review ignore-file=r\n${TEXT}`)).toEqual([])
})

test('the configuration’s level wins, the report’s over the rule’s', async () => {
  const images = imagesOf('Dockerfile', 'all')
  const rules = [finds('curl', 'a', 'notice'), finds('curl', 'b'), finds('curl', 'c')]
  const levels: Record<string, 'error' | 'off'> = { b: 'error', c: 'off' }
  const settings = settingsOf(rules, { setting: (id) => ({ level: levels[id] ?? null, options: {} }) })
  const { files } = await analyzeTree(tree({ Dockerfile: TEXT }), images, settings)
  const found = files.get('Dockerfile')!.drafts.map(({ rule, level }) => `${rule}: ${level}`)
  expect(found).toEqual(['b: error', 'a: notice'])
})

test('a crash inside a rule is a problem with its id, and the rest goes on', async () => {
  const broken = ruleOf('broken', () => {
    throw new TypeError('x is undefined')
  })
  const { files, problems } = await analyze({ Dockerfile: TEXT }, [broken, finds('curl')])
  expect(problems).toMatchObject([{ path: 'Dockerfile', unreadable: false }])
  expect(problems[0]!.message).toMatch(/^rule broken failed on it .*x is undefined/)
  expect(files.get('Dockerfile')!.drafts).toMatchObject([{ rule: 'no-curl' }])
})

test('an image that runs no Python has no findings', async () => {
  const { files } = await analyze({ Dockerfile: 'FROM golang:1.24\nRUN curl x\n' })
  expect(files.get('Dockerfile')).toMatchObject({ images: [{ python: false }], drafts: [], problems: [] })
})

test('a target that is not there is a problem', async () => {
  const images = imagesOf('Dockerfile', 'all', [{ target: 'wbe' }])
  const { problems } = await analyze({ Dockerfile: TEXT }, undefined, {}, images)
  expect(problems).toMatchObject([{ message: 'has no stage "wbe"' }])
})

describe('what can not be reviewed', () => {
  test.each([
    ['Dockerfile', '', 'is empty'],
    ['Dockerfile', '# notes\n\n', 'is empty'],
    ['Dockerfile', 'RUN x\n', 'has no FROM instruction'],
    ...[
      ['<<<<<<< HEAD\nRUN a\n=======\nRUN b\n>>>>>>> x', '<<<<<<<'],
      ['RUM pip install x', 'RUM'],
      ['&& true', '&&'],
    ].map(
      ([text = '', keyword = '']) =>
        ['Dockerfile', `FROM a\n${text}\n`, `can not be built: unknown instruction ${keyword} in line 2`] as const,
    ),
    ['Dockerfile', { problem: 'is not UTF-8 text' }, 'is not UTF-8 text'],
    ['Dockerfile', { problem: 'is a symlink out of the checkout' }, 'is a symlink out of the checkout'],
    ['Dockerfile.py', 'import os\n', null],
  ])('%s with %j', async (path, content, expected) => {
    const { files, problems } = await analyze({ [path]: content })
    expect(files.size).toBe(0)
    expect(problems).toEqual(expected === null ? [] : [{ path, message: expected, unreadable: true }])
  })

  test.each([
    ['Dockerfile', '# syntax=example/dialect\nFROM a\nINCLUDE b\n'],
    ['Dockerfile', '# syntax=docker/dockerfile:1\nFROM a\nmaintainer b\nCOPY <<E /b\n<<<<<<< c\nE\n'],
    ['Dockerfile', 'FROM a\nRUN b \\\n# c\n\n  <<<<<<<\n'],
    ['Dockerfile', 'FROM a\n{% if b %}\nRUN b\n{% endif %}\n'],
    ['Dockerfile', 'FROM a\n@BUILD_STEPS@\n'],
    ['Dockerfile.in', 'FROM a\nSTEPS\n'],
  ])('but not %s with %j, which another program reads or fills in, or which is right', async (path, content) => {
    const { files, problems } = await analyze({ [path]: content })
    expect([files.size, problems]).toEqual([1, []])
  })

  test('a doubtful file that somebody named is taken at their word', async () => {
    const { problems } = await analyze({ 'Dockerfile.py': 'x\n' }, [], { named: new Set(['Dockerfile.py']) })
    expect(problems).toHaveLength(1)
  })

  test('a file that is not there has no part', async () => {
    const result = await analyze({}, [], {}, imagesOf('Dockerfile', 'all'))
    expect([result.files.size, result.problems]).toEqual([0, []])
  })
})

describe('the build context', () => {
  test('is what rules see, from its root', async () => {
    const seen: unknown[] = []
    const looks = ruleOf('looks', ({ files }) => {
      seen.push(files.known, files.list(), files.has('src'), files.has('./src/app.py'), files.has('sr'))
      seen.push(files.read('.dockerignore'), files.read('Dockerfile.dockerignore'), files.read('none'))
      return []
    })
    await analyze(
      {
        'web/Dockerfile': TEXT,
        'web/.dockerignore': '.git\n',
        'web/Dockerfile.dockerignore': 'x\n',
        'web/src/app.py': '',
        'README.md': '',
      },
      [looks],
      {},
      imagesOf('web/Dockerfile', 'all'),
    )
    const list = ['.dockerignore', 'Dockerfile', 'Dockerfile.dockerignore', 'src/app.py']
    expect(seen).toEqual([true, list, true, true, false, '.git\n', 'x\n', null])
  })

  test('only contexts are listed, each once', async () => {
    const workspace = tree({ 'a/Dockerfile': TEXT, 'a/b/Dockerfile': TEXT, 'c/Dockerfile': TEXT, 'ab/x': '' })
    const images = ['a/Dockerfile', 'a/b/Dockerfile', 'c/Dockerfile'].flatMap((path) => imagesOf(path, 'all'))
    await analyzeTree(workspace, images, settingsOf([]))
    expect(workspace.listed).toEqual(['a', 'c'])
    const none = tree({ Dockerfile: 'RUN x\n' })
    await analyzeTree(none, imagesOf('Dockerfile', 'all'), settingsOf([]))
    expect(none.listed).toEqual([])
  })
})

describe('a build context that nothing names', () => {
  const text = 'FROM python:3.13\nCOPY app.py ./\nCOPY docker/start.sh made.whl /\nRUN curl x\n'
  const contextOf = async (files: Readonly<Record<string, string>>, images?: readonly LocatedImage[]) => {
    const { files: analyzed } = await analyze(
      files,
      [finds('curl')],
      {},
      images ?? imagesOf('docker/Dockerfile', 'all'),
    )
    return analyzed.get('docker/Dockerfile')!.images[0]!.context
  }

  test('is the folder above where what is copied is there', async () => {
    const files = { 'docker/Dockerfile': text, 'app.py': '', 'docker/start.sh': '' }
    expect(await contextOf(files)).toBe('.')
  })

  test('is the Dockerfile’s folder where that has it, or nobody has all of it', async () => {
    expect(await contextOf({ 'docker/Dockerfile': text, 'docker/app.py': '', 'app.py': '' })).toBe('docker')
    expect(await contextOf({ 'docker/Dockerfile': text, 'docker/app.py': '', 'docker/start.sh': '' })).toBe('docker')
    expect(await contextOf({ 'docker/Dockerfile': text })).toBe('docker')
  })

  test('is the nearest folder that has it', async () => {
    const path = 'web/docker/Dockerfile'
    const files = { [path]: 'FROM python:3.13\nCOPY app.py ./\n', 'web/app.py': '', 'app.py': '' }
    const { files: analyzed } = await analyze(files, [finds('curl')], {}, imagesOf(path, 'all'))
    expect(analyzed.get(path)!.images[0]).toMatchObject({ context: 'web' })
  })

  test('what a mount binds counts too', async () => {
    const bound = 'FROM python:3.13\nCOPY . /app\nRUN --mount=type=bind,source=./pyproject.toml,target=/p curl x\n'
    expect(await contextOf({ 'docker/Dockerfile': bound, 'pyproject.toml': '' })).toBe('.')
  })

  test('the whole tree is listed once for the images of all batches', async () => {
    const paths = Array.from({ length: 250 }, (_, n) => `a${n}/b/Dockerfile`)
    const files = { ...Object.fromEntries(paths.map((path) => [path, text])), 'app.py': '', 'docker/start.sh': '' }
    const workspace = tree(files)
    let roots = 0
    const counting = {
      name: workspace.name,
      list: (folders?: readonly string[]) => {
        if (folders?.join() === '') roots++
        return workspace.list(folders)
      },
      read: (wanted: readonly string[]) => workspace.read(wanted),
    }
    const images = paths.flatMap((path) => imagesOf(path, 'all'))
    const { files: analyzed } = await analyzeTree(listedOnce(counting), images, settingsOf([finds('curl')]))
    expect([...analyzed.values()].every(({ images: [image] }) => image?.context === '.')).toBe(true)
    expect(roots).toBe(1)
  })

  test('what somebody names stays', async () => {
    const deployment = { context: 'docker' } as NonNullable<LocatedImage['deployments']>[number]
    const images = imagesOf('docker/Dockerfile', 'all', [{ deployments: [deployment] }])
    expect(await contextOf({ 'docker/Dockerfile': text, 'app.py': '', 'docker/start.sh': '' }, images)).toBe('docker')
  })
})
