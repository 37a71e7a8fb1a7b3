import type { Installer } from './installer.js'
import type { OptionSyntax } from './options.js'

/** Source: dnf(8), yum(8), microdnf(8), tdnf(8). */
const DNF_OPTIONS: OptionSyntax = {
  valued: [
    ...[
      '--setopt',
      '--enablerepo',
      '--disablerepo',
      '--repo',
      '--releasever',
      '--installroot',
      '--exclude',
      '--config',
    ],
    ...[
      '--repofrompath',
      '--disableplugin',
      '--enableplugin',
      '--forcearch',
      '--rpmverbosity',
      '--comment',
      '--destdir',
    ],
    ...['--advisory', '--debuglevel', '--errorlevel', '--randomwait'],
  ],
  flags: [
    ...['--assumeyes', '--assumeno', '--quiet', '--verbose', '--nodocs', '--nogpgcheck', '--nobest', '--best'],
    ...['--allowerasing', '--skip-broken', '--cacheonly', '--refresh', '--noplugins', '--downloadonly', '--security'],
    ...['--no-allow-downgrade', '--noautoremove', '--setopt-none', '--refreshmetadata', '--disableexcludes'],
  ],
  aliases: {
    '-y': '--assumeyes',
    '-q': '--quiet',
    '-v': '--verbose',
    '-x': '--exclude',
    '-c': '--config',
    '-C': '--cacheonly',
    '-b': '--best',
    '-d': '--debuglevel',
    '-e': '--errorlevel',
    '-R': '--randomwait',
    '--repoid': '--repo',
    '--enable-repo': '--enablerepo',
    '--disable-repo': '--disablerepo',
    '--no-gpgchecks': '--nogpgcheck',
    '--no-docs': '--nodocs',
    '--excludepkgs': '--exclude',
  },
  abbreviates: true,
}

const DNF_PROGRAMS = /^(?:dnf[45]?|dnf-3|microdnf|yum|tdnf)$/

export const DNF: Installer = {
  tool: 'dnf',
  match: ({ program, arguments: args }) => (DNF_PROGRAMS.test(program) ? args : null),
  globals: DNF_OPTIONS,
  actions: {
    install: DNF_OPTIONS,
    reinstall: DNF_OPTIONS,
    'group install': DNF_OPTIONS,
    'module install': DNF_OPTIONS,
    builddep: DNF_OPTIONS,
    upgrade: DNF_OPTIONS,
    download: DNF_OPTIONS,
    makecache: DNF_OPTIONS,
    'check-update': DNF_OPTIONS,
    remove: DNF_OPTIONS,
    'group remove': DNF_OPTIONS,
    autoremove: DNF_OPTIONS,
    clean: DNF_OPTIONS,
    swap: DNF_OPTIONS,
  },
  actionAliases: {
    in: 'install',
    localinstall: 'install',
    groupinstall: 'group install',
    groupremove: 'group remove',
    update: 'upgrade',
    'distro-sync': 'upgrade',
    erase: 'remove',
    rm: 'remove',
    'build-dep': 'builddep',
  },
  installs: ['install', 'reinstall', 'group install', 'module install', 'builddep', 'upgrade', 'swap'],
}

/** Source: zypper(8). */
const ZYPPER_OPTIONS: OptionSyntax = {
  valued: [
    '--repo',
    '--root',
    '--type',
    '--from',
    '--capability',
    '--plus-repo',
    '--config',
    '--reposd-dir',
    '--cache-dir',
  ],
  flags: [
    ...['--non-interactive', '--no-confirm', '--quiet', '--verbose', '--no-recommends', '--recommends', '--all'],
    ...['--gpg-auto-import-keys', '--no-gpg-checks', '--no-refresh', '--auto-agree-with-licenses', '--clean-deps'],
    ...['--force', '--force-resolution', '--no-allow-vendor-change', '--oldpackage', '--download-only', '--dry-run'],
    ...['--metadata', '--raw-metadata'],
  ],
  aliases: {
    '-n': '--non-interactive',
    '-y': '--no-confirm',
    '-q': '--quiet',
    '-v': '--verbose',
    '-r': '--repo',
    '-R': '--root',
    '-t': '--type',
    '-f': '--force',
    '-a': '--all',
    '-m': '--metadata',
    '-M': '--raw-metadata',
    '-l': '--auto-agree-with-licenses',
    '-u': '--clean-deps',
    '-C': '--capability',
    '-d': '--download-only',
    '-D': '--dry-run',
    '-p': '--plus-repo',
    '-c': '--config',
  },
  abbreviates: true,
}

export const ZYPPER: Installer = {
  tool: 'zypper',
  match: ({ program, arguments: args }) => (program === 'zypper' ? args : null),
  globals: ZYPPER_OPTIONS,
  actions: {
    install: ZYPPER_OPTIONS,
    update: ZYPPER_OPTIONS,
    refresh: ZYPPER_OPTIONS,
    remove: ZYPPER_OPTIONS,
    clean: ZYPPER_OPTIONS,
  },
  actionAliases: {
    in: 'install',
    up: 'update',
    dup: 'update',
    'dist-upgrade': 'update',
    patch: 'update',
    ref: 'refresh',
    rm: 'remove',
    cc: 'clean',
  },
  installs: ['install', 'update'],
}
