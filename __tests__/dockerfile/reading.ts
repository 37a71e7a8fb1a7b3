import { UNKNOWN_CONTEXT } from '../../src/dockerfile/context.js'
import type { CommandCall } from '../../src/dockerfile/commands.js'
import { buildFacts, type Facts } from '../../src/dockerfile/facts.js'
import type { Dockerfile } from '../../src/dockerfile/model.js'
import { parseDockerfile } from '../../src/dockerfile/parse.js'
import { SourceText, type Span } from '../../src/source/text.js'

/** How the file is built, where a case needs to say it. */
export interface Build {
  readonly target?: string
  readonly buildArguments?: Readonly<Record<string, string>>
  readonly path?: string
}

export function parseText(text: string, path = 'Dockerfile'): Dockerfile {
  return parseDockerfile(new SourceText(path, text))
}

export function factsOrNull(text: string, { target, buildArguments, path }: Build = {}): Facts | null {
  return buildFacts(parseText(text, path), {
    target: target ?? null,
    context: UNKNOWN_CONTEXT,
    buildArguments: new Map(Object.entries(buildArguments ?? {})),
  })
}

export function factsOf(text: string, build: Build = {}): Facts {
  const facts = factsOrNull(text, build)
  if (!facts) throw new Error('no stage to build')
  return facts
}

/** A call as one line: the program and its arguments; `?` where it may not run, a unknown piece as `␀`. */
export function lineOf(call: CommandCall): string {
  const words = [call.path, ...call.arguments.map(({ value }) => value)].join(' ').replaceAll('\0', '␀')
  return call.conditional ? `${words} ?` : words
}

/** The calls of all RUN of a text; one without FROM is taken for the body of a stage on a Python image. */
export function callsOf(text: string): string[] {
  return factsOf(withBase(text)).calls.map(({ call }) => lineOf(call))
}

/** What the file shows at the place of each call. */
export function slicesOf(text: string): string[] {
  const source = withBase(text)
  return factsOf(source).calls.map(({ call }) => slice(source, call.span))
}

export function withBase(text: string): string {
  return /^(?:ARG.*\n)*FROM /i.test(text) ? text : `FROM python:3.12\n${text}`
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
