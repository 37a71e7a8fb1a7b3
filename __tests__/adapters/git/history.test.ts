import { afterAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Git, withConfiguration } from '../../../src/adapters/git/command.js'
import { GitHistory } from '../../../src/adapters/git/history.js'
import { tokenEnvironment } from '../../../src/adapters/git/token.js'
import { UserError } from '../../../src/findings/errors.js'
import { removeFolders, temporaryFolder } from '../folder.js'
import { gitOf, historyOf, run, TestRepository } from './repository.js'

afterAll(removeFolders)

/** Three commits, and a clone that has the last one only. */
function shallow() {
  const origin = new TestRepository().write({ Dockerfile: 'FROM a\n' })
  const first = origin.commit()
  origin.write({ Dockerfile: 'FROM b\n' }).commit()
  origin.write({ Dockerfile: 'FROM c\n' })
  const last = origin.commit()
  const folder = join(temporaryFolder(), 'clone')
  run(origin.folder, ['clone', '--quiet', '--depth=1', `file://${origin.folder}`, folder])
  return { origin, folder, first, last }
}

describe('resolve', () => {
  it('knows branches, tags, commits and what only the remote has', async () => {
    const { origin, folder, last } = shallow()
    origin.git('tag', '-a', 'v1', '-m', 'one')
    expect(await origin.history().resolve('main')).toBe(last)
    expect(await origin.history().resolve('v1')).toBe(last)
    expect(await origin.history().resolve('HEAD')).toBe(last)
    expect(await origin.history().resolve(last)).toBe(last)
    run(folder, ['checkout', '--quiet', '--detach'])
    run(folder, ['branch', '--quiet', '-D', 'main'])
    expect(await historyOf(folder).resolve('main')).toBe(last)
  })

  it.each(['', '-h', '--all', '--output=x', 'gone', 'HEAD:Dockerfile', 'a\0b', '1'.repeat(40)])(
    'refuses %j',
    async (revision) => {
      const repository = new TestRepository().write({ Dockerfile: '' })
      repository.commit()
      await expect(repository.history().resolve(revision)).rejects.toThrow(UserError)
    },
  )

  it('says what to do where there is no checkout, and where there is no folder', async () => {
    const folder = temporaryFolder()
    await expect(historyOf(folder).resolve('HEAD')).rejects.toThrow(`${folder} is not a git checkout: drop --base`)
    await expect(historyOf(join(folder, 'gone')).resolve('HEAD')).rejects.toThrow(UserError)
  })
})

describe('what a shallow clone lacks', () => {
  it('is fetched, just that commit, and read', async () => {
    const { folder, first, last } = shallow()
    const history = historyOf(folder, { fetching: gitOf(folder) })
    expect(await history.resolve(first)).toBe(first)
    expect(await history.tree(first).read(['Dockerfile'])).toEqual(new Map([['Dockerfile', { text: 'FROM a\n' }]]))
    expect((await history.changes(first, last))[0]?.hunks).toHaveLength(1)
    expect(run(folder, ['rev-list', '--count', '--all'])).toBe('1')
    expect(run(folder, ['rev-list', '--count', first])).toBe('1')
  })

  it('is an error that names it where nothing may be fetched, or the remote has it not', async () => {
    const { folder, first } = shallow()
    await expect(historyOf(folder).tree(first).list()).rejects.toThrow(first)
    const missing = '1'.repeat(40)
    const fetching = historyOf(folder, { fetching: gitOf(folder) })
    await expect(fetching.resolve(missing)).rejects.toThrow(/can not be fetched/)
    await expect(fetching.resolve(missing)).rejects.toThrow(UserError)
  })

  it('does not cut the history of a complete clone', async () => {
    const { origin } = shallow()
    const folder = join(temporaryFolder(), 'clone')
    run(origin.folder, ['clone', '--quiet', `file://${origin.folder}`, folder])
    const head = origin.write({ Dockerfile: 'FROM d\n' }).commit()
    await historyOf(folder, { fetching: gitOf(folder) }).resolve(head)
    expect(run(folder, ['rev-list', '--count', head])).toBe('4')
    expect(run(folder, ['rev-parse', '--is-shallow-repository'])).toBe('false')
  })
})

