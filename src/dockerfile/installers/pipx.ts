import type { Installer } from './installer.js'
import { extend, starting, syntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pypa/pipx, src/pipx/main.py. */
const GLOBALS = syntax({
  flags: ['--global', '--help -h', '--quiet -q', '--skip-maintenance', '--verbose -v', '--version'],
  abbreviates: true,
})

const VENV = extend(GLOBALS, {
  valued: ['--backend', '--cooldown', '--fetch-python', '--index-url -i', '--pip-args', '--python'],
  flags: ['--editable -e', '--fetch-missing-python', '--system-site-packages'],
})

const INSTALL = extend(VENV, {
  valued: ['--app', '--include-resources-from', '--lock', '--preinstall', '--suffix', '--upgrade-strategy'],
  flags: ['--force -f', '--include-deps', '--upgrade -U'],
})

const INJECT = extend(VENV, {
  valued: ['--requirement -r'],
  flags: ['--force -f', '--include-apps', '--include-deps', '--with-suffix'],
})

const UPGRADE = extend(VENV, { flags: ['--force -f', '--include-injected', '--install'] })

const RUN = starting(
  extend(VENV, {
    valued: ['--python-args', '--spec', '--with'],
    flags: ['--no-cache', '--no-path-check', '--path', '--pypackages', '--refresh'],
  }),
)

export const PIPX: Installer = {
  tool: 'pipx',
  match({ program, arguments: args }) {
    if (program === 'pipx') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'pipx' ? module.rest : null
  },
  globals: GLOBALS,
  actions: { install: INSTALL, inject: INJECT, upgrade: UPGRADE, uninstall: GLOBALS, run: RUN },
  installs: ['install', 'inject'],
}
