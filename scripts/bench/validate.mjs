// dockerfile-utils over many files in one process, as an editor would use it: node validate.mjs <module> <file…>
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [module, ...files] = process.argv.slice(2)
const { validate } = createRequire(import.meta.url)(module)
let problems = 0
for (const file of files) problems += validate(readFileSync(file, 'utf8')).length
console.log(problems)
