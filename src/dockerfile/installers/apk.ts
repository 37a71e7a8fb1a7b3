import type { Installer } from './installer.js'
import { extend, syntax } from './options.js'

/** Source: apk-tools, src/apk.c and app_*.c of 2.x and 3.x. */
const GLOBALS = syntax({
  valued: [
    '--arch',
    '--cache-dir',
    '--cache-max-age',
    '--from',
    '--keys-dir',
    '--preupgrade-depends',
    '--progress-fd',
    '--repositories-file',
    '--repository -X',
    '--repository-config',
    '--root -p',
    '--test-instdb',
    '--test-repo',
    '--test-world',
    '--timeout',
    '--uvol-manager',
    '--wait',
  ],
  flags: [
    '--allow-untrusted',
    '--cache',
    '--cache-packages',
    '--cache-predownload',
    '--check-certificate',
    '--clean-protected',
    '--commit-hooks',
    '--force -f',
    '--force-binary-stdout',
    '--force-broken-world',
    '--force-missing-repositories',
    '--force-no-chroot',
    '--force-non-repository',
    '--force-old-apk',
    '--force-overwrite',
    '--force-refresh',
    '--help -h',
    '--initramfs-diskless-boot',
    '--interactive -i',
    '--legacy-info',
    '--logfile',
    '--network',
    '--no-cache',
    '--no-cache-packages',
    '--no-cache-predownload',
    '--no-check-certificate',
    '--no-clean-protected',
    '--no-commit-hooks',
    '--no-interactive',
    '--no-legacy-info',
    '--no-logfile',
    '--no-network',
    '--no-preserve-env',
    '--no-pretty-print',
    '--no-progress',
    '--no-purge',
    '--no-root-tmpfs',
    '--no-scripts',
    '--no-simulate',
    '--no-sync',
    '--overlay-from-stdin',
    '--preserve-env',
    '--pretty-print',
    '--print-arch',
    '--progress',
    '--purge',
    '--quiet -q',
    '--root-tmpfs',
    '--scripts',
    '--simulate -s',
    '--sync',
    '--update-cache -U',
    '--verbose -v',
    '--version -V',
  ],
  abbreviates: true,
})

const ADD = extend(GLOBALS, {
  valued: ['--virtual -t'],
  flags: ['--initdb', '--latest -l', '--no-chown', '--upgrade -u', '--usermode'],
})

const DEL = extend(GLOBALS, { flags: ['--rdepends -r'] })

const UPGRADE = extend(GLOBALS, {
  flags: [
    '--available -a',
    '--ignore',
    '--latest -l',
    '--no-preupgrade',
    '--no-self-upgrade',
    '--preupgrade',
    '--preupgrade-only',
    '--prune',
    '--self-upgrade',
    '--self-upgrade-only',
  ],
})

const FIX = extend(GLOBALS, {
  flags: ['--depends -d', '--directory-permissions', '--reinstall -r', '--upgrade -u', '--xattr -x'],
})

const FETCH = extend(GLOBALS, {
  valued: ['--built-after', '--output -o', '--pkgname-spec'],
  flags: ['--link -l', '--recursive -R', '--stdout -s', '--url', '--world -w'],
})

const CACHE = extend(GLOBALS, {
  flags: ['--add-dependencies', '--available -a', '--ignore-conflict', '--latest -l', '--upgrade -u'],
})

export const APK: Installer = {
  tool: 'apk',
  match: ({ program, arguments: args }) => (program === 'apk' ? args : null),
  globals: GLOBALS,
  actions: { update: GLOBALS, add: ADD, upgrade: UPGRADE, fix: FIX, fetch: FETCH, del: DEL, 'cache clean': CACHE },
}
