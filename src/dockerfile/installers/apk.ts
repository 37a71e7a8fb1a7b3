import type { Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: apk-tools, doc/apk.8.scd and apk-add.8.scd. */
const ALL: OptionSyntax = {
  valued: [
    ...['--virtual', '--repository', '--root', '--arch', '--cache-dir', '--cache-max-age', '--keys-dir'],
    ...['--repositories-file', '--wait', '--progress-fd', '--timeout', '--output'],
  ],
  flags: [
    ...[
      '--no-cache',
      '--update-cache',
      '--quiet',
      '--verbose',
      '--force',
      '--allow-untrusted',
      '--no-network',
      '--purge',
    ],
    ...[
      '--upgrade',
      '--latest',
      '--available',
      '--initdb',
      '--no-progress',
      '--progress',
      '--interactive',
      '--simulate',
    ],
    ...['--no-scripts', '--no-chown', '--no-commit-hooks', '--clean-protected', '--overlay-from-stdin', '--rdepends'],
    ...[
      '--force-overwrite',
      '--force-broken-world',
      '--force-refresh',
      '--force-old-apk',
      '--force-missing-repositories',
    ],
  ],
  aliases: {
    '-t': '--virtual',
    '-X': '--repository',
    '-p': '--root',
    '-U': '--update-cache',
    '--update': '--update-cache',
    '-q': '--quiet',
    '-v': '--verbose',
    '-f': '--force',
    '-i': '--interactive',
    '-s': '--simulate',
    '-u': '--upgrade',
    '-l': '--latest',
    '-a': '--available',
    '-r': '--rdepends',
  },
  abbreviates: true,
}

export const APK: Installer = {
  tool: 'apk',
  match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
  globals: ALL,
  actions: { update: ALL, add: ALL, upgrade: ALL, fix: ALL, fetch: ALL, del: ALL, 'cache clean': ALL },
  installs: ['add', 'upgrade'],
}
