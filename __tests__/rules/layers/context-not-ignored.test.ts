import { describe, expect, test } from '@jest/globals'
import type { ContextFiles } from '../../../src/dockerfile/context.js'
import { isHarmless, isSecretFile } from '../../../src/dockerfile/context-secrets.js'
import { firesOn, staysSilent } from '../cases.js'
import { applyEdits, reportsOf } from '../harness.js'

const rule = 'context-not-ignored'
const all = 'FROM python:3.13\nCOPY . /app\n'
const GOOD = '.git\n**/__pycache__\n.venv\n'
const ENV = 'SHOP_PASSWORD=tr0ub4dor\n'
/** With a module: of a Dockerfile alone nobody knows the context. */
const project = (Dockerfile: string): Record<string, string> => ({ Dockerfile, 'shop.py': '' })

staysSilent(rule, {
  'a project of the workspace takes its version from git': {
    Dockerfile: `${all}RUN uv build --all-packages\n`,
    'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
    'packages/tours/pyproject.toml': '[build-system]\nrequires = ["hatchling", "uv-dynamic-versioning"]\n',
  },
  'a project that is packed in its folder takes its version from git': {
    Dockerfile:
      'FROM python:3.13\nWORKDIR /s\nCOPY . .\nRUN cd tours && python -m build\nRUN pip install ./tours/dist/*.whl\n',
    'tours/pyproject.toml': '[build-system]\nrequires = ["setuptools-scm"]\n',
  },
  'a project that pip installs from its folder takes its version from git': {
    Dockerfile: 'FROM python:3.13\nWORKDIR /s\nCOPY . .\nRUN pip install ./tours\n',
    'tours/pyproject.toml': '[build-system]\nrequires = ["setuptools-scm"]\n',
  },
  'a secret in a folder of which one program ships': {
    Dockerfile:
      'FROM golang:1.24 AS b\nWORKDIR /s\nCOPY tool/ ./\nRUN GOPATH=/s/go go install ./x\n' +
      'FROM python:3.13\nCOPY --from=b /s/go/bin/x /bin/\nCOPY --from=b /s/*.json /etc/\n',
    'tool/.env': ENV,
    '.dockerignore': GOOD,
  },
  'a good ignore file': { Dockerfile: all, '.dockerignore': GOOD },
  'an allow list': { Dockerfile: all, '.dockerignore': '*\n!shop\n**/__pycache__\n' },
  'only .git is let through': { Dockerfile: all, '.dockerignore': '**/__pycache__\n.venv\n' },
  'only caches are let through': { Dockerfile: all, '.dockerignore': '.git\n' },
  'a folder': { Dockerfile: 'FROM python:3.13\nCOPY shop /app\n', 'shop/main.py': '' },
  'by exclude': project('FROM python:3.13\nCOPY --exclude=.git --exclude=**/__pycache__ . /app\n'),
  'a stage that nothing uses': project('FROM python:3.13 AS a\nCOPY . /app\nFROM python:3.13\n'),
  'the version is from git': { Dockerfile: all, 'pyproject.toml': '[build-system]\nrequires = ["setuptools-scm"]\n' },
  'a command asks git': project(`${all}RUN git describe > /app/VERSION\n`),
  'a context that was guessed wrongly': { Dockerfile: `${all}COPY docker/entrypoint.sh /\n`, 'shop.py': '' },
  'a secret that is kept out': { Dockerfile: all, '.env': ENV, '.dockerignore': `${GOOD}.env\n` },
  'a template for production': {
    Dockerfile: all,
    'envs/production.env': 'SECRET_KEY=\nDB_PASSWORD=\nDB_HOST=db\n',
    '.dockerignore': GOOD,
  },
  'examples of secrets': { Dockerfile: all, '.env.example': '', 'tests/server.key': '', '.dockerignore': GOOD },
  'an environment file without a secret': {
    Dockerfile: all,
    'docker/.env': '# The versions of the parts.\n\nREACT_APP_INTELOWL_VERSION=v6.4.0\n',
    '.dockerignore': `${GOOD}.env\n`,
  },
  'a secret in a builder': {
    Dockerfile: 'FROM python:3.13 AS b\nCOPY . /app\nFROM python:3.13\nCOPY --from=b /venv /venv\n',
    '.env': ENV,
    '.dockerignore': GOOD,
  },
})

