import type { Argument, CommandCall } from '../commands.js'
import type { Installer } from './installer.js'
import { extend, syntax } from './options.js'

/** Source: pip's cli/cmdoptions.py and commands/, with what is gone by now. */
const GLOBALS = syntax({
  valued: [
    '--cache-dir',
    '--cert',
    '--client-cert',
    '--default-vcs',
    '--exists-action',
    '--keyring-provider',
    '--log --local-log --log-file',
    '--proxy',
    '--python',
    '--resume-retries',
    '--retries',
    '--skip-requirements-regex',
    '--timeout --default-timeout',
    '--trusted-host',
    '--unstable-feature',
    '--use-deprecated',
    '--use-feature',
  ],
  flags: [
    '--debug',
    '--disable-pip-version-check',
    '--help -h',
    '--isolated',
    '--log-explicit-levels',
    '--no-cache-dir',
    '--no-color',
    '--no-input',
    '--no-proxy-env',
    '--no-python-version-warning',
    '--quiet -q',
    '--require-virtualenv --require-venv',
    '--verbose -v',
    '--version -V',
  ],
  abbreviates: true,
})

/** What `install`, `wheel` and `download` have in common. */
const PACKAGES = extend(GLOBALS, {
  valued: [
    '--all-releases',
    '--allow-external',
    '--allow-unverified --allow-insecure',
    '--build -b --build-dir --build-directory',
    '--build-constraint',
    '--constraint -c',
    '--download-cache',
    '--extra-index-url',
    '--find-links -f',
    '--global-option',
    '--group',
    '--index-url -i --pypi-url',
    '--mirrors',
    '--no-binary',
    '--only-binary',
    '--only-final',
    '--progress-bar',
    '--refresh-package',
    '--requirement -r',
    '--requirements-from-script',
    '--src --source --source-dir --source-directory',
    '--uploaded-prior-to',
  ],
  flags: [
    '--allow-all-external',
    '--always-unzip -Z',
    '--check-build-dependencies',
    '--ignore-requires-python',
    '--no-allow-external',
    '--no-allow-insecure',
    '--no-build-isolation',
    '--no-clean',
    '--no-deps --no-dependencies',
    '--no-index',
    '--no-require-hashes',
    '--no-use-pep517',
    '--no-use-wheel',
    '--only-deps --only-dependencies',
    '--pre',
    '--prefer-binary',
    '--process-dependency-links',
    '--require-hashes',
    '--use-mirrors -M',
    '--use-pep517',
    '--use-wheel',
  ],
})

const INSTALL = extend(PACKAGES, {
  valued: [
    '--abi',
    '--config-settings -C',
    '--download -d --download-dir --download-directory',
    '--editable -e',
    '--implementation',
    '--install-option',
    '--platform',
    '--prefix',
    '--python-version',
    '--report',
    '--root',
    '--root-user-action',
    '--target -t',
    '--upgrade-strategy',
  ],
  flags: [
    '--break-system-packages',
    '--compile',
    '--dry-run',
    '--egg',
    '--force-reinstall',
    '--ignore-installed -I',
    '--no-compile',
    '--no-download',
    '--no-install',
    '--no-user',
    '--no-warn-conflicts',
    '--no-warn-script-location',
    '--upgrade -U',
    '--user',
  ],
})

const WHEEL = extend(PACKAGES, {
  valued: ['--build-option', '--config-settings -C', '--editable -e', '--wheel-dir -w'],
  flags: ['--no-verify'],
})

const DOWNLOAD = extend(PACKAGES, {
  valued: [
    '--abi',
    '--dest -d --destination-dir --destination-directory',
    '--implementation',
    '--platform',
    '--python-version',
  ],
})

const UNINSTALL = extend(GLOBALS, {
  valued: ['--requirement -r', '--root-user-action'],
  flags: ['--break-system-packages', '--yes -y'],
})

const CACHE = extend(GLOBALS, { valued: ['--format'] })

const CONFIG = extend(GLOBALS, { valued: ['--editor'], flags: ['--global', '--site', '--user'] })

export const PIP: Installer = {
  tool: 'pip',
  match: matchPip,
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    wheel: WHEEL,
    download: DOWNLOAD,
    uninstall: UNINSTALL,
    cache: CACHE,
    config: CONFIG,
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
    if (/^-[^-WXcm]*[WX]$/.test(value) || value === '--check-hash-based-pycs') at++
    else if (/^-[a-zA-Z]*m$/.test(value)) {
      const module = args[at + 1]
      return module ? { name: module.value, span: module.span, rest: args.slice(at + 2) } : null
    } else if (/^-m./.test(value)) return { name: value.slice(2), span: args[at]!.span, rest: args.slice(at + 1) }
    else if (!value.startsWith('-') || value === '-' || value === '-c') return null
  }
  return null
}
