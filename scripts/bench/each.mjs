// A library over many files in one process: node each.mjs <linter> <module> <file…>. A file that it throws on is
// counted and passed over, where its own command would end.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [linter, module, ...files] = process.argv.slice(2)
const library = createRequire(import.meta.url)(module)
const lint = { 'dockerfile-utils': (text) => library.validate(text), dockerfilelint: (text) => library.run('', text) }
let problems = 0
let thrown = 0
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  try {
    problems += lint[linter](text).length
  } catch {
    thrown++
  }
}
console.log(JSON.stringify({ files: files.length, problems, thrown }))
