#!/usr/bin/env node
import { run } from './cli/command.js'

// The process ends by itself: process.exit would cut off what a pipe has not taken yet.
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
