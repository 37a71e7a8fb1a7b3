import { describe, expect, test } from '@jest/globals'
import { COPY, CURL, GIT_CLONE, TAR, UNZIP, WGET } from '../../src/dockerfile/download-options.js'
import { parseOptions, type OptionSyntax } from '../../src/dockerfile/installers/options.js'

function read(line: string, syntax: OptionSyntax): ReturnType<typeof parseOptions> {
  const span = { start: 0, end: 0 }
  return parseOptions(
    line.split(' ').map((value) => ({ value, span })),
    syntax,
  )
}

function operandsOf(line: string, syntax: OptionSyntax): string {
  return read(line, syntax)
    .operands.map(({ value }) => value)
    .join(' ')
}

/** The options that take the next argument, from each tool's manual. */
const VALUED: Readonly<Record<string, readonly [OptionSyntax, string]>> = {
  curl: [
    CURL,
    `-o --output --output-dir -H --header -A --user-agent -X --request -d --data --data-binary --data-raw -F --form
    -u --user --retry --retry-delay --retry-max-time --connect-timeout -m --max-time -x --proxy --noproxy --proto
    --proto-redir --cacert --capath -E --cert --key -w --write-out -e --referer -b --cookie -c --cookie-jar
    --limit-rate --resolve --ciphers -K --config -C --continue-at -r --range -T --upload-file --max-redirs
    --netrc-file --tls-max --interface -Y --speed-limit -y --speed-time -D --dump-header --stderr --url`,
  ],
  wget: [
    WGET,
    `-O --output-document -P --directory-prefix -o --output-file -a --append-output --header --user --password
    -t --tries -T --timeout -w --wait -U --user-agent -i --input-file -e --execute -l --level -A --accept -R --reject
    --post-data --ca-certificate --progress --waitretry --limit-rate --secure-protocol --domains --connect-timeout
    --dns-timeout --read-timeout -B --base -Q --quota --cut-dirs --referer --method`,
  ],
  'git clone': [
    GIT_CLONE,
    `-b --branch --depth -o --origin -u --upload-pack --reference --reference-if-able --separate-git-dir -j --jobs
    -c --config --template --shallow-since --shallow-exclude --filter --server-option`,
  ],
  tar: [TAR, '-C --directory -f --file --strip-components --exclude --mode --owner --group'],
  unzip: [UNZIP, '-d -x'],
  'cp and install': [COPY, '-t --target-directory -m --mode -o --owner -g --group'],
}

describe.each(Object.entries(VALUED))('%s', (_, [syntax, options]) => {
  test.each(options.split(/\s+/))('%s takes what follows', (option) => {
    expect(operandsOf(`first ${option} value last`, syntax)).toBe('first last')
  })
})

describe('what takes nothing', () => {
  test.each<[string, OptionSyntax, string]>([
    ['curl', CURL, '-L --location -f --fail -s --silent -S --show-error -k --insecure -O --remote-name --compressed'],
    ['wget', WGET, '-q --quiet -c --continue -N --timestamping -r --recursive -v --verbose --no-check-certificate'],
    ['git clone', GIT_CLONE, '-q --quiet --recursive --recurse-submodules --single-branch --bare --mirror'],
    ['tar', TAR, '-x --extract --get -z -j -J -v --verbose'],
    ['unzip', UNZIP, '-q -o -n'],
    ['cp', COPY, '-r --recursive -a -p --parents -v --verbose'],
  ])('%s', (_, syntax, options) => {
    for (const option of options.split(' ')) expect(operandsOf(`${option} last`, syntax)).toBe('last')
  })
})

describe('names', () => {
  test.each<[OptionSyntax, string, string, string | null]>([
    [CURL, '-O https://x', '--remote-name', null],
    [CURL, '-fsSLo x https://x', '--output', 'x'],
    [CURL, '-sox https://x', '--output', 'x'],
    [WGET, '-O x https://x', '--output-document', 'x'],
    [WGET, '-qO- https://x', '--output-document', '-'],
    [WGET, '-P /o https://x', '--directory-prefix', '/o'],
    [WGET, '--directory-pre /o https://x', '--directory-prefix', '/o'],
    [TAR, '-x -C /o', '--directory', '/o'],
    [TAR, '-xzf a.tgz', '--file', 'a.tgz'],
    [TAR, '-xzf a.tgz', '--extract', null],
    [TAR, '--get', '--extract', null],
    [TAR, '--extr', '--extract', null],
    [TAR, '--dir /o', '--directory', '/o'],
    [UNZIP, '-qd /o', '--directory', '/o'],
    [COPY, '-t /o a', '--target-directory', '/o'],
  ])('%#: %s', (syntax, line, name, value) => {
    expect(read(line, syntax).options.get(name)?.value).toBe(value)
  })

  test('curl takes no beginnings for the whole', () => {
    expect(operandsOf('--outp x', CURL)).toBe('x')
  })
})
