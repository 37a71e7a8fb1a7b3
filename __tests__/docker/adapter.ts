import { existsSync, readdirSync } from 'node:fs'
import { afterAll } from '@jest/globals'
import { createDocker, type DockerOptions } from '../../src/adapters/docker/index.js'
import type { Builder, BuildFailure, BuildRequest, BuiltImage } from '../../src/ports/builder.js'
import type { Container, ContainerRequest, Engine } from '../../src/ports/engine.js'
import { RecordingLog } from '../adapters/log.js'
import { removeFolders, temporaryFolder } from '../adapters/folder.js'
import { TestRepository } from '../adapters/git/repository.js'
import { docker, type LeftOut, type TestEngine } from './engine.js'

/** What the adapters make, with the folder that they keep everything in. */
export interface Adapters {
  readonly engine: Engine
  readonly builder: Builder
  readonly log: RecordingLog
  /** Where temporary folders are made. */
  readonly temporary: string
}

/** Adapters for the engine of the tests, as a runner would start them: with tokens in the environment. */
export function adaptersFor(
  engine: TestEngine | LeftOut,
  folder: string,
  options: Partial<DockerOptions> = {},
): Adapters {
  if ('leftOut' in engine) throw new Error(`no engine: ${engine.leftOut}`)
  const [log, temporary] = [new RecordingLog(), temporaryFolder()]
  const environment = {
    ...process.env,
    ...engine.environment,
    ...TOKENS,
    RUNNER_TEMP: temporary,
  }
  return { ...createDocker({ environment, folder, log, ...options }), log, temporary }
}

/** Makes adapters for a file's tests; what they leave is removed after the last of them. */
export function adaptersOfSuite(
  engine: TestEngine | LeftOut,
): (folder: string, options?: Partial<DockerOptions>) => Adapters {
  const made: Adapters[] = []
  afterAll(async () => {
    for (const { builder } of made) await builder.discard()
    removeFolders()
  }, 60_000)
  return (folder, options) => {
    const adapters = adaptersFor(engine, folder, options)
    made.push(adapters)
    return adapters
  }
}

export const TOKENS = {
  GITHUB_TOKEN: 'ghs_notarealtokenbutlooksit',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-1234',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-1234',
  INPUT_TOKEN: 'input-token-1234',
}

export function containerOf(image: string, changes: Partial<ContainerRequest> = {}): ContainerRequest {
  return {
    image,
    command: null,
    environment: new Map(),
    user: null,
    cpus: null,
    memory: null,
    readOnly: false,
    tmpfs: [],
    timeout: 60_000,
    ...changes,
  }
}

export function buildOf(tree: BuildRequest['tree'], changes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    tree,
    name: 'head',
    dockerfile: 'Dockerfile',
    text: null,
    ignore: null,
    context: '.',
    target: null,
    buildArguments: new Map(),
    platform: null,
    secrets: [],
    buildContexts: [],
    pinned: new Map(),
    fork: false,
    timeout: 180_000,
    ...changes,
  }
}

/** All that a container prints, stream by stream. */
export async function outputOf(container: Container): Promise<{ stdout: string[]; stderr: string[] }> {
  const output = { stdout: [] as string[], stderr: [] as string[] }
  for await (const { stream, text } of container.lines()) output[stream].push(text)
  return output
}

/** Containers, images and files that runs of this tool left, on the engine and in a temporary folder. */
export async function leftBy(engine: TestEngine | LeftOut, { temporary }: Pick<Adapters, 'temporary'>) {
  const run = existsSync(temporary) ? readdirSync(temporary) : []
  const lines = async (args: readonly string[]): Promise<string[]> =>
    (await docker(engine, args)).stdout.split('\n').filter((line) => line !== '')
  return {
    folders: run,
    containers: await lines(['ps', '-aq', '--filter', 'label=python-dockerfile-review']),
    images: await lines(['image', 'ls', '-q', '--filter', 'reference=python-dockerfile-review/????????????']),
  }
}

export function repositoryOf(files: Readonly<Record<string, string>>): TestRepository {
  return new TestRepository().write(files)
}

/** The image, where there is one. */
export function built(answer: BuiltImage | BuildFailure): BuiltImage {
  if ('failed' in answer) throw new Error([answer.failed, ...answer.log].join('\n'))
  return answer
}

export function failure(answer: BuiltImage | BuildFailure): BuildFailure {
  if ('failed' in answer) return answer
  throw new Error(`${answer.image} was built`)
}

/** What a container of an image prints; null starts what the image starts. */
export async function printed(
  { engine }: Pick<Adapters, 'engine'>,
  image: string,
  command: readonly string[] | null,
): Promise<string[]> {
  const container = await engine.run(containerOf(image, { command }))
  const { stdout } = await outputOf(container)
  await container.end()
  return stdout
}
