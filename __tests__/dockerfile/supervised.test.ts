import { describe, expect, test } from '@jest/globals'
import { supervisedPrograms } from '../../src/dockerfile/supervised.js'
import { factsIn } from './context.js'

type Files = Readonly<Record<string, string>>

/** The folders and lines of what supervisord starts. */
function supervised(command: string, files: Files, lines = 'COPY . .'): string[] {
  const facts = factsIn(`FROM python:3.13-slim\nENV PORT=80\nWORKDIR /app\n${lines}\nCMD ${command}\n`, files)
  return supervisedPrograms(facts).map(({ call }) =>
    [`${call.workdir}:`, call.path, ...call.arguments.map(({ value }) => value)].join(' '),
  )
}

const web = '[program:web]\ncommand=gunicorn shop:app\n'
const started = ['/app: gunicorn shop:app']

describe('the configuration', () => {
  test.each<[string, string]>([
    ['["supervisord", "-c", "conf/shop.conf"]', 'conf/shop.conf'],
    ['["supervisord", "-n", "-c", "/app/shop.conf"]', 'shop.conf'],
    ['["supervisord", "-cshop.conf"]', 'shop.conf'],
    ['["supervisord", "--configuration", "shop.conf"]', 'shop.conf'],
    ['["supervisord", "--configuration=shop.conf"]', 'shop.conf'],
    ['["/usr/bin/supervisord"]', 'supervisord.conf'],
    ['exec supervisord -c shop.conf', 'shop.conf'],
  ])('%s reads %s', (command, path) => {
    expect(supervised(command, { [path]: web, 'other.conf': '[program:other]\ncommand=python other.py\n' })).toEqual(
      started,
    )
  })

  test.each<[string, string, boolean]>([
    ['/etc/supervisord.conf', '"-n"', true],
    ['/etc/supervisor/supervisord.conf', '"-n"', true],
    ['/etc/supervisor/conf.d/', '"-n"', true],
    ['/etc/supervisor/conf.d/', '"-c", "/etc/supervisor/supervisord.conf"', true],
    ['/etc/supervisord.d/shop.ini', '"-n"', true],
    ['/etc/supervisor/shop.conf', '"-c", "/etc/supervisor/shop.conf"', true],
    ['/etc/supervisord.conf', '"-c", "/etc/supervisor/shop.conf"', false],
    ['/etc/supervisor/conf.d/', '"-c", "/app/own.conf"', false],
    ['/etc/supervisor/conf.d/old/', '"-n"', false],
    ['/etc/nginx/conf.d/', '"-n"', false],
  ])('in %s, of supervisord %s: %s', (target, options, expected) => {
    const found = supervised(`["supervisord", ${options}]`, { 'shop.conf': web }, `COPY shop.conf ${target}`)
    expect(found).toEqual(expected ? started : [])
  })

  test('is read where supervisord is started alone', () => {
    expect(supervised('["gunicorn", "shop:app"]', { 'supervisord.conf': web })).toEqual([])
    expect(
      supervised('["./start.sh"]', { 'supervisord.conf': web, 'start.sh': '#!/bin/sh\nexec supervisord\n' }),
    ).toEqual(started)
  })

  test('of a name that nobody knows is not read', () => {
    const lines = 'ARG CONF\nENV CONF=$CONF\nCOPY . .'
    expect(supervised('supervisord -c $CONF', { 'supervisord.conf': web }, lines)).toEqual([])
  })
})

describe('its programs', () => {
  test.each<[string, string[]]>([
    [web, started],
    ['[fcgi-program:web]\ncommand=gunicorn shop:app\n', started],
    ['[eventlistener:web]\ncommand=gunicorn shop:app\n', []],
    ['[supervisord]\nnodaemon=true\n', []],
    ['[program:web]\r\ncommand = gunicorn shop:app\r\nautostart = true\r\n', started],
    ['[program:web]\ncommand: gunicorn shop:app\n', started],
    ['[program:web]\ncommand=gunicorn shop:app ; the shop\n', started],
    ['[program:web]\n;command=python old.py\ncommand=gunicorn shop:app\n', started],
    ['[program:web]\ncommand=gunicorn\n  shop:app\n', started],
    ['[program:web]\ncommand=gunicorn\n  ; the shop\n  # no comment either\n  shop:app\n', started],
    [`${web}autostart=false\n`, []],
    [`${web}autostart=False\n`, []],
    ['[program:web]\nautostart=true\n', []],
    [`${web}directory=/srv/shop\n`, ['/srv/shop: gunicorn shop:app']],
    [`${web}directory=shop\n`, ['/app/shop: gunicorn shop:app']],
    ['[program:web]\ncommand=gunicorn -b :%(ENV_PORT)s shop:app\n', ['/app: gunicorn -b :80 shop:app']],
    ['[program:web]\ncommand=sh -c "cd /srv && exec gunicorn shop:app"\n', ['/srv: gunicorn shop:app']],
    [`${web}[program:worker]\ncommand=celery -A shop worker\n`, [...started, '/app: celery -A shop worker']],
    ['[program:web]\ncommand=./web.sh\n', ['/app: ./web.sh', '/app: gunicorn shop:app']],
  ])('%j', (text, expected) => {
    const files = { 'supervisord.conf': text, 'web.sh': '#!/bin/sh\nexec gunicorn shop:app\n' }
    expect(supervised('["supervisord"]', files)).toEqual(expected)
  })

  test('of many the first fifty', () => {
    const text = Array.from({ length: 60 }, (_, at) => `[program:p${at}]\ncommand=python p${at}.py\n`).join('')
    expect(supervised('["supervisord"]', { 'supervisord.conf': text })).toHaveLength(50)
  })
})
