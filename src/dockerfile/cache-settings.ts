import type { CommandCall } from './commands.js'
import type { Facts } from './facts.js'
import { isKnown } from './expand.js'
import { readInstaller } from './installers/index.js'
import { memoize } from './memo.js'
import type { Step } from './stages.js'
import type { Span } from '../source/text.js'
import { filesWritten } from './written.js'

/** What a tool's configuration says about its cache. */
export interface Setting {
  readonly cache: 'pip' | 'poetry' | 'pdm' | 'uv'
  readonly what: 'off' | 'folder'
  readonly name: string
  readonly value: string
  readonly step: Step
  readonly call: CommandCall | null
  readonly span: Span
}

const PIP_FILE = /^\/etc\/pip\.conf$|\/\.(?:config\/)?pip\/pip\.conf$|\/pip\.conf$/
const UV_FILE = /^\/etc\/uv\/uv\.toml$|\/\.config\/uv\/uv\.toml$/
const BOOLEAN = /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i

/** The settings of all tools' caches, made by their own commands or by files that are written, in order. */
export const cacheSettings: (facts: Facts) => readonly Setting[] = memoize((facts) =>
  [...byCommands(facts), ...byFiles(facts)].sort((a, b) => a.step.instruction.index - b.step.instruction.index),
)

function byCommands(facts: Facts): Setting[] {
  return facts.calls.flatMap(({ step, call }) => {
    const installer = readInstaller(call)
    if (installer?.action !== 'config') return []
    const words = installer.operands.map(({ value }) => value)
    const setting = (cache: Setting['cache'], what: Setting['what'], name: string, value: string): Setting[] => [
      { cache, what, name, value, step, call, span: call.span },
    ]
    if (installer.tool === 'pip' && words[0] === 'set') {
      const [, name = '', value = ''] = words
      return pipSetting(name, value) ? setting('pip', pipSetting(name, value)!, name, value) : []
    }
    const [name = '', value = ''] = words
    if (installer.tool === 'poetry' && name === 'cache-dir' && value !== '')
      return setting('poetry', 'folder', name, value)
    if (installer.tool === 'pdm' && name === 'cache_dir' && value !== '') return setting('pdm', 'folder', name, value)
    return []
  })
}

/** `global.no-cache-dir`, `install.no-cache-dir`, `global.cache-dir`; pip takes any boolean for a yes. */
function pipSetting(name: string, value: string): Setting['what'] | null {
  const key = /^(?:global|install)\.(?:--)?(.*)$/.exec(name)?.[1]?.replaceAll('_', '-')
  if (key === 'no-cache-dir') return BOOLEAN.test(value) ? 'off' : null
  return key === 'cache-dir' && value !== '' ? 'folder' : null
}

function byFiles(facts: Facts): Setting[] {
  return filesWritten(facts).flatMap(({ path, text, step, call }) => {
    const span = call?.span ?? step.instruction.span
    const base = { step, call, span }
    if (UV_FILE.test(path)) {
      const off = /^\s*no-cache\s*=\s*true/m.test(text)
      const folder = /^\s*cache-dir\s*=\s*["']([^"']+)/m.exec(text)?.[1]
      return [
        ...(off ? [{ ...base, cache: 'uv' as const, what: 'off' as const, name: 'no-cache', value: 'true' }] : []),
        ...(folder
          ? [{ ...base, cache: 'uv' as const, what: 'folder' as const, name: 'cache-dir', value: folder }]
          : []),
      ]
    }
    if (!PIP_FILE.test(path)) return []
    const settings: Setting[] = []
    let section = 'global'
    for (const line of text.split('\n')) {
      section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section
      const [, key, value] = /^\s*([\w-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? []
      if (key === undefined || value === undefined || !isKnown(value)) continue
      const name = `${section}.${key}`
      const what = pipSetting(name, value)
      if (what) settings.push({ ...base, cache: 'pip', what, name, value })
    }
    return settings
  })
}
