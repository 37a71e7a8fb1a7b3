import { COMMANDS, type CommandDescription } from './options.js'

const NAME = 'python-dockerfile-review'
const WIDTH = 100

/** What the command can do. */
export function overview(): string {
  const commands = Object.values(COMMANDS).map(({ usage, summary }): [string, string] => [usage, summary])
  return [
    `${NAME} reviews the Python Dockerfiles of a project.`,
    '',
    'Usage:',
    ...table(commands),
    '',
    ...table([
      ['--version', 'Show the version.'],
      ['--help', 'Show this help; with a command, its options.'],
    ]),
    '',
    EXIT,
    '',
  ].join('\n')
}

/** The help of one command. */
export function helpOf(name: keyof typeof COMMANDS): string {
  const { usage, summary, options }: CommandDescription = COMMANDS[name]
  const rows = Object.entries(options).map(([option, { value, bare, description }]): [string, string] => [
    `--${option}${value === null ? '' : bare === undefined ? ` ${value}` : `[=${value}]`}`,
    description,
  ])
  const status = name === 'review' ? ['', EXIT] : []
  return [`Usage: ${NAME} ${usage} [options]`, '', ...wrap(summary, WIDTH), '', ...table(rows), ...status, ''].join(
    '\n',
  )
}

const EXIT = [
  'Exit status: 0 nothing at or above --fail-on was found; 1 something was;',
  '2 the command or its input is wrong.',
].join(' ')

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.flatMap(([left, right]) =>
    wrap(right, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  )
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
