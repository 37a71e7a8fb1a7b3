import { describe, expect, test } from '@jest/globals'
import { firesOn, staysSilent } from '../cases.js'
import { contextOf } from '../../dockerfile/context.js'
import { parseText } from '../../dockerfile/reading.js'
import { buildFacts } from '../../../src/dockerfile/facts.js'
import chownDuplicatesLayer from '../../../src/rules/layers/chown-duplicates-layer.js'
import { reportsOf } from '../harness.js'

const rule = 'chown-duplicates-layer'
const from = 'FROM python:3.13-slim\nRUN useradd -m -u 1000 app\nWORKDIR /app\n'

staysSilent(rule, {
  'given at once': `${from}COPY --chown=app:app . .\nUSER app\n`,
  'folders that are empty yet': `${from}RUN mkdir -p /data /app/logs && chown -R app:app /data /app\nCOPY . .\n`,
  'not recursive': `${from}COPY . .\nRUN chown app:app /app && chmod +x /app/entrypoint.sh\n`,
  'before the copy': `${from}RUN chown -R app:app /app\nCOPY . .\n`,
  elsewhere: `${from}COPY . .\nRUN chown -R app:app /var/log/app\n`,
  'the owner that they have': `${from}COPY --chown=app:app . .\nRUN chown -R app:app /app\n`,
  'the same by its number': `${from}COPY --chown=1000 . .\nRUN chown -R app /app\n`,
  'root keeps it': `${from}COPY . .\nRUN chown -R root:root /app\n`,
  'a mode that they have': `${from}COPY --chmod=755 . .\nRUN chmod -R 755 /app\n`,
  'all may read': `${from}COPY . .\nRUN chmod -R a+rX /app\n`,
  'folders alone': `${from}COPY . .\nRUN find /app -type d -exec chmod 750 {} +\n`,
  'scripts by name': `${from}COPY . .\nRUN find /app -name "*.sh" -exec chmod +x {} +\n`,
  'a list and a setting': `${from}COPY requirements.txt shop.cfg ./\nRUN chown -R app /app\n`,
  'another stage':
    'FROM python:3.13 AS a\nCOPY . /app\nRUN chown -R 1000 /app\nFROM python:3.13\nCOPY --from=a /app /app\n',
  'a path that cannot be known': `${from}ARG D\nCOPY . .\nRUN chown -R app $D\n`,
  'a part of what is copied': {
    Dockerfile: `${from}COPY . .\nRUN chown -R app /app/media\n`,
    'media/a.png': '',
  },
  'one of the files': `${from}COPY shop.py money.py /srv/\nRUN chown -R app /srv/shop.py\n`,
  'settings of two programs': {
    Dockerfile: `${from}COPY --link etc /etc/\nRUN chgrp -R 0 /etc/nginx /etc/supervisor/conf.d && chmod -R 770 /run /etc/supervisor/conf.d\n`,
    'etc/nginx/nginx.conf': '',
    'etc/supervisor/conf.d/web.conf': '',
  },
  'not in the context': { Dockerfile: `${from}COPY . .\nRUN chown -R app /app/media\n`, 'shop.py': '' },
})

const acme = 'FROM acme/base:1\nUSER root\n'
const run = 'CMD ["python", "-m", "shop"]\n'

staysSilent(rule, {
  'below folders that nobody knows': `${acme}ARG D\nCOPY shop shop\nWORKDIR $D\nRUN chown -R app shop\n${run}`,
  'another folder below it': `${acme}COPY shop shop\nRUN chown -R app media\n${run}`,
  'an argument that nobody knows': `${acme}ARG D\nCOPY . .\nRUN chown -R app $D\n${run}`,
})

firesOn(rule, {
  'below the folder of an unknown base': [
    `${acme}ARG U=app\nCOPY shop shop\nRUN chown -R $U:$U shop\n${run}`,
    'chown -R $U:$U shop',
  ],
  'all of that folder': [`${acme}COPY . .\nRUN chown -R app .\n${run}`, 'chown -R app .'],
  'the whole application': [`${from}COPY . .\nRUN chown -R app:app /app\n`, 'chown -R app:app /app'],
  'the option last': [`${from}COPY . .\nRUN chown app /app -R\n`, 'chown app /app -R'],
  'a long option, behind others': [
    `${from}COPY . .\nRUN pip install x && chown --recursive app: .\n`,
    'chown --recursive app: .',
  ],
  'a parent': [`${from}COPY shop /srv/shop\nRUN chown -R app /srv\n`, 'chown -R app /srv'],
  'all that it brings, named apart': [
    `${from}COPY shop.py money.py /srv/\nRUN chown -R app /srv/shop.py /srv/money.py\n`,
    'chown -R app /srv/shop.py /srv/money.py',
  ],
  'its content': [`${from}COPY . .\nRUN chown -R app /app/*\n`, 'chown -R app /app/*'],
  'from another stage': [
    `FROM python:3.13 AS b\n${from}COPY --from=b /venv /venv\nRUN chown -R app /venv\n`,
    'chown -R app /venv',
  ],
  chmod: [`${from}COPY . .\nRUN chmod -R 777 /app\n`, 'chmod -R 777 /app'],
  'chgrp for OpenShift': [`${from}COPY . .\nRUN chgrp -R 0 /app && chmod -R g=u /app\n`, 'chmod -R g=u /app'],
  'by find and xargs': [`${from}COPY . .\nRUN find /app -print0 | xargs -0 chown app\n`],
  'the other owner': [`${from}COPY --chown=www-data . .\nRUN chown -R app /app\n`, 'chown -R app /app'],
})