describe('mergeBase', () => {
  it('is where two branches parted; null where they have nothing in common', async () => {
    const repository = new TestRepository()
    const base = repository.commit('base')
    repository.git('checkout', '--quiet', '-b', 'topic')
    const topic = repository.commit('topic')
    repository.git('checkout', '--quiet', 'main')
    const main = repository.commit('main')
    repository.git('checkout', '--quiet', '--orphan', 'alone')
    const alone = repository.commit('alone')
    expect(await repository.history().mergeBase(main, topic)).toBe(base)
    expect(await repository.history().mergeBase('main', 'topic')).toBe(base)
    expect(await repository.history().mergeBase(main, alone)).toBeNull()
  })

  it('comes from who knows it, and is fetched', async () => {
    const { folder, first, last } = shallow()
    const history = historyOf(folder, { fetching: gitOf(folder), knownMergeBase: () => Promise.resolve(first) })
    expect(await history.mergeBase(last, last)).toBe(first)
    expect(run(folder, ['cat-file', '-t', first])).toBe('commit')
    const none = historyOf(folder, { fetching: gitOf(folder), knownMergeBase: () => Promise.resolve(null) })
    expect(await none.mergeBase(last, last)).toBeNull()
  })

  it('says that a shallow clone has it not', async () => {
    const { folder, first, last } = shallow()
    const history = historyOf(folder, { fetching: gitOf(folder) })
    await expect(history.mergeBase(first, last)).rejects.toThrow(/git fetch --unshallow/)
  })
})

describe('a checkout of another user', () => {
  // What git's own tests use, for a test can't give files away.
  const environment = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }

  it('is taken where a job container makes it usual, and refused with what to do elsewhere', async () => {
    const repository = new TestRepository()
    const commit = repository.commit()
    const of = (trustOwner: boolean): Git => new Git({ folder: repository.folder, advice: '', trustOwner, environment })
    expect(await new GitHistory(of(true), { fetching: null }).resolve('main')).toBe(commit)
    const refused = new GitHistory(of(false), { fetching: null }).resolve('main')
    await expect(refused).rejects.toThrow(/belongs to another user: git config --global --add safe\.directory/)
  })
})

describe('the token', () => {
  const secret = 'ghs_secret'

  it('is in the environment, behind a line that drops the one of the checkout', () => {
    const { GIT_CONFIG_COUNT, ...environment } = tokenEnvironment('https://github.example/', secret)
    const key = 'http.https://github.example/.extraheader'
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${secret}`).toString('base64')}`
    expect(GIT_CONFIG_COUNT).toBe('2')
    expect(Object.values(environment)).toEqual([key, '', key, header])
  })

  it('is added to settings that are there already', () => {
    expect(
      withConfiguration({ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' }, [['d.e', 'f']]),
    ).toEqual({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_VALUE_0: 'c',
      GIT_CONFIG_KEY_1: 'd.e',
      GIT_CONFIG_VALUE_1: 'f',
    })
  })

  it('reaches the server once, whatever header a checkout left behind', async () => {
    const headers: string[][] = []
    const server = createServer((request, response) => {
      headers.push(request.headersDistinct.authorization ?? [])
      response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { folder } = shallow()
    run(folder, ['remote', 'set-url', 'origin', `${url}/o/r`])
    run(folder, ['config', `http.${url}/.extraheader`, 'AUTHORIZATION: basic old'])
    const fetching = gitOf(folder).with(tokenEnvironment(url, secret))
    await expect(historyOf(folder, { fetching }).resolve('2'.repeat(40))).rejects.toThrow(UserError)
    await new Promise((resolve) => server.close(resolve))
    const basic = `basic ${Buffer.from(`x-access-token:${secret}`).toString('base64')}`
    expect(headers.length).toBeGreaterThan(0)
    expect(headers.every((sent) => sent.length === 1 && sent[0] === basic)).toBe(true)
  })

  it('reaches git, and is in no error', async () => {
    const { folder } = shallow()
    const git = gitOf(folder).with(tokenEnvironment('https://github.example', secret))
    const settings = (
      await git.run(['config', '--get-urlmatch', 'http.extraheader', 'https://github.example/o/r'])
    ).toString()
    expect(settings).toContain('AUTHORIZATION: basic')
    run(folder, ['remote', 'set-url', 'origin', 'http://127.0.0.1:1/o/r'])
    const error: unknown = await historyOf(folder, { fetching: git })
      .resolve('2'.repeat(40))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).not.toMatch(/ghs_secret|AUTHORIZATION|basic/)
  })
})
