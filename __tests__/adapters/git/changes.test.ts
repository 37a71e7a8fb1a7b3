import { afterAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangedFile } from '../../../src/source/diff.js'
import { removeFolders } from '../folder.js'
import { run, TestRepository } from './repository.js'

afterAll(removeFolders)

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')

/** Changes as plain data: `status path < previous` and the hunks. */
function plain(changes: readonly ChangedFile[]): unknown[] {
  return changes.map(({ path, previousPath, status, hunks }) => [
    `${status} ${path}${previousPath === null ? '' : ` < ${previousPath}`}`,
    hunks?.map(({ start, end, added, removedAt }) => [start, end, [...added], [...removedAt]]) ?? null,
  ])
}

describe('between two commits', () => {
  it('tells added, modified, removed and renamed files with their hunks', async () => {
    const repository = new TestRepository().write({
      'old name': numbered(1, 20),
      modified: numbered(1, 12),
      'gone ü': 'x\n',
      moved: numbered(50, 70),
    })
    const base = repository.commit()
    repository.git('mv', 'moved', 'moved\taway')
    repository.git('rm', '--quiet', 'gone ü')
    repository.git('mv', 'old name', 'näw name')
    repository.write({
      'näw name': numbered(1, 20).replace('line 10\n', 'line ten\n'),
      modified: numbered(1, 11),
      'a/new': 'one\ntwo',
    })
    const changes = await repository.history().changes(base, repository.commit())
    expect(plain(changes)).toEqual([
      ['added a/new', [[1, 2, [1, 2], []]]],
      ['removed gone ü', [[0, -1, [], [0]]]],
      ['modified modified', [[9, 11, [], [12]]]],
      ['renamed moved\taway < moved', []],
      ['renamed näw name < old name', [[7, 13, [10], [10]]]],
    ])
  })

  it('takes no line of a file for more than a line', async () => {
    const repository = new TestRepository().write({ a: 'x\n', z: 'x\n' })
    const base = repository.commit()
    repository.write({
      a: 'y\rdiff --git a/z b/z\n\u2028diff --git a/z b/z\n',
      'b\ndiff --git a/q b/q': 'x\n',
      z: 'y\n',
    })
    const changes = await repository.history().changes(base, repository.commit())
    expect(plain(changes)).toEqual([
      ['modified a', [[1, 2, [1, 2], [1]]]],
      ['added b\ndiff --git a/q b/q', [[1, 1, [1], []]]],
      ['modified z', [[1, 1, [1], [1]]]],
    ])
  })

  it('survives changes of type and mode, binary files and submodules', async () => {
    const repository = new TestRepository().write({ a: 'x\ny\n', run: 'x\n', link: '-> a', z: 'x\n' })
    writeFileSync(join(repository.folder, 'binary'), Buffer.from([0, 1, 2]))
    new TestRepository(join(repository.folder, 'sub')).write({ x: '' }).commit()
    const base = repository.commit()
    rmSync(join(repository.folder, 'a'))
    rmSync(join(repository.folder, 'link'))
    repository.write({ a: '-> z', link: 'a file\n', z: 'y\n' })
    chmodSync(join(repository.folder, 'run'), 0o755)
    writeFileSync(join(repository.folder, 'binary'), Buffer.from([0, 1, 3]))
    run(join(repository.folder, 'sub'), ['commit', '--quiet', '--allow-empty', '-m', 'more'])
    const changes = await repository.history().changes(base, repository.commit())
    expect(plain(changes)).toEqual([
      ['modified a', [[1, 1, [1], []]]],
      ['modified binary', null],
      ['modified link', [[1, 1, [1], []]]],
      ['modified run', []],
      ['modified sub', null],
      ['modified z', [[1, 1, [1], [1]]]],
    ])
  })

  it('is not bent by configuration or attributes', async () => {
    const repository = new TestRepository().write({
      Dockerfile: `${numbered(1, 5)}\n${numbered(6, 20)}`,
      '.gitattributes': '* diff=evil\n',
    })
    const marker = join(repository.folder, '..', `ran-${Date.now()}`)
    const base = repository.commit()
    repository.write({ Dockerfile: `${numbered(1, 5)}\nnew\n${numbered(6, 20)}` })
    const head = repository.commit()
    const settings: Record<string, string> = {
      'diff.external': `touch ${marker}; true`,
      'diff.evil.textconv': `touch ${marker}; cat`,
      'diff.evil.command': `touch ${marker}; true`,
      'core.fsmonitor': `touch ${marker}; true`,
      'core.pager': `touch ${marker}; cat`,
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.context': '0',
      'diff.renames': 'false',
      'diff.suppressBlankEmpty': 'true',
      'color.ui': 'always',
      'diff.relative': 'true',
      'core.quotepath': 'true',
    }
    for (const [key, value] of Object.entries(settings)) repository.git('config', key, value)
    for (const end of [head, null]) {
      expect(plain(await repository.history().changes(base, end))).toEqual([
        ['modified Dockerfile', [[4, 10, [7], []]]],
      ])
    }
    expect(existsSync(marker)).toBe(false)
  })
})

describe('to the working tree', () => {
  it('counts what is staged, what is not, and what nobody added yet', async () => {
    const repository = new TestRepository().write({ '.gitignore': 'ignored\n', a: 'x\n', b: 'x\n', c: 'x\n' })
    const base = repository.commit()
    repository.write({ a: 'y\n', b: 'y\r\n', 'new folder/Dockerfile': 'FROM a\nRUN b', ignored: '', empty: '' })
    repository.git('add', 'b')
    rmSync(join(repository.folder, 'c'))
    new TestRepository(join(repository.folder, 'inner')).write({ x: '' })
    expect(plain(await repository.history().changes(base, null))).toEqual([
      ['modified a', [[1, 1, [1], [1]]]],
      ['modified b', [[1, 1, [1], [1]]]],
      ['removed c', [[0, -1, [], [0]]]],
      ['added empty', []],
      ['added new folder/Dockerfile', [[1, 2, [1, 2], []]]],
    ])
  })

  it('runs no filters and no hooks', async () => {
    const repository = new TestRepository().write({ a: 'x\n', '.gitattributes': 'a filter=evil\n' })
    const base = repository.commit()
    const marker = join(repository.folder, '..', `filtered-${Date.now()}`)
    repository.git('config', 'filter.evil.clean', `touch ${marker}; cat`)
    repository.git('config', 'filter.evil.required', 'true')
    repository.write({ a: 'y\n', '.git/hooks/post-index-change': `#!/bin/sh\ntouch ${marker}\n` })
    chmodSync(join(repository.folder, '.git/hooks/post-index-change'), 0o755)
    expect(plain(await repository.history().changes(base, null))).toEqual([['modified a', [[1, 1, [1], [1]]]]])
    expect(existsSync(marker)).toBe(false)
  })

  it('survives a merge that stopped in conflict', async () => {
    const repository = new TestRepository().write({ a: 'x\n', b: 'x\n' })
    const base = repository.commit()
    repository.git('checkout', '--quiet', '-b', 'other')
    repository.write({ a: 'y\n' }).commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write({ a: 'z\n', b: 'y\n' }).commit()
    expect(() => execFileSync('git', ['merge', 'other'], { cwd: repository.folder, stdio: 'pipe' })).toThrow()
    const changes = await repository.history().changes(base, null)
    expect(changes.map(({ path, status }) => `${status} ${path}`)).toEqual(['modified a', 'modified b'])
    expect(plain(changes)[1]).toEqual(['modified b', [[1, 1, [1], [1]]]])
  })
})
