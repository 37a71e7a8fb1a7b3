import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { DockerfileParser } from 'dockerfile-ast'
import { parseDockerfile } from '../../src/dockerfile/parse.js'
import { RULES } from '../../src/rules/index.js'
import { SourceText } from '../../src/source/text.js'

/*
 * Another parser's opinion about where instructions stand, with what keyword, and about comments: the one of
 * dockerfile-ast, on Dockerfiles that hold nothing of what it is known to read otherwise than BuildKit.
 */

const shown = path.join(import.meta.dirname, '..', '..', 'examples')
const EXAMPLES = ['django', 'excellent', 'fastapi-uv', 'flask-gunicorn', 'kubernetes-read-only', 'poetry-worker']

const texts: [string, string][] = [
  ...EXAMPLES.map((name): [string, string] => [name, readFileSync(path.join(shown, name, 'Dockerfile'), 'utf8')]),
  ...RULES.flatMap(({ id, examples }) =>
    (['bad', 'good'] as const).map((kind): [string, string] => {
      const files = examples[kind]
      return [`${id}, ${kind}`, files.Dockerfile ?? '']
    }),
  ),
].filter(([, text]) => text !== '')

describe.each(texts)('%s', (_name, text) => {
  test.each([
    ['as it is', text],
    ['with \\r\\n', text.replaceAll('\n', '\r\n')],
  ])('%s', (_kind, written) => {
    expect(ours(written)).toEqual(theirs(written))
  })
})

function ours(text: string): unknown {
  const source = new SourceText('Dockerfile', text)
  const { instructions, comments, directives } = parseDockerfile(source)
  const lineOf = (offset: number): number => source.positionAt(offset).line
  return {
    // An ONBUILD is known by what it triggers.
    instructions: instructions.map(({ keyword, onbuild, span }) => [
      onbuild ? 'ONBUILD' : keyword,
      lineOf(span.start),
      lineOf(span.end),
    ]),
    comments: comments.map(({ text: said, span }) => [said, lineOf(span.start)]),
    directives: [...directives].map(([name, { text: value }]) => [name, value]),
  }
}

function theirs(text: string): unknown {
  const parsed = DockerfileParser.parse(text)
  return {
    instructions: parsed
      .getInstructions()
      .map((one) => [one.getKeyword(), one.getRange().start.line + 1, one.getRange().end.line + 1]),
    comments: parsed.getComments().map((one) => [one.getContent(), one.getRange().start.line + 1]),
    directives: parsed.getDirectives().map((one) => [one.getName().toLowerCase(), one.getValue()]),
  }
}
