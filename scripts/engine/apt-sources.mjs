// The machine's own apt sources, read so that other suites can be had from the hosts that it uses already.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Entries of apt's sources in either format: {uris, suites, components, options}, options as fields of a deb822
 * stanza. Source packages and disabled entries are left out.
 * @param {string} text the file's text @param {'list' | 'sources'} format by its extension
 */
export function parseSources(text, format) {
  return (format === 'list' ? oneLineEntries(text) : stanzas(text)).filter(({ uris }) => uris.length > 0)
}

function oneLineEntries(text) {
  const entries = []
  for (const line of text.split('\n')) {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line)
    if (!match) continue
    const [, bracket = '', uri, suite, components] = match
    const options = bracket.split(/\s+/).flatMap((option) => {
      const [key, value] = option.split('=')
      return value === undefined ? [] : [[FIELDS[key] ?? key, value.replaceAll(',', ' ')]]
    })
    entries.push({ uris: [uri], suites: [suite], components: words(components), options })
  }
  return entries
}

// The options of the one-line format that are called otherwise in deb822.
const FIELDS = { arch: 'Architectures', 'signed-by': 'Signed-By', trusted: 'Trusted', lang: 'Languages' }

function stanzas(text) {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map()
    let key
    for (const line of stanza.split('\n')) {
      if (line.startsWith('#')) continue
      const match = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(line)
      if (match) fields.set((key = match[1].toLowerCase()), match[2])
      else if (key && /^\s/.test(line)) fields.set(key, `${fields.get(key)}\n${line}`)
    }
    if (!words(fields.get('types')).includes('deb') || /^(no|false)$/i.test(fields.get('enabled') ?? '')) return []
    const options = [...fields].filter(([name]) => !['types', 'uris', 'suites', 'components', 'enabled'].includes(name))
    const [uris, suites, components] = ['uris', 'suites', 'components'].map((name) => words(fields.get(name)))
    return [{ uris, suites, components, options }]
  })
}

function words(text = '') {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The entries of all files that apt reads on this machine. */
export function machineSources(folder = '/etc/apt') {
  const parts = path.join(folder, 'sources.list.d')
  const files = [path.join(folder, 'sources.list')]
  if (existsSync(parts))
    for (const name of readdirSync(parts).sort()) if (/\.(list|sources)$/.test(name)) files.push(path.join(parts, name))
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => parseSources(readFileSync(file, 'utf8'), file.endsWith('.sources') ? 'sources' : 'list'))
}

/**
 * The deb822 stanzas that ask the machine's own hosts for another suite: the archive's main component, without the
 * hosts of security updates, which have other suites. One stanza for each host, the likeliest first.
 */
export function stanzasFor(suite, entries) {
  const archives = entries.filter(
    ({ suites, components }) => components.includes('main') && suites.some((name) => !/security|nodistro/.test(name)),
  )
  return archives.flatMap(({ uris, options }) =>
    uris.map((uri) =>
      [['Types', 'deb'], ['URIs', uri], ['Suites', suite], ['Components', 'main'], ...options]
        .map(([key, value]) => `${key}: ${value}\n`)
        .join(''),
    ),
  )
}
