import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { DockerOptions } from '../../src/adapters/docker/index.js'
import type { TestRepository } from '../adapters/git/repository.js'
import { adaptersOfSuite, buildOf, built, failure, printed, repositoryOf, TOKENS, type Adapters } from './adapter.js'
import { engineForTests, testOn } from './engine.js'

const engine = await engineForTests()
const onEngine = testOn(engine)
const adapters = adaptersOfSuite(engine)
const MINUTE = 60_000
/** Differs from run to run, so that no build is found in the cache before it ran. */
const FRESH = `${process.pid}-${Date.now()}`

function started(repository: TestRepository, options: Partial<DockerOptions> = {}): Adapters {
  return adapters(repository.folder, { history: repository.history(), ...options })
}

const LIST = ['sh', '-c', 'cd /context && find . -type f -o -type l | sort']

onEngine(
  'secrets go to the builds that may have them, and the runner’s tokens to none',
  async () => {
    const text = `FROM busybox:1.35
RUN --mount=type=secret,id=file --mount=type=secret,id=OWN_KEY \\
    echo ${FRESH}; env > /environment; \\
    cat /run/secrets/file /run/secrets/OWN_KEY > /secrets 2>/dev/null; true
`
    const repository = repositoryOf({ Dockerfile: text, 'key.txt': 'from a file\n' })
    const made = started(repository, { environment: { ...process.env, ...environmentOf(), OWN_KEY: 'from outside' } })
    const secrets = ['id=file,src=key.txt', 'id=OWN_KEY']
    const request = buildOf(await made.builder.tree(null), { secrets })
    const own = built(await made.builder.build(request))
    expect(await printed(made, own.image, ['cat', '/secrets'])).toEqual(['from a file', 'from outside'])
    const seen = (await printed(made, own.image, ['cat', '/environment'])).join('\n')
    for (const [name, value] of Object.entries(TOKENS))
      for (const word of [name, value]) expect(seen).not.toContain(word)

    const fork = built(
      await made.builder.build({
        ...request,
        fork: true,
        text: text.replace('echo', 'echo fork'),
        buildContexts: ['x=.'],
      }),
    )
    expect(await printed(made, fork.image, ['cat', '/secrets'])).toEqual([])
    expect(made.log.all).not.toMatch(/from a file|from outside/)
  },
  2 * MINUTE,
)

onEngine(
  'what chooses the program that builds is refused or blanked out',
  async () => {
    const made = started(repositoryOf({ Dockerfile: `# syntax=evil.example/x:1\nFROM busybox:1.35\nRUN exit 4\n` }))
    const request = buildOf(await made.builder.tree(null))
    expect(await made.builder.build(request)).toMatchObject({ line: 3 })
    const answer = built(
      await made.builder.build({ ...request, text: '# syntax=evil.example/x:1\nFROM busybox:1.35\n' }),
    )
    expect(answer.notes).toEqual([expect.stringContaining('not evil.example/x:1')])
    const refused = { ...request, buildArguments: new Map([['BUILDKIT_SYNTAX', 'evil.example/x:1']]) }
    expect(failure(await made.builder.build(refused)).failed).toMatch(/BUILDKIT_SYNTAX/)
    expect(
      failure(await made.builder.build({ ...request, text: '// syntax=evil.example/x\nFROM busybox:1.35\n' })).failed,
    ).toMatch(/^Dockerfile is not built/)
  },
  MINUTE,
)

onEngine(
  'ignore files count as for docker, and no build leaves its context',
  async () => {
    const copy = 'FROM busybox:1.35\nCOPY . /context\n'
    const repository = repositoryOf({
      'a/Dockerfile': copy,
      'a/.dockerignore': 'b.txt\n',
      'a/b.txt': 'b',
      'a/c.txt': 'c',
      'a/own.Dockerfile': copy,
      'a/own.Dockerfile.dockerignore': 'c.txt\n*ockerfile*\n.dockerignore\n',
    })
    symlinkSync('/etc', join(repository.folder, 'outside'))
    symlinkSync('/etc/hostname', join(repository.folder, 'a/link'))
    const made = started(repository)
    const request = buildOf(await made.builder.tree(null), { dockerfile: 'a/Dockerfile', context: 'a' })
    const listed = async (changes: Partial<typeof request>): Promise<string[]> =>
      printed(made, built(await made.builder.build({ ...request, ...changes })).image, LIST)
    const own = { dockerfile: 'a/own.Dockerfile' }
    expect(await listed(own)).toEqual(['./b.txt', './link'])
    expect(await listed({})).not.toContain('./b.txt')
    expect(await listed({})).toContain('./c.txt')
    expect(await listed({ ...own, ignore: '**\n!c.txt\n', text: `${copy}RUN true\n` })).toEqual(['./c.txt'])
    // A whole checkout, whose .git may hold a token.
    expect((await listed({ context: '.' })).some((path) => path.includes('.git'))).toBe(false)
    for (const context of ['outside', '..', '/etc', 'a/b.txt', '.git']) {
      expect(failure(await made.builder.build({ ...request, context })).failed).toBe(
        `the build context ${JSON.stringify(context)} is no folder of the checkout`,
      )
    }
  },
  2 * MINUTE,
)

