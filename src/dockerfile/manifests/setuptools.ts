import { maskPython } from '../python-source.js'
import { normalizeName, parseRequirement, type Requirement } from './requirement.js'
import { memoizeText } from '../memo.js'

/** What setup.cfg or setup.py says, as far as it can be read without running it. */
export interface SetupScript {
  readonly requiresPython: string | null
  /** Null where it is computed. */
  readonly dependencies: readonly Requirement[] | null
  readonly extras: ReadonlyMap<string, readonly Requirement[]>
  /** What takes the version from git: the build needs .git. */
  readonly versionFromGit: string | null
  /** It has C extensions to compile. */
  readonly compiles: boolean
  /** Files that it opens, as written: the install needs them too. */
  readonly opens: readonly string[]
}

export const parseSetupCfg: (text: string) => SetupScript = memoizeText(readSetupCfg)

function readSetupCfg(text: string): SetupScript {
  const sections = parseIni(text)
  const options = sections.get('options')
  const required = options?.get('install_requires')
  const extras = sections.get('options.extras_require') ?? new Map<string, string>()
  const version = sections.get('metadata')?.get('version') ?? ''
  const files = [version, required ?? ''].flatMap((value) => /^file:\s*(.*)$/.exec(value.trim())?.[1]?.split(',') ?? [])
  return {
    requiresPython: options?.get('python_requires')?.replace(/\s+/g, '') ?? null,
    dependencies: required?.trim().startsWith('file:') ? null : requirementLines(required ?? ''),
    extras: new Map([...extras].map(([name, value]) => [normalizeName(name), requirementLines(value)])),
    versionFromGit: /setuptools[_-]scm/.test(options?.get('setup_requires') ?? '')
      ? 'setuptools-scm'
      : sections.has('versioneer')
        ? 'versioneer'
        : sections.has('pbr') || /\bpbr\b/.test(options?.get('setup_requires') ?? '')
          ? 'pbr'
          : null,
    compiles: false,
    opens: files.map((file) => file.trim()),
  }
}

export const parseSetupPy: (text: string) => SetupScript = memoizeText(readSetupPy)

function readSetupPy(text: string): SetupScript {
  // Strings are blanked out there, so that a keyword in a text or comment is none.
  const code = maskPython(text)
  const dependencies = listAt(text, code, 'install_requires')
  const python = /\bpython_requires\s*=\s*/.exec(code)
  const specifier = python ? stringAt(text, python.index + python[0].length) : null
  const imports = (module: string): boolean => new RegExp(`^[ \\t]*(?:import|from)[ \\t]+${module}\\b`, 'm').test(code)
  return {
    requiresPython: specifier?.replace(/\s+/g, '') ?? null,
    dependencies: /\binstall_requires\s*=/.test(code)
      ? (dependencies?.flatMap((one) => parseRequirement(one) ?? []) ?? null)
      : [],
    extras: new Map(),
    versionFromGit: /\buse_scm_version\s*=/.test(code)
      ? 'setuptools-scm'
      : imports('versioneer')
        ? 'versioneer'
        : /\bpbr\s*=\s*True\b/.test(code)
          ? 'pbr'
          : null,
    compiles: /\b(?:ext_modules|rust_extensions|cffi_modules)\s*=|\bcythonize\s*\(/.test(code),
    opens: [...code.matchAll(/\b(?:open|read_text|Path)\s*\(\s*(?=["'])/g)].flatMap(
      (match) => stringAt(text, match.index + match[0].length) ?? [],
    ),
  }
}

function requirementLines(value: string): Requirement[] {
  return value.split('\n').flatMap((line) => parseRequirement(line.replace(/(?:^|\s)#.*$/, '')) ?? [])
}

/** The strings of a list that is written out; null where anything else is in it. */
function listAt(text: string, code: string, name: string): readonly string[] | null {
  const match = new RegExp(`\\b${name}\\s*=\\s*[\\[(]`).exec(code)
  if (!match) return null
  const start = match.index + match[0].length
  const end = start + code.slice(start).search(/[\])]/)
  if (end < start || !/^[\s,"'rbu]*$/.test(code.slice(start, end))) return null
  return [...text.slice(start, end).matchAll(/#.*|"([^"\n]*)"|'([^'\n]*)'/g)].flatMap(
    ([, double, single]) => double ?? single ?? [],
  )
}

function stringAt(text: string, at: number): string | null {
  const pattern = /(?:"([^"\n]*)"|'([^'\n]*)')/y
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? (match[1] ?? match[2] ?? '') : null
}

/** Sections with their keys, lower case; values keep their lines. */
export function parseIni(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>()
  let section = new Map<string, string>()
  let key: string | null = null
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\s*[#;]/.test(line)) continue
    const header = /^\[([^\]]*)\]/.exec(line)
    const entry = /^([^\s=:][^=:]*)[=:](.*)$/.exec(line)
    if (header) {
      section = sections.get(header[1]!.trim()) ?? new Map<string, string>()
      sections.set(header[1]!.trim(), section)
      key = null
    } else if (entry) {
      key = entry[1]!.trim().toLowerCase()
      section.set(key, entry[2]!.trim())
    } else if (key !== null && /^\s+\S/.test(line)) section.set(key, `${section.get(key) ?? ''}\n${line.trim()}`)
  }
  return sections
}