test('one report for several paths, each copy once', () => {
  const reports = reportsOf(rule, `${from}COPY shop money ./\nCOPY web /web\nRUN chown -R app:app /app /web\n`)
  expect(reports.map(({ message }) => message)).toEqual([expect.stringContaining('/app and /web')])
  expect(reports[0]?.related).toHaveLength(2)
  expect(reports[0]?.message).toContain('`COPY --chown=app:app`')
})

test.each<[string, Record<string, number>, boolean]>([
  ['COPY . .\nRUN chown -R app /app', { 'shop.py': 3000 }, true],
  ['COPY . .\nRUN chmod -R 777 /app', { 'shop.py': 3000 }, true],
  ['COPY shop shop\nCOPY web web\nRUN chown -R app .', { 'shop/a.py': 6_000, 'web/a.js': 3_000 }, false],
  ['COPY shop shop\nCOPY web web\nRUN chown -R app .', { 'shop/a.py': 6_000, 'web/a.js': 6_000 }, true],
  ['COPY a.py b.py c.py ./\nRUN chown -R app .', { 'a.py': 3_000, 'b.py': 3_000, 'c.py': 3_000 }, false],
  // What is made before the build, installed or taken from elsewhere has no size here.
  ['COPY dist dist\nRUN chown -R app .', { 'shop.py': 3000 }, true],
  ['COPY . .\nRUN uv sync\nRUN chown -R app /app', { 'shop.py': 3000 }, true],
  ['COPY . .\nCOPY --from=node:24 /opt /app/opt\nRUN chown -R app /app', { 'shop.py': 3000 }, true],
])('by its size: %s, %j: %s', (text, sizes, expected) => {
  const files = Object.fromEntries(Object.entries(sizes).map(([path, size]) => [path, 'x'.repeat(size)]))
  const context = contextOf(files)
  const facts = buildFacts(parseText(`${from}${text}\n`), { target: null, context, buildArguments: new Map() })!
  const around = { facts, files: context, options: {}, today: new Date('2026-11-20') }
  expect([...chownDuplicatesLayer.check(around)]).toHaveLength(expected ? 1 : 0)
})

describe('what it advises', () => {
  const base = 'FROM python:3.13-slim\n'
  const copy = 'COPY --from=build /home/venv /home/venv\n'
  const message = (text: string): string =>
    reportsOf(rule, `FROM python:3.13 AS build\n${base}${text}`)[0]?.message.replace(/^.*own: /, '') ?? ''

  test.each([
    [
      `${copy}RUN useradd -m shop && chown -R shop /home/venv\n`,
      '`COPY --chown=shop` gives them their owner at no cost. Make the user before it, or use a number.',
    ],
    [
      `RUN useradd -m shop\n${copy}RUN chown -R shop: /home/venv\n`,
      '`COPY --chown=shop` gives them their owner at no cost.',
    ],
    [
      `${copy}RUN useradd -u 1000 shop && chown -R 1000:1000 /home/venv\n`,
      '`COPY --chown=1000:1000` gives them their owner at no cost.',
    ],
    [`${copy}RUN chown -R www-data /home/venv\n`, '`COPY --chown=www-data` gives them their owner at no cost.'],
    [
      `RUN useradd shop\n${copy}RUN groupadd staff2 && chown -R shop:staff2 /home/venv\n`,
      '`COPY --chown=shop:staff2` gives them their owner at no cost. Make the group before it, or use a number.',
    ],
    [
      `RUN groupadd web && useradd shop\n${copy}RUN chown -R shop:web /home/venv\n`,
      '`COPY --chown=shop:web` gives them their owner at no cost.',
    ],
    [
      `${copy}RUN addgroup web && chgrp -R web /home/venv\n`,
      '`COPY --chown=root:web` gives them their owner at no cost. Make the group before it, or use a number.',
    ],
    [
      `RUN useradd shop\n${copy.replace('COPY', 'COPY --chown=shop:shop')}RUN chgrp -R users /home/venv\n`,
      '`COPY --chown=shop:users` gives them their owner at no cost.',
    ],
    [
      `COPY shop /a\nRUN useradd shop\nCOPY web /b\nRUN chown -R shop /a /b\n`,
      '`COPY --chown=shop` gives them their owner at no cost. Make the user before it, or use a number.',
    ],
  ])('%j', (text, expected) => {
    expect(message(text)).toBe(expected)
  })
})

