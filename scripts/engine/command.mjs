// Other programs, run with argument arrays; what they print is kept for the error that names them.
import { spawn } from 'node:child_process'

const started = performance.now()

/** One progress line on stderr, with the seconds since the script began. */
export function say(line) {
  console.error(`engine ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`)
}

/**
 * Runs a program to its end and answers {status, stdout, stderr}; a status other than 0 is an error with the end of
 * what it printed, unless `mayFail`. `timeout` is in seconds.
 */
export function run(program, args, { mayFail = false, timeout = 300, input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'], timeout: timeout * 1000 })
    const printed = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        printed[name] += text
      })
    // A program that doesn't read its input to the end is no failure of ours.
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', (error) => {
      if (mayFail) resolve({ status: 127, ...printed, stderr: error.message })
      else reject(new Error(`${program} can't be run: ${error.message}`))
    })
    child.on('close', (status, signal) => {
      if (status === 0 || mayFail) return resolve({ status: status ?? 128, ...printed })
      const end = (printed.stderr || printed.stdout).trim().split('\n').slice(-15).join('\n')
      reject(new Error(`${program} ${args.slice(0, 4).join(' ')} … failed (${signal ?? status}):\n${end}`))
    })
  })
}

/** Whether a program is on the PATH (sbin folders included) of this machine. */
export async function isInstalled(program) {
  const { status } = await run('sh', ['-c', 'command -v "$1"', 'sh', program], {
    mayFail: true,
    env: hostEnvironment(),
  })
  return status === 0
}

/** The environment with the folders of administrators on the PATH, which a bare root shell may lack. */
export function hostEnvironment(extra = {}) {
  const sbin = '/usr/local/sbin:/usr/sbin:/sbin'
  return { ...process.env, PATH: `${process.env.PATH ?? '/usr/bin:/bin'}:${sbin}`, LC_ALL: 'C.UTF-8', ...extra }
}
