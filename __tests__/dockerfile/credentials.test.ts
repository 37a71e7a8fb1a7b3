import { describe, expect, test } from '@jest/globals'
import { isSecretFile } from '../../src/dockerfile/context-secrets.js'
import {
  isCredentialName,
  isPlaceholder,
  looksGenerated,
  namesCredential,
  urlPassword,
} from '../../src/dockerfile/credentials.js'

describe('names', () => {
  test.each(
    `PASSWORD DB_PASSWORD MYSQL_PASSWD KEY_PASSPHRASE SECRET CLIENT_SECRETS TOKEN API_KEY APIKEY ACCESS_KEY PRIVATE_KEY
    SECRET_KEY ENCRYPTION_KEY SIGNING_KEY AUTHKEY CREDENTIAL AWS_CREDENTIALS DB_PWD dbPassword apiToken`.split(/\s+/),
  )('%s', (name) => {
    expect(isCredentialName(name)).toBe(true)
  })

  test.each(
    `PASSWORD_FILE TOKEN_PATH SECRET_DIR TOKEN_URL SECRET_URI SECRET_NAME TOKEN_ID TOKEN_TYPE PASSWORD_LENGTH
    TOKEN_EXPIRY TOKEN_EXPIRES TOKEN_TTL TOKEN_HEADER TOKEN_ENABLED PASSWORD_REQUIRED PWD OLDPWD GPG_KEY MAX_TOKEN
    NUM_TOKEN ALLOW_TOKEN ENABLE_SECRET USE_TOKEN TOKENIZER_TOKEN TOKENIZERS_TOKEN KEY TOKENS MONKEY`.split(/\s+/),
  )('not %s', (name) => {
    expect(isCredentialName(name)).toBe(false)
  })
})

describe('values that stand for others', () => {
  test.each([
    ...['', 'true', 'no', 'Off', 'none', 'null', 'nil', 'undefined', '123', '/run/x', './x', '~/x', 'file:x', '$X'],
    ...['%x%', '<password>', '{{ x }}', '[x]', 'xxxx', '****', '...', '---', '___', '???', '###', 'dummy-value'],
    ...['change-me', 'changeme', 'replace this', 'my example', 'placeholder', 'your-key', 'my-secret', 'mytoken'],
    ...['my_password', 'insecure', 'not-a-real-one', 'not-so-secret', 'notset', 'fake', 'sample', 'todo', 'FIXME'],
    ...['build', 'test', 'dev', 'development', 'secret', 'secretkey', 'secret-key', 'default', 'foo', 'bar', 'foobar'],
    ...['abc', 'empty', 'ignored', 'ignore', 'unused', 'unset', 'temp', 'tmp', 'ci', 'nothing', 'anything'],
    ...['collectstatic', 'only-for-x', 'only during', 'for-build', 'build-time', 'build_only', 'temporary', 'unsafe'],
  ])('%j', (value) => {
    expect(isPlaceholder(value)).toBe(true)
  })

  test.each(['hunter22', 'Tr0ub4dor', '1234', 'abcd', 'x1x2', 'builder', 'tested', 'foo1'])('not %j', (value) => {
    expect(isPlaceholder(value)).toBe(false)
  })
})

describe('values that say where credentials are', () => {
  test.each([
    ['ENV_SECRETS', 'runtime-secrets'],
    ['DB_SECRET', 'prod-db-credentials'],
    ['DEPLOY_TOKEN', 'shop/tokens'],
    ['AWS_CREDENTIALS', 'shared'],
    ['clientSecrets', 'api-key, db_password'],
  ])('%s=%s', (name, value) => {
    expect(namesCredential(name, value)).toBe(true)
  })

  test.each([
    ['JWT_SECRET', 'shop-jwt-secret'],
    ['DB_SECRET', 'Prod-Secrets'],
    ['DB_SECRET', 'secrets'],
    ['API_SECRET', 'monkeys-tokenise'],
    ['DB_PASSWORD', 'shop-secrets'],
    ['SECRET_KEY', 'shop-keys'],
    ['DB_CREDENTIALS', 'admin:Tr0ub4dor'],
    ['APP_SECRETS', 'f3c9a1d87e5b4c02a6d1e8f7b9c0d3a2'],
  ])('not %s=%s', (name, value) => {
    expect(namesCredential(name, value)).toBe(false)
  })
})

/** `a` for a small letter or digit, `A` for a great one; put together here, so that no scanner takes them for keys. */
function shaped(start: string, length: number, letters = 'kq7zm2xw9c'): string {
  return start + letters.repeat(Math.ceil(length / letters.length)).slice(0, length)
}

