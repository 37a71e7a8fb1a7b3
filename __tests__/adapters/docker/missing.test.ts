import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createDocker, discardOnSignals } from '../../../src/adapters/docker/index.js'
import { removeFolders, temporaryFolder } from '../folder.js'
import { restoreEnvironment, standIn } from '../linters/stand-in.js'
import { RecordingLog } from '../log.js'

afterEach(() => {
  restoreEnvironment()
  removeFolders()
})

/** A docker command that only plays one. */
function played(body: string, builder: string | null = null) {
  const { calls } = standIn('docker', `record(); const [first, second] = args; ${body}`)
  const environment = { ...process.env, RUNNER_TEMP: temporaryFolder() }
  return { ...createDocker({ environment, folder: temporaryFolder(), log: new RecordingLog(), builder }), calls }
}

const says = (stderr: string): string => `console.error(${JSON.stringify(stderr)}); process.exitCode = 1`
const ENGINE = `if (first === 'version') console.log('28.5.2 linux')`

describe('an engine', () => {
  test.each([
    ["console.log('28.5.2 linux')", null],
    ["console.log('28.5.2 windows')", 'the Docker engine here runs Windows containers only'],
    [
      says('Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'),
      'no Docker engine answers at unix:///var/run/docker.sock',
    ],
    [
      says(
        'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial',
      ),
      "this user may not talk to the Docker engine (permission denied at its socket): it has to be in the engine's group",
    ],
    [says('error during connect: x'), 'the Docker engine can not be asked (error during connect: x)'],
  ])('%s: %j', async (body, reason) => {
    const { engine, builder } = played(body)
    expect(await engine.missing()).toBe(reason)
    await builder.discard()
  })

  test('without docker', async () => {
    const environment = { PATH: temporaryFolder(), RUNNER_TEMP: temporaryFolder() }
    const { engine, builder } = createDocker({ environment, folder: temporaryFolder(), log: new RecordingLog() })
    expect(await engine.missing()).toBe("docker isn't installed")
    expect(await builder.missing()).toBe("docker isn't installed")
    await builder.discard()
  })
})

describe('a builder', () => {
  test.each([
    ["console.log('github.com/docker/buildx v0.29.1 abc')", null],
    ["console.log('github.com/docker/buildx 0.13.0+ds1 0.13.0+ds1-4')", null],
    ["console.log('github.com/docker/buildx 1.0.0')", null],
    ["console.log('github.com/docker/buildx master abc')", null],
    [
      "console.log('github.com/docker/buildx v0.12.1 abc')",
      'docker buildx 0.13 or later is needed, v0.12.1 is installed',
    ],
    [says("docker: 'buildx' is not a docker command."), 'docker buildx 0.13 or later is needed and not installed'],
  ])('%s: %j', async (body, reason) => {
    const { builder } = played(`${ENGINE}; else { ${body} }`)
    expect(await builder.missing()).toBe(reason)
    await builder.discard()
  })

  test('that nobody made', async () => {
    const { builder } = played(
      `${ENGINE}; else if (second === 'version') console.log('v0.29.1')
       else if (second === 'ls') console.log('default\\nfar\\nfar')
       else { ${says('ERROR: no builder "mine" found')} }`,
      'mine',
    )
    expect(await builder.missing()).toBe('buildx has no builder "mine"; there is default, far')
    await builder.discard()
  })
})

test('docker gets none of the runner’s tokens', async () => {
  Object.assign(process.env, { GITHUB_TOKEN: 'a', ACTIONS_RUNTIME_TOKEN: 'b', INPUT_TOKEN: 'c', BUILDX_BUILDER: 'd' })
  const { engine, builder, calls } = played("console.log('28.5.2 linux')")
  await engine.missing()
  const [call] = await calls()
  expect(call?.environment).toMatchObject({ BUILDX_BUILDER: 'd' })
  for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN']) {
    expect(call?.environment).not.toHaveProperty(name)
  }
  await builder.discard()
})

test('a signal removes what was made and ends the process; a second one doesn’t wait', async () => {
  const statuses: number[] = []
  const self = Object.assign(new EventEmitter(), { exit: (status: number) => statuses.push(status) })
  let finish = (): void => undefined
  let calls = 0
  const stop = discardOnSignals(
    () => {
      calls++
      return new Promise((resolve) => (finish = resolve))
    },
    self as unknown as NodeJS.Process,
  )
  self.emit('SIGTERM')
  expect([calls, statuses]).toEqual([1, []])
  finish()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(statuses).toEqual([143])
  self.emit('SIGINT')
  expect([calls, statuses]).toEqual([1, [143, 130]])
  stop()
  self.emit('SIGTERM')
  expect(calls).toBe(1)
})
