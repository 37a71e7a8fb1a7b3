import type { Argument, CommandCall } from '../commands.js'
import { merge, type Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: pip's cli/cmdoptions.py. */
const GLOBALS: OptionSyntax = {
  valued: [
    '--python',
    '--log',
    '--proxy',
    '--retries',
    '--timeout',
    '--exists-action',
    '--trusted-host',
    '--cert',
    '--client-cert',
    '--cache-dir',
    '--use-feature',
    '--use-deprecated',
    '--keyring-provider',
    '--resume-retries',
  ],
  flags: [
    '--help',
    '--debug',
    '--isolated',
    '--require-virtualenv',
    '--verbose',
    '--version',
    '--quiet',
    '--no-input',
    '--no-cache-dir',
    '--disable-pip-version-check',
    '--no-color',
    '--no-python-version-warning',
  ],
  aliases: {
    '-h': '--help',
    '-v': '--verbose',
    '-V': '--version',
    '-q': '--quiet',
    '--no-cache': '--no-cache-dir',
    '--default-timeout': '--timeout',
  },
  abbreviates: true,
}

const INSTALL: OptionSyntax = {
  valued: [
    '--requirement',
    '--constraint',
    '--build-constraint',
    '--editable',
    '--target',
    '--platform',
    '--python-version',
    '--implementation',
    '--abi',
    '--root',
    '--prefix',
    '--src',
    '--upgrade-strategy',
    '--config-settings',
    '--global-option',
    '--install-option',
    '--build-option',
    '--no-binary',
    '--only-binary',
    '--progress-bar',
    '--root-user-action',
    '--report',
    '--group',
    '--index-url',
    '--extra-index-url',
    '--find-links',
    '--wheel-dir',
    '--dest',
    '--build',
    '--requirements-from-script',
    '--uploaded-prior-to',
    '--all-releases',
    '--only-final',
    // Older ones, gone by now.
    '--download',
    '--download-cache',
    '--allow-external',
    '--allow-unverified',
    '--mirrors',
  ],
  flags: [
    '--no-deps',
    '--pre',
    '--dry-run',
    '--user',
    '--upgrade',
    '--force-reinstall',
    '--ignore-installed',
    '--ignore-requires-python',
    '--no-build-isolation',
    '--use-pep517',
    '--no-use-pep517',
    '--check-build-dependencies',
    '--break-system-packages',
    '--compile',
    '--no-compile',
    '--no-warn-script-location',
    '--no-warn-conflicts',
    '--prefer-binary',
    '--require-hashes',
    '--no-clean',
    '--no-index',
    '--no-verify',
    '--yes',
    '--egg',
    '--process-dependency-links',
    '--allow-all-external',
    '--use-wheel',
    '--no-use-wheel',
    '--use-mirrors',
  ],
  aliases: {
    '-r': '--requirement',
    '-c': '--constraint',
    '-e': '--editable',
    '-t': '--target',
    '-U': '--upgrade',
    '-I': '--ignore-installed',
    '-i': '--index-url',
    '-f': '--find-links',
    '-C': '--config-settings',
    '-w': '--wheel-dir',
    '-d': '--dest',
    '-b': '--build',
    '-y': '--yes',
    '--build-dir': '--build',
    '--build-directory': '--build',
    '--config-setting': '--config-settings',
    '--requirements': '--requirement',
    '--constraints': '--constraint',
    '--pypi-url': '--index-url',
    '--no-dependencies': '--no-deps',
  },
  abbreviates: true,
}

const ALL = merge(GLOBALS, INSTALL)

export const PIP: Installer = {
  tool: 'pip',
  match: matchPip,
  globals: GLOBALS,
  actions: {
    install: ALL,
    wheel: ALL,
    download: ALL,
    uninstall: ALL,
    cache: merge(GLOBALS, { valued: ['--format'], flags: [], aliases: {}, abbreviates: true }),
    config: merge(GLOBALS, {
      valued: ['--editor'],
      flags: ['--global', '--user', '--site'],
      aliases: {},
      abbreviates: true,
    }),
  },
  installs: ['install'],
}

const PIP_PROGRAM = /^pip(?:\d+(?:\.\d+)*)?$/
const PYTHON_PROGRAM = /^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/

/** Whether a program is a Python interpreter by its name. */
export function isPython(program: string): boolean {
  return PYTHON_PROGRAM.test(program)
}

/** `pip …`, `pip3.12 …`, `python -m pip …` with options of Python before `-m`. */
function matchPip({ program, arguments: args }: CommandCall): readonly Argument[] | null {
  if (PIP_PROGRAM.test(program)) return args
  if (!isPython(program)) return null
  const module = moduleOf(args)
  return module && PIP_PROGRAM.test(module.name) ? module.rest : null
}

/** What `python … -m name rest` runs; null where it runs a script, a command or nothing. */
export function moduleOf(
  args: readonly Argument[],
): { name: string; span: Argument['span']; rest: readonly Argument[] } | null {
  for (let at = 0; at < args.length; at++) {
    const { value } = args[at]!
    if (value === '-W' || value === '-X' || value === '--check-hash-based-pycs') at++
    else if (/^-[a-zA-Z]*m$/.test(value)) {
      const module = args[at + 1]
      return module ? { name: module.value, span: module.span, rest: args.slice(at + 2) } : null
    } else if (/^-m./.test(value)) return { name: value.slice(2), span: args[at]!.span, rest: args.slice(at + 1) }
    else if (!value.startsWith('-') || value === '-' || value === '-c') return null
  }
  return null
}
