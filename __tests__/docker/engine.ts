import { execFile } from 'node:child_process'
import { test } from '@jest/globals'

/** An engine to test on. `environment` goes over the process's own; `standIn`: its bases are not the official ones. */
export interface TestEngine {
  environment: Record<string, string>
  standIn: boolean
}

export interface LeftOut {
  leftOut: string
}

/**
 * The engine that jest's set-up (scripts/engine/for-tests.mjs) found or, with START_ENGINE=1, started; or why there is
 * none, which the end of the run tells.
 */
export function engineForTests(): Promise<TestEngine | LeftOut> {
  return Promise.resolve(JSON.parse(process.env.TEST_ENGINE ?? NO_SETUP) as TestEngine | LeftOut)
}

const NO_SETUP = '{"leftOut": "jest ran without its global set-up"}'

/** `test` where there is an engine, else `test.skip`. */
export function testOn(engine: TestEngine | LeftOut): typeof test.skip {
  return 'leftOut' in engine ? test.skip : test
}

/** How a docker client ended. */
export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Runs `docker` with these arguments on the engine, at most four minutes; `input` goes to its standard input. */
export function docker(engine: TestEngine | LeftOut, args: readonly string[], input = ''): Promise<Ended> {
  if ('leftOut' in engine) throw new Error(`no engine: ${engine.leftOut}`)
  const options = { env: { ...process.env, ...engine.environment }, timeout: 240_000, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    const child = execFile('docker', args, options, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
      resolve({ status, stdout, stderr })
    })
    // A client that ends without reading its input is judged by its status.
    child.stdin?.on('error', () => {}).end(input)
  })
}
