// Long-lived processes of the engine, which outlive the script that starts them.
import { spawn } from 'node:child_process'
import { openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Starts a process that goes on by itself, its output in a log; its id stands in `run/NAME.pid`. */
export function startDetached(paths, name, program, args, env) {
  const log = openSync(logFile(paths, name), 'w')
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log], env, cwd: paths.home })
  child.on('error', (error) => console.error(`${program} can't be run: ${error.message}`))
  child.unref()
  if (child.pid !== undefined) writeFileSync(pidFile(paths, name), `${child.pid}\n`)
}

/** The id of the process of that name, if it runs; a stranger's process that got the same id doesn't count. */
export function pidOf(paths, name) {
  try {
    const pid = Number(readFileSync(pidFile(paths, name), 'utf8'))
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return pid > 1 && commandLine.includes(paths.home) ? pid : null
  } catch {
    return null
  }
}

/** Ends it, at first politely; waits until it is gone. */
export async function stopProcess(paths, name, patience = 30) {
  const pid = pidOf(paths, name)
  if (pid !== null) {
    process.kill(pid, 'SIGTERM')
    const until = performance.now() + patience * 1000
    while (pidOf(paths, name) !== null && performance.now() < until) await sleep(100)
    if (pidOf(paths, name) !== null) process.kill(pid, 'SIGKILL')
  }
  rmSync(pidFile(paths, name), { force: true })
}

/** Asks until it answers true; a process that died or `patience` seconds without an answer is an error with its log. */
export async function waitFor(paths, name, answers, patience = 60) {
  const until = performance.now() + patience * 1000
  while (!(await answers())) {
    const died = pidOf(paths, name) === null
    if (died || performance.now() > until) {
      const end = readFileSync(logFile(paths, name), 'utf8').trim().split('\n').slice(-8).join('\n')
      throw new Error(`${name} ${died ? 'ended at once' : `doesn't answer within ${patience} s`}:\n${end}`)
    }
    await sleep(150)
  }
}

function pidFile(paths, name) {
  return path.join(paths.run, `${name}.pid`)
}

function logFile(paths, name) {
  return path.join(paths.logs, `${name}.log`)
}
