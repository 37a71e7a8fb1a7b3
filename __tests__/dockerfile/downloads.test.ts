import { describe, expect, test } from '@jest/globals'
import { madeBy } from '../../src/dockerfile/downloads.js'
import { factsOf, withBase } from './reading.js'

function made(run: string): string[] {
  const facts = factsOf(withBase(`WORKDIR /w\nRUN ${run}`))
  return facts.calls.flatMap(({ step, call }) =>
    madeBy(facts, step, call).map(({ kind, path, source }) => [kind, path, source ?? '-'].join(' ')),
  )
}

describe('what a command makes', () => {
  test.each<[string, string[]]>([
    ['curl -o a https://x/1 -o b https://x/2', ['download /w/a https://x/1', 'download /w/b https://x/2']],
    ['curl -O https://x/1 https://x/2', ['download /w/1 https://x/1', 'download /w/2 https://x/2']],
    ['curl --remote-name-all https://x/1', ['download /w/1 https://x/1']],
    ['curl --output-dir /o -O https://x/1', ['download /o/1 https://x/1']],
    ['curl --output-dir /o -o a https://x/1', ['download /o/a https://x/1']],
    ['curl --url https://x/1 -O', ['download /w/1 https://x/1']],
    ['curl https://x/1', []],
    ['curl -o - https://x/1', []],
    ['curl https://x/1 > a', ['download /w/a https://x/1']],
    ['curl -O https://x/1?q=2', ['download /w/1 https://x/1?q=2']],
    ['curl -O https://x/$(y)', []],
    ['curl -o /dev/null https://x', []],
    ['curl -o ~/a https://x', ['download /root/a https://x']],
    ['wget https://x/1', ['download /w/1 https://x/1']],
    ['wget -P /o https://x/1', ['download /o/1 https://x/1']],
    ['wget -P /o -O a https://x/1', ['download /w/a https://x/1']],
    ['wget -O - https://x/1', []],
    ['wget', []],
    ['git clone https://x/y.git', ['clone /w/y https://x/y.git']],
    ['git clone https://x/y/', ['clone /w/y https://x/y/']],
    ['git clone https://x/y.git z', ['clone /w/z https://x/y.git']],
    ['git -C /o clone https://x/y', ['clone /o/y https://x/y']],
    ['git -C /o clone https://x/y /z', ['clone /z https://x/y']],
    ['git -c a=b clone https://x/y', ['clone /w/y https://x/y']],
    ['git clone', []],
    ['git pull', []],
    ['tar xf a.tar', ['extracted /w a.tar']],
    ['tar -xf a.tar -C /o', ['extracted /o a.tar']],
    ['tar --extract --file a.tar --directory=/o', ['extracted /o a.tar']],
    ['bsdtar -xf a.tar', ['extracted /w a.tar']],
    ['tar -xf - a', ['extracted /w a']],
    ['tar -x', ['extracted /w -']],
    ['tar -cf a.tar b', []],
    ['tar', []],
    ['unzip a.zip', ['extracted /w a.zip']],
    ['unzip a.zip -d /o', ['extracted /o a.zip']],
    ...['-l', '-t', '-p', '-v', '-Z'].map((option): [string, string[]] => [`unzip ${option} a.zip`, []]),
    ['unzip', []],
    ['cp a b', ['copied /w/b a']],
    ['cp a b/', ['copied /w/b/a a']],
    ['cp a b /c', ['copied /c/a a', 'copied /c/b b']],
    ['cp -t /c a', ['copied /c/a a']],
    ['cp x/* /c/', ['copied /c x/*']],
    ['cp a', []],
    ['mv a b', ['copied /w/b a']],
    ['rsync -a a/ /b/', ['copied /b/a a/']],
    ['install -m 755 a /b', ['copied /b a']],
    ['install -d /a /b', ['copied /a ', 'copied /b ']],
    ['install --directory /a', ['copied /a ']],
    ['mkdir -p /a b', ['folder /a -', 'folder /w/b -']],
    ['mkdir -m 700 /a', ['folder /a -']],
    ['echo a', []],
  ])('%s', (run, expected) => {
    expect(made(run)).toEqual(expected)
  })
})
