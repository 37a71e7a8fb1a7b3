#!/usr/bin/env node
import { keepCompiled } from './adapters/compile-cache.js'
import { isMainThread } from './adapters/threads/thread.js'
import { run } from './cli/command.js'

// The other commands load less, and what they would leave there is less than what a review needs.
if ((process.argv[2] === 'review' || !isMainThread) && process.argv[1] !== undefined) keepCompiled(process.argv[1])

// The process ends by itself: process.exit would cut off what a pipe has not taken yet.
if (isMainThread) {
  void run(process.argv.slice(2)).then((status) => {
    process.exitCode = status
  })
} else void import('./cli/commands.js').then(({ reviewThread }) => reviewThread())
