import { afterAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommitTree } from '../../../src/adapters/git/commit-tree.js'
import { DiskWorkspace } from '../../../src/adapters/workspace/disk.js'
import { removeFolders } from '../folder.js'
import { gitOf, TestRepository } from './repository.js'

afterAll(removeFolders)

function treeOf(repository: TestRepository, commit: string): CommitTree {
  return new CommitTree(gitOf(repository.folder), commit)
}

describe('a commit as a workspace', () => {
  it('lists what the working tree lists, in the same order', async () => {
    const repository = new TestRepository().write({
      Dockerfile: 'FROM a\n',
      'a b/ü\tx': 'one',
      'Z/x': '',
      'a/__pycache__/x.pyc': '',
      'node_modules/x/Dockerfile': '',
      'venv/pyvenv.cfg': '',
      'venv/lib/x': '',
      'a-b': '',
      'a/b': '',
      link: '-> Dockerfile',
    })
    const tree = treeOf(repository, repository.commit())
    const disk = new DiskWorkspace(repository.folder)
    for (const folders of [undefined, ['a'], ['./a b/', 'Z'], ['venv'], ['gone'], ['..']]) {
      const [ofTree, ofDisk] = [await tree.list(folders), await disk.list(folders)]
      expect(ofTree.map(({ path, kind, size }) => [path, kind, size])).toEqual(
        ofDisk.map(({ path, kind, size }) => [path, kind, size]),
      )
    }
    expect(tree.name).toMatch(/^commit [0-9a-f]{7}$/)
  })

  it('reads what is committed, not what lies around', async () => {
    const repository = new TestRepository().write({
      Dockerfile: 'FROM a\r\n',
      'a b/ü': 'é',
      again: 'FROM a\r\n',
      empty: '',
    })
    repository.git('config', 'core.autocrlf', 'false')
    const tree = treeOf(repository, repository.commit())
    repository.write({ Dockerfile: 'FROM b\n' })
    const contents = await tree.read(['Dockerfile', 'a b/ü', './again', 'empty', 'gone', 'Dockerfile/x'])
    expect(Object.fromEntries(contents)).toEqual({
      Dockerfile: { text: 'FROM a\r\n' },
      'a b/ü': { text: 'é' },
      './again': { text: 'FROM a\r\n' },
      empty: { text: '' },
    })
  })

  it('follows symlinks inside the tree only', async () => {
    const repository = new TestRepository().write({
      'real/file': 'yes',
      'links/file': '-> ../real/file',
      folder: '-> real',
      out: '-> /etc/passwd',
      up: '-> ../../x',
      gone: '-> nowhere',
      loop: '-> pool',
      pool: '-> loop',
      twice: '-> folder/file',
    })
    const tree = treeOf(repository, repository.commit())
    const contents = await tree.read([
      'links/file',
      'folder/file',
      'twice',
      'out',
      'up',
      'gone',
      'loop',
      'real',
      '../x',
    ])
    expect(Object.fromEntries(contents)).toEqual({
      'links/file': { text: 'yes' },
      'folder/file': { text: 'yes' },
      twice: { text: 'yes' },
      out: { problem: 'is a symlink out of the checkout' },
      up: { problem: 'is a symlink out of the checkout' },
      gone: { problem: 'is a symlink to a file that is not there' },
      loop: { problem: 'is a symlink that leads to itself' },
      real: { problem: 'is a folder' },
      '../x': { problem: 'is outside of the checkout' },
    })
    const targets = await Promise.all(
      ['twice', 'real/file', 'out', 'gone', 'loop', 'real'].map((one) => tree.leadsTo(one)),
    )
    expect(targets).toEqual(['real/file', 'real/file', null, null, null, null])
  })

  it('says what is too large or no text, and passes over submodules', async () => {
    const repository = new TestRepository()
    writeFileSync(join(repository.folder, 'large'), Buffer.alloc(1_000_001, 'a'))
    writeFileSync(join(repository.folder, 'binary'), Buffer.from([0xff, 0]))
    repository.commit()
    const inner = new TestRepository(join(repository.folder, 'sub')).write({ x: '' })
    inner.commit()
    const tree = treeOf(repository, repository.commit())
    expect((await tree.list()).map(({ path }) => path)).toEqual(['binary', 'large'])
    const contents = await tree.read(['large', 'binary', 'sub', 'sub/x'])
    expect(Object.fromEntries(contents)).toEqual({
      large: { problem: 'has 1000001 bytes; at most 1000000 are reviewed' },
      binary: { problem: 'is not UTF-8 text' },
    })
  })

  it('takes an empty commit for an empty tree', async () => {
    const repository = new TestRepository()
    const tree = treeOf(repository, repository.commit())
    expect(await tree.list()).toEqual([])
    expect((await tree.read(['x'])).size).toBe(0)
  })
})
