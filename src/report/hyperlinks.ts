/** What tells whether a terminal shows links. */
export type TerminalEnvironment = Readonly<Record<string, string | undefined>>

/** Programs that show OSC 8 links, by TERM_PROGRAM, and the first version that does where older ones are around. */
const PROGRAMS: Readonly<Record<string, readonly [number, number]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [0, 0],
  vscode: [1, 72],
  ghostty: [0, 0],
  Hyper: [3, 0],
  rio: [0, 0],
  tabby: [0, 0],
}

/** The first version of VTE (GNOME Terminal and others) whose links are sound. */
const VTE = 5001

/** FORCE_HYPERLINK decides; else a terminal that is known to show links. */
export function wantsHyperlinks(environment: TerminalEnvironment, isTerminal: () => boolean): boolean {
  const force = environment.FORCE_HYPERLINK
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (environment.TERM === 'dumb' || environment.CI !== undefined || !isTerminal()) return false
  if (environment.WT_SESSION !== undefined || environment.KONSOLE_VERSION !== undefined) return true
  if (/^(?:xterm-kitty|xterm-ghostty|alacritty|foot)/.test(environment.TERM ?? '')) return true
  if (Number(environment.VTE_VERSION ?? 0) >= VTE) return true
  const first = PROGRAMS[environment.TERM_PROGRAM ?? '']
  if (!first) return false
  const [major = 0, minor = 0] = (environment.TERM_PROGRAM_VERSION ?? '').split('.').map(Number)
  return major > first[0] || (major === first[0] && minor >= first[1])
}

/** A label that leads to an address of the web; the label alone where the address could end the link and do more. */
export function hyperlink(label: string, url: string): string {
  if (!/^https?:\/\/[!-~]+$/.test(url)) return label
  return `\u001b]8;;${url}\u001b\\${label}\u001b]8;;\u001b\\`
}
