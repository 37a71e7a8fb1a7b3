import type { ContextFiles } from '../../src/dockerfile/context.js'
import { buildFacts, type Facts } from '../../src/dockerfile/facts.js'
import { parseText } from './reading.js'

/** A build context of files that a test gives. */
export function contextOf(files: Readonly<Record<string, string>>): ContextFiles {
  const paths = Object.keys(files)
  return {
    known: true,
    has: (path) => path in files || paths.some((one) => one.startsWith(`${path}/`)),
    read: (path) => files[path] ?? null,
    list: () => paths,
    size: (path) => files[path]?.length ?? null,
    root: '.',
  }
}

/** The facts of a Dockerfile with its context. */
export function factsIn(text: string, files: Readonly<Record<string, string>>): Facts {
  const surroundings = { target: null, context: contextOf(files), buildArguments: new Map<string, string>() }
  const facts = buildFacts(parseText(text), surroundings)
  if (!facts) throw new Error('no stage to build')
  return facts
}
