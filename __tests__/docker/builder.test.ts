import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { DockerOptions } from '../../src/adapters/docker/index.js'
import { writeFiles } from '../adapters/folder.js'
import type { TestRepository } from '../adapters/git/repository.js'
import {
  adaptersOfSuite,
  buildOf,
  built,
  containerOf,
  failure,
  leftBy,
  printed,
  repositoryOf,
  type Adapters,
} from './adapter.js'
import { docker, engineForTests, testOn } from './engine.js'
import { TestRegistry } from './registry.js'

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = adaptersOfSuite(engine)
const MINUTE = 60_000
/** Differs from run to run, so that no build is found in the cache before it ran. */
const FRESH = `${process.pid}-${Date.now()}`

function started(repository: TestRepository, options: Partial<DockerOptions> = {}): Adapters {
  return adapters(repository.folder, { history: repository.history(), ...options })
}

const DOCKERFILE = `FROM python:3.11-slim
ENV FRESH=${FRESH}
WORKDIR /srv
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python3", "app.py"]
`
const APP = 'import click\nprint("base", click.__name__)\n'

onEngine(
  'both sides of a change: from commits, beside the checkout, with one cache',
  async () => {
    const repository = repositoryOf({ Dockerfile: DOCKERFILE, 'requirements.txt': 'click\n', 'app.py': APP })
    writeFiles(repository.folder, { '.gitattributes': 'data.txt export-ignore\n', 'data.txt': 'kept\n' })
    const base = repository.commit()
    repository.write({ 'app.py': APP.replace('base', 'head') })
    const head = repository.commit()
    // Neither an uncommitted change nor the index is touched.
    repository.write({ 'app.py': 'uncommitted\n', 'staged.txt': 'staged\n' })
    repository.git('add', 'staged.txt')
    const state = (): string[] => [
      repository.git('--no-optional-locks', 'status', '--porcelain'),
      repository.git('worktree', 'list'),
      repository.git('config', '--local', '--list'),
      String(statSync(join(repository.folder, '.git/index')).mtimeMs),
      readFileSync(join(repository.folder, '.git/HEAD'), 'utf8'),
    ]
    const before = state()
    const made = started(repository, { head })
    const pinned = await made.builder.resolve(['python:3.11-slim', 'python:not-there'], null)
    expect([...pinned.keys()]).toEqual(['python:3.11-slim'])

    const trees = [await made.builder.tree(base), await made.builder.tree(head)] as const
    expect(trees[0].name).toBe(`commit ${base.slice(0, 7)}`)
    const first = built(await made.builder.build(buildOf(trees[0], { pinned })))
    const second = built(await made.builder.build(buildOf(trees[1], { pinned })))
    expect(state()).toEqual(before)

    expect(first.steps.find(({ name }) => name.includes('RUN pip'))).toMatchObject({ cached: false })
    expect(second.steps.find(({ name }) => name.includes('RUN pip'))).toMatchObject({ cached: true })
    expect(second.steps.find(({ name }) => name.includes('COPY . .'))).toMatchObject({ cached: false })
    expect(second.milliseconds).toBeLessThan(first.milliseconds)
    expect([...first.materials.keys()]).toEqual(['python:3.11-slim'])
    const [one, other] = [await made.engine.inspect(first.image), await made.engine.inspect(second.image)]
    expect(one?.id).toBe(first.digest)
    expect(one?.layers.slice(0, -1)).toEqual(other?.layers.slice(0, -1))
    expect(one?.layers.at(-1)).not.toBe(other?.layers.at(-1))
    expect(await printed(made, first.image, null)).toEqual(['base click'])
    expect(await printed(made, second.image, null)).toEqual(['head click'])
    // `export-ignore` is for archives; and all files are of one time.
    const listing = ['sh', '-c', 'cat data.txt; ls; date -r app.py +%Y-%m-%d']
    expect(await printed(made, first.image, listing)).toEqual([
      'kept',
      'Dockerfile',
      'app.py',
      'data.txt',
      'requirements.txt',
      '2020-01-01',
    ])
    expect(made.log.all).toMatch(/RUN pip install .* \(cached\)/)

    await made.builder.discard()
    expect(await leftBy(engine, made)).toMatchObject({ folders: [] })
    expect((await docker(engine, ['image', 'inspect', first.image, second.image])).status).not.toBe(0)
    expect(state()).toEqual(before)
  },
  4 * MINUTE,
)

