import { expect, test } from '@jest/globals'
import { parseConfiguration } from '../../src/config/load.js'
import { SourceText } from '../../src/source/text.js'
import { rules } from './example-rules.js'

const parse = async (text: string) => (await parseConfiguration(new SourceText('c.yml', text), rules)).given.images

test('an entry with all that there is to say', async () => {
  const text = `images:
  - dockerfile: ./shop/Dockerfile
    context: .
    target: web
    build-args: {VERSION: 3, DEBUG: false}
    platform: linux/arm64
    read-only: true
    cpus: 0.25
    memory: 512 MiB
    user: 1000:1000
    startup:
      command: [gunicorn, shop.wsgi]
      ready: {port: 8000, path: /health}
      env: {DATABASE_URL: 'sqlite:///x'}
      runs: 20
    budgets: {size: 5 MB, startup: none}
    image: shop:head
    base-image: shop@sha256:abc
`
  expect(await parse(text)).toEqual([
    {
      path: '',
      line: 1,
      dockerfile: 'shop/Dockerfile',
      context: '.',
      target: 'web',
      buildArguments: new Map([
        ['VERSION', '3'],
        ['DEBUG', 'false'],
      ]),
      platform: 'linux/arm64',
      readOnly: true,
      cpus: 0.25,
      memory: 536_870_912,
      user: '1000:1000',
      startup: {
        import: null,
        command: ['gunicorn', 'shop.wsgi'],
        ready: { kind: 'http', port: 8000, path: '/health' },
        env: new Map([['DATABASE_URL', 'sqlite:///x']]),
        runs: 20,
      },
      budgets: new Map<string, unknown>([
        ['size', { amount: 5e6, text: '5 MB' }],
        ['startup', 'none'],
      ]),
      image: 'shop:head',
      baseImage: 'shop@sha256:abc',
    },
  ])
})

test.each([
  ['healthcheck', { kind: 'healthcheck' }],
  ['{log: Listening}', { kind: 'log', pattern: 'Listening' }],
  ['{port: 80}', { kind: 'port', port: 80 }],
])('ready: %s', async (text, ready) => {
  const [entry] = (await parse(`images: [{dockerfile: x, startup: {ready: ${text}}}]`)) ?? []
  expect(entry?.startup?.ready).toEqual(ready)
})

test.each([
  ['images: [{}]', 'c.yml:1:10: images: none of dockerfile, image is given; allowed: one of them at least'],
  [
    'images: [{dockerfile: a, dockefile: b}]',
    /^c\.yml:1:26: unknown key "dockefile"; allowed: .*did you mean "dockerfile"/,
  ],
  ['images: [{dockerfile: /a}]', /^c\.yml:1:23: images\.dockerfile: "\/a" is not allowed/],
  ['images: [{dockerfile: a, base-image: b}]', 'c.yml:1:26: base-image needs image beside it'],
  [
    'images: [{dockerfile: a, memory: 512m}]',
    /^c\.yml:1:34: images\.memory: "512m" is not allowed; allowed: an amount/,
  ],
  [
    'images: [{dockerfile: a, cpus: 0}]',
    'c.yml:1:32: images.cpus: 0 is not allowed; allowed: a number from 0.01 to 1024',
  ],
  ['images: [{dockerfile: a, image: --rm}]', /^c\.yml:1:33: images\.image: "--rm" is not allowed/],
  [
    'images: [{dockerfile: a, startup: {import: x, command: [y]}}]',
    'c.yml:1:47: import and command are given; allowed: one of them',
  ],
  [
    'images: [{dockerfile: a, startup: {ready: {path: /x}}}]',
    /none of log, port is given.*\n.*path needs port beside it/,
  ],
  [
    'images: [{dockerfile: a}, {dockerfile: ./a}]',
    'c.yml:1:27: images: "a" is there already; allowed: each image once',
  ],
  ['images: {dockerfile: a}', /^c\.yml:1:9: images: a mapping is not allowed; allowed: a list of mappings/],
])('%s', async (text, message) => {
  await expect(parse(text)).rejects.toThrow(message)
})
