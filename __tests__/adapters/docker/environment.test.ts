import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { dockerEnvironment, forkEnvironment, secretVariables } from '../../../src/adapters/docker/environment.js'
import { secretTexts } from '../../../src/adapters/docker/secrets.js'
import { removeFolders, temporaryFolder, writeFiles } from '../folder.js'

afterEach(removeFolders)

const RUNNER = {
  PATH: '/usr/bin',
  HOME: '/home/ada',
  DOCKER_HOST: 'tcp://example.com:2376',
  DOCKER_CONTEXT: 'far',
  BUILDX_BUILDER: 'mine',
  BUILDX_GIT_LABELS: 'full',
  https_proxy: 'http://proxy.example.com',
  GITHUB_TOKEN: 'a',
  ACTIONS_RUNTIME_TOKEN: 'b',
  ACTIONS_CACHE_URL: 'c',
  INPUT_TOKEN: 'd',
  DOCKER_AUTH_CONFIG: 'e',
  SSH_AUTH_SOCK: 'f',
  AWS_SECRET_ACCESS_KEY: 'g',
  BUILDKIT_SYNTAX: 'h',
  NOT_SET: undefined,
}

describe('what docker gets of the environment', () => {
  test('is what finds programs, the engine and a proxy', () => {
    expect(dockerEnvironment(RUNNER)).toEqual({
      PATH: '/usr/bin',
      HOME: '/home/ada',
      DOCKER_HOST: 'tcp://example.com:2376',
      DOCKER_CONTEXT: 'far',
      BUILDX_BUILDER: 'mine',
      https_proxy: 'http://proxy.example.com',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      BUILDX_GIT_INFO: 'false',
      BUILDX_GIT_LABELS: '',
      DOCKER_CLI_HINTS: 'false',
    })
  })

  test('for a stranger’s code is a configuration without credentials, where plugins, contexts and builders are found', () => {
    const [known, folder] = [temporaryFolder(), join(temporaryFolder(), 'configuration')]
    mkdirSync(join(known, 'cli-plugins'))
    mkdirSync(join(known, 'contexts'))
    const written = { auths: { 'ghcr.io': { auth: 'c2VjcmV0' } }, credsStore: 'x', currentContext: 'far', proxies: {} }
    writeFileSync(join(known, 'config.json'), JSON.stringify(written))
    const environment = forkEnvironment({ ...RUNNER, DOCKER_CONFIG: known }, folder)
    expect(environment).toMatchObject({ DOCKER_CONFIG: folder, BUILDX_CONFIG: join(known, 'buildx') })
    expect(readdirSync(folder).sort()).toEqual(['cli-plugins', 'config.json', 'contexts'])
    expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))).toEqual({ currentContext: 'far' })
    expect(statSync(folder).mode & 0o077).toBe(0)
    // Each build asks for it.
    expect(forkEnvironment({ ...RUNNER, DOCKER_CONFIG: known }, folder)).toEqual(environment)
  })

  test.each(['not json', '[]', '7', null])('a configuration that says %j is an empty one', (text) => {
    const [known, folder] = [temporaryFolder(), join(temporaryFolder(), 'configuration')]
    if (text !== null) writeFileSync(join(known, 'config.json'), text)
    forkEnvironment({ HOME: '/nowhere', DOCKER_CONFIG: known }, folder)
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe('{}')
    expect(existsSync(join(folder, 'cli-plugins'))).toBe(false)
  })
})

describe('secrets', () => {
  test.each([
    ['id=npm,env=NPM_TOKEN', ['NPM_TOKEN']],
    ['type=env,id=NPM_TOKEN', ['NPM_TOKEN']],
    ['id=NPM_TOKEN', ['NPM_TOKEN']],
    ['id=NPM_TOKEN,src=token.txt', []],
    ['type=file,id=NPM_TOKEN,source=token.txt', []],
    ['id=other', []],
    ['id=PATH', []],
    ['', []],
  ])('%j names %j of the environment', (secret, names) => {
    const environment = { NPM_TOKEN: 'abc', PATH: '/bin', GITHUB_TOKEN: 'x' }
    expect(Object.keys(secretVariables([secret], environment))).toEqual(names)
  })

  test('what they hold, and what build arguments do by their names, is not to be shown', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'pip.conf': '[global]\nindex-url = https://x.example.com\npassword: s3cr3t-in-file\n' })
    const buildArguments = new Map([
      ['API_TOKEN', 'tok-123456'],
      ['DB_PASSWORD', 'changeme'],
      ['VERSION', '1.2.3'],
    ])
    const request = { fork: false, secrets: ['id=pip,src=pip.conf', 'id=K', 'id=gone,src=gone'], buildArguments }
    const texts = await secretTexts(request, { K: 'from-outside' }, folder)
    expect(texts).toEqual(expect.arrayContaining(['tok-123456', 's3cr3t-in-file', 'from-outside']))
    for (const text of ['changeme', '1.2.3']) expect(texts).not.toContain(text)
    expect(await secretTexts({ ...request, fork: true }, { K: 'from-outside' }, folder)).toEqual(['tok-123456'])
  })
})
