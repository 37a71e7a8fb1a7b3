import type { Installer } from './installer.js'
import { syntax } from './options.js'
import { isPython, moduleOf } from './pip.js'

/** Source: jazzband/pip-tools, piptools/scripts/sync.py; Click takes no beginnings of options. */
const SYNC = syntax({
  valued: [
    '--cert',
    '--client-cert',
    '--config',
    '--extra-index-url',
    '--find-links -f',
    '--index-url -i',
    '--pip-args',
    '--python-executable',
    '--trusted-host',
  ],
  flags: ['--ask -a', '--dry-run -n', '--help -h', '--quiet -q', '--verbose -v'],
})

/** pip-tools' other half: it hands what is missing to `pip install` in the environment that it stands in. */
export const PIP_SYNC: Installer = {
  tool: 'pip-sync',
  match({ program, arguments: args }) {
    if (program === 'pip-sync') return args
    const module = isPython(program) ? moduleOf(args) : null
    return module?.name === 'piptools' && module.rest[0]?.value === 'sync' ? module.rest.slice(1) : null
  },
  globals: SYNC,
  actions: { sync: SYNC },
  implied: 'sync',
}
