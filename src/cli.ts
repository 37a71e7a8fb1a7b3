#!/usr/bin/env node
import { keepCompiled } from './adapters/compile-cache.js'
import { isThread, THREAD } from './adapters/threads/thread.js'
import { run } from './cli/command.js'

// The other commands load less, and what they would leave there is less than what a review needs.
const [, program, first] = process.argv
if ((first === 'review' || first === THREAD) && program !== undefined) keepCompiled(program)

// The process ends by itself: process.exit would cut off what a pipe has not taken yet.
void isThread(first).then(async (inThread) => {
  if (inThread) await (await import('./cli/commands.js')).reviewThread()
  else process.exitCode = await run(process.argv.slice(2))
})