describe('groups', () => {
  const base = 'FROM python:3.13 AS build\nFROM python:3.13-slim\nRUN useradd -u 1000 app\n'
  const count = (flag: string, call: string): number =>
    reportsOf(rule, `${base}COPY ${flag}--from=build /v /v\nRUN ${call} /v\n`).length

  test.each<[string, string, number]>([
    ['--chown=app:app ', 'chown -R app:app', 0],
    ['--chown=app:app ', 'chown -R app:web', 1],
    ['--chown=app:app ', 'chown -R app:1000', 0],
    ['--chown=app:app ', 'chown -R app:', 0],
    ['--chown=app:app ', 'chown -R :app', 0],
    ['--chown=app:app ', 'chown -R :web', 1],
    ['--chown=app ', 'chown -R app:web', 0],
    ['', 'chown -R root:root', 0],
    ['', 'chown -R 0:0', 0],
    ['', 'chown -R root.web', 1],
    ['', 'chown -R app', 1],
    ['', 'chgrp -R root', 0],
    ['', 'chgrp -R 0', 0],
    ['', 'chgrp -R 1000', 0],
    ['', 'chgrp -R web', 1],
    ['--chown=app ', 'chgrp -R app', 0],
    ['--chown=app ', 'chgrp -R web', 1],
    ['--chmod=755 ', 'chmod -R 755', 0],
    ['--chmod=755 ', 'chmod -R 750', 1],
    ['--chown=app ', 'chmod -R 755', 1],
    ['', 'chown app', 0],
  ])('COPY %s, %s: %s', (flag, call, expected) => {
    expect(count(flag, call)).toBe(expected)
  })

  test.each('a+r a+rX +X ugo+r u+rwX u+w go-w g-w,o-w u+w,a+X'.split(' '))('chmod -R %s changes nothing', (mode) => {
    expect(count('', `chmod -R ${mode}`)).toBe(0)
  })

  test.each('a+w g+w +x u-w go-r a+r,g+w 755 a=rX'.split(' '))('chmod -R %s does', (mode) => {
    expect(count('', `chmod -R ${mode}`)).toBe(1)
  })
})

test.each('name iname path ipath type user group perm maxdepth newer size regex'.split(' '))(
  'find with -%s changes a part',
  (test_) => {
    const lines = `COPY shop /app\nRUN find /app -${test_} x -exec chown app {} +\n`
    expect(reportsOf(rule, `FROM python:3.13\nRUN useradd app\n${lines}`)).toEqual([])
    const piped = `COPY shop /app\nRUN find /app -${test_} x | xargs chown -R app\n`
    expect(reportsOf(rule, `FROM python:3.13\nRUN useradd app\n${piped}`)).toEqual([])
  },
)

describe('the chown and the chmod of a RUN', () => {
  const said = (run: string): string[] => reportsOf(rule, `${from}COPY . .\nRUN ${run}\n`).map(({ message }) => message)

  test.each([
    ['chown -R app:app /app && chmod -R 770 /app', 'chown'],
    ['chmod -R 770 /app && chown -R app:app /app', 'chown'],
  ])('store each file once: %s', (run, program) => {
    expect(said(run)).toEqual([
      `This ${program} and the chmod beside it store all files of /app a second time, in a layer of its own: \`COPY --chown=app:app --chmod=770\` gives them both at no cost.`,
    ])
  })

  test('of two RUNs twice', () => {
    expect(said('chown -R app:app /app\nRUN chmod -R 770 /app')).toHaveLength(2)
  })

  test('a chmod that changes nothing is none', () => {
    expect(said('chown -R app:app /app && chmod -R a+rX /app')).toEqual([expect.stringMatching(/^This chown stores/)])
  })
})

test('a place below a folder that nobody knows is named as it is written', () => {
  const file = `${acme}COPY shop shop\nRUN chown -R app shop/\n${run}`
  expect(reportsOf(rule, file)[0]?.message).toContain('all files of shop a second time')
})
