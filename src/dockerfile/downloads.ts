import type { Argument, CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { COPY, CURL, GIT_CLONE, TAR, UNZIP, WGET } from './download-options.js'
import { isKnown } from './expand.js'
import { parseOptions } from './installers/options.js'
import type { Step } from './stages.js'
import { writtenBy } from './written.js'

/** A file or folder that a command makes from the network, an archive or other files. */
export interface Made {
  readonly kind: 'download' | 'clone' | 'extracted' | 'copied' | 'folder'
  /** Absolute. */
  readonly path: string
  /** An address, or a file. */
  readonly source: string | null
}

/** What one command makes, besides the packages that installers bring. */
export function madeBy(facts: Facts, step: Step, call: CommandCall): Made[] {
  const at = (written: string, folder = '.'): string | null => {
    if (!isKnown(written) || !isKnown(folder) || written === '') return null
    const path = folder === '.' || /^[/~]/.test(written) ? written : `${folder}/${written}`
    return facts.users.pathOf(path, step, call)
  }
  const made = (kind: Made['kind'], path: string | null, source: string | null = null): Made[] =>
    path === null || /^\/dev(?:\/|$)/.test(path) ? [] : [{ kind, path, source }]
  switch (call.program) {
    case 'curl':
    case 'wget':
      return downloads(step, call).flatMap(({ file, folder, url }) => made('download', at(file, folder), url))
    case 'git': {
      const words = call.arguments.map(({ value }) => value)
      const clone = words.indexOf('clone')
      if (clone < 0) return []
      const { operands } = parseOptions(call.arguments.slice(clone + 1), GIT_CLONE)
      const [url, folder] = operands.map(({ value }) => value)
      if (url === undefined) return []
      const base = words[0] === '-C' ? words[1] : '.'
      return made('clone', at(folder ?? nameOf(url.replace(/\/?(?:\.git)?\/?$/, '')), base), url)
    }
    case 'tar':
    case 'bsdtar':
      return tarred(call.arguments, (folder, source) => made('extracted', at(folder), source))
    case 'unzip': {
      const { options, operands } = parseOptions(call.arguments, UNZIP)
      if (options.has('-l', '-t', '-p', '-v', '-Z') || operands.length === 0) return []
      return made('extracted', at(options.get('--directory')?.value ?? '.'), operands[0]!.value)
    }
    case 'cp':
    case 'mv':
    case 'install':
    case 'rsync':
      return copied(call, (target, source) => made('copied', at(target), source))
    case 'mkdir':
      return parseOptions(call.arguments, COPY).operands.flatMap(({ value }) => made('folder', at(value)))
    default:
      return []
  }
}

interface Download {
  readonly file: string
  readonly folder: string
  readonly url: string | null
}

function downloads(step: Step, call: CommandCall): Download[] {
  const curl = call.program === 'curl'
  const { options, operands } = parseOptions(call.arguments, curl ? CURL : WGET)
  const given = options.all('--url').map(({ value }) => value ?? '')
  const urls = [...operands.map(({ value }) => value), ...given]
  const folder = options.get('--output-dir', '--directory-prefix')?.value ?? '.'
  const named = options.all('--output', '--output-document').map(({ value }) => value ?? '')
  const found: Download[] = []
  for (const file of named)
    if (file !== '-') found.push({ file, folder: curl ? folder : '.', url: urls[found.length] ?? null })
  // wget names its files by the address; curl prints unless it is told to.
  if (named.length === 0 && (!curl || options.has('--remote-name', '--remote-name-all')))
    for (const url of urls)
      if (isKnown(nameOf(url)) && nameOf(url) !== '') found.push({ file: nameOf(url), folder, url })
  for (const { path } of writtenBy(step, call)) found.push({ file: path, folder: '.', url: urls[0] ?? null })
  return found
}

function tarred(args: readonly Argument[], made: (folder: string, source: string | null) => Made[]): Made[] {
  const [first, ...rest] = args
  if (!first) return []
  // `tar xzf file`: the old form has no dash.
  const old = /^[a-zA-Z]*x[a-zA-Z]*$/.test(first.value)
  const list = old ? [{ ...first, value: `-${first.value}` }, ...rest] : args
  const { options, operands } = parseOptions(list, TAR)
  if (!options.has('--extract')) return []
  const file = options.get('--file')?.value
  return made(options.get('--directory')?.value ?? '.', file === '-' || !file ? (operands[0]?.value ?? null) : file)
}

function copied(call: CommandCall, made: (target: string, source: string) => Made[]): Made[] {
  const { options, operands } = parseOptions(call.arguments, COPY)
  if (call.program === 'install' && options.has('-d', '--directory'))
    return operands.flatMap(({ value }) => made(value, ''))
  const folder = options.get('--target-directory')?.value
  const target = folder ?? operands.at(-1)?.value
  const sources = (folder ? operands : operands.slice(0, -1)).map(({ value }) => value)
  if (target === undefined || sources.length === 0) return []
  const into = folder !== undefined || target.endsWith('/') || sources.length > 1
  return sources.flatMap((source) => {
    const name = nameOf(source)
    return made(into && name !== '' && !/[*?[]/.test(name) ? `${target.replace(/\/$/, '')}/${name}` : target, source)
  })
}

/** The last piece of an address or a path, without a query. */
function nameOf(path: string): string {
  const plain = path.replace(/[?#].*$/, '').replace(/\/$/, '')
  return plain.slice(plain.lastIndexOf('/') + 1)
}
