import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseDockerfile } from '../../../src/dockerfile/parse.js'
import type { Dockerfile } from '../../../src/dockerfile/model.js'
import { SourceText } from '../../../src/source/text.js'
import { temporaryFolder } from '../folder.js'

export function dockerfileOf(text: string, path = 'Dockerfile'): Dockerfile {
  return parseDockerfile(new SourceText(path, text))
}

/** What a stand-in was started with. */
export interface Started {
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly input: string
  readonly files: readonly string[]
}

/**
 * Puts a program that only plays a linter first on PATH.
 * @param body JavaScript with `args`, `input` and `record()`, which writes down how it was started
 */
export function standIn(program: string, body: string): { readonly calls: () => Promise<readonly Started[]> } {
  const folder = join(temporaryFolder(), 'bin')
  const notes = join(folder, 'notes.jsonl')
  mkdirSync(folder)
  const script = `#!${process.execPath}
const fs = require('node:fs')
const args = process.argv.slice(2)
const input = fs.readFileSync(0, 'utf8')
const record = () => fs.appendFileSync(${JSON.stringify(notes)},
  JSON.stringify({ args, input, environment: process.env, files: fs.readdirSync('.') }) + '\\n')
${body}
`
  // Whatever lies above the folder: without this, a package.json there could make a module of it.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
  writeFileSync(notes, '')
  writeFileSync(join(folder, program), script)
  chmodSync(join(folder, program), 0o755)
  process.env.PATH = `${folder}${delimiter}${process.env.PATH ?? ''}`
  return {
    calls: async () => {
      const { readFile } = await import('node:fs/promises')
      const lines = (await readFile(notes, 'utf8')).split('\n').filter((line) => line !== '')
      return lines.map((line) => JSON.parse(line) as Started)
    },
  }
}

const kept = { ...process.env }

/** Takes all stand-ins off PATH. */
export function restoreEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(kept, name)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, kept)
}
