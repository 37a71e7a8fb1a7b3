// The process that runs the tests: started when it is needed, replaced when it is old or hangs.
import { fork } from 'node:child_process'
import { clearTimeout, setTimeout } from 'node:timers'
import { fileURLToPath } from 'node:url'

/** Modules of earlier runs are never given back, so that a process lasts for so many only. */
const RUNS_EACH = 60
const LIMIT = 120_000

export class TestProcess {
  #folder
  #child = null
  #runs = 0

  constructor(folder) {
    this.#folder = folder
  }

  /** Runs tests with one mutant on; one that never ends counts as noticed. */
  async run(message) {
    if (this.#runs++ % RUNS_EACH === 0) this.stop()
    this.#child ??= await start(this.#folder)
    const child = this.#child
    return new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (answer.passed === undefined || answer.gone) this.stop()
        resolve({ passed: false, milliseconds: LIMIT, ...answer })
      }
      const timer = setTimeout(() => done({ gone: true }), LIMIT)
      child.once('message', done)
      child.once('exit', () => done({ gone: true }))
      child.send(message)
    })
  }

  stop() {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }
}

function start(folder) {
  const script = fileURLToPath(new URL('runner.mjs', import.meta.url))
  const options = {
    cwd: folder,
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  }
  const child = fork(script, [], options)
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners()
      resolve(child)
    })
    child.once('exit', (code) => reject(new Error(`the process that runs the tests ended with ${code}`)))
  })
}