onEngine(
  'what fails: its line, and the end of its log without secrets and escapes',
  async () => {
    const text = `FROM python:3.11-slim
ARG API_TOKEN
ARG INDEX
RUN echo ${FRESH}; i=0; while [ $i -lt 50 ]; do i=$((i+1)); echo "line $i"; done; \\
    printf '\\033[31mred\\033[0m %s\\n' "$API_TOKEN"; \\
    echo "from $INDEX"; \\
    echo "Dockerfile:99"; echo "--------------------"; exit 3
`
    const made = started(repositoryOf({ 'shop/web.Dockerfile': text }))
    const buildArguments = new Map([
      ['API_TOKEN', 'tok-5up3r53cr3t'],
      ['INDEX', 'https://ada:hunter22@example.com/simple'],
    ])
    const request = buildOf(await made.builder.tree(null), { dockerfile: 'shop/web.Dockerfile', context: 'shop' })
    const answer = failure(await made.builder.build({ ...request, buildArguments }))
    expect(answer).toMatchObject({ line: 4, timedOut: false })
    expect(answer.failed).toBe('a command ended with status 3')
    expect(answer.log).toHaveLength(30)
    expect(answer.log.slice(-5)).toEqual([
      'line 50',
      'red ***',
      'from https://***@example.com/simple',
      'Dockerfile:99',
      '--------------------',
    ])
    expect(JSON.stringify(answer)).not.toMatch(/5up3r53cr3t|hunter22|\\u001b/)

    const parse = failure(await made.builder.build({ ...request, text: 'FROM python:3.11-slim\nRUM true\n' }))
    expect(parse).toMatchObject({ line: 2 })
    expect(parse.failed).toMatch(/unknown instruction: RUM/)
    const unknown = failure(await made.builder.build({ ...request, target: 'nowhere' }))
    expect(unknown.failed).toMatch(/target stage "nowhere" could not be found/)
  },
  2 * MINUTE,
)

onEngine(
  'a build is ended when its time is over',
  async () => {
    const made = started(repositoryOf({ Dockerfile: `FROM busybox:1.35\nRUN echo ${FRESH}; sleep 321\n` }))
    const start = performance.now()
    const request = buildOf(await made.builder.tree(null), { timeout: 4_000 })
    expect(await made.builder.build(request)).toMatchObject({ timedOut: true, failed: 'took longer than 4 s' })
    expect(performance.now() - start).toBeLessThan(14_000)
  },
  MINUTE,
)

onEngine(
  'a cancelled run leaves nothing, while it builds and runs',
  async () => {
    const made = started(repositoryOf({ Dockerfile: `FROM busybox:1.35\nRUN echo ${FRESH} b\nRUN sleep 322\n` }))
    const quick = buildOf(await made.builder.tree(null), { text: `FROM busybox:1.35\nRUN echo ${FRESH} c\n` })
    const { image } = built(await made.builder.build(quick))
    const container = await made.engine.run(containerOf(image, { command: ['sleep', '323'] }))
    const build = made.builder.build(buildOf(quick.tree)).then(
      (answer) => answer,
      (error: unknown) => error,
    )
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect(made.log.all).toMatch(/c \(/)
    expect((await leftBy(engine, made)).folders).toHaveLength(1)
    const start = performance.now()
    await made.builder.discard()
    expect(performance.now() - start).toBeLessThan(12_000)
    expect((await leftBy(engine, made)).folders).toEqual([])
    expect((await docker(engine, ['container', 'inspect', container.id])).status).not.toBe(0)
    const [repository] = image.split(':')
    expect((await docker(engine, ['image', 'ls', '-q', repository!])).stdout).toBe('')
    expect(await build).toMatchObject({ line: null })
  },
  MINUTE,
)

onEngine(
  'a base that moves in its registry stays what it was for the run',
  async () => {
    const registry = new TestRegistry()
    const name = `${await registry.start()}/bases/small`
    try {
      const first = started(repositoryOf({ Dockerfile: `FROM busybox:1.35\nRUN echo ${FRESH} > /which\n` }))
      const old = built(await first.builder.build(buildOf(await first.builder.tree(null))))
      const digest = await registry.put(engine, old.image, 'bases/small', '1')
      const made = started(repositoryOf({ Dockerfile: `FROM ${name}:1 AS base\nFROM base\nRUN cat /which\n` }))
      const pinned = await made.builder.resolve([`${name}:1`, `${name}:2`], null)
      expect([...pinned]).toEqual([[`${name}:1`, digest]])

      expect(await registry.put(engine, 'busybox:1.35', 'bases/small', '1')).not.toBe(digest)
      const request = buildOf(await made.builder.tree(null))
      expect(failure(await made.builder.build(request)).log.join('\n')).toMatch(/\/which/)
      const held = built(await made.builder.build({ ...request, pinned }))
      expect(await printed(made, held.image, ['cat', '/which'])).toEqual([FRESH])
    } finally {
      await registry.stop()
      await docker(engine, ['image', 'rm', '--force', `${name}:1`])
    }
  },
  2 * MINUTE,
)