describe('the shapes of keys', () => {
  const GREAT = 'KQ7ZM2XW9C'
  const shapes: [string, number, string?][] = [
    ['AK' + 'IA', 16, GREAT],
    ['AS' + 'IA', 16, GREAT],
    ...['p', 'o', 'u', 's', 'r'].map((kind): [string, number] => [`gh${kind}_`, 36]),
    ['github' + '_pat_', 60],
    ['glpat' + '-', 20],
    ...['a', 'b', 'e', 'o', 'p', 'r', 's'].map((kind): [string, number] => [`xox${kind}-`, 10]),
    ['sk' + '-', 20],
    ['sk-' + 'ant-', 20],
    ['sk-' + 'proj-', 20],
    ...['sk', 'rk', 'pk'].map((kind): [string, number] => [`${kind}_live_`, 16]),
    ['AI' + 'za', 35],
    ['ya' + '29.', 20],
    ['hf' + '_', 30],
    ['pypi' + '-AgEI', 50],
    ['npm' + '_', 36],
    ['dop' + '_v1_', 64, 'a1b2c3d4e5'],
    ['-----BEGIN ' + 'PRIVATE KEY-----', 0],
    ['-----BEGIN ' + 'RSA PRIVATE KEY-----', 0],
  ]
  test.each(
    shapes.map(([start, length, letters = 'kq7zm2xw9c']): [string, number, string] => [start, length, letters]),
  )('%s and %d more', (start, length, letters) => {
    expect(looksGenerated(shaped(start, length, letters), false)).toBe(true)
    if (length > 0 && !/^sk-./.test(start))
      expect(looksGenerated(shaped(start, length - 1, letters), false)).toBe(false)
  })

  test('those of several parts', () => {
    const part = shaped('', 20)
    expect(looksGenerated(['SG', part, part].join('.'), false)).toBe(true)
    expect(looksGenerated([`eyJ${part}`, `eyJ${part}`, part].join('.'), false)).toBe(true)
    expect(looksGenerated(`https://hooks.slack.com/services/T1/B1/${part}`, false)).toBe(true)
    expect(looksGenerated([`eyJ${part}`, part, part].join('.'), false)).toBe(false)
  })

  test.each<[string, boolean, boolean]>([
    ['f3c9a1d87e5b4c02a6d1', true, true],
    ['f3c9a1d87e5b4c02a6d', true, false],
    ['f3c9a1d87e5b4c02a6d1', false, false],
    ['abcdefghijklmnopqrstu', true, false],
    ['12345678901234567890', true, false],
    ['aaaaaaaaaaaaaaaaaaa1', true, false],
    ['https://a1.example.com/xyzuvw', true, false],
    ['/run/secrets/a1b2c3d4e5f6', true, false],
    ['a1b2c3d4 e5f6g7h8i9j0', true, false],
    ['a1b2c3d4{e5f6g7h8i9j0', true, false],
  ])('%s, named: %s, looks random: %s', (value, named, expected) => {
    expect(looksGenerated(value, named)).toBe(expected)
  })
})

describe('addresses', () => {
  test.each([
    ...'http https git+http git+https postgres postgresql mysql mongodb mongodb+srv redis rediss amqp amqps ftp'.split(
      ' ',
    ),
  ])('%s', (scheme) => {
    expect(urlPassword(`${scheme}://a:Tr0ub4dor@db/x`)).toBe('Tr0ub4dor')
  })

  test.each<[string, string | null]>([
    ['x https://a:Tr0ub4dor@db y', 'Tr0ub4dor'],
    ['https://a@db', null],
    [`https://${shaped('gh' + 'p_', 36)}@github.com/x`, shaped('gh' + 'p_', 36)],
    ['https://a:$X@db', null],
    ['https://a:%s@db', null],
    ['https://a:<x>@db', null],
    ['https://a:{x}@db', null],
    ['https://a:***@db', null],
    ['https://a:changeme@db', null],
    ['https://a:Tr0ub4dor@', null],
    ['smtp://a:Tr0ub4dor@db', null],
    ['https://db/a:b@c', null],
  ])('%s', (text, expected) => {
    expect(urlPassword(text)).toBe(expected)
  })
})

describe('files', () => {
  test.each([
    ...[
      '.env',
      '.env.prod',
      '.env.production',
      '.env.local',
      '.env.live',
      '.env.staging',
      '.env.secret',
      '.env.secrets',
    ],
    ...['prod.env', '.production.env', 'secrets.env', '.netrc', '.pypirc', '.git-credentials', '.pgpass', '.htpasswd'],
    ...['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'a.p12', 'a.pfx', 'a.jks', 'a.keystore', 'a.ppk', 'key.pem'],
    ...['private-key.pem', 'priv_key.pem', 'server.key.pem', 'x-tls-key.pem', 'deploykey.pem', 'privkey1.pem', 'a.key'],
    ...['service-account.json', 'x-service_account.prod.json', 'client_secret.json', 'credentials.json', 'kubeconfig'],
    ...['conf/.env', 'A.KEY'],
  ])('%s', (path) => {
    expect(isSecretFile(path)).toBe(true)
  })

  test.each([
    ...[
      '.env.example',
      '.env.test',
      'dev.env',
      'id_rsa.pub',
      'cert.pem',
      'a.keys',
      'public.key',
      'ca.key',
      'pubkey.pem',
    ],
    ...['public-key.pem', 'template.key', 'sample.key', 'accounts.json', 'x.json', 'turkey.pem.txt'],
    ...'test tests testing testdata test-data test_data fixture fixtures example examples sample samples doc docs mock mocks template templates'
      .split(' ')
      .map((folder) => `a/${folder}/b/.env`),
  ])('not %s', (path) => {
    expect(isSecretFile(path)).toBe(false)
  })
})
