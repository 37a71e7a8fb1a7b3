/**
 * The arguments that are neither options nor options' values.
 * @param flags options that take no value; `--no-…` never does
 */
export function operandsOf(args: readonly string[], flags: ReadonlySet<string>): string[] {
  const operands: string[] = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at]!
    if (word === '--') return [...operands, ...args.slice(at + 1)]
    if (!word.startsWith('-') || word === '-') operands.push(word)
    else if (!word.includes('=') && !flags.has(word) && !word.startsWith('--no-') && !isBundled(word)) at++
  }
  return operands
}

/** `-w4`: an option with its value. */
function isBundled(word: string): boolean {
  return !word.startsWith('--') && word.length > 2
}

/** The module of `shop.wsgi:application`, `shop:create_app()`, `shop.wsgi`. */
export function moduleOfApplication(application: string): string {
  return application.replace(/[:(][^]*$/, '')
}
