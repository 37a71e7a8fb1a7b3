import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import typescript from 'typescript'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const options = {
  module: typescript.ModuleKind.ESNext,
  target: typescript.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
}

/**
 * Makes the sources importable and hands `work` a function that imports one of them, and their folder. Types are not checked, so that an
 * error somewhere else keeps nobody from generating. `replaced` stands for files of src that are only about to be written.
 */
export async function withSources(replaced, work) {
  // Inside node_modules, so that the sources find the packages that they import.
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'sources-'))
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const path of readdirSync(join(root, 'src'), { recursive: true })) {
      const from = join(root, 'src', path)
      const to = join(folder, path)
      mkdirSync(join(to, '..'), { recursive: true })
      if (path.endsWith('.json')) cpSync(from, to)
      if (path.endsWith('.ts')) write(to, replaced.get(slashes(path)) ?? readFileSync(from, 'utf8'))
    }
    for (const [path, text] of replaced) write(join(folder, path), text)
    return await work((path) => import(pathToFileURL(join(folder, path)).href), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function write(path, text) {
  const { outputText } = typescript.transpileModule(text, { fileName: path, compilerOptions: options })
  writeFileSync(path.replace(/\.ts$/, '.js'), outputText)
}

export function slashes(path) {
  return path.replaceAll('\\', '/')
}
