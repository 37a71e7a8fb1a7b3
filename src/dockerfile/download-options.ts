import type { OptionSyntax } from './installers/options.js'

/*
 * The options of programs that fetch, unpack and copy, as far as they matter for telling operands apart.
 */

export const CURL: OptionSyntax = {
  valued: [
    ...[
      '--output',
      '--output-dir',
      '--header',
      '--user-agent',
      '--request',
      '--data',
      '--form',
      '--user',
      '--retry',
      '--url',
    ],
    ...[
      '--retry-delay',
      '--retry-max-time',
      '--connect-timeout',
      '--max-time',
      '--proxy',
      '--proto',
      '--cacert',
      '--cert',
    ],
    ...[
      '--key',
      '--write-out',
      '--referer',
      '--cookie',
      '--cookie-jar',
      '--limit-rate',
      '--resolve',
      '--ciphers',
      '--config',
    ],
    ...[
      '--data-binary',
      '--data-raw',
      '--continue-at',
      '--range',
      '--upload-file',
      '--max-redirs',
      '--proto-redir',
      '--netrc-file',
    ],
    ...[
      '--tls-max',
      '--interface',
      '--speed-limit',
      '--speed-time',
      '--noproxy',
      '--capath',
      '--dump-header',
      '--stderr',
    ],
  ],
  // Without beginnings of names no flag needs to be known.
  flags: [],
  aliases: {
    ...{ '-o': '--output', '-O': '--remote-name', '-H': '--header', '-A': '--user-agent', '-X': '--request' },
    ...{ '-d': '--data', '-F': '--form', '-u': '--user', '-m': '--max-time', '-x': '--proxy', '-E': '--cert' },
    ...{ '-w': '--write-out', '-e': '--referer', '-b': '--cookie', '-c': '--cookie-jar', '-C': '--continue-at' },
    ...{ '-r': '--range', '-T': '--upload-file', '-K': '--config', '-D': '--dump-header', '-y': '--speed-time' },
    '-Y': '--speed-limit',
  },
  abbreviates: false,
}

export const WGET: OptionSyntax = {
  valued: [
    ...[
      '--output-document',
      '--directory-prefix',
      '--output-file',
      '--append-output',
      '--header',
      '--user',
      '--password',
    ],
    ...[
      '--tries',
      '--timeout',
      '--wait',
      '--user-agent',
      '--input-file',
      '--execute',
      '--level',
      '--accept',
      '--reject',
    ],
    ...[
      '--post-data',
      '--ca-certificate',
      '--progress',
      '--waitretry',
      '--limit-rate',
      '--secure-protocol',
      '--domains',
    ],
    ...[
      '--connect-timeout',
      '--dns-timeout',
      '--read-timeout',
      '--base',
      '--quota',
      '--cut-dirs',
      '--referer',
      '--method',
    ],
  ],
  flags: [
    '--quiet',
    '--no-verbose',
    '--verbose',
    '--continue',
    '--timestamping',
    '--recursive',
    '--no-check-certificate',
  ],
  aliases: {
    ...{ '-O': '--output-document', '-P': '--directory-prefix', '-o': '--output-file', '-a': '--append-output' },
    ...{ '-t': '--tries', '-T': '--timeout', '-w': '--wait', '-U': '--user-agent', '-i': '--input-file' },
    ...{ '-e': '--execute', '-l': '--level', '-A': '--accept', '-R': '--reject', '-B': '--base', '-Q': '--quota' },
    ...{ '-q': '--quiet', '-c': '--continue', '-N': '--timestamping', '-r': '--recursive', '-v': '--verbose' },
  },
  abbreviates: true,
}

export const GIT_CLONE: OptionSyntax = {
  valued: [
    ...['--branch', '--depth', '--origin', '--upload-pack', '--reference', '--separate-git-dir', '--jobs', '--config'],
    ...['--template', '--shallow-since', '--shallow-exclude', '--filter', '--server-option', '--reference-if-able'],
  ],
  flags: ['--recursive', '--recurse-submodules', '--quiet', '--single-branch', '--bare', '--mirror', '--no-checkout'],
  aliases: {
    '-b': '--branch',
    '-o': '--origin',
    '-u': '--upload-pack',
    '-j': '--jobs',
    '-c': '--config',
    '-q': '--quiet',
  },
  abbreviates: true,
}

const PLAIN: OptionSyntax = {
  valued: [
    '--directory',
    '--file',
    '--strip-components',
    '--exclude',
    '--mode',
    '--owner',
    '--group',
    '--target-directory',
  ],
  flags: ['--recursive', '--extract', '--parents', '--verbose'],
  aliases: {},
  abbreviates: true,
}

export const TAR: OptionSyntax = {
  ...PLAIN,
  aliases: { '-C': '--directory', '-f': '--file', '-x': '--extract', '--get': '--extract' },
}
export const UNZIP: OptionSyntax = { ...PLAIN, aliases: { '-d': '--directory', '-x': '--exclude' } }
export const COPY: OptionSyntax = {
  ...PLAIN,
  // To install it is a flag.
  valued: PLAIN.valued.filter((name) => name !== '--directory'),
  aliases: { '-t': '--target-directory', '-m': '--mode', '-o': '--owner', '-g': '--group' },
}
