const LONGEST = 500

/** A step of an image's history as its Dockerfile has it: without what the builders of all ages put around it. */
export function instructionOf(createdBy: string, comment: string): string {
  const said = (createdBy === '' ? comment : createdBy).slice(0, 4 * LONGEST)
  // eslint-disable-next-line no-control-regex -- a stranger's text, of which only words are shown
  const plain = said.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  const cleaned = clean(plain.replace(/ # buildkit$/, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return cleaned.length > LONGEST ? `${cleaned.slice(0, LONGEST - 1)}…` : cleaned
}

/** A shell with its options, as `SHELL` and its default put it before a command. */
const SHELL = /^(?:\/\S*\/)?(?:ba|da|a|z|k)?sh(?: -[a-zA-Z]+| pipefail)* -\w*c /

function clean(text: string): string {
  const nop = /^\S+ -c #\(nop\)\s+/.exec(text)
  if (nop) return text.slice(nop[0].length)
  const run = text.startsWith('RUN ')
  const command = withoutArguments(run ? text.slice('RUN '.length) : text)
  const body = command.replace(SHELL, '')
  return run || body !== text ? `RUN ${body}` : text
}

/** `|2 A=x B=y /bin/sh -c …` → `/bin/sh -c …`: the values of build arguments, which may be secrets, stay out. */
function withoutArguments(command: string): string {
  if (!/^\|\d+ /.test(command)) return command
  const shell = / (?=\/\S*sh (?:-\S+ |pipefail )*-\w*c )/.exec(command)
  return shell ? command.slice(shell.index + 1) : '…'
}
