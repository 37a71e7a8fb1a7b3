import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

/* Which browser the tests of the page are given: scripts/browser.mjs, started with an environment of its own. */

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'browser-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function program(...path: string[]): string {
  const file = join(folder, ...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 })
  return file
}

function find(environment: NodeJS.ProcessEnv): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/browser.mjs'], {
    env: { PATH: join(folder, 'empty'), ...environment },
    encoding: 'utf8',
  })
  return { status, said: (stdout + stderr).trim() }
}

test('CHROME_PATH comes before the PATH, the PATH before all others', () => {
  const [named, onPath] = [program('named'), program('bin', 'google-chrome')]
  expect(find({ CHROME_PATH: named, PATH: join(folder, 'bin') })).toEqual({ status: 0, said: named })
  expect(find({ PATH: join(folder, 'bin'), START_BROWSER: '1' })).toEqual({ status: 0, said: onPath })
})

test('what can not be run is none', () => {
  const file = program('bin', 'chromium')
  chmodSync(file, 0o644)
  mkdirSync(join(folder, 'bin', 'google-chrome'))
  expect(find({ PATH: join(folder, 'bin') })).toEqual({
    status: 1,
    said: 'browser: no Chromium is on the PATH; START_BROWSER=1 fetches one on Debian',
  })
  expect(find({ CHROME_PATH: file }).said).toBe(`browser: CHROME_PATH is ${file}: it must be the path of a Chromium`)
})

test('a wish that is none is an error', () => {
  expect(find({ START_BROWSER: 'yes' }).said).toMatch(/^browser: START_BROWSER is yes: allowed are 1/)
})

test('nothing is fetched into a folder that others may write into', () => {
  const home = join(folder, 'home')
  mkdirSync(home)
  chmodSync(home, 0o777)
  expect(find({ START_BROWSER: '1', BROWSER_HOME: home })).toEqual({
    status: 1,
    said: `browser: no Chromium is on the PATH, and none can be fetched: BROWSER_HOME is ${home}: somebody else may write there`,
  })
})
