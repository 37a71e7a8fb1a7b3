import { looksGenerated } from '../../dockerfile/credentials.js'

const LONGEST_LINE = 300
const MOST_LINES = 30
const LONGEST_END = 100_000
/** Shorter ones would mask words of the log. */
const SHORTEST_SECRET = 6
/** Of a line that is read at all: more than is ever shown. */
const MOST_READ = 4_000

// Escape sequences: CSI, OSC (ended by BEL or ST), and those of two characters.
// eslint-disable-next-line no-control-regex
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[ -/]*[0-~])/g
// Control characters, and marks that turn the direction of a text around.
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g

/** One line of a stranger's log without what a terminal obeys; a progress bar comes down to what it said last. */
export function plainLine(line: string): string {
  const whole = line.replace(/\r+$/, '')
  return whole
    .slice(whole.lastIndexOf('\r') + 1)
    .slice(0, MOST_READ)
    .replace(ESCAPES, '')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .trimEnd()
}

/** A line without secrets: values that are known to be, passwords of URLs, and what has the shape of a key. */
export function withoutSecrets(line: string, secrets: readonly string[]): string {
  let text = line
  for (const secret of secrets) if (secret.length >= SHORTEST_SECRET) text = text.replaceAll(secret, '***')
  // Also those that stand for nobody: a password in a log is nothing that anybody needs.
  text = text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@')
  return text.replace(/[^\s"'=:,;]{16,}/g, (word) => (looksGenerated(word, false) ? '***' : word))
}

/** The end of a log as reports may show it: plain, short, without secrets. */
export function endOfLog(text: string, secrets: readonly string[]): string[] {
  // The end alone is worked on, for logs reach megabytes; where it begins, half a secret may stand.
  const end = text.length > LONGEST_END ? text.slice(-LONGEST_END).replace(/^[^\n]*/, '') : text
  const lines = end.split('\n').map(plainLine)
  const said = lines.filter((line) => line !== '').slice(-MOST_LINES)
  return said.map((line) => cut(withoutSecrets(line, secrets)))
}

/** One line for people of a stranger's text. */
export function oneLine(text: string, secrets: readonly string[] = []): string {
  return cut(withoutSecrets(plainLine(text.trim().replace(/\s*\n\s*/g, ' ')), secrets))
}

function cut(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line
}
