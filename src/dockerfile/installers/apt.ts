import type { Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: apt-get(8), apt(8), aptitude(8). Options may stand anywhere. */
const ALL: OptionSyntax = {
  valued: ['--option', '--config-file', '--target-release', '--host-architecture', '--build-profiles', '--solver'],
  flags: [
    ...['--yes', '--quiet', '--download-only', '--fix-broken', '--fix-missing', '--simulate', '--verbose-versions'],
    ...['--install-recommends', '--no-install-recommends', '--install-suggests', '--no-install-suggests'],
    ...['--no-upgrade', '--only-upgrade', '--reinstall', '--purge', '--auto-remove', '--no-auto-remove', '--force-yes'],
    ...['--allow-unauthenticated', '--allow-downgrades', '--allow-change-held-packages', '--allow-remove-essential'],
    ...[
      '--allow-releaseinfo-change',
      '--allow-insecure-repositories',
      '--show-progress',
      '--show-upgraded',
      '--no-remove',
    ],
    ...[
      '--ignore-hold',
      '--only-source',
      '--print-uris',
      '--no-list-cleanup',
      '--trivial-only',
      '--update',
      '--error-on=any',
    ],
  ],
  aliases: {
    '-y': '--yes',
    '--assume-yes': '--yes',
    '-q': '--quiet',
    '-o': '--option',
    '-c': '--config-file',
    '-t': '--target-release',
    '--default-release': '--target-release',
    '-a': '--host-architecture',
    '-P': '--build-profiles',
    '-d': '--download-only',
    '-f': '--fix-broken',
    '-m': '--fix-missing',
    '--ignore-missing': '--fix-missing',
    '-s': '--simulate',
    '--dry-run': '--simulate',
    '-V': '--verbose-versions',
    '-u': '--show-upgraded',
    '-U': '--update',
    '--autoremove': '--auto-remove',
    '--no-autoremove': '--no-auto-remove',
    '--no-recommends': '--no-install-recommends',
    // aptitude's
    '--without-recommends': '--no-install-recommends',
    '-R': '--no-install-recommends',
    '--with-recommends': '--install-recommends',
    '-r': '--install-recommends',
  },
  abbreviates: false,
}

const PROGRAMS = new Set(['apt', 'apt-get', 'aptitude'])

export const APT: Installer = {
  tool: 'apt',
  match: ({ program, arguments: args }) => (PROGRAMS.has(program) ? args : null),
  globals: ALL,
  actions: {
    update: ALL,
    install: ALL,
    reinstall: ALL,
    upgrade: ALL,
    'build-dep': ALL,
    download: ALL,
    source: ALL,
    remove: ALL,
    purge: ALL,
    autoremove: ALL,
    autopurge: ALL,
    clean: ALL,
    autoclean: ALL,
    distclean: ALL,
  },
  actionAliases: {
    'dist-upgrade': 'upgrade',
    'full-upgrade': 'upgrade',
    'safe-upgrade': 'upgrade',
    'auto-remove': 'autoremove',
    'auto-clean': 'autoclean',
    'dist-clean': 'distclean',
  },
  installs: ['install', 'reinstall', 'upgrade', 'build-dep'],
}