firesOn(rule, {
  'a project beside it takes its version from git': [
    {
      Dockerfile: `${all}RUN uv build --all-packages\n`,
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      'docs/pyproject.toml': '[build-system]\nrequires = ["setuptools-scm"]\n',
    },
    'COPY . /app',
  ],
  'a secret that a pattern ships': [
    {
      Dockerfile: 'FROM python:3.13 AS b\nCOPY tool/ /s/\nFROM python:3.13\nCOPY --from=b /s/* /app/\n',
      'tool/.env': ENV,
      '.dockerignore': GOOD,
    },
    'COPY tool/ /s/',
  ],
  'a secret beside it, by its name': [
    { Dockerfile: `FROM python:3.13\nCOPY .env /app/\n${all.slice(17)}`, 'shop.py': '' },
    'COPY . /app',
  ],
  'no ignore file': [project(all), 'COPY . /app'],
  'by ADD and wildcard': [project('FROM python:3.13\nADD ./* /app/\n'), 'ADD ./* /app/'],
  'in a builder': [
    project('FROM python:3.13 AS b\nCOPY . /app\nFROM python:3.13\nCOPY --from=b /app /app\n'),
    'COPY . /app',
  ],
  'once for two copies': [project('FROM python:3.13 AS b\nCOPY . /a\nFROM b\nCOPY . /b\n'), 'COPY . /a'],
  'patterns are anchored at the root': [{ Dockerfile: all, '.dockerignore': '.venv\n__pycache__\n' }, 'COPY . /app'],
  'a secret': [{ Dockerfile: all, '.env': ENV, '.dockerignore': GOOD }, 'COPY . /app'],
  'a secret of a folder': [
    { Dockerfile: 'FROM python:3.13\nCOPY shop /app\n', 'shop/.env': ENV, '.dockerignore': GOOD },
    'COPY shop /app',
  ],
})

const small = { Dockerfile: all, 'config.py': '', 'entrypoint.sh': 'exec "$@"\n' }
const below = (bytes: number) => ({ context: { root: 'services/shop', size: () => bytes } })

staysSilent(
  rule,
  {
    'a folder of a few small files below the root': small,
    'its twin with more scripts': { ...small, 'shop.py': '', 'prices.py': '' },
  },
  below(100),
)

describe('a folder below the root', () => {
  test.each<[string, Record<string, string>, number]>([
    ['with a manifest', { 'requirements.txt': 'flask==3.1.2\n' }, 100],
    ['with folders', { 'conf/shop.toml': '' }, 100],
    ['with a large file', {}, 60_000],
    ['with many files', Object.fromEntries('a b c d e f g h'.split(' ').map((name) => [`${name}.sh`, ''])), 100],
  ])('%s', (_, more, bytes) => {
    expect(reportsOf(rule, { ...small, ...more }, below(bytes))).toHaveLength(1)
  })

  test('the root itself has .git', () => {
    expect(reportsOf(rule, small, { context: { root: '.', size: () => 100 } })).toHaveLength(1)
  })

  test('a secret in it counts', () => {
    expect(reportsOf(rule, { ...small, '.env': ENV }, below(100))).toMatchObject([{ level: 'error' }])
  })
})

test('a secret is an error and named, the rest a warning', () => {
  const levels = (files: Record<string, string>) =>
    reportsOf(rule, { ...project(all), ...files }).map(({ level }) => level)
  expect(levels({})).toEqual([undefined])
  expect(levels({ 'conf/id_rsa': '' })).toEqual(['error'])
  expect(reportsOf(rule, { Dockerfile: all, '.env': ENV, 'a/.env': ENV })[0]?.message).toContain('.env and a/.env')
})

test('of environment files only those with a secret are named, and nothing that they say is shown', () => {
  const tree = { 'a/.env': 'VERSION=1.2.3\n', 'b/.env': ENV, 'c/.env.production': 'SHOP_THEME=dark\n' }
  const reports = reportsOf(rule, { Dockerfile: all, '.dockerignore': GOOD, ...tree })
  expect(reports.map(({ level }) => level)).toEqual(['error'])
  expect(reports[0]?.message).toMatch(/^This copies b\/\.env from/)
  expect(JSON.stringify(reports)).not.toMatch(/tr0ub4dor|SHOP_|1\.2\.3/)
  // The rest of what is copied is judged as ever.
  const rest = reportsOf(rule, { Dockerfile: all, '.env': 'VERSION=1.2.3\n' })
  expect(rest.map(({ level, message }) => [level, message.includes('no .dockerignore')])).toEqual([[undefined, true]])
})

