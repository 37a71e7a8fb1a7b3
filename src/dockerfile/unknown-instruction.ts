import type { Dockerfile, Instruction } from './model.js'

/** Source: moby/buildkit, frontend/dockerfile/command/command.go. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
])

/** Docker's own reading of the file, where `# syntax=` names one. */
const DOCKERS_OWN = /(?:^|\/)docker\/dockerfile(?:-upstream)?(?::|@|$)/
/** What another program fills in before Docker sees it: by the file's name, and by its text. */
const TEMPLATE_NAME = /\.(?:in|j2|jinja2?|m4|erb|template|tmpl|tpl|mustache)$|template/i
const TEMPLATE_TEXT = /\{%|\{\{|<%|^[ \t]*[@$%][\w({]/m

/** The first line that is no instruction at all, for which a build ends before it starts; null where it can't be known. */
export function unknownInstruction({ source, directives, instructions }: Dockerfile): Instruction | null {
  const syntax = directives.get('syntax')?.text ?? ''
  if (syntax !== '' && !DOCKERS_OWN.test(syntax)) return null
  const first = instructions.find(({ keyword }) => !KNOWN.has(keyword))
  if (!first || TEMPLATE_NAME.test(source.path) || TEMPLATE_TEXT.test(source.text)) return null
  return first
}
