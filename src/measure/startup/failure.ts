import type { NotMeasurable } from '../../findings/measurement.js'
import { ADVICE_IMPORT } from './plan.js'

/** How a start failed, as the probe tells it. All of it is a stranger's text. */
export interface Failure {
  /** The exception's class, `time-out`, or `end` where the process ended by itself. */
  readonly kind: string
  readonly message: string
  /** `file:line` of the innermost frame that is no library's; empty: none. */
  readonly place: string
  /** The last lines that it printed. */
  readonly tail: readonly string[]
}

const MOST_CHARACTERS = 300

/** A stranger's text as one line without control characters. */
export function plain(text: string): string {
  const line = text.replace(COLOURS, '').replace(INVISIBLE, ' ').trim()
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1)}…` : line
}

/** Escape sequences of terminals. */
const COLOURS = /\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu
/** Control characters, and those that turn the direction of writing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/**
 * Why a start can't be measured, and what would help.
 * @param timeout milliseconds that it was given
 */
export function explain({ kind, message, place, tail }: Failure, timeout: number): NotMeasurable {
  const last = plain(tail.at(-1) ?? '')
  if (kind === 'time-out') {
    const said = last === '' ? '' : `; it last printed: ${last}`
    const advice = `what it waits for isn't there (containers get no network), or it serves as soon as it is imported: ${ADVICE_IMPORT}`
    return { notMeasurable: `not done after ${timeout / 1000} s${said}`, advice }
  }
  if (kind === 'end') {
    const reason = plain(message)
    const text = last === '' || reason.includes('memory') ? reason : `${reason}: ${last}`
    if (reason.includes('memory'))
      return { notMeasurable: text, advice: 'give the image more `memory` in the configuration' }
    return { notMeasurable: text, advice: ADVICE_IMPORT }
  }
  const summary = plain(message)
  const where = plain(place)
  const text = `${plain(kind)}${summary === '' ? '' : `: ${summary}`}${where === '' ? '' : ` (${where})`}`
  return { notMeasurable: text, advice: adviceFor(kind, message) }
}

/** Exceptions of what isn't there in a container of its own. */
const NEEDS_SERVICE =
  /Connection|OperationalError|InterfaceError|gaierror|TimeoutError|NoBrokers|ServerSelection|EndpointConnection|MaxRetry/

function adviceFor(kind: string, message: string): string {
  if (kind === 'SystemExit') return `it ends itself while it is imported: ${ADVICE_IMPORT}`
  if (kind === 'ModuleNotFoundError') {
    return 'the module is not in the image, or not on its path: set PYTHONPATH in `startup.env`, or name what to import with `startup.import`'
  }
  if (NEEDS_SERVICE.test(kind)) {
    return 'it wants a service while it is imported, and containers get no network: name what to import with `startup.import`'
  }
  const names = variablesIn(kind, message)
  if (names.length > 0) return `set ${names.join(', ')} in \`startup.env\``
  return `set what it needs in \`startup.env\`, or ${ADVICE_IMPORT}`
}

/** Names of environment variables that an exception speaks of. */
function variablesIn(kind: string, message: string): readonly string[] {
  const text = message.slice(0, 2000)
  const names = [...text.matchAll(/(?<![\w.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?!\w)/g)].map(([name]) => name)
  const quoted = kind === 'KeyError' ? [...text.matchAll(/^'([A-Z][A-Z0-9_]*)'$/g)].map(([, name]) => name!) : []
  // pydantic names its fields, which are read from variables of the same name.
  const fields = [...text.matchAll(/^(\w+)\n\s+Field required/gim)].map(([, name]) => name!.toUpperCase())
  return [...new Set([...fields, ...quoted, ...(fields.length > 0 ? [] : names)])]
    .filter((name) => !KNOWN.has(name))
    .slice(0, 5)
}

/** Words in capitals that are no variables of the application. */
const KNOWN = new Set(['DJANGO_SETTINGS', 'INSTALLED_APPS', 'UTF_8', 'SIGN_IN'])