test.each<[boolean, string, string | null]>([
  [true, '.env', ''],
  [true, '.env', '# versions\r\nexport A_VERSION="v6.4.0" # of a\r\n\r\nDEBUG: true\r\n#B=c\r\n'],
  [true, 'prod.env', 'PYTHONPATH=/app\nHOST=https://shop.example.com/a\nWORKERS=4\nMONKEY=1\n'],
  [false, '.env', null],
  [true, 'envs/production.env', 'SECRET_KEY=\nPOSTGRES_PASSWORD=""\nexport API_TOKEN= # to be filled in\nHOST=web\n'],
  [true, '.env', "DB_PASSWORD='changeme' # of the database\nTOKEN=${CI_TOKEN}\nSECRET_KEY=<secret>\n# API_KEY=\n"],
  [false, '.env', 'SECRET_KEY=\nDB_PASS=hunter2\n'],
  [false, '.env', 'SECRET_KEY="" hunter2\n'],
  [false, '.env', 'SECRET_KEY=/9j4AAQSkZJRg\n'],
  [false, '.env', 'SECRET_KEY=hunter#2\n'],
  [false, '.env', 'SECRET_KEY= # the old one was f3c1b9a07d5e4286aa19b3c4d5e6f708\n'],
  [false, '.env', 'DB_PASS=hunter2\n'],
  [false, '.env', '# DB_PASSWORD=hunter2\n'],
  [false, '.env', 'dbPassword=hunter2\n'],
  [false, '.env', 'DATABASE_URL=postgres://shop:hunter2@db/shop\n'],
  [false, '.env', 'SENTRY=https://0123@sentry.example.com/1\n'],
  [false, '.env', 'X=AKIAQWERTZUIOPASDFGH\n'],
  [false, '.env', 'X="f3c1b9a07d5e4286aa19b3c4d5e6f708"\n'],
  [false, '.env', '# the old one was f3c1b9a07d5e4286aa19b3c4d5e6f708\n'],
  [false, '.env', 'A=b\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n'],
  [false, '.env', 'AWS_KEY_1=b\n'],
  [false, 'id_rsa', 'A=b\n'],
  [false, '.env', 'A=b\n'.repeat(10_000)],
])('harmless is %s: %s with %j', (expected, path, text) => {
  expect(isHarmless(path, text)).toBe(expected)
})

test('the edit makes the ignore file, or adds to it', () => {
  const after = (files: Record<string, string>) => {
    const tree = { ...project(all), ...files }
    return applyEdits(tree, reportsOf(rule, tree))['.dockerignore']
  }
  expect(after({})).toBe('.git\n.venv\nvenv\n**/__pycache__\n**/.env\n')
  expect(after({ '.dockerignore': 'docs\r\n.venv' })).toBe('docs\r\n.venv\r\n.git\r\n**/__pycache__\r\n')
  const named = project('FROM python:3.13\nCOPY .env /app/\nCOPY . /app\n')
  expect(after(named)).toBe('.git\n.venv\nvenv\n**/__pycache__\n')
  expect(after({ ...named, '.env': ENV, 'a/.env': ENV })).toBe('a/.env\n.git\n.venv\nvenv\n**/__pycache__\n')
  expect(after({ '.dockerignore': GOOD, 'a/.env': ENV })).toBe(`${GOOD}a/.env\n`)
})

