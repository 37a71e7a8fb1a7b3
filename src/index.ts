import { main } from './main.js'

// The process ends by itself, once the log is written. The gate is this status: 0 fine, 1 found something, 2 wrong input.
process.exitCode = await main(process.env)
