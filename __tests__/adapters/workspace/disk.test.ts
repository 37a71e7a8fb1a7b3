import { afterAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DiskWorkspace, findCheckout } from '../../../src/adapters/workspace/disk.js'
import { UserError } from '../../../src/findings/errors.js'
import { removeFolders, temporaryFolder, writeFiles } from '../folder.js'

afterAll(removeFolders)

function workspace(files: Readonly<Record<string, string>>): { root: string; disk: DiskWorkspace } {
  const root = temporaryFolder()
  writeFiles(root, files)
  return { root, disk: new DiskWorkspace(root) }
}

async function paths(disk: DiskWorkspace, folders?: readonly string[]): Promise<string[]> {
  return (await disk.list(folders)).map(({ path }) => path)
}

async function readOne(disk: DiskWorkspace, path: string): Promise<unknown> {
  return (await disk.read([path])).get(path)
}

describe('list', () => {
  it('goes into hidden folders and not into what tools made', async () => {
    const { disk } = workspace({
      Dockerfile: '',
      '.devcontainer/Dockerfile': '',
      '.github/workflows/ci.yml': '',
      'node_modules/a/Dockerfile': '',
      'web/node_modules/a/index.js': '',
      '.git/HEAD': '',
      'sub/.git': 'gitdir: ../.git/modules/sub',
      'sub/Dockerfile': '',
      'a/__pycache__/a.pyc': '',
      '.tox/x': '',
      '.nox/x': '',
      'venv/pyvenv.cfg': '',
      'venv/lib/python3/site-packages/x/Dockerfile': '',
      'work/.venv-3.12/pyvenv.cfg': '',
      'work/.venv-3.12/lib/x.py': '',
      // Its name alone makes nothing a virtual environment.
      '.venv/Dockerfile': '',
    })
    expect(await paths(disk)).toEqual([
      '.devcontainer/Dockerfile',
      '.github/workflows/ci.yml',
      '.venv/Dockerfile',
      'Dockerfile',
      'sub/Dockerfile',
    ])
  })

  it('keeps to the folders that are asked for, however they are written, each file once', async () => {
    const { disk } = workspace({ 'a/x': '', 'a/b/y': '', 'ab/z': '', top: '', 'venv/pyvenv.cfg': '', 'venv/own': '' })
    expect(await paths(disk, ['./a/', 'a/b'])).toEqual(['a/b/y', 'a/x'])
    expect(await paths(disk, ['.'])).toEqual(['a/b/y', 'a/x', 'ab/z', 'top'])
    expect(await paths(disk, ['gone', 'top', '../', '/etc'])).toEqual([])
    expect(await paths(disk, ['venv'])).toEqual(['venv/own', 'venv/pyvenv.cfg'])
  })

  it('lists symlinks and does not follow them, unless a folder is named that stays inside', async () => {
    const outside = temporaryFolder()
    writeFiles(outside, { secret: 'x' })
    const { disk } = workspace({ 'a/x': '1', loop: '-> .', out: `-> ${outside}`, in: '-> a', gone: '-> nowhere' })
    const entries = await disk.list()
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['a/x', 'file'],
      ['gone', 'symlink'],
      ['in', 'symlink'],
      ['loop', 'symlink'],
      ['out', 'symlink'],
    ])
    expect(await paths(disk, ['in'])).toEqual(['in/x'])
    const targets = await Promise.all(
      ['in/x', 'a/x', 'in', 'out/secret', 'gone', '../x'].map((one) => disk.leadsTo(one)),
    )
    expect(targets).toEqual(['a/x', 'a/x', null, null, null, null])
    expect(await paths(disk, ['out', 'gone'])).toEqual([])
  })

  it('survives folders that may not be read, and one named Dockerfile', async () => {
    const { root, disk } = workspace({ 'Dockerfile/x': '', 'closed/y': '', z: '' })
    chmodSync(join(root, 'closed'), 0)
    const seen = await paths(disk)
    chmodSync(join(root, 'closed'), 0o755)
    // The superuser may read it all the same.
    expect(seen.filter((path) => path !== 'closed/y')).toEqual(['Dockerfile/x', 'z'])
  })

  it('knows sizes', async () => {
    const { disk } = workspace({ a: '12345' })
    expect((await disk.list())[0]!.size).toBe(5)
  })
})