describe('where the ignore file lies', () => {
  const changed = (context: Partial<ContextFiles>, files: Record<string, string> = {}) =>
    reportsOf(rule, { Dockerfile: all, 'app/shop.py': '', ...files }, { context }).map(
      ({ edit }) => edit?.changes.map(({ path, span, text }) => [path, span.start, text]) ?? null,
    )
  const own = { path: 'docker/shop.Dockerfile.dockerignore', text: '.venv\n' }
  const lines = '.git\n**/__pycache__\n'

  test("a Dockerfile's own is added to, and the one at the root says nothing", () => {
    const files = { '.dockerignore': GOOD }
    expect(changed({ ignoreFile: own }, files)).toEqual([[[own.path, own.text.length, lines]]])
    expect(reportsOf(rule, { Dockerfile: all, ...files }, { context: { ignoreFile: own } })[0]?.message).toMatch(
      /^docker\/shop\.Dockerfile\.dockerignore lets \.git and __pycache__ through/,
    )
  })

  test('where there is none, one is made at the root of the context', () => {
    const made = '.git\n.venv\nvenv\n**/__pycache__\n**/.env\n'
    expect(changed({ ignoreFile: null })).toEqual([[['.dockerignore', 0, made]]])
    const folder = { root: 'web', ignoreFile: null }
    expect(changed(folder)).toEqual([[['.dockerignore', 0, made.replace('.git\n', '')]]])
  })

  test.each<[string, (string | number)[][] | null]>([
    ['web/.dockerignore', [['.dockerignore', 5, 'a/.env\n.venv\nvenv\n**/__pycache__\n']]],
    [
      'web/shop.Dockerfile.dockerignore',
      [['shop.Dockerfile.dockerignore', 5, 'a/.env\n.venv\nvenv\n**/__pycache__\n']],
    ],
    ['docker/shop.Dockerfile.dockerignore', null],
    ['website/.dockerignore', null],
  ])('of a context below the root: %s', (path, expected) => {
    const context = { root: 'web', ignoreFile: { path, text: 'docs\n' } }
    expect(changed(context, { 'a/.env': ENV })).toEqual([expected])
  })
})

test.each([
  ['.env', true],
  ['config/.env.production', true],
  ['.env.example', false],
  ['.env.test', false],
  ['certs/server.key', true],
  ['certs/ca.pem', false],
  ['certs/public.key', false],
  ['deploy/privkey.pem', true],
  ['tests/fixtures/id_rsa', false],
  ['service-account.json', true],
  ['monkey.py', false],
])('%s is a secret: %s', (path, expected) => {
  expect(isSecretFile(path)).toBe(expected)
})

test.each('describe rev-parse rev-list log show submodule status'.split(' '))(
  'git %s asks for the history',
  (command) => {
    expect(reportsOf(rule, project(`${all}RUN git ${command} x\n`))).toEqual([])
  },
)

test.each(['git clone https://x.org/describe', 'git init', 'bzr log', 'docker show'])('%s does not', (call) => {
  expect(reportsOf(rule, project(`${all}RUN ${call}\n`))).toHaveLength(1)
})

test('what is to be ignored is said without patterns', () => {
  const [report] = reportsOf(rule, project(all))
  expect(report?.message).toMatch(/: \.git, \.venv, venv, __pycache__ and \.env, as far/)
  expect(report?.message).not.toContain('**')
})

describe('what holds a private key', () => {
  const key = 'PRIVATE_KEY = "-----BEGIN RSA PRIVATE KEY-----\\nMIIE"\n'
  const found = (path: string, text: string, rest = ''): string | undefined =>
    reportsOf(rule, { Dockerfile: `${all}${rest}`, [path]: text, '.dockerignore': '.git\n' })[0]?.message
  test.each([
    ['.env.dev', key, true],
    ['deploy/.env.docker', key, true],
    ['.env.dev', 'DEBUG = 1\n', false],
    ['.env.dev', 'KEY = "-----BEGIN PUBLIC KEY-----"\n', false],
    ['.env.dev', 'DB_PASSWORD = "Zk93jfQpLw82"\n', false],
    ['.env.example', key, false],
    ['tests/.env.dev', key, false],
    ['notes.txt', key, false],
  ])('%s with %j', (path, text, expected) => {
    expect(found(path, text)?.includes(path) ?? false).toBe(expected)
  })
  test.each([
    ['CMD ["shop", "--env=dev"]\n', false],
    ['CMD ["shop", "--env", "dev"]\n', false],
    ['ENV APP_ENV=dev\n', false],
    ['ENV APP_ENV=prod\nCMD ["shop", "--env=develop"]\n', true],
  ])('but for the one that the image is started with: %j', (rest, expected) => {
    expect(found('.env.dev', key, rest) !== undefined).toBe(expected)
  })
})
