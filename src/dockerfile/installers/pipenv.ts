import type { Installer } from './installer.js'
import { extend, starting, syntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: pypa/pipenv, pipenv/cli/options.py. Beginnings count since it left click for argparse. */
const GLOBALS = syntax({
  valued: ['--pypi-mirror', '--python'],
  flags: [
    '--bare',
    '--clear',
    '--help -h',
    '--no-site-packages',
    '--quiet -q',
    '--site-packages',
    '--three',
    '--two',
    '--verbose -v',
    '--version',
  ],
  abbreviates: true,
})

const INSTALL = extend(GLOBALS, {
  valued: [
    '--categories',
    '--code -c',
    '--editable -e',
    '--extra-index-url',
    '--extra-pip-args',
    '--extras',
    '--index -i',
    '--requirements -r',
    '--resolver',
  ],
  flags: [
    '--all',
    '--all-dev',
    '--deploy',
    '--dev -d',
    '--dev-only',
    '--dry-run',
    '--ignore-pipfile',
    '--keep-outdated',
    '--lock-only',
    '--outdated',
    '--pre',
    '--selective-upgrade',
    '--sequential',
    '--skip-lock',
    '--system',
  ],
})

/** `-r` is a flag here: it prints requirements. */
const LOCK = extend(GLOBALS, {
  valued: ['--categories', '--extra-index-url', '--extra-pip-args', '--index -i', '--resolver'],
  flags: ['--dev -d', '--dev-only', '--keep-outdated', '--pre', '--requirements -r'],
})

const REQUIREMENTS = extend(GLOBALS, {
  valued: ['--categories'],
  flags: ['--dev', '--dev-only', '--exclude-index', '--exclude-markers', '--from-pipfile', '--hash'],
})

const CLEAN = extend(GLOBALS, { flags: ['--dry-run', '--system'] })

const RUN = starting(extend(GLOBALS, { flags: ['--system'] }))

export const PIPENV: Installer = {
  tool: 'pipenv',
  match({ program, arguments: args }) {
    if (program === 'pipenv') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'pipenv' ? module.rest : null
  },
  globals: GLOBALS,
  actions: {
    install: INSTALL,
    sync: INSTALL,
    update: INSTALL,
    upgrade: INSTALL,
    uninstall: INSTALL,
    lock: LOCK,
    requirements: REQUIREMENTS,
    clean: CLEAN,
    run: RUN,
  },
  installs: ['install', 'sync', 'update', 'upgrade'],
}
