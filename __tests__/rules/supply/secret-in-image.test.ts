import { expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { reportsOf } from '../harness.js'

const rule = 'secret-in-image'

staysSilent(rule, {
  placeholders: 'FROM python:3.13\nENV SECRET_KEY=dummy API_TOKEN=changeme DB_PASSWORD=<password>\n',
  'for a build step alone': 'FROM python:3.13\nRUN SECRET_KEY=xyz python manage.py collectstatic\n',
  'an ARG without default': 'FROM python:3.13\nARG PIP_TOKEN\nENV TOKEN=$PIP_TOKEN\n',
  'a path, not a value': 'FROM python:3.13\nENV DB_PASSWORD_FILE=/run/secrets/db SECRET_KEY=/run/secrets/key\n',
  'names that only look alike':
    'FROM python:3.13\nENV TOKENIZERS_PARALLELISM=false MAX_TOKENS=4096 GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\n',
  'the name of what holds secrets':
    'FROM python:3.13\nARG ENV_SECRETS="runtime-secrets"\nENV ENV_SECRETS="${ENV_SECRETS}" DB_SECRET=prod-db-credentials\n',
  'a URL without a password':
    'FROM python:3.13\nENV DATABASE_URL=postgres://db/shop\nRUN pip install -i https://pypi.example.com/simple x\n',
  'a URL whose password is a variable':
    'FROM python:3.13\nARG T\nRUN pip install -i https://user:${T}@pypi.example.com/simple x\n',
  'a template, its secrets left open': {
    Dockerfile: 'FROM python:3.13\nCOPY .env /app/\n',
    '.env': 'SECRET_KEY=\nDB_HOST=db\n',
  },
  'an example of an environment file': 'FROM python:3.13\nCOPY .env.example /app/\n',
  'a file that stays in a builder':
    'FROM python:3.13 AS b\nCOPY .netrc /root/\nFROM python:3.13\nCOPY --from=b /v /v\n',
  empty: 'FROM python:3.13\nENV PASSWORD=\n',
})

firesOn(rule, {
  'a password': ['FROM python:3.13\nENV DB_PASSWORD=Tr0ub4dor\n', 'DB_PASSWORD=Tr0ub4dor'],
  'the default of an ARG': ['FROM python:3.13\nARG ADMIN_PASSWORD=hunter22\n', 'ADMIN_PASSWORD=hunter22'],
  'a password of words': ['FROM python:3.13\nENV DB_PASSWORD=shop-secret-runtime\n', 'DB_PASSWORD=shop-secret-runtime'],
  'a secret of words': ['FROM python:3.13\nENV JWT_SECRET=shop-jwt-secret\n', 'JWT_SECRET=shop-jwt-secret'],
  'a pair': ['FROM python:3.13\nENV DB_CREDENTIALS=shop:Tr0ub4dor\n', 'DB_CREDENTIALS=shop:Tr0ub4dor'],
  'in camel case': ['FROM python:3.13\nENV dbPassword=Tr0ub4dor\n', 'dbPassword=Tr0ub4dor'],
  'in a URL of pip': [
    'FROM python:3.13\nRUN pip install --index-url https://ci:Tr0ub4dor@pypi.example.com/simple x\n',
    'https://ci:Tr0ub4dor@pypi.example.com/simple',
  ],
  'a file of credentials that is at hand': [
    { Dockerfile: 'FROM python:3.13\nCOPY .env /app/\n', '.env': 'DB_PASSWORD=tr0ub4dor\n' },
    'COPY .env /app/',
  ],
  'a file of credentials': ['FROM python:3.13\nCOPY .env /app/.env\n', 'COPY .env /app/.env'],
  'a private key': ['FROM python:3.13\nADD id_rsa /root/.ssh/id_rsa\n', 'ADD id_rsa /root/.ssh/id_rsa'],
})

test('a key by its shape is an error, whatever its name', () => {
  const level = (line: string): string | undefined => reportsOf(rule, `FROM python:3.13\n${line}\n`)[0]?.level
  // Put together here, so that no scanner takes the test's text for a key.
  const key = ['AKIA', 'Q3EGRZ7XP2LM4T5A'].join('')
  expect(level(`ENV SETTING=${key}`)).toBe('error')
  expect(level('ENV API_KEY=f3c9a1d87e5b4c02a6d1e8f7b9c0d3a2')).toBe('error')
  expect(level('ENV API_KEY=letmein')).toBe('warning')
})

test('the value stands in no message', () => {
  for (const { message } of reportsOf(
    rule,
    'FROM python:3.13\nENV DB_PASSWORD=Tr0ub4dor\nARG T=https://a:Tr0ub4dor@x.example.com\n',
  )) {
    expect(message).not.toContain('Tr0ub4dor')
  }
})

test.each([
  ...['.env', '.env.prod', '.env.production', '.env.local', '.env.live', '.netrc', '.pypirc', 'id_rsa', 'id_dsa'],
  ...['id_ecdsa', 'id_ed25519', '.git-credentials', '.pgpass', 'conf/.netrc'],
])('%s holds credentials', (file) => {
  const [report] = reportsOf(rule, `FROM python:3.13\nCOPY ${file} /x/\n`)
  expect(report?.message).toContain(file.replace('conf/', ''))
})

test.each(['.env.example', '.env.test', 'id_rsa.pub', 'netrc', 'x.env', '.pgpass.md'])('%s does not', (file) => {
  expect(reportsOf(rule, `FROM python:3.13\nCOPY ${file} /x/\n`)).toEqual([])
})

staysSilent(rule, {
  "another stage's file": 'FROM python:3.13 AS b\nFROM python:3.13\nCOPY --from=b /root/.netrc /root/\n',
  "another image's file": 'FROM python:3.13\nCOPY --from=acme/x /root/.netrc /root/\n',
  'a value that is not known': 'FROM python:3.13\nARG X\nENV DB_PASSWORD=$X\n',
  'a value of another variable': 'FROM python:3.13\nARG X=Tr0ub4dor\nENV DB_PASSWORD=$X\n',
  'a label': 'FROM python:3.13\nLABEL DB_PASSWORD=Tr0ub4dor\n',
})

firesOn(rule, {
  'an address with a password': [
    'FROM python:3.13\nENV DB=postgres://a:Tr0ub4dor@db/x\n',
    'DB=postgres://a:Tr0ub4dor@db/x',
  ],
  'one that holds another variable': [
    'FROM python:3.13\nARG HOST=db\nENV DB=postgres://a:Tr0ub4dor@$HOST/x\n',
    'DB=postgres://a:Tr0ub4dor@$HOST/x',
  ],
})

test('what must show up nowhere is marked', () => {
  const slices = (line: string): string[] => {
    const text = `FROM python:3.13\n${line}\n`
    return reportsOf(rule, text).map(({ sensitive }) => (sensitive ? text.slice(sensitive.start, sensitive.end) : '-'))
  }
  expect(slices('ENV DB_PASSWORD=Tr0ub4dor')).toEqual(['Tr0ub4dor'])
  expect(slices('ARG U=https://a:Tr0ub4dor@x.example.com')).toEqual(['https://a:Tr0ub4dor@x.example.com'])
  expect(slices('RUN pip install -i https://a:Tr0ub4dor@x.example.com y')).toEqual([
    'https://a:Tr0ub4dor@x.example.com',
  ])
  expect(slices('COPY .netrc /root/')).toEqual(['-'])
})
