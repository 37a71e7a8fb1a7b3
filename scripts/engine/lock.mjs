// One process at a time starts or stops an engine: jest's workers and two terminals may ask at once.
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs `work` while holding the lock file; a holder that died doesn't count. Waits at most `patience` seconds. */
export async function locked(file, work, patience = 600) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${process.pid}\n`)
  const until = performance.now() + patience * 1000
  try {
    while (!taken(own, file)) {
      if (performance.now() > until) throw new Error(`another process holds ${file} for more than ${patience} s`)
      await sleep(200)
    }
  } finally {
    rmSync(own, { force: true })
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function taken(own, file) {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!holderLives(file)) rmSync(file, { force: true })
    return false
  }
}

function holderLives(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