onEngine(
  'what steps before it made is given to both sides, and said',
  async () => {
    const repository = repositoryOf({
      '.gitignore': 'wheels/\n.venv/\n*.pem\nhidden/\n',
      '.dockerignore': 'hidden\n',
      Dockerfile: 'FROM busybox:1.35\nCOPY . /context\n',
      link: '-> /tmp',
    })
    const commit = repository.commit()
    repository.write({
      'wheels/shop-1.whl': 'wheel',
      'generated.txt': 'made',
      'hidden/big.bin': 'x',
      '.venv/pyvenv.cfg': '',
      '.venv/bin/x': '',
      'server-key.pem': 'private',
    })
    const all = ['./.dockerignore', './.gitignore', './Dockerfile', './generated.txt', './link', './server-key.pem']
    const whole = [...all, './wheels/shop-1.whl'].sort()
    const listed = async (made: Adapters, tree: string | null, fork = false): Promise<string[]> =>
      (
        await printed(
          made,
          built(await made.builder.build(buildOf(await made.builder.tree(tree), { fork }))).image,
          LIST,
        )
      ).sort()

    const ofCommits = started(repository, { head: commit })
    expect(await listed(ofCommits, commit)).toEqual(whole)
    expect(ofCommits.log.all).toContain(
      'Built with 3 files of the checkout that git does not track: "generated.txt", "server-key.pem", "wheels/shop-1.whl".',
    )
    // In the working tree, a new file is a part of the change: the base goes without. The environment is on no side.
    const ofTree = started(repository)
    expect(await listed(ofTree, null)).toEqual(whole)
    expect(await listed(ofTree, commit)).toEqual(whole.filter((path) => path !== './generated.txt'))
    const ofFork = started(repository, { head: commit })
    expect(await listed(ofFork, commit, true)).toEqual(whole.filter((path) => path !== './server-key.pem'))
  },
  2 * MINUTE,
)

onEngine(
  'a submodule that is checked out is in the tree, and large files of git LFS are',
  async () => {
    const inner = repositoryOf({ 'lib.py': 'inner\n' })
    inner.commit()
    const repository = repositoryOf({ Dockerfile: 'FROM busybox:1.35\nCOPY . /context\n' })
    repository.git('submodule', '--quiet', 'add', inner.folder, 'vendored')
    const content = 'a large file\n'
    const id = 'b4b9b4ab1dc5ea1a4c8c4f7ad1a8bbf8aa5c9d5d0ed9e9e3b5c0cd8b4fd5dd3f'
    const pointer = (oid: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`
    repository.write({ 'model.bin': pointer(id), 'lost.bin': pointer('0'.repeat(64)) })
    repository.git('add', 'Dockerfile', 'model.bin', 'lost.bin')
    repository.write({ '.gitattributes': '*.bin filter=lfs\n' })
    repository.git('add', '.gitattributes')
    repository.git('commit', '--quiet', '--message', 'large files')
    // A filter is a program, and one that would fail here.
    repository.git('config', 'filter.lfs.smudge', 'false')
    repository.git('config', 'filter.lfs.required', 'true')
    const folder = join(repository.folder, '.git/lfs/objects', id.slice(0, 2), id.slice(2, 4))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, id), content)

    const made = started(repository, { head: 'HEAD' })
    const tree = await made.builder.tree(repository.git('rev-parse', 'HEAD'))
    expect(readFileSync(join(tree.folder, 'vendored/lib.py'), 'utf8')).toBe('inner\n')
    expect(readFileSync(join(tree.folder, 'model.bin'), 'utf8')).toBe(content)
    expect(readFileSync(join(tree.folder, 'lost.bin'), 'utf8')).toBe(pointer('0'.repeat(64)))
    const answer = built(await made.builder.build(buildOf(tree)))
    expect(answer.notes).toContain('1 file of Git LFS is not in this clone: the build gets its pointer.')
  },
  MINUTE,
)

function environmentOf(): Record<string, string> {
  return 'leftOut' in engine ? {} : { ...engine.environment, ...TOKENS }
}