describe('read', () => {
  it('reads what is there, by the paths that were asked for', async () => {
    const { disk } = workspace({ Dockerfile: 'FROM a\r\n', 'a b/ü': 'é' })
    const contents = await disk.read(['Dockerfile', './a b//ü', 'gone', 'Dockerfile/below'])
    expect([...contents]).toEqual([
      ['Dockerfile', { text: 'FROM a\r\n' }],
      ['./a b//ü', { text: 'é' }],
    ])
  })

  it('follows symlinks inside the checkout only', async () => {
    const outside = temporaryFolder()
    writeFiles(outside, { secret: 'token' })
    const { disk } = workspace({
      'real/file': 'yes',
      link: '-> real/file',
      folder: '-> real',
      out: `-> ${outside}/secret`,
      up: `-> ../${outside.split('/').pop()!}/secret`,
      'tree-out': `-> ${outside}`,
      gone: '-> nowhere',
      loop: '-> loop',
      '.git/config': 'extraheader = AUTHORIZATION',
      config: '-> .git/config',
    })
    const out = { problem: 'is a symlink out of the checkout' }
    expect(await readOne(disk, 'link')).toEqual({ text: 'yes' })
    expect(await readOne(disk, 'folder/file')).toEqual({ text: 'yes' })
    expect(await readOne(disk, 'out')).toEqual(out)
    expect(await readOne(disk, 'up')).toEqual(out)
    expect(await readOne(disk, 'tree-out/secret')).toEqual(out)
    expect(await readOne(disk, 'config')).toEqual(out)
    expect(await readOne(disk, '.git/config')).toEqual(out)
    expect(await readOne(disk, 'gone')).toEqual({ problem: 'is a symlink to a file that is not there' })
    expect(await readOne(disk, 'loop')).toEqual({ problem: 'is a symlink that leads to itself' })
    expect(await readOne(disk, '../x')).toEqual({ problem: 'is outside of the checkout' })
    expect(await readOne(disk, `${outside}/secret`)).toEqual({ problem: 'is outside of the checkout' })
  })

  it('follows none out of the checkout where several files of a folder are read in one go', async () => {
    const outside = temporaryFolder()
    writeFiles(outside, { secret: 'token', a: 'token' })
    const { disk } = workspace({
      'real/a': 'yes',
      'real/b': '-> a',
      'real/out': `-> ${outside}/secret`,
      'real/.git': 'gitdir: elsewhere',
      folder: '-> real',
      'tree-out': `-> ${outside}`,
    })
    const out = { problem: 'is a symlink out of the checkout' }
    const names = ['a', 'b', 'out', '.git', 'gone']
    const read = await disk.read(
      ['real', 'folder', 'tree-out'].flatMap((folder) => names.map((one) => `${folder}/${one}`)),
    )
    const inside = ['real', 'folder'].flatMap((folder) => [
      [`${folder}/a`, { text: 'yes' }],
      [`${folder}/b`, { text: 'yes' }],
      [`${folder}/out`, out],
      [`${folder}/.git`, out],
    ])
    expect([...read]).toEqual([...inside, ['tree-out/a', out]])
  })

  it('has a problem with what is too large, no text, or no regular file', async () => {
    const { root, disk } = workspace({ 'folder/x': '' })
    writeFileSync(join(root, 'large'), Buffer.alloc(1_000_001, 'a'))
    writeFileSync(join(root, 'limit'), Buffer.alloc(1_000_000, 'a'))
    writeFileSync(join(root, 'binary'), Buffer.from([0xff, 0xfe]))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(root, 'socket'), resolve))
    expect(await readOne(disk, 'large')).toEqual({ problem: 'has 1000001 bytes; at most 1000000 are reviewed' })
    expect(await readOne(disk, 'limit')).toHaveProperty('text')
    expect(await readOne(disk, 'binary')).toEqual({ problem: 'is not UTF-8 text' })
    expect(await readOne(disk, 'pipe')).toEqual({ problem: 'is not a regular file' })
    expect(await readOne(disk, 'folder')).toEqual({ problem: 'is a folder' })
    expect(await readOne(disk, 'socket')).toHaveProperty('problem')
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('the root', () => {
  it('must be a folder', () => {
    const { root } = workspace({ file: '' })
    expect(() => new DiskWorkspace(join(root, 'file'))).toThrow(UserError)
    expect(() => new DiskWorkspace(join(root, 'gone'))).toThrow(/gone is not a folder/)
  })

  it('is found upwards by its .git', () => {
    const { root } = workspace({ '.git/HEAD': '', 'a/b/c': '' })
    expect(findCheckout(join(root, 'a/b'))).toBe(root)
    const none = temporaryFolder()
    mkdirSync(join(none, 'x'))
    expect(findCheckout(join(none, 'x'))).toBeNull()
  })
})
